import type { Cut } from './repair.ts'
import type { MappedText } from './types.ts'

/**
 * A text as pieces of the flow, in threes: from, to, unit. Unit 0 takes [from, to) as it is; another one stands, as one character, for
 * the whole of [from, to), which may be empty.
 */
export type Pieces = number[]

/** What the cuts leave of [from, to). White space at both ends is left out. */
export function piecesWithout(flow: string, from: number, to: number, cuts: readonly Cut[]): Pieces {
  const pieces: Pieces = []
  let at = from
  for (const cut of cuts) {
    if (cut.from > at) pieces.push(at, cut.from, 0)
    if (cut.by !== '') pieces.push(cut.from, cut.to, cut.by.charCodeAt(0))
    at = Math.max(at, cut.to)
  }
  if (to > at) pieces.push(at, to, 0)
  return trimPieces(flow, pieces)
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9

/** The pieces without white space at both ends. */
export function trimPieces(flow: string, pieces: Pieces): Pieces {
  let first = 0
  for (; first < pieces.length; first += 3) {
    if (isBlank(pieces[first + 2]!)) continue
    if (pieces[first + 2] === 0)
      while (pieces[first]! < pieces[first + 1]! && flow.charCodeAt(pieces[first]!) === 32) pieces[first]! += 1
    if (pieces[first]! < pieces[first + 1]! || pieces[first + 2] !== 0) break
  }
  let last = pieces.length
  for (; last > first; last -= 3) {
    const unit = pieces[last - 1]
    if (isBlank(unit!)) continue
    if (unit === 0)
      while (pieces[last - 3]! < pieces[last - 2]! && flow.charCodeAt(pieces[last - 2]! - 1) === 32)
        pieces[last - 2]! -= 1
    if (pieces[last - 3]! < pieces[last - 2]! || unit !== 0) break
  }
  return first === 0 && last === pieces.length ? pieces : pieces.slice(first, last)
}

export function textOf(flow: string, pieces: Pieces): string {
  let text = ''
  for (let i = 0; i < pieces.length; i += 3) {
    const unit = pieces[i + 2]!
    text += unit === 0 ? flow.slice(pieces[i], pieces[i + 1]) : String.fromCharCode(unit)
  }
  return text
}

/** The place in the original where the flow stands at `at`. */
function placeOf(flow: MappedText, at: number): number {
  return at < flow.text.length ? flow.starts[at]! : (flow.ends.at(-1) ?? 0)
}

const SPACE = 32

/** Where the part [from, to) of the flow first leaves out something of the original: a space made of white space around a comment is none of it. */
function unbroken(flow: MappedText, from: number, to: number): number {
  let end = from + 1
  while (end < to && flow.starts[end] === flow.ends[end - 1]) end += 1
  return end
}

/** Builds the mapped text of the pieces; `flow` is folded. */
export function mappedOf(flow: MappedText, pieces: Pieces): MappedText {
  let length = 0
  for (let i = 0; i < pieces.length; i += 3) length += pieces[i + 2] === 0 ? pieces[i + 1]! - pieces[i]! : 1
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  let at = 0
  for (let i = 0; i < pieces.length; i += 3) {
    const from = pieces[i]!
    const to = pieces[i + 1]!
    const unit = pieces[i + 2]!
    if (unit === 0) {
      starts.set(flow.starts.subarray(from, to), at)
      ends.set(flow.ends.subarray(from, to), at)
      at += to - from
    } else {
      starts[at] = placeOf(flow, from)
      ends[at] = to > from ? flow.ends[(unit === SPACE ? unbroken(flow, from, to) : to) - 1]! : starts[at]!
      at += 1
    }
  }
  return { text: textOf(flow.text, pieces), starts, ends }
}

/** The part [from, to) of the text that the pieces make. */
export function slicePieces(pieces: Pieces, from: number, to: number): Pieces {
  const out: Pieces = []
  let at = 0
  for (let i = 0; i < pieces.length && at < to; i += 3) {
    const start = pieces[i]!
    const size = pieces[i + 2] === 0 ? pieces[i + 1]! - start : 1
    const a = Math.max(from, at)
    const b = Math.min(to, at + size)
    if (a < b && pieces[i + 2] === 0) out.push(start + a - at, start + b - at, 0)
    else if (a < b) out.push(start, pieces[i + 1]!, pieces[i + 2]!)
    at += size
  }
  return out
}
