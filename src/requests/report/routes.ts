import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../http/context.ts'
import { IdParams } from '../../http/schemas.ts'
import { draftRoutes } from './draft-routes.ts'
import { requestOf } from './drafts.ts'
import { matchOf } from './gather.ts'
import { makeReport, nameOf } from './make.ts'
import { reportPage } from './page.ts'
import { ReportQuery } from './schemas.ts'
import { contactInClear, REPORT_ANSWERS, sendPage, sendWorkbook } from './serve.ts'
import { reportWorkbook } from './workbook.ts'

/** Routes of the report on a request: as it would be now, drafts, and what was sent. */
export function reportRoutes(app: FastifyInstance, context: AppContext): void {
  app.get(
    '/requests/:id/report',
    {
      schema: {
        operationId: 'getRequestReport',
        tags: ['reports'],
        summary:
          'A report for the client from the last saved match: ranking with reasons, each park with its sources, questions, tax outlook',
        params: IdParams,
        querystring: ReportQuery,
        response: REPORT_ANSWERS,
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const { lang, format, contact } = request.query as ReportQuery
      const row = await requestOf(context, id)
      const plan = { lang: lang ?? (row.language === 'en' ? 'en' : 'zh'), madeBy: nameOf(request.actor) } as const
      const contents = await makeReport(context, row, await matchOf(context, row), plan)
      if (format === 'xlsx')
        return sendWorkbook(reply, await reportWorkbook(contents), `report-${contents.madeOn}.xlsx`)
      const shown =
        contact === 'full'
          ? { ...contents, contact: await contactInClear(context, request.actor, id, { by: 'report' }) }
          : contents
      return sendPage(reply, reportPage(shown))
    },
  )
  draftRoutes(app, context)
}
