import type { MatchResult, Profile } from '../model/index.ts'
import { assessPark, compareAssessments, planMatch } from './assess-park.ts'
import { explainExclusion, explainRecommendation } from './explain.ts'
import type { MatchOptions, PreparedParks } from './types.ts'
import { readWishes } from './wishes.ts'

/** The version of the scoring model: a change of any number that a result can hold changes it. */
export const MODEL_VERSION = 'parkmatch-1'

export const DEFAULT_LIMIT = 20
export const DEFAULT_EXCLUDED_LIMIT = 50

/**
 * Ranks parks for a profile: the plain implementation of the contract, which every faster one must equal in ids, scores (to
 * 1e-9) and order. Scores are 0 to 100. `total` counts all recommendations before `limit`. Throws MatchError when all stated
 * weights are 0. Source: section 8 of the design.
 */
export function matchParks(prepared: PreparedParks, profile: Profile, options: MatchOptions = {}): MatchResult {
  const wishes = readWishes(profile, options.today)
  const plan = planMatch(wishes, options)
  const assessed = prepared.parks.map((park) => assessPark(park, wishes, plan))
  const recommended = assessed.filter(({ failed }) => failed.length === 0).sort(compareAssessments)
  const excluded = assessed
    .filter(({ failed }) => failed.length > 0)
    .sort((a, b) => (a.park.park.id < b.park.park.id ? -1 : 1))
  return {
    recommendations: recommended
      .slice(0, options.limit ?? DEFAULT_LIMIT)
      .map((assessment, i) => explainRecommendation(assessment, i + 1)),
    excluded: excluded.slice(0, options.excludedLimit ?? DEFAULT_EXCLUDED_LIMIT).map(explainExclusion),
    total: recommended.length,
    parksRevision: options.parksRevision ?? 0,
    model: MODEL_VERSION,
  }
}
