import type { RemovalReason } from '../model/index.ts'
import { isPageNumber } from './boilerplate.ts'
import type { Line } from './lines.ts'
import { type Context, countChars, type Markup, type Pairs } from './markup-types.ts'
import { type Pieces, piecesWithout, textOf } from './pieces.ts'
import { LineRepairer, type RepairOptions } from './repair.ts'
import type { Table } from './types.ts'
import { findWraps, glueOf, partsWord } from './wraps.ts'

/** A line of the page after repair, wrapped lines joined: what becomes a block, or goes. */
export interface Row {
  /** In the flow. */
  from: number
  to: number
  text: string
  pieces: Pieces
  context: Context
  first: boolean
  parted: boolean
  indent: number
  /** Share of the row's characters that stand in links, and how many links there are. */
  linked: number
  links: number
  /** Share of the row's characters that are bold. */
  bold: number
  /** Goes on with the row before it, from which mere layout parts it. */
  continues: boolean
  /** Kinds of characters it has (marks.ts). */
  marks: number
  table: Table | null
  /** Why the row goes; null for a row that stays. */
  reason: RemovalReason | null
}

/** Cuts of all rows with a reason, for the list of what was removed: from, to in the flow. */
export interface RemovedInFlow {
  from: number
  to: number
  reason: RemovalReason
}

interface Repaired {
  rows: Row[]
  removed: RemovedInFlow[]
}

/** Walks through ranges of the flow in step with lines, both in order. */
class RangeCounter {
  private readonly ranges: Pairs
  private at = 0

  constructor(ranges: Pairs) {
    this.ranges = ranges
  }

  count(from: number, to: number): { chars: number; count: number } {
    const { ranges } = this
    while (this.at < ranges.length && ranges[this.at + 1]! <= from) this.at += 2
    let chars = 0
    let count = 0
    for (let i = this.at; i < ranges.length && ranges[i]! < to; i += 2) {
      chars += Math.min(to, ranges[i + 1]!) - Math.max(from, ranges[i]!)
      count += 1
    }
    return { chars, count }
  }
}

/** A number alone stands so far from the margin only as the number of a page. */
const PAGE_INDENT = 8

/** Repairs the lines of a page one after the other. */
class RowReader {
  readonly rows: Row[] = []
  readonly removed: RemovedInFlow[] = []
  private readonly flow: string
  private readonly repairer: LineRepairer
  private readonly links: RangeCounter
  private readonly bold: RangeCounter
  /** Something that was left out parts the next row from the last one. */
  private parted = false

  constructor(flow: string, markup: Markup, options: RepairOptions) {
    this.flow = flow
    this.repairer = new LineRepairer(flow, options)
    this.links = new RangeCounter(markup.links)
    this.bold = new RangeCounter(markup.bold)
  }

  read(line: Line): void {
    const { flow } = this
    const { from, to } = line
    const { cuts, spam, marks } = this.repairer.repair(from, to)
    const pieces = cuts.length === 0 ? [from, to, 0] : piecesWithout(flow, from, to, cuts)
    const text = cuts.length === 0 ? flow.slice(from, to) : textOf(flow, pieces)
    if (spam) this.removed.push({ from, to, reason: 'spam' })
    else
      for (const cut of cuts)
        if (cut.reason !== null) this.removed.push({ from: cut.from, to: cut.to, reason: cut.reason })
    const isNumber = isPageNumber(text) || (line.parted && line.indent >= PAGE_INDENT && /^\d{1,3}$/.test(text))
    if (isNumber && !spam) this.removed.push({ from, to, reason: 'boilerplate' })
    // A page number parts nothing: the sentence goes on behind it.
    if (spam || isNumber || text === '') this.parted ||= line.parted && !isNumber
    else this.add(line, pieces, text, marks)
  }

  private add(line: Line, pieces: Pieces, text: string, marks: number): void {
    const { from, to, context, first, indent, continues } = line
    const length = to - from
    const { chars, count } = this.links.count(from, to)
    countChars(context, length, chars)
    this.rows.push({
      from,
      to,
      text,
      pieces,
      context,
      first,
      indent,
      parted: this.parted || (line.parted && this.rows.length > 0),
      linked: chars / length,
      links: count,
      bold: this.bold.count(from, to).chars / length,
      continues,
      marks,
      table: null,
      reason: null,
    })
    this.parted = false
  }
}

/** Repairs every line. Spam, empty lines and page numbers are left out. */
export function repairLines(flow: string, lines: readonly Line[], markup: Markup, options: RepairOptions): Repaired {
  const reader = new RowReader(flow, markup, options)
  for (const line of lines) reader.read(line)
  return reader
}

/** Joins rows that were broken at a width; the first row of each run takes the others in. `raw` is the unfolded flow. */
export function joinWraps(flow: string, raw: string, rows: readonly Row[]): Row[] {
  const wraps = findWraps(rows, raw)
  const joined: Row[] = []
  rows.forEach((row, i) => {
    if (wraps[i]) takeIn(joined.at(-1)!, row, rows[i - 1]!.text)
    else joined.push(row)
  })
  if (joined.length < rows.length) for (const row of joined) if (row.table === null) row.text = textOf(flow, row.pieces)
  return joined
}

/** Takes the pieces of `right` in; the text is made anew when the run is complete. `before`: the line just before `right`. */
function takeIn(left: Row, right: Row, before: string): void {
  const isCut = partsWord(before, right.text)
  const glue = isCut ? '' : glueOf(before, right.text)
  if (isCut && left.pieces.at(-1) === 0) left.pieces[left.pieces.length - 2]! -= 1
  if (glue !== '') left.pieces.push(left.to, right.from, 32)
  for (const part of right.pieces) left.pieces.push(part)
  const size = (row: Row): number => row.to - row.from
  left.linked = (left.linked * size(left) + right.linked * size(right)) / (size(left) + size(right))
  left.links += right.links
  left.marks |= right.marks
  left.to = right.to
}
