import type { Kysely } from 'kysely'

/** Why a file of a batch was not read, as a code that programs can tell apart and word in their own language. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('document_batch_files').addColumn('code', 'text').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('document_batch_files').dropColumn('code').execute()
}
