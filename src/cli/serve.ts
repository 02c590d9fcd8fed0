import { parseArgs } from 'node:util'
import { readSeeds } from '../../seeds/index.ts'
import { buildApp } from '../app.ts'
import { isEmpty, migrateToLatestOrThrow, type OpenDatabase } from '../db/index.ts'
import { seedParks } from '../parks/seed-parks.ts'
import { withDatabase } from './database.ts'
import { type CliIo, CommandError, write } from './io.ts'

/** After this a stop no longer waits for requests in flight. */
const STOP_AFTER_MS = 10_000

/** A stranger runs one command: the schema is made, and an empty database gets the shipped parks. */
async function prepare(database: OpenDatabase, io: CliIo): Promise<void> {
  await migrateToLatestOrThrow(database)
  if (!(await isEmpty(database.db))) return
  const { parks, facts } = await seedParks(database.db, await readSeeds(), new Date().toISOString())
  await write(io.stderr, `${parks} parks with ${facts} facts written into the empty database\n`)
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

const portInUse = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** `serve`: the API on HOST and PORT until SIGINT or SIGTERM; requests in flight are finished. */
export async function runServe(argv: readonly string[], io: CliIo): Promise<number> {
  parseArgs({ args: [...argv], options: {} })
  return withDatabase(io, async (database, config) => {
    await prepare(database, io)
    const app = await buildApp(config, database)
    const stopped = stopSignal()
    try {
      const url = await app.listen({ host: config.host, port: config.port })
      await write(io.stderr, `parkmatch serves ${url}, the API is documented at ${url}/docs\n`)
    } catch (error) {
      if (portInUse(error)) throw new CommandError(`port ${config.port} is in use; stop the other program or set PORT`)
      throw error
    }
    await stopped
    const late = setTimeout(() => process.exit(1), STOP_AFTER_MS)
    await app.close()
    clearTimeout(late)
    return 0
  })
}
