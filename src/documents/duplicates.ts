import { sql } from 'kysely'
import { type Db, decodeJson, type Trx } from '../db/index.ts'
import { similarity } from '../text/index.ts'

/** So many of the smallest hashes of a fingerprint are indexed; near texts share most of them. */
const INDEXED_HASHES = 16
const LEAST_SHARED = 4
/** Share of character runs from which two texts are one with small changes: reprints, not pages of one template. */
const NEAR = 0.8
/** A fingerprint with fewer hashes is of a text too short to tell. */
const LEAST_HASHES = 64
const MOST_CANDIDATES = 50

export interface Duplicates {
  /** The earliest document with the same words. */
  duplicateOf: string | null
  /** The earliest document with nearly the same words. */
  nearDuplicateOf: string | null
}

const rootOf = ({
  id,
  duplicate_of,
  near_duplicate_of,
}: {
  id: string
  duplicate_of: string | null
  near_duplicate_of: string | null
}) => duplicate_of ?? near_duplicate_of ?? id

async function sameWords(db: Db, id: string, contentHash: string | null): Promise<string | null> {
  if (contentHash === null) return null
  const row = await db
    .selectFrom('documents')
    .select(['id', 'duplicate_of'])
    .where('content_hash', '=', contentHash)
    .where('id', '<>', id)
    .orderBy('received_at')
    .orderBy('id')
    .executeTakeFirst()
  return row ? (row.duplicate_of ?? row.id) : null
}

async function nearWords(db: Db, id: string, sketch: readonly number[]): Promise<string | null> {
  if (sketch.length < LEAST_HASHES) return null
  const candidates = await db
    .selectFrom('document_sketches')
    .select('document_id')
    .where('hash', 'in', sketch.slice(0, INDEXED_HASHES))
    .where('document_id', '<>', id)
    .groupBy('document_id')
    .having(sql`count(*)`, '>=', LEAST_SHARED)
    .orderBy(sql`count(*)`, 'desc')
    .limit(MOST_CANDIDATES)
    .execute()
  if (candidates.length === 0) return null
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'sketch', 'duplicate_of', 'near_duplicate_of'])
    .where(
      'id',
      'in',
      candidates.map((row) => row.document_id),
    )
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  const near = rows.find((row) => row.sketch !== null && similarity(decodeJson(row.sketch), sketch) >= NEAR)
  return near && rootOf(near) !== id ? rootOf(near) : null
}

/** Finds the earlier document that says the same, word for word or nearly. */
export async function findDuplicates(
  db: Db,
  id: string,
  contentHash: string | null,
  sketch: readonly number[],
): Promise<Duplicates> {
  const duplicateOf = await sameWords(db, id, contentHash)
  return { duplicateOf, nearDuplicateOf: duplicateOf === null ? await nearWords(db, id, sketch) : null }
}

/** Lets later documents find this one by its words. */
export async function indexSketch(trx: Trx, documentId: string, sketch: readonly number[]): Promise<void> {
  await trx.deleteFrom('document_sketches').where('document_id', '=', documentId).execute()
  const hashes = sketch.length < LEAST_HASHES ? [] : sketch.slice(0, INDEXED_HASHES)
  if (hashes.length === 0) return
  await trx
    .insertInto('document_sketches')
    .values(hashes.map((hash) => ({ document_id: documentId, hash })))
    .execute()
}
