import type { FitStatus } from '../model/index.ts'
import type { Estimate } from './types.ts'

/** Figures that differ by less than this share are equal: 亩 and m² do not convert without rounding. */
const TOLERANCE = 1e-9

/** Whether `have` reaches `need`, up to rounding. */
export const reaches = (have: number, need: number): boolean => have >= need * (1 - TOLERANCE)

/** Fit of a figure that should reach `need`: 1 from the need on, falling linearly to 0 at half of it. */
export function shareReached(have: number, need: number): number {
  if (reaches(have, need)) return 1
  return Math.max(0, have / need - 0.5) * 2
}

/** Fit of a figure that should stay within `limit`: 1 up to the limit, falling linearly to 0 at `zeroAt` times the limit. */
export function shareWithin(value: number, limit: number, zeroAt: number): number {
  if (reaches(limit, value)) return 1
  return limit > 0 ? Math.max(0, (zeroAt - value / limit) / (zeroAt - 1)) : 0
}

/**
 * A known fit. Where an estimate is spread into an object it comes last: V8 takes microseconds for every property that follows a
 * spread, and a match makes hundreds of such objects.
 */
export const known = (fit: number): Estimate => ({ fit, expected: fit, low: fit, high: fit })

export const UNKNOWN: Estimate = { fit: null, expected: 0.5, low: 0, high: 1 }

/** Mean of the items of a criterion; unknown only when every item is. */
export function meanOf(items: readonly Estimate[]): Estimate {
  if (items.every((item) => item.fit === null)) return UNKNOWN
  const mean = (pick: (item: Estimate) => number) => items.reduce((sum, item) => sum + pick(item), 0) / items.length
  const expected = mean((item) => item.expected)
  return { fit: expected, expected, low: mean((item) => item.low), high: mean((item) => item.high) }
}

/** Product of two factors; unknown only when both are. */
export function productOf(a: Estimate, b: Estimate): Estimate {
  if (a.fit === null && b.fit === null) return UNKNOWN
  const expected = a.expected * b.expected
  return { fit: expected, expected, low: a.low * b.low, high: a.high * b.high }
}

/**
 * The worst of several comparisons, some of them without data (undefined): half of the worst known one, between 0 and that;
 * unknown when all are.
 */
export function worstOf(fits: readonly (number | undefined)[]): Estimate {
  const stated = fits.filter((fit) => fit !== undefined)
  if (stated.length === 0) return UNKNOWN
  const worst = Math.min(...stated)
  if (stated.length === fits.length) return known(worst)
  return { fit: worst / 2, expected: worst / 2, low: 0, high: worst }
}

/** Met at 1, unmet at 0, unknown at null, else partial. */
export function statusOf(fit: number | null): FitStatus {
  if (fit === null) return 'unknown'
  if (fit >= 1 - TOLERANCE) return 'met'
  return fit <= TOLERANCE ? 'unmet' : 'partial'
}
