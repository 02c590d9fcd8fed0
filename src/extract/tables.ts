import { joinMapped, type MappedText, type Table, type TableCell } from '../text/index.ts'
import { makeLine, type Shared } from './prepare.ts'
import type { Line } from './types.ts'

const UNIT_IN_HEADING =
  /[(（]\s*([^()（）]{1,12})\s*[)）]\s*$|[/／]\s*((?:万元|元|亩|㎡|平方米|万|公里|米|家|亿元)[^()]{0,6})$/
const BARE_NUMBER = /^\s*(?:[≥≤><>=约]|不低于|不少于)?\s*\d[\d,.]*(?:\s*[-~—–至]\s*\d[\d,.]*)?\s*(?:以上|左右|起)?\s*$/

/**
 * One line per cell of a grid: heading of the column, colon, cell, and the unit of the heading where the cell is a bare number. All
 * lines of one row share a group. Returns the next free group number.
 */
export function gridLines(table: Table, shared: Shared, lines: Line[], firstGroup: number): number {
  let group = firstGroup
  const body = table.rows.slice(table.headerRows)
  for (const row of body) {
    group++
    row.forEach((cell, column) => {
      if (cell.text.text.trim() === '' || row.indexOf(cell) !== column) return
      const heading = columnHeading(table, column)
      lines.push(cellLine(lines.length, heading, cell, { ...shared, group }))
    })
  }
  return group + 1
}

function columnHeading(table: Table, column: number): MappedText | null {
  const cells = table.rows.slice(0, table.headerRows).map((row) => row[column])
  const distinct = [...new Set(cells)].filter(
    (cell): cell is TableCell => cell !== undefined && cell.text.text.trim() !== '',
  )
  const last = distinct.at(-1)
  return last ? last.text : null
}

type CellShared = Shared & { group: number }

function cellLine(index: number, heading: MappedText | null, cell: TableCell, shared: CellShared): Line {
  if (!heading) return makeLine(index, cell.text, { ...shared, kind: 'cell' })
  const unit = BARE_NUMBER.test(cell.text.text) ? unitOf(heading.text) : ''
  const value = unit === '' ? cell.text : withUnit(cell.text, unit)
  const map = joinMapped([heading, value], () => ':')
  const label = heading.text.length + 1
  return makeLine(index, map, { ...shared, kind: 'cell', label, proof: { start: label, end: map.text.length } })
}

function unitOf(heading: string): string {
  const match = UNIT_IN_HEADING.exec(heading)
  return match?.[1] ?? match?.[2] ?? ''
}

/** The cell with the unit of its column behind; the unit comes from nowhere. */
function withUnit(cell: MappedText, unit: string): MappedText {
  const text = cell.text.trimEnd()
  const place = cell.ends[text.length - 1] ?? 0
  const grow = (array: Int32Array): Int32Array => {
    const out = new Int32Array(text.length + unit.length).fill(place)
    out.set(array.subarray(0, text.length))
    return out
  }
  return { text: text + unit, starts: grow(cell.starts), ends: grow(cell.ends) }
}
