import type { Actor } from '../accounts/actor.ts'
import { audit } from '../accounts/audit.ts'
import type { RequestRow, Trx } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { notFound } from '../http/errors.ts'
import { holdRequest } from './store.ts'
import { addEvent } from './timeline.ts'

/**
 * The row of a request whose contact is about to be shown in clear. The note in history and audit log comes first: what is not
 * written down is not shown. `detail` says by which way, and holds nothing personal.
 */
export async function revealTo(
  trx: Trx,
  { keyring, now }: Pick<AppContext, 'keyring' | 'now'>,
  actor: Actor,
  id: string,
  detail?: Record<string, unknown>,
): Promise<RequestRow> {
  const row = await holdRequest(trx, id)
  if (!row) throw notFound('request', id)
  const more = detail ? { changes: detail } : {}
  await addEvent(trx, keyring, { requestId: id, kind: 'revealed', actor, ...more }, now())
  await audit(trx, actor, { action: 'request.revealed', subject: id, ...(detail ? { detail } : {}) }, now())
  return row
}
