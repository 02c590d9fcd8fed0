import { drained } from '../../catalog/index.ts'
import type { MatchResult, Profile } from '../../model/index.ts'
import { assessExclusion, assessPark, type ParkAssessment, type Plan, planMatch } from '../assess-park.ts'
import { explainExclusion, explainRecommendation } from '../explain.ts'
import { lineage, resolvePark } from '../inherit.ts'
import { DEFAULT_EXCLUDED_LIMIT, DEFAULT_LIMIT, MODEL_VERSION } from '../match-parks.ts'
import type { MatchOptions, ParkRecord, ResolvedPark, Wishes } from '../types.ts'
import { readWishes } from '../wishes.ts'
import { bytesOf } from './columns.ts'
import { readQuery } from './query.ts'
import { Scratch } from './scratch.ts'
import { excludeParks, firstExcluded, Search } from './search.ts'
import type { RecordSource, Segment } from './segment.ts'
import { TopK } from './top-k.ts'
import { buildParts, findRecord, livingRecords, type Part, updateParts } from './update.ts'
import { Vocabulary } from './vocabulary.ts'

/** Parks by columns, ready for matching. A snapshot: it never changes, and `with` gives the next one. */
export interface ParkIndex {
  /** How many parks there are. */
  readonly size: number
  /** Bytes of the columns. */
  readonly bytes: number
  /** In how many parts it lies: one when built, more after writes. Each costs a match some microseconds. */
  readonly segments: number
  /** Equals `matchParks` over the same parks: ids, scores, confidence, order, total, exclusions and reasons. */
  match(profile: Profile, options?: MatchOptions): MatchResult
  /** The ids that `match` would recommend, in its order, without the work of explaining them. */
  best(profile: Profile, options?: MatchOptions): string[]
  /** One park with what it takes from its ancestors; undefined where there is none of that id. */
  park(id: string): ResolvedPark | undefined
  /** Every park as it stands by itself, with what is above it, the nearest first; in no order that means anything. */
  lineages(): Generator<readonly ParkRecord[]>
  /** The parks after a write: `changed` are added or replaced by id. The work goes with the write, not with the index. */
  with(changed: readonly ParkRecord[], removedIds?: readonly string[]): ParkIndex
  /** The same in steps of some milliseconds, for large writes. */
  withInSteps(changed: readonly ParkRecord[], removedIds?: readonly string[]): Generator<void, ParkIndex>
}

/** How an index works; results are the same whatever these are. */
export interface IndexTuning {
  /** From this many parks a segment is searched by the postings of its sectors; below, a look at each park is quicker. */
  postingsFrom: number
}
const TUNING: IndexTuning = { postingsFrom: 4096 }

/** Where a park lies. */
interface Spot {
  segment: Segment
  rank: number
}

class ColumnarIndex implements ParkIndex {
  readonly size: number
  readonly #parts: readonly Part[]
  readonly #words: Vocabulary
  readonly #scratch: Scratch
  readonly #tuning: IndexTuning

  constructor(parts: readonly Part[], words: Vocabulary, scratch: Scratch, tuning: IndexTuning) {
    this.size = parts.reduce((sum, { size }) => sum + size, 0)
    this.#parts = parts
    this.#words = words
    this.#scratch = scratch
    this.#tuning = tuning
  }

  get segments(): number {
    return this.#parts.length
  }

  get bytes(): number {
    return this.#parts.reduce(
      (sum, { segment: { columns, rankOfRow, rowOfRank }, dead }) =>
        sum + bytesOf(columns) + rankOfRow.byteLength + rowOfRank.byteLength + (dead?.byteLength ?? 0),
      0,
    )
  }

  match(profile: Profile, options: MatchOptions = {}): MatchResult {
    const { limit = DEFAULT_LIMIT, excludedLimit = DEFAULT_EXCLUDED_LIMIT } = options
    const wishes = readWishes(profile, options.today)
    const plan = planMatch(wishes, options)
    const { top, excluded, excludedCount } = this.#search(wishes, plan, limit, excludedLimit)
    return {
      recommendations: top
        .ranked()
        .map((entry, i) => explainRecommendation(entry.assessment ?? this.#assess(entry, wishes, plan), i + 1)),
      excluded: this.#firstById(excluded, excludedLimit).map((spot) =>
        explainExclusion(assessExclusion(this.#resolveAt(spot), wishes, plan)),
      ),
      total: this.size - excludedCount,
      parksRevision: options.parksRevision ?? 0,
      model: MODEL_VERSION,
    }
  }

  best(profile: Profile, options: MatchOptions = {}): string[] {
    const wishes = readWishes(profile, options.today)
    const plan = planMatch(wishes, options)
    const { top } = this.#search(wishes, plan, options.limit ?? DEFAULT_LIMIT, 0)
    return top.ranked().map(({ segment, rank }) => segment.ids[rank]!)
  }

  park(id: string): ResolvedPark | undefined {
    const record = findRecord(this.#parts, id)
    return record && this.#resolve(record)
  }

  *lineages(): Generator<readonly ParkRecord[]> {
    const known = { get: (id: string) => findRecord(this.#parts, id) }
    for (const part of this.#parts) for (const record of livingRecords(part)) yield lineage(record, known)
  }

  #resolve(record: ParkRecord): ResolvedPark {
    return resolvePark(lineage(record, { get: (id) => findRecord(this.#parts, id) }))
  }

  with(changed: readonly ParkRecord[], removedIds: readonly string[] = []): ParkIndex {
    return drained(this.withInSteps(changed, removedIds))
  }

  *withInSteps(changed: readonly ParkRecord[], removedIds: readonly string[] = []): Generator<void, ParkIndex> {
    const update = new Map<string, ParkRecord | undefined>(removedIds.map((id) => [id, undefined]))
    for (const record of changed) update.set(record.park.id, record)
    if (update.size === 0) return this
    const parts = yield* updateParts(this.#parts, update, this.#words)
    return new ColumnarIndex(parts, this.#words, this.#scratch, this.#tuning)
  }

  #search(wishes: Wishes, plan: Plan, limit: number, excludedLimit: number) {
    const query = readQuery(wishes, plan, this.#words)
    const top = new TopK(limit)
    const excluded: Spot[] = []
    let excludedCount = 0
    for (const { segment, dead } of this.#parts) {
      const { marks } = this.#scratch
      marks.reset(segment.columns.count, dead)
      excludeParks(query, segment.columns, this.#scratch)
      for (const rank of firstExcluded(segment, marks, excludedLimit)) excluded.push({ segment, rank })
      excludedCount += marks.excluded
      const assess = (rank: number) => this.#assess({ segment, rank }, wishes, plan)
      if (limit === 0) continue
      const search = new Search(query, segment, top, this.#scratch, assess)
      search.run(segment.columns.count >= this.#tuning.postingsFrom)
    }
    return { top, excluded, excludedCount }
  }

  /** Each segment lists its own in the order of the ids. */
  #firstById(spots: readonly Spot[], limit: number): readonly Spot[] {
    if (this.#parts.length === 1) return spots
    const idOf = ({ segment, rank }: Spot) => segment.ids[rank]!
    return [...spots].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)).slice(0, limit)
  }

  #resolveAt = ({ segment, rank }: Spot): ResolvedPark => this.#resolve(segment.recordAt(rank))

  #assess(spot: Spot, wishes: Wishes, plan: Plan): ParkAssessment {
    return assessPark(this.#resolveAt(spot), wishes, plan)
  }
}

/**
 * Builds an index in steps of some milliseconds, so that other work can go on between them; the last step gives the index.
 * Inheritance is resolved among the parks. Ids must differ from one another. A source that makes its records when asked must
 * always give the same ones.
 */
export function* buildParkIndex(records: RecordSource, tuning = TUNING): Generator<void, ParkIndex> {
  const words = new Vocabulary()
  // A caller may go on to change an array.
  const source = Array.isArray(records) ? records.slice() : records
  return new ColumnarIndex(yield* buildParts(source, words), words, new Scratch(), tuning)
}

/** Builds an index at once: see `buildParkIndex`. */
export const createParkIndex = (records: RecordSource, tuning?: IndexTuning): ParkIndex =>
  drained(buildParkIndex(records, tuning))
