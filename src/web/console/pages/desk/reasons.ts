import type { components } from '../../../../client/index.ts'

export type Recommendation = components['schemas']['Recommendation']
export type CriterionResult = Recommendation['criteria'][number]
export type Exclusion = components['schemas']['Exclusion']

const REASONS = 3

/** Points of the score that a criterion gives, and that it costs: nothing known costs half, as the score counts it. */
const gain = ({ weight, fit }: CriterionResult): number => weight * (fit ?? 0)
const loss = ({ weight, fit }: CriterionResult): number => weight * (1 - (fit ?? 0.5))

/** The criteria that speak most for a park. */
export const strongest = (criteria: readonly CriterionResult[]): CriterionResult[] =>
  criteria
    .filter(({ status, fit }) => status === 'met' || (status === 'partial' && (fit ?? 0) >= 0.5))
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, REASONS)

/** The criterion that speaks most against it, or that most hangs on without being known; none that is among its reasons. */
export function worst(criteria: readonly CriterionResult[]): CriterionResult | undefined {
  const named = new Set(strongest(criteria).map(({ id }) => id))
  return criteria.filter((each) => loss(each) > 0 && !named.has(each.id)).sort((a, b) => loss(b) - loss(a))[0]
}

/** Those that failed least first: one failure before two, then by name. */
export const nearest = (excluded: readonly Exclusion[]): Exclusion[] =>
  [...excluded].sort((a, b) => a.failed.length - b.failed.length || (a.name < b.name ? -1 : 1))
