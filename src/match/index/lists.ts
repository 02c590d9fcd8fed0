/** Lists of numbers, one after another: those of row i are `items[starts[i]]` up to `items[starts[i + 1]]`. */
export interface Lists {
  starts: Uint32Array
  items: Int32Array
}

/** Collects the lists of rows, which may come in any order, each once. */
export class ListWriter {
  readonly #from: Uint32Array
  readonly #lengths: Uint32Array
  #items = new Int32Array(1024)
  #used = 0

  constructor(rows: number) {
    this.#from = new Uint32Array(rows)
    this.#lengths = new Uint32Array(rows)
  }

  begin(row: number): void {
    this.#from[row] = this.#used
  }

  /** Adds to the row begun last. */
  add(row: number, item: number): void {
    if (this.#used === this.#items.length) {
      const larger = new Int32Array(2 * this.#used)
      larger.set(this.#items)
      this.#items = larger
    }
    this.#items[this.#used++] = item
    this.#lengths[row]!++
  }

  /** The lists in another order of the rows: the new row i is the row `rows[i]` as written. */
  build(rows: Uint32Array): Lists {
    const starts = new Uint32Array(rows.length + 1)
    const items = new Int32Array(this.#used)
    let next = 0
    for (let i = 0; i < rows.length; i++) {
      const from = this.#from[rows[i]!]!
      const to = from + this.#lengths[rows[i]!]!
      for (let at = from; at < to; at++) items[next++] = this.#items[at]!
      starts[i + 1] = next
    }
    return { starts, items }
  }
}

/** The inverse of lists: for every item below `size` the rows that hold it, in their order. */
export function invert({ starts, items }: Lists, size: number): Lists {
  const inverse = { starts: new Uint32Array(size + 1), items: new Int32Array(items.length) }
  for (const item of items) inverse.starts[item + 1]!++
  for (let item = 0; item < size; item++) inverse.starts[item + 1]! += inverse.starts[item]!
  const next = inverse.starts.slice()
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) inverse.items[next[items[i]!]!++] = row
  }
  return inverse
}

/** The rows that satisfy a condition. */
export function rowsWhere(count: number, holds: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count)
  let found = 0
  for (let row = 0; row < count; row++) if (holds(row)) rows[found++] = row
  return rows.slice(0, found)
}

/** The rows by their byte, in their order. */
export const rowsByByte = (bytes: Uint8Array): Lists =>
  invert({ starts: Uint32Array.from({ length: bytes.length + 1 }, (_, i) => i), items: Int32Array.from(bytes) }, 256)
