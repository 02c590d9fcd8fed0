import type { CriterionResult, Exclusion, Reason, Recommendation } from '../model/index.ts'
import { factsUsed, type ParkAssessment, type Weighed } from './assess-park.ts'
import { statusOf } from './estimate.ts'
import type { FactRef, ResolvedPark } from './types.ts'

/** Adds to a reason how old the oldest fact behind it is, and that a must is still to be checked. */
function annotated(base: Reason, facts: readonly FactRef[], openMust: boolean): Reason {
  let asOf: string | undefined
  for (const fact of facts) if (fact.asOf !== undefined && (asOf === undefined || fact.asOf < asOf)) asOf = fact.asOf
  if (asOf === undefined && !openMust) return base
  const [zhDate, enDate] = asOf === undefined ? ['', ''] : [`（资料日期 ${asOf}）`, ` (as of ${asOf})`]
  const [zhMust, enMust] = openMust ? ['；属必备条件，请先核实', '; a must, check it first'] : ['', '']
  const params = { ...base.params, ...(asOf === undefined ? {} : { asOf }), ...(openMust ? { openMust } : {}) }
  return { code: base.code, params, zh: base.zh + zhDate + zhMust, en: base.en + enDate + enMust }
}

function explainCriterion(park: ResolvedPark, { id, weight, isMust, assessment }: Weighed): CriterionResult {
  const facts = factsUsed(park, assessment)
  return {
    id,
    weight,
    fit: assessment.fit,
    status: statusOf(assessment.fit),
    reason: annotated(assessment.reason(), facts, isMust && assessment.fit === null),
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
