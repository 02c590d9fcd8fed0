import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { MIGRATIONS } from '../../migrations/index.ts'
import { createKey } from '../../src/accounts/keys.ts'
import { buildApp } from '../../src/app.ts'
import { type Environment, readConfig } from '../../src/config.ts'
import {
  DEFAULT_LIMITS,
  encodeJson,
  inTransaction,
  migrateToLatestOrThrow,
  type OpenDatabase,
  openDatabase,
  parseDatabaseUrl,
  ping,
} from '../../src/db/index.ts'
import { oncePerPeriod } from '../../src/leases.ts'
import { emit } from '../../src/outbox/events.ts'
import { claimDeliveries, dueWebhooks, spreadEvents } from '../../src/outbox/store.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { inParkTransaction } from '../../src/parks/writes.ts'
import { startProxy } from '../faults/lib-proxy.ts'
import { call, NOW, startPostgres } from '../helper.ts'

const PARKS = [
  { id: 'a', name: '海曲高新区', level: 'national', region: '370214' },
  { id: 'b', name: '绍兴工业园', region: '330604' },
]
const WEBHOOK = {
  id: 'w',
  name: 'crm',
  url_sealed: '',
  host: 'crm.example.com',
  format: 'json',
  events: encodeJson(['request.created']),
  secret_sealed: null,
  active: 1,
  created_at: NOW,
} as const
/** A line that is cut is noticed sooner. */
const QUICK = { DATABASE_CONNECT_MS: '1500', DATABASE_STATEMENT_MS: '2500' }

/** One instance as a server runs it, with its jobs, on a database. */
async function instance(t: Test, url: string, env: Environment = {}) {
  const config = readConfig({
    LOG_LEVEL: 'silent',
    MAX_DELAY_MS: '0',
    DATABASE_URL: url,
    DATABASE_POOL_MAX: '4',
    ...env,
  })
  const database = await openDatabase(config.database, config.databaseLimits)
  const app = await buildApp(config, database, { background: true })
  t.after(async () => {
    await app.close()
    await database.close()
  })
  await app.ready()
  const match = async (headers = {}) => {
    const response = await call(app, t, { method: 'POST', url: '/v1/matches', payload: { profile: {} }, headers })
    return { status: response.statusCode, headers: response.headers, body: response.json() }
  }
  const rename = (id: string, name: string) =>
    call(app, t, { method: 'PATCH', url: `/v1/parks/${id}`, payload: { name } })
  return { app, database, match, rename }
}

type Instance = Awaited<ReturnType<typeof instance>>

const namesOf = ({ recommendations }: { recommendations: { name: string }[] }) =>
  recommendations.map(({ name }) => name).sort()

/** Asks until the answer is as wanted, at most thirty seconds. */
async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 30_000; ; ) {
    const answer = await ask()
    if (isWanted(answer) || Date.now() > end) return answer
    await sleep(50)
  }
}

async function migrated(url: string): Promise<OpenDatabase> {
  const database = await openDatabase(parseDatabaseUrl(url))
  await migrateToLatestOrThrow(database)
  return database
}

t.test('several instances on one PostgreSQL', async (t) => {
  const freshUrl = await startPostgres(t as unknown as Test)

  await t.test('of two that start at once one migrates, the other waits', async (t) => {
    const url = await freshUrl()
    // The statement timeout does not count for the one that waits.
    const limits = {
      maxConnections: 2,
      idleMs: 1000,
      connectMs: 20_000,
      statementMs: 100,
      notify: true,
      transactionIdleMs: 1000,
    }
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase(parseDatabaseUrl(url), limits)))
    t.after(() => Promise.all(databases.map(({ close }) => close())))
    const ran = await Promise.all(databases.map((database) => migrateToLatestOrThrow(database)))
    t.strictSame(
      ran.map(({ length }) => length).sort((a, b) => b - a),
      [Object.keys(MIGRATIONS).length, 0, 0],
    )
  })

  await t.test('a write shows on the others, by notification and without', async (t) => {
    for (const notify of ['1', '0']) {
      const url = await freshUrl()
      const database = await migrated(url)
      await importParks(database.db, PARKS, NOW)
      await database.close()
      const [one, other] = [
        await instance(t, url, { DATABASE_NOTIFY: notify }),
        await instance(t, url, { DATABASE_NOTIFY: notify }),
      ]
      await until(other.match, ({ body }) => body.total === 2)
      const renamed = await one.rename('a', '海曲新区')
      t.equal(renamed.json().parksRevision, 2)
      t.equal(renamed.headers['x-parks-revision'], '2')
      t.strictSame(namesOf((await one.match()).body), ['海曲新区', '绍兴工业园'].sort(), 'the writer sees it at once')
      const seen = await other.match({ 'x-min-revision': '2' })
      t.match(seen, { status: 200, body: { parksRevision: 2 } }, 'the other waits for what is asked for')
      t.strictSame(namesOf(seen.body), ['海曲新区', '绍兴工业园'].sort())
      await one.app.inject({ method: 'DELETE', url: '/v1/parks/b' })
      const gone = await until(other.match, ({ body }) => body.total === 1)
      t.match(gone.body, { total: 1, parksRevision: 3 }, 'a deletion follows without being asked for')

      if (notify === '0') continue
      const many = Array.from({ length: 6000 }, (_, i) => ({ id: `m${i}`, name: `第${i}园` }))
      await importParks(one.database.db, many, NOW)
      t.match((await other.match({ 'x-min-revision': '4' })).body, { total: 6001 }, 'a gap too large is read anew')
      const list = await call(other.app, t, { url: '/v1/parks?limit=1', headers: { 'x-min-revision': '4' } })
      t.match(list.json(), { parksRevision: 4 })
    }
  })

  await t.test('a revision that is not there, and one that is none', async (t) => {
    const url = await freshUrl()
    await (await migrated(url)).close()
    const { match, app } = await instance(t, url)
    const late = await match({ 'x-min-revision': '7' })
    t.match(late, { status: 503, headers: { 'retry-after': '1' }, body: { type: '/problems/revision-not-reached' } })
    for (const bad of ['', '-1', '1.5', 'abc', '9'.repeat(30)]) {
      const refused = await match({ 'x-min-revision': bad })
      t.match(refused, { status: 400, body: { errors: [{ pointer: '/headers/x-min-revision' }] } }, `'${bad}'`)
      t.match(refused.body.detail, /^X-Min-Revision: expected/)
    }
    t.equal((await app.inject({ url: '/v1/sectors?q=a', headers: { 'x-min-revision': 'x' } })).statusCode, 200)
  })

  await t.test('jobs are done once a period, and taken over when an instance dies or a clock jumps', async (t) => {
    const url = await freshUrl()
    const databases = [await migrated(url), await migrated(url), await migrated(url)]
    t.after(() => Promise.all(databases.map(({ close }) => close())))
    let now = Date.parse(NOW)
    let done = 0
    const job = { name: 'test', periodMs: 600_000 }
    const all = (work = async () => void done++) =>
      Promise.allSettled(
        databases.map(({ db }) => oncePerPeriod({ db, now: () => new Date(now).toISOString() }, job, work)),
      )
    await all()
    t.equal(done, 1)
    now += 599_000
    await all()
    t.equal(done, 1, 'not before the period ends')
    now += 2000
    await all()
    t.equal(done, 2)
    now += 600_000
    const failed = await all(() => Promise.reject(new Error('dies')))
    t.equal(failed.filter(({ status }) => status === 'rejected').length, 1)
    await all()
    t.equal(done, 2, 'not while the lease of the one that died lasts')
    now += 121_000
    await all()
    t.equal(done, 3)
    now -= 30 * 86_400_000
    await all()
    t.equal(done, 4, 'the clock jumped back')
  })

  await t.test('a clock that is ahead takes no work of others', async (t) => {
    const url = await freshUrl()
    const databases = [await migrated(url), await migrated(url)]
    t.after(() => Promise.all(databases.map(({ close }) => close())))
    const [own, other] = databases.map(({ db }) => ({ db, now: () => new Date(Date.now()).toISOString() }))
    const job = { name: 'skew', periodMs: 600_000 }
    await own!.db.insertInto('webhooks').values(WEBHOOK).execute()
    const event = { type: 'request.created', subject: 'r', payload: {} } as const
    await inTransaction(own!.db, (trx) => emit(trx, event, own!.now()))
    t.equal(await spreadEvents(own!.db, own!.now()), 1)
    const claim = { limit: 10, leaseMs: 60_000, longestWaits: [0, 10_000] }
    t.equal((await claimDeliveries(own!.db, WEBHOOK.id, own!.now(), claim)).length, 1)
    let isDoneTwice = false
    await oncePerPeriod(own!, job, async () => {
      const now = Date.now
      for (const minutes of [3, -3]) {
        Date.now = () => now() + minutes * 60_000
        try {
          isDoneTwice ||= await oncePerPeriod(other!, job, async () => {})
          t.strictSame(await dueWebhooks(other!.db, other!.now(), claim), [], `${minutes} minutes: no delivery is due`)
          t.strictSame(await claimDeliveries(other!.db, WEBHOOK.id, other!.now(), claim), [])
        } finally {
          Date.now = now
        }
      }
    })
    t.equal(isDoneTwice, false)
  })

  await t.test('events are sent once by several instances', async (t) => {
    const url = await freshUrl()
    const seen: string[] = []
    const server = createServer((request, response) => {
      seen.push(String(request.headers['webhook-id']))
      request.resume().on('end', () => response.writeHead(204).end())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    t.after(() => new Promise((resolve) => server.close(resolve)))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const database = await migrated(url)
    const { key } = await createKey(database.db, { name: 'admin', scope: 'admin' }, NOW)
    await database.close()
    const keys = `k:${Buffer.alloc(32, 7).toString('base64')}`
    const env = { WEBHOOK_HOSTS: host, PARKMATCH_KEYS: keys }
    const instances = [await instance(t, url, env), await instance(t, url, env), await instance(t, url, env)]
    const send = ({ app }: Instance, path: string, payload: object) =>
      app.inject({ method: 'POST', url: path, payload, headers: { authorization: `Bearer ${key}` } })
    await send(instances[0]!, '/v1/webhooks', { name: 'x', url: `http://${host}/x` })
    const body = { profile: {}, contact: { phone: '13800138000' }, consent: { textVersion: '1' } }
    for (let i = 0; i < 60; i++)
      t.equal((await send(instances[i % 3]!, '/v1/requests', body)).statusCode, 201, `request ${i}`)
    await until(
      async () => seen.length,
      (count) => count >= 60,
    )
    await sleep(1500)
    t.equal(seen.length, 60)
    t.equal(new Set(seen).size, 60)
  })

  await t.test('a host that is lost in the middle of a write does not hold up the others', async (t) => {
    const url = await freshUrl()
    const database = await migrated(url)
    await importParks(database.db, PARKS, NOW)
    await database.close()
    const target = new URL(url)
    const proxy = await startProxy(Number(target.port))
    t.after(() => proxy.close())
    target.port = String(proxy.port)
    const limits = { ...DEFAULT_LIMITS, statementMs: 1000, transactionIdleMs: 1500 }
    const lost = await openDatabase(parseDatabaseUrl(target.href), limits)
    t.after(() => lost.close())
    const other = await instance(t, url, QUICK)
    let end: () => void = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    let hung: Promise<unknown> = Promise.resolve()
    await new Promise<void>((locked) => {
      hung = inParkTransaction(lost.db, async (trx) => {
        locked()
        await ended
        await ping(trx)
      })
      hung.catch(() => {})
    })
    proxy.swallow()
    const started = Date.now()
    const write = await until(
      () => other.rename('a', '改'),
      ({ statusCode }) => statusCode === 200,
    )
    t.equal(write.statusCode, 200, 'its transaction was ended for it')
    t.ok(Date.now() - started < 15_000)
    end()
    await t.rejects(hung, 'and it hears of it when it goes on')
  })

  await t.test('a line that is cut: reads go on and say so, writes are refused, all recovers', async (t) => {
    const url = await freshUrl()
    const database = await migrated(url)
    await importParks(database.db, PARKS, NOW)
    t.after(() => database.close())
    const target = new URL(url)
    const proxy = await startProxy(Number(target.port))
    t.after(() => proxy.close())
    target.port = String(proxy.port)
    const { match, rename, app } = await instance(t, target.href, QUICK)
    await until(match, ({ body }) => body.total === 2)
    t.equal((await match()).body.stale, undefined)
    proxy.swallow()
    const cut = await until(match, ({ body }) => body.stale === true)
    t.match(cut, { status: 200, body: { total: 2, stale: true, lastContact: /^20/ } })
    const ready = await call(app, t, { url: '/health/ready' })
    t.match(ready.json(), { status: 'ok', parks: 2, stale: true, lastContact: /^20/ })
    const write = await rename('a', '改')
    t.equal(write.statusCode, 503)
    t.match(write.json(), { type: '/problems/database-unavailable' })
    t.equal(write.headers['retry-after'], '5')
    await importParks(database.db, [{ id: 'c', name: '第三园' }], NOW)
    proxy.pass()
    const back = await until(match, ({ body }) => body.total === 3)
    t.equal(back.body.stale, undefined)
    t.equal(back.body.total, 3, 'what was missed is caught up with')
    t.equal((await rename('a', '改')).statusCode, 200)
  })
})
