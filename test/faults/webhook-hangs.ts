import { setTimeout as sleep } from 'node:timers/promises'
import { benchDatabase } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { Load } from './lib-load.ts'
import { SHARED_KEYS } from './lib-postgres.ts'
import { type Receiver, startReceiver } from './lib-receiver.ts'

const REQUESTS = 120
/** Deliveries that one webhook has under way. */
const MOST_HANGING = 20
/** A hanging delivery is given up after ten seconds. */
const GIVEN_UP_MS = 15_000
const STOPPED_MS = 10_000

/** Stores requests while one webhook hangs; answers with the slowest answer in ms and the most that hung at once. */
async function storeAll(load: Load, receiver: Receiver, lost: string[]) {
  let [slowestMs, mostHanging] = [0, 0]
  for (let n = 1; n <= REQUESTS; n++) {
    const started = performance.now()
    if (!(await load.store(n))) lost.push(`request ${n} was not stored`)
    slowestMs = Math.max(slowestMs, performance.now() - started)
    mostHanging = Math.max(mostHanging, receiver.hanging())
  }
  for (const end = Date.now() + 3000; receiver.hanging() < MOST_HANGING && Date.now() < end; ) await sleep(50)
  return { slowestMs, mostHanging: Math.max(mostHanging, receiver.hanging()) }
}

/** Whether the log of the webhook that hangs says within the time that a delivery was given up. */
async function isGivenUp(url: string, key: string): Promise<boolean> {
  const ask = async <T>(path: string) => {
    const response = await fetch(`${url}/v1/webhooks${path}`, { headers: { authorization: `Bearer ${key}` } })
    return ((await response.json()) as { items: T[] }).items
  }
  const hooks = await ask<{ id: string; name: string }>('')
  const id = hooks.find(({ name }) => name === '/hang')?.id
  for (const end = Date.now() + GIVEN_UP_MS; Date.now() < end; await sleep(200)) {
    const items = await ask<{ lastError: string | null }>(`/${id}/deliveries?limit=200`)
    if (items.some(({ lastError }) => lastError !== null)) return true
  }
  return false
}

async function run(stage: Stage): Promise<Outcome> {
  const { url: databaseUrl, key, remove } = await benchDatabase('admin')
  stage.defer(remove)
  const receiver = await startReceiver(stage)
  const server = await stage.server(databaseUrl, { ...SHARED_KEYS, WEBHOOK_HOSTS: receiver.host })
  await receiver.subscribe(server.url, key, '/hang')
  await receiver.subscribe(server.url, key, '/hook')
  const load = new Load([server], key)
  const lost: string[] = []
  const { slowestMs, mostHanging } = await storeAll(load, receiver, lost)
  const untold = await receiver.waitFor([...load.answered.values()], 5000)
  lost.push(...load.wrong, ...untold.map((id) => `the other webhook was not told of ${id}`))
  if (mostHanging === 0) lost.push('nothing hung: the fault was not felt')
  if (mostHanging > MOST_HANGING) lost.push(`${mostHanging} deliveries hung at once`)
  if (!(await isGivenUp(server.url, key))) lost.push(`nothing was given up within ${GIVEN_UP_MS} ms`)
  const stopped = performance.now()
  server.process.kill('SIGTERM')
  await server.ended
  const stopMs = performance.now() - stopped
  if (stopMs > STOPPED_MS || server.process.exitCode !== 0)
    lost.push(`the stop took ${Math.round(stopMs)} ms and ended with ${server.process.exitCode}`)
  for (const line of lost.slice(0, 20)) stage.log(line)
  return {
    observed: `${REQUESTS} requests stored, the slowest in ${Math.round(slowestMs)} ms; the other webhook was told of all of them while at most ${mostHanging} deliveries hung at once; each was given up after 10 s and is tried again later; a stop meanwhile took ${(stopMs / 1000).toFixed(1)} s`,
    operations: REQUESTS * 2,
    losses: lost.length,
  }
}

export const fault: Fault = {
  title: 'a webhook target takes every message and never answers',
  promised:
    'requests are stored as quickly as ever, other webhooks are told as if nothing were, what hangs is given up after 10 s and tried again',
  limitMs: 120_000,
  run,
}
