import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { importParks } from '../../src/parks/import-parks.ts'
import { NOW, testApp } from '../helper.ts'

type App = Awaited<ReturnType<typeof testApp>>

const json = (payload: object) => ({
  method: 'POST' as const,
  payload,
  headers: { 'content-type': 'application/json' },
})

const metricsOf = async (app: App): Promise<string> => (await app.inject({ url: '/metrics' })).payload

/** The value of one line of the text, by its name and labels as written. */
const sampleOf = (text: string, line: string): number | undefined => {
  const found = text.split('\n').find((each) => each.startsWith(`${line} `))
  return found === undefined ? undefined : Number(found.slice(line.length + 1))
}

t.test('requests, matches, parks, queues and the process are counted', async (t) => {
  const app = await testApp(t)
  await importParks(
    app.database.db,
    [
      { id: 'a', name: '一号园' },
      { id: 'b', name: '二号园' },
    ],
    NOW,
  )
  const before = await metricsOf(app)
  t.equal(sampleOf(before, 'parkmatch_index_parks'), undefined, 'what is not known is left out')
  t.equal(sampleOf(before, 'parkmatch_ready'), 0)
  await app.inject({ url: '/v1/matches', ...json({ text: '要30亩' }) })
  await app.inject({ url: '/v1/matches', ...json({ colour: 1 }) })
  await app.inject({ url: '/no/such/138001380001' })
  const after = await metricsOf(app)
  const grown = (line: string) => (sampleOf(after, line) ?? 0) - (sampleOf(before, line) ?? 0)
  t.equal(grown('http_requests_total{method="POST",route="/v1/matches",status="200"}'), 1)
  t.equal(grown('http_requests_total{method="POST",route="/v1/matches",status="400"}'), 1)
  t.equal(grown('http_requests_total{method="GET",route="unmatched",status="404"}'), 1)
  t.equal(grown('http_request_duration_seconds_count{method="POST",route="/v1/matches"}'), 2)
  t.equal(grown('parkmatch_match_duration_seconds_count'), 1)
  t.equal(sampleOf(after, 'parkmatch_index_parks'), 2)
  t.equal(sampleOf(after, 'parkmatch_index_revision'), 1)
  t.equal(sampleOf(after, 'parkmatch_ready'), 1)
  t.equal(sampleOf(after, 'parkmatch_database_up'), 1)
  for (const name of ['outbox_events', 'deliveries', 'batch_files', 'batch_bytes'])
    t.equal(sampleOf(after, `parkmatch_${name}_waiting`), 0, name)
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'process_cpu_seconds_total'])
    t.ok(sampleOf(after, name) !== undefined, name)
  t.equal(sampleOf(after, 'http_requests_in_flight'), 1, 'the request for the metrics itself')
})

t.test('labels are of the program, never of the caller', async (t) => {
  const app = await testApp(t)
  for (let i = 0; i < 50; i++) {
    await app.inject({ url: `/v1/parks/p${i}-13800138000` })
    await app.inject({ url: `/made-up/${i}?phone=13800138000`, method: 'PROPFIND' as 'GET' })
  }
  const text = await metricsOf(app)
  t.notMatch(text, /13800138000|made-up|PROPFIND|p1-/)
  t.match(text, /route="\/v1\/parks\/:id",status="404"/)
  const series = text.split('\n').filter((line) => line.startsWith('http_requests_total{'))
  t.ok(series.length < 20, `${series.length} series`)
})

t.test('a database that is gone is said, and the rest still answers', async (t) => {
  const app = await testApp(t)
  await app.database.close()
  const response = await app.inject({ url: '/metrics' })
  t.equal(response.statusCode, 200)
  t.equal(sampleOf(response.payload, 'parkmatch_database_up'), 0)
  t.equal(sampleOf(response.payload, 'parkmatch_deliveries_waiting'), undefined)
})

const TOKEN = 'a-token-of-some-length'
/** What the environment says, whence the request comes and what it shows → the answer. */
const ACCESS: [string, Record<string, string>, string, Record<string, string>, number][] = [
  ['this machine', {}, '127.0.0.1', {}, 200],
  ['this machine, IPv6', {}, '::1', {}, 200],
  ['another machine', {}, '192.0.2.1', {}, 403],
  ['passed on by a proxy that the server does not know of', {}, '127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }, 403],
  ['passed on by a proxy', { TRUST_PROXY: '1' }, '127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }, 403],
  ['a token', { METRICS_TOKEN: TOKEN }, '192.0.2.1', { authorization: `Bearer ${TOKEN}` }, 200],
  ['another token', { METRICS_TOKEN: TOKEN }, '192.0.2.1', { authorization: `Bearer ${TOKEN}x` }, 401],
  ['no token', { METRICS_TOKEN: TOKEN }, '127.0.0.1', {}, 401],
  ['a token of the wrong kind', { METRICS_TOKEN: TOKEN }, '127.0.0.1', { authorization: `Basic ${TOKEN}` }, 401],
]

t.test('metrics are for this machine, or for who shows the token', async (t) => {
  for (const [name, env, remoteAddress, headers, status] of ACCESS) {
    const app = await testApp(t, {}, env)
    const response = await app.inject({ url: '/metrics', remoteAddress, headers: { host: 'localhost', ...headers } })
    t.equal(response.statusCode, status, name)
    if (status === 200) t.match(response.headers['content-type'], /^text\/plain/)
    else t.notMatch(response.payload, /parkmatch_/)
  }
})

const BACKUP_AT = Date.parse('2026-11-22T03:00:00Z') / 1000

t.test('the dashboard and the alerts name only metrics that there are', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-metrics-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'parkmatch-20261122T030000Z.db'), '')
  const app = await testApp(t, {}, { BACKUP_DIR: folder })
  await app.inject({ url: '/v1/matches', ...json({ text: '要30亩' }) })
  // Garbage collection is counted when it happens.
  const text = await metricsOf(app)
  t.equal(sampleOf(text, 'parkmatch_backup_last_timestamp_seconds'), BACKUP_AT)
  const known = new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]))
  const read = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
  const dashboard = JSON.parse(read('grafana-dashboard.json')) as { panels: { targets?: { expr: string }[] }[] }
  const dashed = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))
  const alerts = [...read('prometheus-rules.yml').matchAll(/^ +expr: (.*)$/gm)].map(([, expr = '']) => expr)
  t.ok(dashed.length > 25 && alerts.length > 6)
  for (const expr of [...dashed, ...alerts]) {
    const names = expr.match(/\b(?:http|parkmatch|nodejs|process)_\w+/g) ?? []
    t.ok(names.length > 0 || expr.startsWith('up{'), expr)
    for (const name of names) {
      const part = /^(.*)_(bucket|sum|count)$/.exec(name)
      t.ok(known.has(name) || known.get(part?.[1] ?? '') === 'histogram', `${name} of ${expr}`)
    }
  }
  const shown = new Set(
    dashed
      .join(' ')
      .match(/\b(?:http|parkmatch)_\w+/g)
      ?.map((name) => name.replace(/_(bucket|count)$/, '')),
  )
  const unseen = [...known.keys()].filter((name) => /^(?:http|parkmatch)_/.test(name) && !shown.has(name))
  t.strictSame(unseen, [], 'every metric of our own is on the dashboard')
})
