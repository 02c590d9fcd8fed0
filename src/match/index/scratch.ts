/** What `shut` says of a row: in the running, excluded, or ranked already. */
export const OPEN = 0
export const EXCLUDED = 1
export const RANKED = 2

/** Working memory of a match. A match runs to its end before the next one starts, so all snapshots share it. */
export class Scratch {
  rows = new Int32Array(0)
  fits = new Float64Array(0)
  /** What each row has lost of the total weight. */
  lost = new Float64Array(0)
  scores = new Float64Array(0)
  unknown = new Float64Array(0)
  /** For the chunk at hand, a part of `#shut`. */
  shut = new Uint8Array(0)
  #shut = new Uint8Array(0)

  /** Makes room for chunks of `count` parks, `size` parks in all. */
  reserve(count: number, size: number): void {
    if (this.#shut.length < size) this.#shut = new Uint8Array(size)
    if (this.rows.length >= count) return
    this.rows = new Int32Array(count)
    this.fits = new Float64Array(count)
    this.lost = new Float64Array(count)
    this.scores = new Float64Array(count)
    this.unknown = new Float64Array(count)
  }

  /** Turns to the chunk whose first park has this place among all. */
  turnTo(base: number, count: number): void {
    this.shut = this.#shut.subarray(base, base + count)
  }
}
