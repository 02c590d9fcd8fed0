import type { ParkAssessment } from '../assess-park.ts'
import { statusOf } from '../estimate.ts'
import type { Loss } from './bounds.ts'
import type { Columns } from './columns.ts'
import type { Part, Query, SectorLosses } from './query.ts'
import { BLOCK, EXCLUDED, type Marks, OPEN, type Scratch, SEEN } from './scratch.ts'
import type { Segment } from './segment.ts'
import { type Entry, inSteps, type TopK } from './top-k.ts'

/** Few rows at first, so that there is a bar soon which most of the rest does not reach. */
const FIRST_BLOCK = 64
/** Rows that follow one another and lose the same by their region. */
interface Stretch {
  from: number
  to: number
  loss: number
}

/** The rows that are not excluded by their region, in stretches, those in the best regions first. */
function stretchesOf({ regionLosses, shutRegions }: Query, { runRegions, runStarts, count }: Columns): Stretch[] {
  if (!regionLosses && !shutRegions) return [{ from: 0, to: count, loss: 0 }]
  const stretches: Stretch[] = []
  let before: Stretch | undefined
  for (let run = 0; run < runRegions.length; run++) {
    const region = runRegions[run]!
    if (shutRegions?.[region] === EXCLUDED) continue
    const from = runStarts[run]!
    const to = runStarts[run + 1]!
    const loss = regionLosses ? regionLosses[region]! : 0
    if (before?.to === from && before.loss === loss) before.to = to
    else stretches.push((before = { from, to, loss }))
  }
  return stretches.sort((a, b) => a.loss - b.loss)
}

/** The first place in an ascending part of a list whose row is not before `row`. */
function firstFrom(list: Int32Array, start: number, end: number, row: number): number {
  let [from, to] = [start, end]
  while (from < to) {
    const middle = (from + to) >> 1
    if (list[middle]! < row) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * Looks for the best parks of one segment. What a row loses of the total weight, by criteria looked at or by bounds of them, says
 * how high it can score at most; the higher the bar of the best found so far, the fewer rows are looked at any further.
 */
export class Search {
  readonly #query: Query
  readonly #segment: Segment
  readonly #columns: Columns
  readonly #marks: Uint8Array
  readonly #top: TopK
  readonly #scratch: Scratch
  readonly #assess: (rank: number) => ParkAssessment
  readonly #stretches: readonly Stretch[]
  /** How many rows of `scratch.rows` wait to be held against the rest of the query. */
  #waiting = 0

  /** `assess` assesses a park by rank, its facts included. */
  constructor(query: Query, segment: Segment, top: TopK, scratch: Scratch, assess: (rank: number) => ParkAssessment) {
    this.#query = query
    this.#segment = segment
    this.#columns = segment.columns
    this.#stretches = stretchesOf(query, segment.columns)
    this.#marks = scratch.marks.byRow
    this.#top = top
    this.#scratch = scratch
    this.#assess = assess
  }

  /** Puts the parks that are good enough into the ranking. */
  run(byPostings: boolean): void {
    const { sectorLosses } = this.#query
    if (sectorLosses && byPostings) this.#bySectors(sectorLosses())
    else this.#byRegions(0, this.#query.refining)
  }

  /** What a row may lose and still get in. */
  #most(): number {
    return this.#mostFor(this.#top.leastScore)
  }

  #mostFor(score: number): number {
    if (score === Number.NEGATIVE_INFINITY) return Number.POSITIVE_INFINITY
    return this.#query.totalWeight * (1 - score / 100)
  }

  get #block(): number {
    return this.#top.isFull ? BLOCK : FIRST_BLOCK
  }

  /** The rows of the best sectors first, of each in the best regions; what loses too much by both is never looked at. */
  #bySectors({ byKey, keys, unknown, unrelated }: SectorLosses): void {
    const { postings, sectorless } = this.#columns
    const refining = this.#query.refining.filter(({ id }) => id !== 'sector')
    for (const key of keys) {
      if (byKey[key]! > this.#most()) break
      // A segment does not know keys that are younger than itself.
      if (key + 1 >= postings.starts.length) continue
      this.#gather(postings.items, postings.starts[key]!, postings.starts[key + 1]!, byKey[key]!, refining)
    }
    this.#gather(sectorless, 0, sectorless.length, unknown, refining)
    this.#settleWaiting(refining)
    this.#byRegions(unrelated, refining)
  }

  /** Adds the open rows of a list that lose this much, in all but the worst regions, to those that wait. */
  #gather(list: Int32Array, from: number, to: number, loss: number, refining: readonly Part[]): void {
    for (const stretch of this.#stretches) {
      if (loss + stretch.loss > this.#most()) return
      const first = this.#isWhole(stretch) ? from : firstFrom(list, from, to, stretch.from)
      const last = this.#isWhole(stretch) ? to : firstFrom(list, first, to, stretch.to)
      this.#wait(list, first, last, loss + stretch.loss, refining)
    }
  }

  #isWhole = ({ from, to }: Stretch): boolean => from === 0 && to === this.#columns.count

  #wait(list: Int32Array, from: number, to: number, loss: number, refining: readonly Part[]): void {
    const { rows, lost } = this.#scratch
    const marks = this.#marks
    let count = this.#waiting
    let block = this.#block
    for (let i = from; i < to; i++) {
      const row = list[i]!
      if (marks[row] !== OPEN) continue
      marks[row] = SEEN
      rows[count] = row
      lost[count++] = loss
      if (count < block) continue
      this.#waiting = count
      this.#settleWaiting(refining)
      count = 0
      block = this.#block
    }
    this.#waiting = count
  }

  #settleWaiting(refining: readonly Part[]): void {
    this.#settle(this.#waiting, this.#query.losses, refining)
    this.#waiting = 0
  }

  /** All open rows, those in the best regions first; `lost` is lost by each already. */
  #byRegions(lost: number, refining: readonly Part[]): void {
    const rest = this.#query.losses.slice(2)
    for (const { from, to, loss } of this.#stretches) {
      for (let start = from; start < to; ) {
        const most = this.#most()
        if (lost + loss > most) return
        const end = Math.min(to, start + this.#block)
        const count = this.#sweep(start, end, lost + loss, most)
        this.#settle(count, rest, refining)
        start = end
      }
    }
  }

  /** Lists the open rows of a stretch that lose at most `most` by the two most telling bounds. */
  #sweep(from: number, to: number, before: number, most: number): number {
    const { rows, lost } = this.#scratch
    const marks = this.#marks
    const [first, second] = this.#query.losses as [Loss, Loss]
    const [a, b] = [first.losses, second.losses]
    const [as, bs] = [this.#columns[first.column], this.#columns[second.column]]
    let count = 0
    for (let row = from; row < to; row++) {
      const loses = before + a[as[row]!]! + b[bs[row]!]!
      rows[count] = row
      lost[count] = loses
      count += Number(loses <= most && marks[row] === OPEN)
    }
    return count
  }

  /** Holds the rows that wait against what they were not yet held against, and ranks those that remain. */
  #settle(waiting: number, losses: readonly Loss[], refining: readonly Part[]): void {
    if (waiting === 0) return
    const most = this.#most()
    let count = waiting
    for (const { column, losses: byByte } of losses) count = this.#thin(this.#columns[column], byByte, count, most)
    count = this.#withoutLateTies(count)
    for (const part of refining) count = this.#refine(part, count, most)
    count = this.#withoutLateTies(count)
    if (count > 0) this.#rank(count)
  }

  /** Keeps the rows that lose at most `most`, counting in what a column says. */
  #thin(column: Uint8Array, losses: Float64Array, waiting: number, most: number): number {
    const { rows, lost } = this.#scratch
    let kept = 0
    for (let j = 0; j < waiting; j++) {
      const row = rows[j]!
      const loses = lost[j]! + losses[column[row]!]!
      rows[kept] = row
      lost[kept] = loses
      kept += Number(loses <= most)
    }
    return kept
  }

  /** The same by the fit of a criterion, in place of its bounds. */
  #refine({ weight, fit, losses }: Part, waiting: number, most: number): number {
    if (waiting === 0) return 0
    const { rows, lost, fits } = this.#scratch
    for (const { column, losses: byByte } of losses) {
      const bytes = this.#columns[column]
      for (let j = 0; j < waiting; j++) lost[j]! -= byByte[bytes[rows[j]!]!]!
    }
    fit(this.#columns, rows, waiting, fits)
    let kept = 0
    for (let j = 0; j < waiting; j++) {
      const loses = lost[j]! + weight * (1 - Math.abs(fits[j]!))
      rows[kept] = rows[j]!
      lost[kept] = loses
      kept += Number(loses <= most)
    }
    return kept
  }

  /** Drops the rows that can at best equal the last one ranked and come after it. */
  #withoutLateTies(waiting: number): number {
    const before = this.#top.tieRank(this.#segment)
    if (before === Number.POSITIVE_INFINITY) return waiting
    const safe = this.#mostFor(this.#top.safeScore)
    const { rows, lost } = this.#scratch
    const { rankOfRow } = this.#segment
    let kept = 0
    for (let j = 0; j < waiting; j++) {
      rows[kept] = rows[j]!
      lost[kept] = lost[j]!
      kept += Number(lost[j]! <= safe || rankOfRow[rows[j]!]! < before)
    }
    return kept
  }

  #rank(count: number): void {
    const { rows, scores, unknown } = this.#scratch
    score(this.#query, this.#columns, count, this.#scratch)
    // The best first, so that few of the others are admitted, to be assessed in vain.
    for (const j of Array.from({ length: count }, (_, i) => i).sort((a, b) => scores[b]! - scores[a]!)) {
      const known = 1 - unknown[j]! / this.#query.totalWeight
      const rank = this.#segment.rankOfRow[rows[j]!]!
      const entry: Entry = { score: inSteps(scores[j]!), confidence: inSteps(known), segment: this.#segment, rank }
      if (this.#columns.sourced[rows[j]!] === 1) entry.lookAtFacts = () => this.#assess(rank)
      if (this.#top.admits(entry)) this.#top.push(entry)
    }
  }
}

/** Scores `scratch.rows[0..count)` in the order of the contract, to the bit, with the weight of what is unknown. */
function score({ parts, totalWeight }: Query, columns: Columns, count: number, scratch: Scratch): void {
  const { rows, fits, scores, unknown } = scratch
  scores.fill(0, 0, count)
  unknown.fill(0, 0, count)
  for (const { weight, fit } of parts) {
    fit(columns, rows, count, fits)
    for (let j = 0; j < count; j++) {
      const value = fits[j]!
      scores[j]! += weight * Math.abs(value)
      if (value < 0) unknown[j]! += weight
    }
  }
  for (let j = 0; j < count; j++) scores[j] = (100 * scores[j]!) / totalWeight
}

function excludeUnmet(part: Part, columns: Columns, { marks, rows, fits }: Scratch): void {
  for (let from = 0; from < columns.count; from += BLOCK) {
    const to = Math.min(columns.count, from + BLOCK)
    let count = 0
    for (let row = from; row < to; row++) if (marks.byRow[row] === OPEN) rows[count++] = row
    part.fit(columns, rows, count, fits)
    for (let j = 0; j < count; j++) if (fits[j]! >= 0 && statusOf(fits[j]!) === 'unmet') marks.exclude(rows[j]!)
  }
}

/** Marks the parks of a segment that are excluded. */
export function excludeParks(query: Query, columns: Columns, scratch: Scratch): void {
  for (const gate of query.gates) gate(columns, scratch.marks)
  for (const part of query.parts) if (part.isMust) excludeUnmet(part, columns, scratch)
}

/** Ranks of the first excluded parks of a segment, in the order of the ids. */
export function firstExcluded({ rankOfRow, rowOfRank }: Segment, marks: Marks, limit: number): number[] {
  const { list, byRow, excluded } = marks
  if (limit === 0) return []
  if (list)
    return [
      ...list
        .map((row) => rankOfRow[row]!)
        .sort()
        .subarray(0, limit),
    ]
  const ranks: number[] = []
  const enough = Math.min(limit, excluded)
  for (let rank = 0; ranks.length < enough; rank++) if (byRow[rowOfRank[rank]!] === EXCLUDED) ranks.push(rank)
  return ranks
}
