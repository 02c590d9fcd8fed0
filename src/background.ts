import type { FastifyInstance } from 'fastify'
import type { OpenDatabase } from './db/index.ts'
import type { AppContext } from './http/context.ts'
import { oncePerPeriod } from './leases.ts'
import { Dispatcher } from './outbox/dispatcher.ts'
import { EVENTS_A_ROUND } from './outbox/store.ts'
import { type Following, followParks } from './parks/follow.ts'
import { runJobs } from './requests/jobs.ts'

const DISPATCH_EVERY_MS = 1000
const JOBS_EVERY_MS = 10 * 60_000
/** How often an instance looks whether it is its turn. */
const LOOK_EVERY_MS = 60_000

/** Runs `work` again and again, a pause after each end; a failure is logged and does not stop it. Stops with the app. */
function repeat(app: FastifyInstance, name: string, pauseMs: number, work: () => Promise<unknown>): void {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  const round = async () => {
    try {
      await work()
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
    await running
  })
}

/** Follows the writes of other instances. */
function follow(app: FastifyInstance, { parks }: AppContext, database: OpenDatabase): void {
  let following: Following | undefined
  app.addHook('onReady', async () => {
    following = followParks(parks, database, (error) =>
      app.log.error({ err: error }, 'the database does not answer; reads go on from memory until it does'),
    )
  })
  app.addHook('onClose', async () => following?.close())
}

/**
 * What a server does without being asked: it follows the parks, tells others of events, releases neglected requests and erases old
 * ones. Of the jobs one instance makes each round.
 */
export function startBackground(app: FastifyInstance, context: AppContext, database: OpenDatabase): void {
  follow(app, context, database)
  const dispatcher = new Dispatcher(context, (error) =>
    app.log.error({ err: error, job: 'dispatch' }, 'sending failed; it is tried again'),
  )
  repeat(app, 'dispatch', DISPATCH_EVERY_MS, async () => {
    while ((await dispatcher.round()) >= EVENTS_A_ROUND);
  })
  app.addHook('onClose', () => dispatcher.close())
  repeat(app, 'jobs', LOOK_EVERY_MS, () =>
    oncePerPeriod(context, { name: 'jobs', periodMs: JOBS_EVERY_MS }, () => runJobs(context)),
  )
}
