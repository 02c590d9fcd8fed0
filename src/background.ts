import type { FastifyInstance } from 'fastify'
import type { OpenDatabase } from './db/index.ts'
import type { AppContext } from './http/context.ts'
import { oncePerPeriod } from './leases.ts'
import { backUpWhenDue } from './operations/scheduled-backups.ts'
import { Dispatcher } from './outbox/dispatcher.ts'
import { EVENTS_A_ROUND } from './outbox/store.ts'
import { type Following, followParks } from './parks/follow.ts'
import { runJobs } from './requests/jobs.ts'

const DISPATCH_EVERY_MS = 1000
const JOBS_EVERY_MS = 10 * 60_000
/** How often an instance looks whether it is its turn. */
const LOOK_EVERY_MS = 60_000
const BACKUP_LOOK_EVERY_MS = 5 * 60_000
/** How long a job that waits for others may go on when the server stops. */
const LAST_ROUND_MS = 2000

interface Job {
  name: string
  pauseMs: number
  /** Does the work once; ends early, with nothing lost, when the signal says so. */
  work: (signal: AbortSignal) => Promise<unknown>
  /** What is left to be done at the stop. */
  atEnd?: () => Promise<unknown>
}

/** Runs a job again and again, a pause after each end; a failure is logged and does not stop it. Stops with the app. */
function repeat(app: FastifyInstance, { name, pauseMs, work, atEnd }: Job): void {
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
    clearTimeout(late)
    await atEnd?.()
  })
}

/** Loads the parks and follows the writes of other instances. */
function follow(app: FastifyInstance, { parks }: AppContext, database: OpenDatabase): void {
  let following: Following | undefined
  let isStopping = false
  // A start that ends before the parks are in memory (a port that is taken, a stop) takes the database away below them.
  const notLoaded = (error: unknown) => {
    if (!isStopping) app.log.error({ err: error }, 'the parks could not be loaded yet')
  }
  app.addHook('preClose', async () => {
    isStopping = true
  })
  app.addHook('onReady', async () => {
    following = followParks(parks, database, (error) =>
      app.log.error({ err: error }, 'the database does not answer; reads go on from memory until it does'),
    )
    parks.current().catch(notLoaded)
  })
  app.addHook('onClose', async () => following?.close())
}

/** Tells others of events. */
function send(app: FastifyInstance, context: AppContext): void {
  const dispatcher = new Dispatcher(context, (error) =>
    app.log.error({ err: error, job: 'dispatch' }, 'sending failed; it is tried again'),
  )
  const work = async () => {
    while ((await dispatcher.round()) >= EVENTS_A_ROUND);
  }
  repeat(app, { name: 'dispatch', pauseMs: DISPATCH_EVERY_MS, work, atEnd: () => dispatcher.close() })
}

/**
 * What a server does without being asked: it loads the parks and follows them, tells others of events, releases neglected requests,
 * erases old ones, and backs up its file. Of the jobs one instance makes each round.
 */
export function startBackground(app: FastifyInstance, context: AppContext, database: OpenDatabase): void {
  follow(app, context, database)
  send(app, context)
  repeat(app, {
    name: 'jobs',
    pauseMs: LOOK_EVERY_MS,
    work: () => oncePerPeriod(context, { name: 'jobs', periodMs: JOBS_EVERY_MS }, () => runJobs(context)),
  })
  repeat(app, {
    name: 'backup',
    pauseMs: BACKUP_LOOK_EVERY_MS,
    work: (signal) => backUpWhenDue(context.config, signal, app.log),
  })
}
