import { joinMapped } from './mapped.ts'
import type { CellNode, TableNode } from './markup-types.ts'
import { mappedOf, slicePieces } from './pieces.ts'
import type { Row } from './rows.ts'
import { makeTable, type RawCell } from './tables.ts'
import type { MappedText, Table } from './types.ts'

/** A cell with more than this, or with several long paragraphs, makes the table a mere layout of the page. */
const MAX_CELL = 900
/** The same for a table of one row. */
const MAX_SINGLE = 200
const MAX_CELL_LINE = 160
const MAX_CELL_LINES = 6

/** One row of the page that stands for a whole table. */
function tableRow(rows: readonly Row[], table: Table): Row {
  const [first] = rows
  return { ...first!, to: rows.at(-1)!.to, text: '', pieces: [], parted: true, table }
}

function isLayout(node: TableNode, cells: ReadonlyMap<CellNode, Row[]>): boolean {
  if (node.nested) return true
  const most = node.rows.length === 1 ? MAX_SINGLE : MAX_CELL
  for (const rows of cells.values()) {
    const length = rows.reduce((sum, row) => sum + row.text.length, 0)
    if (
      length > most ||
      rows.length > MAX_CELL_LINES ||
      rows.filter((row) => row.text.length > MAX_CELL_LINE).length > 1
    )
      return true
    if (rows.some((row) => row.context.heading > 0 || row.table !== null)) return true
  }
  return false
}

const spaced = (): string => ' '

function htmlTable(flow: MappedText, rows: readonly Row[]): Table | null {
  const node = rows[0]!.context.cell!.table
  const cells = new Map<CellNode, Row[]>()
  for (const row of rows) {
    const cell = row.context.cell!
    const list = cells.get(cell)
    if (list === undefined) cells.set(cell, [row])
    else list.push(row)
  }
  if (cells.size < 2 || isLayout(node, cells)) return null
  const grid = node.rows.map((line) =>
    line.map((cell): RawCell => {
      const parts = (cells.get(cell) ?? []).map((row) => mappedOf(flow, row.pieces))
      return { text: joinMapped(parts, spaced), header: cell.header, rowSpan: cell.rowSpan, colSpan: cell.colSpan }
    }),
  )
  return makeTable(grid)
}

/** Turns the rows of every data table into one; those of layout tables stay as they are. */
export function gatherHtmlTables(flow: MappedText, rows: readonly Row[]): Row[] {
  const out: Row[] = []
  for (let from = 0; from < rows.length; ) {
    const table = rows[from]!.context.cell?.table
    let to = from + 1
    if (table === undefined) {
      out.push(rows[from]!)
      from += 1
      continue
    }
    while (to < rows.length && rows[to]!.context.cell?.table === table) to += 1
    const run = rows.slice(from, to)
    const made = htmlTable(flow, run)
    if (made === null) for (const row of run) out.push(row)
    else {
      out.push(tableRow(run, made))
      if (to < rows.length) rows[to]!.parted = true
    }
    from = to
  }
  return out
}

const DELIMITER = /^\|?\s?:?-{2,}:?\s?(?:\|\s?:?-{2,}:?\s?)*\|?$/

/** The places of the cells of a `|` or tab separated line, outer bars left out. */
function cellSpans(text: string, separator: string): [number, number][] {
  const spans: [number, number][] = []
  let from = separator === '|' && text.startsWith('|') ? 1 : 0
  const end = separator === '|' && text.endsWith('|') && !text.endsWith('\\\\|') ? text.length - 1 : text.length
  while (from <= end) {
    const next = text.indexOf(separator, from)
    const to = next < 0 || next > end ? end : next
    spans.push([from, to])
    from = to + 1
  }
  return spans
}

function trimmed(text: string, [from, to]: readonly [number, number]): [number, number] {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) === 32) start += 1
  while (end > start && text.charCodeAt(end - 1) === 32) end -= 1
  return [start, end]
}

function lineCells(flow: MappedText, row: Row, separator: string): RawCell[] {
  return cellSpans(row.text, separator).map((span) => {
    const [from, to] = trimmed(row.text, span)
    return { text: mappedOf(flow, slicePieces(row.pieces, from, to)), header: false, rowSpan: 1, colSpan: 1 }
  })
}

/** Longer lines are no tables; the limit also keeps the cutting of cells cheap. */
const MAX_LINE = 4000

const isBarLine = (row: Row): boolean =>
  row.table === null &&
  row.text.length <= MAX_LINE &&
  row.text.length > 1 &&
  row.text.startsWith('|') &&
  row.text.endsWith('|')

/** Collects runs of rows for which `test` holds, and puts what `make` makes of a run in its place. */
function gather(
  rows: readonly Row[],
  test: (row: Row, before: Row | null) => boolean,
  make: (run: readonly Row[]) => Table | null,
  shortest = 2,
): Row[] {
  const out: Row[] = []
  for (let from = 0; from < rows.length; ) {
    let to = from
    while (to < rows.length && test(rows[to]!, to === from ? null : rows[to - 1]!)) to += 1
    if (to - from < shortest) {
      out.push(rows[from]!)
      from += 1
      continue
    }
    const run = rows.slice(from, to)
    const table = make(run)
    if (table === null) for (const row of run) out.push(row)
    else {
      out.push(tableRow(run, table))
      if (to < rows.length) rows[to]!.parted = true
    }
    from += run.length
  }
  return out
}

/** Markdown tables: lines between bars, the second one a rule. */
export const gatherBarTables = (flow: MappedText, rows: readonly Row[]): Row[] =>
  gather(
    rows,
    (row, before) => isBarLine(row) && !(before !== null && row.parted),
    (run) => {
      const ruled = DELIMITER.test(run[1]!.text) && /[^|\s]/.test(run[0]!.text)
      const lines = run.filter((row) => !DELIMITER.test(row.text))
      return makeTable(
        lines.map((row) => lineCells(flow, row, '|')),
        ruled ? 1 : 0,
      )
    },
  )

const tabCount = (row: Row): number =>
  row.text.length > MAX_LINE || !row.text.includes('\t') ? 0 : row.text.split('\t').length - 1

/** Tables pasted from a sheet: neighbouring lines with the same number of tabs. Tabs that make no table become spaces. */
export function gatherTabTables(flow: MappedText, rows: readonly Row[]): Row[] {
  const gathered = gather(
    rows,
    (row, before) => tabCount(row) > 0 && (before === null || tabCount(row) === tabCount(before)),
    (run) =>
      run.length > 1 || tabCount(run[0]!) === 1 ? makeTable(run.map((row) => lineCells(flow, row, '\t'))) : null,
    1,
  )
  for (const row of gathered) {
    if (!row.text.includes('\t')) continue
    row.text = row.text.replaceAll('\t', ' ')
    for (let i = 2; i < row.pieces.length; i += 3) if (row.pieces[i] === 9) row.pieces[i] = 32
  }
  return gathered
}
