import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { benchDatabase } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { Ledger, lossesOf, reader, type Sent } from './lib-ledger.ts'

const LOCKED_MS = 12_000
const SENDERS = 4
/** Two seconds of waiting and three attempts within three seconds, with room for a busy machine. */
const BOUND_MS = 15_000

async function run(stage: Stage): Promise<Outcome> {
  const { url: databaseUrl, key, file, remove } = await benchDatabase('form')
  stage.defer(remove)
  const server = await stage.server(databaseUrl)
  const ledger = new Ledger(key)
  for (let i = 0; i < 20; i++) await ledger.send(server.url)
  const other = new Database(file)
  stage.defer(() => other.close())
  other.exec('begin immediate')
  const stopReading = reader(server.url, key)
  const end = Date.now() + LOCKED_MS
  const seen: Sent[] = []
  const sender = async () => {
    while (Date.now() < end) seen.push(await ledger.send(server.url))
  }
  await Promise.all(Array.from({ length: SENDERS }, sender))
  const { reads, failed, slowestMs } = await stopReading()
  other.exec('rollback')
  await sleep(100)
  const again = await ledger.sendAgain(server.url)
  for (let i = 0; i < 20; i++) await ledger.send(server.url)
  server.process.kill('SIGTERM')
  await server.ended
  const wrong = seen.filter(({ status, retryAfter, ms }) => status !== 503 || !retryAfter || ms > BOUND_MS).length
  const longest = Math.round(Math.max(...seen.map(({ ms }) => ms)))
  const held = ledger.inspect(file)
  return {
    observed: `locked for ${LOCKED_MS / 1000} s: ${seen.length} writes answered 503 with Retry-After (the longest after ${longest} ms), ${reads} rankings answered (${failed} failed, the slowest ${slowestMs} ms); then ${again} sent again, ${held.stored} stored; integrity check ${held.integrity}`,
    operations: ledger.acknowledged + seen.length + reads,
    losses: lossesOf(held) + wrong + failed,
  }
}

export const fault: Fault = {
  title: 'the SQLite file locked by another process',
  promised: 'writes answer 503 with Retry-After after a bounded wait, rankings go on, everything recovers by itself',
  limitMs: 120_000,
  run,
}
