import { checkZip, UnpacksTooLarge } from '../documents/unpacked.ts'
import { decodeBytes } from '../text/index.ts'
import { ImportRefusedError } from './check-import.ts'
import { checkSheet, MOST_RECORDS } from './sheet-bounds.ts'
import type { SheetRecords } from './spreadsheets.ts'

/** The forms in which parks are imported and exported. */
export const PARK_FORMATS = ['json', 'csv', 'xlsx'] as const
export type ParkFormat = (typeof PARK_FORMATS)[number]

const MAX_UNPACKED_BYTES = 256 * 1024 * 1024

/** A file that is not what it says it is; the message says what is wrong with it. */
export class UnreadableImport extends Error {
  override name = 'UnreadableImport'
}

/** @throws RangeError when there are more than an import takes */
function refuseMany(records: readonly unknown[]): void {
  if (records.length > MOST_RECORDS)
    throw new RangeError(`it holds ${records.length} parks, an import takes at most ${MOST_RECORDS}; send it in parts`)
}

/** @throws ImportRefusedError naming every cell that cannot be read by record index (the first data row is 0) and field */
function recordsOf({ records, problems }: SheetRecords): unknown[] {
  refuseMany(records)
  if (problems.length === 0) return records
  throw new ImportRefusedError(
    problems.map(({ index, field, value, detail }) => {
      const id = records[index]?.id
      const place = index < 0 ? `column '${field}'` : `row ${index + 2}: '${value.slice(0, 80)}'`
      return { index, id: typeof id === 'string' ? id : null, field, detail: `${place}: ${detail}` }
    }),
  )
}

function fromJson(text: string): unknown[] {
  const { parks } = JSON.parse(text) as { parks?: unknown }
  if (!Array.isArray(parks)) throw new SyntaxError('expected {"parks": [...]}')
  return parks
}

/** What reads tables is loaded for tables only: the command line reads JSON far more often. */
const spreadsheets = () => import('./spreadsheets.ts')

async function fromXlsx(bytes: Uint8Array): Promise<unknown[]> {
  checkZip(bytes, MAX_UNPACKED_BYTES, checkSheet)
  const { readParksXlsx } = await spreadsheets()
  return recordsOf(await readParksXlsx(bytes))
}

async function fromCsv(text: string): Promise<unknown[]> {
  const { readParksCsv } = await spreadsheets()
  return recordsOf(readParksCsv(text))
}

function textOf(bytes: Uint8Array): string {
  const { text, binary } = decodeBytes(bytes)
  if (binary) throw new SyntaxError('this is no text')
  return text.replace(/^\uFEFF/, '')
}

const SAYS: Readonly<Record<ParkFormat, string>> = { json: 'JSON', csv: 'CSV', xlsx: 'XLSX' }

/**
 * Reads park records from a file in JSON, CSV (UTF-8 or GB18030) or XLSX; the records themselves are not checked yet.
 * @throws UnreadableImport; ImportRefusedError when single cells cannot be read
 */
export async function readParkRecords(bytes: Uint8Array, format: ParkFormat): Promise<unknown[]> {
  try {
    if (format === 'xlsx') return await fromXlsx(bytes)
    const text = textOf(bytes)
    return format === 'csv' ? await fromCsv(text) : fromJson(text)
  } catch (cause) {
    if (cause instanceof ImportRefusedError) throw cause
    const detail =
      cause instanceof UnpacksTooLarge ? 'it unpacks to more than 256 MiB' : cause instanceof Error ? cause.message : ''
    throw new UnreadableImport(`The ${SAYS[format]} cannot be read: ${detail}`, { cause })
  }
}
