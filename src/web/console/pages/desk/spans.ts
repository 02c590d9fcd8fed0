/** A stretch of the note, `[start, end)` in UTF-16 units. */
export interface Spanned {
  start: number
  end: number
}

/**
 * Where stretches of a text lie after it was edited: those before the edit stay, those after it move along, those that it touches
 * are gone until the server has read the text anew. Linear in the length of the texts.
 */
export function shifted<T extends Spanned>(spans: readonly T[], before: string, after: string): T[] {
  if (before === after) return [...spans]
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const delta = after.length - before.length
  return spans.flatMap((span) => {
    if (span.end <= head) return [span]
    if (span.start >= before.length - tail) return [{ ...span, start: span.start + delta, end: span.end + delta }]
    return []
  })
}

export interface Piece<T> {
  text: string
  span?: T
}

/** The text cut at the stretches, in order; of overlapping ones the first that begins counts. */
export function pieces<T extends Spanned>(text: string, spans: readonly T[]): Piece<T>[] {
  const found: Piece<T>[] = []
  let at = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < at || span.end > text.length || span.start >= span.end) continue
    if (span.start > at) found.push({ text: text.slice(at, span.start) })
    found.push({ text: text.slice(span.start, span.end), span })
    at = span.end
  }
  if (at < text.length) found.push({ text: text.slice(at) })
  return found
}
