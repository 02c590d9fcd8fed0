import { type Kysely, type Migration, type MigrationResult, Migrator, NO_MIGRATIONS, sql } from 'kysely'
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

/** A database that a newer version of the program wrote; this one would not know what it holds. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError'
}

/** Whether any migration ever ran on it. */
export async function isSetUp({ db }: OpenDatabase): Promise<boolean> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  return tables.some(({ name }) => name === 'kysely_migration')
}

/** The first migration that ran on the database and that this version does not have. */
export async function unknownMigration(
  database: OpenDatabase,
  modules: Readonly<Record<string, MigrationModule>> = MIGRATIONS,
): Promise<string | undefined> {
  if (!(await isSetUp(database))) return undefined
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.db)
  return rows.find(({ name }) => !Object.hasOwn(modules, name))?.name
}

/**
 * Brings the database to the newest schema and answers with the names of the migrations that ran. On both engines a migration
 * that fails leaves nothing behind.
 * @throws NewerSchemaError, or the cause of the failure
 */
export async function migrateToLatestOrThrow(
  database: OpenDatabase,
  modules: Readonly<Record<string, MigrationModule>> = MIGRATIONS,
): Promise<string[]> {
  const unknown = await unknownMigration(database, modules)
  if (unknown !== undefined)
    throw new NewerSchemaError(
      `the database was written by a newer parkmatch (it has ${unknown}); run that version, or bring a backup of this one back: parkmatch restore`,
    )
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
