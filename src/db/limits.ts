/** How a process may use a PostgreSQL server. SQLite has one connection and none of these. */
export interface DatabaseLimits {
  /** Connections of the pool; one more is kept for following changes. */
  maxConnections: number
  /** After so many ms without use a connection is closed. */
  idleMs: number
  /** How long a connection, new or from the pool, is waited for, in ms. */
  connectMs: number
  /** How long a statement may take, in ms; the server ends it then, and a server that does not answer is given up soon after. */
  statementMs: number
  /** How long a transaction may wait for this process, in ms; the server ends it then, and lets go of what it locked. */
  transactionIdleMs: number
  /** Tell other instances of changes by NOTIFY; without it they ask twice a second. */
  notify: boolean
}

export const DEFAULT_LIMITS: DatabaseLimits = {
  maxConnections: 10,
  idleMs: 30_000,
  connectMs: 3000,
  statementMs: 10_000,
  transactionIdleMs: 30_000,
  notify: true,
}
