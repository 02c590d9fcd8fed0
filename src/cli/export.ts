import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { exportParks } from '../parks/export-parks.ts'
import { PARK_FORMATS } from '../parks/read-records.ts'
import { describeFileError } from '../system-errors.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, CommandError, UsageError, write } from './io.ts'

/** Writes beside the file first: an export that breaks off leaves an older one as it was. */
async function writeFile(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const draft = `${file}.part`
  try {
    await pipeline(Readable.from(pieces, { objectMode: false }), createWriteStream(draft))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw new CommandError(describeFileError(error, file), { cause: error })
  }
}

/** `export FILE`: all parks as JSON, CSV or XLSX by the ending of the file; `-` writes JSON to stdout. */
export async function runExport(argv: readonly string[], io: CliIo): Promise<number> {
  const options = { entered: { type: 'boolean' } } as const
  const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file')
  const ending = file === '-' ? 'json' : extname(file).slice(1).toLowerCase()
  const format = PARK_FORMATS.find((name) => name === ending)
  if (!format) throw new UsageError(`the file must end in .json, .csv or .xlsx, not '${file}'`)
  await withDatabase(io, 'read', async (database) => {
    await requireMigrated(database)
    const pieces = exportParks(database.db, { format, values: values.entered ? 'entered' : 'effective', filter: {} })
    if (file !== '-') await writeFile(file, pieces)
    else for await (const piece of pieces) await write(io.stdout, String(piece))
  })
  if (file !== '-') await write(io.stderr, `${file} written\n`)
  return 0
}
