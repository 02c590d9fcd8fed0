import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Gauge, Registry } from 'prom-client'
import { isSameSecret } from '../accounts/tokens.ts'
import { measureProcess, processRegistry } from '../operations/metrics.ts'
import { type QueueDepths, queueDepths } from '../operations/queues.ts'
import { backupsUntil } from '../operations/scheduled-backups.ts'
import { packageVersion } from '../version.ts'
import type { AppContext } from './context.ts'
import { ApiError } from './errors.ts'
import { isOfThisMachine } from './this-machine.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route decides itself who may have it; keys and sessions are not asked. */
    ownLock?: true
  }
}

export const METRICS_PATH = '/metrics'

/** What a server says of itself beside what the process counts: name, help. */
const GAUGES = {
  parkmatch_info: 'The version that runs; always 1',
  parkmatch_index_parks: 'Parks in memory, ready for matching',
  parkmatch_index_revision: 'Revision of the parks that those in memory show',
  parkmatch_index_age_seconds: 'Seconds since the parks in memory were loaded or last changed',
  parkmatch_index_segments: 'Segments in which the parks lie in memory; many of them ask for a new whole',
  parkmatch_ready: 'Whether the parks are loaded and the database answers, 1 or 0',
  parkmatch_database_up: 'Whether the database answers, 1 or 0',
  parkmatch_outbox_events_waiting: 'Events that are stored and not yet planned for webhooks',
  parkmatch_deliveries_waiting: 'Deliveries to webhooks that wait for their time or for an answer',
  parkmatch_deliveries_failed: 'Deliveries to webhooks that were given up; replay sends them again',
  parkmatch_batch_files_waiting: 'Uploaded files that wait to be read by this process',
  parkmatch_batch_bytes_waiting: 'Bytes of these files, held in memory',
  parkmatch_backup_last_timestamp_seconds: 'Time of the newest scheduled backup in BACKUP_DIR, in seconds since 1970',
  http_connections: 'Connections that are open',
} as const
type GaugeName = keyof typeof GAUGES

const QUEUES: Readonly<Record<keyof QueueDepths, GaugeName>> = {
  eventsWaiting: 'parkmatch_outbox_events_waiting',
  deliveriesWaiting: 'parkmatch_deliveries_waiting',
  deliveriesFailed: 'parkmatch_deliveries_failed',
}

/**
 * With a token only who shows it; without one only this machine. A request that a proxy passed on is not of this machine, although it
 * comes from here.
 */
function refuseStranger(request: FastifyRequest, { config }: AppContext): void {
  if (config.metricsToken !== undefined) {
    const shown = /^Bearer ([\w-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1]
    if (shown !== undefined && isSameSecret(shown, config.metricsToken)) return
    throw new ApiError('unauthorized', 'Send the METRICS_TOKEN of the server as: Authorization: Bearer TOKEN')
  }
  if (isOfThisMachine(request)) return
  throw new ApiError('forbidden', 'Metrics are for this machine only; METRICS_TOKEN opens them to those who show it')
}

const connectionsOf = (app: FastifyInstance): Promise<number> =>
  new Promise((resolve) => app.server.getConnections((_error, count) => resolve(count ?? 0)))

async function backupOf({ config: { backupDir } }: AppContext): Promise<Partial<Record<GaugeName, number>>> {
  if (backupDir === undefined) return {}
  const [newest] = (await backupsUntil(backupDir, Date.now()).catch(() => undefined))?.made ?? []
  return newest ? { parkmatch_backup_last_timestamp_seconds: newest.at / 1000 } : {}
}

/** The gauges by name; those whose value is not known now are left out, for 0 would be a claim. */
async function valuesOf(app: FastifyInstance, context: AppContext): Promise<Partial<Record<GaugeName, number>>> {
  const { parks, batches, db } = context
  const { snapshot, loadedAt } = parks
  const depths = await queueDepths(db).catch(() => undefined)
  const queues = Object.entries(depths ?? {}).map(([key, depth]) => [QUEUES[key as keyof QueueDepths], depth])
  return {
    ...(snapshot && loadedAt !== undefined
      ? {
          parkmatch_index_parks: snapshot.parks.size,
          parkmatch_index_revision: snapshot.revision,
          parkmatch_index_segments: snapshot.parks.segments,
          parkmatch_index_age_seconds: (Date.now() - loadedAt) / 1000,
        }
      : {}),
    parkmatch_ready: snapshot && depths && !context.lifecycle.signal.aborted ? 1 : 0,
    parkmatch_database_up: depths ? 1 : 0,
    ...Object.fromEntries(queues),
    parkmatch_batch_files_waiting: batches.waiting.files,
    parkmatch_batch_bytes_waiting: batches.waiting.bytes,
    ...(await backupOf(context)),
    http_connections: await connectionsOf(app),
  }
}

/** The state of the server as text that Prometheus reads. */
async function writeMetrics(app: FastifyInstance, context: AppContext): Promise<string> {
  const registry = new Registry()
  const registers = [registry]
  new Gauge({ name: 'parkmatch_info', help: GAUGES.parkmatch_info, labelNames: ['version'], registers }).set(
    { version: packageVersion() },
    1,
  )
  for (const [name, value] of Object.entries(await valuesOf(app, context)))
    new Gauge({ name, help: GAUGES[name as GaugeName], registers }).set(value)
  return Registry.merge([processRegistry, registry]).metrics()
}

/** `/metrics` for Prometheus: no personal data, and no label that a caller could make up. */
export function metricsRoutes(app: FastifyInstance, context: AppContext): void {
  measureProcess()
  app.get(
    METRICS_PATH,
    {
      config: { ownLock: true },
      schema: { hide: true },
      onRequest: async (request) => refuseStranger(request, context),
    },
    async (_request, reply) => reply.type(processRegistry.contentType).send(await writeMetrics(app, context)),
  )
}
