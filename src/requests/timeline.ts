import type { Actor } from '../accounts/actor.ts'
import { type Db, decodeJson, encodeJson, newId, type Trx } from '../db/index.ts'
import { scanPhones } from '../intake/index.ts'
import { type KeyRing, maskPhone } from '../privacy/index.ts'
import { foldText } from '../text/index.ts'

export type EventKind =
  | 'created'
  | 'linked'
  | 'updated'
  | 'assigned'
  | 'released'
  | 'remark'
  | 'revealed'
  | 'matched'
  | 'handover'
  | 'withdrawn'
  | 'hand_raised'
  | 'report_sent'

/** Adds a line to the history of a request. `changes` must hold nothing personal; a remark is encrypted. */
export async function addEvent(
  trx: Trx,
  ring: KeyRing,
  event: { requestId: string; kind: EventKind; actor: Actor; changes?: Record<string, unknown>; remark?: string },
  now: string,
): Promise<void> {
  const id = newId()
  const place = { table: 'request_events', row: id, field: 'remark' }
  await trx
    .insertInto('request_events')
    .values({
      id,
      request_id: event.requestId,
      at: now,
      kind: event.kind,
      actor_kind: event.actor.kind,
      actor_id: event.actor.id,
      changes: event.changes ? encodeJson(event.changes) : null,
      remark_sealed: event.remark === undefined ? null : ring.seal(event.remark, place),
    })
    .execute()
}

/** A text with its telephone numbers masked. */
export function maskPhones(text: string): string {
  let out = ''
  let from = 0
  for (const { start, end, number } of scanPhones(foldText(text))) {
    if (start < from) continue
    out += text.slice(from, start) + maskPhone(number)
    from = end
  }
  return out + text.slice(from)
}

/** The history of a request, the first event first. */
export async function timelineOf(db: Db, ring: KeyRing, requestId: string, masked = true) {
  const rows = await db
    .selectFrom('request_events')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.kind,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    changes: row.changes === null ? null : decodeJson(row.changes),
    remark:
      row.remark_sealed === null
        ? null
        : (masked ? maskPhones : String)(
            ring.open(row.remark_sealed, { table: 'request_events', row: row.id, field: 'remark' }),
          ),
  }))
}
