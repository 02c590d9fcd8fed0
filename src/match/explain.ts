import type { CriterionResult, Exclusion, Recommendation } from '../model/index.ts'
import { factsUsed, type ParkAssessment, type Weighed } from './assess-park.ts'
import { statusOf } from './estimate.ts'
import type { ResolvedPark } from './types.ts'

function explainCriterion(park: ResolvedPark, { id, weight, assessment }: Weighed): CriterionResult {
  const facts = factsUsed(park, assessment)
  return {
    id,
    weight,
    fit: assessment.fit,
    status: statusOf(assessment.fit),
    reason: assessment.reason(),
    facts: facts.length === 0 ? [] : [...new Set(facts.map((fact) => fact.id))],
  }
}

/** A recommended park with the reason for every criterion. */
export const explainRecommendation = (assessed: ParkAssessment, rank: number): Recommendation => ({
  parkId: assessed.park.park.id,
  name: assessed.park.park.name,
  rank,
  score: assessed.score,
  low: assessed.low,
  high: assessed.high,
  confidence: assessed.confidence,
  criteria: assessed.weighed.map((weighed) => explainCriterion(assessed.park, weighed)),
})

/** An excluded park with what failed and, for each failure, what would have to change. */
export const explainExclusion = ({ park, failed }: ParkAssessment): Exclusion => ({
  parkId: park.park.id,
  name: park.park.name,
  failed: failed.map(({ id }) => id),
  reason: failed[0]!.assessment.reason(),
  wouldNeed: failed.map(({ assessment }) => assessment.remedy()),
})
