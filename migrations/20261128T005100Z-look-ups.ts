import { type Kysely, sql } from 'kysely'

const INDEXES: readonly (readonly [string, string, readonly string[]])[] = [
  // Where a park went that is asked for and is not there, and the log of decisions, the last first.
  ['park_decisions_by_park', 'park_decisions', ['park_id']],
  ['park_decisions_by_revision', 'park_decisions', ['revision']],
  // Events since an instant, and those that are old enough to be forgotten; entries of the audit log likewise.
  ['outbox_by_creation', 'outbox', ['created_at', 'id']],
  ['audit_log_by_time', 'audit_log', ['at']],
]

/**
 * The queues of review are small beside all facts, so each has an index of its own rows only. They begin with what is asked for
 * although all their rows have it: SQLite would rather take an index that it can search.
 */
const PARTIAL: readonly (readonly [string, string, string])[] = [
  ['facts_pending', 'status, attribute, document_id', "status = 'pending'"],
  ['facts_conflicting', 'status, conflicting, attribute, document_id', "status = 'accepted' and conflicting = 1"],
  ['facts_taken', 'status, taken, attribute, as_of, document_id', "status = 'accepted' and taken = 1"],
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, table, columns] of INDEXES)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute()
  for (const [name, columns, rows] of PARTIAL)
    await sql.raw(`create index ${name} on facts (${columns}) where ${rows}`).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [name] of [...PARTIAL, ...INDEXES].reverse()) await db.schema.dropIndex(name).execute()
}
