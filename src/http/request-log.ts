import type { FastifyInstance, FastifyRequest } from 'fastify'
import { requestSeconds, requestsInFlight, requestsTotal } from '../operations/metrics.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The route of a request as the program names it, without what the caller put into the path. */
const routeOf = ({ is404, routeOptions }: FastifyRequest): string =>
  is404 ? 'unmatched' : (routeOptions.url ?? 'unmatched')

/** What supervisors and collectors ask every few seconds; in the log they would hide the rest. */
const isProbe = (route: string): boolean => route.startsWith('/health/') || route === '/metrics'

/**
 * One line of the log and one count for each request: its id, route, status and duration. No path, query or body: people put names
 * and phone numbers there.
 */
export function useRequestLog(app: FastifyInstance): void {
  app.addHook('onRequest', async () => {
    requestsInFlight.inc()
  })
  app.addHook('onResponse', async (request, reply) => {
    requestsInFlight.dec()
    const [route, status, durationMs] = [routeOf(request), reply.statusCode, reply.elapsedTime]
    const method = METHODS.has(request.method) ? request.method : 'OTHER'
    requestsTotal.inc({ method, route, status: String(status) })
    requestSeconds.observe({ method, route }, durationMs / 1000)
    const line = { method, route, status, durationMs: Math.round(durationMs * 10) / 10 }
    const cut = reply.raw.writableFinished ? {} : { aborted: true }
    request.log[isProbe(route) ? 'debug' : 'info']({ ...line, ...cut }, 'request')
  })
}
