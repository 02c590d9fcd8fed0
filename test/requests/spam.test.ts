import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import t from 'tap'
import { call, NOW, testApp } from '../helper.ts'
import { keyOf, ORIGIN, requestBody, send, type TestApp } from './helper.ts'

type Challenge = Parameters<typeof solveChallenge>[0]['challenge']

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')

async function solved(app: TestApp, headers: Record<string, string>) {
  const challenge = (await app.inject(send('GET', '/v1/challenge', undefined, headers))).json() as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  return { challenge, solution }
}

t.test('a form that a person filled is not suspected; others are flagged, and stored all the same', async (t) => {
  let now = NOW
  const app = await testApp(t, { now: () => now })
  const form = { ...(await keyOf(app, 'form')), origin: ORIGIN }
  const sales = await keyOf(app, 'sales')
  const suspectOf = async (proof: object | undefined, headers: Record<string, string> = form) => {
    const made = await call(app, t, send('POST', '/v1/requests', requestBody(proof ? { proof } : {}), headers))
    t.equal(made.statusCode, 201)
    return (await call(app, t, send('GET', `/v1/requests/${made.json().id}`, undefined, sales))).json().suspect
  }
  const payload = await solved(app, form)
  const challenge = encode(payload)
  t.strictSame(await suspectOf({ challenge, elapsedMs: 30_000 }), null, 'as a form does')
  t.strictSame(await suspectOf({ challenge, elapsedMs: 30_000 }), ['used-proof'], 'once only')
  t.strictSame(await suspectOf({ challenge: encode(await solved(app, form)), elapsedMs: 500 }), ['too-fast'])
  t.strictSame(
    await suspectOf({ challenge: encode(await solved(app, form)) }),
    ['too-fast'],
    'by the age of the challenge',
  )
  t.strictSame(await suspectOf(undefined), ['no-proof'])
  const { origin: _origin, ...bare } = form
  t.strictSame(await suspectOf({ elapsedMs: 9000 }, bare), ['no-proof', 'no-origin'], 'a program')
  t.strictSame(await suspectOf({ challenge: encode(await solved(app, form)), website: 'http://x', elapsedMs: 9000 }), [
    'honeypot',
  ])

  const { parameters } = payload.challenge
  for (const [name, bad] of [
    ['no base64', '!!'],
    ['no JSON', encode('x').slice(1)],
    ['another shape', encode({ challenge: null })],
    ['a wrong solution', encode({ ...payload, solution: { ...payload.solution, counter: 1 } })],
    [
      'cheaper than asked',
      encode({ ...payload, challenge: { ...payload.challenge, parameters: { ...parameters, cost: 1 } } }),
    ],
    [
      'younger than it is',
      encode({ ...payload, challenge: { ...payload.challenge, parameters: { ...parameters, data: { issuedAt: 1 } } } }),
    ],
    ['not signed', encode({ ...payload, challenge: { parameters } })],
  ] as const)
    t.strictSame(await suspectOf({ challenge: bad, elapsedMs: 9000 }), ['bad-proof'], name)

  const late = encode(await solved(app, form))
  now = '2026-11-22T11:00:00.000Z'
  t.strictSame(await suspectOf({ challenge: late, elapsedMs: 9000 }), ['expired-proof'])
  const flagged = (await call(app, t, send('GET', '/v1/requests?suspect=true&limit=1', undefined, sales))).json()
    .items[0]
  const cleared = await call(app, t, send('PATCH', `/v1/requests/${flagged.id}`, { suspect: false }, sales))
  t.equal(cleared.json().suspect, null, 'a person looked')
  t.equal((await call(app, t, send('PATCH', `/v1/requests/${flagged.id}`, { suspect: true }, sales))).statusCode, 400)
})

t.test('forms are limited by address and by key; staff are not', async (t) => {
  const app = await testApp(t, {}, { FORM_RATE_LIMIT: '2' })
  const [one, two] = [await keyOf(app, 'form'), await keyOf(app, 'form')]
  const get = async (headers: Record<string, string>, remoteAddress = '192.0.2.1') =>
    (await app.inject({ ...send('GET', '/v1/challenge', undefined, headers), remoteAddress })).statusCode
  t.equal(await get(one), 200)
  t.equal(await get(two), 200)
  t.equal(await get(two), 429, 'the address, whichever key')
  t.equal(await get(one, '192.0.2.2'), 200, 'another address')
  const sales = await keyOf(app, 'sales')
  for (let i = 0; i < 5; i++) t.equal(await get(sales), 200)
  const statuses = []
  for (let i = 0; i < 50; i++) statuses.push(await get(one, `192.0.2.${10 + i}`))
  t.ok(statuses.includes(429), 'the key, whichever address')
  const refused = await app.inject({ ...send('GET', '/v1/challenge', undefined, one), remoteAddress: '192.0.2.1' })
  t.match(refused.json(), { type: '/problems/too-many-requests', detail: /try again in \d+ s/ })
})

t.test('a host with a network of its own is one address', async (t) => {
  const app = await testApp(t, {}, { FORM_RATE_LIMIT: '2' })
  const form = await keyOf(app, 'form')
  const get = async (remoteAddress: string) =>
    (await app.inject({ ...send('GET', '/v1/challenge', undefined, form), remoteAddress })).statusCode
  const statuses = []
  for (let i = 1; i <= 45; i++) statuses.push(await get(`2001:db8:0:1::${i.toString(16)}`))
  t.strictSame([...new Set(statuses.slice(0, 2))], [200])
  t.strictSame([...new Set(statuses.slice(2))], [429], 'whichever of its addresses it takes')
  t.equal(await get('2001:db8:0:2::1'), 200, 'the key is not spent by it')
  t.equal(await get('::ffff:192.0.2.7'), 200)
})

t.test('this machine is exempt unless the limit was set by hand', async (t) => {
  const app = await testApp(t)
  const form = await keyOf(app, 'form')
  for (let i = 0; i < 40; i++)
    t.equal((await app.inject(send('GET', '/v1/challenge', undefined, form))).statusCode, 200)
  const statuses = new Set<number>()
  for (let i = 0; i < 40; i++) {
    const passedOn = send('GET', '/v1/challenge', undefined, { ...form, 'x-forwarded-for': '192.0.2.7' })
    statuses.add((await app.inject(passedOn)).statusCode)
  }
  t.ok(statuses.has(429), 'what a proxy passes on is not of this machine')
})
