/** What a mark says of a row: in the running, excluded, looked at already, or replaced by a newer segment. */
export const OPEN = 0
export const EXCLUDED = 1
export const SEEN = 2
export const DEAD = 3

/** Rows that are looked at together. */
export const BLOCK = 1024
/** Up to so many excluded rows are listed; of more, the first ones are soon met in the order of the ids. */
const LISTED = 1024

/** A mark for each row of a segment, and which rows were excluded. */
export class Marks {
  #bytes = new Uint8Array(0)
  /** By row; only the first rows, as many as there are in the segment at hand. */
  byRow = this.#bytes
  excluded = 0
  #hasDead = false
  readonly #list = new Uint32Array(LISTED)

  /** Turns to a segment: all rows are open but the dead. */
  reset(count: number, dead: Uint8Array | undefined): void {
    if (this.#bytes.length < count) this.#bytes = new Uint8Array(count)
    this.byRow = this.#bytes.subarray(0, count)
    if (dead) this.byRow.set(dead)
    else this.byRow.fill(OPEN)
    this.#hasDead = dead !== undefined
    this.excluded = 0
  }

  /** Excludes a row if it is open. */
  exclude(row: number): void {
    if (this.byRow[row] !== OPEN) return
    this.byRow[row] = EXCLUDED
    if (this.excluded < LISTED) this.#list[this.excluded] = row
    this.excluded++
  }

  /** Excludes rows that follow one another. Of a segment without dead rows, and before all other exclusions, all are open. */
  excludeRun(from: number, to: number): void {
    if (this.#hasDead || this.excluded + to - from <= LISTED) {
      for (let row = from; row < to; row++) this.exclude(row)
    } else {
      this.byRow.fill(EXCLUDED, from, to)
      this.excluded += to - from
    }
  }

  excludeListed(rows: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) this.exclude(rows[i]!)
  }

  /** All excluded rows, unless they are too many to be listed. */
  get list(): Uint32Array | undefined {
    return this.excluded <= LISTED ? this.#list.subarray(0, this.excluded) : undefined
  }
}

/** Working memory of a match. A match runs to its end before the next one starts, so all snapshots share it. */
export class Scratch {
  readonly marks = new Marks()
  readonly rows = new Int32Array(BLOCK)
  readonly fits = new Float64Array(BLOCK)
  /** What the row at the same place of `rows` has lost of the total weight. */
  readonly lost = new Float64Array(BLOCK)
  readonly scores = new Float64Array(BLOCK)
  readonly unknown = new Float64Array(BLOCK)
}
