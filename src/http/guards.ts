import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Config, isLoopback } from '../config.ts'
import { ApiError } from './errors.ts'

const isHealth = ({ url }: FastifyRequest): boolean => url.startsWith('/health/')

/** Headers that tell browsers what the answers may do. The documentation page loads scripts and styles, and those from here. */
async function useHeaders(app: FastifyInstance, { corsOrigins }: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'], upgradeInsecureRequests: null },
    },
    hsts: false,
  })
  if (corsOrigins.length > 0) await app.register(cors, { origin: [...corsOrigins] })
}

/**
 * While the server is open to this machine only, its user's browser is the way in for others: a page of another site could send
 * documents here, or be served under a name that later points to 127.0.0.1. So the host must be this machine, and what changes
 * something must not come from a page of elsewhere.
 */
function refuseForeignPages(app: FastifyInstance, { host, trustProxy, corsOrigins }: Config): void {
  const knowsHosts = isLoopback(host) && !trustProxy
  app.addHook('onRequest', async (request) => {
    if (knowsHosts && !isLoopback(request.hostname)) {
      throw new ApiError('foreign-host', `This server answers to localhost only, not to '${request.hostname}'`)
    }
    const { origin } = request.headers
    if (origin === undefined || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return
    if (corsOrigins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === request.host)) return
    throw new ApiError(
      'foreign-origin',
      `Pages of '${origin}' may not use this server; CORS_ORIGINS names those that may`,
    )
  })
}

async function useLimits(app: FastifyInstance, config: Config): Promise<void> {
  // Behind a proxy on the same machine every request would seem to be of this machine, so the limit would be one for all.
  const isExempt = (request: FastifyRequest) => isHealth(request) || (!config.limitsLoopback && isLoopback(request.ip))
  if (config.rateLimit > 0) {
    await app.register(rateLimit, {
      max: config.rateLimit,
      timeWindow: '1 minute',
      allowList: isExempt,
      errorResponseBuilder: (_request, { after }) => new ApiError('too-many-requests', `Try again in ${after}`),
    })
  }
  // A quick 503 is better than a slow answer for all.
  await app.register(underPressure, {
    maxEventLoopDelay: config.maxDelayMs,
    pressureHandler: (request) => {
      // A supervisor that hears that a busy process is dead would restart it.
      if (isHealth(request)) return
      throw new ApiError('unavailable', 'The server is overloaded; try again in a moment')
    },
  })
}

/** Installs headers, limits and the refusal of foreign pages. */
export async function useGuards(app: FastifyInstance, config: Config): Promise<void> {
  await useHeaders(app, config)
  refuseForeignPages(app, config)
  await useLimits(app, config)
}
