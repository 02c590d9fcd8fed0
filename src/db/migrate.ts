import { type Kysely, type Migration, type MigrationResult, Migrator, NO_MIGRATIONS } from 'kysely'
import { MIGRATIONS, type MigrationModule } from '../../migrations/index.ts'
import type { Db, OpenDatabase } from './open-db.ts'

const bind = (module: MigrationModule, engine: OpenDatabase['engine']): Migration => ({
  up: (db: Kysely<unknown>) => module.up(db, { engine }),
  down: (db: Kysely<unknown>) => module.down(db, { engine }),
})

const migratorOf = (database: OpenDatabase, modules: Readonly<Record<string, MigrationModule>>): Migrator =>
  new Migrator({
    // One instance migrates while the others wait for its lock, however long that takes.
    db: database.long,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, bind(module, database.engine)])),
    },
  })

/**
 * Brings the database to the newest schema and answers with the names of the migrations that ran. On both engines a migration
 * that fails leaves nothing behind.
 * @throws the cause of the failure
 */
export async function migrateToLatestOrThrow(
  database: OpenDatabase,
  modules: Readonly<Record<string, MigrationModule>> = MIGRATIONS,
): Promise<string[]> {
  const { error, results } = await migratorOf(database, modules).migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result: MigrationResult) => result.migrationName)
}

/** Takes every migration back; for tests and for starting over. @throws the cause of the failure */
export async function migrateDownOrThrow(
  database: OpenDatabase,
  modules: Readonly<Record<string, MigrationModule>> = MIGRATIONS,
): Promise<void> {
  const { error } = await migratorOf(database, modules).migrateTo(NO_MIGRATIONS)
  if (error) throw error
}

/** Whether every migration has run. */
export async function isMigrated(database: OpenDatabase): Promise<boolean> {
  const rows = await migratorOf(database, MIGRATIONS).getMigrations()
  return rows.every((row) => row.executedAt !== undefined)
}

/** Whether no park is stored yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  const park = await db.selectFrom('parks').select('id').limit(1).executeTakeFirst()
  return park === undefined
}
