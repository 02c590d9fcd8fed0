import { setTimeout as sleep } from 'node:timers/promises'
import { seedDemoParks } from '../../src/parks/demo-parks.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { agreement, Load, lossesOf } from './lib-load.ts'
import { SHARED_KEYS, sharedDatabase, startPostgres } from './lib-postgres.ts'

const DOWN_MS = Number(process.env.FAULT_DOWN_MS ?? 10_000)
const BEFORE_MS = 3000
/** Matches must never wait for a database that is gone. */
const SLOWEST_READ_MS = 5000

async function run(stage: Stage): Promise<Outcome> {
  const postgres = await startPostgres(stage)
  const { url, key, database } = await sharedDatabase(stage, postgres)
  await seedDemoParks(database.db, 500, new Date().toISOString())
  const parks = await database.db.selectFrom('parks').select('id').execute()
  const instances = [await stage.server(url, SHARED_KEYS), await stage.server(url, SHARED_KEYS)]
  const load = new Load(instances, key)
  const running = load.run(parks.map(({ id }) => id))
  await sleep(BEFORE_MS)
  const before = load.acknowledgedWrites
  await postgres.stop()
  stage.log('PostgreSQL stopped')
  await sleep(DOWN_MS)
  const { staleReads, refused } = load
  const during = load.acknowledgedWrites
  await postgres.start()
  const started = performance.now()
  stage.log('PostgreSQL started again')
  while (load.acknowledgedWrites === during && performance.now() - started < 30_000) await sleep(20)
  const recovered = performance.now() - started
  await sleep(BEFORE_MS)
  load.stop()
  await running
  await load.finish()
  const lost = await lossesOf(load, database.db)
  const disagreement = await agreement(instances, key, 5000)
  if (disagreement) lost.push(disagreement)
  if (before === 0 || staleReads === 0 || refused === 0) lost.push('the fault was not felt: nothing was shown by it')
  if (load.acknowledgedWrites === during) lost.push('no write was accepted within 30 s of the start')
  if (load.refusedReads > 0) lost.push(`${load.refusedReads} matches were refused`)
  if (load.slowestReadMs > SLOWEST_READ_MS) lost.push(`a match took ${Math.round(load.slowestReadMs)} ms`)
  for (const line of lost.slice(0, 20)) stage.log(line)
  return {
    observed: `down for ${DOWN_MS / 1000} s: ${staleReads} matches answered as stale, none refused, ${refused} writes answered 503; first write ${(recovered / 1000).toFixed(1)} s after the start; ${load.answered.size} requests and ${load.acknowledgedWrites} park writes acknowledged in all, slowest match ${Math.round(load.slowestReadMs)} ms`,
    operations: load.answered.size + load.acknowledgedWrites + load.reads,
    losses: lost.length,
  }
}

export const fault: Fault = {
  title: `PostgreSQL stopped for ${DOWN_MS / 1000} s and started again under load of two instances`,
  promised:
    'matches go on from memory and say `stale`; writes answer 503 with Retry-After; both recover by themselves, nothing acknowledged is lost',
  limitMs: 180_000,
  run,
}
