import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/**
 * What the process counts, whichever of its parts does the work. Labels are of the program only (routes, methods, statuses), never of
 * what people send, so that there is nothing personal in them and no more of them than the program has.
 */
export const processRegistry = new Registry()

const registers = [processRegistry]

/** From the time of one match in memory to that of a what-if over all parks, in seconds. */
const MATCH_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]
const REQUEST_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export const requestsTotal = new Counter({
  name: 'http_requests_total',
  help: 'Requests answered, by method, route and status',
  labelNames: ['method', 'route', 'status'] as const,
  registers,
})

export const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from the head of a request to the end of its answer, by method and route',
  labelNames: ['method', 'route'] as const,
  buckets: REQUEST_BUCKETS,
  registers,
})

export const requestsInFlight = new Gauge({
  name: 'http_requests_in_flight',
  help: 'Requests that are being answered now',
  registers,
})

export const requestsShed = new Counter({
  name: 'http_requests_shed_total',
  help: 'Requests turned away with 503 because the event loop was late',
  registers,
})

const matchSeconds = new Histogram({
  name: 'parkmatch_match_duration_seconds',
  help: 'Time of one ranking of all parks for a profile, without reading the request and writing the answer',
  buckets: MATCH_BUCKETS,
  registers,
})

export const backupsTotal = new Counter({
  name: 'parkmatch_backups_total',
  help: 'Scheduled backups of this process, by outcome',
  labelNames: ['outcome'] as const,
  registers,
})
for (const outcome of ['ok', 'failed']) backupsTotal.inc({ outcome }, 0)

/** Runs one ranking and notes how long it took. */
export function timeMatch<T>(work: () => T): T {
  const end = matchSeconds.startTimer()
  try {
    return work()
  } finally {
    end()
  }
}

let measuresProcess = false

/** Memory, processor time, garbage collection and the lag of the event loop: from the first server of the process on. */
export function measureProcess(): void {
  if (measuresProcess) return
  measuresProcess = true
  collectDefaultMetrics({ register: processRegistry })
}
