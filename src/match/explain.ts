import type { CriterionResult, CriterionSource, Exclusion, Reason, Recommendation } from '../model/index.ts'
import { factsUsed, type ParkAssessment, type ParkExclusion, type Weighed } from './assess-park.ts'
import { statusOf } from './estimate.ts'
import { ageOf, isStale } from './freshness.ts'
import { summarise } from './summary.ts'
import { type Assessment, type FactRef, INHERITED_FIELDS, type Origin, type ResolvedPark } from './types.ts'

/** The oldest fact behind an assessment, and whether any is due to be checked again. */
function readAge(park: ResolvedPark, fields: readonly string[], today: string | undefined): CriterionSource {
  let oldest: string | undefined
  let stale = false
  for (const field of fields) {
    for (const { asOf } of park.factsOf(field)) {
      if (asOf === undefined) continue
      if (oldest === undefined || asOf < oldest) oldest = asOf
      stale ||= today !== undefined && isStale(field, asOf, today)
    }
  }
  if (oldest === undefined) return {}
  const ageMonths = today === undefined ? undefined : ageOf(oldest, today)
  return {
    asOf: oldest,
    ...(ageMonths === undefined ? {} : { ageMonths }),
    ...(stale ? { isStale: true } : {}),
  }
}

/** The ancestor that the first inherited field comes from. */
function originOf({ inherited }: ResolvedPark, fields: readonly string[]): Origin | undefined {
  for (const head of INHERITED_FIELDS) {
    if (inherited[head] && fields.some((field) => field.startsWith(head))) return inherited[head]
  }
  return undefined
}

function readSource(park: ResolvedPark, { fields }: Assessment, today: string | undefined): CriterionSource {
  const origin = originOf(park, fields)
  return {
    ...(origin ? { inheritedFrom: { parkId: origin.id, name: origin.name } } : {}),
    ...readAge(park, fields, today),
  }
}

const MONTHS_A_YEAR = 12

/** Two years and more in years: nobody counts 65 months. */
function wordAge(months: number): [zh: string, en: string] {
  const years = Math.floor(months / MONTHS_A_YEAR)
  return years < 2
    ? [`，已过 ${months} 个月，请复核`, `, ${months} months old: check again`]
    : [`，已过 ${years} 年，请复核`, `, ${years} years old: check again`]
}

/** Adds to a reason how old the oldest fact behind it is, and that a must is still to be checked. */
function annotated(base: Reason, { asOf, ageMonths, isStale }: CriterionSource, openMust: boolean): Reason {
  if (asOf === undefined && !openMust) return base
  const old = isStale === true && ageMonths !== undefined && ageMonths > 1
  const [zhAge, enAge] = old ? wordAge(ageMonths) : ['', '']
  const [zhDate, enDate] = asOf === undefined ? ['', ''] : [`（资料日期 ${asOf}${zhAge}）`, ` (as of ${asOf}${enAge})`]
  const [zhMust, enMust] = openMust ? ['；属必备条件，请先核实', '; a must, so check it first'] : ['', '']
  const params = { ...base.params, ...(asOf === undefined ? {} : { asOf }), ...(openMust ? { openMust } : {}) }
  return { code: base.code, params, zh: base.zh + zhDate + zhMust, en: base.en + enDate + enMust }
}

const idsOf = (facts: readonly FactRef[]): string[] =>
  facts.length === 0 ? [] : [...new Set(facts.map((fact) => fact.id))]

/** One criterion of one park with its reason, the facts behind it, and where they come from. */
export function explainCriterion(
  park: ResolvedPark,
  { id, weight, isMust, assessment }: Weighed,
  today: string | undefined,
): CriterionResult {
  const source = readSource(park, assessment, today)
  return {
    id,
    weight,
    fit: assessment.fit,
    status: statusOf(assessment.fit),
    reason: annotated(assessment.reason(), source, isMust && assessment.fit === null),
    facts: idsOf(factsUsed(park, assessment)),
    ...(Object.keys(source).length > 0 ? { source } : {}),
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
  criteria: assessed.weighed.map((weighed) => explainCriterion(assessed.park, weighed, assessed.today)),
  summary: summarise(assessed),
})

/** An excluded park with what failed, the facts behind it and, for each failure, what would have to change. */
export function explainExclusion({ park, failed, today }: ParkExclusion): Exclusion {
  const first = failed[0]!.assessment
  const facts = idsOf(failed.flatMap(({ assessment }) => factsUsed(park, assessment)))
  return {
    parkId: park.park.id,
    name: park.park.name,
    failed: failed.map(({ id }) => id),
    reason: annotated(first.reason(), readSource(park, first, today), false),
    wouldNeed: failed.map(({ assessment }) => assessment.remedy()),
    ...(facts.length > 0 ? { facts } : {}),
  }
}
