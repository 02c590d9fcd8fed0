import type { FastifyRequest } from 'fastify'

/**
 * Who decides: the user of the session or key where there is one (`request.actor`, set by authentication), else the name given in the body,
 * else nobody.
 */
export function actorOf(request: FastifyRequest, given?: string): string | null {
  return request.actor.name ?? (given?.trim() || null)
}
