import autocannon from 'autocannon'
import { openDatabase, parseDatabaseUrl } from '../../src/db/index.ts'
import { fixed, printTable } from './lib.ts'
import { loadNow, madeOn, writeSection } from './lib-report.ts'
import { benchDatabase, ORIGIN, startServer, submission } from './lib-server.ts'

const RATE = 200
const SECONDS = 30
const WARM_UP_SECONDS = 5
const CONNECTIONS = 20

async function load(url: string, key: string, seconds: number, first: number) {
  let n = first
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    overallRate: RATE,
    requests: [
      {
        method: 'POST',
        path: '/v1/requests',
        setupRequest: (request) => {
          n += 1
          return {
            ...request,
            headers: {
              authorization: `Bearer ${key}`,
              origin: ORIGIN,
              'content-type': 'application/json',
              'idempotency-key': `load-${n}`,
            },
            body: JSON.stringify(submission(n)),
          }
        },
      },
    ],
  })
  return { ...result, last: n }
}

async function countRows(url: string) {
  const database = await openDatabase(parseDatabaseUrl(url))
  const count = async (table: 'requests' | 'outbox') =>
    Number(
      (
        await database.db
          .selectFrom(table)
          .select((e) => e.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  const counts = { requests: await count('requests'), outbox: await count('outbox') }
  await database.close()
  return counts
}

/** Submissions with a form key against the built server on SQLite, generator and server on the same machine. */
export async function bench(): Promise<void> {
  const before = loadNow()
  const { url: database, key, remove } = await benchDatabase('form')
  const server = await startServer(database)
  try {
    const { last } = await load(server.url, key, WARM_UP_SECONDS, 0)
    const { latency, errors, timeouts, non2xx, requests, '2xx': stored } = await load(server.url, key, SECONDS, last)
    server.process.kill('SIGTERM')
    await server.ended
    const counts = await countRows(database)
    const head = ['asked for', 'stored', 'p50', 'p90', 'p99', 'p99.9', 'longest', 'refused, failed']
    const ms = (value: number) => `${fixed(value, 0)} ms`
    const row = [
      `${RATE}/s for ${SECONDS} s`,
      `${stored} (${fixed(stored / SECONDS, 1)}/s)`,
      ...[latency.p50, latency.p90, latency.p99, latency.p99_9, latency.max].map(ms),
      `${non2xx + errors + timeouts}`,
    ]
    printTable(head, [row])
    const table = [head, head.map(() => '---'), row].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
    const rows = `With the warm-up of ${WARM_UP_SECONDS} s the database then held ${counts.requests} requests and ${counts.outbox} events.`
    console.log(`${requests.total} sent; ${rows}`)
    writeSection('load', `${table}\n\n${rows}\n\nMade on ${madeOn(before)}.`)
  } finally {
    server.process.kill('SIGKILL')
    await server.ended
    await remove()
  }
}
