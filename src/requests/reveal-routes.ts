import type { FastifyInstance } from 'fastify'
import { inTransaction } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { IdParams } from '../http/schemas.ts'
import { revealTo } from './reveal.ts'
import { RevealedRequest } from './schemas.ts'
import { toRevealed } from './views.ts'

export function revealRoute(app: FastifyInstance, context: AppContext): void {
  const { db, keyring } = context
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
      return inTransaction(db, async (trx) => toRevealed(await revealTo(trx, context, request.actor, id), keyring))
    },
  )
}
