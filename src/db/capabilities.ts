import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db, Trx } from './open-db.ts'
import { SharedStoreAdapter } from './postgres-adapter.ts'

/**
 * Has other instances told, once the transaction is committed, that something changed. It is a hint: it may get lost, and carries
 * nothing. On an engine with one process, and where it is switched off, nothing happens.
 */
export async function announce(trx: Trx, channel: string): Promise<void> {
  const { adapter } = trx.getExecutor()
  if (adapter instanceof SharedStoreAdapter && adapter.notifies)
    await sql`select pg_notify(${channel}, '')`.execute(trx)
}

/**
 * Locks the rows that a query finds until the end of the transaction and leaves out those that another instance has locked. On an
 * engine where one transaction writes at a time there are no others.
 */
export const skipLocked = <DB, TB extends keyof DB, O>(
  trx: Trx,
  query: SelectQueryBuilder<DB, TB, O>,
): SelectQueryBuilder<DB, TB, O> =>
  trx.getExecutor().adapter instanceof SharedStoreAdapter ? query.forUpdate().skipLocked() : query

/**
 * Locks the rows that a query finds against other writers until the end of the transaction, and waits for who has them: what was read is
 * still so when it is written. On an engine where one transaction writes at a time it is so anyway. Rows that only refer to these do
 * not wait.
 */
export const locked = <DB, TB extends keyof DB, O>(
  trx: Trx,
  query: SelectQueryBuilder<DB, TB, O>,
): SelectQueryBuilder<DB, TB, O> =>
  trx.getExecutor().adapter instanceof SharedStoreAdapter ? query.forNoKeyUpdate() : query

/** Keeps the rows that a query finds from being deleted until the end of the transaction, so that others may refer to them. */
export const kept = <DB, TB extends keyof DB, O>(
  trx: Trx,
  query: SelectQueryBuilder<DB, TB, O>,
): SelectQueryBuilder<DB, TB, O> =>
  trx.getExecutor().adapter instanceof SharedStoreAdapter ? query.forKeyShare() : query

/**
 * Has the transactions that take the same turn run one after the other, on every instance: for what rests on rows that do not exist yet,
 * or on many. The turn is a row that both engines hold to the end.
 */
export async function takeTurn(trx: Trx, name: string): Promise<void> {
  await trx
    .insertInto('leases')
    .values({ name: `turn ${name}`, holder: null, due_at: '' })
    .onConflict((c) => c.column('name').doUpdateSet({ due_at: '' }))
    .execute()
}

/** Runs `work` on one state of the database: what is committed meanwhile shows in none of its reads. */
export const inSnapshot = <T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
