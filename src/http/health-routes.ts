import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { AppContext } from './context.ts'
import { ApiError } from './errors.ts'

const Alive = Type.Object({ status: Type.Literal('ok') })
const Ready = Type.Object({
  status: Type.Literal('ok'),
  parks: Type.Integer(),
  parksRevision: Type.Integer(),
  stale: Type.Optional(
    Type.Literal(true, { description: 'The database is out of reach: reads of parks go on, writes are refused' }),
  ),
  lastContact: Type.Optional(Type.String({ description: 'When the database last answered; only where stale' })),
})

/** Whether the process runs, and whether it can serve. */
export function healthRoutes(app: FastifyInstance, { parks }: AppContext): void {
  app.get(
    '/health/live',
    { schema: { operationId: 'live', tags: ['health'], summary: 'The process runs', response: { 200: Alive } } },
    async () => ({ status: 'ok' }),
  )
  app.get(
    '/health/ready',
    {
      schema: {
        operationId: 'ready',
        tags: ['health'],
        summary: 'The parks are loaded; whether the database answers now is said beside',
        response: { 200: Ready },
      },
    },
    async (request) => {
      try {
        const { parks: loaded, revision } = await parks.current()
        const { stale } = parks
        return {
          status: 'ok',
          parks: loaded.size,
          parksRevision: revision,
          ...(stale ? { stale: true, ...stale } : {}),
        }
      } catch (error) {
        request.log.warn({ err: error }, 'not ready')
        throw new ApiError('unavailable', 'The database does not answer')
      }
    },
  )
}
