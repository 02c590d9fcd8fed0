import type { MatchResult, Profile } from '../../model/index.ts'
import { assessPark, exclusionPlan, type ParkAssessment, type Plan, planMatch } from '../assess-park.ts'
import { explainExclusion, explainRecommendation } from '../explain.ts'
import { DEFAULT_EXCLUDED_LIMIT, DEFAULT_LIMIT, MODEL_VERSION } from '../match-parks.ts'
import type { MatchOptions, ParkRecord, ResolvedPark, Wishes } from '../types.ts'
import { readWishes } from '../wishes.ts'
import { buildChunk, type Chunk, divide, type RecordSource, RecordsById } from './chunks.ts'
import { bytesOf } from './columns.ts'
import { type Query, readQuery, score, shutOut, thinOut, thinOutBest } from './scan.ts'
import { EXCLUDED, Scratch } from './scratch.ts'
import { inSteps, TopK } from './top-k.ts'
import { updateChunks } from './update.ts'
import { Vocabulary } from './vocabulary.ts'

/** Parks by columns, ready for matching. A snapshot: it never changes, and `with` gives the next one. */
export interface ParkIndex {
  /** How many parks there are. */
  readonly size: number
  /** Bytes of the columns. */
  readonly bytes: number
  /** Equals `matchParks` over the same parks: ids, scores, confidence, order, total, exclusions and reasons. */
  match(profile: Profile, options?: MatchOptions): MatchResult
  /** One park with what it takes from its ancestors; undefined where there is none of that id. */
  park(id: string): ResolvedPark | undefined
  /** The parks after a write: `changed` are added or replaced by id. The work goes with the write, not with the index. */
  with(changed: readonly ParkRecord[], removedIds?: readonly string[]): ParkIndex
}

/** Where in the chunks a park lies. */
interface Spot {
  chunk: Chunk
  row: number
}

class ColumnarIndex implements ParkIndex {
  readonly size: number
  readonly #chunks: readonly Chunk[]
  readonly #byId: RecordsById
  readonly #words: Vocabulary
  readonly #scratch: Scratch

  constructor(chunks: readonly Chunk[], words: Vocabulary, scratch: Scratch) {
    this.size = chunks.reduce((sum, { ids }) => sum + ids.length, 0)
    this.#chunks = chunks
    this.#byId = new RecordsById(chunks)
    this.#words = words
    this.#scratch = scratch
    scratch.reserve(
      chunks.reduce((most, { ids }) => Math.max(most, ids.length), 0),
      this.size,
    )
  }

  get bytes(): number {
    return this.#chunks.reduce((sum, { columns }) => sum + bytesOf(columns), 0)
  }

  match(profile: Profile, options: MatchOptions = {}): MatchResult {
    const wishes = readWishes(profile, options.today)
    const plan = planMatch(wishes, options)
    const shutting = exclusionPlan(plan)
    const query = readQuery(wishes, plan, this.#words)
    const top = new TopK(options.limit ?? DEFAULT_LIMIT)
    const excluded: Spot[] = []
    let shut = 0
    const assess = (spot: Spot) => this.#assess(spot, wishes, plan)
    this.#eachChunk((chunk) => {
      const shutHere = shutOut(query, chunk.columns, this.#scratch)
      if (shutHere > 0) this.#listShut(chunk, options.excludedLimit ?? DEFAULT_EXCLUDED_LIMIT, excluded)
      shut += shutHere
    })
    for (const thinned of query.seeds ? [thinOutBest, thinOut] : [thinOut]) {
      this.#eachChunk((chunk, base) => {
        const count = thinned(query, chunk.columns, top.leastScore(base), this.#scratch)
        if (count > 0) this.#rank(chunk, query, base, count, top, assess)
      })
    }
    const assessed = top.ranked().map((entry) => assess(this.#spotOf(entry.place)))
    return {
      recommendations: assessed.map((assessment, i) => explainRecommendation(assessment, i + 1)),
      excluded: excluded.map((spot) => explainExclusion(this.#assess(spot, wishes, shutting))),
      total: this.size - shut,
      parksRevision: options.parksRevision ?? 0,
      model: MODEL_VERSION,
    }
  }

  park(id: string): ResolvedPark | undefined {
    const record = this.#byId.get(id)
    return record && this.#byId.resolve(record)
  }

  with(changed: readonly ParkRecord[], removedIds: readonly string[] = []): ParkIndex {
    const update = new Map<string, ParkRecord | undefined>(removedIds.map((id) => [id, undefined]))
    for (const record of changed) update.set(record.park.id, record)
    if (update.size === 0) return this
    return new ColumnarIndex(updateChunks(this.#chunks, update, this.#words), this.#words, this.#scratch)
  }

  #listShut(chunk: Chunk, limit: number, excluded: Spot[]): void {
    for (let row = 0; row < chunk.ids.length && excluded.length < limit; row++) {
      if (this.#scratch.shut[row] === EXCLUDED) excluded.push({ chunk, row })
    }
  }

  #eachChunk(visit: (chunk: Chunk, base: number) => void): void {
    let base = 0
    for (const chunk of this.#chunks) {
      this.#scratch.turnTo(base, chunk.ids.length)
      visit(chunk, base)
      base += chunk.ids.length
    }
  }

  /** Puts those of the parks in `scratch.rows` that are good enough into the ranking. */
  #rank(chunk: Chunk, query: Query, base: number, count: number, top: TopK, assess: (spot: Spot) => ParkAssessment) {
    const scratch = this.#scratch
    score(query, chunk.columns, count, scratch)
    for (let j = 0; j < count; j++) {
      const row = scratch.rows[j]!
      const known = 1 - scratch.unknown[j]! / query.totalWeight
      const entry = { score: inSteps(scratch.scores[j]!), confidence: inSteps(known), place: base + row }
      if (!top.admits(entry.score, entry.confidence, entry.place)) continue
      // Facts can only lower the confidence, so they are looked at last.
      if (chunk.columns.sourced[row] === 1) entry.confidence = inSteps(assess({ chunk, row }).confidence)
      top.push(entry)
    }
  }

  #assess({ chunk, row }: Spot, wishes: Wishes, plan: Plan): ParkAssessment {
    return assessPark(this.#byId.resolve(chunk.records.at(row)!), wishes, plan)
  }

  #spotOf(place: number): Spot {
    let row = place
    for (const chunk of this.#chunks) {
      if (row < chunk.ids.length) return { chunk, row }
      row -= chunk.ids.length
    }
    throw new RangeError(`no park at place ${place} of ${this.size}`)
  }
}

/**
 * Builds an index over parks; inheritance is resolved among them. Ids must differ from one another. A source that makes its
 * records when asked must always give the same ones.
 */
export function createParkIndex(records: RecordSource): ParkIndex {
  const words = new Vocabulary()
  const parts = divide(records)
  const byId = new RecordsById(parts)
  return new ColumnarIndex(
    parts.map((part) => buildChunk(part, byId, words)),
    words,
    new Scratch(),
  )
}
