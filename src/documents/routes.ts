import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { AppContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { Document, DocumentQuery, DocumentRequest, IdParams, PageOf, PageQuery, ref } from '../http/schemas.ts'
import { Strict } from '../model/index.ts'
import { decodeBytes } from '../text/index.ts'
import { type IncomingDocument, ingestDocument } from './ingest.ts'
import { factsOfDocument, findDocument, findDocumentHead, listDocuments } from './store.ts'
import { toDocumentView, toFactView } from './views.ts'

/** Reading is done in the process that answers, at about a megabyte a second, so longer pages are refused. */
const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024

/** JSON writes some characters of a page as two or six. */
const MAX_JSON_BYTES = 3 * MAX_DOCUMENT_BYTES

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const tooLarge = (size: number) =>
  new ApiError('payload-too-large', `The page has ${size} bytes; at most ${MAX_DOCUMENT_BYTES} are read`)

/**
 * A document out of a request: JSON with its text and what the sender knows of it, or the bytes of a page with that in the query.
 * The same page has the same hash whichever way it comes, if its bytes are UTF-8.
 */
function toIncoming(body: unknown, query: DocumentQuery): IncomingDocument & { warning?: string } {
  const { text, ...known } = Buffer.isBuffer(body) ? { text: undefined, ...query } : (body as DocumentRequest)
  const bytes = text === undefined ? (body as Buffer) : Buffer.from(text)
  if (bytes.length > MAX_DOCUMENT_BYTES) throw tooLarge(bytes.length)
  const decoded = decodeBytes(bytes)
  if (decoded.binary) throw new ApiError('binary-document', 'This is not text; send the page as text, HTML or JSON')
  const content = text ?? decoded.text
  if (content.trim() === '') throw new ApiError('empty-document', 'The document holds no text')
  const warning = decoded.damaged
    ? `Some bytes are not valid ${decoded.encoding} and were replaced by U+FFFD`
    : undefined
  const encoding = text === undefined ? { encoding: decoded.encoding } : {}
  return { ...known, ...encoding, text: content, sha256: sha256(bytes), ...(warning ? { warning } : {}) }
}

const Ingested = Type.Object({
  document: Document,
  parkIds: Type.Array(Type.String()),
  factCount: Type.Integer(),
  warnings: Type.Array(Type.String()),
})

function addReadRoutes(app: FastifyInstance, { db }: AppContext): void {
  app.get(
    '/documents',
    {
      schema: {
        operationId: 'listDocuments',
        tags: ['documents'],
        summary: 'Documents, the last received first',
        querystring: Strict(PageQuery),
        response: { 200: PageOf('Document') },
      },
    },
    async (request) => {
      const page = request.query as { cursor?: string; limit: number }
      const { items, nextCursor } = await listDocuments(db, page)
      return { items: items.map(toDocumentView), nextCursor }
    },
  )
  app.get(
    '/documents/:id',
    {
      schema: {
        operationId: 'getDocument',
        tags: ['documents'],
        summary: 'One document with its text as received',
        params: IdParams,
        response: { 200: Type.Object({ document: ref('Document'), text: Type.Union([Type.String(), Type.Null()]) }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const row = await findDocument(db, id)
      if (!row) throw notFound('document', id)
      return { document: toDocumentView({ ...row, has_text: row.text === null ? 0 : 1 }), text: row.text }
    },
  )
  app.get(
    '/documents/:id/facts',
    {
      schema: {
        operationId: 'listDocumentFacts',
        tags: ['documents'],
        summary: 'The facts that a document gave, in the order of its text',
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(ref('Fact')) }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      if (!(await findDocumentHead(db, id))) throw notFound('document', id)
      return { items: (await factsOfDocument(db, id)).map((row) => toFactView(row)) }
    },
  )
}

/** Bytes are decoded by what they hold, so any schema takes them; the document only says that they are text. */
const pageBytes = (description: string) => ({ schema: Type.Unsafe<Buffer>({ description }) })

function addUpload(app: FastifyInstance, context: AppContext): void {
  app.addContentTypeParser(
    ['text/plain', 'text/html'],
    { parseAs: 'buffer', bodyLimit: MAX_DOCUMENT_BYTES },
    (_request, body, done) => done(null, body),
  )
  app.post(
    '/documents',
    {
      bodyLimit: MAX_JSON_BYTES,
      schema: {
        operationId: 'addDocument',
        tags: ['documents'],
        summary: 'Read a page: its parks and facts are stored with their evidence; a page known already is found again',
        querystring: DocumentQuery,
        body: {
          content: {
            'application/json': { schema: DocumentRequest },
            'text/html': pageBytes('A page in UTF-8, GB18030 or UTF-16; what is known of it goes into the query'),
            'text/plain': pageBytes('A text in UTF-8, GB18030 or UTF-16; what is known of it goes into the query'),
          },
        },
        response: { 200: Ingested, 201: Ingested },
      },
    },
    async (request, reply) => {
      const { warning, ...document } = toIncoming(request.body, request.query as DocumentQuery)
      const options = { now: context.now(), acceptConfidence: context.config.acceptConfidence }
      const { documentId, isNew, parkIds, factCount } = await ingestDocument(context.db, document, options)
      const head = await findDocumentHead(context.db, documentId)
      if (!head) throw notFound('document', documentId)
      reply.code(isNew ? 201 : 200)
      return { document: toDocumentView(head), parkIds, factCount, warnings: warning ? [warning] : [] }
    },
  )
}

/** Routes of documents. Pages come as JSON, or as the bytes of text or HTML in any of the known encodings. */
export function documentRoutes(app: FastifyInstance, context: AppContext): void {
  addReadRoutes(app, context)
  // In a scope of its own: other routes do not take text and HTML as bodies.
  app.register(async (upload) => addUpload(upload, context))
}
