import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorOf } from '../http/actor.ts'
import { type AppContext, dayOf } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { IdParams, PageOf, ref } from '../http/schemas.ts'
import { isDay } from '../model/index.ts'
import type { Decider } from '../parks/decisions.ts'
import type { DeciderFields } from '../parks/schemas.ts'
import { parkNames } from '../parks/store.ts'
import { countFacts, listFacts } from './fact-queue.ts'
import { acceptAbove, acceptFact, correctFact, type Review, rejectFact, undoReview } from './review.ts'
import {
  AcceptRequest,
  BatchAcceptRequest,
  BatchReviewed,
  CorrectRequest,
  FactCountQuery,
  FactCounts,
  FactQuery,
  RejectRequest,
  Reviewed,
} from './schemas.ts'
import { factsById, type SourcedFact } from './store.ts'
import { toFactView } from './views.ts'

/** Facts that an answer about a decision shows; those of large batches are read as a list. */
const FACTS_SHOWN = 200

const deciderOf = (request: FastifyRequest, { now }: AppContext): Decider => {
  const { reviewer, note } = request.body as DeciderFields
  return { actor: actorOf(request, reviewer), note: note ?? null, now: now() }
}

const idOf = (request: FastifyRequest) => (request.params as { id: string }).id

async function withFacts(context: AppContext, review: Review) {
  const ids = [...review.factIds, ...(review.madeFactId === null ? [] : [review.madeFactId])].slice(0, FACTS_SHOWN)
  const rows = await factsById(context.db, ids)
  return { review, facts: rows.map((row) => toFactView(row, dayOf(context))) }
}

/** The day of a confirmation, if it is one and has come. */
function confirmedDay(asOf: string | undefined, context: AppContext): string | undefined {
  if (asOf === undefined || (isDay(asOf) && asOf <= dayOf(context))) return asOf
  const detail = isDay(asOf) ? `${asOf} is still to come` : `${asOf} is no day of the calendar`
  throw new ApiError('validation-failed', `/asOf: ${detail}`, [{ pointer: '/asOf', detail }])
}

function addQueue(app: FastifyInstance, context: AppContext): void {
  app.get(
    '/facts',
    {
      schema: {
        operationId: 'listFacts',
        tags: ['facts'],
        summary: 'Facts of all parks; by status this is the review queue',
        querystring: FactQuery,
        response: { 200: PageOf('Fact') },
      },
    },
    async (request) => {
      const { cursor, limit = 50, ...filter } = request.query as FactQuery
      const page = { limit, ...(cursor === undefined ? {} : { cursor }) }
      const today = dayOf(context)
      const { items, nextCursor } = await listFacts(context.db, filter, page, today)
      const names = await parkNames(context.db, new Set(items.map((row) => row.park_id)))
      const toView = (row: SourcedFact) => ({ ...toFactView(row, today), parkName: names.get(row.park_id) ?? '' })
      return { items: items.map(toView), nextCursor }
    },
  )
  app.get(
    '/facts/counts',
    {
      schema: {
        operationId: 'countFacts',
        tags: ['facts'],
        summary: 'How many facts wait for review, contradict one another and are stale',
        querystring: FactCountQuery,
        response: { 200: FactCounts },
      },
    },
    (request) => countFacts(context.db, request.query as FactCountQuery, dayOf(context)),
  )
  app.get(
    '/facts/:id',
    {
      schema: {
        operationId: 'getFact',
        tags: ['facts'],
        summary: 'One fact with its evidence',
        params: IdParams,
        response: { 200: ref('Fact') },
      },
    },
    async (request) => {
      const [row] = await factsById(context.db, [idOf(request)])
      if (!row) throw notFound('fact', idOf(request))
      return toFactView(row, dayOf(context))
    },
  )
}

/** A decision needs no body: who decides may be known by the session. */
const preValidation = async (request: FastifyRequest): Promise<void> => {
  request.body ??= {}
}

function addDecisions(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  const route = (
    path: string,
    operationId: string,
    summary: string,
    body: object,
    decide: (request: FastifyRequest) => Promise<Review>,
  ) =>
    app.post(
      path,
      {
        preValidation,
        schema: { operationId, tags: ['facts'], summary, params: IdParams, body, response: { 200: Reviewed } },
      },
      async (request) => withFacts(context, await decide(request)),
    )
  route('/facts/:id/accept', 'acceptFact', 'The fact is right, or still holds', AcceptRequest, (request) => {
    const asOf = confirmedDay((request.body as AcceptRequest).asOf, context)
    return acceptFact(db, idOf(request), asOf, deciderOf(request, context))
  })
  route('/facts/:id/reject', 'rejectFact', 'The fact is wrong; it stays on record', RejectRequest, (request) =>
    rejectFact(db, idOf(request), deciderOf(request, context)),
  )
  route(
    '/facts/:id/correct',
    'correctFact',
    'Another value, date or park stands in its place',
    CorrectRequest,
    (request) => {
      const { reviewer: _reviewer, note: _note, ...correction } = request.body as CorrectRequest
      return correctFact(db, idOf(request), correction, deciderOf(request, context))
    },
  )
  route(
    '/facts/reviews/:id/undo',
    'undoReview',
    'Take a decision back; the last one about a fact first',
    RejectRequest,
    (request) => undoReview(db, idOf(request), deciderOf(request, context)),
  )
}

/** Routes of facts: the queue of those that wait, and what people decide about them. */
export function reviewRoutes(app: FastifyInstance, context: AppContext): void {
  addQueue(app, context)
  addDecisions(app, context)
  app.post(
    '/facts/accept',
    {
      schema: {
        operationId: 'acceptFacts',
        tags: ['facts'],
        summary: 'Accept all waiting facts from a confidence on, as one decision',
        body: BatchAcceptRequest,
        response: { 200: BatchReviewed },
      },
    },
    async (request) => {
      const { reviewer: _reviewer, note: _note, ...filter } = request.body as BatchAcceptRequest
      const review = await acceptAbove(context.db, filter, deciderOf(request, context))
      return { review: review ?? null, count: review?.factIds.length ?? 0 }
    },
  )
}
