import type { Expression, ExpressionBuilder, ReferenceExpression, SqlBool } from 'kysely'

/** Clocks of instances may differ by this much, in ms, without one taking another's work. */
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
