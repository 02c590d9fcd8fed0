import type { FastifyRequest } from 'fastify'

/**
 * Who decides: the user of the session or key where there is one (`request.actor`, set by authentication), else the name given in the body,
 * else nobody.
 */
export function actorOf(request: FastifyRequest, given?: string): string | null {
  const { actor } = request as { actor?: { name?: unknown } | string | null }
  const known = typeof actor === 'string' ? actor : actor?.name
  if (typeof known === 'string' && known !== '') return known
  return given?.trim() || null
}
