import { PARK_COLUMNS } from './tabular.ts'

/** Parks that one import takes at most, in every format. */
export const MOST_RECORDS = 100_000
/** The header stands above the parks. */
const MOST_ROWS = MOST_RECORDS + 1
const MOST_COLUMNS = PARK_COLUMNS.length
const MOST_PARKS = `${MOST_RECORDS} parks`

/** A sheet that claims more rows or columns than an import has. */
export class SheetTooLarge extends Error {
  override name = 'SheetTooLarge'
}

/** What only sheets have. */
const DATA = 'sheetData'
/**
 * The attribute by which rows and cells say where they stand, wherever it is: readers differ in what they take for a tag. The prefix `r` that
 * sheets declare is none.
 */
const PLACE = /(?<![\w.-])(?<!(?<![\w.:-])xmlns:)r\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ROW = /<(?:[\w.-]+:)?row[\s/>]/g

/** The row and column that the most lenient reader finds in `AB12`, `12`, `1e9` or worse. */
function placeOf(value: string): { row: number; column: number } {
  const digit = Math.max(0, value.search(/\d/))
  let column = 0
  for (let i = 0; i < digit; i++) column = column * 26 + value.charCodeAt(i) - 64
  const rows = [Number(value), Number(value.slice(digit))].filter((row) => !Number.isNaN(row))
  return { row: Math.max(0, ...rows), column }
}

const tooLarge = (problem: string, most: string) => new SheetTooLarge(`${problem}; an import takes at most ${most}`)

function checkPlace(value: string): void {
  const shown = value.slice(0, 40)
  if (value.includes('&#'))
    throw new SheetTooLarge(`'${shown}' is no place in a sheet; save the file again with a spreadsheet program`)
  const { row, column } = placeOf(value)
  if (row > MOST_ROWS)
    throw tooLarge(`the sheet has a row ${row}: delete what is below the parks, or send them in parts`, MOST_PARKS)
  if (column > MOST_COLUMNS)
    throw tooLarge(
      `the sheet has a cell ${shown} in column ${column}: delete what is to the right of the fields`,
      `${MOST_COLUMNS} columns`,
    )
}

/**
 * Makes sure that a part of a workbook, if it is a sheet, has no row and no column beyond what an import has. Readers fill the gaps between
 * rows, so that a few bytes would take all memory.
 * @throws SheetTooLarge
 */
export function checkSheet(part: Buffer): void {
  if (!part.includes(DATA)) return
  // Places are ASCII, and every byte is one character: nothing is decoded.
  const xml = part.toString('latin1')
  for (const [, double, single] of xml.matchAll(PLACE)) checkPlace(double ?? single ?? '')
  let rows = 0
  for (const _ of xml.matchAll(ROW))
    if (++rows > MOST_ROWS) throw tooLarge(`the sheet has more than ${MOST_ROWS} rows: send them in parts`, MOST_PARKS)
}
