import type { Kysely } from 'kysely'

const TABLES = ['parks_revision', 'park_changes'] as const

/** What tells apart two histories of the parks that counted equally far: a store that was replaced may count as before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES)
    await db.schema
      .alterTable(table)
      .addColumn('stamp', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await db.schema.alterTable(table).dropColumn('stamp').execute()
}
