import {
  CRITERION_IDS,
  type CriterionId,
  type DemandGap,
  type DemandGroup,
  type Profile,
  type ReverseMatchResult,
} from '../../model/index.ts'
import { anonymous } from '../anonymous.ts'
import { assessPark, compareScores, type ParkAssessment, planMatch } from '../assess-park.ts'
import { statusOf } from '../estimate.ts'
import type { ParkIndex } from '../index/park-index.ts'
import type { MatchOptions, ResolvedPark } from '../types.ts'
import { readWishes } from '../wishes.ts'

/** One open request as matching needs it: the id that the caller knows it by, and what it asks for. */
export interface Demand {
  id: string
  profile: Profile
  weights?: MatchOptions['weights']
  must?: MatchOptions['must']
}

export interface ReverseMatchOptions {
  /** ISO day, for the validity of offers. */
  today?: string
  /** How many requests are returned, best first; 50 when absent. */
  limit?: number
  /** Ranks are told up to this place; 100 when absent. 0 looks no ranks up, which spares a match a request. */
  rankDepth?: number
}

/** Groups of fewer requests could point at one enterprise. */
export const LEAST_GROUP = 5
const DEFAULT_LIMIT = 50
const DEFAULT_RANK_DEPTH = 100

function assess(park: ResolvedPark, { profile, weights, must }: Demand, today?: string): ParkAssessment {
  const wishes = readWishes(profile, today)
  return assessPark(park, wishes, planMatch(wishes, { ...(weights ? { weights } : {}), ...(must ? { must } : {}) }))
}

/** The place of a park in the ranking for a request, null beyond `depth`. */
function rankOf(index: ParkIndex, parkId: string, { profile, weights, must }: Demand, depth: number, today?: string) {
  if (depth <= 0) return null
  const { recommendations } = index.match(profile, {
    ...(weights ? { weights } : {}),
    ...(must ? { must } : {}),
    ...(today === undefined ? {} : { today }),
    limit: depth,
    excludedLimit: 0,
  })
  return recommendations.find((found) => found.parkId === parkId)?.rank ?? null
}

/**
 * The open requests that fit a park, best first, without personal data: the match turned round. Scores equal those of
 * `index.match` for the same request. Requests that exclude the park are left out; see `demandGap` for them. Undefined where
 * the index has no such park. Cost: one assessment a request, and one match of the index for each of the `limit` best.
 * Throws MatchError when all stated weights of a request are 0.
 */
export function reverseMatch(
  index: ParkIndex,
  parkId: string,
  demands: readonly Demand[],
  options: ReverseMatchOptions = {},
): ReverseMatchResult | undefined {
  const park = index.park(parkId)
  if (!park) return undefined
  const { today, limit = DEFAULT_LIMIT, rankDepth = DEFAULT_RANK_DEPTH } = options
  const fitting = demands
    .map((demand) => ({ demand, found: assess(park, demand, today) }))
    .filter(({ found }) => found.failed.length === 0)
    .sort((a, b) => compareScores(a.found, b.found) || (a.demand.id < b.demand.id ? -1 : 1))
  const matches = fitting.slice(0, limit).map(({ demand, found: { score, low, high, confidence, weighed } }) => ({
    id: demand.id,
    ...{ score, low, high, confidence },
    rank: rankOf(index, parkId, demand, rankDepth, today),
    criteria: weighed.map(({ id, weight, assessment: { fit } }) => ({ id, weight, fit, status: statusOf(fit) })),
    profile: anonymous(demand.profile),
  }))
  return { matches, total: fitting.length }
}

const groupsOf = (counts: ReadonlyMap<CriterionId, number>): DemandGroup[] =>
  CRITERION_IDS.map((criterion) => ({ criterion, count: counts.get(criterion) ?? 0 }))
    .filter(({ count }) => count >= LEAST_GROUP)
    .sort((a, b) => b.count - a.count)

/**
 * What keeps a park from the open requests: on which criteria it failed (was shut out, or not met at all) and on which its
 * data are missing, by the number of requests, groups of LEAST_GROUP and more only. The level of the park is left out, since
 * no request asks for it. Undefined where the index has no such park. Throws MatchError as `reverseMatch` does.
 */
export function demandGap(
  index: ParkIndex,
  parkId: string,
  demands: readonly Demand[],
  options: { today?: string } = {},
): DemandGap | undefined {
  const park = index.park(parkId)
  if (!park) return undefined
  const [failed, unknown] = [new Map<CriterionId, number>(), new Map<CriterionId, number>()]
  const count = (counts: Map<CriterionId, number>, id: CriterionId) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const demand of demands) {
    const found = assess(park, demand, options.today)
    const shut = new Set(found.failed.map(({ id }) => id))
    for (const id of shut) count(failed, id)
    for (const { id, assessment } of found.weighed) {
      if (id === 'standing' || shut.has(id)) continue
      const status = statusOf(assessment.fit)
      if (status === 'unmet') count(failed, id)
      if (status === 'unknown') count(unknown, id)
    }
  }
  return {
    requests: demands.length >= LEAST_GROUP ? demands.length : null,
    failed: groupsOf(failed),
    unknown: groupsOf(unknown),
    leastGroup: LEAST_GROUP,
  }
}
