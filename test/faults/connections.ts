import { execSync } from 'node:child_process'
import { Agent, request } from 'node:http'
import { benchDatabase } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { Ledger, lossesOf } from './lib-ledger.ts'

const CONNECTIONS = 5000
const AT_ONCE = 50

const filesAllowed = (): number => {
  const text = execSync('ulimit -n', { encoding: 'utf8' }).trim()
  return text === 'unlimited' ? Number.POSITIVE_INFINITY : Number(text)
}

/** One request over a connection of its own that stays open; answers with the status, 0 when the connection broke. */
const ask = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve) => {
    const sent = request(`${url}/v1/sectors?q=ylqx`, { agent }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
      response.once('error', () => resolve(0))
    })
    sent.once('error', () => resolve(0))
    sent.end()
  })

/** Work on all, some at a time. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < items.length) await work(items[next++] as T)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function metricOf(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? Number.NaN)
}

async function run(stage: Stage): Promise<Outcome> {
  const allowed = filesAllowed()
  if (allowed < CONNECTIONS + 500)
    return { observed: '', operations: 0, losses: 0, skipped: `a process may open ${allowed} files here (ulimit -n)` }
  const { url: databaseUrl, key, file, remove } = await benchDatabase('form')
  stage.defer(remove)
  const server = await stage.server(databaseUrl)
  const ledger = new Ledger(key)
  await ledger.send(server.url)
  const before = await metricOf(server.url, 'process_resident_memory_bytes')
  const agents = Array.from({ length: CONNECTIONS }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  stage.defer(() => agents.map((agent) => agent.destroy()))
  const statuses: number[] = []
  const round = async (some: readonly Agent[]) =>
    eachOf(some, async (agent) => void statuses.push(await ask(server.url, agent)))
  await round(agents)
  const open = await metricOf(server.url, 'http_connections')
  const after = await metricOf(server.url, 'process_resident_memory_bytes')
  for (let i = 0; i < 100; i++) await ledger.send(server.url)
  await round(agents.filter((_, i) => i % 5 === 0))
  const failed = statuses.filter((status) => status !== 200).length
  const started = performance.now()
  server.process.kill('SIGTERM')
  await server.ended
  const stopMs = Math.round(performance.now() - started)
  const held = ledger.inspect(file)
  return {
    observed: `${open} connections open at once, ${statuses.length} answers over them (${failed} failed), ${ledger.acknowledged} requests stored beside; memory grew by ${Math.round((after - before) / 1024 / 1024)} MiB; a stop with all of them open took ${stopMs} ms`,
    operations: statuses.length + ledger.acknowledged,
    losses: lossesOf(held) + failed + (open >= CONNECTIONS ? 0 : 1) + (ledger.acknowledged === 101 ? 0 : 1),
  }
}

export const fault: Fault = {
  title: `${CONNECTIONS} open connections`,
  promised: 'all are served, and requests are stored beside them; a stop does not wait for them',
  limitMs: 180_000,
  run,
}
