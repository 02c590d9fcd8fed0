import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import type { OpenDatabase } from '../db/index.ts'
import { type IngestResult, storeDigested } from '../documents/ingest.ts'
import { readFileWhole } from '../documents/read-file.ts'
import { documentsToReread, type ReextractReport, reextractDocument } from '../documents/reextract.ts'
import { describeSystemError, messageOf } from '../system-errors.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, UsageError, write } from './io.ts'

const optionsOf = ({ acceptConfidence }: Config) => ({ now: new Date().toISOString(), acceptConfidence })

async function addFile(name: string, { db }: OpenDatabase, config: Config): Promise<string> {
  const { file, digest } = await readFileWhole(await readFile(name))
  const { warnings, ...document } = file
  const result = await storeDigested(db, document, digest, optionsOf(config))
  return [wordAdded(result), ...warnings].join('; ')
}

function wordAdded({ isNew, documentId, duplicateOf, nearDuplicateOf, parkIds, factCount }: IngestResult): string {
  if (!isNew) return `${documentId}: known already, nothing changed`
  if (duplicateOf !== null) return `${documentId}: the same words as ${duplicateOf}, which has the facts`
  const near = nearDuplicateOf === null ? '' : `; nearly the same words as ${nearDuplicateOf}`
  return `${documentId}: ${parkIds.length} parks, ${factCount} facts${near}`
}

const wordReread = ({ added, updated, removed, kept, goneParks }: ReextractReport): string => {
  const gone = goneParks.length > 0 ? `, ${goneParks.length} parks no longer named` : ''
  return `${added} facts added, ${updated} as before, ${removed} taken out, ${kept} decided by people and kept${gone}`
}

/** Does one thing after the other and says how each went; one that fails does not stop the others. */
async function each(names: readonly string[], io: CliIo, act: (name: string) => Promise<string>): Promise<number> {
  let code = 0
  for (const [i, name] of names.entries()) {
    const position = `[${i + 1}/${names.length}] ${name}`
    try {
      await write(io.stderr, `${position}: ${await act(name)}\n`)
    } catch (error) {
      code = 1
      await write(io.stderr, `${position}: ${describeSystemError(error, name) ?? messageOf(error)}\n`)
    }
  }
  return code
}

/**
 * `documents add FILE...` reads pages into the configured database; `documents reextract [--all] [ID...]` reads stored ones again by the
 * rules of today: those that were read by other rules, all, or the ones that are named. What people decided stays.
 */
export async function runDocuments(argv: readonly string[], io: CliIo): Promise<number> {
  const options = { all: { type: 'boolean' } } as const
  const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const [verb, ...names] = positionals
  if (verb === 'add' && names.length === 0) throw new UsageError('name at least one file to add')
  if (verb !== 'add' && verb !== 'reextract') throw new UsageError('say add or reextract')
  return withDatabase(io, 'write', async (database, config) => {
    await requireMigrated(database)
    if (verb === 'add') return each(names, io, (name) => addFile(name, database, config))
    const ids = names.length > 0 ? names : await documentsToReread(database.db, values.all === true)
    if (ids.length === 0) await write(io.stderr, 'nothing to do: every document was read by the rules of today\n')
    return each(ids, io, async (id) => wordReread(await reextractDocument(database.db, id, optionsOf(config))))
  })
}
