import type { Regulation } from '../catalog/index.ts'
import { decodeJson, type LintMark } from '../db/index.ts'
import { INCENTIVE_LAW } from '../extract/index.ts'
import type { Fact } from '../http/schemas.ts'
import { agedConfidence } from '../parks/freshness.ts'
import { type DocumentHead, detailOf, type SourcedFact } from './store.ts'

/** A doubt about an offer as the API shows it: its words, and the text of law with the day from which it is in force. */
const toWarning = ({ code, quote }: LintMark) => {
  const { regulation, zh, en } = INCENTIVE_LAW[code]
  return { code, quote, zh, en, regulation: regulationView(regulation) }
}

export const regulationView = ({ id, number, inForce, zh, en, grade }: Regulation) => ({
  id,
  number,
  inForce,
  zh,
  en,
  grade,
})

const ageOf = (row: SourcedFact, today: string) => {
  const asOf = row.as_of ?? row.published_at ?? undefined
  const currentConfidence = agedConfidence(row.attribute, row.confidence, asOf, today)
  return { currentConfidence, stale: row.confidence > 0 && currentConfidence <= row.confidence / 2 }
}

/** A stored fact as the API shows it; with a day, also how sure it still is on that day. */
export function toFactView(row: SourcedFact, today?: string): Fact {
  const detail = detailOf(row)
  return {
    id: row.id,
    parkId: row.park_id,
    attribute: row.attribute,
    value: row.value_number ?? row.value_text ?? '',
    ...(row.value_max === null ? {} : { max: row.value_max }),
    bound: row.bound,
    unit: row.unit,
    ...(detail ? { detail } : {}),
    asOf: row.as_of,
    confidence: row.confidence,
    ...(today === undefined ? {} : ageOf(row, today)),
    status: row.status,
    origin: row.origin,
    taken: row.taken === 1,
    conflicting: row.conflicting === 1,
    evidence:
      row.span_start === null || row.span_end === null
        ? null
        : { start: row.span_start, end: row.span_end, quote: row.quote },
    source:
      row.document_id === null
        ? null
        : {
            documentId: row.document_id,
            title: row.title,
            publisher: row.publisher,
            url: row.url,
            publishedAt: row.published_at,
          },
    review:
      row.reviewed_at === null
        ? null
        : { reviewer: row.reviewer, at: row.reviewed_at, note: row.review_note, correctsId: row.corrects_id },
    warnings: row.lint === null ? [] : decodeJson(row.lint).map(toWarning),
  }
}

/** A stored document as the API shows it, without its text. */
export const toDocumentView = (row: DocumentHead) => ({
  id: row.id,
  sha256: row.sha256,
  title: row.title,
  publisher: row.publisher,
  url: row.url,
  publishedAt: row.published_at,
  language: row.language,
  receivedAt: row.received_at,
  hasText: row.has_text === 1,
  format: row.format,
  encoding: row.encoding,
  rules: row.rules,
  duplicateOf: row.duplicate_of,
  nearDuplicateOf: row.near_duplicate_of,
})
