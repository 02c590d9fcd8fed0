import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ImportRefusedError, importParks } from '../parks/import-parks.ts'
import { readParksCsv, readParksXlsx, type SheetRecords } from '../parks/spreadsheets.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, CommandError, UsageError, write } from './io.ts'

function recordsOfJson(text: string): unknown[] {
  const { parks } = JSON.parse(text) as { parks?: unknown }
  if (!Array.isArray(parks)) throw new Error('expected {"parks": [...]}')
  return parks
}

function recordsOfSheet({ records, problems }: SheetRecords): unknown[] {
  if (problems.length === 0) return records
  const lines = problems.map(({ index, field, value, detail }) =>
    index < 0 ? `  header '${field}': ${detail}` : `  row ${index + 2} ${field} '${value}': ${detail}`,
  )
  throw new Error(`${problems.length} cells cannot be read; nothing was changed\n${lines.join('\n')}`)
}

/** Reads a file by its ending. @throws CommandError that names the file and what is wrong with it */
async function readRecords(file: string): Promise<unknown[]> {
  try {
    const bytes = await readFile(file)
    if (file.endsWith('.xlsx')) return recordsOfSheet(await readParksXlsx(bytes))
    const text = bytes.toString('utf8')
    return file.endsWith('.csv') ? recordsOfSheet(readParksCsv(text)) : recordsOfJson(text)
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** `import FILE`: parks from JSON, CSV or XLSX; all of them, or none with every bad record named. */
export async function runImport(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals } = parseArgs({ args: [...argv], options: {}, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file')
  const records = await readRecords(file)
  try {
    const report = await withDatabase(io, async (database) => {
      await requireMigrated(database)
      return importParks(database.db, records, new Date().toISOString())
    })
    await write(io.stderr, `${report.created} parks created, ${report.updated} updated\n`)
    return 0
  } catch (error) {
    if (!(error instanceof ImportRefusedError)) throw error
    const lines = error.problems.map(
      ({ index, id, field, detail }) => `  parks[${index}]${id ? ` (${id})` : ''} ${field}: ${detail}`,
    )
    throw new CommandError(`${file}: ${error.message}\n${lines.join('\n')}`)
  }
}
