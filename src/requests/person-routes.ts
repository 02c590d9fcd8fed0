import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { audit } from '../accounts/audit.ts'
import type { AppContext } from '../http/context.ts'
import { ref } from '../http/refs.ts'
import { HandoverView } from './handover-schemas.ts'
import { erasePerson, exportPerson, findPerson } from './persons.ts'
import { ReportView } from './report/schemas.ts'
import { PersonBody, RequestEvent, RevealedRequest } from './schemas.ts'
import { toRequestView } from './views.ts'

/** Routes by person. The phone is in the body: an address of a page ends up in logs and histories. */
export function personRoutes(app: FastifyInstance, context: AppContext): void {
  app.post(
    '/persons/find',
    {
      schema: {
        operationId: 'findPerson',
        tags: ['persons'],
        summary: 'The requests of a phone or e-mail address; contacts are masked',
        body: PersonBody,
        response: { 200: Type.Object({ items: Type.Array(ref('RequestView')) }) },
      },
    },
    async (request) => {
      const rows = await findPerson(context, request.body as PersonBody)
      return { items: rows.map((row) => toRequestView(row, context.keyring)) }
    },
  )
  app.post(
    '/persons/export',
    {
      schema: {
        operationId: 'exportPerson',
        tags: ['persons'],
        summary: 'Everything that is stored of a person, in clear',
        body: PersonBody,
        response: {
          200: Type.Object({
            requests: Type.Array(
              Type.Object({
                request: ref('RequestView'),
                ...RevealedRequest.properties,
                events: Type.Array(RequestEvent),
                handovers: Type.Array(HandoverView),
                reports: Type.Array(ReportView),
              }),
            ),
          }),
        },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return exportPerson(context, request.actor, request.body as PersonBody)
    },
  )
  app.post(
    '/persons/erase',
    {
      schema: {
        operationId: 'erasePerson',
        tags: ['persons'],
        summary: 'Erase every request of a person for good',
        body: PersonBody,
        response: { 200: Type.Object({ erased: Type.Array(Type.String()) }) },
      },
    },
    async (request) => {
      const erased = await erasePerson(context, request.actor, request.body as PersonBody)
      const detail = { count: erased.length }
      await audit(context.db, request.actor, { action: 'person.erased', detail }, context.now())
      return { erased }
    },
  )
}
