import { chmod, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { createAccount } from '../../src/accounts/store.ts'
import { buildApp } from '../../src/app.ts'
import { main } from '../../src/cli/index.ts'
import { readConfig } from '../../src/config.ts'
import { migrateToLatestOrThrow, openDatabase, parseDatabaseUrl } from '../../src/db/index.ts'
import { backUpFile } from '../../src/operations/back-up.ts'
import { diagnose } from '../../src/operations/doctor/index.ts'
import { checkNode } from '../../src/operations/doctor/machine.ts'
import { backupName } from '../../src/operations/scheduled-backups.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { checkKeyRing, createMasterKey, formatMasterKey, KeyRing, parseMasterKeys } from '../../src/privacy/index.ts'
import { temporaryFolder } from '../cli/process.ts'
import { startPostgres } from '../helper.ts'

const NOW = '2026-11-28T08:00:00.000Z'
const KEY = formatMasterKey(createMasterKey('2026-11-22'))

/** A deployment in order: a database with an account, keys, parks and a fresh backup; the port is that of nobody. */
async function deployment(t: Test) {
  const folder = await temporaryFolder(t)
  const file = join(folder, 'p.db')
  const database = await openDatabase({ engine: 'sqlite', file })
  await migrateToLatestOrThrow(database)
  await createAccount(database.db, { name: 'chief', role: 'admin', password: 'correct horse battery' }, NOW)
  await importParks(
    database.db,
    Array.from({ length: 300 }, (_, i) => ({ id: `p${i}`, name: `第${i}园` })),
    NOW,
  )
  await checkKeyRing(database.db, new KeyRing(parseMasterKeys(KEY)), NOW)
  await database.close()
  await chmod(file, 0o600)
  const backups = join(folder, 'backups')
  await mkdir(backups)
  await backUpFile(file, join(backups, backupName(Date.parse(NOW) - 3_600_000)))
  const env: Record<string, string> = {
    DATABASE_URL: `sqlite:${file}`,
    PARKMATCH_KEYS: KEY,
    BACKUP_DIR: backups,
    PORT: String(await freePort()),
  }
  return { folder, file, backups, env }
}
type Deployment = Awaited<ReturnType<typeof deployment>>

const listening = async (t: Test, server: ReturnType<typeof createServer>): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const inFile = (file: string, text: string, ...values: unknown[]) => {
  const database = new Database(file)
  database.prepare(text).run(...values)
  database.close()
}

async function garble(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  const { size } = await handle.stat()
  await handle.write(Buffer.alloc(8192, 0x5a), 0, 8192, Math.floor(size * 0.6))
  await handle.close()
}

const EVENT =
  "insert into outbox (id, type, subject, payload, created_at) values ('e', 'request.created', 's', '{}', ?)"
const HOOK = `insert into webhooks (id, name, url_sealed, host, format, events, active, created_at)
  values ('w', 'crm', 'x', 'crm.example.com', 'json', '[]', 1, '${NOW}')`
const DELIVERY = `insert into deliveries (id, webhook_id, event_id, state, attempts, next_at, last_error, created_at)
  values ('d', 'w', 'e', 'failed', 16, '${NOW}', 'answered 500', '${NOW}')`

/** What is done to a deployment in order, what the doctor then says, and of which check. */
const ILLNESSES: [string, (d: Deployment, t: Test) => unknown, 'warn' | 'fail', string, RegExp][] = [
  ['no database yet', ({ file }) => rm(file), 'warn', 'database', /no database .*p\.db yet/],
  [
    'no folder',
    ({ env, folder }) => (env.DATABASE_URL = `sqlite:${folder}/none/p.db`),
    'fail',
    'folder',
    /none does not exist/,
  ],
  [
    'no database in the file',
    ({ file }) => writeFile(file, 'x'.repeat(4000)),
    'fail',
    'database',
    /p\.db is damaged or not a SQLite/,
  ],
  ['a damaged page', ({ file }) => garble(file), 'fail', 'content', /damaged/],
  [
    'an older schema',
    ({ file }) => inFile(file, 'delete from kysely_migration where name = (select max(name) from kysely_migration)'),
    'fail',
    'content',
    /schema is older/,
  ],
  [
    'a newer schema',
    ({ file }) => inFile(file, "insert into kysely_migration values ('29990101T000000Z-later', '2999-01-01')"),
    'fail',
    'content',
    /newer parkmatch .*29990101/,
  ],
  ['the file is open to all', ({ file }) => chmod(file, 0o644), 'warn', 'folder', /other users can read .*p\.db/],
  ['no account', ({ file }) => inFile(file, 'delete from accounts'), 'warn', 'accounts', /no account exists yet/],
  [
    'the key file is gone',
    ({ env }) => delete env.PARKMATCH_KEYS,
    'fail',
    'keys',
    /under key .* there is no key file .*p\.db\.keys/,
  ],
  [
    'another key',
    ({ env }) => (env.PARKMATCH_KEYS = formatMasterKey(createMasterKey('2026-01-01'))),
    'fail',
    'keys',
    /not given/,
  ],
  ['a malformed value', ({ env }) => (env.PORT = '80a'), 'fail', 'configuration', /^PORT: expected .*'80a'/],
  [
    'an unknown variable',
    ({ env }) => (env.PARKMATCH_BACKUP_DIR = '/x'),
    'fail',
    'configuration',
    /PARKMATCH_BACKUP_DIR: .*BACKUP_DIR\?/,
  ],
  [
    'a misspelt variable',
    ({ env }) => (env.RETENTION_DAY = '30'),
    'warn',
    'configuration',
    /RETENTION_DAY is set and without effect/,
  ],
  [
    'a clock that was set back',
    ({ file }) => inFile(file, EVENT, '2026-11-29T08:00:00.000Z'),
    'fail',
    'clock',
    /24 h behind/,
  ],
  [
    'a webhook that fails',
    ({ file }) => {
      inFile(file, EVENT, NOW)
      inFile(file, HOOK)
      inFile(file, DELIVERY)
    },
    'warn',
    'webhooks',
    /crm \(crm\.example\.com\): 1 .*given up; answered 500/,
  ],
  ['no backups', ({ env }) => delete env.BACKUP_DIR, 'warn', 'backups', /no backups are scheduled/],
  [
    'no backup yet',
    async ({ backups }) => {
      await rm(backups, { recursive: true })
      await mkdir(backups)
    },
    'warn',
    'backups',
    /no backup yet/,
  ],
  [
    'an old backup',
    async ({ backups }) => {
      const [name = ''] = await readdir(backups)
      await rename(join(backups, name), join(backups, backupName(Date.parse(NOW) - 3 * 86_400_000)))
    },
    'fail',
    'backups',
    /of 1 backups is 3 days old/,
  ],
  [
    'a damaged backup',
    async ({ backups }) => garble(join(backups, (await readdir(backups))[0] ?? '')),
    'fail',
    'backups',
    /damaged/,
  ],
  ['other machines are served without TLS', ({ env }) => (env.HOST = '0.0.0.0'), 'warn', 'security', /without TLS/],
  [
    'a proxy that can be passed by',
    ({ env }) => {
      env.HOST = '0.0.0.0'
      env.TRUST_PROXY = '1'
    },
    'warn',
    'security',
    /out of reach of all but the proxy/,
  ],
  ['open to all', ({ env }) => (env.ALLOW_OPEN = '1'), 'warn', 'security', /ALLOW_OPEN/],
  ['no limits', ({ env }) => (env.RATE_LIMIT = '0'), 'warn', 'security', /RATE_LIMIT 0/],
  ['no such address', ({ env }) => (env.HOST = '203.0.113.7'), 'fail', 'server', /no address of this machine/],
  [
    'another program on the port',
    async ({ env }, t) =>
      (env.PORT = String(
        await listening(
          t,
          createServer((_, r) => r.end('hello')),
        ),
      )),
    'fail',
    'server',
    /taken by another program/,
  ],
  [
    'a program that does not answer',
    async ({ env }, t) =>
      (env.PORT = String(
        await listening(
          t,
          createServer(() => {}),
        ),
      )),
    'fail',
    'server',
    /does not answer within/,
  ],
]

t.test('a deployment in order has nothing to mend but what is said of it', async (t) => {
  const { env, folder, file } = await deployment(t)
  const before = (await readdir(folder, { recursive: true })).sort()
  const findings = (await diagnose(env, NOW)).filter(({ level }) => level !== 'ok')
  // The tests may run as root, on one disk, and without a server.
  t.strictSame(
    findings.filter(({ check }) => check !== 'user').map(({ check, text }) => `${check}: ${text}`),
    [
      'backups: the backups lie on the disk of the database',
      `server: no server runs on http://127.0.0.1:${env.PORT}; the port is free`,
    ],
  )
  t.strictSame((await readdir(folder, { recursive: true })).sort(), before, 'nothing is made or left behind')
  t.ok(file)
})

t.test('each illness is named by its check, with a remedy', async (t) => {
  for (const [name, make, level, check, says] of ILLNESSES) {
    await t.test(name, async (t) => {
      const given = await deployment(t as unknown as Test)
      await make(given, t as unknown as Test)
      const findings = await diagnose(given.env, NOW)
      const found = findings.find((finding) => finding.check === check && says.test(finding.text))
      t.match(found, { level, remedy: /\w/ }, findings.map(({ check, text }) => `${check}: ${text}`).join('\n'))
    })
  }
})

t.test('a server that runs is asked whether it is ready', async (t) => {
  const { env } = await deployment(t)
  const config = readConfig({ ...env, LOG_LEVEL: 'silent' })
  const database = await openDatabase(config.database)
  const app = await buildApp(config, database)
  await app.listen({ host: config.host, port: config.port })
  const server = async () => (await diagnose(env, NOW)).find(({ check }) => check === 'server')
  t.match(await server(), { level: 'ok', text: /is ready: 300 parks, revision 1$/ })
  await database.close()
  t.match(await server(), { level: 'fail', text: /runs and is not ready: The database does not answer/ })
  await app.close()
})

t.test('PostgreSQL: its server answers, its schema and content are looked at', async (t) => {
  const url = await (await startPostgres(t))()
  const database = await openDatabase(parseDatabaseUrl(url))
  await migrateToLatestOrThrow(database)
  await database.close()
  const findings = await diagnose({ DATABASE_URL: url, PARKMATCH_KEYS: KEY, PORT: String(await freePort()) }, NOW)
  t.match(
    findings.find(({ check }) => check === 'database'),
    { level: 'ok', text: /^PostgreSQL \d+.* answers$/ },
  )
  t.match(
    findings.filter(({ check }) => check === 'content'),
    [{ level: 'ok', text: /schema is the newest/ }],
  )
  t.strictSame(
    findings.filter(({ level }) => level === 'fail'),
    [],
  )
})

t.test('versions of Node.js', async (t) => {
  for (const [version, level] of [
    ['v20.19.0', 'ok'],
    ['v22.0.0', 'ok'],
    ['v20.18.3', 'fail'],
    ['v18.20.0', 'fail'],
  ] as const)
    t.equal(checkNode(version).level, level, version)
})

t.test('on the command line: what is wrong and how to mend it, and the exit code', async (t) => {
  const { env } = await deployment(t)
  const run = async (argv: string[], more: Record<string, string> = {}) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    let out = ''
    stdout.on('data', (chunk) => (out += chunk))
    const code = await main(argv, { stdin: Readable.from([]), stdout, stderr, env: { ...env, ...more } })
    return { code, out }
  }
  t.match(await run(['doctor']), { code: 0, out: /0 problems, \d warnings?\n$/ })
  t.match(await run(['doctor'], { PORT: 'x' }), {
    code: 1,
    out: /FAIL {2}configuration +PORT: expected[\s\S]*→ [\s\S]*1 problem,/,
  })
  const { code, out } = await run(['doctor', '--json'], { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/d' })
  t.equal(code, 1)
  t.match(
    JSON.parse(out).findings.find(({ check }: { check: string }) => check === 'database'),
    { text: /cannot be reached/ },
  )
  t.notMatch(out, /secret/)
})

t.test('every malformed setting is told, each by itself', async (t) => {
  const findings = await diagnose({ PORT: 'x', LOG_LEVEL: 'loud', PARKMATCH_BACKUP_DIR: '/x' }, NOW)
  t.match(
    findings.filter(({ level }) => level === 'fail').map(({ text }) => text),
    [/^PARKMATCH_BACKUP_DIR/, /^PORT/, /^LOG_LEVEL/],
  )
})
