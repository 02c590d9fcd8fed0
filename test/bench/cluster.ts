import { readFileSync } from 'node:fs'
import { seedDemoParks } from '../../src/parks/demo-parks.ts'
import { loadRecords } from '../../src/parks/index-rows.ts'
import { type Postgres, SHARED_KEYS, sharedDatabase, startPostgres } from '../faults/lib-postgres.ts'
import { fixed, spread } from './lib.ts'
import { ClusterLoad, type Rates, type Timed, TODAY } from './lib-cluster.ts'
import { writeManyParks } from './lib-many-parks.ts'
import { BENCHMARKS, loadNow, madeOn, writeSection } from './lib-report.ts'
import { type RunningServer, startServer } from './lib-server.ts'

const INSTANCES = 3
const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback)
const PARKS = number('CLUSTER_PARKS', 100_000)
const START_PARKS = number('CLUSTER_START_PARKS', 1_000_000)
const RATES: Rates = {
  seconds: number('CLUSTER_SECONDS', 75),
  warmUp: number('CLUSTER_WARM_UP', 15),
  writes: number('CLUSTER_WRITES', 20),
  requests: number('CLUSTER_REQUESTS', 20),
  matches: number('CLUSTER_MATCHES', 60),
}
const FLAGS = ['-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB']
const LARGE = { NODE_OPTIONS: '--max-old-space-size=8192 --max-semi-space-size=64' }

/** What was started, ended in reverse order. */
class Started {
  readonly #undo: (() => unknown)[] = []
  readonly #servers = new Set<RunningServer['process']>()

  defer(undo: () => unknown): void {
    this.#undo.push(undo)
  }

  async server(url: string, env: Record<string, string> = {}): Promise<RunningServer> {
    return startServer(url, { ...SHARED_KEYS, ...env }, (process) => this.#servers.add(process))
  }

  async clear(): Promise<void> {
    for (const process of this.#servers) process.kill('SIGKILL')
    for (const undo of this.#undo.reverse()) await undo()
  }
}

const megabytes = ({ pid }: RunningServer['process']): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

type Row = readonly [string, string]

async function loadAll(started: Started, postgres: Postgres): Promise<Row[]> {
  const { url, key, database } = await sharedDatabase(started, postgres)
  console.error(`writing ${PARKS} parks`)
  await seedDemoParks(database.db, PARKS, new Date().toISOString())
  const servers: RunningServer[] = []
  for (let i = 0; i < INSTANCES; i++) servers.push(await started.server(url))
  const { records, mark } = await loadRecords(database.db, TODAY)
  const base = records.map(({ park }) => park)
  const load = new ClusterLoad(
    servers.map(({ url }) => url),
    key,
  )
  console.error(`load for ${RATES.seconds} s`)
  await load.run(
    base.map(({ id }) => id),
    RATES,
  )
  for (const { process } of servers) process.kill('SIGTERM')
  const step = (done: number) => done % 10 === 0 && console.error(`checked ${done} of ${load.samples.length}`)
  const wrong = load.disagreements(base, mark.revision, step)
  for (const line of wrong.slice(0, 10)) console.error(line)
  const visible = load.visibleAfter()
  const between = (timed: readonly Timed[], isWarm: boolean) => {
    const found = spread(timed.filter(({ at }) => at >= load.warmAt === isWarm).map(({ ms }) => ms))
    return `${fixed(found?.median ?? Number.NaN, 0)} ms, ${fixed(found?.p99 ?? Number.NaN, 0)} ms`
  }
  return [
    ['instances, parks, seconds', `${INSTANCES}, ${base.length}, ${RATES.seconds}, of them ${RATES.warmUp} to warm up`],
    ['asked for a second', `${RATES.matches} matches, ${RATES.writes} writes of parks, ${RATES.requests} requests`],
    ['matches: answered; p50, p99', `${load.matches.length}; ${between(load.matches, true)}`],
    ['requests: stored; p50, p99', `${load.requests.length}; ${between(load.requests, true)}`],
    ['writes of parks acknowledged', `${load.writes.length}`],
    ['failed; answered as stale', `${load.failed}; ${load.stale}`],
    ['from sending a write to all instances showing it: p50, p99', between(visible, true)],
    [`the same in the first ${RATES.warmUp} s after their start`, between(visible, false)],
    [
      'answers held against the plain implementation; disagreements',
      `${load.judged.length} of ${load.samples.length}; ${wrong.length}`,
    ],
  ]
}

async function startLarge(started: Started, postgres: Postgres): Promise<Row[]> {
  if (START_PARKS === 0) return []
  const { url, database } = await sharedDatabase(started, postgres)
  const step = (done: number) => done % 100_000 === 0 && console.error(`wrote ${done} of ${START_PARKS} parks`)
  await writeManyParks(database.long, START_PARKS, step)
  const before = performance.now()
  const server = await started.server(url, LARGE)
  const seconds = (performance.now() - before) / 1000
  return [
    [
      `start of one instance at ${START_PARKS} parks: until it is ready, then resident`,
      `${fixed(seconds, 1)} s, ${fixed(megabytes(server.process), 0)} MB`,
    ],
  ]
}

/** Three instances on one PostgreSQL under a mixed load, their answers held against the plain implementation. */
export async function bench(): Promise<void> {
  const before = loadNow()
  const started = new Started()
  try {
    const postgres = await startPostgres(started, FLAGS)
    const rows = [...(await loadAll(started, postgres)), ...(await startLarge(started, postgres))]
    const table = ['| what | seen |', '| --- | --- |', ...rows.map(([what, seen]) => `| ${what} | ${seen} |`)].join(
      '\n',
    )
    console.log(table)
    writeSection('cluster', `${table}\n\nMade on ${madeOn(before)}, after it ${loadNow().toFixed(1)}.`, BENCHMARKS)
  } finally {
    await started.clear()
  }
}
