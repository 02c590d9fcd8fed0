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

/** Runs `work` on one state of the database: what is committed meanwhile shows in none of its reads. */
export const inSnapshot = <T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
