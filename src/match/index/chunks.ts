import { lineage, resolvePark } from '../inherit.ts'
import type { ParkRecord, ResolvedPark } from '../types.ts'
import { buildColumns } from './build.ts'
import type { Columns } from './columns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Parks a chunk when an index is built. A write builds its chunk anew; a chunk of twice as many is divided. */
export const CHUNK_SIZE = 2048

/** Records by place: an array, or a source that makes them when asked, so that a nation's parks need not lie in memory. */
export interface RecordSource {
  readonly length: number
  at(place: number): ParkRecord | undefined
}

/** Parks that follow one another in the order of their ids: records as given, and columns after inheritance. */
export interface Chunk {
  readonly records: RecordSource
  readonly ids: readonly string[]
  /** Ids that these parks name as their parents. */
  readonly parents: ReadonlySet<string>
  readonly columns: Columns
}

/** The first place whose id is not before `id`. */
function lowerBound(ids: readonly string[], id: string): number {
  let [from, to] = [0, ids.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ids[middle]! < id) from = middle + 1
    else to = middle
  }
  return from
}

/** The place of the chunk that holds `id`, or would: the last one that begins at it or before. */
export function chunkOf(chunks: readonly Pick<Chunk, 'ids'>[], id: string): number {
  let [from, to] = [0, chunks.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (chunks[middle]!.ids[0]! <= id) from = middle + 1
    else to = middle
  }
  return Math.max(0, from - 1)
}

/** Looks records up by id among chunks. */
export class RecordsById {
  readonly #chunks: readonly Pick<Chunk, 'ids' | 'records'>[]

  constructor(chunks: readonly Pick<Chunk, 'ids' | 'records'>[]) {
    this.#chunks = chunks
  }

  get = (id: string): ParkRecord | undefined => {
    const chunk = this.#chunks[chunkOf(this.#chunks, id)]
    if (!chunk) return undefined
    const place = lowerBound(chunk.ids, id)
    return chunk.ids[place] === id ? chunk.records.at(place) : undefined
  }

  resolve(record: ParkRecord): ResolvedPark {
    return resolvePark(lineage(record, this))
  }
}

const hasSources = ({ sources }: ParkRecord): boolean => {
  for (const field in sources) if (sources[field]!.length > 0) return true
  return false
}

/** Builds the columns of records that follow one another; `byId` finds their ancestors. */
export function buildChunk(part: Pick<Chunk, 'ids' | 'records'>, byId: RecordsById, words: Vocabulary): Chunk {
  const parents = new Set<string>()
  const sourced = new Uint8Array(part.ids.length)
  const resolved = part.ids.map((_, row) => {
    const line = lineage(part.records.at(row)!, byId)
    const { parentId } = line[0]!.park
    if (parentId !== undefined) parents.add(parentId)
    sourced[row] = Number(line.some(hasSources))
    return resolvePark(line)
  })
  return { ...part, parents, columns: buildColumns(resolved, sourced, words) }
}

/** The places of the records in the order of their ids; undefined when they are in that order already. */
function sortedPlaces(ids: readonly string[]): Uint32Array | undefined {
  let isSorted = true
  for (let i = 1; i < ids.length && isSorted; i++) isSorted = ids[i - 1]! < ids[i]!
  if (isSorted) return undefined
  return Uint32Array.from(ids, (_, i) => i).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))
}

/** Divides records, in the order of their ids, into parts of the usual size. Ids must differ from one another. */
export function divide(source: RecordSource): Pick<Chunk, 'ids' | 'records'>[] {
  const ids = Array.from({ length: source.length }, (_, i) => source.at(i)!.park.id)
  const places = sortedPlaces(ids)
  const placeOf = (i: number) => (places ? places[i]! : i)
  const parts: Pick<Chunk, 'ids' | 'records'>[] = []
  for (let start = 0; start < ids.length; start += CHUNK_SIZE) {
    const length = Math.min(CHUNK_SIZE, ids.length - start)
    const at = (row: number) => source.at(placeOf(start + row))
    const records = Array.isArray(source) ? Array.from({ length }, (_, row) => at(row)!) : { length, at }
    parts.push({ ids: Array.from({ length }, (_, row) => ids[placeOf(start + row)]!), records })
  }
  return parts
}
