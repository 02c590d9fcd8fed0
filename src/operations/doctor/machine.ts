import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Found, fail, ok, type Patient, warn } from './finding.ts'

const LEAST_NODE = [20, 19] as const
/** Below the first nothing can be written for long; below the second there is no room for a copy to grow. */
const LEAST_FREE = 64 * 1024 * 1024
const LITTLE_FREE = 1024 * 1024 * 1024

const mebibytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`

/** The version of Node.js, as `v20.19.0`. */
export function checkNode(version: string): Found {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const [leastMajor, leastMinor] = LEAST_NODE
  const isNewEnough = major > leastMajor || (major === leastMajor && minor >= leastMinor)
  return isNewEnough
    ? ok(`Node.js ${version}`)
    : fail(`Node.js ${version} is too old`, `install Node.js ${LEAST_NODE.join('.')} or later`)
}

export const checkUser = (uid: number | undefined): Found =>
  uid === 0
    ? warn('this runs as root', 'run the server as a user of its own, as docs/parkmatch.service does')
    : ok('not root')

/** The folder of the SQLite file: logs and copies are made beside it, so the file alone is not enough. */
export async function checkFolder({ config: { database } }: Patient): Promise<Found[]> {
  if (database.engine !== 'sqlite' || database.file === ':memory:') return []
  const folder = dirname(resolve(database.file))
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = (error as { code?: string }).code
    return code === 'ENOENT'
      ? [fail(`the folder ${folder} does not exist`, 'make it, or name another file with DATABASE_URL')]
      : [
          fail(
            `the folder ${folder} cannot be written`,
            `give it to the user of the server: chown -R parkmatch ${folder}`,
          ),
        ]
  }
  return [
    ok(`the folder ${folder} can be written`),
    await checkSpace(folder, database.file),
    ...(await checkMode(database.file)),
  ]
}

async function checkSpace(folder: string, file: string): Promise<Found> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  const text = `${mebibytes(free)} are free beside the database (${mebibytes(size)})`
  if (free < LEAST_FREE) return fail(text, 'make room: writes will be refused when the disk is full')
  return free < Math.max(LITTLE_FREE, 2 * size)
    ? warn(text, 'make room: an upgrade and a restore need a second copy')
    : ok(text)
}

async function checkMode(file: string): Promise<Found[]> {
  const mode = await stat(file).then(
    (found) => found.mode,
    () => undefined,
  )
  if (mode === undefined || process.platform === 'win32') return []
  return (mode & 0o007) === 0
    ? [ok('other users cannot read the database file')]
    : [warn(`other users can read ${file}`, `run: chmod 600 ${file}`)]
}
