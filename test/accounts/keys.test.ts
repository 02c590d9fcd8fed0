import t from 'tap'
import { createKey, findKey, revokeKey } from '../../src/accounts/keys.ts'
import { call, eachEngine, NOW, testApp } from '../helper.ts'
import { keyOf, ORIGIN, requestBody, send, staffOf } from '../requests/helper.ts'

t.test('keys: shown once, stored as hashes, revocable', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const { db } = await fresh()
    const { row, key } = await createKey(db, { name: 'site', scope: 'form', origins: [ORIGIN] }, NOW)
    t.match(key, /^pk_[\w-]{43}$/)
    t.notMatch(JSON.stringify(await db.selectFrom('api_keys').selectAll().execute()), key)
    t.match(await findKey(db, key, NOW), { id: row.id, scope: 'form' })
    t.equal(await findKey(db, `${key}x`, NOW), undefined)
    const short = await createKey(db, { name: 'short', scope: 'sales', expiresAt: '2026-11-23T00:00:00.000Z' }, NOW)
    t.ok(await findKey(db, short.key, NOW))
    t.equal(await findKey(db, short.key, '2026-11-23T00:00:00.000Z'), undefined, 'ended')
    t.equal(await revokeKey(db, row.id, NOW), true)
    t.equal(await findKey(db, key, NOW), undefined)
    t.equal(await revokeKey(db, 'none', NOW), false)
  })
})

/** What is asked for → what is wrong with it. */
const REFUSED: [object, RegExp][] = [
  [{ scope: 'form' }, /origins of the pages/],
  [{ scope: 'form', origins: ['www.example.com'] }, /'www.example.com' is no origin/],
  [{ scope: 'form', origins: ['https://a.example.com/x'] }, /no origin/],
  [{ scope: 'form', origins: ['*'] }, /no origin/],
  [{ scope: 'sales', origins: [ORIGIN] }, /only form keys/],
  [{ scope: 'park' }, /names its park/],
  [{ scope: 'park', parkId: 'none' }, /no park 'none'/],
  [{ scope: 'sales', parkId: 'x' }, /names its park/],
]

t.test('keys by the API', async (t) => {
  const app = await testApp(t)
  const { headers } = await staffOf(app, 'admin')
  for (const [body, words] of REFUSED) {
    const response = await call(app, t, send('POST', '/v1/keys', { name: 'k', ...body }, headers))
    t.equal(response.statusCode, 409, JSON.stringify(body))
    t.match(response.json().detail, words)
  }
  const made = await call(app, t, send('POST', '/v1/keys', { name: 'k', scope: 'sales' }, headers))
  t.equal(made.statusCode, 201)
  const { key, id } = made.json()
  const list = await call(app, t, send('GET', '/v1/keys', undefined, headers))
  t.notMatch(list.payload, key)
  const bearer = { authorization: `Bearer ${key}` }
  t.equal((await call(app, t, send('GET', '/v1/requests', undefined, bearer))).statusCode, 200)
  t.equal((await call(app, t, send('DELETE', `/v1/keys/${id}`, undefined, headers))).statusCode, 204)
  t.equal((await call(app, t, send('GET', '/v1/requests', undefined, bearer))).statusCode, 401)
  const audit = (await call(app, t, send('GET', '/v1/audit', undefined, headers))).json().items
  t.strictSame(
    audit.map(({ action }: { action: string }) => action),
    ['key.revoked', 'key.created'],
  )
})

t.test('a form key works from the pages it was made for', async (t) => {
  const app = await testApp(t)
  await staffOf(app, 'admin')
  const key = await keyOf(app, 'form')
  const preflight = (origin: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/v1/requests',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
  const allowed = await preflight(ORIGIN)
  t.equal(allowed.headers['access-control-allow-origin'], ORIGIN)
  t.match(allowed.headers['access-control-allow-headers'], /authorization/)
  t.equal((await preflight('https://evil.example.com')).headers['access-control-allow-origin'], undefined)

  const post = (headers: Record<string, string>) => call(app, t, send('POST', '/v1/requests', requestBody(), headers))
  const made = await post({ ...key, origin: ORIGIN })
  t.equal(made.statusCode, 201)
  t.equal(made.headers['access-control-allow-origin'], ORIGIN)
  t.equal((await post({ ...key, origin: 'https://evil.example.com' })).statusCode, 403)
  t.equal((await post({ ...key, origin: 'null' })).statusCode, 403)
  t.equal(
    (await post({ ...key, origin: 'http://localhost', host: 'localhost' })).statusCode,
    201,
    'a page of the server itself',
  )
  t.equal((await post({ origin: ORIGIN })).statusCode, 403, 'without the key it is a page of elsewhere')
  t.equal((await post({})).statusCode, 401)
  t.equal((await post({ authorization: 'Bearer pk_none' })).statusCode, 401)
  t.equal((await post({ authorization: 'Basic eDp5' })).statusCode, 401)
  for (const path of ['/v1/sectors?q=x', '/v1/regions?q=x', '/v1/challenge'])
    t.equal((await call(app, t, send('GET', path, undefined, { ...key, origin: ORIGIN }))).statusCode, 200, path)
  for (const path of ['/v1/notes/parse', '/v1/matches'])
    t.equal(
      (await call(app, t, send('POST', path, { text: '要30亩' }, { ...key, origin: ORIGIN }))).statusCode,
      200,
      path,
    )
  t.equal(
    (await call(app, t, send('GET', '/v1/sectors', undefined, { ...key, origin: 'https://evil.example.com' })))
      .statusCode,
    403,
  )
})
