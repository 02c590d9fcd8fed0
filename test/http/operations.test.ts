import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { importParks } from '../../src/parks/import-parks.ts'
import { LiveParks } from '../../src/parks/park-index.ts'
import { call, NOW, testApp } from '../helper.ts'

const json = (payload: object) => ({
  method: 'POST' as const,
  payload,
  headers: { 'content-type': 'application/json' },
})

t.test('the log has one line a request: its id, route, status and duration, and nothing that was sent', async (t) => {
  const lines: string[] = []
  const app = await testApp(t, { logStream: { write: (line) => lines.push(line) } })
  await app.inject({ url: '/v1/matches', ...json({ text: '王建国 13900001122 做医疗器械' }) })
  await app.inject({ url: '/v1/parks/王建国' })
  await app.inject({ url: '/made/up/13900001122?name=x', headers: { 'x-request-id': 'r-1' } })
  await app.inject({ url: '/health/live' })
  await app.inject({ url: '/metrics' })
  const logged = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request')
  t.match(logged, [
    { level: 30, requestId: /^[\da-f-]{36}$/, method: 'POST', route: '/v1/matches', status: 200, durationMs: Number },
    { method: 'GET', route: '/v1/parks/:id', status: 404 },
    { requestId: 'r-1', method: 'GET', route: 'unmatched', status: 404 },
  ])
  t.equal(logged.length, 3, 'what supervisors ask every few seconds is for the level debug')
  t.equal(lines.length, 3, 'and nothing else')
  t.notMatch(decodeURIComponent(lines.join('')), /王建国|13900001122|made|name=x/)
})

t.test('an error is logged under the request id, without the values that a driver adds', async (t) => {
  const lines: string[] = []
  const app = await testApp(t, { logStream: { write: (line) => lines.push(line) } })
  app.log.error({
    err: Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (phone)=(13900001122)' }),
  })
  t.match(JSON.parse(lines[0] ?? ''), { err: { message: 'duplicate key', code: '23505', stack: String } })
  t.notMatch(lines.join(''), /13900001122/)
  await app.database.close()
  await app.inject({ url: '/v1/parks', headers: { 'x-request-id': 'r-2' } })
  const logged = lines.map((line) => JSON.parse(line))
  t.match(
    logged.find(({ err, requestId }) => err && requestId === 'r-2'),
    { level: 50, err: { message: String } },
  )
})

t.test('the level of the log is configured', async (t) => {
  const lines: string[] = []
  const app = await testApp(t, { logStream: { write: (line) => lines.push(line) } }, { LOG_LEVEL: 'debug' })
  await app.inject({ url: '/health/live' })
  t.match(JSON.parse(lines.at(-1) ?? ''), { level: 20, route: '/health/live' })
})

t.test('ready says what is in memory; not before the parks are there', async (t) => {
  const app = await testApp(t)
  await importParks(app.database.db, [{ id: 'a', name: '一号园' }], NOW)
  const { current } = LiveParks.prototype
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  LiveParks.prototype.current = async function (this: LiveParks) {
    await held
    return current.call(this)
  }
  t.teardown(() => {
    LiveParks.prototype.current = current
  })
  const loading = await call(app, t, { url: '/health/ready' })
  t.match([loading.statusCode, loading.json().detail], [503, /being loaded/])
  t.equal(loading.headers['retry-after'], '5')
  t.equal((await call(app, t, { url: '/health/live' })).statusCode, 200)
  letGo()
  t.match((await call(app, t, { url: '/health/ready' })).json(), {
    status: 'ok',
    parks: 1,
    parksRevision: 1,
    loadedAt: /^20\d\d-/,
    ageSeconds: Number,
  })
})

t.test('a database that does not answer: not ready, and alive', async (t) => {
  const app = await testApp(t)
  t.equal((await app.inject({ url: '/health/ready' })).statusCode, 200)
  await app.database.close()
  const response = await call(app, t, { url: '/health/ready' })
  t.match([response.statusCode, response.json().detail], [503, /database does not answer/])
  // Longer than it is remembered that there are no accounts: who asks for this must not be looked up.
  await sleep(1200)
  t.equal((await app.inject({ url: '/health/live' })).statusCode, 200)
})

const busyFor = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end; );
}

t.test(
  'an overloaded server answers 503 at once and says when to come again; health and metrics stay in reach',
  async (t) => {
    const app = await testApp(t, {}, { MAX_DELAY_MS: '60' })
    let stopped = false
    const load = (async () => {
      while (!stopped) {
        busyFor(150)
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    const deadline = Date.now() + 30_000
    let refused = await app.inject({ url: '/v1/parks' })
    while (refused.statusCode !== 503 && Date.now() < deadline) {
      await sleep(20)
      refused = await app.inject({ url: '/v1/parks' })
    }
    t.match(refused.json(), { status: 503, detail: /overloaded/ })
    t.equal(refused.headers['retry-after'], '5')
    t.equal((await app.inject({ url: '/health/live' })).statusCode, 200)
    t.equal((await app.inject({ url: '/health/ready' })).statusCode, 200)
    const metrics = await app.inject({ url: '/metrics' })
    t.match(metrics.payload, /^http_requests_shed_total [1-9]/m)
    stopped = true
    await load
    let again = await app.inject({ url: '/v1/parks' })
    while (again.statusCode !== 200 && Date.now() < deadline) {
      await sleep(100)
      again = await app.inject({ url: '/v1/parks' })
    }
    t.equal(again.statusCode, 200, 'and it recovers by itself')
  },
)

/** Environment, headers of the request → whether HSTS is sent. */
const SECURE: [string, Record<string, string>, Record<string, string>, boolean][] = [
  ['TLS at the proxy', { TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'https' }, true],
  ['no TLS at the proxy', { TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'http' }, false],
  ['a proxy that says nothing', { TRUST_PROXY: '1' }, {}, false],
  ['a client that claims to be a proxy', {}, { 'x-forwarded-proto': 'https' }, false],
]

t.test('HSTS is sent behind TLS only, and not at the word of a client', async (t) => {
  for (const [name, env, headers, isSent] of SECURE) {
    const app = await testApp(t, {}, env)
    for (const url of ['/v1/sectors?q=x', '/none', '/openapi.json']) {
      const sent = (await app.inject({ url, headers })).headers['strict-transport-security']
      t.equal(sent, isSent ? 'max-age=31536000' : undefined, `${name}: ${url}`)
    }
  }
})

t.test('headers that keep browsers from what they should not do', async (t) => {
  const app = await testApp(t)
  for (const url of ['/v1/parks', '/v1/none', '/health/live', '/demo/form']) {
    const { headers } = await app.inject({ url })
    t.match(headers['content-security-policy'], /default-src 'self'/, url)
    t.match(headers['content-security-policy'], /frame-ancestors|object-src 'none'/, url)
    t.equal(headers['x-content-type-options'], 'nosniff', url)
    t.equal(headers['referrer-policy'], 'no-referrer', url)
    t.match(headers['permissions-policy'], /camera=\(\)/, url)
    t.equal(headers['x-powered-by'], undefined, url)
    if (url.startsWith('/v1/')) t.equal(headers['cache-control'], 'no-store', url)
  }
})
