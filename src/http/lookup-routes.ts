import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { searchRegions, searchSectors } from '../catalog/index.ts'
import { OneOf, Strict } from '../model/index.ts'

const Query = Strict({
  q: Type.String({
    minLength: 1,
    maxLength: 60,
    description: 'Chinese, pinyin (whole or initials), English, or a code',
  }),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 10 })),
})
interface Query {
  q: string
  limit: number
}

const SectorHit = Type.Object({
  id: Type.String(),
  zh: Type.String(),
  en: Type.String(),
  parent: Type.Union([Type.String(), Type.Null()]),
  gb: Type.Array(Type.String()),
})
const RegionHit = Type.Object({
  code: Type.String(),
  name: Type.String(),
  level: OneOf(['province', 'city', 'county'] as const),
  parent: Type.Union([Type.String(), Type.Null()]),
})
const Hits = <T extends typeof SectorHit | typeof RegionHit>(hit: T) => Type.Object({ items: Type.Array(hit) })

/** Type-ahead over the catalogue. */
export function lookupRoutes(app: FastifyInstance): void {
  app.get(
    '/sectors',
    {
      schema: {
        operationId: 'searchSectors',
        tags: ['catalogue'],
        summary: 'Sectors as one types',
        querystring: Query,
        response: { 200: Hits(SectorHit) },
      },
    },
    async (request) => {
      const { q, limit } = request.query as Query
      return { items: searchSectors(q, limit) }
    },
  )
  app.get(
    '/regions',
    {
      schema: {
        operationId: 'searchRegions',
        tags: ['catalogue'],
        summary: 'Regions as one types',
        querystring: Query,
        response: { 200: Hits(RegionHit) },
      },
    },
    async (request) => {
      const { q, limit } = request.query as Query
      return { items: searchRegions(q, limit) }
    },
  )
}
