/** How a query meets a key: the whole of it, its beginning, or some part of it. */
export const WHOLE = 0
export const START = 1
export const INSIDE = 2

export interface KeyHit {
  /** Index of the key in the list. */
  key: number
  how: typeof WHOLE | typeof START | typeof INSIDE
}

const SEPARATOR = '\n'
/** Pieces as common as this tell nothing. */
const MAX_PIECE_HITS = 300
/** Of the most pieces that any key shares, how many the others must. */
const SHARE = 0.5

/** Keys that are sorted, and positions that are merged, in one step. */
const KEYS_A_STEP = 2000

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Merges two sorted neighbours, `from[start, middle)` and `from[middle, end)`, into `to`. */
function* merge(keys: readonly string[], [from, to]: Int32Array[], [start, middle, end]: number[]): Generator<void> {
  let [left, right] = [start!, middle!]
  for (let at = start!; at < end!; at++) {
    const isLeft = right >= end! || (left < middle! && byUnit(keys[from![left]!]!, keys[from![right]!]!) <= 0)
    to![at] = from![isLeft ? left++ : right++]!
    if (at % KEYS_A_STEP === 0) yield
  }
}

/** The positions of the keys in the order of the keys. */
function* sortedInSteps(keys: readonly string[]): Generator<void, Int32Array> {
  let from = Int32Array.from(keys.keys())
  let to = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at += KEYS_A_STEP) {
    from.subarray(at, at + KEYS_A_STEP).sort((a, b) => byUnit(keys[a]!, keys[b]!))
    yield
  }
  for (let width = KEYS_A_STEP; width < keys.length; width *= 2) {
    for (let start = 0; start < keys.length; start += 2 * width) {
      const [middle, end] = [start + width, start + 2 * width].map((place) => Math.min(place, keys.length))
      yield* merge(keys, [from, to], [start, middle!, end!])
    }
    ;[from, to] = [to, from]
  }
  return from
}

/**
 * A list of strings to look up in by whole, beginning and part. Beginnings are found by bisection of the sorted keys, parts by one pass of the
 * engine's own string search over all keys joined, so that 100,000 keys take well below a millisecond. Keys must not contain line breaks.
 */
export class KeyList {
  readonly keys: readonly string[]
  private readonly sorted: Int32Array
  private readonly joined: string
  private readonly starts: Int32Array

  private constructor(keys: readonly string[], sorted: Int32Array) {
    this.keys = keys
    this.sorted = sorted
    this.joined = keys.join(SEPARATOR)
    this.starts = new Int32Array(keys.length)
    let at = 0
    keys.forEach((key, index) => {
      this.starts[index] = at
      at += key.length + 1
    })
  }

  /** Makes the list in steps, so that others can have their turns between them. */
  static *inSteps(keys: readonly string[]): Generator<void, KeyList> {
    return new KeyList(keys, yield* sortedInSteps(keys))
  }

  /** The first position in the sorted order whose key is not before the query. */
  private bisect(query: string): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.keys[this.sorted[middle]!]! < query) low = middle + 1
      else high = middle
    }
    return low
  }

  private keyAt(position: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.starts[middle]! <= position) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Keys that are the query or begin with it; at most `limit` of them. */
  beginning(query: string, limit: number): KeyHit[] {
    const hits: KeyHit[] = []
    for (let at = this.bisect(query); at < this.sorted.length && hits.length < limit; at++) {
      const key = this.sorted[at]!
      const text = this.keys[key]!
      if (!text.startsWith(query)) break
      hits.push({ key, how: text.length === query.length ? WHOLE : START })
    }
    return hits
  }

  /** Keys that contain the text, once each, in the order of the list; at most `limit` of them. */
  containing(text: string, limit: number): KeyHit[] {
    const hits: KeyHit[] = []
    if (text === '' || text.includes(SEPARATOR)) return hits
    for (let at = this.joined.indexOf(text); at >= 0 && hits.length < limit; ) {
      const key = this.keyAt(at)
      hits.push({ key, how: INSIDE })
      at = this.joined.indexOf(text, this.starts[key]! + this.keys[key]!.length)
    }
    return hits
  }

  /** Indexes of keys that share pieces with the query, those with the largest share first. */
  alike(pieces: readonly string[], limit: number): number[] {
    const shared = new Map<number, number>()
    for (const piece of pieces) {
      for (const { key } of this.containing(piece, MAX_PIECE_HITS)) shared.set(key, (shared.get(key) ?? 0) + 1)
    }
    let most = 1
    for (const count of shared.values()) if (count > most) most = count
    return [...shared]
      .filter(([, count]) => count >= most * SHARE)
      .map(([key, count]) => ({ key, worth: count / (this.keys[key]!.length + pieces.length) }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, limit)
      .map(({ key }) => key)
  }
}
