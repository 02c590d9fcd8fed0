import { type Expression, type ExpressionBuilder, type ReferenceExpression, type SqlBool, sql } from 'kysely'
import type { Db } from './open-db.ts'
import { SharedStoreAdapter } from './postgres-adapter.ts'

/** Clocks of instances may differ by this much, in ms. */
const SKEW_MS = 5 * 60_000

/**
 * Whether a time in a column lies further ahead than anybody would have set it: the clock jumped back since. What waits for such a
 * time is due now, or it would stand still for as long as the jump. `now` is an ISO time, `mostMs` the longest wait that is set.
 */
export const isFarAhead = <DB, TB extends keyof DB>(
  e: ExpressionBuilder<DB, TB>,
  column: ReferenceExpression<DB, TB>,
  now: string,
  mostMs: number,
): Expression<SqlBool> => e(column, '>', new Date(Date.parse(now) + mostMs + SKEW_MS).toISOString() as never)

/** How far the clock of the store is ahead of this machine's, in ms; 0 where the store is this machine. */
export async function clockAhead(db: Db): Promise<number> {
  if (!(db.getExecutor().adapter instanceof SharedStoreAdapter)) return 0
  const before = Date.now()
  const { rows } = await sql<{ ms: number | string }>`
    select extract(epoch from clock_timestamp()) * 1000 as ms`.execute(db)
  return Math.round(Number(rows[0]?.ms) - (before + Date.now()) / 2)
}

/**
 * A time of this machine (ISO) by the clock that all instances share. Leases are held and judged by it: by its own clock an instance
 * that is ahead would take what another one is still working on.
 */
export async function sharedTime(db: Db, now: string): Promise<string> {
  const ahead = await clockAhead(db)
  return ahead === 0 ? now : new Date(Date.parse(now) + ahead).toISOString()
}
