import { constants } from 'node:fs'
import { chmod, copyFile, link, rename, rm } from 'node:fs/promises'
import { refuseOpen } from './file-in-use.ts'
import { BackupError, BESIDE, checkFile, type FileSummary, fileExists, isSameFile, syncFile } from './sqlite-file.ts'

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
  if (await isSameFile(backup, target)) throw new BackupError(`${backup} is the database itself; name a backup`)
  await checkFile(backup)
  const isThere = await fileExists(target)
  if (isThere && !force)
    throw new BackupError(`${target} exists; say --force to replace it (it is kept beside under another name)`)
  if (isThere) await refuseOpen(target, 'stop the server first, then restore')
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
