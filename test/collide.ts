import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { OpenDatabase, Trx } from '../src/db/index.ts'

const LONGEST_MS = 10_000

/** Waits until so many connections of the database wait for a lock. */
async function untilWaiting({ db }: OpenDatabase, count: number): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; ; await sleep(10)) {
    const { rows } = await sql<{ n: string }>`select count(*) as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    if (Number(rows[0]?.n) >= count) return
    if (Date.now() > end) throw new Error(`only ${rows[0]?.n} of ${count} wait for a lock`)
  }
}

/**
 * Makes a race certain. On PostgreSQL `hold` takes what the operations want to write, each of them comes as far as it can without it,
 * and then they go on together: whatever they decide by what they read first is decided before any of them has written. On SQLite,
 * where one transaction writes at a time, the operations begin first and what `hold` does comes in between their first reading and
 * their transaction.
 */
export async function collide<T>(
  database: OpenDatabase,
  hold: (trx: Trx) => Promise<unknown>,
  operations: readonly (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const start = () => Promise.allSettled(operations.map((run) => run()))
  if (database.engine === 'sqlite') {
    const running = start()
    await database.db.transaction().execute(hold)
    return running
  }
  let running: ReturnType<typeof start> | undefined
  await database.db.transaction().execute(async (trx) => {
    await hold(trx)
    running = start()
    await untilWaiting(database, operations.length)
  })
  return running!
}

/** The results of operations that must all succeed. */
export const valuesOf = <T>(results: readonly PromiseSettledResult<T>[]): T[] =>
  results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })

/** Holds every row of a table against writers; readers go on. */
export const holdTable = (engine: OpenDatabase['engine'], table: string) => async (trx: Trx) => {
  if (engine === 'postgres') await sql`lock table ${sql.table(table)} in share mode`.execute(trx)
}
