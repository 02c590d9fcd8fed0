import type { FastifyInstance } from 'fastify'
import { ApiError } from './errors.ts'

/** Whether the server is on its way out; jobs that wait for others end early by the signal. */
export interface Lifecycle {
  readonly signal: AbortSignal
}

/**
 * From the moment at which the server is asked to stop, what is under way goes on and whatever else comes over connections that are open
 * is sent elsewhere. That the process runs is still true.
 */
export function useStopping(app: FastifyInstance): Lifecycle {
  const stop = new AbortController()
  app.addHook('preClose', async () => stop.abort())
  app.addHook('onRequest', async ({ url }) => {
    if (stop.signal.aborted && url !== '/health/live')
      throw new ApiError('unavailable', 'The server is stopping; send this again in a moment')
  })
  return { signal: stop.signal }
}
