import { type ParkAssessment, SCORE_STEP } from '../assess-park.ts'
import { firstRankFrom, type Segment } from './segment.ts'

/** A park in the running: its score and confidence in steps of SCORE_STEP, and where it lies. */
export interface Entry {
  score: number
  /** At most this while the facts are not looked at, which can only lower it; see `confidenceOf`. */
  confidence: number
  segment: Segment
  rank: number
  /** Where there are facts behind the park that are not looked at yet. */
  lookAtFacts?: (() => ParkAssessment) | undefined
  /** Where the facts behind the park were looked at. */
  assessment?: ParkAssessment
}

/** The confidence of an entry. It costs an assessment, so it is asked for only where scores are equal. */
function confidenceOf(entry: Entry): number {
  if (entry.lookAtFacts) {
    entry.assessment = entry.lookAtFacts()
    entry.lookAtFacts = undefined
    entry.confidence = inSteps(entry.assessment.confidence)
  }
  return entry.confidence
}

function isLater(a: Entry, b: Entry): boolean {
  return a.segment === b.segment ? a.rank > b.rank : a.segment.ids[a.rank]! > b.segment.ids[b.rank]!
}

/** Above 0 where `a` ranks behind `b`. */
const behind = (a: Entry, b: Entry): number =>
  b.score - a.score || confidenceOf(b) - confidenceOf(a) || (isLater(a, b) ? 1 : -1)

/** A score or confidence in whole steps, as the ranking compares them. */
export const inSteps = (value: number): number => Math.round(value / SCORE_STEP)

const SURE = inSteps(1)
/** Room for rounding errors of a sum of a dozen products, far below a step. */
const SLACK = 0.05

/** The best `limit` entries seen so far: a heap with the last of them on top. */
export class TopK {
  readonly #limit: number
  readonly #heap: Entry[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  get isFull(): boolean {
    return this.#heap.length >= this.#limit
  }

  /** Whether an entry would get in. */
  admits(entry: Entry): boolean {
    if (!this.isFull) return true
    const last = this.#heap[0]
    if (last === undefined || (entry.score === last.score && entry.confidence < confidenceOf(last))) return false
    return behind(last, entry) > 0
  }

  /** The least score, 0 to 100, with which a park may still get in, if it is sure and early in the order of the ids. */
  get leastScore(): number {
    return this.#scoreAt(-0.5)
  }

  /** The least score with which a park gets in whatever its confidence and id. */
  get safeScore(): number {
    return this.#scoreAt(0.5)
  }

  #scoreAt(offset: number): number {
    if (this.#limit === 0) return Number.POSITIVE_INFINITY
    if (!this.isFull) return Number.NEGATIVE_INFINITY
    return (this.#heap[0]!.score + offset - SLACK) * SCORE_STEP
  }

  /** Below this rank a park of the segment with the least score may get in: among equals that are sure the earlier id wins. */
  tieRank(segment: Segment): number {
    const last = this.#heap[0]
    const isUnsure = last === undefined || last.confidence < SURE || confidenceOf(last) < SURE
    if (!this.isFull || isUnsure) return Number.POSITIVE_INFINITY
    return last.segment === segment ? last.rank : firstRankFrom(segment.ids, last.segment.ids[last.rank]!)
  }

  push(entry: Entry): void {
    if (this.#limit === 0) return
    if (!this.isFull) this.#rise(entry)
    else if (behind(this.#heap[0]!, entry) > 0) this.#sink(entry)
  }

  /** The entries, best first. */
  ranked(): Entry[] {
    return [...this.#heap].sort(behind)
  }

  #rise(entry: Entry): void {
    const heap = this.#heap
    let at = heap.push(entry) - 1
    for (let up = (at - 1) >> 1; at > 0 && behind(entry, heap[up]!) > 0; at = up, up = (at - 1) >> 1) {
      heap[at] = heap[up]!
      heap[up] = entry
    }
  }

  #sink(entry: Entry): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= heap.length) break
      if (down + 1 < heap.length && behind(heap[down + 1]!, heap[down]!) > 0) down++
      if (behind(heap[down]!, entry) <= 0) break
      heap[at] = heap[down]!
      at = down
    }
    heap[at] = entry
  }
}
