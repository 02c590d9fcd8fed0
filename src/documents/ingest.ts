import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Db, type DocumentFormat, type DocumentRow, type Trx, toStorable } from '../db/index.ts'
import type { ExtractedFact, ExtractedPark } from '../model/index.ts'
import { placeParents, placePark } from '../parks/place-park.ts'
import { refreshParks } from '../parks/refresh.ts'
import { inParkTransaction, recordChange } from '../parks/writes.ts'
import { packageVersion } from '../version.ts'
import { type DigestedDocument, digestDocument } from './digest.ts'
import { type Duplicates, findDuplicates, indexSketch } from './duplicates.ts'
import { lintOffer } from './lint-offers.ts'
import { reconcileFacts } from './reconcile.ts'
import { factsOfDocument, findDocumentBySha, type NewFact, quoteFacts, saveDocument } from './store.ts'

/** A document to read, with what the sender knows of it; what is not given is taken from the page. */
export interface IncomingDocument {
  text: string
  /** Hash of the bytes as received, in hex. */
  sha256: string
  encoding?: string
  format?: DocumentFormat
  title?: string
  publisher?: string
  url?: string
  publishedAt?: string
}

export interface IngestOptions {
  /** ISO time. */
  now: string
  /** Facts of at least this confidence are accepted at once; others wait for review. */
  acceptConfidence: number
}

export interface IngestResult extends Duplicates {
  documentId: string
  /** False when the same bytes were received before; nothing was changed then. */
  isNew: boolean
  parkIds: string[]
  factCount: number
}

const hash = (...parts: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)

export const documentIdOf = (sha256: string): string => `d-${sha256.slice(0, 16)}`

/** The same fact of the same place in the same text has the same id, so that reading a document again changes nothing. */
export const factIdOf = (
  documentId: string,
  parkId: string,
  { attribute, value, max }: Pick<ExtractedFact, 'attribute' | 'value' | 'max'>,
  start: number,
) => `f-${hash(documentId, parkId, attribute, value, max ?? null, start)}`

/** The version of the rules that documents are read by. */
export const RULES_VERSION = packageVersion()

/** The facts of a park as they are stored: sure ones accepted, offers with what is doubtful about them. */
export function toNewFacts(
  text: string,
  documentId: string,
  park: ExtractedPark,
  parkId: string,
  acceptConfidence: number,
): NewFact[] {
  return park.facts.map(({ evidence: { start, end, quote }, ...fact }) => ({
    ...fact,
    id: factIdOf(documentId, parkId, fact, start),
    parkId,
    documentId,
    status: fact.confidence >= acceptConfidence ? ('accepted' as const) : ('pending' as const),
    origin: 'document' as const,
    span: { start, end },
    quote,
    ...(fact.attribute === 'incentive' ? { lint: lintOffer(text, { start, end }) } : {}),
  }))
}

/** The parks and the number of facts that a stored document gave; a copy gave those of its original. */
async function yieldOf(db: Db, row: DocumentRow): Promise<Omit<IngestResult, 'isNew'>> {
  const facts = await factsOfDocument(db, row.duplicate_of ?? row.id)
  const sightings = await db
    .selectFrom('document_parks')
    .select('park_id')
    .where('document_id', '=', row.duplicate_of ?? row.id)
    .execute()
  return {
    documentId: row.id,
    parkIds: [...new Set([...sightings, ...facts].map((each) => each.park_id))],
    factCount: facts.length,
    duplicateOf: row.duplicate_of,
    nearDuplicateOf: row.near_duplicate_of,
  }
}

/** Stores the text; what the sender and an earlier record know of it comes before what the page says of itself. */
async function storeDocument(
  trx: Trx,
  document: IncomingDocument,
  { extraction, contentHash, sketch }: DigestedDocument,
  options: IngestOptions,
): Promise<{ id: string; quoted: Set<string> } & Duplicates> {
  const known = await findDocumentBySha(trx, document.sha256)
  const id = known?.id ?? documentIdOf(document.sha256)
  const { title, publishedAt, language, removed } = extraction.document
  const duplicates = await findDuplicates(trx, id, contentHash, sketch)
  await saveDocument(
    trx,
    {
      id,
      sha256: document.sha256,
      title: document.title ?? known?.title ?? title,
      publisher: document.publisher ?? known?.publisher ?? null,
      url: document.url ?? known?.url ?? null,
      publishedAt: document.publishedAt ?? known?.published_at ?? publishedAt,
      language,
      text: document.text,
      encoding: document.encoding ?? null,
      removed,
      format: document.format ?? null,
      rules: RULES_VERSION,
      contentHash,
      sketch,
      ...duplicates,
    },
    options.now,
  )
  await indexSketch(trx, id, sketch)
  return { id, quoted: await quoteFacts(trx, id, document.text), ...duplicates }
}

/** SQLite answers at once, so a page of thousands of parks would hold up everybody; after so many the others have their turn. */
const PARKS_A_TURN = 20

/** What placing the parks and facts of a reading did. */
export interface Placed {
  parkIds: string[]
  added: number
  updated: number
  removed: number
  kept: number
}

/** Stores the parks and facts of a reading, beside what people decided; the document must be stored. */
export async function placeReading(
  trx: Trx,
  documentId: string,
  text: string,
  parks: readonly ExtractedPark[],
  options: IngestOptions,
): Promise<Placed> {
  const ids: (string | null)[] = []
  const facts: NewFact[] = []
  await trx.deleteFrom('document_parks').where('document_id', '=', documentId).execute()
  for (const [i, park] of parks.entries()) {
    if (i % PARKS_A_TURN === PARKS_A_TURN - 1) await nextTurn()
    const parkId = await placePark(trx, park, options.now)
    ids.push(parkId)
    if (parkId === null) continue
    await trx
      .insertInto('document_parks')
      .values({ document_id: documentId, name: park.name, park_id: parkId })
      .onConflict((c) => c.doNothing())
      .execute()
    facts.push(...toNewFacts(text, documentId, park, parkId, options.acceptConfidence))
  }
  await placeParents(trx, parks, ids, options.now)
  const { parkIds, ...counts } = await reconcileFacts(trx, documentId, facts, options.now)
  const placed = ids.filter((id) => id !== null)
  return { ...counts, parkIds: [...new Set([...placed, ...parkIds])] }
}

async function storeReading(
  trx: Trx,
  document: IncomingDocument,
  digest: DigestedDocument,
  options: IngestOptions,
): Promise<IngestResult> {
  const earlier = await knownDocument(trx, document.sha256)
  if (earlier) return earlier
  const { id, duplicateOf, quoted } = await storeDocument(trx, document, digest, options)
  // A copy is one more place that says the same, not one more voice: its original has the facts.
  const { parks } = duplicateOf === null ? digest.extraction : { parks: [] }
  const { parkIds } = await placeReading(trx, id, document.text, parks, options)
  await refreshParks(trx, parkIds)
  // New words change no park, but what answers show of it.
  const touched = new Set([...parkIds, ...quoted])
  if (touched.size > 0) await recordChange(trx, touched)
  const stored = await findDocumentBySha(trx, document.sha256)
  return { ...(await yieldOf(trx, stored as DocumentRow)), isNew: true }
}

/** What the same bytes gave when they were received before; undefined when they were not. */
export async function knownDocument(db: Db, sha256: string): Promise<IngestResult | undefined> {
  const known = await findDocumentBySha(db, sha256)
  return known?.text == null ? undefined : { ...(await yieldOf(db, known)), isNew: false }
}

/**
 * Stores a document that was read already with its parks and facts, in one transaction: all or nothing. The same bytes a second
 * time change nothing; the same words in other bytes are linked to the first ones and give no facts of their own. A park that is
 * known under one of the names gains the facts; others are made.
 */
export async function storeDigested(
  db: Db,
  document: IncomingDocument,
  digest: DigestedDocument,
  options: IngestOptions,
): Promise<IngestResult> {
  return inParkTransaction(db, (trx) => storeReading(trx, document, digest, options))
}

/** Reads a document here and now and stores it, see storeDigested. */
export async function ingestDocument(
  db: Db,
  document: IncomingDocument,
  options: IngestOptions,
): Promise<IngestResult> {
  const earlier = await knownDocument(db, document.sha256)
  if (earlier) return earlier
  const text = toStorable(document.text)
  return storeDigested(db, { ...document, text }, digestDocument(text, document.sha256), options)
}
