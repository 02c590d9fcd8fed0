import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { didYouMean, type Park } from '../model/index.ts'
import { type CellProblem, PARK_COLUMNS, type ParkColumn, parkColumn, parkToRow, rowToPark } from './tabular.ts'

/** A spreadsheet read as import records, with what could not be read, by record index (the first data row is 0). */
export interface SheetRecords {
  records: Record<string, unknown>[]
  problems: (CellProblem & { index: number })[]
}

type Cell = string | number | boolean | Date | null

/** Only the columns that some park fills, so that a person opening the file sees no empty ones; id and name always. */
const usedColumns = (parks: readonly Park[]): ParkColumn[] => {
  const rows = parks.map((park) => parkToRow(park))
  return PARK_COLUMNS.filter(
    ({ field }, i) => field === 'id' || field === 'name' || rows.some((row) => row[i] !== null),
  )
}

const COLUMN_NAMES = PARK_COLUMNS.map(({ field }) => field)

const wrongColumn = (field: string, detail: string) => ({ index: -1, field, value: field, detail })

/** What is wrong with the names of the columns; of far too many none is looked at. */
function headerProblems(fields: readonly string[]): SheetRecords['problems'] {
  const seen = new Set<string>()
  return fields.flatMap((field) => {
    const isRepeated = seen.has(field)
    seen.add(field)
    return [
      ...(parkColumn(field) ? [] : [wrongColumn(field, `no such field; ${didYouMean(field, COLUMN_NAMES)}`)]),
      ...(isRepeated ? [wrongColumn(field, 'this column stands twice; take one out')] : []),
    ]
  })
}

function sheetToRecords(rows: readonly (readonly Cell[])[]): SheetRecords {
  const header = (rows[0] ?? []).map((cell) => String(cell ?? '').trim())
  const fields = header.filter((field) => field !== '')
  if (fields.length > PARK_COLUMNS.length) {
    const detail = `the header has ${fields.length} columns and parks ${PARK_COLUMNS.length} fields; take out what is no field of parks`
    return { records: [], problems: [wrongColumn(fields[PARK_COLUMNS.length] ?? '', detail)] }
  }
  const problems = headerProblems(fields)
  const known = header.flatMap((field, i) => {
    const column = parkColumn(field)
    return column ? [{ column, i }] : []
  })
  const columns = known.map(({ column }) => column)
  const records = rows.slice(1).map((row, index) => {
    const read = rowToPark(
      known.map(({ i }) => row[i] ?? null),
      columns,
    )
    problems.push(...read.problems.map((problem) => ({ index, ...problem })))
    return read.record
  })
  return { records, problems }
}

/** Reads a CSV file (UTF-8, with or without BOM) whose header holds dotted field names. Throws on a malformed CSV. */
export const readParksCsv = (text: string): SheetRecords =>
  sheetToRecords(parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][])

/** Parks as CSV with a BOM (spreadsheet programs then read the Chinese rightly); formulas are neutralised. */
export function writeParksCsv(parks: readonly Park[]): string {
  const columns = usedColumns(parks)
  const rows = parks.map((park) => parkToRow(park, columns).map((cell) => (cell === null ? '' : String(cell))))
  return stringify([columns.map(({ field }) => field), ...rows], { bom: true })
}

/** Reads the first sheet of an XLSX file. Throws when the bytes are no XLSX file. */
export async function readParksXlsx(bytes: Uint8Array): Promise<SheetRecords> {
  const { readSheet } = await import('read-excel-file/node')
  return sheetToRecords((await readSheet(Buffer.from(bytes))) as Cell[][])
}

/** Longer texts are cut by spreadsheet programs. */
const MOST_IN_A_CELL = 32_767

/** A park that does not fit into a spreadsheet. */
export class CellTooLongError extends Error {
  override name = 'CellTooLongError'
}

function checkCells(
  parks: readonly Park[],
  columns: readonly ParkColumn[],
  rows: readonly (readonly unknown[])[],
): void {
  rows.forEach((row, i) => {
    const k = row.findIndex((cell) => typeof cell === 'string' && cell.length > MOST_IN_A_CELL)
    if (k < 0) return
    const place = `${parks[i]?.id}: ${columns[k]?.field}`
    throw new CellTooLongError(
      `${place} is longer than the ${MOST_IN_A_CELL} characters of an XLSX cell; use CSV or JSON`,
    )
  })
}

/** Parks as an XLSX file with one sheet. @throws CellTooLongError */
export async function writeParksXlsx(parks: readonly Park[]): Promise<Uint8Array> {
  const { default: writeSheet } = await import('write-excel-file/node')
  const columns = usedColumns(parks)
  const header = columns.map(({ field }) => ({ value: field, type: String, fontWeight: 'bold' as const }))
  const rows = parks.map((park) => parkToRow(park, columns))
  checkCells(parks, columns, rows)
  return writeSheet([header, ...rows], { sheet: 'parks' }).toBuffer()
}
