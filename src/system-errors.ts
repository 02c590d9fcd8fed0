import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** What the operating system says of files by a code, as a person needs it: what is wrong with which path, and what to do. */
const SAYS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => {
    const folder = dirname(resolve(path))
    return existsSync(folder)
      ? `there is no file ${path}; check the name`
      : `there is no folder ${folder}; make it, or name another file`
  },
  ENOTDIR: (path) => `${path} cannot be: a part of it before the last is no folder; check the name`,
  EISDIR: (path) => `${path} is a folder; name a file`,
  EEXIST: (path) => `${path} exists already; name another, or remove it first`,
  EACCES: (path) => `${path} may not be used by this user; look at the owner and the mode of it and its folder (ls -l)`,
  EPERM: (path) =>
    `${path} may not be changed by this user; look at the owner and the mode of it and its folder (ls -l)`,
  EROFS: (path) => `${path} lies on a disk that is read-only; name a file elsewhere`,
  ENOSPC: (path) => `${path} cannot be written: the disk is full; make room, or name a file elsewhere`,
  EDQUOT: (path) => `${path} cannot be written: this user's share of the disk is used up; make room`,
  EFBIG: (path) => `${path} is larger than its disk allows; name a file elsewhere`,
  EIO: (path) => `${path} cannot be read or written: the disk reports an error; look at the log of the system`,
  ENAMETOOLONG: (path) => `${path.slice(0, 80)}… is longer than a name may be; shorten it`,
  EMFILE: (path) => `${path} cannot be opened: this process has too many files open; raise the limit (ulimit -n)`,
  EBUSY: (path) => `${path} is in use by the system; try again, or name another file`,
  ELOOP: (path) => `${path} leads in a circle of links; name the file itself`,
}

const isOfTheSystem = (error: unknown): error is Error & { code: string; path?: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'

/**
 * Words an error of a system call on files: the path, what is wrong and what to do. `file` is how the user named it, where that is known;
 * else the path of the call. Undefined for other errors, and for calls that are not about files.
 */
export function describeSystemError(error: unknown, file?: string): string | undefined {
  if (!isOfTheSystem(error)) return undefined
  const path = file ?? error.path
  return path !== undefined && Object.hasOwn(SAYS, error.code) ? SAYS[error.code]?.(path) : undefined
}

/** What is wrong with work on a file, in one line that names the file. */
export function describeFileError(error: unknown, file: string): string {
  return describeSystemError(error, file) ?? `${file}: ${error instanceof Error ? error.message : String(error)}`
}

/** The message of any error, that of a system call in words. */
export const messageOf = (error: unknown): string =>
  describeSystemError(error) ?? (error instanceof Error ? error.message : String(error))
