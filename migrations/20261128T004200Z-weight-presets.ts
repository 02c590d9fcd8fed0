import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

/** Sets of weights that the office has saved. A name stands once, whatever its case. */
export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  // Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database.
  const keyText = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await db.schema
    .createTable('weight_presets')
    .addColumn('id', keyText, (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('name_key', keyText, (c) => c.notNull().unique())
    .addColumn('weights', 'text', (c) => c.notNull())
    .addColumn('must', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .addColumn('actor_kind', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('weight_presets').execute()
}
