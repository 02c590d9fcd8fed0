import { sql } from 'kysely'
import { MIGRATIONS, type MigrationModule } from '../../migrations/index.ts'
import { migrateToLatestOrThrow, openDatabase, parseDatabaseUrl } from '../../src/db/index.ts'

/** What a later version might bring: one migration that works, and one that changes and drops much before it ends as `end` says. */
export const laterMigrations = (end: () => Promise<void>): Record<string, MigrationModule> => ({
  ...MIGRATIONS,
  '29990101T000000Z-works': {
    up: async (db) => {
      await sql`create table later_table (id integer primary key)`.execute(db)
      await sql`alter table parks add column later_column text`.execute(db)
    },
    down: async () => {},
  },
  '29990102T000000Z-fails': {
    up: async (db) => {
      await sql`drop table park_sectors`.execute(db)
      await sql`update parks set name = 'half-way'`.execute(db)
      await sql`delete from facts`.execute(db)
      await end()
    },
    down: async () => {},
  },
})

/** As a process of its own: gets half-way, says so and waits to be killed. */
if (process.argv[1]?.endsWith('lib-half-migration.ts') && process.argv[2]) {
  const database = await openDatabase(parseDatabaseUrl(process.argv[2]))
  const halfWay = async () => {
    process.stdout.write('half-way\n')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  }
  await migrateToLatestOrThrow(database, laterMigrations(halfWay))
}
