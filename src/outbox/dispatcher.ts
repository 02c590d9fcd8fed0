import { type DeliveryRow, decodeJson, type OutboxRow, sharedTime } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { TEST_EVENT } from './events.ts'
import { failureOf, writeMessage } from './formats.ts'
import { postJson } from './post.ts'
import {
  type Claim,
  claimDeliveries,
  dueWebhooks,
  findEvent,
  findWebhook,
  openWebhook,
  planTest,
  settleDelivery,
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

/** Sends a delivery that was taken and notes what came of it. */
async function deliver(context: ServiceContext, delivery: DeliveryRow, signal: AbortSignal): Promise<void> {
  const { db, now } = context
  const { status, error } = await attempt(context, delivery, signal)
  const attempts = delivery.attempts + 1
  // Cut off by our own stop: no failure of the receiver, and due at once at the next start.
  if (error !== undefined && signal.aborted)
    return settleDelivery(db, delivery, { attempts: delivery.attempts, next_at: await sharedTime(db, now()) })
  if (error === undefined)
    return settleDelivery(db, delivery, {
      state: 'delivered',
      delivered_at: now(),
      last_status: status ?? null,
      last_error: null,
    })
  await settleDelivery(db, delivery, {
    state: attempts >= MAX_ATTEMPTS ? 'failed' : 'pending',
    next_at: new Date(Date.parse(await sharedTime(db, now())) + pauseAfter(attempts, Math.random())).toISOString(),
    last_status: status ?? null,
    last_error: error.slice(0, MAX_ERROR_LENGTH),
  })
}

const CLAIM: Claim = {
  limit: DELIVERIES_A_ROUND,
  leaseMs: CLAIM_MS,
  longestWaits: Array.from({ length: MAX_ATTEMPTS + 1 }, (_, attempts) => pauseAfter(attempts, 1)),
}

/** How long the last events may take when the server stops; what is cut off then is due at once at the next start. */
const STOP_MS = 2000

/** Sends events to webhooks, each in a lane of its own: one that hangs holds up none but itself. */
export class Dispatcher {
  readonly #context: ServiceContext
  readonly #onError: (error: unknown) => void
  readonly #lanes = new Map<string, Promise<void>>()
  readonly #stop = new AbortController()
  #isClosed = false

  /** `onError` is told of errors of the database. */
  constructor(context: ServiceContext, onError: (error: unknown) => void) {
    this.#context = context
    this.#onError = onError
  }

  /**
   * One round: new events get their deliveries, and webhooks that wait for some, and that nothing is being sent to, get theirs from
   * now on. Answers with how much there was to do; 0 is nothing. @throws the error of the database
   */
  async round(): Promise<number> {
    const { db, now } = this.#context
    const spread = await spreadEvents(db, now())
    const free = (await dueWebhooks(db, now(), CLAIM)).filter((id) => !this.#lanes.has(id))
    for (const id of free) this.#lanes.set(id, this.#run(id))
    return spread + free.length
  }

  /** Sends what is due to a webhook until nothing is. */
  async #run(webhookId: string): Promise<void> {
    const { db, now } = this.#context
    try {
      while (!this.#isClosed) {
        const due = await claimDeliveries(db, webhookId, now(), CLAIM)
        if (due.length === 0) return
        const results = await Promise.allSettled(
          due.map((delivery) => deliver(this.#context, delivery, this.#stop.signal)),
        )
        for (const result of results) if (result.status === 'rejected') throw result.reason
      }
    } catch (error) {
      this.#onError(error)
    } finally {
      this.#lanes.delete(webhookId)
    }
  }

  /** Resolves when nothing is being sent. */
  async idle(): Promise<void> {
    await Promise.all(this.#lanes.values())
  }

  /** Sends what the last requests left, and ends what takes longer. */
  async close(): Promise<void> {
    const late = setTimeout(() => {
      this.#isClosed = true
      this.#stop.abort(new Error('the server stopped'))
    }, STOP_MS)
    await this.round().catch(this.#onError)
    await this.idle()
    clearTimeout(late)
  }
}

/**
 * Sends everything that is due, at least once each, and resolves when it is sent. Answers with how much there was to do; 0 is
 * nothing. @throws the first error of the database
 */
export async function dispatch(context: ServiceContext): Promise<number> {
  const errors: unknown[] = []
  const dispatcher = new Dispatcher(context, (error) => errors.push(error))
  const done = await dispatcher.round()
  await dispatcher.idle()
  if (errors.length > 0) throw errors[0]
  return done
}
