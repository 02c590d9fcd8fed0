import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import {
  type Db,
  type DeliveryRow,
  decodeCursor,
  decodeJson,
  encodeJson,
  inTransaction,
  isFarAhead,
  newId,
  type OutboxRow,
  sharedTime,
  skipLocked,
  toPage,
  type WebhookFormat,
  type WebhookRow,
} from '../db/index.ts'
import type { KeyRing } from '../privacy/index.ts'
import { type EventType, TEST_EVENT } from './events.ts'

/** New events that get their deliveries in one transaction. */
export const EVENTS_A_ROUND = 100

const placeOf = (id: string, field: 'url' | 'secret') => ({ table: 'webhooks', row: id, field })

export interface NewWebhook {
  name: string
  url: URL
  format: WebhookFormat
  events: readonly EventType[]
  secret?: string
}

/** Makes a webhook. One of format json gets a secret to check signatures by, which is in the answer and nowhere else. */
export async function createWebhook(db: Db, ring: KeyRing, webhook: NewWebhook, now: string) {
  const id = newId()
  const secret = webhook.format === 'json' ? `whsec_${randomBytes(24).toString('base64')}` : webhook.secret
  const row: WebhookRow = {
    id,
    name: webhook.name,
    url_sealed: ring.seal(webhook.url.href, placeOf(id, 'url')),
    host: webhook.url.host,
    format: webhook.format,
    events: encodeJson([...webhook.events]),
    secret_sealed: secret === undefined ? null : ring.seal(secret, placeOf(id, 'secret')),
    active: 1,
    created_at: now,
  }
  await db.insertInto('webhooks').values(row).execute()
  return { row, secret: webhook.format === 'json' ? secret : undefined }
}

export const listWebhooks = (db: Db): Promise<WebhookRow[]> =>
  db.selectFrom('webhooks').selectAll().orderBy('id').execute()

export const findWebhook = (db: Db, id: string): Promise<WebhookRow | undefined> =>
  db.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst()

/** The address and the secret of a webhook in clear. @throws SealError */
export const openWebhook = (ring: KeyRing, { id, url_sealed, secret_sealed }: WebhookRow) => ({
  url: ring.open(url_sealed, placeOf(id, 'url')),
  secret: secret_sealed === null ? undefined : ring.open(secret_sealed, placeOf(id, 'secret')),
})

/**
 * Plans the deliveries of events that are new, in the order in which they happened. Instances that do this at once take different
 * events, and an event is spread by the one that marks it.
 */
export async function spreadEvents(db: Db, now: string): Promise<number> {
  return inTransaction(db, async (trx) => {
    const news = trx
      .selectFrom('outbox')
      .select(['id', 'type'])
      .where('spread_at', 'is', null)
      .orderBy('id')
      .limit(EVENTS_A_ROUND)
    const events = await skipLocked(trx, news).execute()
    if (events.length === 0) return 0
    const hooks = (await listWebhooks(trx)).filter(({ active }) => active === 1)
    for (const { id, type } of events) {
      const marked = await trx
        .updateTable('outbox')
        .set({ spread_at: now })
        .where('id', '=', id)
        .where('spread_at', 'is', null)
        .executeTakeFirst()
      if (marked.numUpdatedRows === 0n) continue
      const wanted = hooks.filter(({ events: types }) => decodeJson(types).includes(type))
      if (wanted.length > 0)
        await trx
          .insertInto('deliveries')
          .values(wanted.map((hook) => deliveryOf(hook.id, id, now)))
          .execute()
    }
    return events.length
  })
}

const deliveryOf = (webhookId: string, eventId: string, now: string): DeliveryRow => ({
  id: newId(),
  webhook_id: webhookId,
  event_id: eventId,
  state: 'pending',
  attempts: 0,
  next_at: now,
  last_status: null,
  last_error: null,
  created_at: now,
  delivered_at: null,
})

/** An event for one webhook only, and its delivery, which nobody but the caller sends. */
export async function planTest(db: Db, webhookId: string, now: string): Promise<DeliveryRow> {
  const eventId = newId()
  const delivery: DeliveryRow = { ...deliveryOf(webhookId, eventId, now), state: 'failed', last_error: 'was cut off' }
  const payload = encodeJson({ webhookId })
  await inTransaction(db, async (trx) => {
    const event = { id: eventId, type: TEST_EVENT, subject: webhookId, payload, created_at: now, spread_at: now }
    await trx.insertInto('outbox').values(event).execute()
    await trx.insertInto('deliveries').values(delivery).execute()
  })
  return delivery
}

/** Changes what is given; undefined where there is none. */
export async function changeWebhook(
  db: Db,
  id: string,
  { name, events, active }: { name?: string; events?: readonly EventType[]; active?: boolean },
): Promise<WebhookRow | undefined> {
  const columns = {
    ...(name === undefined ? {} : { name }),
    ...(events === undefined ? {} : { events: encodeJson([...events]) }),
    ...(active === undefined ? {} : { active: active ? (1 as const) : (0 as const) }),
  }
  if (Object.keys(columns).length > 0) await db.updateTable('webhooks').set(columns).where('id', '=', id).execute()
  return findWebhook(db, id)
}

/** How deliveries are taken: how many, for how long, and how long the n-th failure may have one wait, in ms. */
export interface Claim {
  limit: number
  leaseMs: number
  /** By the number of attempts made: the longest wait until the next. */
  longestWaits: readonly number[]
}

/** The ids of the webhooks that are told of anything at present. */
export const activeWebhooks = (db: Db) => db.selectFrom('webhooks').select('id').where('active', '=', 1)

/**
 * Deliveries whose time has come; those to webhooks that are stopped wait. One that was never tried is due whatever the clock says, and so is one whose time lies further
 * ahead than it can have been set.
 */
const dueDeliveries = (db: Db, now: string, { leaseMs, longestWaits }: Claim) =>
  db
    .selectFrom('deliveries')
    .where('state', '=', 'pending')
    .where('webhook_id', 'in', activeWebhooks(db))
    .where((e) =>
      e.or([
        e('next_at', '<=', now),
        e('attempts', '=', 0),
        ...longestWaits.map((ms, attempts) =>
          e.and([e('attempts', '=', attempts), isFarAhead(e, 'next_at', now, Math.max(ms, leaseMs))]),
        ),
      ]),
    )

/** The webhooks that wait for a delivery whose time has come. `now` is an ISO time of this machine. */
export async function dueWebhooks(db: Db, now: string, claim: Claim): Promise<string[]> {
  const rows = await dueDeliveries(db, await sharedTime(db, now), claim)
    .select('webhook_id')
    .distinct()
    .execute()
  return rows.map(({ webhook_id }) => webhook_id)
}

/**
 * Takes deliveries to a webhook whose time has come, the longest waiting first: no other instance takes them meanwhile. Should
 * this one die, they are due again when the lease ends. `now` is an ISO time of this machine; the lease goes by the store's.
 */
export async function claimDeliveries(db: Db, webhookId: string, now: string, claim: Claim): Promise<DeliveryRow[]> {
  const at = await sharedTime(db, now)
  const until = new Date(Date.parse(at) + claim.leaseMs).toISOString()
  return inTransaction(db, async (trx) => {
    const due = dueDeliveries(trx, at, claim)
      .selectAll()
      .where('webhook_id', '=', webhookId)
      .orderBy('next_at')
      .orderBy('id')
      .limit(claim.limit)
    const rows = await skipLocked(trx, due).execute()
    if (rows.length === 0) return []
    const ids = rows.map(({ id }) => id)
    await trx
      .updateTable('deliveries')
      .set({ attempts: sql<number>`attempts + 1`, next_at: until })
      .where('id', 'in', ids)
      .execute()
    return rows
  })
}

/** Notes what came of a delivery, unless another instance has taken it since: then that one notes it. */
export async function settleDelivery(
  db: Db,
  { id, attempts }: DeliveryRow,
  outcome: Partial<DeliveryRow>,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set(outcome)
    .where('id', '=', id)
    .where('attempts', '=', attempts + 1)
    .execute()
}

export const updateDelivery = async (db: Db, id: string, columns: Partial<DeliveryRow>): Promise<void> => {
  await db.updateTable('deliveries').set(columns).where('id', '=', id).execute()
}

export const findEvent = (db: Db, id: string): Promise<OutboxRow | undefined> =>
  db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()

/** The log of a webhook, the last delivery first, a page at a time. */
export async function listDeliveries(
  db: Db,
  webhookId: string,
  page: { state?: string; cursor?: string; limit: number },
) {
  let query = db
    .selectFrom('deliveries as d')
    .innerJoin('outbox as o', 'o.id', 'd.event_id')
    .selectAll('d')
    .select(['o.type', 'o.subject'])
    .where('d.webhook_id', '=', webhookId)
    .orderBy('d.id', 'desc')
    .limit(page.limit + 1)
  if (page.state !== undefined) query = query.where('d.state', '=', page.state as DeliveryRow['state'])
  if (page.cursor !== undefined) query = query.where('d.id', '<', String(decodeCursor(page.cursor, ['string'])[0]))
  return toPage(await query.execute(), page.limit, ({ id }) => [id])
}

/** Sends a delivery again from the start. Answers with false where there is none. */
export async function replayDelivery(db: Db, webhookId: string, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ state: 'pending', attempts: 0, next_at: now, delivered_at: null, last_error: null, last_status: null })
    .where('id', '=', id)
    .where('webhook_id', '=', webhookId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Sends the events of a webhook since an instant again, those too that happened before it was made. Answers with how many. */
export async function replaySince(db: Db, webhook: WebhookRow, since: string, now: string): Promise<number> {
  return inTransaction(db, async (trx) => {
    const events = await trx
      .selectFrom('outbox')
      .select('id')
      .where('created_at', '>=', since)
      .where('spread_at', 'is not', null)
      .where('type', 'in', decodeJson(webhook.events))
      .orderBy('created_at')
      .orderBy('id')
      .limit(1000)
      .execute()
    const ids = events.map(({ id }) => id)
    if (ids.length === 0) return 0
    await trx
      .insertInto('deliveries')
      .values(ids.map((id) => deliveryOf(webhook.id, id, now)))
      .execute()
    return ids.length
  })
}
