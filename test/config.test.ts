import { readFileSync } from 'node:fs'
import t from 'tap'
import { meantBy, readConfig } from '../src/config.ts'
import { configurationPage, settingsInEffect } from '../src/config-table.ts'
import { SETTINGS } from '../src/settings.ts'

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
  ['METRICS_TOKEN', 'short'],
  ['METRICS_TOKEN', ''],
  ['BACKUP_KEEP', '0'],
  ['BACKUP_HOURS', '1d'],
  ['MAP_TILE_URL', 'https://tiles.example.com/{z}/{x}.png'],
  ['MAP_TILE_URL', 'http://tiles.example.com/{z}/{x}/{y}.png'],
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

/** Variable, what the error says beside its name, or undefined where it is let be. */
const UNKNOWN: [string, string, RegExp | undefined][] = [
  ['PARKMATCH_KEYFILE', 'x', /did you mean PARKMATCH_KEY_FILE\?/],
  ['PARKMATCH_PORT', '8080', /did you mean PORT\?/],
  ['PARKMATCH_RATE_LIMIT', '9', /did you mean RATE_LIMIT\?/],
  ['PARKMATCH_SOMETHING', 'x', /parkmatch config lists/],
  ['PARKMATCH_PASSWORD', 'x', undefined],
  ['PARKMATCH_DEBUG', '1', undefined],
  ['PARKMATCH_SERVICE_HOST', '10.0.0.1', undefined],
  ['PARKMATCH_PORT', 'tcp://10.0.0.1:8080', undefined],
  ['PARKMATCH_PORT_8080_TCP_ADDR', '10.0.0.1', undefined],
  ['SOMETHING_ELSE', 'x', undefined],
]

t.test(
  'a variable with our prefix that is none of ours stops the start; one of a container platform does not',
  async (t) => {
    for (const [variable, value, says] of UNKNOWN) {
      const read = () => readConfig({ [variable]: value })
      if (says === undefined) t.doesNotThrow(read, variable)
      else {
        t.throws(
          read,
          { name: 'ConfigError', message: new RegExp(`^${variable}: there is no such variable`) },
          variable,
        )
        t.throws(read, { message: says }, variable)
      }
    }
  },
)

/** Name, the variable that it is taken for. */
const NAMES: [string, string | undefined][] = [
  ['DATABSE_URL', 'DATABASE_URL'],
  ['RATELIMIT', 'RATE_LIMIT'],
  ['PARKMATCH_HOST', 'HOST'],
  ['BACKUP_DIRS', 'BACKUP_DIR'],
  ['HOST', undefined],
  ['HOSTS', undefined],
  ['PATH', undefined],
  ['LOG_FORMAT', undefined],
]

t.test('names that look like ours', async (t) => {
  for (const [name, meant] of NAMES) t.equal(meantBy(name), meant, name)
})

t.test('the message says what to do, and no secret', async (t) => {
  t.throws(() => readConfig({ PORT: '80a' }), { message: /got '80a'; correct it, or leave it out for '8080'$/ })
  t.throws(() => readConfig({ METRICS_TOKEN: 'secret' }), { message: /^(?!.*secret).*leave it out$/ })
  t.throws(() => readConfig({ DATABASE_URL: 'mysql://user:secret@host/x' }), {
    message: /^(?!.*secret).*user:\*\*\*@host/,
  })
  t.match(readConfig({ PUBLIC_URL: '', BACKUP_DIR: '', PARKMATCH_KEY_FILE: '' }), { publicUrl: undefined })
  const shown = settingsInEffect({ METRICS_TOKEN: 'secret-secret-secret', DATABASE_URL: 'postgres://u:secret@h/d' })
  t.notMatch(shown.join(), /secret/)
  t.match(shown.join('\n'), /DATABASE_URL\s+set\s+postgres:\/\/u:\*\*\*@h\/d/)
})

t.test('the Chinese table has no English words in the column of what is expected', async (t) => {
  const rows =
    configurationPage()
      .split('## 配置')[1]
      ?.match(/^\| `.*$/gm) ?? []
  t.equal(rows.length, Object.keys(SETTINGS).length)
  for (const row of rows) t.notMatch(row.split(' | ').at(-1), /(?:^| )[a-z]+ /i, row)
})

t.test('docs/configuration.md is what the settings say', async (t) => {
  const page = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8')
  t.ok(page === configurationPage(), 'run: npm run docs')
})
