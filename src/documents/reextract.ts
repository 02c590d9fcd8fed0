import { type Db, type DocumentRow, encodeJson, type Trx } from '../db/index.ts'
import { refreshParks } from '../parks/refresh.ts'
import { ConflictError, MissingError } from '../parks/refusals.ts'
import { inParkTransaction, recordChange } from '../parks/writes.ts'
import { type DigestedDocument, digestDocument } from './digest.ts'
import { findDuplicates, indexSketch } from './duplicates.ts'
import { type IngestOptions, type Placed, placeReading, RULES_VERSION } from './ingest.ts'
import { findDocument } from './store.ts'

/** What reading a document again changed. */
export interface ReextractReport extends Omit<Placed, 'parkIds'> {
  documentId: string
  parkIds: string[]
  /** Parks that only this document had named, and that it no longer names. */
  goneParks: string[]
}

/** Parks that were made by documents and that no document, fact or person speaks of any more. */
async function dropForsaken(trx: Trx, ids: readonly string[]): Promise<string[]> {
  const gone: string[] = []
  for (const id of ids) {
    const row = await trx
      .selectFrom('parks as p')
      .select('p.id')
      .where('p.id', '=', id)
      .where('p.origin', '=', 'document')
      .where('p.edited', '=', 0)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('facts as f').select('f.id').whereRef('f.park_id', '=', 'p.id'))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('document_parks as s').select('s.name').whereRef('s.park_id', '=', 'p.id'))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('parks as c').select('c.id').whereRef('c.parent_id', '=', 'p.id'))),
      )
      .executeTakeFirst()
    if (!row) continue
    await trx.deleteFrom('parks').where('id', '=', id).execute()
    gone.push(id)
  }
  return gone
}

async function parksBefore(trx: Trx, documentId: string): Promise<string[]> {
  const rows = await trx.selectFrom('document_parks').select('park_id').where('document_id', '=', documentId).execute()
  return rows.map(({ park_id }) => park_id)
}

async function replace(
  trx: Trx,
  row: DocumentRow & { text: string },
  { extraction, contentHash, sketch }: DigestedDocument,
  options: IngestOptions,
): Promise<ReextractReport> {
  const named = await parksBefore(trx, row.id)
  const duplicates = await findDuplicates(trx, row.id, contentHash, sketch)
  // The first of its words stays the first: only what was a copy before is one now.
  const duplicateOf = row.duplicate_of === null ? null : duplicates.duplicateOf
  const { parkIds, ...counts } = await placeReading(
    trx,
    row.id,
    row.text,
    duplicateOf === null ? extraction.parks : [],
    options,
  )
  await trx
    .updateTable('documents')
    .set({ rules: RULES_VERSION, content_hash: contentHash, sketch: encodeJson(sketch), duplicate_of: duplicateOf })
    .where('id', '=', row.id)
    .execute()
  await indexSketch(trx, row.id, sketch)
  const touched = [...new Set([...named, ...parkIds])]
  const goneParks = await dropForsaken(trx, touched)
  const left = touched.filter((id) => !goneParks.includes(id))
  await refreshParks(trx, left)
  if (touched.length > 0) await recordChange(trx, left, goneParks)
  return { documentId: row.id, parkIds: left, goneParks, ...counts }
}

/** Reads a page, here or on another thread. */
export type Digest = (text: string, sha256: string) => DigestedDocument | Promise<DigestedDocument>

/**
 * Reads a stored document again by the rules of today, in one transaction. What people decided about its facts and its parks
 * stays; other facts follow the new reading.
 * @throws MissingError; ConflictError when the text of the document was never received
 */
export async function reextractDocument(
  db: Db,
  documentId: string,
  options: IngestOptions,
  digest: Digest = digestDocument,
): Promise<ReextractReport> {
  const row = await findDocument(db, documentId)
  if (!row) throw new MissingError('document', documentId)
  const { text } = row
  if (text === null) throw new ConflictError(`Only the name of '${documentId}' is known; upload its text first`)
  const digested = await digest(text, row.sha256)
  return inParkTransaction(db, (trx) => replace(trx, { ...row, text }, digested, options))
}

/** Documents with a text that were read by other rules than those of today, or all with a text, by id. */
export async function documentsToReread(db: Db, all: boolean): Promise<string[]> {
  let query = db.selectFrom('documents').select('id').where('text', 'is not', null).orderBy('id')
  if (!all) query = query.where((e) => e.or([e('rules', 'is', null), e('rules', '<>', RULES_VERSION)]))
  return (await query.execute()).map(({ id }) => id)
}
