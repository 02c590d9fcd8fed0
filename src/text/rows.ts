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

/** Repairs every line. Empty ones and page numbers are left out. */
export function repairLines(flow: string, lines: readonly Line[], markup: Markup, options: RepairOptions): Repaired {
  const repairer = new LineRepairer(flow, options)
  const links = new RangeCounter(markup.links)
  const bold = new RangeCounter(markup.bold)
  const rows: Row[] = []
  const removed: RemovedInFlow[] = []
  let parted = false
  for (const line of lines) {
    const { cuts, spam, marks } = repairer.repair(line.from, line.to)
    const pieces = cuts.length === 0 ? [line.from, line.to, 0] : piecesWithout(flow, line.from, line.to, cuts)
    const text = cuts.length === 0 ? flow.slice(line.from, line.to) : textOf(flow, pieces)
    for (const cut of cuts)
      if (cut.reason !== null && !spam) removed.push({ from: cut.from, to: cut.to, reason: cut.reason })
    const number = isPageNumber(text) || (line.parted && line.indent >= PAGE_INDENT && /^\d{1,3}$/.test(text))
    if (spam || number) removed.push({ from: line.from, to: line.to, reason: spam ? 'spam' : 'boilerplate' })
    if (spam || number || text === '') {
      // A page number parts nothing: the sentence goes on behind it.
      parted ||= line.parted && !number
      continue
    }
    const { chars, count } = links.count(line.from, line.to)
    const { chars: boldChars } = bold.count(line.from, line.to)
    countChars(line.context, line.to - line.from, chars)
    rows.push({
      from: line.from,
      to: line.to,
      text,
      pieces,
      context: line.context,
      first: line.first,
      indent: line.indent,
      parted: parted || (line.parted && rows.length > 0),
      linked: chars / (line.to - line.from),
      links: count,
      bold: boldChars / (line.to - line.from),
      continues: line.continues,
      marks,
      table: null,
      reason: null,
    })
    parted = false
  }
  return { rows, removed }
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
