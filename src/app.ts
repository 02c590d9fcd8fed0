import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import Fastify, { type FastifyInstance, LogController, type RouteOptions } from 'fastify'
import type { Actor } from './accounts/actor.ts'
import { accountRoutes } from './accounts/routes.ts'
import { setupPage } from './accounts/setup-page.ts'
import { startBackground } from './background.ts'
import type { Config } from './config.ts'
import type { OpenDatabase } from './db/index.ts'
import { batchRoutes } from './documents/batch-routes.ts'
import { BatchQueue } from './documents/batches.ts'
import { ReadingPool } from './documents/reading-pool.ts'
import { reviewRoutes } from './documents/review-routes.ts'
import { documentRoutes } from './documents/routes.ts'
import { uploadRoutes } from './documents/upload-routes.ts'
import { useAuth } from './http/auth.ts'
import { consoleRoutes } from './http/console-routes.ts'
import type { AppContext } from './http/context.ts'
import { ApiError, handleError, refuseAddress, sendProblem } from './http/errors.ts'
import { useGuards } from './http/guards.ts'
import { healthRoutes } from './http/health-routes.ts'
import { industryMapRoute } from './http/industry-map-route.ts'
import { lookupRoutes } from './http/lookup-routes.ts'
import { matchRoutes } from './http/match-routes.ts'
import { metricsRoutes } from './http/metrics-routes.ts'
import { useOpenApi } from './http/openapi.ts'
import { useRequestLog } from './http/request-log.ts'
import { useRevision } from './http/revision.ts'
import { rootRoute } from './http/root-route.ts'
import { ref } from './http/schemas.ts'
import { settingsRoute } from './http/settings-route.ts'
import { useStopping } from './http/stopping.ts'
import { useValidation } from './http/validation.ts'
import { viewRoutes } from './http/view-routes.ts'
import { webRoutes } from './http/web-routes.ts'
import { webhookRoutes } from './outbox/routes.ts'
import { parkEditRoutes } from './parks/edit-routes.ts'
import { LiveParks } from './parks/park-index.ts'
import { parkRoutes } from './parks/routes.ts'
import { transferRoutes } from './parks/transfer-routes.ts'
import { presetRoutes } from './presets/routes.ts'
import { KeyRing } from './privacy/index.ts'
import { requestRoutes } from './requests/routes.ts'

const BODY_LIMIT = 1024 * 1024

/** What the caller brings along, and what tests replace: the clock and the log. */
export interface AppOverrides {
  now?: () => string
  logStream?: { write: (line: string) => void }
  /** The keys of personal data; without them those of the configuration, else one that is gone with the process. */
  keyring?: KeyRing
  /** The token of the one-time link that makes the first account. */
  setupToken?: string
  /** Run the jobs of a server: sending of events, release and retention. */
  background?: boolean
  /** Who sends every request, where the server runs inside another program and listens to nobody; no proof is asked for. */
  inProcessActor?: Actor
  /** Told of every route, before any is registered. */
  onRoute?: (route: RouteOptions) => void
}

/** The caller's request id where it has one that is fit for a log, so that a request can be followed through several systems. */
function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID()
}

function createServer({ logLevel, trustProxy }: Config, { logStream }: AppOverrides): FastifyInstance {
  return Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    // Clients that send a few bytes a second are ended: the head must be there after 15 s, the whole request after 30.
    http: { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5000 },
    // One proxy in front: what it says of the client counts, not what the client says of itself.
    trustProxy: trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    genReqId: requestId,
    frameworkErrors: refuseAddress,
    routerOptions: { maxParamLength: 200 },
    // One line a request is written at its end, and what comes while the server stops is refused like everything else.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    return503OnClosing: false,
    // Bodies and query strings can hold names and phone numbers, so the log has neither.
    logger: {
      level: logLevel,
      ...(logStream ? { stream: logStream } : {}),
      serializers: {
        req: ({ method, url, id }) => ({ id, method, path: url.split('?', 1)[0] }),
        res: ({ statusCode }) => ({ statusCode }),
        err: errorForLog,
      },
    },
  })
}

/** Drivers put the values of a row beside the message of an error; the log has the message, the code and the stack only. */
const errorForLog = ({ name, message, stack, ...rest }: Error & { code?: unknown }) => ({
  type: name,
  message,
  stack: stack ?? '',
  ...('code' in rest ? { code: rest.code } : {}),
})

/** Answers of every kind carry the request id, and errors are problem documents. */
function useProblems(app: FastifyInstance): void {
  app.setErrorHandler(handleError)
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onRoute', (route) => {
    if (route.schema?.operationId)
      route.schema.response = { ...(route.schema.response as object), default: ref('ProblemDetails') }
  })
}

/** The thread that reads documents and the queue in front of it; both end with the server. */
function readingOf(
  app: FastifyInstance,
  { acceptConfidence }: Config,
  { db }: OpenDatabase,
  now: () => string,
): Pick<AppContext, 'reading' | 'batches'> {
  const reading = new ReadingPool()
  const onError = (error: unknown) => app.log.error({ err: error }, 'reading a file of a batch failed')
  const batches = new BatchQueue({ db, reading, now, acceptConfidence, onError })
  app.addHook('onClose', async () => {
    try {
      await batches.close()
    } finally {
      await reading.close()
    }
  })
  return { reading, batches }
}

/** Unknown paths count against the limit too: scanning for them is what it is for. */
function useNotFound(app: FastifyInstance, { rateLimit }: Config): void {
  app.setNotFoundHandler(rateLimit > 0 ? { preHandler: app.rateLimit() } : {}, (request, reply) =>
    sendProblem(
      request,
      reply,
      new ApiError('not-found', `There is no ${request.method} ${request.url.split('?', 1)[0]}`),
    ),
  )
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
  // Only pages come as plain text; their routes add a parser of their own.
  app.removeContentTypeParser('text/plain')
  if (overrides.onRoute) app.addHook('onRoute', overrides.onRoute)
  useRequestLog(app)
  useProblems(app)
  const lifecycle = useStopping(app)
  const now = overrides.now ?? (() => new Date().toISOString())
  const context: AppContext = {
    config,
    db: database.db,
    now,
    parks: new LiveParks({ db: database.db, day: () => now().slice(0, 10), now }),
    keyring: overrides.keyring ?? (config.keys ? new KeyRing(config.keys) : KeyRing.ephemeral()),
    ...readingOf(app, config, database, now),
    lifecycle,
  }
  useValidation(app)
  await useGuards(app, context)
  await useAuth(app, context, overrides.inProcessActor)
  useRevision(app, context)
  useNotFound(app, config)
  await useOpenApi(app)
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  healthRoutes(app, context)
  metricsRoutes(app, context)
  setupPage(app, context, overrides.setupToken)
  rootRoute(app)
  webRoutes(app)
  consoleRoutes(app, context)
  await app.register(
    async (api) => {
      matchRoutes(api, context)
      viewRoutes(api, context)
      industryMapRoute(api, context)
      parkRoutes(api, context)
      parkEditRoutes(api, context)
      transferRoutes(api, context)
      documentRoutes(api, context)
      uploadRoutes(api, context)
      batchRoutes(api, context)
      reviewRoutes(api, context)
      lookupRoutes(api)
      presetRoutes(api, context)
      settingsRoute(api, context)
      accountRoutes(api, context)
      requestRoutes(api, context)
      webhookRoutes(api, context)
    },
    { prefix: '/v1' },
  )
  if (overrides.background) startBackground(app, context, database)
  return app
}
