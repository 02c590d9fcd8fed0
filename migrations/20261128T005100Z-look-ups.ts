import { type Kysely, sql } from 'kysely'

const INDEXES: readonly (readonly [string, string, readonly string[]])[] = [
  // Where a park went that is asked for and is not there, and the log of decisions, the last first.
  ['park_decisions_by_park', 'park_decisions', ['park_id']],
  ['park_decisions_by_revision', 'park_decisions', ['revision']],
  // Events since an instant, and those that are old enough to be forgotten; entries of the audit log likewise.
  ['outbox_by_creation', 'outbox', ['created_at', 'id']],
  ['audit_log_by_time', 'audit_log', ['at']],
]

/** The queues of review are small beside all facts, so each has an index of its own rows only. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const [name, table, columns] of INDEXES)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute()
  await sql`create index facts_pending on facts (attribute, id) where status = 'pending'`.execute(db)
  await sql`create index facts_conflicting on facts (attribute, id) where status = 'accepted' and conflicting = 1`.execute(
    db,
  )
  await sql`create index facts_taken on facts (attribute, as_of, document_id) where status = 'accepted' and taken = 1`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const name of ['facts_taken', 'facts_conflicting', 'facts_pending']) await db.schema.dropIndex(name).execute()
  for (const [name] of [...INDEXES].reverse()) await db.schema.dropIndex(name).execute()
}
