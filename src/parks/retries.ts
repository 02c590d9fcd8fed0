import { createHash } from 'node:crypto'
import type { Trx } from '../db/index.ts'
import { findDecision, type ParkDecision } from './decisions.ts'

/** How long a key is remembered: longer than any client retries. */
const REMEMBERED_MS = 48 * 3_600_000

/** A retry key with what was sent under it. */
export interface ParkRetry {
  hash: string
  bodyHash: string
}

/** A key that came with another body before. */
export class RetryConflictError extends Error {
  override name = 'RetryConflictError'
}

const hashOf = (...parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** Keys of different callers do not meet. */
export const parkRetryOf = (key: string, caller: string, body: unknown): ParkRetry => ({
  hash: hashOf(caller, key),
  bodyHash: hashOf(body),
})

/** The decision that was made under a key. @throws RetryConflictError */
export async function findParkRetry(trx: Trx, { hash, bodyHash }: ParkRetry): Promise<ParkDecision | undefined> {
  const row = await trx.selectFrom('park_retries').selectAll().where('hash', '=', hash).executeTakeFirst()
  if (!row) return undefined
  if (row.body_hash !== bodyHash)
    throw new RetryConflictError('This Idempotency-Key came with another body before; use a new key for it')
  return findDecision(trx, row.decision_id)
}

/** Remembers a key in the transaction of its decision, and forgets old ones. `now` is an ISO time. */
export async function rememberParkRetry(
  trx: Trx,
  { hash, bodyHash }: ParkRetry,
  decisionId: string,
  now: string,
): Promise<void> {
  const old = new Date(Date.parse(now) - REMEMBERED_MS).toISOString()
  await trx.deleteFrom('park_retries').where('created_at', '<', old).execute()
  await trx
    .insertInto('park_retries')
    .values({ hash, body_hash: bodyHash, decision_id: decisionId, created_at: now })
    .execute()
}
