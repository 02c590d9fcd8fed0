import type { Columns } from './columns.ts'
import { OPEN, RANKED, type Scratch } from './scratch.ts'

/** The fit of parks that list no sectors. */
const UNKNOWN_SHARE = 0.5
/** From this share of the best fit on a sector is ranked first: a leading and a supporting one, not a planned one. */
const NEARLY = 0.85

/**
 * Finds the parks that can still get in by their sectors alone, through the postings: once the bar is high enough that a park
 * without a near sector cannot pass it, only the rows of near sectors are looked at.
 */
export class SectorSeeds {
  readonly #table: Float64Array
  readonly #weight: number
  /** Keys with a fit above 0, best first, so that the first posting of a row is its best. */
  readonly #keys: Int32Array
  /** How many of the keys are as good as the best, or nearly. */
  readonly #best: number
  #seen = new Uint8Array(0)

  constructor(table: Float64Array, weight: number) {
    this.#table = table
    this.#weight = weight
    const keys: number[] = []
    table.forEach((fit, key) => {
      if (fit > 0) keys.push(key)
    })
    this.#keys = Int32Array.from(keys.sort((a, b) => table[b]! - table[a]!))
    this.#best = keys.filter((key) => table[key]! >= NEARLY * table[keys[0]!]!).length
  }

  /**
   * Lists in `scratch.rows` the open rows that lose at most `most` on the sector, with the loss. Undefined when a park with
   * any sector may pass, so that all must be looked at.
   */
  collect(columns: Columns, most: number, scratch: Scratch): number | undefined {
    if (most >= this.#weight) return undefined
    const unknownLoss = this.#weight * (1 - UNKNOWN_SHARE)
    const { sectorless } = columns
    if (this.#seen.length < columns.count) this.#seen = new Uint8Array(columns.count)
    const count = unknownLoss <= most ? this.#add(sectorless, 0, sectorless.length, unknownLoss, 0, scratch) : 0
    return this.#walk(columns, this.#keys.length, most, count, scratch)
  }

  /**
   * Lists the rows of the very best sectors, and marks them as ranked. Ranked before all others, they raise the bar to about
   * its final height, so that most of the rest is never looked at.
   */
  collectBest(columns: Columns, most: number, scratch: Scratch): number {
    const count = this.#walk(columns, this.#best, most, 0, scratch)
    for (let j = 0; j < count; j++) scratch.shut[scratch.rows[j]!] = RANKED
    return count
  }

  #walk(columns: Columns, keys: number, most: number, found: number, scratch: Scratch): number {
    if (this.#seen.length < columns.count) this.#seen = new Uint8Array(columns.count)
    let count = found
    const { starts, items } = columns.postings
    for (let i = 0; i < keys; i++) {
      const key = this.#keys[i]!
      const loss = this.#weight * (1 - this.#table[key]!)
      if (loss > most) break
      // A chunk does not know keys that are younger than itself.
      if (key + 1 < starts.length) count = this.#add(items, starts[key]!, starts[key + 1]!, loss, count, scratch)
    }
    for (let j = 0; j < count; j++) this.#seen[scratch.rows[j]!] = 0
    return count
  }

  #add(items: Int32Array, from: number, to: number, loss: number, count: number, scratch: Scratch): number {
    const seen = this.#seen
    const { rows, lost, shut } = scratch
    let next = count
    for (let i = from; i < to; i++) {
      const row = items[i]!
      if (seen[row] === 1 || shut[row] !== OPEN) continue
      seen[row] = 1
      lost[row] = loss
      rows[next++] = row
    }
    return next
  }
}
