import { parseArgs } from 'node:util'
import { ImportRefusedError, problemLine } from '../parks/check-import.ts'
import { importParks } from '../parks/import-parks.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, CommandError, UsageError, write } from './io.ts'
import { readParkFile } from './park-file.ts'

/** `import FILE`: parks from JSON, CSV or XLSX; all of them, or none with every bad record named. */
export async function runImport(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals } = parseArgs({ args: [...argv], options: {}, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file')
  try {
    const records = await readParkFile(file)
    const report = await withDatabase(io, 'write', async (database) => {
      await requireMigrated(database)
      return importParks(database.db, records, new Date().toISOString())
    })
    await write(io.stderr, `${report.created} parks created, ${report.updated} updated\n`)
    return 0
  } catch (error) {
    if (!(error instanceof ImportRefusedError)) throw error
    const lines = error.problems.map(problemLine)
    throw new CommandError(`${file}: ${error.message}\n${lines.join('\n')}`)
  }
}
