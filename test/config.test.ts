import t from 'tap'
import { readConfig } from '../src/config.ts'

t.test('defaults are safe', async (t) => {
  const config = readConfig({})
  t.equal(config.host, '127.0.0.1')
  t.equal(config.port, 8080)
  t.strictSame(config.database, { engine: 'sqlite', file: './parkmatch.db' })
  t.throws(() => Object.assign(config, { port: 1 }), 'frozen')
})

/** Variable, malformed value. */
const MALFORMED: [string, string][] = [
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', ''],
  ['DATABASE_URL', 'mysql://x'],
  ['DATABASE_URL', 'sqlite:'],
  ['LOG_LEVEL', 'loud'],
  ['ACCEPT_CONFIDENCE', '2'],
  ['ACCEPT_CONFIDENCE', 'high'],
  ['ALLOW_OPEN', 'yes'],
  ['HOST', 'a b'],
  ['POOL_DAYS', 'never'],
  ['RETENTION_DAYS', '-1'],
  ['FORM_RATE_LIMIT', 'x'],
  ['WEBHOOK_HOSTS', 'https://a.example.com'],
  ['PUBLIC_URL', 'parks.example.com'],
  ['RATE_LIMIT', '-1'],
  ['RATE_LIMIT', 'many'],
  ['MAX_DELAY_MS', '1s'],
  ['TRUST_PROXY', 'true'],
  ['CORS_ORIGINS', 'example.com'],
  ['CORS_ORIGINS', 'https://example.com/path'],
  ['CORS_ORIGINS', 'https://a.example.com, https://b.example.com'],
  ['CORS_ORIGINS', '*'],
]

t.test('a malformed value stops the start with its name', async (t) => {
  for (const [variable, value] of MALFORMED) {
    t.throws(
      () => readConfig({ [variable]: value }),
      { name: 'ConfigError', message: new RegExp(`^${variable}: expected`) },
      `${variable}=${value}`,
    )
  }
})

t.test('limits and origins', async (t) => {
  t.match(readConfig({}), { rateLimit: 600, limitsLoopback: false, corsOrigins: [], trustProxy: false })
  t.match(readConfig({ RATE_LIMIT: '0' }), { rateLimit: 0, limitsLoopback: true })
  const origins = ['https://a.example.com', 'http://localhost:3000']
  t.strictSame(readConfig({ CORS_ORIGINS: origins.join(',') }).corsOrigins, origins)
})

t.test('every host can be named: whether other machines are served is decided where accounts are known', async (t) => {
  for (const host of ['localhost', '::1', '127.0.0.2', '0.0.0.0']) t.equal(readConfig({ HOST: host }).host, host)
})

t.test('keys of personal data are read strictly, and a wrong one is never printed', async (t) => {
  const bytes = Buffer.alloc(32, 7).toString('base64')
  t.equal(readConfig({}).keys, undefined)
  t.strictSame(
    readConfig({ PARKMATCH_KEYS: `b:${bytes},a:${bytes}` }).keys?.map(({ id }) => id),
    ['b', 'a'],
  )
  for (const text of ['', 'a', `A:${bytes}`, 'a:c2hvcnQ=', `a:${bytes},a:${bytes}`, bytes]) {
    const read = () => readConfig({ PARKMATCH_KEYS: text })
    t.throws(read, { name: 'ConfigError', message: /^PARKMATCH_KEYS: expected/ }, text)
    t.throws(read, { message: /^(?!.*(?:c2hvcnQ=|BwcHBw))/ }, text)
  }
})
