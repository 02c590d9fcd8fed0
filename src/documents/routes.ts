import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { AppContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { Document, DocumentRequest, IdParams, PageOf, PageQuery, ref } from '../http/schemas.ts'
import { Strict } from '../model/index.ts'
import { decodeBytes } from '../text/index.ts'
import { type IncomingDocument, ingestDocument } from './ingest.ts'
import { factsOfDocument, findDocument, listDocuments } from './store.ts'
import { toDocumentView, toFactView } from './views.ts'

/** Pages of up to ten megabytes are read. */
const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** A document out of a request: JSON with its text and what the sender knows of it, or the bytes of a page. */
function toIncoming(body: unknown): IncomingDocument & { warning?: string } {
  if (!Buffer.isBuffer(body)) {
    const { text, ...known } = body as DocumentRequest
    return { ...known, text, sha256: sha256(text) }
  }
  const decoded = decodeBytes(body)
  if (decoded.binary)
    throw new ApiError('binary-document', 'The bytes are not text; send the page as text, HTML or JSON')
  const warning = decoded.text.includes('\uFFFD')
    ? 'Some bytes are not valid in the encoding of the page and were replaced'
    : undefined
  return { text: decoded.text, encoding: decoded.encoding, sha256: sha256(body), ...(warning ? { warning } : {}) }
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
      return { document: toDocumentView(row), text: row.text }
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
      if (!(await findDocument(db, id))) throw notFound('document', id)
      return { items: (await factsOfDocument(db, id)).map(toFactView) }
    },
  )
}

/** Routes of documents. Pages come as JSON, or as the bytes of text or HTML in any of the known encodings. */
export function documentRoutes(app: FastifyInstance, context: AppContext): void {
  app.addContentTypeParser(
    ['text/plain', 'text/html'],
    { parseAs: 'buffer', bodyLimit: MAX_DOCUMENT_BYTES },
    (_request, body, done) => done(null, body),
  )
  addReadRoutes(app, context)
  app.post(
    '/documents',
    {
      bodyLimit: MAX_DOCUMENT_BYTES,
      schema: {
        operationId: 'addDocument',
        tags: ['documents'],
        summary: 'Read a page: its parks and facts are stored with their evidence',
        consumes: ['application/json', 'text/html', 'text/plain'],
        body: { content: { 'application/json': { schema: DocumentRequest } } },
        response: { 200: Ingested, 201: Ingested },
      },
    },
    async (request, reply) => {
      const incoming = toIncoming(request.body)
      if (incoming.text.trim() === '') throw new ApiError('empty-document', 'The document holds no text')
      const { warning, ...document } = incoming
      const options = { now: context.now(), acceptConfidence: context.config.acceptConfidence }
      const result = await ingestDocument(context.db, document, options)
      const row = await findDocument(context.db, result.documentId)
      if (!row) throw notFound('document', result.documentId)
      reply.code(result.isNew ? 201 : 200)
      const { parkIds, factCount } = result
      return { document: toDocumentView(row), parkIds, factCount, warnings: warning ? [warning] : [] }
    },
  )
}
