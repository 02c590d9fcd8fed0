import t from 'tap'
import { readSeeds } from '../../seeds/index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { call, NOW, testApp } from '../helper.ts'
import { keyOf, ORIGIN, requestBody, send, type TestApp } from './helper.ts'

interface Clocked {
  app: TestApp
  /** Moves the clock on. */
  pass: (minutes: number) => void
}

async function seeded(t: Parameters<typeof testApp>[0]): Promise<Clocked> {
  let now = NOW
  const app = await testApp(t, { now: () => now })
  await seedParks(app.database.db, await readSeeds(), NOW)
  const pass = (minutes: number) => {
    now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
  }
  return { app, pass }
}

const visitor = async (app: TestApp) => ({ ...(await keyOf(app, 'form')), origin: ORIGIN })

const created = async (app: TestApp, t: Parameters<typeof testApp>[0], headers: Record<string, string>) =>
  (
    await call(
      app,
      t,
      send('POST', '/v1/requests', requestBody({ profile: { sectors: ['medical-devices'] } }), headers),
    )
  ).json()

t.test('the sender of a request answers, takes back, and is asked on', async (t) => {
  const { app } = await seeded(t)
  const form = await visitor(app)
  const { id, answerToken: token, recommendations, places } = await created(app, t, form)
  t.same(places[recommendations[0].parkId], { zh: '青岛', en: 'Qingdao' })
  const answer = async (body: object) => {
    const response = await call(app, t, send('POST', `/v1/requests/${id}/answers`, { token, ...body }, form))
    t.equal(response.statusCode, 200)
    return response.json()
  }
  const first = await answer({})
  t.ok(first.nextQuestion, 'only asking changes nothing')
  t.same(first.recommendations, recommendations)
  const { field, options } = first.nextQuestion
  const best = options.reduce((a: { change: number }, b: { change: number }) => (b.change > a.change ? b : a))
  const second = await answer({ set: best.set })
  t.same(second.profile[field], best.set[field])
  t.not(JSON.stringify(second.recommendations), JSON.stringify(recommendations), 'ranked anew')
  t.not(second.nextQuestion?.field, field)
  const third = await answer({ clear: [field], skip: [field] })
  t.equal(third.profile[field], undefined, 'taken back')
  t.not(third.nextQuestion?.field, field, 'what is skipped is not asked again')
  const sales = await keyOf(app, 'sales')
  const { items } = (await call(app, t, send('GET', `/v1/requests/${id}/events`, undefined, sales))).json()
  t.same(
    items.map(({ kind, actorKind }: { kind: string; actorKind: string }) => `${kind} ${actorKind}`),
    ['created key', 'updated key', 'updated key'],
  )
  t.same(items[1].changes, { profile: [field] })
  const stored = (await call(app, t, send('GET', `/v1/requests/${id}`, undefined, sales))).json()
  t.same(stored.profile, third.profile)
})

t.test('nobody else, nothing personal, not for ever', async (t) => {
  const { app, pass } = await seeded(t)
  const form = await visitor(app)
  const { id, answerToken: token } = await created(app, t, form)
  const other = await created(app, t, form)
  const sales = await keyOf(app, 'sales')
  const path = `/v1/requests/${id}/answers`
  const refused: readonly [string, string, object, Record<string, string>, number][] = [
    ['a token of another request', path, { token: other.answerToken }, form, 404],
    ['no token', path, {}, form, 400],
    ['no such request', '/v1/requests/none/answers', { token }, form, 404],
    ['another key', path, { token }, await visitor(app), 404],
    ['a page of elsewhere', path, { token }, { ...form, origin: 'https://evil.example' }, 403],
    ['a code that is none', path, { token, set: { regions: { prefer: ['999999'] } } }, form, 400],
    ['an unknown field', path, { token, set: { colour: 1 } }, form, 400],
  ]
  for (const [name, url, body, headers, status] of refused)
    t.equal((await call(app, t, send('POST', url, body, headers))).statusCode, status, name)
  const answered = await call(
    app,
    t,
    send('POST', path, { token, set: { phone: '+8613900000000', contactName: '某人' } }, form),
  )
  t.notMatch(answered.payload, /139000|某人/, 'the person is no part of a profile')
  t.equal((await created(app, t, sales)).answerToken, undefined, 'staff and partners change a request otherwise')
  await call(app, t, send('PATCH', `/v1/requests/${other.id}`, { status: 'contacted' }, sales))
  const late = send('POST', `/v1/requests/${other.id}/answers`, { token: other.answerToken }, form)
  t.equal((await call(app, t, late)).statusCode, 409, 'somebody is at work on it')
  t.equal((await call(app, t, send('POST', path, { token }, form))).statusCode, 200)
  pass(121)
  t.equal((await call(app, t, send('POST', path, { token }, form))).statusCode, 409, 'too late')
})

t.test('a request that is sent again is answered with the same token', async (t) => {
  const { app } = await seeded(t)
  const form = { ...(await visitor(app)), 'idempotency-key': 'k1' }
  const [a, b] = [await created(app, t, form), await created(app, t, form)]
  t.ok(a.answerToken)
  t.same(a, b)
})

t.test('while no account exists the own page of the server needs no key', async (t) => {
  const { app } = await seeded(t)
  const { id, answerToken: token } = await created(app, t, {})
  const response = await call(app, t, send('POST', `/v1/requests/${id}/answers`, { token }))
  t.equal(response.statusCode, 200)
})
