import { open, realpath, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { refuseUnusableFile } from '../db/index.ts'
import { refuseOpen } from './file-in-use.ts'
import {
  BackupError,
  BESIDE,
  checkFile,
  codeOf,
  type FileSummary,
  fileExists,
  isSameFile,
  syncFile,
} from './sqlite-file.ts'

/** All that is left at once: a copy in parts begins again whenever another process writes, under load for ever. */
const ALL_PAGES = 0x7fff_ffff

/**
 * A connection that may write clears its log away at its end; one that may not leaves files of its own user beside the database, so it
 * is only for those who have no right to more.
 */
function openSource(file: string): Database.Database {
  const options = { fileMustExist: true, timeout: 10_000 }
  try {
    const database = new Database(file, options)
    database.pragma('schema_version')
    return database
  } catch (error) {
    if (!/^SQLITE_(?:READONLY|CANTOPEN|PERM)/.test((error as { code?: string }).code ?? '')) throw error
    return new Database(file, { ...options, readonly: true })
  }
}

/** The copy is one file: it asks for no log beside it, and no other user may read it. */
async function copyPages(source: string, target: string): Promise<void> {
  await (await open(target, 'wx', 0o600)).close()
  const database = openSource(source)
  try {
    await database.backup(target, { progress: () => ALL_PAGES })
  } finally {
    database.close()
  }
  const copy = new Database(target)
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

const SQLITE_HEAD = 'SQLite format 3\0'

/** Whether a file begins as a SQLite database does, or holds nothing at all. */
async function isReplaceable(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SQLITE_HEAD.length), 0, SQLITE_HEAD.length, 0)
    return bytesRead === 0 || buffer.toString('latin1') === SQLITE_HEAD
  } finally {
    await handle.close()
  }
}

/**
 * A backup that takes the place of the database would cut it off from its log and from those who have it open. By force only an
 * earlier backup is replaced, and none that somebody has open as a database.
 * @throws BackupError
 */
async function refuseTarget(source: string, target: string, replace: boolean): Promise<void> {
  if (await isSameFile(source, target)) throw new BackupError(`${target} is the database itself; name another file`)
  const real = await realpath(source)
  for (const ending of BESIDE)
    if (resolve(target) === resolve(real + ending) || resolve(target) === resolve(source + ending))
      throw new BackupError(`${target} belongs to the database ${source}; name another file`)
  if (!(await fileExists(target))) return
  if (!replace) throw new BackupError(`${target} exists already; name another file, or say --force`)
  if (!(await isReplaceable(target)))
    throw new BackupError(`${target} is no backup, and --force replaces only those; name another file`)
  await refuseOpen(target, 'name another file')
}

/**
 * Writes a backup of a SQLite file that may be in use: readers and writers go on meanwhile. The backup is read whole before it gets its
 * name, so that no file of that name is half of one. Blocks its thread while pages are copied.
 * @throws BackupError, DatabaseFileError, or the driver's error
 */
export async function backUpFile(source: string, target: string, replace = false): Promise<FileSummary> {
  await refuseUnusableFile({ engine: 'sqlite', file: source }, 'read')
  await refuseTarget(source, target, replace)
  const partial = `${target}.partial`
  await rm(partial, { force: true })
  try {
    await copyPages(source, partial).catch((error) => {
      if (!codeOf(error).startsWith('SQLITE_CORRUPT')) throw error
      throw new BackupError(`${source} is damaged: ${error.message}`, { cause: error })
    })
    const summary = await checkFile(partial)
    await syncFile(partial)
    await rename(partial, target)
    await syncFile(target)
    return summary
  } catch (error) {
    await rm(partial, { force: true })
    await rm(`${partial}-journal`, { force: true })
    throw error
  }
}
