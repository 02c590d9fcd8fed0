import { type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

/** Reports of requests: drafts, and what was sent. They go with their request. Columns that end in _sealed hold encrypted values. */
export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const keyText = engine === 'postgres' ? sql`text collate "C"` : sql`text`
  await db.schema
    .createTable('request_reports')
    .addColumn('id', keyText, (c) => c.primaryKey())
    .addColumn('request_id', keyText, (c) => c.notNull().references('requests.id').onDelete('cascade'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('match_seq', 'integer', (c) => c.notNull())
    .addColumn('park_ids', 'text', (c) => c.notNull())
    .addColumn('hidden', 'text', (c) => c.notNull())
    .addColumn('valid_until', 'text')
    .addColumn('edits_sealed', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .addColumn('actor_kind', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('sent_by_kind', 'text')
    .addColumn('sent_by_id', 'text')
    .addColumn('sha256', 'text')
    .addColumn('page_sealed', 'text')
    .addCheckConstraint(
      'request_reports_sent_whole',
      sql`(sent_at is null) = (sha256 is null) and (sent_at is null) = (page_sealed is null)`,
    )
    .execute()
  await db.schema
    .createIndex('request_reports_by_request')
    .on('request_reports')
    .columns(['request_id', 'id'])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('request_reports').execute()
}
