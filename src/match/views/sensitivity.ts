import {
  CRITERIA,
  type CriterionId,
  type ParkName,
  type Profile,
  type Sensitivity,
  type Toppling,
  type WeightSensitivity,
} from '../../model/index.ts'
import { assessPark, type Plan, planMatch } from '../assess-park.ts'
import type { ParkIndex } from '../index/park-index.ts'
import { listed, type Worded } from '../reasons/format.ts'
import type { MatchOptions, Wishes } from '../types.ts'
import { readWishes } from '../wishes.ts'

const SHARE = 0.2
/** The largest weight that a request may give. */
const MOST_WEIGHT = 1000
/** Weights are told in steps of this size, rounded away from the weight in force, so that what is told does topple. */
const STEP = 0.1
const MOST_ROUNDS = 20
const TIE = 1e-9

/** Weighted fits of a park as a line over one weight: height without the criterion, and its fit. */
interface Line {
  height: number
  slope: number
}

class WeightWalk {
  readonly #index: ParkIndex
  readonly #profile: Profile
  readonly #options: MatchOptions
  readonly #wishes: Wishes
  readonly plan: Plan

  constructor(index: ParkIndex, profile: Profile, options: MatchOptions) {
    this.#index = index
    this.#profile = profile
    this.#options = options
    this.#wishes = readWishes(profile, options.today)
    this.plan = planMatch(this.#wishes, options)
  }

  /** The first park with one weight changed. */
  firstAt(id?: CriterionId, weight?: number): ParkName | null {
    const weights = id === undefined ? this.#options.weights : { ...this.#options.weights, [id]: weight }
    const options = { ...this.#options, ...(weights ? { weights } : {}), limit: 1, excludedLimit: 0 }
    const best = this.#index.match(this.#profile, options).recommendations[0]
    return best ? { parkId: best.parkId, name: best.name } : null
  }

  #lineOf(parkId: string, id: CriterionId): Line {
    const line = { height: 0, slope: 0 }
    for (const part of assessPark(this.#index.park(parkId)!, this.#wishes, this.plan).weighed) {
      if (part.id === id) line.slope = part.assessment.expected
      else line.height += part.weight * part.assessment.expected
    }
    return line
  }

  /**
   * The weight nearest to `weight`, on the way to `end`, from which on another park is first. The lead of the first park over
   * the best other one is concave in a weight, so that cutting it back to where each new rival draws level ends at the
   * nearest such weight.
   */
  topple(first: ParkName, id: CriterionId, weight: number, end: number): Toppling | null {
    let rival = this.firstAt(id, end)
    if (!rival || rival.parkId === first.parkId) return null
    const own = this.#lineOf(first.parkId, id)
    let at = end
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const other = this.#lineOf(rival.parkId, id)
      const slope = other.slope - own.slope
      if (Math.abs(slope) < TIE) break
      const level = (own.height - other.height) / slope
      // A rival that is level where it was found topples there at the earliest.
      if (Math.abs(level - at) <= TIE * Math.max(1, at)) break
      at = level
      const next = this.firstAt(id, at)
      if (!next || next.parkId === first.parkId) break
      rival = next
    }
    return this.#toppledBeyond(first, id, weight, at, end)
  }

  /** Rounds the weight away from the one in force, to where another park is first for sure. */
  #toppledBeyond(first: ParkName, id: CriterionId, weight: number, at: number, end: number): Toppling {
    const away = Math.sign(end - weight)
    const outermost = (value: number) => (away > 0 ? Math.min(value, end) : Math.max(value, end))
    const rounded = (away > 0 ? Math.ceil(at / STEP - TIE) : Math.floor(at / STEP + TIE)) * STEP
    const tries = [rounded, rounded + away * STEP].map((value) => outermost(Number(value.toFixed(1))))
    for (const told of [...tries, end]) {
      const rival = told === weight ? null : this.firstAt(id, told)
      if (rival && rival.parkId !== first.parkId) return { ...rival, weight: told, change: told / weight - 1 }
    }
    return { ...this.firstAt(id, end)!, weight: end, change: end / weight - 1 }
  }
}

const percent = (change: number): string =>
  `${change > 0 ? '+' : '−'}${Math.max(1, Math.round(Math.abs(change) * 100))}%`

/** The nearer of the two weights that topple, in words. */
function wordOne(criterion: CriterionId, weight: number, down: Toppling | null, up: Toppling | null): Worded {
  const { zh, en } = CRITERIA[criterion]
  const nearest = [down, up].filter((one) => one !== null).sort((a, b) => Math.abs(a.change) - Math.abs(b.change))[0]
  if (!nearest) return { zh: `“${zh}”权重无论怎么调，第一名不变`, en: `${en}: no weight changes the first park` }
  const verb = nearest === up ? '提高到' : '降到'
  return {
    zh: `“${zh}”权重从 ${weight} ${verb} ${nearest.weight}（${percent(nearest.change)}），第一名变为${nearest.name}`,
    en: `${en}: with weight ${nearest.weight} instead of ${weight} (${percent(nearest.change)}), ${nearest.name} comes first`,
  }
}

function wordAll(first: ParkName, weights: readonly WeightSensitivity[]): Worded {
  const shaky = weights.filter(({ at80, at120 }) => at80 || at120).map(({ criterion }) => CRITERIA[criterion])
  if (shaky.length === 0)
    return {
      zh: `任一权重上下浮动 20%，第一名都是${first.name}`,
      en: `${first.name} stays first when any one weight is 20% lower or higher`,
    }
  const list = listed(shaky)
  return {
    zh: `第一名${first.name}并不稳：${list.zh}的权重变动 20% 就会换人`,
    en: `${first.name} is first by a narrow margin: a 20% change of the weight of ${list.en} puts another park first`,
  }
}

function walkOne(walk: WeightWalk, first: ParkName, criterion: CriterionId, weight: number): WeightSensitivity {
  const isOnly = walk.plan.totalWeight - weight <= 0
  const down = isOnly ? null : walk.topple(first, criterion, weight, 0)
  const up = walk.topple(first, criterion, weight, MOST_WEIGHT)
  // Where no weight on a side topples, 20 % does not either.
  const other = (toppling: Toppling | null, factor: number): ParkName | null => {
    const found = toppling && walk.firstAt(criterion, weight * factor)
    return found && found.parkId !== first.parkId ? found : null
  }
  return {
    ...{ criterion, weight, down, up },
    at80: other(down, 1 - SHARE),
    at120: other(up, 1 + SHARE),
    ...wordOne(criterion, weight, down, up),
  }
}

/**
 * How firm the first rank is: for every stated criterion with a weight, whether the first park stays first with the weight
 * 20 % lower and higher, and the nearest weights that topple it, in steps of 0.1 up to 1000, each checked by a match. Cost: two
 * matches a criterion where nothing topples, else about ten. Throws MatchError as `match` does.
 */
export function sensitivity(index: ParkIndex, profile: Profile, options: MatchOptions = {}): Sensitivity {
  const walk = new WeightWalk(index, profile, options)
  const first = walk.firstAt()
  if (!first) return { first, isRobust: true, zh: '没有可推荐的园区', en: 'No park is recommended', weights: [] }
  const weights = walk.plan.stated
    .filter(({ weight }) => weight > 0)
    .map(({ id, weight }) => walkOne(walk, first, id, weight))
  return {
    first,
    isRobust: weights.every(({ at80, at120 }) => !at80 && !at120),
    ...wordAll(first, weights),
    weights,
  }
}
