import type { ParkRecord } from '../types.ts'
import { DEAD, OPEN } from './scratch.ts'
import { buildSegment, rankOf, type Segment } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A segment as a snapshot sees it: parks that a newer segment replaces, or that are removed, are dead. */
export interface Part {
  readonly segment: Segment
  /** By row: DEAD or OPEN; undefined while all live. */
  readonly dead: Uint8Array | undefined
  readonly size: number
}

/** What small segments are merged up to: building so many takes some ten milliseconds. */
const MERGED_SIZE = 4096

const wholeOf = (segment: Segment): Part => ({ segment, dead: undefined, size: segment.ids.length })

const lives = ({ segment, dead }: Part, rank: number): boolean =>
  dead === undefined || dead[segment.rowOfRank[rank]!] === OPEN

/** The records of a part that no newer one replaces. */
export function* livingRecords(part: Part): Generator<ParkRecord> {
  const { ids, recordAt } = part.segment
  for (let rank = 0; rank < ids.length; rank++) if (lives(part, rank)) yield recordAt(rank)
}

/** Where a park lies among the parts. */
export function findPark(parts: readonly Part[], id: string): { part: Part; rank: number } | undefined {
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!
    const rank = rankOf(part.segment, id)
    if (rank !== undefined && lives(part, rank)) return { part, rank }
  }
  return undefined
}

/** The record of a park, whichever segment holds it. */
export function findRecord(parts: readonly Part[], id: string): ParkRecord | undefined {
  const found = findPark(parts, id)
  return found?.part.segment.recordAt(found.rank)
}

/** The records below the given parks, whose inherited fields may change with them. */
function descendants(parts: readonly Part[], ids: Iterable<string>): Map<string, ParkRecord> {
  const below = new Map<string, ParkRecord>()
  for (let above = [...ids]; above.length > 0; ) {
    const next: string[] = []
    for (const id of above) {
      for (const part of parts) {
        for (const rank of part.segment.children.get(id) ?? []) {
          const child = part.segment.ids[rank]!
          if (!lives(part, rank) || below.has(child)) continue
          below.set(child, part.segment.recordAt(rank))
          next.push(child)
        }
      }
    }
    above = next
  }
  return below
}

/** The parts without the parks of these ids. */
function without(parts: readonly Part[], ids: Iterable<string>): Part[] {
  const changed = new Map<Part, { segment: Segment; dead: Uint8Array; size: number }>()
  for (const id of ids) {
    const found = findPark(parts, id)
    if (!found) continue
    const { part, rank } = found
    const { segment, size } = part
    const next = changed.get(part) ?? { segment, size, dead: part.dead?.slice() ?? new Uint8Array(segment.ids.length) }
    changed.set(part, next)
    next.dead[segment.rowOfRank[rank]!] = DEAD
    next.size--
  }
  return parts.map((part) => changed.get(part) ?? part).filter(({ size }) => size > 0)
}

/**
 * Takes the youngest segments into the new one while they are small beside it, so that there are few of them and each park is
 * rebuilt rarely: as in a log-structured merge tree.
 */
function mergeYoungest(parts: readonly Part[], news: Map<string, ParkRecord>): Part[] {
  const kept = [...parts]
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.size > 2 * news.size || last.size + news.size > MERGED_SIZE) break
    for (const [rank, id] of last.segment.ids.entries()) {
      if (lives(last, rank)) news.set(id, last.segment.recordAt(rank))
    }
    kept.pop()
  }
  return kept
}

/**
 * The parts after an update, in steps. `update` gives parks by id, undefined where removed. The changed parks and those below
 * them go into a new segment; the others stay as they are.
 */
export function* updateParts(
  parts: readonly Part[],
  update: ReadonlyMap<string, ParkRecord | undefined>,
  words: Vocabulary,
): Generator<void, Part[]> {
  const news = descendants(parts, update.keys())
  for (const [id, record] of update) {
    if (record) news.set(id, record)
    else news.delete(id)
  }
  const rest = without(parts, new Set([...update.keys(), ...news.keys()]))
  if (news.size === 0) return rest
  const kept = mergeYoungest(rest, news)
  const segment = yield* buildSegment([...news.values()], words, (id) => findRecord(kept, id))
  return [...kept, wholeOf(segment)]
}

/** One part of all these parks, in steps. */
export function* buildParts(source: Parameters<typeof buildSegment>[0], words: Vocabulary): Generator<void, Part[]> {
  if (source.length === 0) return []
  return [wholeOf(yield* buildSegment(source, words, () => undefined))]
}
