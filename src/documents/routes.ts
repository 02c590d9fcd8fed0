import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { decodeJson } from '../db/index.ts'
import { type AppContext, dayOf } from '../http/context.ts'
import { notFound } from '../http/errors.ts'
import { IdParams, PageOf, PageQuery, ref } from '../http/schemas.ts'
import { Strict } from '../model/index.ts'
import { DocumentWithText } from './schemas.ts'
import { segmentsOf } from './segments.ts'
import { factsOfDocument, findDocument, findDocumentHead, listDocuments, parksOfDocument } from './store.ts'
import { toDocumentView, toFactView } from './views.ts'

function addList(app: FastifyInstance, context: AppContext): void {
  const { db } = context
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
}

function addOne(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  app.get(
    '/documents/:id',
    {
      schema: {
        operationId: 'getDocument',
        tags: ['documents'],
        summary: 'One document with its text as received, and the stretches of it that are evidence',
        params: IdParams,
        response: { 200: DocumentWithText },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const row = await findDocument(db, id)
      if (!row) throw notFound('document', id)
      const facts = await factsOfDocument(db, id)
      const parks = await parksOfDocument(db, id)
      return {
        document: toDocumentView({ ...row, has_text: row.text === null ? 0 : 1 }),
        text: row.text,
        removed: row.removed === null ? [] : decodeJson(row.removed),
        segments: segmentsOf(facts),
        parks,
      }
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
      return { items: (await factsOfDocument(db, id)).map((row) => toFactView(row, dayOf(context))) }
    },
  )
}

/** Routes of documents: what was read. How documents come in is beside this, in upload-routes. */
export function documentRoutes(app: FastifyInstance, context: AppContext): void {
  addList(app, context)
  addOne(app, context)
}
