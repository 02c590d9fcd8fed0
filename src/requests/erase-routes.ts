import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { inTransaction } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { notFound } from '../http/errors.ts'
import { IdParams } from '../http/schemas.ts'
import { eraseRequest } from './erase.ts'

export function eraseRoute(app: FastifyInstance, { db, now }: AppContext): void {
  app.delete(
    '/requests/:id',
    {
      schema: {
        operationId: 'deleteRequest',
        tags: ['requests'],
        summary: 'Erase a request for good, with its contact, note and history',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const erased = await inTransaction(db, (trx) => eraseRequest(trx, request.actor, id, 'asked', now()))
      if (!erased) throw notFound('request', id)
      return reply.code(204).send()
    },
  )
}
