import { checkPdf, checkZip, UnpacksTooLarge } from './unpacked.ts'

/** What an uploaded file was read as. `text` is the document as received: offsets of evidence point into it. */
export interface ReadDocument {
  text: string
  format: 'docx' | 'pdf'
  /** Things a person should know: pages without text, pictures left out. */
  warnings: string[]
}

/** A file that cannot be read, with a reason and a remedy that can be shown to the person who sent it. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument'
}

/** A DOCX is a ZIP: a small file can unpack to gigabytes. Beyond this the file is refused before it is unpacked. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024
const MAX_PDF_PAGES = 500

const startsWith = (bytes: Uint8Array, signature: string) =>
  bytes.length >= signature.length && [...signature].every((c, i) => bytes[i] === c.charCodeAt(0))

/** The format of a file by its first bytes, or undefined for plain text, HTML and whatever else. */
export function sniffFormat(bytes: Uint8Array): 'docx' | 'pdf' | undefined {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004')) return 'docx'
  return undefined
}

/** Refuses a file that unpacks to more than a limit, before its reader unpacks it. */
function guard(check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof UnpacksTooLarge)) throw error
    throw new UnreadableDocument('the file unpacks to more than 64 MiB; save it without pictures and send it again')
  }
}

async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  guard(() => checkZip(bytes, MAX_UNPACKED_BYTES))
  const { default: mammoth } = await import('mammoth')
  try {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    return { text: value, format: 'docx', warnings: messages.filter((m) => m.type === 'error').map((m) => m.message) }
  } catch (cause) {
    throw new UnreadableDocument('this is no DOCX file that can be read; save it as DOCX or PDF and send it again', {
      cause,
    })
  }
}

async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  guard(() => checkPdf(bytes, MAX_UNPACKED_BYTES))
  const { extractText, getDocumentProxy } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    if (pdf.numPages > MAX_PDF_PAGES) {
      throw new UnreadableDocument(
        `the PDF has ${pdf.numPages} pages, more than ${MAX_PDF_PAGES}; send the pages that matter`,
      )
    }
    const { text: pages } = await extractText(pdf, { mergePages: false })
    const empty = pages.filter((page) => page.trim() === '').length
    if (empty === pages.length) {
      throw new UnreadableDocument('the PDF holds no text (a scan?); run a text recognition over it and send it again')
    }
    return {
      text: pages.join('\n\n'),
      format: 'pdf',
      warnings: empty > 0 ? [`${empty} of ${pages.length} pages hold no text`] : [],
    }
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause
    throw new UnreadableDocument('this is no PDF file that can be read; it may be damaged or protected', { cause })
  }
}

/** Reads the text of a DOCX or PDF file. Throws UnreadableDocument with reason and remedy. */
export const readOffice = (bytes: Uint8Array, format: 'docx' | 'pdf'): Promise<ReadDocument> =>
  format === 'docx' ? readDocx(bytes) : readPdf(bytes)
