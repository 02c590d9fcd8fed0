import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

/** Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database. */
const keyText = ({ engine }: MigrationContext) => (engine === 'postgres' ? sql`text collate "C"` : sql`text`)

/** Work that all instances together do once in a period: when it is due, and who has it. */
export async function up(db: Kysely<unknown>, context: MigrationContext): Promise<void> {
  await db.schema
    .createTable('leases')
    .addColumn('name', keyText(context), (c) => c.primaryKey())
    .addColumn('holder', 'text')
    .addColumn('due_at', keyText(context), (c) => c.notNull())
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('leases').execute()
}
