import t from 'tap'
import { ConfigError, readConfig } from '../src/config.ts'

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

t.test('other machines are served only when asked for', async (t) => {
  t.throws(() => readConfig({ HOST: '0.0.0.0' }), ConfigError)
  t.equal(readConfig({ HOST: '0.0.0.0', ALLOW_OPEN: '1' }).host, '0.0.0.0')
  for (const host of ['localhost', '::1', '127.0.0.2']) t.equal(readConfig({ HOST: host }).host, host)
})
