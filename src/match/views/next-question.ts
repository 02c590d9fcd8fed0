import type { CriterionId, NextQuestion, Profile, ProfileField } from '../../model/index.ts'
import { type Plan, planMatch } from '../assess-park.ts'
import { criteria } from '../criteria/index.ts'
import { statusOf } from '../estimate.ts'
import type { ParkIndex } from '../index/park-index.ts'
import type { MatchOptions, ResolvedPark, Wishes } from '../types.ts'
import { readWishes } from '../wishes.ts'
import type { PlausibleAnswer } from './answers.ts'
import type { Question } from './question.ts'
import { QUESTIONS } from './questions.ts'

export type NextQuestionOptions = Pick<MatchOptions, 'weights' | 'must' | 'today'> & {
  /** Fields that are not to be asked about: they were asked before, and the client does not know. */
  skip?: readonly ProfileField[]
}

/** How many of the best parks the answers are drawn from. */
const POOL_SIZE = 60
/** How many of the best parks the questions are screened on. */
const SCREENED = 24
/** How many questions are held against all parks; each costs a match an answer. */
const FINALISTS = 3
const TOP = 5
/** The weight of a place beside the place before it: a new first park matters more than a new fifth. */
const PERSISTENCE = 0.8
/** Below this no answer is worth a question. */
const LEAST_CHANGE = 0.01

/**
 * How much a list of the best differs from another, 0 to 1: one minus their rank-biased overlap, cut off at the fifth place.
 * The overlap at each depth counts 0.8 times that at the depth before. Source: Webber, Moffat and Zobel (2010).
 */
export function listChange(before: readonly string[], after: readonly string[]): number {
  const longest = Math.min(TOP, Math.max(before.length, after.length))
  let [overlap, weights, weight] = [0, 0, 1]
  for (let depth = 1; depth <= longest; depth++, weight *= PERSISTENCE) {
    const first = new Set(before.slice(0, depth))
    overlap += (weight * after.slice(0, depth).filter((id) => first.has(id)).length) / depth
    weights += weight
  }
  return weights === 0 ? 0 : 1 - overlap / weights
}

/** A park in the running, with what each stated criterion adds to its sum of weighted fits. */
interface Runner {
  park: ResolvedPark
  parts: ReadonlyMap<CriterionId, number>
  sum: number
}

function toRunner(park: ResolvedPark, wishes: Wishes, { stated }: Plan): Runner {
  const parts = new Map(stated.map(({ id, weight }) => [id, weight * criteria[id].assess(park, wishes).expected]))
  return { park, parts, sum: [...parts.values()].reduce((sum, part) => sum + part, 0) }
}

/** What the touched criteria add to the sum after an answer; undefined where they shut the park out. */
function touchedSum(park: ResolvedPark, wishes: Wishes, plan: Plan, touched: ReadonlySet<CriterionId>) {
  let sum = 0
  for (const { id, weight, isMust } of plan.stated) {
    if (!touched.has(id)) continue
    const { excludes, fit, expected } = criteria[id].assess(park, wishes)
    if (excludes || (isMust && statusOf(fit) === 'unmet')) return undefined
    sum += weight * expected
  }
  return plan.gates.some((id) => touched.has(id) && criteria[id].assess(park, wishes).excludes) ? undefined : sum
}

/** The best of the parks in the running after an answer; only the criteria that it can touch are looked at anew. */
function bestAfter(pool: readonly Runner[], question: Question, wishes: Wishes, plan: Plan): string[] {
  const touched = new Set(question.criteria)
  const scored: { id: string; score: number; place: number }[] = []
  pool.forEach(({ park, parts, sum }, place) => {
    const added = touchedSum(park, wishes, plan, touched)
    if (added === undefined) return
    const kept = question.criteria.reduce((rest, id) => rest - (parts.get(id) ?? 0), sum)
    scored.push({ id: park.park.id, score: Math.round((kept + added) * 1e9), place })
  })
  scored.sort((a, b) => b.score - a.score || a.place - b.place)
  return scored.slice(0, TOP).map(({ id }) => id)
}

interface Asked {
  question: Question
  answers: readonly PlausibleAnswer[]
  /** How much each answer changes the top five. */
  changes: readonly number[]
  expected: number
}

const expectedOver = (answers: readonly PlausibleAnswer[], changes: readonly number[]): number =>
  answers.reduce((sum, { share }, i) => sum + share * changes[i]!, 0)

function weigh(
  question: Question,
  answers: readonly PlausibleAnswer[],
  best: readonly string[],
  bestWith: (set: Profile) => readonly string[],
): Asked {
  const changes = answers.map(({ set }) => (Object.keys(set).length === 0 ? 0 : listChange(best, bestWith(set))))
  return { question, answers, changes, expected: expectedOver(answers, changes) }
}

/** The order of QUESTIONS settles equals, since sorting is stable. */
const byExpected = (a: Asked, b: Asked): number => Math.round((b.expected - a.expected) * 1e9)

/** All open questions, by the change to be expected among the parks in the running. */
function screen(
  parks: readonly ResolvedPark[],
  best: readonly string[],
  profile: Profile,
  options: NextQuestionOptions,
  skip: readonly ProfileField[],
): Asked[] {
  const wishes = readWishes(profile, options.today)
  const plan = planMatch(wishes, options)
  const pool = parks.slice(0, SCREENED).map((park) => toRunner(park, wishes, plan))
  const own = parks.map(({ park }) => park)
  const bestWith = (question: Question) => (set: Profile) => {
    const changed = readWishes({ ...profile, ...set }, options.today)
    return bestAfter(pool, question, changed, planMatch(changed, options))
  }
  return QUESTIONS.filter(({ field, isOpen }) => !skip.includes(field) && isOpen(profile))
    .map((question) => ({ question, answers: question.answers(own, profile) }))
    .filter(({ answers }) => answers.length > 1)
    .map(({ question, answers }) => weigh(question, answers, best, bestWith(question)))
    .sort(byExpected)
}

function toNextQuestion(asked: Asked | undefined): NextQuestion | null {
  if (!asked || asked.expected < LEAST_CHANGE) return null
  const { question, answers, changes, expected } = asked
  const { field, zh, en } = question
  return {
    ...{ field, criteria: [...question.criteria], zh, en, expectedChange: expected },
    options: answers.map(({ zh, en, share, set }, i) => ({ zh, en, share, set, change: changes[i]! })),
  }
}

/**
 * The unstated field whose answer would change the top five most: over the plausible answers of each open question, the
 * expected loss of rank-biased overlap between the top five now and with the answer. All questions are screened on the best
 * SCREENED parks; the FINALISTS best are then held against all parks, one match an answer (about fifteen in all). Null where
 * no answer would change anything worth a question. The same profile and parks always give the same question. Throws
 * MatchError as `match` does.
 */
export function nextQuestion(
  index: ParkIndex,
  profile: Profile,
  { skip = [], ...options }: NextQuestionOptions = {},
): NextQuestion | null {
  const bestOf = (wanted: Profile, limit: number) => index.best(wanted, { ...options, limit })
  const pool = bestOf(profile, POOL_SIZE)
  const best = pool.slice(0, TOP)
  const parks = pool.map((id) => index.park(id)!)
  const screened = screen(parks, best, profile, options, skip)
  const held = screened
    .slice(0, FINALISTS)
    .map(({ question, answers }) => weigh(question, answers, best, (set) => bestOf({ ...profile, ...set }, TOP)))
  return toNextQuestion(held.sort(byExpected)[0])
}
