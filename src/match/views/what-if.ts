import type { Profile, WhatIf, WhatIfChange } from '../../model/index.ts'
import { assessPark, compareAssessments, type ParkAssessment, planMatch } from '../assess-park.ts'
import type { ParkIndex } from '../index/park-index.ts'
import type { Show, Worded } from '../reasons/format.ts'
import { FIELD_NAME } from '../reasons/names.ts'
import type { MatchOptions, ResolvedPark } from '../types.ts'
import { readWishes } from '../wishes.ts'
import { FIGURE_FIELDS, type FigureField, figureOf, ruleOf, withFigure } from './what-if-figures.ts'
import { type Ask, listChanges, type Move } from './what-if-moves.ts'

/** A match of 100,000 parks takes milliseconds, so this bounds an answer to well below a second. */
export const MOST_MATCHES = 80
const RANK_DEPTH = 100
/** Figures are looked at from a little to twentyfold less and more. */
const LARGEST_FACTOR = 20
const STEPS = 60
const HALVINGS = 14
/** Breakpoints are met from the safe side. */
const NUDGE = 1e-9

/** Runs matches as far as the budget goes, and remembers who was in the way. */
class Contest {
  readonly #index: ParkIndex
  readonly #park: ResolvedPark
  readonly #options: MatchOptions
  readonly #rivals = new Map<string, ResolvedPark>()
  matches = 0
  isComplete = true

  constructor(index: ParkIndex, park: ResolvedPark, options: MatchOptions) {
    this.#index = index
    this.#park = park
    this.#options = options
  }

  assess(park: ResolvedPark, { profile, must }: Ask): ParkAssessment {
    const wishes = readWishes(profile, this.#options.today)
    return assessPark(park, wishes, planMatch(wishes, { ...this.#options, must }))
  }

  match({ profile, must }: Ask, limit: number) {
    this.matches++
    const { recommendations } = this.#index.match(profile, { ...this.#options, must, limit, excludedLimit: 0 })
    const best = recommendations[0]
    if (best && best.parkId !== this.#park.park.id && !this.#rivals.has(best.parkId))
      this.#rivals.set(best.parkId, this.#index.park(best.parkId)!)
    return recommendations
  }

  /** Whether the park is in, and ahead of all that were ever in its way: cheap, and necessary for the first rank. */
  passesRivals(ask: Ask): boolean {
    if (!this.#isMatchable(ask)) return false
    const own = this.assess(this.#park, ask)
    if (own.failed.length > 0) return false
    for (const rival of this.#rivals.values()) {
      const other = this.assess(rival, ask)
      if (other.failed.length === 0 && compareAssessments(other, own) < 0) return false
    }
    return true
  }

  /** Whether the park is first, by a match; undefined where the budget is spent. */
  isFirst(ask: Ask): boolean | undefined {
    if (this.matches >= MOST_MATCHES) {
      this.isComplete = false
      return undefined
    }
    return this.match(ask, 1)[0]?.parkId === this.#park.park.id
  }

  /** A profile whose stated criteria all weigh nothing has no ranking. */
  #isMatchable({ profile, must }: Ask): boolean {
    try {
      planMatch(readWishes(profile, this.#options.today), { ...this.#options, must })
      return true
    } catch {
      return false
    }
  }
}

/** Values away from `from` on one side, the nearest first: a grid, with the park's own turning points among them. */
function valuesBeyond(from: number, isUp: boolean, turns: readonly (number | undefined)[]): number[] {
  const reach = isUp ? from * LARGEST_FACTOR : from / LARGEST_FACTOR
  const grid = Array.from({ length: STEPS }, (_, i) => from * (reach / from) ** ((i + 1) / STEPS))
  const own = turns.filter((turn) => turn !== undefined && turn > 0 && turn > from === isUp) as number[]
  const nudged = own.flatMap((turn) => [turn, turn * (1 + NUDGE), turn * (1 - NUDGE)])
  return [...grid, ...nudged].sort((a, b) => (isUp ? a - b : b - a))
}

/** The nearest value that passes the known rivals, between the last one that does not and the first that does. */
function nearestPassing(from: number, values: readonly number[], passes: (value: number) => boolean) {
  const place = values.findIndex(passes)
  if (place < 0) return undefined
  let [failing, passing] = [place === 0 ? from : values[place - 1]!, values[place]!]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (failing + passing) / 2
    if (passes(middle)) passing = middle
    else failing = middle
  }
  return passing
}

/** Rounder figures at or beyond a value, the roundest first: people do not name a seventh digit. */
function rounder(value: number, isUp: boolean, unit: number): number[] {
  const size = value / unit
  return [2, 3, 4].map((digits) => {
    const step = 10 ** (Math.floor(Math.log10(size)) + 1 - digits)
    const steps = isUp ? Math.ceil(size / step - 1e-6) : Math.floor(size / step + 1e-6)
    return Number((steps * step).toPrecision(digits)) * unit
  })
}

/** The figure that was checked is the one that is told, so its digits are not rounded once more. */
const told: Show = (value) => Number(value.toPrecision(6)).toString()

interface Found {
  value: number
  ask: Ask
}

/** The smallest change of a figure to one side that makes the park first. */
function searchSide(
  contest: Contest,
  ask: Ask,
  field: FigureField,
  isUp: boolean,
  park: ResolvedPark,
): Found | undefined {
  const from = figureOf(ask.profile, field)!
  const { turns, unit } = ruleOf(field)
  const values = valuesBeyond(from, isUp, turns(park, ask.profile))
  const asked = (value: number) => withFigure(ask, field, value)
  const passes = (value: number) => contest.passesRivals(asked(value))
  for (;;) {
    const nearest = nearestPassing(from, values, passes)
    if (nearest === undefined) return undefined
    // A round figure a little farther off is told, if it serves and the change grows by a tenth at most.
    const round = rounder(nearest, isUp, unit).find(
      (value) => Math.abs(Math.log(value / from)) <= Math.abs(Math.log(nearest / from)) * 1.1 + 0.005 && passes(value),
    )
    const value = round ?? nearest
    const isFirst = contest.isFirst(asked(value))
    if (isFirst === undefined) return undefined
    if (isFirst) return { value, ask: asked(value) }
  }
}

function figureChange(contest: Contest, ask: Ask, field: FigureField, park: ResolvedPark): WhatIfChange[] {
  const from = figureOf(ask.profile, field)
  if (from === undefined) return []
  const { word } = ruleOf(field)
  const { zh, en } = FIELD_NAME[field]
  return [false, true].flatMap((isUp) => {
    const found = searchSide(contest, ask, field, isUp, park)
    if (!found) return []
    const [old, now] = [word(from, told), word(found.value, told)]
    const verb = isUp ? { zh: '提高到', en: 'up' } : { zh: '降到', en: 'down' }
    const change: WhatIfChange = {
      field,
      kind: isUp ? 'raise' : 'lower',
      zh: `${zh}从 ${old.zh}${verb.zh} ${now.zh}`,
      en: `${en}: ${verb.en} from ${old.en} to ${now.en}`,
      effort: Math.abs(Math.log(found.value / from)),
      profile: found.ask.profile,
      must: [...found.ask.must],
      score: contest.assess(park, found.ask).score,
    }
    return [change]
  })
}

function listChange(contest: Contest, move: Move, park: ResolvedPark): WhatIfChange[] {
  if (!contest.passesRivals(move.to) || !contest.isFirst(move.to)) return []
  const { field, kind, zh, en, effort, to } = move
  return [{ field, kind, zh, en, effort, ...to, must: [...to.must], score: contest.assess(park, to).score }]
}

function word(name: string, isFirst: boolean, gap: number | null, changes: readonly WhatIfChange[]): Worded {
  if (isFirst) return { zh: `${name}已经是第一名`, en: `${name} is first already` }
  const points = gap === null ? undefined : Number(gap.toPrecision(2)).toString()
  const behind = {
    zh: points === undefined ? '目前被排除' : `目前落后第一名 ${points} 分`,
    en: points === undefined ? 'is excluded at present' : `is ${points} points behind the first at present`,
  }
  const least = changes[0]
  return least
    ? {
        zh: `${name}${behind.zh}；${least.zh}即可成为第一名`,
        en: `${name} ${behind.en}. It would be first with this change: ${least.en}`,
      }
    : {
        zh: `${name}${behind.zh}；只改一项需求，未找到能使其成为第一名的改法`,
        en: `${name} ${behind.en}. No change of a single wish was found that makes it first`,
      }
}

/** The least asking change of each field. */
function leastByField(changes: readonly WhatIfChange[]): WhatIfChange[] {
  const sorted = [...changes].sort((a, b) => a.effort - b.effort)
  return sorted.filter((change, i) => sorted.findIndex(({ field }) => field === change.field) === i)
}

/**
 * What one change of one wish would make a park the first: figures by search outward from the stated one, with the park's own
 * turning points, narrowed by halving to what still passes; lists by one member more or less; musts by one fewer. Every
 * change returned was checked by a match. Figures that are not stated are not invented. The search is bounded by MOST_MATCHES
 * matches; `isComplete` says whether it came to its end. Undefined where the index has no such park. Throws MatchError as
 * `match` does.
 */
export function whatIf(
  index: ParkIndex,
  profile: Profile,
  parkId: string,
  options: MatchOptions = {},
): WhatIf | undefined {
  const park = index.park(parkId)
  if (!park) return undefined
  const ask: Ask = { profile, must: options.must ?? [] }
  const contest = new Contest(index, park, options)
  const ranked = contest.match(ask, RANK_DEPTH)
  const own = contest.assess(park, ask)
  const best = ranked[0]
  const isFirst = best?.parkId === parkId
  const changes = isFirst
    ? []
    : leastByField([
        ...listChanges(ask, park).flatMap((move) => listChange(contest, move, park)),
        ...FIGURE_FIELDS.flatMap((field) => figureChange(contest, ask, field, park)),
      ])
  const gap = best && own.failed.length === 0 ? best.score - own.score : null
  return {
    parkId,
    name: park.park.name,
    ...word(park.park.name, isFirst, gap, changes),
    verdict: isFirst ? 'first' : changes.length > 0 ? 'possible' : 'impossible',
    score: own.score,
    rank: ranked.find((found) => found.parkId === parkId)?.rank ?? null,
    first: best ? { parkId: best.parkId, name: best.name, score: best.score } : null,
    gap,
    failed: own.failed.map(({ id }) => id),
    wouldNeed: own.failed.map(({ assessment }) => assessment.remedy()),
    changes,
    matches: contest.matches,
    isComplete: contest.isComplete,
  }
}
