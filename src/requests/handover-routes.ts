import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { AppContext } from '../http/context.ts'
import { notFound } from '../http/errors.ts'
import { IdParams } from '../http/schemas.ts'
import { Strict } from '../model/index.ts'
import { HandoverBody, HandoverView } from './handover-schemas.ts'
import { createHandover, handoversOf, withdrawHandover } from './handovers.ts'
import { findRequest } from './store.ts'

const HandoverParams = Strict({ ...IdParams.properties, handoverId: Type.String({ minLength: 1, maxLength: 200 }) })

/** Routes of handing a contact to parks, and of taking it back. */
export function handoverRoutes(app: FastifyInstance, context: AppContext): void {
  app.post(
    '/requests/:id/handovers',
    {
      schema: {
        operationId: 'createHandover',
        tags: ['handovers'],
        summary: 'Hand the contact to named parks, under a consent of its own',
        params: IdParams,
        body: HandoverBody,
        response: { 201: HandoverView },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const handover = await createHandover(context, request.actor, id, request.body as HandoverBody)
      return reply.code(201).send(handover)
    },
  )
  app.get(
    '/requests/:id/handovers',
    {
      schema: {
        operationId: 'listHandovers',
        tags: ['handovers'],
        summary: 'The receipts of consents to hand the contact over',
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(HandoverView) }) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      if (!(await findRequest(context.db, id))) throw notFound('request', id)
      return { items: await handoversOf(context.db, id) }
    },
  )
  app.post(
    '/requests/:id/handovers/:handoverId/withdraw',
    {
      schema: {
        operationId: 'withdrawHandover',
        tags: ['handovers'],
        summary: 'The person has withdrawn the consent: the parks see the contact no more',
        params: HandoverParams,
        response: { 200: HandoverView },
      },
    },
    async (request) => {
      const { id, handoverId } = request.params as { id: string; handoverId: string }
      return withdrawHandover(context, request.actor, id, handoverId)
    },
  )
}
