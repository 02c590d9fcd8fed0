import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { toStorable } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { DocumentQuery, DocumentRequest, IdParams } from '../http/schemas.ts'
import { decodeBytes } from '../text/index.ts'
import type { DigestedDocument } from './digest.ts'
import { digestDocument } from './digest.ts'
import { type IncomingDocument, type IngestResult, knownDocument, storeDigested } from './ingest.ts'
import { MAX_OFFICE_BYTES, MAX_TEXT_BYTES, RefusedDocument, readFileText } from './read-file.ts'
import { sniffFormat } from './readers.ts'
import { reextractDocument } from './reextract.ts'
import { Ingested, Reextracted } from './schemas.ts'
import { findDocumentHead } from './store.ts'
import { toDocumentView } from './views.ts'

/** JSON writes some characters of a page as two or six. */
const MAX_JSON_BYTES = 3 * MAX_TEXT_BYTES

/** Bytes up to this many are read at once; longer ones, DOCX and PDF on a thread of their own. */
const SHORT_BYTES = 32_768

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const TEXT_TYPES = ['text/plain', 'text/html']
const FILE_TYPES = ['application/pdf', DOCX, 'application/octet-stream']

interface Read {
  document: IncomingDocument
  digest: DigestedDocument
  warnings: string[]
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A text that came in JSON: it was decoded already, so that only what is no text at all is refused. */
async function readJson({ text, ...known }: DocumentRequest, { reading }: AppContext, sha256: string): Promise<Read> {
  const bytes = Buffer.from(text)
  if (bytes.length > MAX_TEXT_BYTES)
    throw new RefusedDocument(
      'payload-too-large',
      `The page has ${bytes.length} bytes; at most ${MAX_TEXT_BYTES} are read`,
    )
  if (decodeBytes(bytes).binary)
    throw new RefusedDocument('binary-document', 'This is not text; send the page as text or HTML, or the file itself')
  if (text.trim() === '') throw new RefusedDocument('empty-document', 'The document holds no text')
  const storable = toStorable(text)
  const digest = await reading.digest(storable, sha256)
  return { document: { ...known, text: storable, sha256 }, digest, warnings: [] }
}

async function readBytes(bytes: Buffer, known: DocumentQuery, { reading }: AppContext): Promise<Read> {
  const isShort = bytes.length <= SHORT_BYTES && sniffFormat(bytes) === undefined
  const file = isShort ? await readFileText(bytes) : undefined
  const read = file ? { file, digest: digestDocument(file.text, file.sha256) } : await reading.readFile(bytes)
  const { warnings, ...document } = read.file
  return { document: { ...document, ...known }, digest: read.digest, warnings }
}

/** Reads and stores the document of a request; one that is known by its bytes is not read again. */
async function addDocument(
  request: FastifyRequest,
  context: AppContext,
): Promise<IngestResult & { warnings: string[] }> {
  const { body } = request
  const isFile = Buffer.isBuffer(body)
  const sha256 = sha256Of(isFile ? body : Buffer.from((body as DocumentRequest).text))
  const earlier = await knownDocument(context.db, sha256)
  if (earlier) return { ...earlier, warnings: [] }
  const { document, digest, warnings } = isFile
    ? await readBytes(body, request.query as DocumentQuery, context)
    : await readJson(body as DocumentRequest, context, sha256)
  const options = { now: context.now(), acceptConfidence: context.config.acceptConfidence }
  return { ...(await storeDigested(context.db, document, digest, options)), warnings }
}

/** Texts are refused by their announced length before they are received; files may be longer. */
async function refuseLong({ headers }: FastifyRequest): Promise<void> {
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const limit =
    type === 'application/json' ? MAX_JSON_BYTES : TEXT_TYPES.includes(type) ? MAX_TEXT_BYTES : MAX_OFFICE_BYTES
  if (Number(headers['content-length'] ?? 0) > limit)
    throw new ApiError(
      'payload-too-large',
      `The body has ${headers['content-length']} bytes; at most ${limit} are read here`,
    )
}

/** Bytes are decoded by what they hold, so any schema takes them; the document only says what they are. */
const bytesOf = (description: string) => ({ schema: Type.Unsafe<Buffer>({ description }) })

const PAGE = 'in UTF-8, GB18030 or UTF-16; what is known of it goes into the query'

function addUpload(app: FastifyInstance, context: AppContext): void {
  app.addContentTypeParser([...TEXT_TYPES, ...FILE_TYPES], { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.post(
    '/documents',
    {
      bodyLimit: MAX_OFFICE_BYTES,
      onRequest: refuseLong,
      schema: {
        operationId: 'addDocument',
        tags: ['documents'],
        summary: 'Read a page: its parks and facts are stored with their evidence; a page known already is found again',
        querystring: DocumentQuery,
        body: {
          content: {
            'application/json': { schema: DocumentRequest },
            'text/html': bytesOf(`A page ${PAGE}`),
            'text/plain': bytesOf(`A text ${PAGE}`),
            'application/pdf': bytesOf('A PDF that holds text; what is known of it goes into the query'),
            [DOCX]: bytesOf('A DOCX; what is known of it goes into the query'),
            'application/octet-stream': bytesOf('Any of these, told by its first bytes'),
          },
        },
        response: { 200: Ingested, 201: Ingested },
      },
    },
    async (request, reply) => {
      const { documentId, isNew, parkIds, factCount, warnings } = await addDocument(request, context)
      const head = await findDocumentHead(context.db, documentId)
      if (!head) throw notFound('document', documentId)
      reply.code(isNew ? 201 : 200)
      return { document: toDocumentView(head), parkIds, factCount, warnings }
    },
  )
}

/** Routes by which documents come in. Pages come as JSON, or as bytes of text, HTML, DOCX or PDF in any of the known encodings. */
export function uploadRoutes(app: FastifyInstance, context: AppContext): void {
  // In a scope of its own: other routes do not take text and files as bodies.
  app.register(async (upload) => addUpload(upload, context))
  app.post(
    '/documents/:id/reextract',
    {
      schema: {
        operationId: 'reextractDocument',
        tags: ['documents'],
        summary: 'Read a document again by the rules of today; what people decided stays',
        params: IdParams,
        response: { 200: Reextracted },
      },
    },
    async (request) => {
      const options = { now: context.now(), acceptConfidence: context.config.acceptConfidence }
      const { id } = request.params as { id: string }
      return reextractDocument(context.db, id, options, (text, sha256) => context.reading.digest(text, sha256))
    },
  )
}
