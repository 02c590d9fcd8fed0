import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

/** From where an account was signed in to, or was tried to be: a keyed hash of the address, never the address. */
export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  // Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database.
  const keyText = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await db.schema
    .createTable('sign_in_addresses')
    .addColumn('account_id', keyText, (c) => c.notNull().references('accounts.id').onDelete('cascade'))
    .addColumn('address', keyText, (c) => c.notNull())
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('locked_until', 'text')
    .addColumn('signed_in_at', 'text')
    .addColumn('tried_at', keyText, (c) => c.notNull())
    .addPrimaryKeyConstraint('sign_in_addresses_key', ['account_id', 'address'])
    .execute()
  await db.schema.createIndex('sign_in_addresses_by_time').on('sign_in_addresses').column('tried_at').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('sign_in_addresses').execute()
}
