import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import type { DatabaseTarget } from './url.ts'

/**
 * What is to be done with a database: `read` changes nothing, not even the mode of its log; `write` wants one that is there; `create`
 * makes one where there is none.
 */
export type DatabaseAccess = 'read' | 'write' | 'create'

/** A SQLite file that must not be opened; the message says why and what to do. */
export class DatabaseFileError extends Error {
  override name = 'DatabaseFileError'
}

const may = (file: string, mode: number): Promise<boolean> =>
  access(file, mode).then(
    () => true,
    () => false,
  )

/**
 * Holds a SQLite file against what it is opened for. SQLite itself takes a missing or an empty file for a new database: a command that only
 * reads would make one, and a file that was cut to nothing would be filled anew in silence.
 * @throws DatabaseFileError
 */
export async function refuseUnusableFile(target: DatabaseTarget, purpose: DatabaseAccess): Promise<void> {
  if (target.engine !== 'sqlite' || target.file === ':memory:') return
  const { file } = target
  const found = await stat(file).catch(() => undefined)
  if (!found) {
    if (purpose === 'create') return
    throw new DatabaseFileError(
      `there is no database ${file} yet; parkmatch serve makes one, or parkmatch migrate && parkmatch seed; if there should be one, see DATABASE_URL and the working folder`,
    )
  }
  if (found.isDirectory()) throw new DatabaseFileError(`database ${file} is a folder; name a file with DATABASE_URL`)
  if (found.size === 0)
    throw new DatabaseFileError(
      `database ${file} is an empty file; bring a backup back: parkmatch restore --force BACKUP, or delete it to begin anew`,
    )
  if (!(await may(file, constants.R_OK)))
    throw new DatabaseFileError(
      `database ${file} may not be read and written by this user; run the command as its owner, or: chown and chmod 600 ${file}`,
    )
}
