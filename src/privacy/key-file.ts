import { open, readFile, stat } from 'node:fs/promises'
import type { Config } from '../config.ts'
import { createMasterKey, formatMasterKey, KeyRing, parseMasterKeys } from './keyring.ts'

/** Keys that cannot be read or must not be used; the message says what to do. */
export class KeyRingError extends Error {
  override name = 'KeyRingError'
}

/** Where keys are kept when the environment has none: beside the SQLite file, or in the working folder. */
export const keyFileOf = ({ database, keyFile }: Pick<Config, 'database' | 'keyFile'>): string =>
  keyFile ?? (database.engine === 'sqlite' ? `${database.file}.keys` : './parkmatch.keys')

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function readKeyFile(file: string): Promise<KeyRing | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw new KeyRingError(`the key file ${file} cannot be read`, { cause: error })
  }
  const { mode } = await stat(file)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new KeyRingError(`the key file ${file} can be read by other users; run: chmod 600 ${file}`)
  try {
    return new KeyRing(parseMasterKeys(text.replace(/^#.*$/gm, '').replace(/\s+/g, ',')))
  } catch (error) {
    throw new KeyRingError(`the key file ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Writes a first key; another process that was faster wins, and its key is read. */
async function writeKeyFile(file: string, today: string): Promise<KeyRing> {
  const key = createMasterKey(today)
  const comment =
    '# Keys of the personal data in the database. Keep a copy apart from the backups; without it they are lost.\n'
  let handle: Awaited<ReturnType<typeof open>>
  try {
    handle = await open(file, 'wx', 0o600)
  } catch (error) {
    const other = await readKeyFile(file)
    if (other) return other
    throw new KeyRingError(`the key file ${file} cannot be written; set PARKMATCH_KEYS or PARKMATCH_KEY_FILE`, {
      cause: error,
    })
  }
  try {
    await handle.writeFile(`${comment}${formatMasterKey(key)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return new KeyRing([key])
}

/**
 * The key ring of the environment, else of the key file; the first start writes that file and says so.
 * @throws KeyRingError
 */
export async function loadKeyRing(
  config: Pick<Config, 'database' | 'keys' | 'keyFile'>,
  today: string,
  say: (line: string) => Promise<void>,
): Promise<KeyRing> {
  if (config.keys !== undefined) return new KeyRing(config.keys)
  if (config.database.engine === 'sqlite' && config.database.file === ':memory:') return KeyRing.ephemeral()
  const file = keyFileOf(config)
  const known = await readKeyFile(file)
  if (known) return known
  const ring = await writeKeyFile(file, today)
  await say(
    `wrote a key for personal data to ${file}; keep a copy of it apart from the database, it cannot be made again\n`,
  )
  return ring
}
