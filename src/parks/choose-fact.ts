import type { FieldChoice } from '../db/index.ts'
import { dayOf } from '../match/index.ts'
import { ATTRIBUTES } from '../model/index.ts'
import { foldText } from '../text/index.ts'
import { daysBetween } from './freshness.ts'
import type { ProjectedFact } from './project.ts'
import type { ValueRule } from './project-rules.ts'

/** Figures that differ by less say the same; rounded ones (约, 左右) may differ more. */
const SAME_SHARE = 0.02
const SAME_SHARE_APPROX = 0.1

/** A fact as the choice of a field names it. */
export const refOf = ({ id, attribute, confidence, asOf }: ProjectedFact): FieldChoice['facts'][number] => ({
  id,
  attribute,
  confidence,
  ...(asOf === undefined ? {} : { asOf }),
})

const ageOf = ({ asOf }: ProjectedFact): number => (asOf === undefined ? Number.NEGATIVE_INFINITY : dayOf(asOf))

const isSameAge = (a: ProjectedFact, b: ProjectedFact): boolean => ageOf(a) === ageOf(b)

/**
 * Reviewed facts first, then newer, then surer ones, then those that more sources agree in; the id settles the rest, so that the
 * choice is always the same.
 */
export function compareFacts(
  a: ProjectedFact,
  b: ProjectedFact,
  supportOf: (fact: ProjectedFact) => number = () => 0,
): number {
  return (
    Number(b.reviewedAt !== undefined) - Number(a.reviewedAt !== undefined) ||
    (isSameAge(a, b) ? 0 : ageOf(b) - ageOf(a)) ||
    b.confidence - a.confidence ||
    supportOf(b) - supportOf(a) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** Whether two facts say the same of a park, as far as figures go. */
export function isSameValue(a: ProjectedFact, b: ProjectedFact): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number')
    return foldText(String(a.value)) === foldText(String(b.value))
  const share = a.bound === 'exact' && b.bound === 'exact' ? SAME_SHARE : SAME_SHARE_APPROX
  const difference = a.value - b.value
  if (Math.abs(difference) <= share * Math.max(Math.abs(a.value), Math.abs(b.value))) return true
  const [low, high] = difference < 0 ? [a, b] : [b, a]
  return low.bound === 'min' || high.bound === 'max'
}

/** How many independent sources say what a fact says. */
const countSources = (fact: ProjectedFact, facts: readonly ProjectedFact[]): number =>
  new Set(facts.filter((other) => isSameValue(fact, other)).map(({ id, sourceId }) => sourceId ?? id)).size

/** Whether a fact contradicts the one taken so that a person should look: another source, and not merely older. */
function contradicts(other: ProjectedFact, taken: ProjectedFact): boolean {
  if (isSameValue(other, taken) || (other.sourceId !== null && other.sourceId === taken.sourceId)) return false
  if (taken.reviewedAt !== undefined)
    return (
      other.reviewedAt === undefined && other.asOf !== undefined && ageOf(other) > dayOf(taken.reviewedAt.slice(0, 10))
    )
  const days = daysBetween(other.asOf, taken.asOf)
  return days === undefined || days < ATTRIBUTES[taken.attribute].halfLifeDays / 2
}

/** The rule that settled the choice, as a word that clients can show. */
function whyTaken(
  taken: ProjectedFact,
  next: ProjectedFact | undefined,
  rule: ValueRule,
  supportOf: (fact: ProjectedFact) => number,
): string {
  if (!next) return 'only'
  if ((taken.reviewedAt === undefined) !== (next.reviewedAt === undefined)) return 'reviewed'
  if (taken.documentId === next.documentId && isSameAge(taken, next)) return rule.take
  if (!isSameAge(taken, next)) return 'newer'
  if (taken.confidence !== next.confidence) return 'confidence'
  return supportOf(taken) === supportOf(next) ? 'id' : 'sources'
}

/** Of the best fact's own document and date, those that the rule chooses among: floors have several heights and rents. */
function pick(best: ProjectedFact, rest: readonly ProjectedFact[], { take }: ValueRule): ProjectedFact {
  if (take === 'best') return best
  const isPeer = (fact: ProjectedFact) =>
    fact.documentId === best.documentId &&
    isSameAge(fact, best) &&
    (fact.reviewedAt === undefined) === (best.reviewedAt === undefined)
  const size = ({ value }: ProjectedFact) => (typeof value === 'number' ? value : 0)
  return rest
    .filter(isPeer)
    .reduce((a, b) => ((take === 'lowest' ? size(b) < size(a) : size(b) > size(a)) ? b : a), best)
}

/** So many of the best facts of a field are compared one by one; a hostile page may give thousands. */
const MOST_COMPARED = 100

/** Facts from the best to the worst; where review, date and confidence agree, what more sources say comes first. */
function rank(facts: readonly ProjectedFact[]): {
  ranked: ProjectedFact[]
  supportOf: (fact: ProjectedFact) => number
} {
  const sorted = [...facts].sort((a, b) => compareFacts(a, b))
  const leading = sorted.slice(0, MOST_COMPARED)
  const support = new Map(leading.map((fact) => [fact, countSources(fact, leading)]))
  const supportOf = (fact: ProjectedFact): number => support.get(fact) ?? 1
  const ranked = leading.sort((a, b) => compareFacts(a, b, supportOf)).concat(sorted.slice(MOST_COMPARED))
  return { ranked, supportOf }
}

/** The fact that settles a field, and what stands against it. Takes time in proportion to the number of facts, but for their order. */
export function choose(
  facts: readonly ProjectedFact[],
  rule: ValueRule,
): { taken: ProjectedFact; choice: FieldChoice } | undefined {
  const { ranked, supportOf } = rank(facts)
  const [best, ...rest] = ranked
  if (!best) return undefined
  const taken = pick(best, rest, rule)
  const competing = ranked.filter((fact) => fact !== taken)
  const conflicting = competing.filter((fact) => contradicts(fact, taken)).map(({ id }) => id)
  return {
    taken,
    choice: {
      facts: [refOf(taken)],
      why: whyTaken(taken, competing.find((fact) => !isSameValue(fact, taken)) ?? competing[0], rule, supportOf),
      competing: competing.map(({ id }) => id),
      support: supportOf(taken),
      ...(conflicting.length > 0 ? { conflicting } : {}),
    },
  }
}
