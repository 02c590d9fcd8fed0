import { createHash } from 'node:crypto'
import { pinyinOf } from '../catalog/index.ts'
import { type Db, type FoundIdentity, type Trx, toStorable } from '../db/index.ts'
import { extractDocument } from '../extract/index.ts'
import type { ExtractedFact, ExtractedPark, Extraction } from '../model/index.ts'
import { refreshParks } from '../parks/refresh.ts'
import { resolvePark } from '../parks/resolve.ts'
import { findPark, parkCandidates } from '../parks/store.ts'
import { inParkTransaction, recordChange, saveIdentities } from '../parks/writes.ts'
import { factsOfDocument, findDocumentBySha, quoteFacts, saveDocument, saveFact } from './store.ts'

/** A document to read, with what the sender knows of it; what is not given is taken from the page. */
export interface IncomingDocument {
  text: string
  /** Hash of the bytes as received, in hex. */
  sha256: string
  encoding?: string
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

export interface IngestResult {
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

/** An id that a person can read, made of the name's pinyin; a park of the same spelling gets a number. */
async function newParkId(db: Db, name: string): Promise<string> {
  const slug = pinyinOf(name)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const stem =
    slug ||
    `park-${hash(name)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')}`
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`
    if (!(await findPark(db, id))) return id
  }
}

const foundOf = (park: ExtractedPark): FoundIdentity => ({
  ...(park.aliases.length > 0 ? { aliases: [...park.aliases] } : {}),
  ...(park.kind ? { kind: park.kind } : {}),
  ...(park.level ? { level: park.level } : {}),
  ...(park.region ? { region: park.region } : {}),
})

/** A known park keeps what is known of it and gains the rest; its names add up. */
const mergeFound = (known: FoundIdentity, news: FoundIdentity, name: string, ownName: string): FoundIdentity => {
  const aliases = [...new Set([...(known.aliases ?? []), ...(news.aliases ?? []), name])].filter(
    (alias) => alias !== ownName,
  )
  return { ...news, ...known, ...(aliases.length > 0 ? { aliases } : {}) }
}

/** Finds or makes the stored park that the document speaks of, and answers with its id. */
async function placePark(trx: Trx, park: ExtractedPark, now: string): Promise<string> {
  const candidates = await parkCandidates(trx, [park.name, ...park.aliases])
  const known = resolvePark(park, candidates)
  const stored = known && (await findPark(trx, known.id))
  if (stored) {
    const found = mergeFound(stored.found, foundOf(park), park.name, stored.base.name)
    await saveIdentities(trx, [{ ...stored, found }], now)
    return stored.id
  }
  const id = await newParkId(trx, park.name)
  const base = { id, name: park.name }
  await saveIdentities(trx, [{ id, origin: 'document', isEdited: false, base, found: foundOf(park) }], now)
  return id
}

/** Sets parents that the document names, where the park has none yet and no circle would come of it. */
async function placeParents(
  trx: Trx,
  parks: readonly ExtractedPark[],
  ids: readonly string[],
  now: string,
): Promise<void> {
  const idByName = new Map(
    parks.flatMap((park, i) => [park.name, ...park.aliases].map((name) => [name, ids[i] as string])),
  )
  for (const [i, park] of parks.entries()) {
    const parentId = park.parent === null ? undefined : idByName.get(park.parent)
    const stored = await findPark(trx, ids[i] as string)
    if (!parentId || !stored || parentId === stored.id || stored.base.parentId || stored.found.parentId) continue
    if (await leadsTo(trx, parentId, stored.id)) continue
    await saveIdentities(trx, [{ ...stored, found: { ...stored.found, parentId } }], now)
  }
}

async function leadsTo(trx: Trx, from: string, target: string): Promise<boolean> {
  const seen = new Set<string>()
  for (let next: string | undefined = from; next !== undefined && !seen.has(next); ) {
    if (next === target) return true
    seen.add(next)
    const park = await findPark(trx, next)
    next = park?.base.parentId ?? park?.found.parentId
  }
  return false
}

async function storeFacts(
  trx: Trx,
  documentId: string,
  park: ExtractedPark,
  parkId: string,
  options: IngestOptions,
): Promise<void> {
  for (const { evidence, ...fact } of park.facts) {
    const status = fact.confidence >= options.acceptConfidence ? 'accepted' : 'pending'
    const { start, end, quote } = evidence
    const id = factIdOf(documentId, parkId, fact, start)
    await saveFact(
      trx,
      { ...fact, id, parkId, documentId, status, origin: 'document', span: { start, end }, quote },
      options.now,
    )
  }
}

/** The parks and the number of facts that a stored document gave. */
async function yieldOf(db: Db, documentId: string): Promise<Pick<IngestResult, 'parkIds' | 'factCount'>> {
  const facts = await factsOfDocument(db, documentId)
  return { parkIds: [...new Set(facts.map((fact) => fact.park_id))], factCount: facts.length }
}

/** Stores the text; what the sender and an earlier record know of it comes before what the page says of itself. */
async function storeDocument(
  trx: Trx,
  document: IncomingDocument,
  extraction: Extraction,
  options: IngestOptions,
): Promise<string> {
  const known = await findDocumentBySha(trx, document.sha256)
  const id = known?.id ?? documentIdOf(document.sha256)
  const { title, publishedAt, language, removed } = extraction.document
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
    },
    options.now,
  )
  await quoteFacts(trx, id, document.text)
  return id
}

async function storeExtraction(
  trx: Trx,
  document: IncomingDocument,
  extraction: Extraction,
  options: IngestOptions,
): Promise<IngestResult> {
  const earlier = await earlierReading(trx, document.sha256)
  if (earlier) return earlier
  const documentId = await storeDocument(trx, document, extraction, options)
  const parkIds: string[] = []
  for (const park of extraction.parks) {
    const parkId = await placePark(trx, park, options.now)
    parkIds.push(parkId)
    await storeFacts(trx, documentId, park, parkId, options)
  }
  await placeParents(trx, extraction.parks, parkIds, options.now)
  const { parkIds: withFacts, factCount } = await yieldOf(trx, documentId)
  const touched = [...new Set([...parkIds, ...withFacts])]
  await refreshParks(trx, touched)
  if (touched.length > 0) await recordChange(trx, touched)
  return { documentId, isNew: true, parkIds: touched, factCount }
}

async function earlierReading(db: Db, sha256: string): Promise<IngestResult | undefined> {
  const known = await findDocumentBySha(db, sha256)
  if (known?.text == null) return undefined
  return { documentId: known.id, isNew: false, ...(await yieldOf(db, known.id)) }
}

/**
 * Reads a document and stores it with its parks and facts, in one transaction: all or nothing. The same bytes a second time
 * change nothing. A park that is known under one of the names gains the facts; others are made.
 */
export async function ingestDocument(
  db: Db,
  document: IncomingDocument,
  options: IngestOptions,
): Promise<IngestResult> {
  const earlier = await earlierReading(db, document.sha256)
  if (earlier) return earlier
  const text = toStorable(document.text)
  const extraction = extractDocument(text, { sha256: document.sha256 })
  return inParkTransaction(db, (trx) => storeExtraction(trx, { ...document, text }, extraction, options))
}
