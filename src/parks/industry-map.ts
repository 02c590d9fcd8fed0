import { regionByCode, sectorAncestors, sectorById } from '../catalog/index.ts'
import type { ParkRecord } from '../match/index.ts'
import type { Park } from '../model/index.ts'

/** What is looked at: everything, a region with what lies in it, a sector with what is below it, or both. */
export interface MapArea {
  region: string | null
  sector: string | null
}

/** What stands in one place of the map. `landM2` and `floorM2` are what is available, in m². */
export interface MapFigures {
  parks: number
  landM2: number
  floorM2: number
  requests: number
}

/** Figures of a region, a sector, or both. Null stands for what names none. */
export interface MapCell extends MapFigures {
  region: string | null
  sector: string | null
}

export interface MapPlace {
  id: string
  name: string
  lon: number
  lat: number
}

export interface IndustryMap {
  total: MapFigures
  /** By region, by sector, and by both; only those where there is something. */
  regions: Omit<MapCell, 'sector'>[]
  sectors: Omit<MapCell, 'region'>[]
  cells: MapCell[]
  /** Parks that say where they are, the first by id. */
  places: MapPlace[]
  /** How many say it. */
  placed: number
}

const regionParent = (code: string): string | null => regionByCode(code)?.parent ?? null

/**
 * The part of an area right below it that a line of ids, the narrowest first, leads into: the area itself where the line ends in it,
 * null where the line is empty, undefined where it lies elsewhere.
 */
function partOf(line: readonly string[], area: string | null): string | null | undefined {
  if (area === null) return line.at(-1) ?? null
  const at = line.indexOf(area)
  return at === -1 ? undefined : (line[at - 1] ?? area)
}

function regionLine(code: string | undefined): string[] {
  const line: string[] = []
  for (let next: string | null | undefined = code; next; next = regionParent(next)) line.push(next)
  return line
}

/** Finds the parts by code or id; the same few are asked for again and again. */
function partFinder(lineOf: (id: string) => readonly string[], area: string | null) {
  const known = new Map<string, string | null | undefined>()
  return (id: string): string | null | undefined => {
    const part = known.get(id)
    if (part !== undefined || known.has(id)) return part
    known.set(id, partOf(lineOf(id), area))
    return known.get(id)
  }
}

function finders({ region, sector }: MapArea) {
  const regionPart = partFinder(regionLine, region)
  const sectorPart = partFinder((id) => (sectorById(id) ? [id, ...sectorAncestors(id)] : []), sector)
  const parts = (ids: readonly string[], find: typeof regionPart, isAll: boolean): Part[] => {
    if (ids.length === 0) return isAll ? [null] : []
    const found: Part[] = []
    for (const id of ids) {
      const part = find(id)
      if (part !== undefined && !found.includes(part)) found.push(part)
    }
    return found
  }
  return {
    regions: (codes: readonly string[]) => parts(codes, regionPart, region === null),
    sectors: (ids: readonly string[]) => parts(ids, sectorPart, sector === null),
  }
}

/** A part of an area by code or id; null stands for what names none. */
type Part = string | null

/** The parts of an area that something belongs to; none where it lies elsewhere. */
interface Parts {
  regions: Part[]
  sectors: Part[]
}

/** What somebody asks for: where, and for what. */
export interface MapDemand {
  regions: readonly string[]
  sectors: readonly string[]
}

const none = (): MapFigures => ({ parks: 0, landM2: 0, floorM2: 0, requests: 0 })

/** Adds up figures by region, by sector and by both. */
class Tally {
  readonly total = none()
  readonly #regions = new Map<string | null, MapFigures>()
  readonly #sectors = new Map<string | null, MapFigures>()
  readonly #cells = new Map<Part, Map<Part, MapCell>>()

  #at<K>(map: Map<K, MapFigures>, key: K): MapFigures {
    let figures = map.get(key)
    if (!figures) map.set(key, (figures = none()))
    return figures
  }

  #cell(region: Part, sector: Part): MapCell {
    let row = this.#cells.get(region)
    if (!row) this.#cells.set(region, (row = new Map()))
    let cell = row.get(sector)
    if (!cell) row.set(sector, (cell = { region, sector, ...none() }))
    return cell
  }

  /** Adds one thing, once to each row, column and cell that it belongs to; of `count` the place is undefined where it is all. */
  add({ regions, sectors }: Parts, count: (figures: MapFigures, region?: Part, sector?: Part) => void): void {
    if (regions.length === 0 || sectors.length === 0) return
    count(this.total)
    for (const region of regions) count(this.#at(this.#regions, region), region)
    for (const sector of sectors) count(this.#at(this.#sectors, sector), undefined, sector)
    for (const region of regions) for (const sector of sectors) count(this.#cell(region, sector), region, sector)
  }

  result(): Pick<IndustryMap, 'total' | 'regions' | 'sectors' | 'cells'> {
    return {
      total: this.total,
      regions: [...this.#regions].map(([region, figures]) => ({ region, ...figures })),
      sectors: [...this.#sectors].map(([sector, figures]) => ({ sector, ...figures })),
      cells: [...this.#cells.values()].flatMap((row) => [...row.values()]),
    }
  }
}

const sectorIds = ({ sectors }: Park): string[] => (sectors ?? []).map(({ id }) => id)

/** The region of a park: its own, else that of the nearest park above it that says one. */
const regionOf = (line: readonly ParkRecord[]): string | undefined =>
  line.find(({ park }) => park.region !== undefined)?.park.region

const NOTHING = (): number => 0

/**
 * What a park adds of a figure to a place of the map: nothing where a park above it that is in the same place states the figure too,
 * which then holds it already.
 */
function shareOf(
  line: readonly ParkRecord[],
  figure: 'land' | 'space',
  partsOf: (line: readonly ParkRecord[]) => Parts,
) {
  const amount = line[0]?.park[figure]?.availableM2 ?? 0
  if (amount === 0) return NOTHING
  if (line.length === 1) return () => amount
  const holders = line.flatMap(({ park }, i) =>
    i > 0 && park[figure]?.availableM2 !== undefined ? [partsOf(line.slice(i))] : [],
  )
  const isIn = (parts: readonly Part[], part: Part | undefined) =>
    part === undefined ? parts.length > 0 : parts.includes(part)
  return (region?: Part, sector?: Part): number =>
    holders.some(({ regions, sectors }) => isIn(regions, region) && isIn(sectors, sector)) ? 0 : amount
}

/** Parks that a step reads: some milliseconds. */
const PARKS_A_STEP = 1024

/**
 * Parks and open requests by region and sector, for the parts right below an area, in steps of some milliseconds. One pass over both.
 * `lines` are the parks, each with those above it; at most `mostPlaces` places are told.
 */
export function* industryMapInSteps(
  lines: Iterable<readonly ParkRecord[]>,
  demands: readonly MapDemand[],
  area: MapArea,
  mostPlaces = 0,
): Generator<void, IndustryMap> {
  const find = finders(area)
  const tally = new Tally()
  const places: MapPlace[] = []
  const partsOf = (line: readonly ParkRecord[]): Parts => {
    const code = regionOf(line)
    return { regions: find.regions(code === undefined ? [] : [code]), sectors: find.sectors(sectorIds(line[0]!.park)) }
  }
  let read = 0
  for (const line of lines) {
    if (++read % PARKS_A_STEP === 0) yield
    const parts = partsOf(line)
    if (parts.regions.length === 0 || parts.sectors.length === 0) continue
    const [land, floor] = [shareOf(line, 'land', partsOf), shareOf(line, 'space', partsOf)]
    tally.add(parts, (figures, region, sector) => {
      figures.parks += 1
      figures.landM2 += land(region, sector)
      figures.floorM2 += floor(region, sector)
    })
    const { id, name, lon, lat } = line[0]!.park
    if (lon !== undefined && lat !== undefined) places.push({ id, name, lon, lat })
  }
  for (const { regions, sectors } of demands)
    tally.add({ regions: find.regions(regions), sectors: find.sectors(sectors) }, (figures) => {
      figures.requests += 1
    })
  places.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...tally.result(), places: places.slice(0, mostPlaces), placed: places.length }
}

/** The same at once. */
export function industryMap(...given: Parameters<typeof industryMapInSteps>): IndustryMap {
  const steps = industryMapInSteps(...given)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
