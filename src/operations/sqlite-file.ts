import { open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { MIGRATIONS } from '../../migrations/index.ts'

/** A backup that cannot be made or used; the message says why and what to do. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/** What is in a database file, as far as a person needs it to tell one backup from another. */
export interface FileSummary {
  bytes: number
  parks: number
  requests: number
  /** The last migration that ran on it, and whether this program has later ones. */
  schema: string
  isOlder: boolean
  /** The ids of the keys under which it holds personal data. */
  keyIds: string[]
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

export const fileExists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** The log and the shared memory of a database file; those of another file would be taken for its own. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const

/** Whether two names lead to one file, by links of any kind. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((file) => stat(file, { bigint: true }).catch(() => undefined)))
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev
}

/** Opens a database file for reading. @throws BackupError */
function openForReading(file: string): Database.Database {
  try {
    return new Database(file, { readonly: true, fileMustExist: true })
  } catch (error) {
    throw new BackupError(`${file} cannot be opened: ${(error as Error).message}`, { cause: error })
  }
}

const countOf = (database: Database.Database, table: string): number =>
  (database.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n

const namesOf = (database: Database.Database, text: string): string[] =>
  (database.prepare(text).all() as { name: string }[]).map(({ name }) => name)

/** Every page and index of the file is read. @throws BackupError, the driver's error */
function refuseDamaged(database: Database.Database, file: string): void {
  const rows = database.pragma('integrity_check(1)') as { integrity_check: string }[]
  const found = rows[0]?.integrity_check
  if (found !== 'ok') throw new BackupError(`${file} is damaged: ${String(found).replace(/\s+/g, ' ')}`)
}

function summaryOf(database: Database.Database, file: string): Omit<FileSummary, 'bytes'> {
  const tables = namesOf(database, "select name from sqlite_master where type = 'table'")
  if (!tables.includes('kysely_migration') || !tables.includes('parks'))
    throw new BackupError(`${file} is a SQLite database, but none of parkmatch`)
  const ran = namesOf(database, 'select name from kysely_migration order by name')
  const unknown = ran.find((name) => !Object.hasOwn(MIGRATIONS, name))
  if (unknown !== undefined)
    throw new BackupError(
      `${file} was written by a newer parkmatch (it has ${unknown}); use that version or a later one`,
    )
  return {
    parks: countOf(database, 'parks'),
    requests: tables.includes('requests') ? countOf(database, 'requests') : 0,
    schema: ran.at(-1) ?? 'none',
    isOlder: ran.length < Object.keys(MIGRATIONS).length,
    keyIds: tables.includes('keyring') ? namesOf(database, 'select id as name from keyring order by id') : [],
  }
}

/**
 * Makes sure that a file is a whole database of parkmatch that this version can use, by reading all of it.
 * @throws BackupError
 */
export async function checkFile(file: string): Promise<FileSummary> {
  if (!(await fileExists(file))) throw new BackupError(`there is no file ${file}`)
  const database = openForReading(file)
  try {
    refuseDamaged(database, file)
    return { bytes: (await stat(file)).size, ...summaryOf(database, file) }
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') throw new BackupError(`${file} is no SQLite database`, { cause: error })
    if (codeOf(error).startsWith('SQLITE_'))
      throw new BackupError(`${file} is damaged: ${(error as Error).message}`, { cause: error })
    throw error
  } finally {
    database.close()
  }
}

/** Makes sure that a file, and its name, are on the disk. */
export async function syncFile(file: string): Promise<void> {
  for (const path of [file, dirname(file)]) {
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } catch (error) {
      // Some file systems sync no folders.
      if (path === file) throw error
    } finally {
      await handle.close()
    }
  }
}
