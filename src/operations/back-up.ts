import { open, rename, rm } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { BackupError, checkFile, codeOf, type FileSummary, fileExists, syncFile } from './sqlite-file.ts'

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

/**
 * Writes a backup of a SQLite file that may be in use: readers and writers go on meanwhile. The backup is read whole before it gets its
 * name, so that no file of that name is half of one. Blocks its thread while pages are copied.
 * @throws BackupError, or the driver's error
 */
export async function backUpFile(source: string, target: string, replace = false): Promise<FileSummary> {
  if (!(await fileExists(source)))
    throw new BackupError(`there is no database ${source} yet; parkmatch serve makes one`)
  if (!replace && (await fileExists(target)))
    throw new BackupError(`${target} exists already; name another file, or say --force`)
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
