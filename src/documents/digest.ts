import { createHash } from 'node:crypto'
import { extractDocument } from '../extract/index.ts'
import type { Extraction } from '../model/index.ts'
import { cleanDocument, fingerprint } from '../text/index.ts'

/** A page as read: what it says, and what it is compared with other pages by. Plain data, so that it can cross a thread. */
export interface DigestedDocument {
  extraction: Extraction
  /** Hash of the cleaned words; null when cleaning left none. */
  contentHash: string | null
  sketch: number[]
}

/** Reads a page. Pure work, about a second for two megabytes; `sha256` is that of the bytes of the page. */
export function digestDocument(text: string, sha256: string): DigestedDocument {
  const words = cleanDocument(text)
    .blocks.map((block) => block.text.text)
    .join('\n')
  const content = words.replace(/[\s\p{P}]/gu, '')
  return {
    extraction: extractDocument(text, { sha256 }),
    contentHash: content === '' ? null : createHash('sha256').update(content).digest('hex'),
    sketch: [...fingerprint(words)],
  }
}
