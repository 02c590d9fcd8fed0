import type { Columns } from './columns.ts'
import type { Scratch } from './scan.ts'

/** The fit of parks that list no sectors. */
const UNKNOWN_SHARE = 0.5

/**
 * Finds the parks that can still get in by their sectors alone, through the postings: once the bar is high enough that a park
 * without a near sector cannot pass it, only the rows of near sectors are looked at.
 */
export class SectorSeeds {
  readonly #table: Float64Array
  readonly #weight: number
  /** Keys with a fit above 0, best first, so that the first posting of a row is its best. */
  readonly #keys: Int32Array
  #seen = new Uint8Array(0)

  constructor(table: Float64Array, weight: number) {
    this.#table = table
    this.#weight = weight
    const keys: number[] = []
    table.forEach((fit, key) => {
      if (fit > 0) keys.push(key)
    })
    this.#keys = Int32Array.from(keys.sort((a, b) => table[b]! - table[a]!))
  }

  /**
   * Lists in `scratch.rows` the open rows that lose at most `most` on the sector, with the loss. Undefined when a park with
   * any sector may pass, so that all must be looked at.
   */
  collect(columns: Columns, most: number, scratch: Scratch): number | undefined {
    if (most >= this.#weight) return undefined
    if (this.#seen.length < columns.count) this.#seen = new Uint8Array(columns.count)
    let count = 0
    const unknownLoss = this.#weight * (1 - UNKNOWN_SHARE)
    if (unknownLoss <= most) {
      const { sectorless } = columns
      count = this.#add(sectorless, 0, sectorless.length, unknownLoss, count, scratch)
    }
    const { starts, items } = columns.postings
    for (const key of this.#keys) {
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
      if (seen[row] === 1 || shut[row] === 1) continue
      seen[row] = 1
      lost[row] = loss
      rows[next++] = row
    }
    return next
  }
}
