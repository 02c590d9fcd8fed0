import { constants } from 'node:fs'
import { chmod, copyFile, link, readdir, readlink, realpath, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { BackupError, checkFile, type FileSummary, fileExists, syncFile } from './sqlite-file.ts'

/** The log and the shared memory of a database file; those of another file would be taken for its own. */
const BESIDE = ['-wal', '-shm', '-journal'] as const

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

async function refuseOpen(file: string): Promise<void> {
  const holders = await holdersOf(file)
  if (holders.length > 0)
    throw new BackupError(`${file} is open in process ${holders.join(', ')}; stop the server first, then restore`)
  if (isLocked(file)) throw new BackupError(`${file} is in use by another process; stop the server first, then restore`)
}

/** Gives the file that is there, with what lies beside it, a name by which it can be found again. */
async function setAside(file: string, now: number): Promise<string> {
  const aside = `${file}.replaced-${new Date(now).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')}`
  if (await fileExists(aside)) throw new BackupError(`${aside} exists already; try again in a second`)
  for (const ending of BESIDE) if (await fileExists(file + ending)) await rename(file + ending, aside + ending)
  // By a second name the first is never without a file; where the file system has none, the file moves.
  await link(file, aside).catch(() => rename(file, aside))
  return aside
}

export interface Restored {
  summary: FileSummary
  /** Where the file is that was replaced. */
  aside?: string
}

/**
 * Puts a backup in the place of a SQLite file. The backup is read whole before and after it is copied; the file that was there is kept
 * beside under a name of its own. `now` is in ms since 1970.
 * @throws BackupError, with nothing changed
 */
export async function restoreFile(
  backup: string,
  target: string,
  { force, now }: { force: boolean; now: number },
): Promise<Restored> {
  if ((await realpath(backup).catch(() => undefined)) === (await realpath(target).catch(() => resolve(target))))
    throw new BackupError(`${backup} is the database itself; name a backup`)
  await checkFile(backup)
  const isThere = await fileExists(target)
  if (isThere && !force)
    throw new BackupError(`${target} exists; say --force to replace it (it is kept beside under another name)`)
  if (isThere) await refuseOpen(target)
  const fresh = `${target}.restoring`
  try {
    await rm(fresh, { force: true })
    await copyFile(backup, fresh, constants.COPYFILE_FICLONE)
    await chmod(fresh, 0o600)
    const summary = await checkFile(fresh)
    await syncFile(fresh)
    const aside = isThere ? await setAside(target, now) : undefined
    for (const ending of BESIDE) await rm(target + ending, { force: true })
    await rename(fresh, target)
    await syncFile(target)
    return { summary, ...(aside === undefined ? {} : { aside }) }
  } finally {
    for (const ending of ['', ...BESIDE]) await rm(fresh + ending, { force: true })
  }
}
