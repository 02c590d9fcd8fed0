import t from 'tap'
import { readSeeds } from '../../seeds/index.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { call, eachEngine, NOW, testApp } from '../helper.ts'
import { keyOf, PERSON, requestBody, send, staffOf, type TestApp } from './helper.ts'

async function seeded(
  t: Parameters<typeof testApp>[0],
  overrides: Parameters<typeof testApp>[1] = {},
): Promise<TestApp> {
  const app = await testApp(t, overrides)
  await seedParks(app.database.db, await readSeeds(), NOW)
  return app
}

t.test('a request is stored and answered with parks', async (t) => {
  const app = await seeded(t)
  const sales = await keyOf(app, 'sales')
  const response = await call(app, t, send('POST', '/v1/requests', requestBody(), sales))
  t.equal(response.statusCode, 201)
  const { id, recommendations, parksRevision, profile } = response.json()
  t.ok(recommendations.length > 3)
  t.equal(parksRevision, 1)
  t.notMatch(response.payload, /欧阳|8613800138000|138 0013 8000|海锐|ouyang/i, 'nothing personal in the answer')
  t.match(profile, { sectors: ['medical-devices'] })
  const stored = (await call(app, t, send('GET', `/v1/requests/${id}`, undefined, sales))).json()
  t.match(stored, {
    status: 'new',
    linkedTo: null,
    contact: { name: '欧**', phone: '138****8000', email: 'O***@Example.com', company: PERSON.company },
    source: { site: 'www.example.com', campaign: 'autumn', channel: 'api' },
    suspect: null,
  })
  const matches = (await call(app, t, send('GET', `/v1/requests/${id}/matches`, undefined, sales))).json()
  t.match(matches, { saved: { result: { parksRevision: 1 } }, currentRevision: 1, changes: [] })
})

t.test('a note gives profile and contact; its words are not in the answer', async (t) => {
  const app = await seeded(t)
  const sales = await keyOf(app, 'sales')
  const text = '青岛海锐仪器有限公司，联系人王建国 13900001122，做医疗器械，想在青岛租厂房3000平'
  const response = await call(app, t, send('POST', '/v1/requests', { text, consent: { textVersion: '1' } }, sales))
  t.equal(response.statusCode, 201)
  t.notMatch(response.payload, /王建国|1390000|海锐/)
  const { id } = response.json()
  t.match((await call(app, t, send('GET', `/v1/requests/${id}`, undefined, sales))).json(), {
    contact: { phone: '139****1122' },
    hasNote: true,
    profile: { floorM2: { min: 3000 } },
  })
  const revealed = (await call(app, t, send('POST', `/v1/requests/${id}/reveal`, undefined, sales))).json()
  t.match(revealed, { note: text, contact: { phone: '+8613900001122' } })
})

/** What is wrong, the body, and what the answer names. */
const REFUSED: [string, object, RegExp][] = [
  ['neither profile nor text', requestBody({ profile: undefined }), /profile, a text, or both/],
  ['nobody to reach', requestBody({ contact: { name: 'x' } }), /contact\/phone.*telephone number or an e-mail/],
  ['no phone number', requestBody({ contact: { phone: '12345' } }), /contact\/phone.*no telephone number/],
  ['no address', requestBody({ contact: { email: 'a@b' } }), /contact\/email/],
  ['no consent', requestBody({ consent: undefined }), /consent/],
  [
    'consent in the future',
    requestBody({ consent: { textVersion: '1', at: '2026-11-23T08:00:00Z' } }),
    /consent\/at.*past/,
  ],
  ['a hash that is none', requestBody({ consent: { textVersion: '1', textHash: 'x' } }), /textHash/],
  [
    'a sector that is none',
    requestBody({ profile: { sectors: ['medical-device'] } }),
    /profile\/sectors\/0.*medical-devices/,
  ],
  ['an unknown field', requestBody({ colour: 1 }), /colour.*unknown field/],
  ['a line break in a name', requestBody({ contact: { ...PERSON, name: 'a\nb' } }), /contact\/name/],
  ['weights of nothing', requestBody({ weights: { standing: 0 }, profile: {} }), /weight above 0/],
]

t.test('what is wrong is named, and is neither stored nor repeated', async (t) => {
  const app = await testApp(t)
  const sales = await keyOf(app, 'sales')
  for (const [name, body, words] of REFUSED) {
    const response = await call(app, t, send('POST', '/v1/requests', body, sales))
    t.ok([400, 422].includes(response.statusCode), `${name}: ${response.statusCode}`)
    t.match(response.payload, words, name)
    t.notMatch(response.payload, /欧阳|138 0013 8000|海锐/, name)
  }
  t.equal((await call(app, t, send('GET', '/v1/requests', undefined, sales))).json().items.length, 0)
})

t.test('sent again: the same answer, once stored', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const config = readConfig({ LOG_LEVEL: 'silent', MAX_DELAY_MS: '0' })
    const app = Object.assign(await buildApp(config, database, { now: () => NOW }), { database }) as unknown as TestApp
    t.teardown(() => app.close())
    await seedParks(database.db, await readSeeds(), NOW)
    const sales = await keyOf(app, 'sales')
    const post = (key: string, more: object = {}, headers = sales) =>
      app.inject(
        send('POST', '/v1/requests', requestBody(more as Record<string, unknown>), {
          ...headers,
          'idempotency-key': key,
        }),
      )
    const first = await post('first-retry-key')
    t.equal(first.statusCode, 201, first.payload)
    const again = await post('first-retry-key', { proof: { elapsedMs: 9000 } })
    t.equal(again.statusCode, 201)
    t.equal(again.headers['idempotency-replayed'], 'true')
    t.strictSame(again.json(), first.json())
    t.match((await post('first-retry-key', { language: 'en' })).json(), {
      status: 409,
      type: '/problems/idempotency-conflict',
    })
    const other = await post('first-retry-key', {}, await keyOf(app, 'admin'))
    t.not(other.json().id, first.json().id, 'another caller has keys of its own')
    const many = await Promise.all(Array.from({ length: 8 }, () => post('second-retry-key')))
    t.strictSame(new Set(many.map(({ statusCode }) => statusCode)), new Set([201]))
    t.equal(new Set(many.map((response) => response.json().id)).size, 1, 'at the same time')
    const { count } = await database.db
      .selectFrom('requests')
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    t.equal(Number(count), 3)
    const events = await database.db.selectFrom('outbox').select('type').execute()
    t.equal(events.length, 3, 'one event each')
    for (const bad of ['', 'a b', 'x'.repeat(201)]) t.equal((await post(bad)).statusCode, 400, `'${bad.slice(0, 5)}'`)
    t.notMatch(
      JSON.stringify(await database.db.selectFrom('idempotency_keys').selectAll().execute()),
      /first-retry-key|second-retry-key/,
    )
  })
})

/** What a second request shares with the first one → whether it is linked. */
const LINKS: [string, Record<string, string>, boolean][] = [
  ['the phone, written otherwise', { phone: '+86 138-0013-8000' }, true],
  ['the company, written otherwise', { phone: '13900001122', company: '青岛海锐仪器 有限责任公司' }, true],
  ['neither', { phone: '13900001122', company: '别的公司' }, false],
]

t.test('the same phone or company within thirty days is linked', async (t) => {
  for (const [name, contact, isLinked] of LINKS) {
    let now = NOW
    const app = await seeded(t, { now: () => now })
    const sales = await keyOf(app, 'sales')
    const post = async (body: object) => (await app.inject(send('POST', '/v1/requests', body, sales))).json()
    const first = await post(requestBody())
    now = '2026-12-20T08:00:00.000Z'
    const second = await post(requestBody({ contact }))
    t.notMatch(second, { linkedTo: String }, 'the sender is not told')
    const read = async (id: string) => (await call(app, t, send('GET', `/v1/requests/${id}`, undefined, sales))).json()
    t.equal((await read(second.id)).linkedTo, isLinked ? first.id : null, name)
    if (!isLinked) continue
    const events = (await call(app, t, send('GET', `/v1/requests/${first.id}/events`, undefined, sales))).json().items
    t.match(events.at(-1), { kind: 'linked', changes: { requestId: second.id } })
    now = '2027-02-01T08:00:00.000Z'
    const late = await post(requestBody({ contact }))
    t.equal((await read(late.id)).linkedTo, null, 'after thirty days it is a new one')
  }
})

t.test('rules give a request its owner; the first that applies wins', async (t) => {
  const app = await seeded(t)
  const admin = await staffOf(app, 'admin')
  const east = await staffOf(app, 'sales', 'east')
  const form = await keyOf(app, 'form')
  const rule = (body: object) => call(app, t, send('POST', '/v1/assignment-rules', body, admin.headers))
  t.equal((await rule({ sector: 'none-such', ownerId: east.id })).statusCode, 400)
  t.equal((await rule({ ownerId: 'none' })).statusCode, 400)
  await rule({ region: '320000', ownerId: admin.id })
  t.equal(
    (await rule({ region: '370000', sector: 'medical-devices', site: 'www.example.com', ownerId: east.id })).statusCode,
    201,
  )
  await rule({ ownerId: admin.id })
  const ownerOf = async (body: object) => {
    const { id } = (await app.inject(send('POST', '/v1/requests', body, form))).json()
    return (await call(app, t, send('GET', `/v1/requests/${id}`, undefined, admin.headers))).json().ownerId
  }
  t.equal(await ownerOf(requestBody()), east.id)
  t.equal(await ownerOf(requestBody({ source: { site: 'other' }, contact: { phone: '13900001122' } })), admin.id)
  t.equal(
    await ownerOf(requestBody({ source: { site: 'other' } })),
    east.id,
    'the owner of the earlier request goes on',
  )
  const rules = (await call(app, t, send('GET', '/v1/assignment-rules', undefined, admin.headers))).json().items
  t.strictSame(
    rules.map(({ position }: { position: number }) => position),
    [1, 2, 3],
  )
  t.equal(
    (await call(app, t, send('DELETE', `/v1/assignment-rules/${rules[0].id}`, undefined, admin.headers))).statusCode,
    204,
  )
})
