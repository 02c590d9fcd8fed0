import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Role } from '../accounts/actor.ts'
import { regionByCode, sectorAncestors, sectorById, sectorChildren } from '../catalog/index.ts'
import { regionName } from '../match/index.ts'
import { RegionCode, SectorId, Strict } from '../model/index.ts'
import {
  type IndustryMap,
  industryMap,
  industryMapInSteps,
  type MapArea,
  type MapDemand,
  type MapFigures,
} from '../parks/industry-map.ts'
import { inTurns } from '../parks/park-index.ts'
import { toFilter } from '../parks/park-query.ts'
import { openDemands } from '../requests/demand.ts'
import { regionsOf } from '../requests/profiles.ts'
import { AUTHORISATION } from './authorisation.ts'
import type { AppContext } from './context.ts'
import { Recent } from './recent.ts'
import { Nullable } from './refs.ts'

const MOST_PLACES = 2000
/** Answers about the parks that are kept: people drill down and come back. */
const KEPT = 100

const figures = {
  parks: Type.Integer({ minimum: 0 }),
  landM2: Type.Number({ minimum: 0, description: 'Land available; what a park above states is not counted again' }),
  floorM2: Type.Number({ minimum: 0, description: 'Floor space available, counted likewise' }),
  requests: Nullable(Type.Integer({ minimum: 0, description: 'Open requests; null for who may not see them' })),
}
const RegionName = Type.Object({ code: Type.String(), name: Type.String(), en: Type.String() })
const SectorName = Type.Object({ id: Type.String(), zh: Type.String(), en: Type.String() })

const Answer = Type.Object({
  regionPath: Type.Array(RegionName, { description: 'From the province down to the region asked for' }),
  sectorPath: Type.Array(SectorName, { description: 'From the top down to the sector asked for' }),
  total: Type.Object(figures),
  regions: Type.Array(
    Type.Object({
      region: Nullable(RegionName),
      isWhole: Type.Boolean({ description: 'What says no more than the region asked for, or no region' }),
      ...figures,
    }),
    { description: 'Right below the region, by code; null: no region is known' },
  ),
  sectors: Type.Array(
    Type.Object({
      sector: Nullable(SectorName),
      hasChildren: Type.Boolean(),
      isWhole: Type.Boolean({ description: 'What says no more than the sector asked for, or no sector' }),
      ...figures,
    }),
    { description: 'Right below the sector, most parks first; null: no sector is known' },
  ),
  cells: Type.Array(Type.Object({ region: Nullable(Type.String()), sector: Nullable(Type.String()), ...figures }), {
    description: 'Only those where there is something',
  }),
  placed: Type.Integer({ minimum: 0, description: 'How many of the parks have coordinates' }),
  places: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), lon: Type.Number(), lat: Type.Number() }), {
    description: 'The first of them by id, as many as were asked for',
  }),
})

const toRegion = (code: string) => ({ code, name: regionByCode(code)?.name ?? code, en: regionName(code).en })
function toSector(id: string) {
  const sector = sectorById(id)
  return { id, zh: sector?.zh ?? id, en: sector?.en ?? id }
}

function regionPath(code: string | null) {
  const path = []
  for (let next = code; next !== null; next = regionByCode(next)?.parent ?? null) path.unshift(toRegion(next))
  return path
}

const sectorPath = (id: string | null) =>
  id === null ? [] : [...sectorAncestors(id).reverse(), id].map((each) => toSector(each))

/** Parks and requests are put together here: those of the parks are kept, requests change all the time. */
function joined(parks: IndustryMap, requests: IndustryMap | undefined): IndustryMap {
  if (!requests) return parks
  const merge = <T extends MapFigures>(some: readonly T[], others: readonly T[], keyOf: (each: T) => string): T[] => {
    const all = new Map(some.map((each) => [keyOf(each), each]))
    for (const other of others) {
      const known = all.get(keyOf(other))
      all.set(keyOf(other), known ? { ...known, requests: other.requests } : other)
    }
    return [...all.values()]
  }
  return {
    ...parks,
    total: { ...parks.total, requests: requests.total.requests },
    regions: merge(parks.regions, requests.regions, ({ region }) => `${region}`),
    sectors: merge(parks.sectors, requests.sectors, ({ sector }) => `${sector}`),
    cells: merge(parks.cells, requests.cells, ({ region, sector }) => `${region} ${sector}`),
  }
}

/** Null comes last, the area itself before it. */
const last = (part: string | null, area: string | null): number => (part === null ? 2 : part === area ? 1 : 0)

function toAnswer(map: IndustryMap, { region, sector }: MapArea, maySeeRequests: boolean) {
  const seen = <T extends MapFigures>(each: T) => ({ ...each, requests: maySeeRequests ? each.requests : null })
  const regions = map.regions.sort(
    (a, b) => last(a.region, region) - last(b.region, region) || Number(a.region) - Number(b.region),
  )
  const sectors = map.sectors.sort((a, b) => last(a.sector, sector) - last(b.sector, sector) || b.parks - a.parks)
  const isWhole = (part: string | null, area: string | null) => part === null || part === area
  return {
    regionPath: regionPath(region),
    sectorPath: sectorPath(sector),
    total: seen(map.total),
    regions: regions.map((each) => ({
      ...seen(each),
      region: each.region === null ? null : toRegion(each.region),
      isWhole: isWhole(each.region, region),
    })),
    sectors: sectors.map((each) => ({
      ...seen(each),
      sector: each.sector === null ? null : toSector(each.sector),
      hasChildren: each.sector !== null && each.sector !== sector && sectorChildren(each.sector).length > 0,
      isWhole: isWhole(each.sector, sector),
    })),
    cells: map.cells.map(seen),
    placed: map.placed,
    places: map.places,
  }
}

const Asked = Strict({
  region: Type.Optional(RegionCode),
  sector: Type.Optional(SectorId),
  places: Type.Integer({
    minimum: 0,
    maximum: MOST_PLACES,
    default: 0,
    description: 'At most so many parks with their coordinates',
  }),
})
interface Query {
  region?: string
  sector?: string
  places: number
}

const mayListRequests = (role: Role): boolean => AUTHORISATION.listRequests?.includes(role) === true

async function demandsOf({ db }: AppContext): Promise<MapDemand[]> {
  const demands = await openDemands(db)
  return demands.map(({ profile }) => ({ regions: regionsOf(profile), sectors: profile.sectors ?? [] }))
}

/** 产业地图: what there is and what is asked for, by region and sector. */
export function industryMapRoute(app: FastifyInstance, context: AppContext): void {
  const recent = new Recent<Promise<IndustryMap>>(KEPT)
  app.get(
    '/industry-map',
    {
      schema: {
        operationId: 'getIndustryMap',
        tags: ['parks'],
        summary:
          '产业地图: parks, available areas and open requests by region and sector, for the parts right below what is asked for',
        querystring: Asked,
        response: { 200: Answer },
      },
    },
    async (request) => {
      const { places, ...query } = request.query as Query
      // Refuses what is not in the catalogue, as the lists do that the map leads to.
      toFilter(query)
      const area: MapArea = { region: query.region ?? null, sector: query.sector ?? null }
      const { parks, revision } = await context.parks.current()
      const found = await recent.get(`${revision} ${area.region} ${area.sector}`, () =>
        inTurns(industryMapInSteps(parks.lineages(), [], area, MOST_PLACES)),
      )
      const maySee = mayListRequests(request.actor.role)
      const asked = maySee ? industryMap([], await demandsOf(context), area) : undefined
      const answer = toAnswer(
        joined({ ...found, regions: [...found.regions], sectors: [...found.sectors] }, asked),
        area,
        maySee,
      )
      return { ...answer, places: answer.places.slice(0, places) }
    },
  )
}
