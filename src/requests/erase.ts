import type { Actor } from '../accounts/actor.ts'
import { audit } from '../accounts/audit.ts'
import type { Trx } from '../db/index.ts'
import { emit } from '../outbox/events.ts'

/**
 * Erases a request for good: contact, note, history, matches and retry keys. What stays says that it was erased, when and by
 * whom, and the receipts of consents to handovers; neither holds personal data. Answers with false where there is none.
 */
export async function eraseRequest(trx: Trx, actor: Actor, id: string, reason: string, now: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('requests').where('id', '=', id).executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await trx.deleteFrom('idempotency_keys').where('request_id', '=', id).execute()
  await trx
    .updateTable('handovers')
    .set({ withdrawn_at: now })
    .where('request_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
  await audit(trx, actor, { action: 'request.erased', subject: id, detail: { reason } }, now)
  await emit(trx, { type: 'request.erased', subject: id, payload: { requestId: id } }, now)
  return true
}
