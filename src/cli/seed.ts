import { parseArgs } from 'node:util'
import { readSeeds } from '../../seeds/index.ts'
import { migrateToLatestOrThrow } from '../db/index.ts'
import { seedParks } from '../parks/seed-parks.ts'
import { withDatabase } from './database.ts'
import { type CliIo, write } from './io.ts'

/** `seed`: writes the shipped parks; edited ones are left alone, and a second run changes nothing. */
export async function runSeed(argv: readonly string[], io: CliIo): Promise<number> {
  parseArgs({ args: [...argv], options: {} })
  const report = await withDatabase(io, async (database) => {
    await migrateToLatestOrThrow(database)
    return seedParks(database.db, await readSeeds(), new Date().toISOString())
  })
  const kept = report.kept > 0 ? `; ${report.kept} edited parks left as they are` : ''
  await write(io.stderr, `${report.parks} parks with ${report.facts} facts written${kept}\n`)
  return 0
}
