import { lineage, resolvePark } from '../inherit.ts'
import type { ParkRecord } from '../types.ts'
import type { Columns } from './columns.ts'
import { type ParkRow, RowWriter } from './row-writer.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Records by place: an array, or a source that makes them when asked, so that a nation's parks need not lie in memory. */
export interface RecordSource {
  readonly length: number
  /** The ids by place, where they are known without making the records. */
  readonly ids?: readonly string[]
  at(place: number): ParkRecord | undefined
}

/** Parks of an index that were built together. Their rank is their place in the order of the ids. Never changed once built. */
export interface Segment {
  /** By rank. */
  readonly ids: readonly string[]
  readonly recordAt: (rank: number) => ParkRecord
  /** Ranks of the parks that name an id as their parent. */
  readonly children: ReadonlyMap<string, readonly number[]>
  readonly columns: Columns
  readonly rankOfRow: Uint32Array
  readonly rowOfRank: Uint32Array
}

/** How many records a step of building reads: some milliseconds. */
const RECORDS_A_STEP = 512

/** The first rank whose id is not before `id`. */
export function firstRankFrom(ids: readonly string[], id: string): number {
  let [from, to] = [0, ids.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ids[middle]! < id) from = middle + 1
    else to = middle
  }
  return from
}

/** The rank of an id in a segment; undefined when it is not there. */
export function rankOf({ ids }: Pick<Segment, 'ids'>, id: string): number | undefined {
  const rank = firstRankFrom(ids, id)
  return ids[rank] === id ? rank : undefined
}

const hasSources = ({ sources }: ParkRecord): boolean => {
  for (const field in sources) if (sources[field]!.length > 0) return true
  return false
}

const NO_BANS: readonly never[] = []

/** A park without a parent inherits nothing. */
const rowAlone = (record: ParkRecord): ParkRow => ({
  park: record.park,
  bannedSectors: record.park.excludedSectors ? new Set(record.park.excludedSectors) : NO_BANS,
  bannedProcesses: record.park.excludedProcesses ?? NO_BANS,
  isSourced: hasSources(record),
})

function rowInherited(line: readonly ParkRecord[]): ParkRow {
  const { park, bannedSectors, bannedProcesses } = resolvePark(line)
  return {
    park,
    bannedSectors: bannedSectors.keys(),
    bannedProcesses: bannedProcesses.keys(),
    isSourced: line.some(hasSources),
  }
}

/** The places by rank; undefined when the ids are in their order already. */
function sortedPlaces(ids: readonly string[]): Uint32Array | undefined {
  let isSorted = true
  for (let i = 1; i < ids.length && isSorted; i++) isSorted = ids[i - 1]! < ids[i]!
  if (isSorted) return undefined
  return Uint32Array.from(ids, (_, i) => i).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))
}

/** Rows sorted by region, then by rank: the rank of each row, and where each region begins. */
function sortByRegion(regionOfRank: Int32Array, words: Vocabulary) {
  const codes = words.regions.values
  const starts = new Map<number, number>()
  for (const region of regionOfRank) starts.set(region, (starts.get(region) ?? 0) + 1)
  const regions = [...starts.keys()].sort((a, b) => ((codes[a] ?? '') < (codes[b] ?? '') ? -1 : 1))
  const runStarts = new Int32Array(regions.length + 1)
  regions.forEach((region, run) => {
    runStarts[run + 1] = runStarts[run]! + starts.get(region)!
    starts.set(region, runStarts[run]!)
  })
  const rankOfRow = new Uint32Array(regionOfRank.length)
  for (let rank = 0; rank < regionOfRank.length; rank++) {
    const region = regionOfRank[rank]!
    const row = starts.get(region)!
    rankOfRow[row] = rank
    starts.set(region, row + 1)
  }
  return { rankOfRow, runs: { runRegions: Int32Array.from(regions), runStarts } }
}

const inverseOf = (order: Uint32Array): Uint32Array => {
  const inverse = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) inverse[order[i]!] = i
  return inverse
}

/** Records by rank, with their ids; looked up by id while a segment is built. */
class Ranked {
  readonly ids: readonly string[]
  readonly places: Uint32Array | undefined
  readonly #source: RecordSource

  constructor(source: RecordSource, idsByPlace: readonly string[]) {
    this.#source = source
    this.places = sortedPlaces(idsByPlace)
    this.ids = this.places ? Array.from(this.places, (place) => idsByPlace[place]!) : idsByPlace
  }

  recordAt = (rank: number): ParkRecord => this.#source.at(this.places ? this.places[rank]! : rank)!

  get = (id: string): ParkRecord | undefined => {
    const rank = rankOf(this, id)
    return rank === undefined ? undefined : this.recordAt(rank)
  }
}

/**
 * Builds a segment in steps. Ids must differ from one another; parents are looked up among the records, then in `others`. A
 * source that makes its records when asked must always give the same ones.
 */
export function* buildSegment(
  source: RecordSource,
  words: Vocabulary,
  others: (id: string) => ParkRecord | undefined,
): Generator<void, Segment> {
  const writer = new RowWriter(source.length, words)
  const ranked = new Ranked(source, source.ids ?? (yield* readIds(source)))
  yield
  const rankOfPlace = ranked.places && inverseOf(ranked.places)
  const lookUp = { get: (id: string) => ranked.get(id) ?? others(id) }
  const children = new Map<string, number[]>()
  for (let place = 0; place < source.length; place++) {
    const record = source.at(place)!
    const { parentId } = record.park
    if (parentId === undefined) writer.write(place, rowAlone(record))
    else {
      writer.write(place, rowInherited(lineage(record, lookUp)))
      const rank = rankOfPlace ? rankOfPlace[place]! : place
      const siblings = children.get(parentId)
      if (siblings) siblings.push(rank)
      else children.set(parentId, [rank])
    }
    if (place % RECORDS_A_STEP === 0) yield
  }
  return yield* assemble(ranked, writer, children, words)
}

function* readIds(source: RecordSource): Generator<void, string[]> {
  const ids: string[] = []
  for (let place = 0; place < source.length; place++) {
    ids.push(source.at(place)!.park.id)
    if (place % RECORDS_A_STEP === 0) yield
  }
  return ids
}

function* assemble(
  { ids, recordAt, places }: Ranked,
  writer: RowWriter,
  children: ReadonlyMap<string, readonly number[]>,
  words: Vocabulary,
): Generator<void, Segment> {
  const regionOfRank = places ? Int32Array.from(places, (place) => writer.regions[place]!) : writer.regions
  const { rankOfRow, runs } = sortByRegion(regionOfRank, words)
  yield
  const placeOfRow = places ? rankOfRow.map((rank) => places[rank]!) : rankOfRow
  const columns = yield* writer.build(placeOfRow, runs)
  return { ids, recordAt, children, columns, rankOfRow, rowOfRank: inverseOf(rankOfRow) }
}
