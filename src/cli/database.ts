import { type Config, ConfigError, readConfig } from '../config.ts'
import {
  type DatabaseAccess,
  DatabaseFileError,
  describeDatabaseError,
  isMigrated,
  type OpenDatabase,
  openDatabase,
} from '../db/index.ts'
import { describeSystemError } from '../system-errors.ts'
import { type CliIo, CommandError } from './io.ts'

/** Reads the configuration; a malformed value ends the command with its name. */
export function configOf(io: CliIo): Config {
  try {
    return readConfig(io.env)
  } catch (error) {
    throw error instanceof ConfigError ? new CommandError(error.message) : error
  }
}

/**
 * Runs `work` on the configured database and closes it. Only for the purpose `create` one is made where there is none; for `read` it cannot
 * be changed. A database that cannot serve ends the command with one line.
 */
export async function withDatabase<T>(
  io: CliIo,
  purpose: DatabaseAccess,
  work: (database: OpenDatabase, config: Config) => Promise<T>,
): Promise<T> {
  const config = configOf(io)
  const guard = async <R>(step: () => Promise<R>): Promise<R> => {
    try {
      return await step()
    } catch (error) {
      if (error instanceof DatabaseFileError) throw new CommandError(error.message, { cause: error })
      if (error instanceof CommandError || !isDriverError(error)) throw error
      throw new CommandError(describeDatabaseError(error, config.database), { cause: error })
    }
  }
  const database = await guard(() => openDatabase(config.database, config.databaseLimits, purpose))
  try {
    return await guard(() => work(database, config))
  } finally {
    await database.close()
  }
}

/** Both drivers, and the system calls below them, put a code on their errors. Those on files are of other files than the database. */
const isDriverError = (error: unknown): boolean => describeSystemError(error) === undefined && hasDriverCode(error)

const hasDriverCode = (error: unknown): boolean =>
  error instanceof TypeError
    ? /directory does not exist/.test(error.message)
    : error instanceof Error && 'code' in error && typeof error.code === 'string' && !error.code.startsWith('ERR_')

/** Commands that only read want a database that is set up. */
export async function requireMigrated(database: OpenDatabase): Promise<void> {
  if (!(await isMigrated(database)))
    throw new CommandError('the database is not set up; run: parkmatch migrate && parkmatch seed')
}
