import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import {
  type Region,
  regionPath,
  regions,
  type Sector,
  searchRegions,
  searchSectors,
  sectors,
} from '../catalog/index.ts'
import { regionName } from '../match/index.ts'
import { OneOf, Strict } from '../model/index.ts'

const queryOf = (whenEmpty: string) =>
  Strict({
    q: Type.Optional(
      Type.String({
        maxLength: 60,
        description: `Chinese, pinyin (whole or initials), English, or a code; left empty: ${whenEmpty}`,
      }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 10 })),
  })
interface Query {
  q?: string
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
  en: Type.String({ description: 'The name in Latin letters, without its rank: Qingdao' }),
  path: Type.String({ description: 'Names from the province down, with spaces between them: 北京市 朝阳区' }),
  level: OneOf(['province', 'city', 'county'] as const),
  parent: Type.Union([Type.String(), Type.Null()]),
})
const Hits = <T extends typeof SectorHit | typeof RegionHit>(hit: T) => Type.Object({ items: Type.Array(hit) })

const provinces = regions.filter(({ level }) => level === 'province')

const toSectorHit = ({ id, zh, en, parent, gb }: Sector) => ({ id, zh, en, parent, gb })
const toRegionHit = (region: Region) => {
  const { code, name, level, parent } = region
  return { code, name, en: regionName(code).en, path: regionPath(region), level, parent }
}

/** Type-ahead over the catalogue. */
export function lookupRoutes(app: FastifyInstance): void {
  app.get(
    '/sectors',
    {
      schema: {
        operationId: 'searchSectors',
        tags: ['catalogue'],
        summary: 'Sectors as one types',
        querystring: queryOf('the catalogue in its order'),
        response: { 200: Hits(SectorHit) },
      },
    },
    async (request) => {
      const { q = '', limit } = request.query as Query
      const found = q.trim() === '' ? sectors.slice(0, limit) : searchSectors(q, limit)
      return { items: found.map(toSectorHit) }
    },
  )
  app.get(
    '/regions',
    {
      schema: {
        operationId: 'searchRegions',
        tags: ['catalogue'],
        summary: 'Regions as one types',
        querystring: queryOf('the provinces'),
        response: { 200: Hits(RegionHit) },
      },
    },
    async (request) => {
      const { q = '', limit } = request.query as Query
      const found = q.trim() === '' ? provinces.slice(0, limit) : searchRegions(q, limit)
      return { items: found.map(toRegionHit) }
    },
  )
}
