import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { loadNow, madeOn, writeSection } from '../bench/lib-report.ts'
import { benchDatabase, ORIGIN, submission } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'

const ROUNDS = 30
const SENDERS = 10
const SHORTEST_MS = 100
const LONGEST_MS = 1500

/** What a client knows: under which number it sent, and which id it was answered, if it was. */
const answered = new Map<number, string>()
const open = new Set<number>()
let next = 0

async function post(url: string, key: string, n: number): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v1/requests`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        origin: ORIGIN,
        'content-type': 'application/json',
        'idempotency-key': `fault-${n}`,
      },
      body: JSON.stringify(submission(n)),
    })
    if (response.status !== 201) throw new Error(`answered ${response.status}: ${await response.text()}`)
    const { id } = (await response.json()) as { id: string }
    const before = answered.get(n)
    if (before !== undefined && before !== id) throw new Error(`submission ${n} was answered ${before}, then ${id}`)
    answered.set(n, id)
    open.delete(n)
    return true
  } catch (error) {
    if (error instanceof TypeError || (error as Error).name === 'SyntaxError') return false
    throw error
  }
}

/** Sends until the server is gone: first what was not answered before, as a client does that tries again. */
async function sendUntilGone(url: string, key: string, again: number[]): Promise<void> {
  for (;;) {
    const n = again.pop() ?? ++next
    open.add(n)
    if (!(await post(url, key, n))) return
  }
}

interface Found {
  stored: number
  missing: number
  doubled: number
  wrongId: number
  events: number
  withoutEvent: number
  integrity: string
}

function inspect(file: string): Found {
  const database = new Database(file, { readonly: true })
  const rows = database.prepare('select id, campaign from requests').all() as { id: string; campaign: string }[]
  const events = database.prepare("select subject from outbox where type = 'request.created'").all() as {
    subject: string
  }[]
  const [{ integrity_check: integrity }] = database.prepare('pragma integrity_check').all() as [
    { integrity_check: string },
  ]
  database.close()
  const byNumber = new Map<string, string[]>()
  for (const { id, campaign } of rows) byNumber.set(campaign, [...(byNumber.get(campaign) ?? []), id])
  const eventsOf = new Map<string, number>()
  for (const { subject } of events) eventsOf.set(subject, (eventsOf.get(subject) ?? 0) + 1)
  const sent = [...answered]
  return {
    stored: rows.length,
    missing: sent.filter(([n]) => !byNumber.has(`n${n}`)).length,
    doubled: [...byNumber.values()].filter((ids) => ids.length > 1).length,
    wrongId: sent.filter(([n, id]) => !byNumber.get(`n${n}`)?.includes(id)).length,
    events: events.length,
    withoutEvent: rows.filter(({ id }) => eventsOf.get(id) !== 1).length,
    integrity,
  }
}

/** Kills a real server without warning again and again while requests come in, then looks at what is stored. */
async function run(stage: Stage): Promise<Outcome> {
  const load = loadNow()
  const { url: database, key, file, remove } = await benchDatabase('form')
  stage.defer(remove)
  let cut = 0
  for (let round = 1; round <= ROUNDS; round++) {
    const server = await stage.server(database)
    const again = [...open]
    const senders = Array.from({ length: SENDERS }, () => sendUntilGone(server.url, key, again))
    await sleep(SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS))
    server.process.kill('SIGKILL')
    await server.ended
    await Promise.all(senders)
    cut += open.size
    stage.log(`[${round}/${ROUNDS}] ${answered.size} answered, ${open.size} cut off`)
  }
  const server = await stage.server(database)
  for (const n of [...open]) await post(server.url, key, n)
  server.process.kill('SIGTERM')
  await server.ended
  return report(inspect(file), cut, load)
}

/** Every way in which the file does not say what the clients were told. */
const lossesOf = (found: Found): number =>
  found.missing +
  found.doubled +
  found.wrongId +
  found.withoutEvent +
  open.size +
  Math.abs(found.stored - answered.size) +
  Math.abs(found.events - found.stored) +
  (found.integrity === 'ok' ? 0 : 1)

function report(found: Found, cut: number, load: number): Outcome {
  const lines: [string, string | number][] = [
    ['kills (SIGKILL) under load', ROUNDS],
    ['requests acknowledged', answered.size],
    ['cut off by a kill, then sent again under the same Idempotency-Key', cut],
    ['acknowledged and missing', found.missing],
    ['stored twice', found.doubled],
    ['answered with another id than stored', found.wrongId],
    ['stored', found.stored],
    ['stored without exactly one outbox event', found.withoutEvent],
    ['integrity check of the file', found.integrity],
  ]
  const table = ['| what | count |', '| --- | ---: |', ...lines.map(([what, count]) => `| ${what} | ${count} |`)].join(
    '\n',
  )
  console.error(table)
  writeSection('kills', `${table}\n\nMade on ${madeOn(load)}.`)
  return {
    observed: `${answered.size} acknowledged, ${cut} cut off and sent again, ${found.stored} stored; integrity check ${found.integrity}`,
    operations: answered.size,
    losses: lossesOf(found),
  }
}

export const fault: Fault = {
  title: `one server on SQLite killed (SIGKILL) ${ROUNDS} times under load`,
  promised: 'a request that was acknowledged is stored once, with one event; the file stays whole',
  limitMs: 300_000,
  run,
}
