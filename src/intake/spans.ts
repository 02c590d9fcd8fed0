import type { Span } from '../model/index.ts'

/** The first index whose span ends after `offset`, in spans sorted by start that do not overlap. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The spans that share a character with [start, end), of sorted spans that do not overlap. Logarithmic in their number. */
export function overlapping<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const found: T[] = []
  for (let i = firstEndingAfter(spans, start); i < spans.length && spans[i]!.start < end; i++) found.push(spans[i]!)
  return found
}

/** The spans that lie in [start, end). */
export const inside = <T extends Span>(spans: readonly T[], start: number, end: number): T[] =>
  overlapping(spans, start, end).filter((span) => span.start >= start && span.end <= end)

/** Whether one of the spans covers [start, end). */
export const covered = (spans: readonly Span[], { start, end }: Span): boolean =>
  overlapping(spans, start, end).some((span) => span.start <= start && span.end >= end)

/** Whether one of the spans ends exactly at an offset. */
export const endsAt = (spans: readonly Span[], offset: number): boolean =>
  offset > 0 && overlapping(spans, offset - 1, offset).some((span) => span.end === offset)
