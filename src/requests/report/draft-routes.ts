import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { AppContext } from '../../http/context.ts'
import { ApiError } from '../../http/errors.ts'
import { Nullable } from '../../http/refs.ts'
import { IdParams } from '../../http/schemas.ts'
import { changeDraft, contentsOf, createDraft, hashOf, removeDraft, reportOf, requestOf, sendReport } from './drafts.ts'
import { reportPage, withContact } from './page.ts'
import { DocumentQuery, ReportBody, ReportChange, ReportParams, ReportView, SendBody } from './schemas.ts'
import { contactInClear, REPORT_ANSWERS, sendPage, sendWorkbook } from './serve.ts'
import { openPage, reportsOf, toReportView } from './store.ts'
import { reportWorkbook } from './workbook.ts'

function addLists(app: FastifyInstance, context: AppContext): void {
  const { db, keyring } = context
  app.get(
    '/requests/:id/reports',
    {
      schema: {
        operationId: 'listReports',
        tags: ['reports'],
        summary: 'The reports of a request, drafts and sent ones, the first one first',
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(ReportView) }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      await requestOf(context, id)
      return { items: (await reportsOf(db, id)).map((row) => toReportView(row, keyring)) }
    },
  )
  app.get(
    '/requests/:id/reports/:reportId',
    {
      schema: {
        operationId: 'getReport',
        tags: ['reports'],
        summary: 'What staff chose and wrote for a report, and whether it was sent',
        params: ReportParams,
        response: { 200: ReportView },
      },
    },
    async (request) => {
      const { id, reportId } = request.params as ReportParams
      return toReportView(await reportOf(context, id, reportId), keyring)
    },
  )
}

function addEdits(app: FastifyInstance, context: AppContext): void {
  const { keyring } = context
  app.post(
    '/requests/:id/reports',
    {
      schema: {
        operationId: 'createReport',
        tags: ['reports'],
        summary: 'Draft a report from the last saved match: choose and order parks, write, leave sections out',
        params: IdParams,
        body: ReportBody,
        response: { 201: ReportView },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const row = await createDraft(context, request.actor, id, request.body as ReportBody)
      return reply.code(201).send(toReportView(row, keyring))
    },
  )
  app.patch(
    '/requests/:id/reports/:reportId',
    {
      schema: {
        operationId: 'updateReport',
        tags: ['reports'],
        summary: 'Change a draft; null takes a text back to what is usual',
        params: ReportParams,
        body: ReportChange,
        response: { 200: ReportView },
      },
    },
    async (request) => {
      const { id, reportId } = request.params as ReportParams
      return toReportView(await changeDraft(context, id, reportId, request.body as ReportChange), keyring)
    },
  )
  app.delete(
    '/requests/:id/reports/:reportId',
    {
      schema: {
        operationId: 'deleteReport',
        tags: ['reports'],
        summary: 'Delete a draft; what was sent is kept as long as its request',
        params: ReportParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id, reportId } = request.params as ReportParams
      await removeDraft(context, id, reportId)
      return reply.code(204).send()
    },
  )
}

function addSend(app: FastifyInstance, context: AppContext): void {
  app.post(
    '/requests/:id/reports/:reportId/send',
    {
      schema: {
        operationId: 'sendReport',
        tags: ['reports'],
        summary: 'Freeze a draft as it is sent: kept with its hash and noted in the history; nothing is mailed',
        params: ReportParams,
        body: Nullable(SendBody),
        response: { 200: ReportView },
      },
    },
    async (request) => {
      const { id, reportId } = request.params as ReportParams
      const { revision } = (request.body ?? {}) as { revision?: number }
      return toReportView(await sendReport(context, request.actor, id, reportId, revision), context.keyring)
    },
  )
}

function addDocument(app: FastifyInstance, context: AppContext): void {
  app.get(
    '/requests/:id/reports/:reportId/document',
    {
      schema: {
        operationId: 'getReportDocument',
        tags: ['reports'],
        summary:
          'The report itself: of a draft as it would be sent now, of a sent one the very bytes that were sent (with contact=full the contact in its place)',
        params: ReportParams,
        querystring: DocumentQuery,
        response: REPORT_ANSWERS,
      },
    },
    async (request, reply) => {
      const { id, reportId } = request.params as ReportParams
      const { format, contact } = request.query as DocumentQuery
      const row = await reportOf(context, id, reportId)
      const sent = openPage(context.keyring, row)
      if (format === 'xlsx') {
        if (sent !== undefined)
          throw new ApiError('conflict', 'Of a sent report only its page is kept; take the workbook of the request')
        const contents = await contentsOf(context, row)
        return sendWorkbook(reply, await reportWorkbook(contents), `report-${contents.madeOn}.xlsx`)
      }
      // A page that is not what its hash says must not pass for what was sent.
      if (sent !== undefined && hashOf(sent) !== row.sha256)
        throw new Error(`report ${reportId} does not match its hash`)
      const page = sent ?? reportPage(await contentsOf(context, row))
      if (contact !== 'full') return sendPage(reply, page)
      const inClear = await contactInClear(context, request.actor, id, { by: 'report', reportId })
      return sendPage(reply, withContact(page, inClear))
    },
  )
}

/** Routes of drafts and of what was sent. */
export function draftRoutes(app: FastifyInstance, context: AppContext): void {
  addLists(app, context)
  addEdits(app, context)
  addSend(app, context)
  addDocument(app, context)
}
