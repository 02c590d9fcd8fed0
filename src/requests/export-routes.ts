import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { audit } from '../accounts/audit.ts'
import { type AppContext, dayOf } from '../http/context.ts'
import { ApiError } from '../http/errors.ts'
import { exportRequests } from './export.ts'
import { toNarrowing } from './filter.ts'
import { ExportQuery } from './schemas.ts'

const file = (description: string) => ({ schema: Type.Unsafe<Buffer>({ description }) })

export function exportRoute(app: FastifyInstance, context: AppContext): void {
  const { db, keyring, now } = context
  app.get(
    '/requests/export',
    {
      schema: {
        operationId: 'exportRequests',
        tags: ['requests'],
        summary: 'Requests as a table for a spreadsheet program, with the filters of the list',
        querystring: ExportQuery,
        response: {
          200: {
            description: 'The file',
            content: {
              'text/csv': file('UTF-8 with a byte order mark'),
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': file('A workbook of one sheet'),
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { format, contacts, ...filter } = request.query as ExportQuery
      if (contacts && request.actor.role !== 'admin')
        throw new ApiError('forbidden', 'Only an administrator exports contacts in clear; reveal them one by one')
      const options = { format, inClear: contacts, today: dayOf(context) }
      const { body, type, name, count } = await exportRequests(db, keyring, toNarrowing(filter, request.actor), options)
      await audit(db, request.actor, { action: 'requests.exported', detail: { count, contacts, format } }, now())
      return reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(body)
    },
  )
}
