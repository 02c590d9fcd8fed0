import { encodeJson, newId, type Trx } from '../db/index.ts'

/** What other systems are told of. Payloads hold no personal data: whoever may know more asks by the id. */
export const EVENT_TYPES = ['request.created', 'request.updated', 'request.erased', 'handover.created'] as const
export type EventType = (typeof EVENT_TYPES)[number]
/** Sent when somebody asks for it only; nobody subscribes to it. */
export const TEST_EVENT = 'webhook.test'

export interface OutboxEvent {
  type: EventType
  /** The request that it is about. */
  subject: string
  payload: Record<string, unknown>
}

/** Writes an event in the transaction of the change itself: either both are there or neither. `now` is an ISO time. */
export async function emit(trx: Trx, { type, subject, payload }: OutboxEvent, now: string): Promise<string> {
  const id = newId()
  await trx
    .insertInto('outbox')
    .values({ id, type, subject, payload: encodeJson(payload), created_at: now, spread_at: null })
    .execute()
  return id
}
