import { sql } from 'kysely'
import {
  chunks,
  type Db,
  type DocumentFormat,
  type DocumentRow,
  decodeCursor,
  decodeJson,
  encodeJson,
  type FactOrigin,
  type FactRow,
  type FactStatus,
  type LintMark,
  type Page,
  type Trx,
  toPage,
} from '../db/index.ts'
import type { DocumentInfo, ExtractedFact } from '../model/index.ts'

/** Where facts come from: a document, with its text once that was received. */
export interface NewDocument {
  id: string
  sha256: string
  title: string | null
  publisher: string | null
  url: string | null
  publishedAt: string | null
  language: string | null
  text: string | null
  encoding: string | null
  removed: DocumentInfo['removed'] | null
  format: DocumentFormat | null
  rules: string | null
  contentHash: string | null
  sketch: readonly number[] | null
  duplicateOf: string | null
  nearDuplicateOf: string | null
}

/** A source that is known by name only. */
export const NOT_READ = {
  text: null,
  encoding: null,
  removed: null,
  format: null,
  rules: null,
  contentHash: null,
  sketch: null,
  duplicateOf: null,
  nearDuplicateOf: null,
} as const

export const findDocument = (db: Db, id: string): Promise<DocumentRow | undefined> =>
  db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()

/** What lists and answers show of a document; its text can be megabytes long. */
export type DocumentHead = Omit<DocumentRow, 'text' | 'removed' | 'content_hash' | 'sketch'> & { has_text: number }

const heads = (db: Db) =>
  db
    .selectFrom('documents')
    .select(['id', 'sha256', 'title', 'publisher', 'url', 'published_at', 'language', 'received_at'])
    .select(['encoding', 'format', 'rules', 'duplicate_of', 'near_duplicate_of'])
    .select(sql<number>`case when text is null then 0 else 1 end`.as('has_text'))

export const findDocumentHead = (db: Db, id: string): Promise<DocumentHead | undefined> =>
  heads(db).where('id', '=', id).executeTakeFirst()

export const findDocumentBySha = (db: Db, sha256: string): Promise<DocumentRow | undefined> =>
  db.selectFrom('documents').selectAll().where('sha256', '=', sha256).executeTakeFirst()

/** Writes a document; one that was known by name only receives its text. `now` is an ISO time. */
export async function saveDocument(trx: Trx, document: NewDocument, now: string): Promise<void> {
  const { id, sha256, publishedAt, removed, contentHash, sketch, duplicateOf, nearDuplicateOf, ...rest } = document
  const columns = {
    ...rest,
    published_at: publishedAt,
    removed: removed === null ? null : encodeJson(removed),
    content_hash: contentHash,
    sketch: sketch === null ? null : encodeJson([...sketch]),
    duplicate_of: duplicateOf,
    near_duplicate_of: nearDuplicateOf,
  }
  await trx
    .insertInto('documents')
    .values({ id, sha256, ...columns, received_at: now })
    .onConflict((c) => c.column('id').doUpdateSet(columns))
    .execute()
}

/** Documents, the last received first, a page at a time. */
export async function listDocuments(db: Db, page: { cursor?: string; limit: number }): Promise<Page<DocumentHead>> {
  let query = heads(db)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
  if (page.cursor !== undefined) {
    const [at, id] = decodeCursor(page.cursor, ['string', 'string']) as [string, string]
    query = query.where((e) => e.or([e('received_at', '<', at), e.and([e('received_at', '=', at), e('id', '<', id)])]))
  }
  return toPage(await query.execute(), page.limit, (row) => [row.received_at, row.id])
}

/** A fact to be stored; without a quote where the text of its source was not received. */
export interface NewFact extends Omit<ExtractedFact, 'evidence'> {
  id: string
  parkId: string
  documentId: string | null
  status: FactStatus
  origin: FactOrigin
  span: { start: number; end: number } | null
  quote: string | null
  lint?: readonly LintMark[]
}

/** A fact that nobody has looked at and no projection has used yet. */
export const UNDECIDED = {
  reviewer: null,
  reviewed_at: null,
  review_note: null,
  corrects_id: null,
  taken: 0,
  conflicting: 0,
  placed: 0,
} as const

/** Writes a fact; one that is stored already keeps what people decided and only gains its quote. `now` is an ISO time. */
export async function saveFact(trx: Trx, fact: NewFact, now: string): Promise<void> {
  const isNumber = typeof fact.value === 'number'
  await trx
    .insertInto('facts')
    .values({
      id: fact.id,
      park_id: fact.parkId,
      document_id: fact.documentId,
      attribute: fact.attribute,
      value_number: isNumber ? (fact.value as number) : null,
      value_text: isNumber ? null : String(fact.value),
      value_max: fact.max ?? null,
      bound: fact.bound,
      unit: fact.unit,
      detail: fact.detail ? encodeJson(fact.detail) : null,
      as_of: fact.asOf ?? null,
      confidence: fact.confidence,
      status: fact.status,
      origin: fact.origin,
      span_start: fact.span?.start ?? null,
      span_end: fact.span?.end ?? null,
      quote: fact.quote,
      created_at: now,
      lint: fact.lint?.length ? encodeJson([...fact.lint]) : null,
      ...UNDECIDED,
    })
    .onConflict((c) =>
      c.column('id').doUpdateSet((e) => ({ quote: e.fn.coalesce(e.ref('excluded.quote'), e.ref('facts.quote')) })),
    )
    .execute()
}

/**
 * Gives the facts of a document their words, once its text is here: shipped facts come with the place only. Answers with the parks
 * that those facts are about.
 */
export async function quoteFacts(trx: Trx, documentId: string, text: string): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('facts')
    .select(['id', 'park_id', 'span_start', 'span_end'])
    .where('document_id', '=', documentId)
    .where('quote', 'is', null)
    .execute()
  for (const { id, span_start, span_end } of rows) {
    if (span_start === null || span_end === null) continue
    await trx
      .updateTable('facts')
      .set({ quote: text.slice(span_start, span_end) })
      .where('id', '=', id)
      .execute()
  }
  return new Set(rows.map(({ park_id }) => park_id))
}

/** A fact with what is known of its source. */
export type SourcedFact = FactRow & {
  title: string | null
  publisher: string | null
  url: string | null
  published_at: string | null
  /** The document whose words these are: reprints share it. */
  source_id: string | null
}

export const sourced = (db: Db) =>
  db
    .selectFrom('facts as f')
    .leftJoin('documents as d', 'd.id', 'f.document_id')
    .selectAll('f')
    .select(['d.title', 'd.publisher', 'd.url', 'd.published_at'])
    .select(sql<string | null>`coalesce(d.duplicate_of, d.near_duplicate_of, d.id)`.as('source_id'))

/** All facts of a park, by attribute; every status, so that competing and rejected ones show. */
export const factsOfPark = (db: Db, parkId: string): Promise<SourcedFact[]> =>
  sourced(db).where('f.park_id', '=', parkId).orderBy('f.attribute').orderBy('f.id').execute()

/** All facts that a document gave, in the order of its text. */
export const factsOfDocument = (db: Db, documentId: string): Promise<SourcedFact[]> =>
  sourced(db).where('f.document_id', '=', documentId).orderBy('f.span_start').orderBy('f.id').execute()

/** The parks that a document speaks of, by the names that it uses. */
export const parksOfDocument = async (db: Db, documentId: string): Promise<{ name: string; parkId: string }[]> =>
  (
    await db.selectFrom('document_parks').selectAll().where('document_id', '=', documentId).orderBy('name').execute()
  ).map(({ name, park_id }) => ({ name, parkId: park_id }))

/** The accepted facts of these parks, by park. The ids must be few hundreds at most. */
export async function acceptedFacts(db: Db, parkIds: readonly string[]): Promise<Map<string, SourcedFact[]>> {
  const rows = await sourced(db)
    .where('f.park_id', 'in', [...parkIds])
    .where('f.status', '=', 'accepted')
    .execute()
  const byPark = new Map<string, SourcedFact[]>()
  for (const row of rows) {
    const facts = byPark.get(row.park_id)
    if (facts) facts.push(row)
    else byPark.set(row.park_id, [row])
  }
  return byPark
}

/** The ids of all facts of these parks. */
export async function factIdsOf(db: Db, parkIds: readonly string[]): Promise<Set<string>> {
  const ids = new Set<string>()
  for (const some of chunks(parkIds)) {
    for (const { id } of await db.selectFrom('facts').select('id').where('park_id', 'in', some).execute()) ids.add(id)
  }
  return ids
}

/** Facts by id, in no order; the ids must be few hundreds at most. */
export const factsById = async (db: Db, ids: readonly string[]): Promise<SourcedFact[]> =>
  ids.length === 0
    ? []
    : sourced(db)
        .where('f.id', 'in', [...ids])
        .execute()

export const detailOf = (row: FactRow) => (row.detail === null ? undefined : decodeJson(row.detail))
