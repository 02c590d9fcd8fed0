import { invalid } from '../http/errors.ts'

/** Clocks of pages and servers differ by a little. */
const CLOCK_SKEW_MS = 10 * 60_000

/** When a consent was given, as ISO text in UTC. `now` is the clock of the server. @throws ApiError for what is no time in the past */
export function consentTime(at: string, now: string): string {
  const given = Date.parse(at)
  if (Number.isNaN(given) || given > Date.parse(now) + CLOCK_SKEW_MS)
    throw invalid('/consent/at', `'${at}' is no time in the past`)
  return new Date(given).toISOString()
}
