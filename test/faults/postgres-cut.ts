import { setTimeout as sleep } from 'node:timers/promises'
import { seedDemoParks } from '../../src/parks/demo-parks.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { agreement, Load, lossesOf } from './lib-load.ts'
import { SHARED_KEYS, sharedDatabase, startPostgres } from './lib-postgres.ts'
import { startProxy } from './lib-proxy.ts'

const CUT_MS = Number(process.env.FAULT_DOWN_MS ?? 15_000)
const LIMITS = { DATABASE_CONNECT_MS: '1000', DATABASE_STATEMENT_MS: '3000' }
/** Two tries of the watch, or one statement to its end. */
const NOTICED_MS = 8000

/** Milliseconds until an instance says that its answer is stale, or no longer says so. */
async function timeUntil(url: string, key: string, stale: boolean, mostMs: number): Promise<number | undefined> {
  const started = performance.now()
  while (performance.now() - started < mostMs) {
    const response = await fetch(`${url}/v1/matches`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ profile: {}, limit: 1 }),
    })
    if (response.ok && (((await response.json()) as { stale?: boolean }).stale === true) === stale)
      return performance.now() - started
    await sleep(50)
  }
  return undefined
}

async function run(stage: Stage): Promise<Outcome> {
  const postgres = await startPostgres(stage)
  const { url, key, database } = await sharedDatabase(stage, postgres)
  await seedDemoParks(database.db, 500, new Date().toISOString())
  const parks = await database.db.selectFrom('parks').select('id').execute()
  const proxy = await startProxy(postgres.port)
  stage.defer(() => proxy.close())
  const through = new URL(url)
  through.port = String(proxy.port)
  const behind = await stage.server(through.href, { ...SHARED_KEYS, ...LIMITS })
  const direct = await stage.server(url, SHARED_KEYS)
  const load = new Load([behind, direct], key)
  const running = load.run(parks.map(({ id }) => id))
  await sleep(2000)
  proxy.swallow()
  const ends = performance.now() + CUT_MS
  const noticed = await timeUntil(behind.url, key, true, NOTICED_MS)
  stage.log(`the line was cut; noticed after ${noticed} ms`)
  await sleep(Math.max(0, ends - performance.now()))
  const { staleReads, refused } = load
  proxy.pass()
  const recovered = await timeUntil(behind.url, key, false, NOTICED_MS)
  stage.log(`the line is whole; noticed after ${recovered} ms`)
  await sleep(2000)
  load.stop()
  await running
  await load.finish()
  const lost = await lossesOf(load, database.db)
  const disagreement = await agreement([behind, direct], key, 5000)
  if (disagreement) lost.push(disagreement)
  if (noticed === undefined) lost.push(`the cut was not noticed within ${NOTICED_MS} ms`)
  if (recovered === undefined) lost.push(`the line was not used again within ${NOTICED_MS} ms`)
  if (refused === 0 || staleReads === 0) lost.push('the fault was not felt: nothing was shown by it')
  if (load.refusedReads > 0) lost.push(`${load.refusedReads} matches were refused`)
  for (const line of lost.slice(0, 20)) stage.log(line)
  const s = (ms = Number.NaN) => `${(ms / 1000).toFixed(1)} s`
  return {
    observed: `cut for ${CUT_MS / 1000} s, said after ${s(noticed)}; ${staleReads} matches answered as stale, none refused, ${refused} writes answered 503, the slowest match ${s(load.slowestReadMs)}; well again ${s(recovered)} after the line was; ${load.answered.size} requests and ${load.acknowledgedWrites} park writes acknowledged in all; instances agree`,
    operations: load.answered.size + load.acknowledgedWrites + load.reads,
    losses: lost.length,
  }
}

export const fault: Fault = {
  title: `the line of one of two instances to PostgreSQL cut without a word (no FIN, packets swallowed both ways) for ${CUT_MS / 1000} s`,
  promised: `the instance says \`stale\` within ${NOTICED_MS / 1000} s and hangs on nothing; its writes answer 503; the other one goes on; all recovers by itself`,
  limitMs: 180_000,
  run,
}
