import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { readSeeds } from '../../seeds/index.ts'
import { migrateToLatestOrThrow, openDatabase, parseDatabaseUrl } from '../../src/db/index.ts'
import { generatePark } from '../../src/match/index.ts'
import type { Park } from '../../src/model/index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { inParkTransaction, recordChange } from '../../src/parks/writes.ts'
import { fixed, printTable } from './lib.ts'

const NOW = '2026-11-22T08:00:00.000Z'
const PARKS = 100_000

/** Requests as a salesperson and a partner system send them; the same ones by turns. */
const BODIES = [
  { profile: { sectors: ['medical-devices'], landM2: { min: 20_000 } } },
  { profile: { floorM2: { min: 5000 }, regions: { prefer: ['370000'] }, rentCnyM2Month: { max: 25 } } },
  {
    profile: {
      sectors: ['auto-parts'],
      landM2: { min: 30_000 },
      taxCnyYear: { min: 1e7 },
      regions: { require: ['330000', '320000'] },
    },
  },
  {
    profile: {
      sectors: ['biopharma'],
      uses: ['rnd'],
      tenure: ['rent'],
      floorM2: { min: 2000 },
      utilities: ['clean_room'],
    },
  },
]

const toRow = (park: Park) => ({
  id: park.id,
  name: park.name,
  kind: park.kind ?? null,
  level: park.level ?? null,
  parent_id: park.parentId ?? null,
  region: park.region ?? null,
  origin: 'import' as const,
  edited: 1 as const,
  base: JSON.stringify(park) as never,
  found: '{}' as never,
  projection: JSON.stringify(park) as never,
  choices: '{}' as never,
  search_text: park.name,
  revision: 1,
  created_at: NOW,
  updated_at: NOW,
})

/** A database with the shipped parks and so many generated ones, which are written as they are: imports are not measured here. */
export async function prepare(url: string, count: number): Promise<void> {
  const database = await openDatabase(parseDatabaseUrl(url))
  await migrateToLatestOrThrow(database)
  await seedParks(database.db, await readSeeds(), NOW)
  await inParkTransaction(database.db, async (trx) => {
    for (let i = 0; i < count; i += 500) {
      const rows = Array.from({ length: Math.min(500, count - i) }, (_, j) => toRow(generatePark(i + j, 1)))
      await trx.insertInto('parks').values(rows).execute()
    }
    await recordChange(trx, [])
  })
  await database.close()
}

async function startServer(url: string): Promise<{ url: string; child: ChildProcess; seconds: number }> {
  const start = performance.now()
  const env = { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'warn', RATE_LIMIT: '0', MAX_DELAY_MS: '0' }
  const child = fork(new URL('./lib-empty-route.mjs', import.meta.url), { env, execArgv: [] })
  const ready = await new Promise<{ url: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { url: string }))
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  return { url: ready.url, child, seconds: (performance.now() - start) / 1000 }
}

async function load(url: string, path: string, bodies: readonly object[], rate?: number) {
  const requests = bodies.map((body) => ({
    method: 'POST' as const,
    path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }))
  const options = { url, requests, connections: 10, ...(rate ? { overallRate: rate } : {}) }
  await autocannon({ ...options, duration: 3 })
  const { latency, requests: done, non2xx, errors, throughput } = await autocannon({ ...options, duration: 10 })
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} refused, ${errors} failed`)
  return { rate: done.average, kilobytes: throughput.average / done.average / 1000, ...latency }
}

async function measure(count: number, folder: string): Promise<(string | number)[][]> {
  const database = `sqlite:${join(folder, `${count}.db`)}`
  await prepare(database, count)
  const server = await startServer(database)
  try {
    const nothing = await load(server.url, '/v1/nothing', [{}])
    const matches = await load(server.url, '/v1/matches', BODIES)
    const paced = await load(server.url, '/v1/matches', BODIES, 300)
    const row = (name: string, { rate, kilobytes, p50, p99 }: typeof matches) => [
      ...[count === 0 ? 'shipped' : `shipped + ${count}`, name, fixed(rate, 0), fixed(p50, 0), fixed(p99, 0)],
      ...[fixed(kilobytes, 1), fixed(rate / nothing.rate), fixed(server.seconds, 1)],
    ]
    return [
      row('POST of nothing', nothing),
      row('POST /v1/matches', matches),
      row('POST /v1/matches, 300/s asked', paced),
    ]
  } finally {
    server.child.disconnect()
  }
}

/** The server end to end, with the load generator beside it on the same cores. */
export async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-bench-'))
  try {
    const rows = [...(await measure(0, folder)), ...(await measure(PARKS, folder))]
    printTable(['parks', 'request', 'per second', 'p50 ms', 'p99 ms', 'kB', 'of nothing', 'start s'], rows)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
