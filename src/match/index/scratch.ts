/** What a mark says of a row: in the running, excluded, looked at already, or replaced by a newer segment. */
export const OPEN = 0
export const EXCLUDED = 1
export const SEEN = 2
export const DEAD = 3

/** Rows that are looked at together. */
export const BLOCK = 1024

/** Working memory of a match. A match runs to its end before the next one starts, so all snapshots share it. */
export class Scratch {
  readonly rows = new Int32Array(BLOCK)
  readonly fits = new Float64Array(BLOCK)
  /** What the row at the same place of `rows` has lost of the total weight. */
  readonly lost = new Float64Array(BLOCK)
  readonly scores = new Float64Array(BLOCK)
  readonly unknown = new Float64Array(BLOCK)
  #marks = new Uint8Array(0)

  /** A mark for each row of a segment, OPEN but for the dead. */
  marksFor(count: number, dead: Uint8Array | undefined): Uint8Array {
    if (this.#marks.length < count) this.#marks = new Uint8Array(count)
    const marks = this.#marks.subarray(0, count)
    if (dead) marks.set(dead)
    else marks.fill(OPEN)
    return marks
  }
}
