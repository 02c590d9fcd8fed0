import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import type { OpenDatabase } from './db/index.ts'
import { documentRoutes } from './documents/routes.ts'
import type { AppContext } from './http/context.ts'
import { ApiError, handleError, sendProblem } from './http/errors.ts'
import { healthRoutes } from './http/health-routes.ts'
import { lookupRoutes } from './http/lookup-routes.ts'
import { matchRoutes } from './http/match-routes.ts'
import { useOpenApi } from './http/openapi.ts'
import { ref } from './http/schemas.ts'
import { useValidation } from './http/validation.ts'
import { ParkIndex } from './parks/park-index.ts'
import { parkRoutes } from './parks/routes.ts'

const BODY_LIMIT = 1024 * 1024
const REQUESTS_A_MINUTE = 600

/** What tests replace: the clock and the log. */
export interface AppOverrides {
  now?: () => string
  logStream?: { write: (line: string) => void }
  requestsAMinute?: number
}

function createServer({ logLevel }: Config, { logStream }: AppOverrides): FastifyInstance {
  return Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    // Bodies and query strings can hold names and phone numbers, so the log has neither.
    logger: {
      level: logLevel,
      ...(logStream ? { stream: logStream } : {}),
      serializers: {
        req: ({ method, url, id }) => ({ id, method, path: url.split('?', 1)[0] }),
        res: ({ statusCode }) => ({ statusCode }),
      },
    },
  })
}

async function useGuards(app: FastifyInstance, overrides: AppOverrides): Promise<void> {
  // The API answers JSON; only the documentation page loads scripts and styles, and those from here.
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'], upgradeInsecureRequests: null },
    },
    hsts: false,
  })
  await app.register(rateLimit, {
    max: overrides.requestsAMinute ?? REQUESTS_A_MINUTE,
    timeWindow: '1 minute',
    allowList: (request) => request.url.startsWith('/health/'),
    errorResponseBuilder: (_request, { after }) => new ApiError('too-many-requests', `Try again in ${after}`),
  })
  await app.register(underPressure, {
    maxEventLoopDelay: 1000,
    pressureHandler: (_request, _reply) => {
      throw new ApiError('unavailable', 'The server is overloaded; try again in a moment')
    },
  })
}

/**
 * The server with every plugin and route, not yet listening. `database` must be migrated; the caller closes it after the app.
 * Tests build the same server, with every limit of production.
 */
export async function buildApp(
  config: Config,
  database: OpenDatabase,
  overrides: AppOverrides = {},
): Promise<FastifyInstance> {
  const app = createServer(config, overrides)
  const now = overrides.now ?? (() => new Date().toISOString())
  const context: AppContext = {
    config,
    db: database.db,
    now,
    index: new ParkIndex(database.db, () => now().slice(0, 10)),
  }
  app.setErrorHandler(handleError)
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      request,
      reply,
      new ApiError('not-found', `There is no ${request.method} ${request.url.split('?', 1)[0]}`),
    ),
  )
  useValidation(app)
  app.addHook('onRoute', (route) => {
    if (route.schema?.operationId)
      route.schema.response = { ...(route.schema.response as object), default: ref('ProblemDetails') }
  })
  await useGuards(app, overrides)
  await useOpenApi(app)
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  healthRoutes(app, context)
  await app.register(
    async (api) => {
      matchRoutes(api, context)
      parkRoutes(api, context)
      documentRoutes(api, context)
      lookupRoutes(api)
    },
    { prefix: '/v1' },
  )
  return app
}
