import { dayOf } from '../match/index.ts'
import { ATTRIBUTES, type Attribute } from '../model/index.ts'

const DAY_MS = 86_400_000

/**
 * Confidence in a fact on a day: halved for every half-life of its attribute that has passed since the date it speaks of.
 * Vacancy and rent age in months, areas in years. A fact without a date keeps its confidence.
 */
export function agedConfidence(
  attribute: Attribute,
  confidence: number,
  asOf: string | undefined,
  today: string,
): number {
  const days = asOf === undefined ? Number.NaN : (dayOf(today) - dayOf(asOf)) / DAY_MS
  return days > 0 ? confidence * 0.5 ** (days / ATTRIBUTES[attribute].halfLifeDays) : confidence
}

/** Days between two dates of any precision, without sign; undefined where one is not known. */
export const daysBetween = (a: string | undefined, b: string | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : Math.abs(dayOf(a) - dayOf(b)) / DAY_MS

/**
 * The last day that asks for a new check today, by attribute: what speaks of that day or an earlier one has lost half of its
 * confidence. Rent and vacancy after months, areas after years.
 */
export const staleSince = (attribute: Attribute, today: string): string =>
  new Date(dayOf(today) - ATTRIBUTES[attribute].halfLifeDays * DAY_MS).toISOString().slice(0, 10)
