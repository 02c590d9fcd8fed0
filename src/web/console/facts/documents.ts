import type { operations } from '../../../client/index.ts'
import { api, ask } from '../api.ts'

export type DocumentWithText = operations['getDocument']['responses'][200]['content']['application/json']

const KEPT = 8
const kept = new Map<string, DocumentWithText>()

/** A document with its text; the last few are kept, since the facts of a queue mostly come from the same one. */
export async function loadDocument(id: string, signal: AbortSignal): Promise<DocumentWithText> {
  const known = kept.get(id)
  const document = known ?? (await ask(api.GET('/v1/documents/{id}', { params: { path: { id } }, signal })))
  kept.delete(id)
  kept.set(id, document)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return document
}
