import { parseArgs } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { readSeeds } from '../../seeds/index.ts'
import { hasAccounts } from '../accounts/store.ts'
import { newToken } from '../accounts/tokens.ts'
import { buildApp } from '../app.ts'
import { searchRegions, searchSectors } from '../catalog/index.ts'
import { type Config, isLoopback } from '../config.ts'
import { isEmpty, migrateToLatestOrThrow, type OpenDatabase, refuseDamagedFile } from '../db/index.ts'
import { parseNote } from '../intake/index.ts'
import { requestsInFlight } from '../operations/metrics.ts'
import { tryPort } from '../operations/ports.ts'
import { renewNameKeysOnce } from '../parks/name-keys.ts'
import { seedParks } from '../parks/seed-parks.ts'
import { checkKeyRing, type KeyRing, KeyRingError, loadKeyRing } from '../privacy/index.ts'
import { configOf, withDatabase } from './database.ts'
import { type CliIo, CommandError, write } from './io.ts'

/** After this a stop no longer waits for requests in flight: their connections are cut. */
const CUT_AFTER_MS = 10_000
/** After this a stop waits for nothing. systemd is told to wait longer. */
const EXIT_AFTER_MS = 18_000

/** A stranger runs one command: the schema is made, and an empty database gets the shipped parks. */
async function prepare(database: OpenDatabase, io: CliIo): Promise<void> {
  await refuseDamagedFile(database)
  await migrateToLatestOrThrow(database)
  await renewNameKeysOnce(database.db)
  if (!(await isEmpty(database.db))) return
  const { parks, facts } = await seedParks(database.db, await readSeeds(), new Date().toISOString())
  await write(io.stderr, `${parks} parks with ${facts} facts written into the empty database\n`)
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** While nobody has an account, only this machine is served, unless the operator says otherwise. */
async function addressOf(config: Config, isOpen: boolean, io: CliIo): Promise<Config> {
  if (!isOpen || isLoopback(config.host)) return config
  if (config.allowOpen) {
    await write(io.stderr, 'ALLOW_OPEN: parks and matches are served to everybody, no account exists yet\n')
    return config
  }
  await write(
    io.stderr,
    `no account exists yet, so only 127.0.0.1 is served, not HOST '${config.host}'; start again with one\n`,
  )
  return { ...config, host: '127.0.0.1' }
}

const portInUse = (port: number, cause?: unknown): CommandError =>
  new CommandError(`port ${port} is in use; stop the other program or set PORT`, { cause })

/** Before anything is made or written: a start that cannot be must leave nothing behind. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  if (port !== 0 && (await tryPort(host, port)) === 'EADDRINUSE') throw portInUse(port)
}

/** Listens, or ends the command with what is wrong with the address: errors of a socket look like those of a database. */
async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') throw portInUse(port, error)
    const message = error instanceof Error ? error.message : String(error)
    throw new CommandError(`cannot listen on HOST ${host}, PORT ${port}: ${message}`, { cause: error })
  }
}

/** Dictionaries are built at their first use; the first visitor should not be the one who waits for it. */
function warmUp(): void {
  parseNote('做医疗器械的，想在青岛租厂房2000平', {})
  searchSectors('a', 1)
  searchRegions('a', 1)
}

/** `serve`: the API on HOST and PORT until SIGINT or SIGTERM; requests in flight are finished. */
export async function runServe(argv: readonly string[], io: CliIo): Promise<number> {
  parseArgs({ args: [...argv], options: {} })
  await refuseTakenPort(configOf(io))
  return withDatabase(io, 'create', async (database, given) => {
    await prepare(database, io)
    const isOpen = !(await hasAccounts(database.db))
    const config = await addressOf(given, isOpen, io)
    const keyring = await keyRingOf(database, config, io)
    const setupToken = isOpen ? newToken() : undefined
    const app = await buildApp(config, database, { keyring, background: true, ...(setupToken ? { setupToken } : {}) })
    const stopped = stopSignal()
    let cut = 0
    try {
      const url = await listen(app, config)
      await write(io.stderr, `parkmatch serves ${url}, the API is documented at ${url}/docs\n`)
      if (setupToken)
        await write(io.stderr, `the first administrator is made here, once: ${url}/setup?token=${setupToken}\n`)
      warmUp()
      await stopped
    } finally {
      cut = await stop(app)
    }
    if (cut > 0)
      await write(io.stderr, `requests cut off because they were not done after ${CUT_AFTER_MS / 1000} s: ${cut}\n`)
    return cut > 0 ? 1 : 0
  })
}

/**
 * Takes no new requests, finishes those in flight, then what waits behind them. Connections that are not done in time are cut; answers
 * with how many requests that cost.
 */
async function stop(app: FastifyInstance): Promise<number> {
  app.log.info('stopping: requests in flight are finished, new ones are refused')
  const started = performance.now()
  let cut = 0
  const late = setTimeout(async () => {
    cut = (await requestsInFlight.get()).values[0]?.value ?? 0
    app.server.closeAllConnections()
  }, CUT_AFTER_MS)
  const tooLate = setTimeout(() => process.exit(1), EXIT_AFTER_MS)
  try {
    await app.close()
  } finally {
    clearTimeout(late)
    clearTimeout(tooLate)
  }
  app.log.info({ durationMs: Math.round(performance.now() - started), cut }, 'stopped')
  return cut
}

async function keyRingOf({ db }: OpenDatabase, config: Config, io: CliIo): Promise<KeyRing> {
  const now = new Date().toISOString()
  try {
    const ring = await loadKeyRing(config, now.slice(0, 10), (line) => write(io.stderr, line))
    await checkKeyRing(db, ring, now)
    return ring
  } catch (error) {
    throw error instanceof KeyRingError ? new CommandError(error.message, { cause: error }) : error
  }
}
