import { CRITERIA, CRITERION_IDS, type CriterionId } from '../model/index.ts'
import { criteria } from './criteria/index.ts'
import { MatchError } from './errors.ts'
import { statusOf } from './estimate.ts'
import type { Assessment, FactRef, MatchOptions, ResolvedPark, Wishes } from './types.ts'

/** Scores closer than this are equal, and go by confidence and id. */
export const SCORE_STEP = 1e-9

/** Which criteria take part, with their weights, and which shut parks out: read once a match. */
export interface Plan {
  stated: readonly { id: CriterionId; weight: number; isMust: boolean }[]
  /** Criteria that may shut parks out although they are not scored. */
  gates: readonly CriterionId[]
  totalWeight: number
}

/** The criteria whose assessments may exclude whatever their weight. */
const GATING: ReadonlySet<CriterionId> = new Set(['sector', 'land', 'space', 'location', 'facilities'])

/** Throws MatchError when every stated criterion has the weight 0, since no score then has a meaning. */
export function planMatch(wishes: Wishes, options: Pick<MatchOptions, 'weights' | 'must'>): Plan {
  const stated = CRITERION_IDS.filter((id) => criteria[id].states(wishes)).map((id) => ({
    id,
    weight: options.weights?.[id] ?? CRITERIA[id].weight,
    isMust: options.must?.includes(id) ?? false,
  }))
  const totalWeight = stated.reduce((sum, { weight }) => sum + weight, 0)
  if (!(totalWeight > 0)) {
    throw new MatchError(
      'weights.all_zero',
      `All weights of the stated criteria are 0: give a weight above 0 to one of ${stated.map(({ id }) => id).join(', ')}`,
    )
  }
  const gates = CRITERION_IDS.filter((id) => !criteria[id].states(wishes) && criteria[id].gates?.(wishes))
  return { stated, gates, totalWeight }
}

/** The part of a plan that can shut a park out: with it, `failed` is the same and the rest is without meaning. */
const exclusionPlan = (plan: Plan): Plan => ({
  ...plan,
  stated: plan.stated.filter(({ id, isMust }) => isMust || GATING.has(id)),
})

/** One criterion of one park, with its weight. */
export interface Weighed {
  id: CriterionId
  weight: number
  isMust: boolean
  assessment: Assessment
}

/** A park beside a profile: the interval of its score, and which criteria shut it out (none: it is recommended). */
export interface ParkAssessment {
  park: ResolvedPark
  weighed: readonly Weighed[]
  failed: readonly Weighed[]
  score: number
  low: number
  high: number
  confidence: number
  /** ISO day for which the park was assessed. */
  today: string | undefined
}

/** Facts that an assessment rests on; a field that no fact stands behind was imported, and is sure. */
export function factsUsed(park: ResolvedPark, assessment: Assessment): readonly FactRef[] {
  return assessment.fields.flatMap((field) => park.factsOf(field))
}

/** Mean confidence of the facts behind these assessments; a field without facts counts as one that is sure. */
function meanConfidence(park: ResolvedPark, weighed: readonly Weighed[]): number {
  const seen = new Map<string, number>()
  const sure = new Set<string>()
  for (const { assessment } of weighed) {
    for (const field of assessment.fields) {
      const facts = park.factsOf(field)
      if (facts.length === 0) sure.add(field)
      for (const fact of facts) seen.set(fact.id, fact.confidence)
    }
  }
  if (seen.size === 0) return 1
  return [...seen.values()].reduce((sum, c) => sum + c, sure.size) / (seen.size + sure.size)
}

/** 1 − the weight share of unknown criteria, times the mean confidence of the facts used. */
function confidenceOf(park: ResolvedPark, weighed: readonly Weighed[], totalWeight: number): number {
  const unknown = weighed.reduce((sum, { weight, assessment }) => sum + (assessment.fit === null ? weight : 0), 0)
  return (1 - unknown / totalWeight) * meanConfidence(park, weighed)
}

function weigh(park: ResolvedPark, wishes: Wishes, plan: Plan): Pick<ParkAssessment, 'weighed' | 'failed'> {
  const weighed = plan.stated.map(
    ({ id, weight, isMust }): Weighed => ({ id, weight, isMust, assessment: criteria[id].assess(park, wishes) }),
  )
  const gated = plan.gates.map(
    (id): Weighed => ({ id, weight: 0, isMust: false, assessment: criteria[id].assess(park, wishes) }),
  )
  const failed = [...weighed, ...gated].filter(
    ({ isMust, assessment }) => assessment.excludes || (isMust && statusOf(assessment.fit) === 'unmet'),
  )
  return { weighed, failed: failed.sort((a, b) => CRITERION_IDS.indexOf(a.id) - CRITERION_IDS.indexOf(b.id)) }
}

/** A park that is shut out, with the criteria that do it. */
export type ParkExclusion = Pick<ParkAssessment, 'park' | 'failed' | 'today'>

/** What shuts a park out, without a score: `plan` is that of the match, of which only a part is looked at. */
export const assessExclusion = (park: ResolvedPark, wishes: Wishes, plan: Plan): ParkExclusion => ({
  park,
  failed: weigh(park, wishes, exclusionPlan(plan)).failed,
  today: wishes.today,
})

/** Scores one park: the plain reading of the contract, one park at a time, independent of all others. */
export function assessPark(park: ResolvedPark, wishes: Wishes, plan: Plan): ParkAssessment {
  const { weighed, failed } = weigh(park, wishes, plan)
  const sum = (pick: (a: Assessment) => number) =>
    (100 * weighed.reduce((total, { weight, assessment }) => total + weight * pick(assessment), 0)) / plan.totalWeight
  return {
    park,
    weighed,
    failed,
    score: sum((a) => a.expected),
    low: sum((a) => a.low),
    high: sum((a) => a.high),
    confidence: confidenceOf(park, weighed, plan.totalWeight),
    today: wishes.today,
  }
}

const rounded = (score: number) => Math.round(score / SCORE_STEP)

type Scored = Pick<ParkAssessment, 'score' | 'confidence'>

/** Higher scores first; equal ones by confidence. */
export const compareScores = (a: Scored, b: Scored): number =>
  rounded(b.score) - rounded(a.score) || rounded(b.confidence) - rounded(a.confidence)

/** Higher scores first; equal ones by confidence, then by id in code units. */
export const compareAssessments = (a: ParkAssessment, b: ParkAssessment): number =>
  compareScores(a, b) || (a.park.park.id < b.park.park.id ? -1 : 1)
