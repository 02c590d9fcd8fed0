import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLoopback } from '../config.ts'

/** What a proxy adds to a request that it passes on. No browser and no program of this machine sends these by itself. */
const PASSED_ON = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  'via',
  'cf-connecting-ip',
] as const

type Caller = Pick<FastifyRequest, 'ip' | 'headers'>

const isPassedOn = ({ headers }: Caller): boolean => PASSED_ON.some((name) => headers[name] !== undefined)

/**
 * Whether a request comes from this machine itself. What a proxy passed on does not, although the connection does: else everybody behind a
 * proxy that the server was not told of would have the rights of who sits at the machine.
 */
export const isOfThisMachine = (request: Caller): boolean => isLoopback(request.ip) && !isPassedOn(request)

/** Says once that a proxy is in front which the server was not told of, and what to do. */
export function warnOfUnknownProxy(app: FastifyInstance, trustProxy: boolean): void {
  if (trustProxy) return
  let told = false
  app.addHook('onRequest', async (request) => {
    if (told || !isLoopback(request.ip) || !isPassedOn(request)) return
    told = true
    request.log.warn(
      'A proxy on this machine passes requests on, and all its callers share one rate limit. Set TRUST_PROXY=1 if it is the only one in front and the port is out of reach of all others (docs/deploy.md)',
    )
  })
}
