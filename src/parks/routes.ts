import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { isSameOrBelow, nearestRegions, nearestSectors, regionByCode, sectorById, sectors } from '../catalog/index.ts'
import { factsOfPark } from '../documents/store.ts'
import { toFactView } from '../documents/views.ts'
import { type AppContext, dayOf } from '../http/context.ts'
import { ApiError } from '../http/errors.ts'
import { IdParams, ImportReport, ImportRequest, PageOf, PageQuery, ParkView, ref } from '../http/schemas.ts'
import {
  OneOf,
  PARK_KINDS,
  PARK_LEVELS,
  type ParkKind,
  type ParkLevel,
  RegionCode,
  SectorId,
  Strict,
} from '../model/index.ts'
import { existingPark } from './edit-park.ts'
import { hasHistory, historyOf } from './history.ts'
import { importParks } from './import-parks.ts'
import { ParkNames } from './park-names.ts'
import { HistoryQuery } from './schemas.ts'
import { listParks, listRanked, type ParkFilter } from './store.ts'
import { toParkView } from './views.ts'

const MAX_IMPORT_BYTES = 50 * 1024 * 1024

const ParkQuery = Strict({
  q: Type.Optional(
    Type.String({
      maxLength: 100,
      description:
        'A name as one types it: Chinese, pinyin (whole or initials) or English, in part or with typos; the best first',
    }),
  ),
  region: Type.Optional(RegionCode),
  sector: Type.Optional(SectorId),
  level: Type.Optional(OneOf(PARK_LEVELS)),
  kind: Type.Optional(OneOf(PARK_KINDS)),
  ...PageQuery,
})
interface ParkQuery {
  q?: string
  region?: string
  sector?: string
  level?: ParkLevel
  kind?: ParkKind
  cursor?: string
  limit: number
}

/** The filter of a query; a sector stands for itself and everything below it. */
function toFilter({ region, sector, level, kind }: ParkQuery): ParkFilter {
  if (region !== undefined && !regionByCode(region)) {
    const detail = `unknown region code '${region}'; the nearest are ${nearestRegions(region).join(', ')}`
    throw new ApiError('validation-failed', detail, [{ pointer: '/query/region', detail }])
  }
  if (sector !== undefined && !sectorById(sector)) {
    const detail = `unknown sector '${sector}'; the nearest are ${nearestSectors(sector).join(', ')}`
    throw new ApiError('validation-failed', detail, [{ pointer: '/query/sector', detail }])
  }
  return {
    ...(region ? { region } : {}),
    ...(sector ? { sectors: sectors.filter(({ id }) => isSameOrBelow(id, sector)).map(({ id }) => id) } : {}),
    ...(level ? { level } : {}),
    ...(kind ? { kind } : {}),
  }
}

/** How many names a query may find: nobody leafs through more. */
const MAX_FOUND = 1000

function addReadRoutes(app: FastifyInstance, context: AppContext): void {
  const names = new ParkNames(context.db)
  // Names are read and ordered once; the first visitor should not be the one who waits for it.
  app.addHook('onListen', async () => {
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

/** Routes of parks. */
export function parkRoutes(app: FastifyInstance, context: AppContext): void {
  addReadRoutes(app, context)
  addHistory(app, context)
  app.post(
    '/parks/import',
    {
      bodyLimit: MAX_IMPORT_BYTES,
      schema: {
        operationId: 'importParks',
        tags: ['parks'],
        summary: 'Import parks as a whole: all of them, or none with every bad record named',
        body: ImportRequest,
        response: { 200: ImportReport },
      },
    },
    async (request) => importParks(context.db, (request.body as { parks: unknown[] }).parks, context.now()),
  )
}
