import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { AppContext } from './context.ts'
import { ApiError } from './errors.ts'

const Alive = Type.Object({ status: Type.Literal('ok') })
const Ready = Type.Object({
  status: Type.Literal('ok'),
  parks: Type.Integer({ description: 'How many parks are in memory, ready for matching' }),
  parksRevision: Type.Integer({ description: 'The revision of the parks that they show' }),
  loadedAt: Type.String({ format: 'date-time', description: 'When these parks were loaded or last changed' }),
  ageSeconds: Type.Number({ description: 'Seconds since then' }),
  stale: Type.Optional(
    Type.Literal(true, { description: 'The database is out of reach: reads of parks go on, writes are refused' }),
  ),
  lastContact: Type.Optional(Type.String({ description: 'When the database last answered; only where stale' })),
})

/** A supervisor asks every few seconds and waits for no more than one; few parks are loaded within this. */
const WAIT_MS = 800

/** Whether the process runs, and whether it can serve: the parks are in memory. */
export function healthRoutes(app: FastifyInstance, { parks }: AppContext): void {
  app.get(
    '/health/live',
    {
      config: { ownLock: true },
      schema: { operationId: 'live', tags: ['health'], summary: 'The process runs', response: { 200: Alive } },
    },
    async () => ({ status: 'ok' }),
  )
  app.get(
    '/health/ready',
    {
      config: { ownLock: true },
      schema: {
        operationId: 'ready',
        tags: ['health'],
        summary:
          'The parks are loaded, and the server is not about to stop, else 503; it says whether the database answers',
        response: { 200: Ready },
      },
    },
    async (request) => {
      const current = parks.current().then(() => undefined)
      // One that comes too late fails for the next who asks.
      current.catch(() => undefined)
      try {
        await Promise.race([current, sleep(WAIT_MS)])
      } catch (error) {
        request.log.warn({ err: error }, 'not ready')
        throw new ApiError('unavailable', 'The database does not answer')
      }
      const { snapshot, loadedAt, stale } = parks
      if (!snapshot || loadedAt === undefined) throw new ApiError('unavailable', 'The parks are being loaded')
      return {
        status: 'ok',
        parks: snapshot.parks.size,
        parksRevision: snapshot.revision,
        loadedAt: new Date(loadedAt).toISOString(),
        ageSeconds: Math.round((Date.now() - loadedAt) / 100) / 10,
        ...(stale ? { stale: true, ...stale } : {}),
      }
    },
  )
}
