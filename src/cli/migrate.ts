import { parseArgs } from 'node:util'
import { migrateToLatestOrThrow } from '../db/index.ts'
import { renewNameKeys } from '../parks/name-keys.ts'
import { withDatabase } from './database.ts'
import { type CliIo, write } from './io.ts'

/** `migrate`: brings the configured database to the newest schema. */
export async function runMigrate(argv: readonly string[], io: CliIo): Promise<number> {
  parseArgs({ args: [...argv], options: {} })
  const ran = await withDatabase(io, 'create', async (database) => {
    const names = await migrateToLatestOrThrow(database)
    await renewNameKeys(database.db)
    return names
  })
  await write(io.stderr, ran.length > 0 ? `ran ${ran.join(', ')}\n` : 'nothing to do, the schema is the newest\n')
  return 0
}
