import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { ApiError } from './errors.ts'

/** Whether the server is on its way out; jobs that wait for others end early by the signal. */
export interface Lifecycle {
  readonly signal: AbortSignal
}

/** Connections that never sent a request: to the server they are not idle, and a stop would wait for them. */
function unusedConnections({ server }: FastifyInstance): Set<Socket> {
  const unused = new Set<Socket>()
  server.on('connection', (socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  server.on('request', ({ socket }) => unused.delete(socket))
  return unused
}

/**
 * From the moment at which the server is asked to stop, what is under way goes on and whatever else comes over connections that are open
 * is sent elsewhere. That the process runs is still true.
 */
export function useStopping(app: FastifyInstance): Lifecycle {
  const stop = new AbortController()
  const unused = unusedConnections(app)
  app.addHook('preClose', async () => {
    stop.abort()
    for (const socket of unused) socket.destroy()
  })
  app.addHook('onRequest', async ({ url }) => {
    if (stop.signal.aborted && url !== '/health/live')
      throw new ApiError('unavailable', 'The server is stopping; send this again in a moment')
  })
  return { signal: stop.signal }
}
