import type { ParkRecord } from '../types.ts'
import { buildChunk, CHUNK_SIZE, type Chunk, chunkOf, divide, RecordsById } from './chunks.ts'
import type { Vocabulary } from './vocabulary.ts'

type Part = Pick<Chunk, 'ids' | 'records'>

/** Records of a chunk with those of the update in place. */
function mergeRecords(chunk: Chunk | undefined, update: ReadonlyMap<string, ParkRecord | undefined>): ParkRecord[] {
  const merged: ParkRecord[] = []
  chunk?.ids.forEach((id, row) => {
    if (!update.has(id)) merged.push(chunk.records.at(row)!)
  })
  for (const record of update.values()) if (record) merged.push(record)
  return merged
}

/** The update by the chunk that each id belongs to. */
function byChunk(chunks: readonly Chunk[], update: ReadonlyMap<string, ParkRecord | undefined>) {
  const groups = new Map<number, Map<string, ParkRecord | undefined>>()
  for (const [id, record] of update) {
    const place = chunkOf(chunks, id)
    const group = groups.get(place) ?? new Map()
    groups.set(place, group.set(id, record))
  }
  return groups
}

/** A chunk that outgrows its size is divided, one that falls empty is dropped. */
function partsOf(records: ParkRecord[]): Part[] {
  if (records.length === 0) return []
  if (records.length > 2 * CHUNK_SIZE) return divide(records)
  const sorted = records.sort((a, b) => (a.park.id < b.park.id ? -1 : 1))
  return [{ ids: sorted.map(({ park }) => park.id), records: sorted }]
}

/** Chunks that hold descendants of the given parks, whose inherited fields may have changed with them. */
function chunksBelow(chunks: readonly Chunk[], ids: Iterable<string>): Set<number> {
  const below = new Set<number>()
  const seen = new Set(ids)
  for (let next = [...seen]; next.length > 0; ) {
    const children: string[] = []
    chunks.forEach(({ parents, records, ids: chunkIds }, place) => {
      const named = new Set(next.filter((id) => parents.has(id)))
      if (named.size === 0) return
      below.add(place)
      chunkIds.forEach((id, row) => {
        if (!seen.has(id) && named.has(records.at(row)!.park.parentId ?? '')) children.push(id)
      })
    })
    for (const id of children) seen.add(id)
    next = children
  }
  return below
}

/**
 * The chunks after an update: parks by id, undefined where removed. Untouched chunks are shared; those with changed parks or
 * with descendants of changed parks are built anew.
 */
export function updateChunks(
  chunks: readonly Chunk[],
  update: ReadonlyMap<string, ParkRecord | undefined>,
  words: Vocabulary,
): Chunk[] {
  const groups = byChunk(chunks, update)
  const below = chunksBelow(chunks, update.keys())
  const parts: (Part | Chunk)[] = []
  for (let place = 0; place < Math.max(1, chunks.length); place++) {
    const chunk = chunks[place]
    const group = groups.get(place)
    if (group) parts.push(...partsOf(mergeRecords(chunk, group)))
    else if (chunk) parts.push(below.has(place) ? { ids: chunk.ids, records: chunk.records } : chunk)
  }
  const byId = new RecordsById(parts)
  return parts.map((part) => ('columns' in part ? part : buildChunk(part, byId, words)))
}
