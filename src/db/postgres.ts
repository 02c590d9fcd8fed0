import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

/** A pool of connections; every column type in use arrives as a string or a number without custom parsers. */
export function openPostgres(url: string): Dialect {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000, idleTimeoutMillis: 30_000 })
  // An idle connection that the server drops must not end the process; the next query reports the state of things.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
