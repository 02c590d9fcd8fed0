import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { createKey } from '../../src/accounts/keys.ts'
import { createAccount } from '../../src/accounts/store.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { migrateToLatestOrThrow, type OpenDatabase, openDatabase } from '../../src/db/index.ts'
import { oncePerPeriod } from '../../src/leases.ts'
import { submission } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { SHARED_KEYS, startPostgres } from './lib-postgres.ts'
import { type Receiver, startReceiver } from './lib-receiver.ts'

const JUMPS_MS = [3_600_000, 3 * 86_400_000]
const PASSWORD = 'correct horse battery'
const JOB = { name: 'fault', periodMs: 600_000 }

/** What a server does with a clock that can be set, and what is expected of it. */
class Scene {
  readonly #app: FastifyInstance
  readonly #database: OpenDatabase
  readonly #key: string
  readonly lost: string[] = []
  operations = 0
  offset = 0
  #n = 0

  constructor(app: FastifyInstance, database: OpenDatabase, key: string) {
    this.#app = app
    this.#database = database
    this.#key = key
  }

  expect(isRight: boolean, line: string): void {
    this.operations++
    if (!isRight) this.lost.push(line)
  }

  ask(method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object, headers: Record<string, string> = {}) {
    return this.#app.inject({
      method,
      url,
      ...(payload ? { payload } : {}),
      headers: 'cookie' in headers ? headers : { authorization: `Bearer ${this.#key}`, ...headers },
    })
  }

  async store(): Promise<string> {
    const response = await this.ask('POST', '/v1/requests', submission(++this.#n))
    this.expect(response.statusCode === 201, `a request was answered ${response.statusCode}`)
    return (response.json() as { id: string }).id
  }

  login = (password: string) =>
    this.#app.inject({ method: 'POST', url: '/v1/session', payload: { name: 'staff', password } })

  /** Whether the periodic job is done when it is its turn. */
  job = (now: () => string): Promise<boolean> =>
    oncePerPeriod({ db: this.#database.db, now }, JOB, () => Promise.resolve())
}

/** Sets the clock back after work was begun, and looks whether anything stands still. */
async function jump(scene: Scene, receiver: Receiver, now: () => string, backMs: number): Promise<void> {
  const cookieOf = async () => {
    const { cookies } = await scene.login(PASSWORD)
    return { cookie: `${cookies[0]?.name}=${cookies[0]?.value}` }
  }
  const session = await cookieOf()
  for (let i = 0; i < 5; i++) await scene.login('wrong password')
  scene.expect((await scene.login(PASSWORD)).statusCode === 429, 'five failures did not lock the account')
  receiver.refuse(true)
  const refused = await scene.store()
  await sleep(2500)
  receiver.refuse(false)
  await scene.job(now)
  scene.offset -= backMs
  const label = `${backMs / 3_600_000} h back`
  const fresh = await scene.store()
  const untold = await receiver.waitFor([fresh, refused], 8000)
  scene.expect(!untold.includes(fresh), `${label}: a new event is not sent`)
  scene.expect(!untold.includes(refused), `${label}: an event that had failed before is not tried again`)
  scene.expect(await scene.job(now), `${label}: the periodic job does not run`)
  scene.expect((await scene.login(PASSWORD)).statusCode === 200, `${label}: an account stays locked`)
  scene.expect(
    (await scene.ask('GET', '/v1/parks', undefined, session)).statusCode === 200,
    `${label}: a session ended`,
  )
  const edited = await scene.ask('PATCH', '/v1/parks/p1', { name: `园${backMs}` })
  scene.expect(edited.statusCode === 200, `${label}: a park is not written`)
  const match = await scene.ask('POST', '/v1/matches', { profile: {} })
  scene.expect(match.payload.includes(`园${backMs}`), `${label}: a match does not see the write`)
}

async function onEngine(stage: Stage, url: string): Promise<Scene> {
  const receiver = await startReceiver(stage)
  const config = readConfig({
    LOG_LEVEL: 'silent',
    MAX_DELAY_MS: '0',
    DATABASE_URL: url,
    WEBHOOK_HOSTS: receiver.host,
    ...SHARED_KEYS,
  })
  const database = await openDatabase(config.database, config.databaseLimits)
  await migrateToLatestOrThrow(database)
  const { key } = await createKey(database.db, { name: 'fault', scope: 'admin' }, new Date().toISOString())
  await createAccount(database.db, { name: 'staff', role: 'data', password: PASSWORD }, new Date().toISOString())
  let scene: Scene | undefined
  const now = () => new Date(Date.now() + (scene?.offset ?? 0)).toISOString()
  const app = await buildApp(config, database, { background: true, now })
  stage.defer(async () => {
    await app.close()
    await database.close()
  })
  await app.ready()
  scene = new Scene(app, database, key)
  await scene.ask('POST', '/v1/webhooks', { name: 'x', url: `http://${receiver.host}/hook` })
  await scene.ask('POST', '/v1/parks', { id: 'p1', name: '一号园' })
  for (const backMs of JUMPS_MS) await jump(scene, receiver, now, backMs)
  return scene
}

async function run(stage: Stage): Promise<Outcome> {
  const postgres = await startPostgres(stage)
  await postgres.createDatabase('clock')
  const scenes = [
    await onEngine(stage, `sqlite:${join(await stage.folder(), 'p.db')}`),
    await onEngine(stage, postgres.urlOf('clock')),
  ]
  const lost = scenes.flatMap(({ lost }) => lost)
  for (const line of lost) stage.log(line)
  return {
    observed:
      'on both engines, an hour and three days back: new events and those that had failed before are sent within seconds, the periodic job runs, a session goes on, a locked account opens, writes show in matches',
    operations: scenes.reduce((sum, { operations }) => sum + operations, 0),
    losses: lost.length,
  }
}

export const fault: Fault = {
  title: 'the clock of a server jumps back by an hour and by three days (an injected clock)',
  promised: 'leases, sessions, locks and the sending of events do not stand still',
  limitMs: 120_000,
  run,
}
