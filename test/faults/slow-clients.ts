import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { benchDatabase } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { Ledger, lossesOf, reader } from './lib-ledger.ts'

const CLIENTS = 400
const LASTS_MS = 50_000
/** The head must be there after 15 s, the whole request after 30; looked after every five. */
const ENDED_AFTER_MS = 40_000

interface SlowClient {
  socket: Socket
  endedAfterMs: number | undefined
}

/** A client that sends its request a few bytes at a time, the head or, every other one, the body. */
function slowClient(url: string, n: number): SlowClient {
  const { hostname, port } = new URL(url)
  const started = performance.now()
  const socket = connect(Number(port), hostname)
  const client: SlowClient = { socket, endedAfterMs: undefined }
  const isSlowBody = n % 2 === 1
  const head = `POST /v1/matches HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n`
  socket.write(isSlowBody ? `${head}\r\n` : head)
  const timer = setInterval(() => socket.write(isSlowBody ? ' ' : `x-${n}: 1\r\n`), 1000)
  const end = () => {
    clearInterval(timer)
    client.endedAfterMs ??= performance.now() - started
  }
  socket.on('data', () => {})
  socket.on('error', () => {})
  socket.once('close', end)
  return client
}

async function run(stage: Stage): Promise<Outcome> {
  const { url: databaseUrl, key, file, remove } = await benchDatabase('form')
  stage.defer(remove)
  const server = await stage.server(databaseUrl)
  const ledger = new Ledger(key)
  await ledger.send(server.url)
  const clients = Array.from({ length: CLIENTS }, (_, n) => slowClient(server.url, n))
  stage.defer(() => clients.map(({ socket }) => socket.destroy()))
  const stopReading = reader(server.url, key)
  const end = Date.now() + LASTS_MS
  let refused = 0
  while (Date.now() < end) {
    if ((await ledger.send(server.url)).status !== 201) refused += 1
    await sleep(100)
  }
  const { reads, failed, slowestMs } = await stopReading()
  const times = clients.map(({ endedAfterMs }) => endedAfterMs ?? Number.POSITIVE_INFINITY)
  const late = times.filter((ms) => ms > ENDED_AFTER_MS).length
  server.process.kill('SIGTERM')
  await server.ended
  const held = ledger.inspect(file)
  return {
    observed: `${CLIENTS} clients that send a few bytes a second were ended after ${Math.round(Math.min(...times) / 1000)} to ${Math.round(Math.max(...times) / 1000)} s; meanwhile ${ledger.acknowledged} requests stored (${refused} refused) and ${reads} rankings answered (${failed} failed, the slowest ${slowestMs} ms)`,
    operations: ledger.acknowledged + reads,
    losses: lossesOf(held) + failed + refused + late,
  }
}

export const fault: Fault = {
  title: `${CLIENTS} slow clients (slow loris, heads and bodies)`,
  promised: `they are ended within ${ENDED_AFTER_MS / 1000} s, and the others do not notice them`,
  limitMs: 180_000,
  run,
}
