import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

/**
 * What the program remembers of the store as a whole: `store_marks` how far a work has come that may be cut off, `park_revision_days`
 * the revision of the parks at the first look of each day, by which the log of changes is known to be old.
 */
export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  // Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database.
  const keyText = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await db.schema
    .createTable('store_marks')
    .addColumn('name', keyText, (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('park_revision_days')
    .addColumn('day', keyText, (c) => c.primaryKey())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('park_revision_days').execute()
  await db.schema.dropTable('store_marks').execute()
}
