import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { audit } from '../accounts/audit.ts'
import { type DeliveryRow, decodeJson, type OutboxRow, type WebhookRow } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { Nullable } from '../http/refs.ts'
import { IdParams, PageQuery } from '../http/schemas.ts'
import { OneOf, Strict } from '../model/index.ts'
import { sendTest } from './dispatcher.ts'
import { EVENT_TYPES, TEST_EVENT } from './events.ts'
import { WEBHOOK_FORMATS } from './formats.ts'
import {
  changeWebhook,
  createWebhook,
  findWebhook,
  listDeliveries,
  listWebhooks,
  replayDelivery,
  replaySince,
} from './store.ts'
import { readTarget, TargetError } from './targets.ts'

const Webhook = Type.Object({
  id: Type.String(),
  name: Type.String(),
  host: Type.String({ description: 'The host of its address; the rest may hold a secret and is not shown' }),
  format: OneOf(WEBHOOK_FORMATS),
  events: Type.Array(OneOf(EVENT_TYPES)),
  active: Type.Boolean(),
  createdAt: Type.String(),
})

const WebhookBody = Strict({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  url: Type.String({ minLength: 1, maxLength: 2000 }),
  format: Type.Optional(OneOf(WEBHOOK_FORMATS)),
  events: Type.Optional(
    Type.Array(OneOf(EVENT_TYPES), { minItems: 1, maxItems: EVENT_TYPES.length, uniqueItems: true }),
  ),
  secret: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'The signing secret of a dingtalk or feishu robot' }),
  ),
})
type WebhookBody = Static<typeof WebhookBody>

const WebhookChange = Strict({
  name: Type.Optional(WebhookBody.properties.name),
  events: WebhookBody.properties.events,
  active: Type.Optional(
    Type.Boolean({
      description: 'False: it is told of nothing until it is active again; what waited for another try then goes on',
    }),
  ),
})
type WebhookChange = Static<typeof WebhookChange>

const STATES = ['pending', 'delivered', 'failed'] as const
const Delivery = Type.Object({
  id: Type.String(),
  eventId: Type.String(),
  type: OneOf([...EVENT_TYPES, TEST_EVENT]),
  requestId: Nullable(Type.String({ description: 'Null for a test, which is about no request' })),
  state: OneOf(STATES),
  attempts: Type.Integer(),
  nextAt: Type.String(),
  lastStatus: Nullable(Type.Integer()),
  lastError: Nullable(Type.String()),
  createdAt: Type.String(),
  deliveredAt: Nullable(Type.String()),
})

const toDelivery = (row: DeliveryRow & Pick<OutboxRow, 'type' | 'subject'>) => ({
  id: row.id,
  eventId: row.event_id,
  type: row.type,
  requestId: row.type === TEST_EVENT ? null : row.subject,
  state: row.state,
  attempts: row.attempts,
  nextAt: row.next_at,
  lastStatus: row.last_status,
  lastError: row.last_error,
  createdAt: row.created_at,
  deliveredAt: row.delivered_at,
})

const toWebhook = ({ id, name, host, format, events, active, created_at }: WebhookRow) => ({
  id,
  name,
  host,
  format,
  events: decodeJson(events),
  active: active === 1,
  createdAt: created_at,
})

function targetOf(text: string, allowed: readonly string[]): URL {
  try {
    return readTarget(text, allowed)
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    throw new ApiError('validation-failed', `/url: ${error.message}`, [{ pointer: '/url', detail: error.message }])
  }
}

function addWebhookRoutes(app: FastifyInstance, { db, keyring, config, now }: AppContext): void {
  app.get(
    '/webhooks',
    {
      schema: {
        operationId: 'listWebhooks',
        tags: ['webhooks'],
        summary: 'Who is told of events',
        response: { 200: Type.Object({ items: Type.Array(Webhook) }) },
      },
    },
    async () => ({ items: (await listWebhooks(db)).map(toWebhook) }),
  )
  app.post(
    '/webhooks',
    {
      schema: {
        operationId: 'createWebhook',
        tags: ['webhooks'],
        summary:
          'Tell another system, or a robot of WeCom, DingTalk or Feishu; the signing secret is shown in this answer only',
        body: WebhookBody,
        response: { 201: Type.Object({ ...Webhook.properties, secret: Type.Optional(Type.String()) }) },
      },
    },
    async (request, reply) => {
      const { name, url, format = 'json', events = EVENT_TYPES, secret } = request.body as WebhookBody
      const target = targetOf(url, config.webhookHosts)
      const wanted = { name, url: target, format, events, ...(secret === undefined ? {} : { secret }) }
      const { row, secret: made } = await createWebhook(db, keyring, wanted, now())
      await audit(db, request.actor, { action: 'webhook.created', subject: row.id, detail: { host: row.host } }, now())
      return reply.code(201).send({ ...toWebhook(row), ...(made === undefined ? {} : { secret: made }) })
    },
  )
  app.delete(
    '/webhooks/:id',
    {
      schema: {
        operationId: 'deleteWebhook',
        tags: ['webhooks'],
        summary: 'Remove a webhook with its log',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const { numDeletedRows } = await db.deleteFrom('webhooks').where('id', '=', id).executeTakeFirst()
      if (numDeletedRows === 0n) throw notFound('webhook', id)
      await audit(db, request.actor, { action: 'webhook.removed', subject: id }, now())
      return reply.code(204).send()
    },
  )
}

function addChangeRoute(app: FastifyInstance, { db, now }: AppContext): void {
  app.patch(
    '/webhooks/:id',
    {
      schema: {
        operationId: 'updateWebhook',
        tags: ['webhooks'],
        summary: 'Rename a webhook, change what it is told of, or stop it for a while; its address stays',
        params: IdParams,
        body: WebhookChange,
        response: { 200: Webhook },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const change = request.body as WebhookChange
      const row = await changeWebhook(db, id, change)
      if (!row) throw notFound('webhook', id)
      const detail = { fields: Object.keys(change) }
      await audit(db, request.actor, { action: 'webhook.changed', subject: id, detail }, now())
      return toWebhook(row)
    },
  )
}

function addTestRoute(app: FastifyInstance, context: AppContext): void {
  app.post(
    '/webhooks/:id/test',
    {
      schema: {
        operationId: 'testWebhook',
        tags: ['webhooks'],
        summary: 'Send a test event now, to a stopped webhook too, and say what came back; it stands in the log',
        params: IdParams,
        response: { 200: Delivery },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const sent = await sendTest(context, id)
      if (!sent) throw notFound('webhook', id)
      const detail = { state: sent.state }
      await audit(context.db, request.actor, { action: 'webhook.tested', subject: id, detail }, context.now())
      return toDelivery({ ...sent, type: TEST_EVENT, subject: id })
    },
  )
}

function addDeliveryRoutes(app: FastifyInstance, { db, now }: AppContext): void {
  app.get(
    '/webhooks/:id/deliveries',
    {
      schema: {
        operationId: 'listDeliveries',
        tags: ['webhooks'],
        summary: 'What was sent, when, and what came back; the last first',
        params: IdParams,
        querystring: Strict({ state: Type.Optional(OneOf(STATES)), ...PageQuery }),
        response: { 200: Type.Object({ items: Type.Array(Delivery), nextCursor: Nullable(Type.String()) }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      if (!(await findWebhook(db, id))) throw notFound('webhook', id)
      const { items, nextCursor } = await listDeliveries(db, id, request.query as { limit: number })
      return { items: items.map(toDelivery), nextCursor }
    },
  )
  app.post(
    '/webhooks/:id/deliveries/:deliveryId/replay',
    {
      schema: {
        operationId: 'replayDelivery',
        tags: ['webhooks'],
        summary: 'Send one delivery again',
        params: Strict({ ...IdParams.properties, deliveryId: Type.String({ maxLength: 200 }) }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id, deliveryId } = request.params as { id: string; deliveryId: string }
      if (!(await replayDelivery(db, id, deliveryId, now()))) throw notFound('delivery', deliveryId)
      return reply.code(204).send()
    },
  )
}

function addReplayRoute(app: FastifyInstance, { db, now }: AppContext): void {
  app.post(
    '/webhooks/:id/replay',
    {
      schema: {
        operationId: 'replayWebhook',
        tags: ['webhooks'],
        summary: 'Send the events since an instant again, at most a thousand',
        params: IdParams,
        body: Strict({ since: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' }) }),
        response: { 200: Type.Object({ planned: Type.Integer() }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const webhook = await findWebhook(db, id)
      if (!webhook) throw notFound('webhook', id)
      return { planned: await replaySince(db, webhook, (request.body as { since: string }).since, now()) }
    },
  )
}

/** Routes of webhooks and of the log of what was sent. */
export function webhookRoutes(app: FastifyInstance, context: AppContext): void {
  addWebhookRoutes(app, context)
  addChangeRoute(app, context)
  addTestRoute(app, context)
  addDeliveryRoutes(app, context)
  addReplayRoute(app, context)
}
