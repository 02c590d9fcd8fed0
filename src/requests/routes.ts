import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify'
import Type from 'typebox'
import { type AppContext, dayOf } from '../http/context.ts'
import { notFound } from '../http/errors.ts'
import { ref } from '../http/refs.ts'
import { IdParams } from '../http/schemas.ts'
import { answerRequest } from './answers.ts'
import { changeRequest } from './change.ts'
import { createRequest } from './create.ts'
import { demandRoutes } from './demand-routes.ts'
import { eraseRoute } from './erase-routes.ts'
import { exportRoute } from './export-routes.ts'
import { toNarrowing } from './filter.ts'
import { formLimits } from './form-limits.ts'
import { handoverRoutes } from './handover-routes.ts'
import { matchesRoutes } from './matches-routes.ts'
import { personRoutes } from './person-routes.ts'
import { reportRoutes } from './report/routes.ts'
import { revealRoute } from './reveal-routes.ts'
import { ruleRoutes } from './rule-routes.ts'
import {
  AnswerBody,
  AnsweredRequest,
  CreatedRequest,
  RequestBody,
  RequestChange,
  RequestEvent,
  RequestPage,
  RequestQuery,
  RequestStatistics,
  StatisticsQuery,
} from './schemas.ts'
import { issueChallenge } from './spam.ts'
import { statisticsOf } from './statistics.ts'
import { findRequest, listRequests } from './store.ts'
import { timelineOf } from './timeline.ts'
import { toRequestView } from './views.ts'

function addFormRoutes(app: FastifyInstance, context: AppContext, limit: preHandlerAsyncHookHandler): void {
  app.get(
    '/challenge',
    {
      preHandler: limit,
      schema: {
        operationId: 'getChallenge',
        tags: ['requests'],
        summary: 'A proof of work for a form to solve while it is filled (altcha, PBKDF2/SHA-256)',
        response: { 200: Type.Object({ parameters: Type.Unknown(), signature: Type.String() }) },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      return issueChallenge(context)
    },
  )
  app.post(
    '/requests',
    {
      preHandler: limit,
      schema: {
        operationId: 'createRequest',
        tags: ['requests'],
        summary:
          'A relocation request: stored, and answered with ranked parks. Safe to send again with an Idempotency-Key',
        headers: Type.Object({ 'idempotency-key': Type.Optional(Type.String({ maxLength: 200 })) }),
        body: RequestBody,
        response: { 201: CreatedRequest },
      },
    },
    async (request, reply) => {
      const sent = { idempotencyKey: request.headers['idempotency-key'], origin: request.headers.origin }
      const { isNew, answer } = await createRequest(context, request.actor, request.body as RequestBody, sent)
      if (!isNew) reply.header('idempotency-replayed', 'true')
      return reply.code(201).send(answer)
    },
  )
}

function addAnswerRoute(app: FastifyInstance, context: AppContext, limit: preHandlerAsyncHookHandler): void {
  app.post(
    '/requests/:id/answers',
    {
      preHandler: limit,
      schema: {
        operationId: 'answerRequest',
        tags: ['requests'],
        summary:
          'Add an answer to a request that was just sent: parks are ranked anew, and the next question comes with them',
        params: IdParams,
        body: AnswerBody,
        response: { 200: AnsweredRequest },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      return answerRequest(context, request.actor, id, request.body as AnswerBody)
    },
  )
}

function addStatistics(app: FastifyInstance, context: AppContext): void {
  app.get(
    '/requests/statistics',
    {
      schema: {
        operationId: 'getRequestStatistics',
        tags: ['requests'],
        summary: 'The funnel, sources, owners and follow-ups of the requests that the filters of the list leave',
        querystring: StatisticsQuery,
        response: { 200: RequestStatistics },
      },
    },
    async (request) => {
      const { day = dayOf(context), ...filter } = request.query as StatisticsQuery
      return statisticsOf(context.db, toNarrowing(filter, request.actor), day)
    },
  )
}

function addReadRoutes(app: FastifyInstance, { db, keyring }: AppContext): void {
  app.get(
    '/requests',
    {
      schema: {
        operationId: 'listRequests',
        tags: ['requests'],
        summary: 'Requests, the last first, with filters; contacts are masked',
        querystring: RequestQuery,
        response: { 200: RequestPage },
      },
    },
    async (request) => {
      const query = request.query as RequestQuery
      const page = { limit: query.limit, ...(query.cursor === undefined ? {} : { cursor: query.cursor }) }
      const { items, nextCursor } = await listRequests(db, toNarrowing(query, request.actor), page)
      return { items: items.map((row) => toRequestView(row, keyring)), nextCursor }
    },
  )
  app.get(
    '/requests/:id',
    {
      schema: {
        operationId: 'getRequest',
        tags: ['requests'],
        summary: 'One request; the contact is masked',
        params: IdParams,
        response: { 200: ref('RequestView') },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const row = await findRequest(db, id)
      if (!row) throw notFound('request', id)
      return toRequestView(row, keyring)
    },
  )
  app.get(
    '/requests/:id/events',
    {
      schema: {
        operationId: 'listRequestEvents',
        tags: ['requests'],
        summary: 'The history of a request: every change, remark, look at the contact and handover',
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(RequestEvent) }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      if (!(await findRequest(db, id))) throw notFound('request', id)
      return { items: await timelineOf(db, keyring, id) }
    },
  )
}

function addChangeRoute(app: FastifyInstance, context: AppContext): void {
  app.patch(
    '/requests/:id',
    {
      schema: {
        operationId: 'updateRequest',
        tags: ['requests'],
        summary: 'Change status, owner, follow-up date or profile, or add a remark',
        params: IdParams,
        body: RequestChange,
        response: { 200: ref('RequestView') },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const row = await changeRequest(context, request.actor, id, request.body as RequestChange)
      return toRequestView(row, context.keyring)
    },
  )
}

/** Routes of relocation requests. */
export function requestRoutes(app: FastifyInstance, context: AppContext): void {
  const limit = formLimits(app, context.config)
  addFormRoutes(app, context, limit)
  addAnswerRoute(app, context, limit)
  exportRoute(app, context)
  addStatistics(app, context)
  addReadRoutes(app, context)
  addChangeRoute(app, context)
  eraseRoute(app, context)
  revealRoute(app, context)
  matchesRoutes(app, context)
  reportRoutes(app, context)
  handoverRoutes(app, context)
  personRoutes(app, context)
  ruleRoutes(app, context)
  demandRoutes(app, context)
}
