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

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A list of strings to look up in by whole, beginning and part. Beginnings are found by bisection of the sorted keys, parts by one pass of the
 * engine's own string search over all keys joined, so that 100,000 keys take well below a millisecond. Keys must not contain line breaks.
 */
export class KeyList {
  readonly keys: readonly string[]
  private readonly sorted: Int32Array
  private readonly joined: string
  private readonly starts: Int32Array

  constructor(keys: readonly string[]) {
    this.keys = keys
    this.sorted = Int32Array.from(keys.keys()).sort((a, b) => byUnit(keys[a]!, keys[b]!))
    this.joined = keys.join(SEPARATOR)
    this.starts = new Int32Array(keys.length)
    let at = 0
    keys.forEach((key, index) => {
      this.starts[index] = at
      at += key.length + 1
    })
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
