import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { ImportProblem } from '../parks/check-import.ts'
import { ImportRefusedError, importParks } from '../parks/import-parks.ts'
import { PARK_FORMATS, type ParkFormat, readParkRecords } from '../parks/read-records.ts'
import { describeFileError } from '../system-errors.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, CommandError, UsageError, write } from './io.ts'

const formatOf = (file: string): ParkFormat => {
  const ending = extname(file).slice(1).toLowerCase()
  return PARK_FORMATS.find((name) => name === ending) ?? 'json'
}

/** Reads a file by its ending. @throws CommandError that names the file and what is wrong with it */
async function readRecords(file: string): Promise<unknown[]> {
  try {
    return await readParkRecords(await readFile(file), formatOf(file))
  } catch (error) {
    if (error instanceof ImportRefusedError) throw error
    throw new CommandError(describeFileError(error, file), { cause: error })
  }
}

const lineOf = ({ index, id, field, detail }: ImportProblem): string =>
  index < 0 ? `  header ${detail}` : `  parks[${index}]${id ? ` (${id})` : ''} ${field}: ${detail}`

/** `import FILE`: parks from JSON, CSV or XLSX; all of them, or none with every bad record named. */
export async function runImport(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals } = parseArgs({ args: [...argv], options: {}, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file')
  try {
    const records = await readRecords(file)
    const report = await withDatabase(io, 'write', async (database) => {
      await requireMigrated(database)
      return importParks(database.db, records, new Date().toISOString())
    })
    await write(io.stderr, `${report.created} parks created, ${report.updated} updated\n`)
    return 0
  } catch (error) {
    if (!(error instanceof ImportRefusedError)) throw error
    const lines = error.problems.map(lineOf)
    throw new CommandError(`${file}: ${error.message}\n${lines.join('\n')}`)
  }
}
