import { type ComparedCriterion, type Comparison, CRITERIA, type Profile } from '../../model/index.ts'
import { assessPark, compareAssessments, type ParkAssessment, planMatch, type Weighed } from '../assess-park.ts'
import { statusOf } from '../estimate.ts'
import { explainCriterion } from '../explain.ts'
import type { ParkIndex } from '../index/park-index.ts'
import { listed, type Worded } from '../reasons/format.ts'
import type { MatchOptions } from '../types.ts'
import { readWishes } from '../wishes.ts'

export const MOST_COMPARED = 5
const LEAST_SPREAD = 1e-9

const nameOf = ({ park: { park } }: ParkAssessment): Worded => ({ zh: park.name, en: park.name })

function word(found: readonly ParkAssessment[], parts: readonly Weighed[], spread: number): Worded {
  const name = CRITERIA[parts[0]!.id]
  if (parts.every(({ assessment }) => assessment.fit === null))
    return { zh: `${name.zh}：各园区资料都不全，需询问`, en: `${name.en}: not known for any of them: ask` }
  if (spread <= LEAST_SPREAD) return { zh: `${name.zh}：没有差别`, en: `${name.en}: no difference` }
  const best = Math.max(...parts.map(({ assessment }) => assessment.expected))
  const ahead = listed(found.filter((_, i) => parts[i]!.assessment.expected >= best - LEAST_SPREAD).map(nameOf))
  const isOpen = parts.some(({ assessment }) => assessment.fit === null)
  return {
    zh: `${name.zh}：${ahead.zh}最好，与最差的相差 ${points(spread)} 分${isOpen ? '（有园区资料不全）' : ''}`,
    en: `${name.en}: ${ahead.en} best, ${points(spread)} ${points(spread) === '1' ? 'point' : 'points'} above the worst${isOpen ? ' (not known for all)' : ''}`,
  }
}

const points = (value: number): string => Number(value.toFixed(1)).toString()

function compareOne(found: readonly ParkAssessment[], place: number, totalWeight: number): ComparedCriterion {
  const parts = found.map(({ weighed }) => weighed[place]!)
  const { id, weight } = parts[0]!
  const fits = parts.map(({ assessment }) => assessment.expected)
  const [best, worst] = [Math.max(...fits), Math.min(...fits)]
  const spread = (100 * weight * (best - worst)) / totalWeight
  const differs = best - worst > LEAST_SPREAD || new Set(parts.map((p) => statusOf(p.assessment.fit))).size > 1
  return {
    ...{ id, weight, spread, differs },
    ahead: differs ? found.filter((_, i) => fits[i]! >= best - LEAST_SPREAD).map(({ park }) => park.park.id) : [],
    ...word(found, parts, spread),
    parks: found.map(({ park, today }, i) => {
      const { id: _, weight: __, ...rest } = explainCriterion(park, parts[i]!, today)
      return { parkId: park.park.id, ...rest }
    }),
  }
}

/**
 * Parks beside one another for a profile: the same scores, fits and reasons as a match gives, criterion by criterion, those
 * that decide most first. Parks come in the order given; `place` ranks them. Ids that the index does not have are in
 * `missing`. Throws MatchError as `match` does.
 */
export function compareParks(
  index: ParkIndex,
  parkIds: readonly string[],
  profile: Profile,
  options: MatchOptions = {},
): Comparison | { missing: string[] } {
  const parks = parkIds.map((id) => index.park(id))
  const missing = parkIds.filter((_, i) => parks[i] === undefined)
  if (missing.length > 0) return { missing }
  const wishes = readWishes(profile, options.today)
  const plan = planMatch(wishes, options)
  const found = parks.map((park) => assessPark(park!, wishes, plan))
  const order = found.filter(({ failed }) => failed.length === 0).sort(compareAssessments)
  return {
    parks: found.map((one) => ({
      parkId: one.park.park.id,
      name: one.park.park.name,
      place: order.includes(one) ? order.indexOf(one) + 1 : null,
      ...{ score: one.score, low: one.low, high: one.high, confidence: one.confidence },
      failed: one.failed.map(({ id }) => id),
      wouldNeed: one.failed.map(({ assessment }) => assessment.remedy()),
    })),
    criteria: plan.stated
      .map((_, i) => compareOne(found, i, plan.totalWeight))
      .sort((a, b) => b.spread - a.spread || Number(b.differs) - Number(a.differs)),
  }
}
