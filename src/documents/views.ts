import type { Fact } from '../http/schemas.ts'
import { type DocumentHead, detailOf, type SourcedFact } from './store.ts'

/** A stored fact as the API shows it. */
export function toFactView(row: SourcedFact): Fact {
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
    status: row.status,
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
})
