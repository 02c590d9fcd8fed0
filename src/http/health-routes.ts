import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { ping } from '../db/index.ts'
import type { AppContext } from './context.ts'
import { ApiError } from './errors.ts'

const Alive = Type.Object({ status: Type.Literal('ok') })
const Ready = Type.Object({ status: Type.Literal('ok'), parks: Type.Integer(), parksRevision: Type.Integer() })

/** Whether the process runs, and whether it can serve. */
export function healthRoutes(app: FastifyInstance, { db, parks }: AppContext): void {
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
        summary: 'The database answers and the parks are loaded',
        response: { 200: Ready },
      },
    },
    async (request) => {
      try {
        await ping(db)
        const { parks: loaded, revision } = await parks.current()
        return { status: 'ok', parks: loaded.size, parksRevision: revision }
      } catch (error) {
        request.log.warn({ err: error }, 'not ready')
        throw new ApiError('unavailable', 'The database does not answer')
      }
    },
  )
}
