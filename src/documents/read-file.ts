import { createHash } from 'node:crypto'
import { type DocumentFormat, toStorable } from '../db/index.ts'
import { decodeBytes } from '../text/index.ts'
import { type DigestedDocument, digestDocument } from './digest.ts'
import { readOffice, sniffFormat, UnreadableDocument } from './readers.ts'

/** Texts and pages above this are refused: reading costs time in proportion. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024
/** DOCX and PDF above this are refused. */
export const MAX_OFFICE_BYTES = 20 * 1024 * 1024

/** Why a file cannot be read. The codes are those of the API's problems. */
export type RefusalCode = 'binary-document' | 'empty-document' | 'unreadable-document' | 'payload-too-large'

export class RefusedDocument extends Error {
  override name = 'RefusedDocument'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** A file as text. `text` is the document as stored: offsets of evidence point into it. */
export interface FileText {
  text: string
  sha256: string
  encoding: string
  format: DocumentFormat
  warnings: string[]
}

const looksLikeHtml = (text: string): boolean => /<(?:!doctype|html|head|body|div|p|table)\b/i.test(text.slice(0, 4000))

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function officeText(bytes: Uint8Array, format: 'docx' | 'pdf'): Promise<FileText> {
  if (bytes.length > MAX_OFFICE_BYTES)
    throw new RefusedDocument(
      'payload-too-large',
      `The file has ${bytes.length} bytes; at most ${MAX_OFFICE_BYTES} are read`,
    )
  try {
    const { text, warnings } = await readOffice(bytes, format)
    return { text, sha256: sha256Of(bytes), encoding: format, format, warnings }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    throw new RefusedDocument('unreadable-document', error.message, { cause: error })
  }
}

function plainText(bytes: Uint8Array): FileText {
  if (bytes.length > MAX_TEXT_BYTES)
    throw new RefusedDocument(
      'payload-too-large',
      `The page has ${bytes.length} bytes; at most ${MAX_TEXT_BYTES} are read`,
    )
  const { text, encoding, binary, damaged } = decodeBytes(bytes)
  if (binary) throw new RefusedDocument('binary-document', 'This is not text; send the page as text, HTML, DOCX or PDF')
  const warnings = damaged ? [`Some bytes are not valid ${encoding} and were replaced by U+FFFD`] : []
  return { text, sha256: sha256Of(bytes), encoding, format: looksLikeHtml(text) ? 'html' : 'text', warnings }
}

/**
 * Reads the bytes of a page, a DOCX or a PDF as text, whatever its encoding.
 * @throws RefusedDocument with reason and remedy
 */
export async function readFileText(bytes: Uint8Array): Promise<FileText> {
  const format = sniffFormat(bytes)
  const read = format ? await officeText(bytes, format) : plainText(bytes)
  if (read.text.trim() === '') throw new RefusedDocument('empty-document', 'The document holds no text')
  if (Buffer.byteLength(read.text) > MAX_TEXT_BYTES)
    throw new RefusedDocument(
      'payload-too-large',
      `The file holds more than ${MAX_TEXT_BYTES} bytes of text; send the pages that matter`,
    )
  return { ...read, text: toStorable(read.text) }
}

/** Reads a file and what it says. @throws RefusedDocument */
export async function readFileWhole(bytes: Uint8Array): Promise<{ file: FileText; digest: DigestedDocument }> {
  const file = await readFileText(bytes)
  return { file, digest: digestDocument(file.text, file.sha256) }
}
