import { parseArgs } from 'node:util'
import { SYSTEM } from '../accounts/actor.ts'
import { audit } from '../accounts/audit.ts'
import {
  checkKeyRing,
  createMasterKey,
  forgetOldKeys,
  formatMasterKey,
  KeyRingError,
  loadKeyRing,
  rotateKeys,
  SealError,
} from '../privacy/index.ts'
import { SEALED_TABLES } from '../requests/sealed.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, CommandError, UsageError, write } from './io.ts'

async function rotate(io: CliIo): Promise<number> {
  return withDatabase(io, 'write', async (database, config) => {
    await requireMigrated(database)
    const now = new Date().toISOString()
    try {
      const ring = await loadKeyRing(config, now.slice(0, 10), (line) => write(io.stderr, line))
      await checkKeyRing(database.db, ring, now)
      const changed = await rotateKeys(database.db, SEALED_TABLES, ring)
      const { forgotten, left } = await forgetOldKeys(database.db, SEALED_TABLES, ring)
      await audit(database.db, SYSTEM, { action: 'keyring.rotated', subject: ring.activeId, detail: { changed } }, now)
      await write(io.stderr, `${changed} rows sealed anew under key '${ring.activeId}'\n`)
      if (forgotten.length > 0)
        await write(io.stderr, `nothing in the database is under ${forgotten.join(', ')} any more; backups may be\n`)
      for (const { key, table, column, count } of left)
        await write(io.stderr, `${count} values of ${table}.${column} are still under key '${key}'\n`)
      if (left.length === 0) return 0
      throw new CommandError(
        `keep ${[...new Set(left.map(({ key }) => key))].join(', ')}: a server that puts another key first goes on sealing under it; start all again with '${ring.activeId}' first, then rotate once more`,
      )
    } catch (error) {
      throw error instanceof KeyRingError || error instanceof SealError ? new CommandError(error.message) : error
    }
  })
}

/** `keyring new` prints a key; `keyring rotate` seals everything under the first key of the ring. */
export async function runKeyring(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals } = parseArgs({ args: [...argv], options: {}, allowPositionals: true })
  const [verb, ...rest] = positionals
  if (rest.length > 0 || (verb !== 'new' && verb !== 'rotate')) throw new UsageError('say new or rotate')
  if (verb === 'rotate') return rotate(io)
  await write(io.stdout, `${formatMasterKey(createMasterKey(new Date().toISOString().slice(0, 10)))}\n`)
  return 0
}
