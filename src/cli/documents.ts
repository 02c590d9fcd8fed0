import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import type { OpenDatabase } from '../db/index.ts'
import { type IngestResult, ingestDocument } from '../documents/ingest.ts'
import { readOffice, sniffFormat } from '../documents/readers.ts'
import { decodeBytes } from '../text/index.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, UsageError, write } from './io.ts'

/** The text of a page, a DOCX or a PDF; offsets of evidence point into it. */
async function readText(bytes: Buffer): Promise<{ text: string; encoding: string }> {
  const format = sniffFormat(bytes)
  if (format) return { text: (await readOffice(bytes, format)).text, encoding: format }
  const decoded = decodeBytes(bytes)
  if (decoded.binary) throw new Error('neither text nor DOCX nor PDF')
  return { text: decoded.text, encoding: decoded.encoding }
}

async function addFile(file: string, { db }: OpenDatabase, { acceptConfidence }: Config): Promise<IngestResult> {
  const bytes = await readFile(file)
  const read = await readText(bytes)
  if (read.text.trim() === '') throw new Error('the document is empty')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ingestDocument(db, { ...read, sha256 }, { now: new Date().toISOString(), acceptConfidence })
}

const word = ({ isNew, documentId, parkIds, factCount }: IngestResult): string =>
  isNew ? `${documentId}: ${parkIds.length} parks, ${factCount} facts` : `${documentId}: known already, nothing changed`

/** `documents add FILE...`: reads pages into the configured database; one bad file does not stop the others. */
export async function runDocuments(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals } = parseArgs({ args: [...argv], options: {}, allowPositionals: true })
  const [verb, ...files] = positionals
  if (verb !== 'add' || files.length === 0) throw new UsageError('name at least one file to add')
  return withDatabase(io, async (database, config) => {
    await requireMigrated(database)
    let code = 0
    for (const [i, file] of files.entries()) {
      const position = `[${i + 1}/${files.length}] ${file}`
      try {
        await write(io.stderr, `${position}: ${word(await addFile(file, database, config))}\n`)
      } catch (error) {
        code = 1
        await write(io.stderr, `${position}: ${error instanceof Error ? error.message : String(error)}\n`)
      }
    }
    return code
  })
}
