import type { FastifyInstance } from 'fastify'
import type { AppContext } from './http/context.ts'
import { dispatch } from './outbox/dispatcher.ts'
import { runJobs } from './requests/jobs.ts'

const DISPATCH_EVERY_MS = 1000
const JOBS_EVERY_MS = 10 * 60_000

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

/** What a server does without being asked: it tells others of events, releases neglected requests and erases old ones. */
export function startBackground(app: FastifyInstance, context: AppContext): void {
  repeat(app, 'dispatch', DISPATCH_EVERY_MS, async () => {
    while ((await dispatch(context)) >= 100);
  })
  repeat(app, 'jobs', JOBS_EVERY_MS, () => runJobs(context))
}
