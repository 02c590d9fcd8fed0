import { readdir, readlink, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { BackupError } from './sqlite-file.ts'

/** The processes that have a file open, as far as this system and this user's rights tell. */
async function holdersOf(file: string): Promise<number[]> {
  const path = await realpath(file).catch(() => resolve(file))
  const processes = await readdir('/proc').catch(() => [])
  const holders: number[] = []
  for (const pid of processes.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    const open = await readdir(`/proc/${pid}/fd`).catch(() => [])
    for (const fd of open) {
      if ((await readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')) !== path) continue
      holders.push(Number(pid))
      break
    }
  }
  return holders
}

/** Leaving the mode of the log asks for the file alone, so it fails while anybody else has it open; it also folds the log in. */
function isLocked(file: string): boolean {
  let database: Database.Database | undefined
  try {
    database = new Database(file, { fileMustExist: true, timeout: 500 })
    database.pragma('journal_mode = DELETE')
    return false
  } catch (error) {
    // A damaged file has no locks to ask.
    return (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false
  } finally {
    database?.close()
  }
}

/**
 * Refuses a database file that somebody has open; `remedy` says what to do then.
 * @throws BackupError
 */
export async function refuseOpen(file: string, remedy: string): Promise<void> {
  const holders = await holdersOf(file)
  if (holders.length > 0) throw new BackupError(`${file} is open in process ${holders.join(', ')}; ${remedy}`)
  if (isLocked(file)) throw new BackupError(`${file} is in use by another process; ${remedy}`)
}
