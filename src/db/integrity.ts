import { sql } from 'kysely'
import type { OpenDatabase } from './open-db.ts'

/**
 * Reads a SQLite file once from end to end: a page that is missing or garbled would otherwise come to light with the request that needs
 * it. A server of PostgreSQL sees to its own files.
 * @throws an error with the driver's code for a damaged file
 */
export async function refuseDamagedFile({ db, engine }: OpenDatabase): Promise<void> {
  if (engine !== 'sqlite') return
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db)
  const found = rows[0]?.quick_check
  if (found === 'ok') return
  throw Object.assign(new Error(`quick_check: ${found}`), { code: 'SQLITE_CORRUPT' })
}
