import { setTimeout as sleep } from 'node:timers/promises'
import { isContention } from './errors.ts'
import type { Db, Trx } from './open-db.ts'

const ATTEMPTS = 5
/** No new attempt begins after this: who waits is told to come again. */
const LONGEST_MS = 3000

/**
 * Runs `work` in one transaction and tries again, with growing pauses, when another writer was in the way; so `work` may run
 * more than once and must only touch what `trx` touches. Never use the outer `db` inside: SQLite has one connection, and it waits.
 */
export async function inTransaction<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  const end = performance.now() + LONGEST_MS
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (attempt === ATTEMPTS || performance.now() > end || !isContention(error)) throw error
      await sleep(25 * 2 ** attempt)
    }
  }
}
