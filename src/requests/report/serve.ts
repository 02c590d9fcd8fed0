import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import type { Actor } from '../../accounts/actor.ts'
import { inTransaction } from '../../db/index.ts'
import { rolesOf } from '../../http/authorisation.ts'
import type { AppContext } from '../../http/context.ts'
import { ApiError } from '../../http/errors.ts'
import { type Contact, openPersonal } from '../contact.ts'
import { revealTo } from '../reveal.ts'
import { policyOf } from './page.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The answers of routes that give a report: a page or a workbook. */
export const REPORT_ANSWERS = {
  200: {
    description: 'The report',
    content: {
      'text/html': { schema: Type.String({ description: 'One page by itself; prints to sheets of A4' }) },
      [XLSX]: {
        schema: Type.Unsafe<Buffer>({
          description: 'Sheets: ranking, reasons, facts with sources, questions; never the contact',
        }),
      },
    },
  },
}

/** The contact in clear for somebody who may reveal it; noted as every reveal is. @throws ApiError for others */
export async function contactInClear(
  context: AppContext,
  actor: Actor,
  requestId: string,
  detail: Record<string, unknown>,
): Promise<Contact> {
  const mayReveal = rolesOf({ operationId: 'revealRequest', method: 'POST', path: '' })?.includes(actor.role)
  if (!mayReveal) throw new ApiError('forbidden', 'The contact is shown to those who may reveal it')
  const row = await inTransaction(context.db, (trx) => revealTo(trx, context, actor, requestId, detail))
  return openPersonal(context.keyring, row, ['name', 'phone', 'email', 'company'])
}

export const sendPage = (reply: FastifyReply, page: string): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policyOf(page))
    .header('cache-control', 'no-store')
    .send(page)

export const sendWorkbook = (reply: FastifyReply, body: Buffer, name: string): FastifyReply =>
  reply
    .type(XLSX)
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '')}"`)
    .header('cache-control', 'no-store')
    .send(body)
