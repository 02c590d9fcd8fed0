import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSeeds } from '../../seeds/index.ts'
import { migrateToLatestOrThrow, type OpenDatabase, openDatabase, parseDatabaseUrl } from '../../src/db/index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { laterMigrations } from './lib-half-migration.ts'
import { startPostgres } from './lib-postgres.ts'

const CHILD = fileURLToPath(new URL('./lib-half-migration.ts', import.meta.url))

/** The whole schema and the data that the migration touches, as text. */
async function stateOf({ db }: OpenDatabase): Promise<string> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  const rows = [
    await db.selectFrom('parks').select(['id', 'name', 'revision']).orderBy('id').execute(),
    await db.selectFrom('facts').select('id').orderBy('id').execute(),
    await db.selectFrom('park_sectors').selectAll().orderBy('park_id').orderBy('sector_id').execute(),
  ]
  return JSON.stringify([tables.sort((a, b) => (a.name < b.name ? -1 : 1)), rows])
}

/** Kills a process that is half-way through a migration. */
async function killHalfWay(stage: Stage, url: string): Promise<void> {
  const child = stage.own(
    spawn(process.execPath, ['--import=tsx', CHILD, url], { stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`the migration ended with ${code} before it was killed`)))
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGKILL')
  await ended
}

/** Has a migration fail and another one killed, and looks each time whether everything is as before. */
async function breakIt(stage: Stage, url: string): Promise<string[]> {
  const lost: string[] = []
  const database = await openDatabase(parseDatabaseUrl(url))
  try {
    await migrateToLatestOrThrow(database)
    await seedParks(database.db, await readSeeds(), new Date().toISOString())
    const before = await stateOf(database)
    const failing = laterMigrations(() => Promise.reject(new Error('half-way')))
    const error = await migrateToLatestOrThrow(database, failing).then(
      () => undefined,
      (thrown: Error) => thrown.message,
    )
    if (error !== 'half-way') lost.push(`the failure was told as: ${error}`)
    if ((await stateOf(database)) !== before) lost.push('a migration that failed left something behind')
    await killHalfWay(stage, url)
    if ((await stateOf(database)) !== before) lost.push('a migration that was killed left something behind')
    if ((await migrateToLatestOrThrow(database)).length > 0) lost.push('the old version sees a newer schema')
  } finally {
    await database.close()
  }
  const server = await stage.server(url)
  const response = await fetch(`${server.url}/v1/matches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ profile: {} }),
  })
  if (!response.ok) lost.push(`the old version answers ${response.status} afterwards`)
  server.process.kill('SIGTERM')
  await server.ended
  return lost.map((line) => `${new URL(url).protocol} ${line}`)
}

async function run(stage: Stage): Promise<Outcome> {
  const folder = await stage.folder()
  const postgres = await startPostgres(stage)
  await postgres.createDatabase('half')
  const lost = [
    ...(await breakIt(stage, `sqlite:${join(folder, 'p.db')}`)),
    ...(await breakIt(stage, postgres.urlOf('half'))),
  ]
  for (const line of lost) stage.log(line)
  return {
    observed:
      'on each engine one failed by an error and one was killed (SIGKILL) after a table was dropped, rows changed and others deleted: schema and rows are as before each time, and the old version starts and answers',
    operations: 4,
    losses: lost.length,
  }
}

export const fault: Fault = {
  title: 'the second of two migrations fails half-way, by an error and by a kill, on SQLite and on PostgreSQL',
  promised: 'the old schema and every row stay; the old version starts on it',
  limitMs: 120_000,
  run,
}
