import { setTimeout as sleep } from 'node:timers/promises'
import { seedDemoParks } from '../../src/parks/demo-parks.ts'
import type { RunningServer } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { agreement, type Instances, Load, lossesOf } from './lib-load.ts'
import { SHARED_KEYS, sharedDatabase, startPostgres } from './lib-postgres.ts'
import { startReceiver } from './lib-receiver.ts'

const KILLS = Number(process.env.FAULT_KILLS ?? 12)
const PARKS = 500

/** Kills one of three instances after the other, at random moments, and starts it again, while the load goes on. */
async function killAll(
  stage: Stage,
  servers: RunningServer[],
  instances: Instances,
  start: () => Promise<RunningServer>,
) {
  for (let kill = 1; kill <= KILLS; kill++) {
    await sleep(300 + Math.random() * 1500)
    const place = Math.floor(Math.random() * servers.length)
    const server = servers[place]!
    server.process.kill('SIGKILL')
    await server.ended
    instances.splice(
      instances.findIndex(({ url }) => url === server.url),
      1,
    )
    servers[place] = await start()
    instances.push(servers[place])
    stage.log(`[${kill}/${KILLS}] killed and started again`)
  }
}

async function run(stage: Stage): Promise<Outcome> {
  const postgres = await startPostgres(stage)
  const { url, key, database } = await sharedDatabase(stage, postgres)
  await seedDemoParks(database.db, PARKS, new Date().toISOString())
  const parks = await database.db.selectFrom('parks').select('id').execute()
  const receiver = await startReceiver(stage)
  const start = () => stage.server(url, { ...SHARED_KEYS, WEBHOOK_HOSTS: receiver.host })
  const servers = [await start(), await start(), await start()]
  const instances: Instances = [...servers]
  await receiver.subscribe(servers[0]!.url, key)
  const load = new Load(instances, key)
  const running = load.run(parks.map(({ id }) => id))
  await killAll(stage, servers, instances, start)
  load.stop()
  await running
  await load.finish()
  const lost = await lossesOf(load, database.db)
  const disagreement = await agreement(instances, key, 5000)
  if (disagreement) lost.push(disagreement)
  // What an instance had taken when it died is sent again when its lease of a minute ends.
  const untold = await receiver.waitFor([...load.answered.values()], 90_000)
  lost.push(...untold.map((id) => `no webhook told of ${id}`))
  for (const line of lost.slice(0, 20)) stage.log(line)
  return {
    observed: `${KILLS} kills; ${load.answered.size} requests and ${load.acknowledgedWrites} park writes acknowledged, ${load.reads} matches answered, ${load.cut} tries cut off; every event told (${receiver.repeated()} more than once); instances agree`,
    operations: load.answered.size + load.acknowledgedWrites + load.reads,
    losses: lost.length,
  }
}

export const fault: Fault = {
  title: `any of three instances on one PostgreSQL killed (SIGKILL) under load, ${KILLS} times`,
  promised:
    'what was acknowledged is stored once and shows on all instances; the others go on; every event reaches the webhook at least once',
  limitMs: 300_000,
  run,
}
