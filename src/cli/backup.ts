import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { DatabaseFileError, describeDatabaseError } from '../db/index.ts'
import { backUpFile } from '../operations/back-up.ts'
import { restoreFile } from '../operations/restore.ts'
import { backupsUntil } from '../operations/scheduled-backups.ts'
import { BackupError, type FileSummary } from '../operations/sqlite-file.ts'
import { keyFileOf } from '../privacy/index.ts'
import { describeSystemError } from '../system-errors.ts'
import { configOf } from './database.ts'
import { type CliIo, CommandError, UsageError, write } from './io.ts'

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`

const sizeLine = ({ parks, requests, bytes }: FileSummary): string =>
  `${parks} parks, ${requests} requests, ${megabytes(bytes)}, every page read and found whole`

/** Backups of PostgreSQL are the business of its own tools, which know how. */
function sqliteFileOf({ database }: Config, otherwise: string): string {
  if (database.engine !== 'sqlite')
    throw new CommandError(`the database is PostgreSQL; use its own tool (see docs/deploy.md): ${otherwise}`)
  if (database.file === ':memory:') throw new CommandError('the database is in memory; there is no file')
  return database.file
}

/** Runs `work`; what goes wrong with files and databases ends the command with one line. */
async function guarded<T>(config: Config, file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BackupError || error instanceof DatabaseFileError)
      throw new CommandError(error.message, { cause: error })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('SQLITE_')) throw new CommandError(describeDatabaseError(error, config.database))
    const system = describeSystemError(error, file)
    if (system !== undefined) throw new CommandError(system, { cause: error })
    throw error
  }
}

function oneFile(positionals: readonly string[]): string {
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0) throw new UsageError('name one file')
  return file
}

/** `backup FILE`: a whole copy of the SQLite file, also while a server uses it. */
export async function runBackup(argv: readonly string[], io: CliIo): Promise<number> {
  const options = { force: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const target = oneFile(positionals)
  const config = configOf(io)
  const source = sqliteFileOf(config, `pg_dump --format=custom --file=${target} "$DATABASE_URL"`)
  const summary = await guarded(config, target, () => backUpFile(source, target, values.force))
  await write(io.stderr, `wrote ${target}: ${sizeLine(summary)}\n`)
  if (summary.keyIds.length > 0 && config.keys === undefined)
    await write(
      io.stderr,
      `personal data in it is under key ${summary.keyIds.join(', ')} of ${keyFileOf(config)}: keep a copy of that file elsewhere\n`,
    )
  return 0
}

async function newestBackup({ backupDir }: Config, io: CliIo): Promise<string> {
  if (backupDir === undefined) throw new UsageError('--latest takes the newest file of BACKUP_DIR, which is not set')
  const { made, ahead } = await backupsUntil(backupDir, Date.now()).catch((error: Error) => {
    throw new CommandError(`BACKUP_DIR ${backupDir} cannot be read: ${error.message}`)
  })
  const [newest] = made
  if (ahead.length > 0)
    await write(
      io.stderr,
      `${ahead.length} backups there are dated later than now and were set aside: name one (${ahead[0]?.file}) if it is the one you want\n`,
    )
  if (!newest)
    throw new CommandError(`BACKUP_DIR ${backupDir} holds no backup (parkmatch-….db) that was made until now`)
  return newest.file
}

/** `restore FILE`: puts a backup in the place of the SQLite file; what was there is kept beside. */
export async function runRestore(argv: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { force: { type: 'boolean', default: false }, latest: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (values.latest && positionals.length > 0) throw new UsageError('name a file or say --latest, not both')
  const config = configOf(io)
  const backup = values.latest ? await newestBackup(config, io) : oneFile(positionals)
  const target = sqliteFileOf(config, `pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${backup}`)
  const { summary, aside } = await guarded(config, backup, () =>
    restoreFile(backup, target, { force: values.force, now: Date.now() }),
  )
  await write(io.stderr, `${target} is now ${backup}: ${sizeLine(summary)}\n`)
  if (aside !== undefined)
    await write(io.stderr, `the file that was there is kept as ${aside}; delete it when all is well\n`)
  if (summary.isOlder)
    await write(io.stderr, `its schema is older (${summary.schema}); the next start brings it up to date\n`)
  if (summary.keyIds.length > 0)
    await write(io.stderr, `its personal data needs key ${summary.keyIds.join(', ')}; parkmatch doctor checks that\n`)
  return 0
}
