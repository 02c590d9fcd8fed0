import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

/** Keys under which parks were entered, so that sending again after a lost answer enters none twice. */
export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const keyText = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await db.schema
    .createTable('park_retries')
    .addColumn('hash', keyText, (c) => c.primaryKey())
    .addColumn('body_hash', 'text', (c) => c.notNull())
    .addColumn('decision_id', keyText, (c) => c.notNull().references('park_decisions.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('park_retries').execute()
}
