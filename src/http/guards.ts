import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isFormOrigin } from '../accounts/keys.ts'
import { type Config, isLoopback } from '../config.ts'
import { requestsShed } from '../operations/metrics.ts'
import type { AppContext } from './context.ts'
import { ApiError } from './errors.ts'
import { METRICS_PATH } from './metrics-routes.ts'
import { Remembered } from './remembered.ts'
import { isOfThisMachine, warnOfUnknownProxy } from './this-machine.ts'

/** What supervisors and collectors ask: they must get an answer when the server is at its limits. */
const isProbe = ({ url }: FastifyRequest): boolean => url.startsWith('/health/') || url === METRICS_PATH

/** A year, for this host alone: what else lies under the name is not ours to decide. */
const HSTS = 'max-age=31536000'

const REMEMBERED_MS = 2000
const REMEMBERED_AT_MOST = 1000

/** Answers a question from the database at most once in two seconds for each text; keys themselves are asked for every time. */
function remember(ask: (text: string) => Promise<boolean>): (text: string) => Promise<boolean> {
  const known = new Map<string, { answer: boolean; until: number }>()
  return async (text) => {
    const last = known.get(text)
    if (last && last.until > performance.now()) return last.answer
    const answer = await ask(text)
    // Anybody can send any origin, so no more than a few are kept.
    if (known.size >= REMEMBERED_AT_MOST) known.clear()
    known.set(text, { answer, until: performance.now() + REMEMBERED_MS })
    return answer
  }
}

/** Headers that tell browsers what the answers may do. The documentation page loads scripts and styles, and those from here. */
async function useHeaders(app: FastifyInstance, { config, db, now }: AppContext): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    // The form's own files are loaded by pages of other origins.
    crossOriginResourcePolicy: false,
    xFrameOptions: { action: 'deny' },
    hsts: false,
  })
  app.addHook('onSend', async (request, reply) => {
    // Only over TLS may a browser be told to use nothing else; TLS ends at the proxy, which says so.
    if (config.trustProxy && request.protocol === 'https') reply.header('strict-transport-security', HSTS)
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    // Answers can hold what belongs to the caller alone.
    if (request.url.startsWith('/v1/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  const lately = new Remembered<boolean>()
  const isFormPage = remember((origin: string) => lately.askOrRecall(origin, () => isFormOrigin(db, origin, now())))
  await app.register(cors, {
    // Of a form key only the origin is known before the key itself comes; which key may be used from where is judged then.
    origin: async (origin: string | undefined) =>
      origin !== undefined && (config.corsOrigins.includes(origin) || (await isFormPage(origin))),
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    exposedHeaders: ['x-request-id', 'retry-after', 'x-parks-revision'],
    maxAge: 600,
  })
}

/**
 * While the server listens to this machine only, its user's browser is the way in for others: a page could be served under a
 * name that later points to 127.0.0.1. So the host must be this machine.
 */
function refuseForeignHosts(app: FastifyInstance, { host, trustProxy }: Config): void {
  if (!isLoopback(host) || trustProxy) return
  app.addHook('onRequest', async (request) => {
    if (isLoopback(request.hostname)) return
    throw new ApiError('foreign-host', `This server answers to localhost only, not to '${request.hostname}'`)
  })
}

async function useLimits(app: FastifyInstance, config: Config): Promise<void> {
  const isExempt = (request: FastifyRequest) =>
    request.url.startsWith('/health/') || (!config.limitsLoopback && isOfThisMachine(request))
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
      if (isProbe(request)) return
      requestsShed.inc()
      throw new ApiError('unavailable', 'The server is overloaded; try again in a moment')
    },
  })
}

/** Installs headers, limits and the refusal of foreign hosts. */
export async function useGuards(app: FastifyInstance, context: AppContext): Promise<void> {
  await useHeaders(app, context)
  warnOfUnknownProxy(app, context.config.trustProxy)
  refuseForeignHosts(app, context.config)
  await useLimits(app, context.config)
}
