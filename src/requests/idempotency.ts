import type { Actor } from '../accounts/actor.ts'
import { hashToken } from '../accounts/tokens.ts'
import type { Db, Trx } from '../db/index.ts'
import { ApiError } from '../http/errors.ts'
import type { KeyRing } from '../privacy/index.ts'

/** How long a key is remembered: longer than any client retries. */
export const IDEMPOTENCY_HOURS = 48

/** A retry key with what was sent under it. Neither can be read back from what is stored. */
export interface Retry {
  hash: string
  /** Blind indexes of the body, the active key's first. */
  bodies: readonly string[]
}

/** The same value always gives the same text, however its fields are ordered. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}

/**
 * Reads the header `Idempotency-Key`. Keys of different callers do not meet.
 * @throws ApiError for a key that is empty, longer than 200 characters or not of visible ASCII
 */
export function readRetry(header: unknown, actor: Actor, body: object, ring: KeyRing): Retry | undefined {
  if (header === undefined) return undefined
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(header)) {
    const detail = 'Idempotency-Key: 1 to 200 visible ASCII characters without spaces, such as a UUID'
    throw new ApiError('validation-failed', detail, [{ pointer: '/headers/idempotency-key', detail }])
  }
  return {
    hash: hashToken(`${actor.kind} ${actor.id ?? ''} ${header}`),
    bodies: ring.blindAll(canonical(body), 'body'),
  }
}

/**
 * The request that was stored under a retry key.
 * @throws ApiError when the key was used for another body
 */
export async function findRetried(db: Db, retry: Retry): Promise<string | undefined> {
  const row = await db.selectFrom('idempotency_keys').selectAll().where('hash', '=', retry.hash).executeTakeFirst()
  if (!row) return undefined
  if (!retry.bodies.includes(row.body_index))
    throw new ApiError(
      'idempotency-conflict',
      'This Idempotency-Key came with another body before; use a new key for it',
    )
  return row.request_id
}

/** Remembers a retry key in the transaction of its request. @throws a unique violation when another one was faster */
export async function rememberRetry(trx: Trx, retry: Retry, requestId: string, now: string): Promise<void> {
  await trx
    .insertInto('idempotency_keys')
    .values({ hash: retry.hash, body_index: retry.bodies[0]!, request_id: requestId, created_at: now })
    .execute()
}
