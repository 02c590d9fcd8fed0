import { matchParks, prepareParks } from '../../src/match/index.ts'
import type { CriterionId, FitStatus, MatchResult, Park, Profile } from '../../src/model/index.ts'

export type Expectation = {
  order?: string[]
  top?: string
  recommended?: string
  excluded?: string
  failed?: CriterionId
  status?: { park: string; criterion: CriterionId; is: FitStatus }
  fit?: { park: string; criterion: CriterionId; is: number }
  score?: { park: string; is: number }
  interval?: { park: string; low: number; high: number }
  equal?: [string, string]
}
/** A case of ranking: its own few parks, a profile, and what must hold. */
export interface Case {
  id: string
  why: string
  parks: Park[]
  profile: Profile
  weights?: Record<string, number>
  must?: CriterionId[]
  expect: Expectation[]
}

const close = (a: number | null | undefined, b: number, tolerance: number) =>
  typeof a === 'number' && Math.abs(a - b) <= tolerance

/** Whether a result keeps an expectation; the tolerances are those of the evaluation. */
export function holds(result: MatchResult, e: Expectation): boolean {
  const at = (id: string) => result.recommendations.findIndex(({ parkId }) => parkId === id)
  const score = (id: string) => result.recommendations[at(id)]?.score
  const criterion = (park: string, id: CriterionId) =>
    result.recommendations[at(park)]?.criteria.find((c) => c.id === id)
  if (e.order)
    return e.order.every(
      (id, i, all) => at(id) >= 0 && (i === 0 || (score(all[i - 1] as string) ?? 0) > (score(id) ?? 101)),
    )
  if (e.top) return at(e.top) === 0
  if (e.recommended) return at(e.recommended) >= 0
  if (e.excluded)
    return result.excluded.some(
      ({ parkId, failed }) => parkId === e.excluded && (!e.failed || failed.includes(e.failed)),
    )
  if (e.status) return criterion(e.status.park, e.status.criterion)?.status === e.status.is
  if (e.fit) return close(criterion(e.fit.park, e.fit.criterion)?.fit, e.fit.is, 0.01)
  if (e.score) return close(score(e.score.park), e.score.is, 0.5)
  if (e.interval) {
    const found = result.recommendations[at(e.interval.park)]
    return close(found?.low, e.interval.low, 0.5) && close(found?.high, e.interval.high, 0.5)
  }
  return e.equal !== undefined && close(score(e.equal[0]), score(e.equal[1]) ?? Number.NaN, 0.01)
}

export const readCases = (jsonl: string): Case[] =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case)

/** The ranking of a case; the day is fixed, so that a case says the same on every day. */
export function rankCase({ parks, profile, weights, must }: Case): MatchResult {
  const options = { today: '2026-11-22', limit: 100, ...(weights ? { weights } : {}), ...(must ? { must } : {}) }
  return matchParks(prepareParks(parks.map((park) => ({ park }))), profile, options)
}

/** How many expectations hold, of how many. */
export function scoreRanking(cases: readonly Case[]): { held: number; all: number } {
  let [held, all] = [0, 0]
  for (const one of cases) {
    const result = rankCase(one)
    all += one.expect.length
    held += one.expect.filter((expectation) => holds(result, expectation)).length
  }
  return { held, all }
}
