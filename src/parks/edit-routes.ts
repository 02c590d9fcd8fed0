import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { AppContext } from '../http/context.ts'
import { IdParams, PageOf } from '../http/schemas.ts'
import { type Decider, listDecisions } from './decisions.ts'
import { createPark, deletePark, editPark, existingPark } from './edit-park.ts'
import { mergeParks } from './merge-parks.ts'
import { type ParkRetry, parkRetryOf } from './retries.ts'
import {
  Changed,
  ChangesQuery,
  Created,
  type DeciderFields,
  DeciderQuery,
  MergeRequest,
  ParkBody,
  ParkPatch,
  SplitBody,
  SplitDone,
  Undone,
} from './schemas.ts'
import { splitPark } from './split-park.ts'
import { findParks } from './store.ts'
import { undoDecision } from './undo-decision.ts'
import { toChangeView, toParkView } from './views.ts'

const deciderOf = (request: FastifyRequest, { now }: AppContext, { reviewer, note }: DeciderFields): Decider => ({
  actor: actorOf(request, reviewer),
  note: note ?? null,
  now: now(),
})

const idOf = (request: FastifyRequest) => (request.params as { id: string }).id

const RetryHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ pattern: '^[\\x21-\\x7e]{1,200}$', description: 'Sent again, enters no second park' }),
  ),
})

function retryOf({ headers, actor, body }: FastifyRequest): ParkRetry | undefined {
  const key = headers['idempotency-key']
  return typeof key === 'string' ? parkRetryOf(key, `${actor.kind} ${actor.id ?? ''}`, body) : undefined
}

const queryDecider = (context: AppContext) => (request: FastifyRequest) =>
  deciderOf(request, context, request.query as DeciderFields)

function addCreate(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  const decider = queryDecider(context)
  app.post(
    '/parks',
    {
      schema: {
        operationId: 'createPark',
        tags: ['parks'],
        summary: 'Enter a park; documents that use its names will find it',
        headers: RetryHeaders,
        querystring: DeciderQuery,
        body: ParkBody,
        response: { 200: Created, 201: Created },
      },
    },
    async (request, reply) => {
      const record = request.body as Record<string, unknown>
      const { park, change, similarTo, isNew } = await createPark(db, record, decider(request), retryOf(request))
      reply.code(isNew ? 201 : 200).header('location', `/v1/parks/${park.id}`)
      if (!isNew) reply.header('idempotency-replayed', 'true')
      return { park: toParkView(park), change: toChangeView(change), similarTo }
    },
  )
}

function addEdit(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  const decider = queryDecider(context)
  app.patch(
    '/parks/:id',
    {
      schema: {
        operationId: 'editPark',
        tags: ['parks'],
        summary: 'Change what was entered of a park; it wins over facts, field by field',
        params: IdParams,
        querystring: DeciderQuery,
        body: ParkPatch,
        response: { 200: Changed },
      },
    },
    async (request) => {
      const { park, change } = await editPark(db, idOf(request), request.body, decider(request))
      return { park: toParkView(park), change: toChangeView(change) }
    },
  )
}

function addDelete(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  const decider = queryDecider(context)
  app.delete(
    '/parks/:id',
    {
      schema: {
        operationId: 'deletePark',
        tags: ['parks'],
        summary: 'Delete a park with its facts; the change that is answered can be undone',
        params: IdParams,
        querystring: DeciderQuery,
        response: { 200: Undone },
      },
    },
    async (request) => {
      const { change } = await deletePark(db, idOf(request), decider(request))
      return { change: toChangeView(change), parks: [] }
    },
  )
}

function addMerge(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  app.post(
    '/parks/:id/merge',
    {
      schema: {
        operationId: 'mergePark',
        tags: ['parks'],
        summary: 'This park is another one: it is taken up with its names and facts, for later documents too',
        params: IdParams,
        body: MergeRequest,
        response: { 200: Changed },
      },
    },
    async (request) => {
      const body = request.body as MergeRequest
      const { park, change } = await mergeParks(db, idOf(request), body.into, deciderOf(request, context, body))
      return { park: toParkView(park), change: toChangeView(change) }
    },
  )
}

function addSplit(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  app.post(
    '/parks/:id/split',
    {
      schema: {
        operationId: 'splitPark',
        tags: ['parks'],
        summary: 'Some of its names or facts are another park: that one is made, and the two are kept apart',
        params: IdParams,
        body: SplitBody,
        response: { 200: SplitDone },
      },
    },
    async (request) => {
      const { reviewer: _reviewer, note: _note, ...wanted } = request.body as SplitBody
      const decider = deciderOf(request, context, request.body as DeciderFields)
      const { park, made, change } = await splitPark(db, idOf(request), wanted, decider)
      return { park: toParkView(park), made: toParkView(made), change: toChangeView(change) }
    },
  )
}

function addLog(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  const list = async (request: FastifyRequest, parkId?: string) => {
    const { cursor, limit } = request.query as { cursor?: string; limit: number }
    const page = { limit, ...(cursor === undefined ? {} : { cursor }), ...(parkId === undefined ? {} : { parkId }) }
    const { items, nextCursor } = await listDecisions(db, page)
    return { items: items.map(toChangeView), nextCursor }
  }
  const log = { querystring: ChangesQuery, response: { 200: PageOf('ParkChange') } }
  app.get(
    '/parks/changes',
    { schema: { operationId: 'listChanges', tags: ['parks'], summary: 'What people changed, the last first', ...log } },
    (request) => list(request),
  )
  app.get(
    '/parks/:id/changes',
    {
      schema: {
        operationId: 'listParkChanges',
        tags: ['parks'],
        summary: 'What people changed of a park, the last first; also of one that is gone',
        params: IdParams,
        ...log,
      },
    },
    async (request) => {
      const page = await list(request, idOf(request))
      if (page.items.length === 0) await existingPark(db, idOf(request))
      return page
    },
  )
}

function addUndo(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  app.post(
    '/parks/changes/:id/undo',
    {
      preValidation: async (request) => {
        request.body ??= {}
      },
      schema: {
        operationId: 'undoChange',
        tags: ['parks'],
        summary: 'Take a change back; the last one about a park first',
        params: IdParams,
        body: DeciderQuery,
        response: { 200: Undone },
      },
    },
    async (request) => {
      const decider = deciderOf(request, context, request.body as DeciderFields)
      const { change, parkIds } = await undoDecision(db, idOf(request), decider)
      const parks = await findParks(db, parkIds)
      return { change: toChangeView(change), parks: [...parks.values()].map(toParkView) }
    },
  )
}

/** Routes by which people say which parks there are: enter, change, delete, merge, split, and undo each of these. */
export function parkEditRoutes(app: FastifyInstance, context: AppContext): void {
  for (const add of [addCreate, addEdit, addDelete, addMerge, addSplit, addLog, addUndo]) add(app, context)
}
