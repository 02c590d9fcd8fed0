import { setTimeout as sleep } from 'node:timers/promises'
import { type OpenDatabase, pauseAfterFailure } from '../db/index.ts'
import type { LiveParks } from './park-index.ts'
import { MARK_QUERY, type MarkRow, toMark } from './store.ts'
import { PARKS_CHANNEL } from './writes.ts'

/** Hints may get lost, so the store is asked this often without one. */
const ASK_EVERY_MS = 500
/**
 * After a look there is a rest, so that many writes in a row are followed together: four times as long as the look took, so that
 * following leaves a busy machine time for answers.
 */
const RESTS_PER_LOOK = 4
const SHORTEST_REST_MS = 20
const LONGEST_REST_MS = 250

const restAfter = (tookMs: number): number =>
  Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, RESTS_PER_LOOK * tookMs))

/** A following that goes on until it is closed. */
export interface Following {
  close: () => Promise<void>
}

/**
 * Has the parks in memory follow the writes of other instances: at once after a hint, else twice a second. While the store does
 * not answer, it is asked again with growing pauses, and what was missed is caught up with. `onError` is told of what is wrong,
 * once until it is well again. Undefined for an engine that has no other instances.
 */
export function followParks(
  parks: LiveParks,
  { watch: open }: Pick<OpenDatabase, 'watch'>,
  onError: (error: unknown) => void,
): Following | undefined {
  if (!open) return undefined
  const closed = new AbortController()
  const { signal } = closed
  let failures = 0
  let hinted = false
  let wake: () => void = () => {}
  const hint = () => {
    hinted = true
    wake()
  }
  const watch = open(PARKS_CHANNEL, hint)
  const round = async () => {
    try {
      const [row] = await watch.ask<MarkRow>(MARK_QUERY)
      await parks.heard(toMark(row!))
      failures = 0
    } catch (error) {
      if (signal.aborted) return
      parks.lost()
      if (failures++ === 0) onError(error)
    }
  }
  /** Hints do not cut short the pause after a failure, or a server that comes and goes would be asked without end. */
  const pause = async (tookMs: number) => {
    if (failures > 0) return sleep(pauseAfterFailure(failures, Math.random()), undefined, { signal }).catch(() => {})
    await sleep(restAfter(tookMs))
    if (hinted) return
    const waited = new AbortController()
    wake = () => waited.abort()
    await sleep(ASK_EVERY_MS, undefined, { signal: waited.signal }).catch(() => {})
  }
  const run = async () => {
    while (!signal.aborted) {
      hinted = false
      const began = performance.now()
      await round()
      if (!signal.aborted) await pause(performance.now() - began)
    }
  }
  parks.followed(hint)
  const running = run()
  return {
    close: async () => {
      closed.abort()
      parks.unfollowed()
      wake()
      await watch.close()
      await running
    },
  }
}
