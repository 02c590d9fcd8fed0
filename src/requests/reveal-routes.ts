import type { FastifyInstance } from 'fastify'
import { audit } from '../accounts/audit.ts'
import { inTransaction } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { notFound } from '../http/errors.ts'
import { IdParams } from '../http/schemas.ts'
import { RevealedRequest } from './schemas.ts'
import { findRequest } from './store.ts'
import { addEvent } from './timeline.ts'
import { toRevealed } from './views.ts'

export function revealRoute(app: FastifyInstance, { db, keyring, now }: AppContext): void {
  app.post(
    '/requests/:id/reveal',
    {
      schema: {
        operationId: 'revealRequest',
        tags: ['requests'],
        summary: 'The contact, the note and the hidden fields in clear; noted in the history and the audit log',
        params: IdParams,
        response: { 200: RevealedRequest },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      reply.header('cache-control', 'no-store')
      // The note in the log comes first: what is not written down is not shown.
      return inTransaction(db, async (trx) => {
        const row = await findRequest(trx, id)
        if (!row) throw notFound('request', id)
        await addEvent(trx, keyring, { requestId: id, kind: 'revealed', actor: request.actor }, now())
        await audit(trx, request.actor, { action: 'request.revealed', subject: id }, now())
        return toRevealed(row, keyring)
      })
    },
  )
}
