import type { FastifyInstance } from 'fastify'
import type { AppContext } from './http/context.ts'
import { backUpWhenDue } from './operations/scheduled-backups.ts'
import { dispatch } from './outbox/dispatcher.ts'
import { runJobs } from './requests/jobs.ts'

const DISPATCH_EVERY_MS = 1000
const JOBS_EVERY_MS = 10 * 60_000
const BACKUP_LOOK_EVERY_MS = 5 * 60_000
/** How long a job that waits for others may go on when the server stops. */
const LAST_ROUND_MS = 2000
const DELIVERIES_AT_ONCE = 100

interface Job {
  name: string
  pauseMs: number
  /** Does the work once; ends early, with nothing lost, when the signal says so. */
  work: (signal: AbortSignal) => Promise<unknown>
  /** Once more at the stop, for what the last requests left. */
  hasLastRound?: boolean
}

/** Runs a job again and again, a pause after each end; a failure is logged and does not stop it. Stops with the app. */
function repeat(app: FastifyInstance, { name, pauseMs, work, hasLastRound = false }: Job): void {
  const cut = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  const round = async () => {
    try {
      await work(cut.signal)
    } catch (error) {
      app.log.error({ err: error, job: name }, 'a job failed; it is tried again')
    }
    if (!stopped) timer = setTimeout(start, pauseMs)
  }
  const start = () => {
    running = round()
  }
  app.addHook('onReady', async () => start())
  app.addHook('onClose', async () => {
    stopped = true
    clearTimeout(timer)
    const late = setTimeout(() => cut.abort(), LAST_ROUND_MS)
    await running
    if (hasLastRound && !cut.signal.aborted) await round()
    clearTimeout(late)
  })
}

/**
 * What a server does without being asked: it loads the parks, tells others of events, releases neglected requests, erases old ones, and
 * backs up its file.
 */
export function startBackground(app: FastifyInstance, context: AppContext): void {
  app.addHook('onReady', async () => {
    context.parks.current().catch((error) => app.log.error({ err: error }, 'the parks could not be loaded yet'))
  })
  repeat(app, {
    name: 'dispatch',
    pauseMs: DISPATCH_EVERY_MS,
    hasLastRound: true,
    work: async (signal) => {
      while ((await dispatch(context, signal)) >= DELIVERIES_AT_ONCE && !signal.aborted);
    },
  })
  repeat(app, { name: 'jobs', pauseMs: JOBS_EVERY_MS, work: () => runJobs(context) })
  repeat(app, {
    name: 'backup',
    pauseMs: BACKUP_LOOK_EVERY_MS,
    work: (signal) => backUpWhenDue(context.config, signal, app.log),
  })
}
