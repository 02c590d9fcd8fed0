import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { factsOfPark } from '../documents/store.ts'
import { toFactView } from '../documents/views.ts'
import { type AppContext, dayOf } from '../http/context.ts'
import { ApiError } from '../http/errors.ts'
import { IdParams, PageOf, PageQuery, ParkView, ref } from '../http/schemas.ts'
import { Strict } from '../model/index.ts'
import { existingPark } from './edit-park.ts'
import { hasHistory, historyOf } from './history.ts'
import { ParkNames } from './park-names.ts'
import { type FilterQuery, filterFields, toFilter } from './park-query.ts'
import { HistoryQuery } from './schemas.ts'
import { listParks, listRanked } from './store.ts'
import { toParkView } from './views.ts'

const ParkQuery = Strict({
  q: Type.Optional(
    Type.String({
      maxLength: 100,
      description:
        'A name as one types it: Chinese, pinyin (whole or initials) or English, in part or with typos; the best first',
    }),
  ),
  ...filterFields,
  ...PageQuery,
})
interface ParkQuery extends FilterQuery {
  q?: string
  cursor?: string
  limit: number
}

/** How many names a query may find: nobody leafs through more. */
const MAX_FOUND = 1000

function addList(app: FastifyInstance, context: AppContext): void {
  const names = new ParkNames(context.db)
  // Names are read and ordered once, after what readiness waits for; the first visitor should not be the one who waits for it.
  app.addHook('onListen', async () => {
    await context.parks.current()
    await names.search('a', 1)
  })
  const { db } = context
  app.get(
    '/parks',
    {
      schema: {
        operationId: 'listParks',
        tags: ['parks'],
        summary: 'Parks by name, with filters',
        querystring: ParkQuery,
        response: { 200: PageOf('ParkView') },
      },
    },
    async (request) => {
      const query = request.query as ParkQuery
      const page = { limit: query.limit, ...(query.cursor === undefined ? {} : { cursor: query.cursor }) }
      const { items, nextCursor } = query.q?.trim()
        ? await listRanked(db, await names.search(query.q, MAX_FOUND), toFilter(query), page)
        : await listParks(db, toFilter(query), page)
      return { items: items.map(toParkView), nextCursor }
    },
  )
}

function addOne(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  app.get(
    '/parks/:id',
    {
      schema: {
        operationId: 'getPark',
        tags: ['parks'],
        summary: 'One park',
        params: IdParams,
        response: { 200: ParkView },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const park = await existingPark(db, id)
      return toParkView(park)
    },
  )
  app.get(
    '/parks/:id/facts',
    {
      schema: {
        operationId: 'listParkFacts',
        tags: ['parks'],
        summary: 'All facts of a park with their evidence; competing ones too',
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(ref('Fact')) }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      await existingPark(db, id)
      return { items: (await factsOfPark(db, id)).map((row) => toFactView(row, dayOf(context))) }
    },
  )
}

function addHistory(app: FastifyInstance, { db }: AppContext): void {
  app.get(
    '/parks/:id/history',
    {
      schema: {
        operationId: 'getParkHistory',
        tags: ['parks'],
        summary: 'What was said, entered and decided of a park or of one attribute, the newest first',
        params: IdParams,
        querystring: HistoryQuery,
        response: { 200: Type.Object({ items: Type.Array(ref('HistoryEntry')) }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const { attribute } = request.query as { attribute?: string }
      await existingPark(db, id)
      if (attribute !== undefined && !hasHistory(attribute)) {
        const detail = `'${attribute}' is neither a field of parks (land.totalM2) nor an attribute of facts (site_area)`
        throw new ApiError('validation-failed', detail, [{ pointer: '/query/attribute', detail }])
      }
      return { items: await historyOf(db, id, attribute) }
    },
  )
}

/** Routes that show parks. */
export function parkRoutes(app: FastifyInstance, context: AppContext): void {
  addList(app, context)
  addOne(app, context)
  addHistory(app, context)
}
