import { EMPTY_MAPPED, joinMapped } from './mapped.ts'
import type { MappedText, Pair, Table, TableCell } from './types.ts'

/** A cell as it was read, before its spans are filled in. */
export interface RawCell {
  text: MappedText
  header: boolean
  rowSpan: number
  colSpan: number
}

const emptyCell = (): TableCell => ({ text: EMPTY_MAPPED, header: false, rowSpan: 1, colSpan: 1 })

/** Spans may blow a table up; beyond this many places for each cell it is taken as it was written. */
const PLACES_PER_CELL = 40
const FREE_PLACES = 2000

function isTooLarge(rows: readonly (readonly RawCell[])[]): boolean {
  let cells = 0
  let widest = 0
  let places = 0
  for (const row of rows) {
    let width = 0
    for (const cell of row) {
      width += cell.colSpan
      places += cell.colSpan * cell.rowSpan
    }
    cells += row.length
    widest = Math.max(widest, width)
  }
  return Math.max(places, widest * rows.length) > FREE_PLACES + PLACES_PER_CELL * cells
}

/** Puts a cell at all places it spans, as far as there are rows. */
function place(grid: TableCell[][], r: number, c: number, cell: RawCell): void {
  for (let y = r; y < Math.min(grid.length, r + cell.rowSpan); y += 1) {
    for (let x = c; x < c + cell.colSpan; x += 1) grid[y]![x] ??= cell
  }
}

function fill(rows: readonly (readonly RawCell[])[]): TableCell[][] {
  const grid: TableCell[][] = rows.map(() => [])
  rows.forEach((row, r) => {
    let c = 0
    for (const cell of row) {
      while (grid[r]![c] !== undefined) c += 1
      place(grid, r, c, cell)
      c += cell.colSpan
    }
  })
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of grid) for (let c = 0; c < width; c += 1) row[c] ??= emptyCell()
  return grid
}

/** A cell that can name something: short words, no figure in front. */
const isLabel = (cell: TableCell): boolean => {
  const { text } = cell.text
  return text !== '' && text.length <= 24 && !/^[≥≤><~约]?\s?\d/.test(text) && !/[。;]/.test(text)
}

const HEADER_WORD =
  /^(?:序号|编号|项目|项目名称|名称|指标|指标名称|内容|数值|数据|标准|政策|参数|类别|类型|年份|时间|单位|备注|说明|园区|园区名称|楼栋|楼层|区域|地块|地块编号|面积|租金|层高|企业|企业名称|产业|要求|item|items|value|indicator|year|name|building|park|floor|type|use|unit)(?:\(.*\))?$/

/** The cells of a row, each once. */
const distinct = (row: readonly TableCell[]): TableCell[] => row.filter((cell, i) => cell !== row[i - 1])

const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(test).length / items.length

function headerRowCount(grid: readonly (readonly TableCell[])[], width: number): number {
  const [first] = grid
  if (first === undefined || grid.length < 2) return 0
  const cells = distinct(first)
  let marked = 0
  while (marked < grid.length - 1 && grid[marked]!.every((cell) => cell.header || cell.text.text === '')) marked += 1
  if (marked > 0) return marked
  if (cells.length < 2 || share(cells, isLabel) < 1) return 0
  const spans = Math.max(...cells.map((cell) => cell.rowSpan))
  if (spans > 1 && spans < grid.length) return spans
  const words = share(cells, (cell) => HEADER_WORD.test(cell.text.text))
  if (width === 2) return words === 1 ? 1 : 0
  return words >= 0.34 || namesFigures(grid, width) ? 1 : 0
}

/** Whether the first row has words above a column that holds figures from then on, in the first or third column or most others. */
function namesFigures(grid: readonly (readonly TableCell[])[], width: number): boolean {
  let columns = 0
  for (let c = 1; c < width; c += 1) {
    if (share(grid.slice(1), (row) => /^[≥≤><~约]?\s?\d/.test(row[c]!.text.text)) > 0.5) columns += 1
  }
  return width % 2 === 1 ? columns > 0 : columns > (width - 2) / 2
}

/** (key, value) pairs when every row alternates between names and contents; null otherwise. */
function pairsOf(grid: readonly (readonly TableCell[])[]): Pair[] | null {
  const pairs: Pair[] = []
  let names = 0
  let contents = 0
  for (const row of grid) {
    const cells = distinct(row).filter((cell, i, all) => cell.text.text !== '' || i < all.length - 1)
    if (cells.length > 2 && cells.length % 2 === 1) return null
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const [key, value] = [cells[i]!, cells[i + 1]!]
      contents += 1
      if (isLabel(key)) names += 1
      if (key.text.text !== '' && value.text.text !== '') pairs.push({ key: key.text, value: value.text })
    }
  }
  return pairs.length > 0 && names >= 0.75 * contents ? pairs : null
}

/**
 * Makes a table of the cells as they were read; null when there are no two cells beside or above each other with a text, or when its
 * spans are absurd.
 */
export function makeTable(rows: readonly (readonly RawCell[])[], markedHeader = 0): Table | null {
  const filled = rows.filter((row) => row.some((cell) => cell.text.text !== ''))
  if (filled.length === 0 || isTooLarge(filled)) return null
  const grid = fill(filled)
  const width = grid[0]!.length
  if (width < 2) return null
  const headerRows = markedHeader > 0 ? Math.min(markedHeader, grid.length - 1) : headerRowCount(grid, width)
  if (headerRows === 0 && width % 2 === 0) {
    const pairs = pairsOf(grid)
    if (pairs !== null) return { shape: 'key_value', rows: grid, headerRows: 0, pairs }
  }
  for (const row of grid.slice(0, headerRows)) for (const cell of row) cell.header = true
  return { shape: 'grid', rows: grid, headerRows, pairs: [] }
}

/** The table as one text: cells parted by tabs, rows by line breaks, a spanning cell once. */
export function tableText(table: Table): MappedText {
  const seen = new Set<TableCell>()
  const rows = table.rows.map((row) => {
    const cells = row.filter((cell) => cell.text.text !== '' && !seen.has(cell) && seen.add(cell))
    return joinMapped(
      cells.map((cell) => cell.text),
      () => '\t',
    )
  })
  return joinMapped(
    rows.filter((row) => row.text !== ''),
    () => '\n',
  )
}
