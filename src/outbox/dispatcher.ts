import { type DeliveryRow, decodeJson, type OutboxRow } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { TEST_EVENT } from './events.ts'
import { failureOf, writeMessage } from './formats.ts'
import { postJson } from './post.ts'
import {
  claimDelivery,
  dueDeliveries,
  findEvent,
  findWebhook,
  openWebhook,
  planTest,
  spreadEvents,
  updateDelivery,
} from './store.ts'

const DELIVERIES_A_ROUND = 20
/** Should the server die while it sends, the delivery is due again after this. */
const CLAIM_MS = 60_000
const FIRST_PAUSE_MS = 10_000
const LONGEST_PAUSE_MS = 6 * 3_600_000
/** Ten seconds, doubled each time up to six hours: about a day and a half in all. */
export const MAX_ATTEMPTS = 16
const MAX_ERROR_LENGTH = 300

/** The pause after the n-th failure, in ms, with up to a tenth more so that many do not come back at once. */
export const pauseAfter = (attempt: number, chance: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (1 + chance / 10)

/** Where staff see what an event is about; a test is about no request. */
function linkOf({ config }: ServiceContext, { type, subject }: Pick<OutboxRow, 'type' | 'subject'>): string {
  const console = `${config.publicUrl ?? `http://${config.host}:${config.port}`}/console`
  return type === TEST_EVENT ? `${console}/settings?tab=webhooks` : `${console}/requests/${encodeURIComponent(subject)}`
}

/** Sends one delivery; answers with what went wrong. */
async function attempt(
  context: ServiceContext,
  delivery: DeliveryRow,
  signal: AbortSignal | undefined,
): Promise<{ status?: number; error?: string }> {
  const { db, keyring, config, now } = context
  const [webhook, event] = [await findWebhook(db, delivery.webhook_id), await findEvent(db, delivery.event_id)]
  if (!webhook || !event) return { error: 'the webhook or the event is gone' }
  try {
    const message = writeMessage(webhook.format, {
      ...openWebhook(keyring, webhook),
      event: { id: event.id, type: event.type, createdAt: event.created_at, data: decodeJson(event.payload) },
      link: linkOf(context, event),
      now: Date.parse(now()),
    })
    const answer = await postJson(message.url, message.body, {
      headers: message.headers,
      allowed: config.webhookHosts,
      ...(signal ? { signal } : {}),
    })
    const error = failureOf(webhook.format, answer)
    return { status: answer.status, ...(error ? { error } : {}) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Sends a test event now and keeps in the log what came back; it is not tried again. Answers with the row of the log, or
 * undefined where there is no such webhook.
 */
export async function sendTest(context: ServiceContext, webhookId: string) {
  if (!(await findWebhook(context.db, webhookId))) return undefined
  const planned = await planTest(context.db, webhookId, context.now())
  const { status, error } = await attempt(context, planned, undefined)
  const columns = {
    state: error === undefined ? ('delivered' as const) : ('failed' as const),
    attempts: 1,
    delivered_at: error === undefined ? context.now() : null,
    last_status: status ?? null,
    last_error: error?.slice(0, MAX_ERROR_LENGTH) ?? null,
  }
  await updateDelivery(context.db, planned.id, columns)
  return { ...planned, ...columns }
}

async function deliver(context: ServiceContext, delivery: DeliveryRow, signal: AbortSignal | undefined): Promise<void> {
  const { db, now } = context
  const until = new Date(Date.parse(now()) + CLAIM_MS).toISOString()
  if (!(await claimDelivery(db, delivery, until))) return
  const { status, error } = await attempt(context, delivery, signal)
  const attempts = delivery.attempts + 1
  const at = now()
  // Cut off by our own stop: no failure of the receiver, and due at once at the next start.
  if (error !== undefined && signal?.aborted)
    return updateDelivery(db, delivery.id, { attempts: delivery.attempts, next_at: at })
  if (error === undefined)
    return updateDelivery(db, delivery.id, {
      state: 'delivered',
      delivered_at: at,
      last_status: status ?? null,
      last_error: null,
    })
  await updateDelivery(db, delivery.id, {
    state: attempts >= MAX_ATTEMPTS ? 'failed' : 'pending',
    next_at: new Date(Date.parse(at) + pauseAfter(attempts, Math.random())).toISOString(),
    last_status: status ?? null,
    last_error: error.slice(0, MAX_ERROR_LENGTH),
  })
}

/**
 * One round: new events get their deliveries, and those that are due are sent, at least once each. Answers with how much was
 * done; 0 is nothing. The signal cuts off what is being sent; it is due again at once.
 */
export async function dispatch(context: ServiceContext, signal?: AbortSignal): Promise<number> {
  const spread = await spreadEvents(context.db, context.now())
  const due = await dueDeliveries(context.db, context.now(), DELIVERIES_A_ROUND)
  await Promise.all(due.map((delivery) => deliver(context, delivery, signal)))
  return spread + due.length
}
