import type { Actor } from '../accounts/actor.ts'
import { type Db, inTransaction } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { emit } from '../outbox/events.ts'
import { OPEN_STATUSES } from './status.ts'
import { holdRequest } from './store.ts'
import { addEvent } from './timeline.ts'

/** The parks that would like to have a request, the first one first. */
export async function handsOf(db: Db, requestId: string) {
  const rows = await db
    .selectFrom('raised_hands as h')
    .leftJoin('parks as p', 'p.id', 'h.park_id')
    .select(['h.park_id', 'h.at', 'p.name'])
    .where('h.request_id', '=', requestId)
    .orderBy('h.at')
    .orderBy('h.park_id')
    .execute()
  return rows.map(({ park_id, at, name }) => ({ parkId: park_id, name: name ?? park_id, at }))
}

/** The requests that a park has raised its hand for. */
export async function raisedBy(db: Db, parkId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('raised_hands').select('request_id').where('park_id', '=', parkId).execute()
  return new Set(rows.map(({ request_id }) => request_id))
}

/** A park would like to have a request; staff see it beside the matches. A second time changes nothing. */
export async function raiseHand(
  { db, keyring, now }: ServiceContext,
  actor: Actor,
  requestId: string,
  parkId: string,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const row = await holdRequest(trx, requestId)
    if (!row || row.suspect !== null) throw notFound('request', requestId)
    if (!(OPEN_STATUSES as readonly string[]).includes(row.status))
      throw new ApiError('conflict', 'The request is not open any more')
    const at = now()
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('raised_hands')
      .values({ request_id: requestId, park_id: parkId, at })
      .onConflict((c) => c.columns(['request_id', 'park_id']).doNothing())
      .executeTakeFirst()
    if (!numInsertedOrUpdatedRows) return
    const changes = { parkId }
    await addEvent(trx, keyring, { requestId, kind: 'hand_raised', actor, changes }, at)
    await emit(trx, { type: 'request.updated', subject: requestId, payload: { requestId, handRaisedBy: parkId } }, at)
  })
}

/** The park takes its hand down again. */
export const lowerHand = async (db: Db, requestId: string, parkId: string): Promise<void> => {
  await db.deleteFrom('raised_hands').where('request_id', '=', requestId).where('park_id', '=', parkId).execute()
}
