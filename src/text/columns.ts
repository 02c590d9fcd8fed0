import type { Line } from './lines.ts'

/** A part of a line between wide gaps, with the column that it begins in. */
interface Segment {
  from: number
  to: number
  column: number
}

const MIN_LINES = 5
/** A gap of fewer spaces is word spacing. */
const GAP = 3
/** Narrower sides are the cells of a table, not columns of text. */
const MIN_WIDTH = 20
const TOLERANCE = 2

const widthOf = (code: number): number => (code > 0x2e7f ? 2 : 1)

function width(text: string, from: number, to: number): number {
  let columns = 0
  for (let i = from; i < to; i += 1) columns += widthOf(text.charCodeAt(i))
  return columns
}

function segmentsOf(text: string, line: Line): Segment[] {
  const segments: Segment[] = []
  // Searched in the line alone: the next gap of the page may be far away.
  const part = text.slice(line.from, line.to)
  let from = 0
  let column = line.indent
  for (let at = part.indexOf('   '); at >= 0; at = part.indexOf('   ', from)) {
    let end = at
    while (part.charCodeAt(end) === 32) end += 1
    segments.push({ from: line.from + from, to: line.from + at, column })
    column += width(part, from, end)
    from = end
  }
  segments.push({ from: line.from + from, to: line.to, column })
  return segments
}

interface Parted {
  line: Line
  left: Segment | null
  right: Segment | null
}

/** Which side of the gutter the parts of a line stand on; null when the line runs across it. */
function partAt(text: string, line: Line, gutter: number): Parted | null {
  const segments = segmentsOf(text, line)
  const right = segments.filter((segment) => segment.column >= gutter - TOLERANCE)
  const left = segments.filter((segment) => segment.column < gutter - TOLERANCE)
  const last = left.at(-1)
  if (last !== undefined && last.column + width(text, last.from, last.to) > gutter - GAP + 1) return null
  const join = (parts: readonly Segment[]): Segment | null =>
    parts.length === 0 ? null : { from: parts[0]!.from, to: parts.at(-1)!.to, column: parts[0]!.column }
  return { line, left: join(left), right: join(right) }
}

/** The column in which the right parts of most two-part lines begin; 0 when there is none. */
function findGutter(text: string, lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const segments = segmentsOf(text, line)
    if (segments.length === 2) counts.set(segments[1]!.column, (counts.get(segments[1]!.column) ?? 0) + 1)
  }
  let best = 0
  let most = MIN_LINES - 1
  for (const column of counts.keys()) {
    let count = 0
    for (let near = column - TOLERANCE; near <= column + TOLERANCE; near += 1) count += counts.get(near) ?? 0
    if (count > most || (count === most && column < best)) {
      best = column
      most = count
    }
  }
  return best
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Both sides are wide and break in the middle of sentences: columns of text and no table. */
function areTexts(text: string, parts: readonly Parted[]): boolean {
  const both = parts.filter((part) => part.left !== null && part.right !== null)
  if (both.length < MIN_LINES || both.length < 0.5 * parts.length) return false
  const sides = [both.map((part) => part.left!), both.map((part) => part.right!)]
  return sides.every((side) => {
    const open = side.filter((segment) => /[\u3400-\u9fff,、a-z\d]/i.test(text.charAt(segment.to - 1))).length
    return mean(side.map((segment) => width(text, segment.from, segment.to))) >= MIN_WIDTH && open >= 0.5 * side.length
  })
}

function toLine(part: Parted, segment: Segment, parted: boolean): Line {
  return { ...part.line, from: segment.from, to: segment.to, indent: 0, parted }
}

function unfold(parts: readonly Parted[]): Line[] {
  const lines: Line[] = []
  for (const side of ['left', 'right'] as const) {
    let gap = true
    for (const part of parts) {
      const segment = part[side]
      gap ||= part.line.parted
      if (segment !== null) lines.push(toLine(part, segment, gap))
      gap = segment === null
    }
  }
  return lines
}

/** Lines looked at together: a page or so. */
const WINDOW = 120

/**
 * Puts the right column of a text in two columns, as PDF readers print them side by side, behind the left one. Tables, whose cells are
 * narrow, stay as they are.
 */
export function unfoldColumns(text: string, lines: Line[]): Line[] {
  if (!text.includes('   ')) return lines
  const out: Line[] = []
  for (let from = 0; from < lines.length; ) {
    const window = lines.slice(from, from + WINDOW)
    const gutter = findGutter(text, window)
    const run = gutter === 0 ? null : findRun(text, window, gutter)
    if (run === null) {
      for (const line of window) out.push(line)
      from += window.length
      continue
    }
    for (const line of window.slice(0, run.start)) out.push(line)
    for (const line of unfold(run.parts)) out.push(line)
    from += run.start + run.parts.length
  }
  return out
}

/** The first run of lines that keep the gutter free and are text on both sides. */
function findRun(text: string, lines: readonly Line[], gutter: number): { start: number; parts: Parted[] } | null {
  for (let start = 0; start < lines.length; ) {
    const parts: Parted[] = []
    for (let i = start; i < lines.length; i += 1) {
      const part = partAt(text, lines[i]!, gutter)
      if (part === null) break
      parts.push(part)
    }
    if (parts.length >= MIN_LINES && areTexts(text, parts)) return { start, parts }
    start += Math.max(1, parts.length)
  }
  return null
}
