import { parseArgs } from 'node:util'
import { readSeeds } from '../../seeds/index.ts'
import { type Db, migrateToLatestOrThrow } from '../db/index.ts'
import { removeDemoParks, seedDemoParks } from '../parks/demo-parks.ts'
import { seedParks } from '../parks/seed-parks.ts'
import { withDatabase } from './database.ts'
import { type CliIo, UsageError, write } from './io.ts'

/** One transaction writes them all; a larger load for measuring goes through `import`. */
const MOST_DEMO_PARKS = 100_000

function readCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > MOST_DEMO_PARKS) {
    throw new UsageError(`--demo ${text}: give a whole number from 1 to ${MOST_DEMO_PARKS}`)
  }
  return count
}

async function writeShipped(db: Db, now: string): Promise<string> {
  const report = await seedParks(db, await readSeeds(), now)
  const kept = report.kept > 0 ? `; ${report.kept} edited parks left as they are` : ''
  return `${report.parks} parks with ${report.facts} facts written${kept}\n`
}

async function writeDemo(db: Db, count: number, now: string): Promise<string> {
  const { written, kept } = await seedDemoParks(db, count, now)
  const left = kept > 0 ? `; ${kept} there already` : ''
  return `${written} example parks (示例) written${left}; parkmatch seed --remove-demo takes them away\n`
}

const removeDemo = async (db: Db, now: string): Promise<string> =>
  `${(await removeDemoParks(db, now)).removed} example parks removed\n`

/**
 * `seed [--demo COUNT | --remove-demo]`: writes the shipped parks; edited ones are left alone, and a second run changes nothing.
 * With `--demo` example parks too; `--remove-demo` takes those away and writes nothing.
 */
export async function runSeed(argv: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { demo: { type: 'string' }, 'remove-demo': { type: 'boolean', default: false } },
  })
  const { demo, 'remove-demo': removes } = values
  if (removes && demo !== undefined) throw new UsageError('give either --demo or --remove-demo')
  const count = demo === undefined ? 0 : readCount(demo)
  const report = await withDatabase(io, 'create', async (database) => {
    await migrateToLatestOrThrow(database)
    const now = new Date().toISOString()
    if (removes) return removeDemo(database.db, now)
    const shipped = await writeShipped(database.db, now)
    return count === 0 ? shipped : shipped + (await writeDemo(database.db, count, now))
  })
  await write(io.stderr, report)
  return 0
}
