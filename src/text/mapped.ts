import type { Span } from '../model/index.ts'
import { foldText } from './fold.ts'
import type { MappedText } from './types.ts'

const NONE = new Int32Array(0)

export const EMPTY_MAPPED: MappedText = { text: '', starts: NONE, ends: NONE }

function counting(length: number): Int32Array {
  const count = new Int32Array(length)
  for (let i = 0; i < length; i += 1) count[i] = i
  return count
}

/** 0, 1, 2, …: the map of every text of usual length; nobody writes to a map. */
const COUNT = counting(1 << 15)

/** The text over itself: character i comes from [i, i + 1). */
export function identityMapped(text: string): MappedText {
  const { length } = text
  const count = length < COUNT.length ? COUNT : counting(length + 1)
  return { text, starts: count.subarray(0, length), ends: count.subarray(1, length + 1) }
}

/** The part [from, to) of a mapped text; shares its arrays. */
export function sliceMapped(mapped: MappedText, from: number, to: number): MappedText {
  if (from === 0 && to === mapped.text.length) return mapped
  return {
    text: mapped.text.slice(from, to),
    starts: mapped.starts.subarray(from, to),
    ends: mapped.ends.subarray(from, to),
  }
}

/** Folds the text and keeps the map: folding never changes a length. */
export function foldMapped(mapped: MappedText): MappedText {
  const text = foldText(mapped.text)
  return text === mapped.text ? mapped : { text, starts: mapped.starts, ends: mapped.ends }
}

/** The parts one after the other, with `glue` between them; glue comes from nowhere, at the place where the part before it ends. */
export function joinMapped(parts: readonly MappedText[], glue: (index: number) => string): MappedText {
  const [first] = parts
  if (first === undefined) return EMPTY_MAPPED
  if (parts.length === 1) return first
  const glues = parts.map((_, i) => (i === 0 ? '' : glue(i)))
  const length = parts.reduce((sum, part, i) => sum + part.text.length + glues[i]!.length, 0)
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  let at = 0
  let place = first.starts[0] ?? 0
  parts.forEach((part, i) => {
    const filled = at + glues[i]!.length
    starts.fill(place, at, filled)
    ends.fill(place, at, filled)
    starts.set(part.starts, filled)
    ends.set(part.ends, filled)
    at = filled + part.text.length
    place = part.ends.at(-1) ?? place
  })
  return { text: parts.map((part, i) => glues[i] + part.text).join(''), starts, ends }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/**
 * Where [start, end) of a mapped text stands in the original, half-open. White space at both ends and characters that come from nowhere are
 * left out; null when nothing else is left, so that a quote is never empty. A stretch that spans removed text covers it.
 */
export function originalSpan(mapped: MappedText, start: number, end: number): Span | null {
  const { text, starts, ends } = mapped
  let from = Math.max(0, start)
  let to = Math.min(text.length, end)
  const isPlace = (i: number): boolean => ends[i]! > starts[i]! && !isSpace(text.charCodeAt(i))
  while (from < to && !isPlace(from)) from += 1
  while (from < to && !isPlace(to - 1)) to -= 1
  return from < to ? { start: starts[from]!, end: ends[to - 1]! } : null
}
