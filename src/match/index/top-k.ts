import { SCORE_STEP } from '../assess-park.ts'

/** A park in the running: its score and confidence in steps of SCORE_STEP, and its place in the order of the ids. */
export interface Entry {
  score: number
  confidence: number
  place: number
}

/** Above 0 where `a` ranks behind `b`. */
const behind = (a: Entry, b: Entry): number => b.score - a.score || b.confidence - a.confidence || a.place - b.place

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

  /** Whether an entry would get in. */
  admits(score: number, confidence: number, place: number): boolean {
    if (this.#heap.length < this.#limit) return true
    return this.#limit > 0 && behind(this.#heap[0]!, { score, confidence, place }) > 0
  }

  /**
   * The least score, 0 to 100, with which a park from place `from` on may still get in. Among equals the earlier id wins, so
   * once the last entry is sure and comes before, more is needed than its score.
   */
  leastScore(from: number): number {
    if (this.#limit === 0) return Number.POSITIVE_INFINITY
    if (this.#heap.length < this.#limit) return Number.NEGATIVE_INFINITY
    const last = this.#heap[0]!
    const mustExceed = last.confidence >= SURE && last.place < from
    return (last.score + (mustExceed ? 0.5 : -0.5) - SLACK) * SCORE_STEP
  }

  push(entry: Entry): void {
    if (this.#limit === 0) return
    if (this.#heap.length < this.#limit) this.#rise(entry)
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
