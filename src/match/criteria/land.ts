import type { Reason } from '../../model/index.ts'
import { known, shareReached, UNKNOWN } from '../estimate.ts'
import { apart, muOf, reason, roundedDown, roundedUp } from '../reasons/format.ts'
import type { Criterion, Estimate, ResolvedPark } from '../types.ts'

/** The smallest parcel that the park lets go limits small projects; undefined where the park names none. */
function parcelFit(need: number, { park }: ResolvedPark): number | undefined {
  const parcel = park.land?.minParcelM2
  return parcel === undefined ? undefined : shareReached(need, parcel)
}

function landFit(need: number, park: ResolvedPark): Estimate {
  const available = park.park.land?.availableM2
  const parcel = parcelFit(need, park)
  if (available === undefined) return parcel === 0 ? known(0) : UNKNOWN
  return known(Math.min(shareReached(available, need), parcel ?? 1))
}

function wordUnknown(need: number, totalM2: number | undefined, params: Record<string, unknown>): Reason {
  return totalM2 === undefined
    ? reason(
        'land.unknown',
        params,
        '需要 {0}，可供用地未知，需询问园区',
        'Needs {0}; how much land is available is not known: ask the park',
        muOf(need),
      )
    : reason(
        'land.total_only',
        params,
        '需要 {0}，园区总面积 {1}，剩余可供未知，需询问园区',
        'Needs {0}; the park has {1} in all, ask how much is left',
        muOf(need),
        muOf(totalM2),
      )
}

function wordLand(need: number, park: ResolvedPark) {
  const { totalM2, availableM2, minParcelM2 } = park.park.land ?? {}
  const params = { needM2: need, availableM2, totalM2, minParcelM2 }
  const parcel = parcelFit(need, park)
  const isParcelWorse =
    parcel !== undefined && parcel < 1 && (availableM2 === undefined || parcel <= shareReached(availableM2, need))
  if (minParcelM2 !== undefined && isParcelWorse) {
    return reason(
      'land.parcel',
      params,
      '需要 {0}，起供面积 {1}',
      'Needs {0}; the smallest parcel is {1}',
      ...apart(need, minParcelM2, muOf),
    )
  }
  if (availableM2 !== undefined) {
    const enough = shareReached(availableM2, need) === 1
    return reason(
      enough ? 'land.enough' : 'land.short',
      params,
      enough ? '需要 {0}，可供 {1}' : '需要 {0}，仅可供 {1}',
      enough ? 'Needs {0}; {1} available' : 'Needs {0}; only {1} available',
      ...(enough ? [muOf(need), muOf(availableM2)] : apart(need, availableM2, muOf)),
    )
  }
  return wordUnknown(need, totalM2, params)
}

/**
 * Which area would pass, for the park as it is now: what is available, or, where that is not known, what there is in all. None
 * does where nothing is left, or where the smallest parcel is more than what is left.
 */
function wordRemedy(need: number, { park }: ResolvedPark): Reason {
  const { totalM2 = Number.POSITIVE_INFINITY, availableM2 = totalM2, minParcelM2 = 0 } = park.land ?? {}
  const toM2 = Math.min(availableM2, totalM2)
  if (toM2 === 0) return reason('land.none_left', { availableM2 }, '目前没有可供用地', 'No land is left at present')
  if (minParcelM2 > toM2) {
    return reason(
      'land.no_size',
      { availableM2, minParcelM2 },
      '起供面积 {0}，仅可供 {1}，目前没有合适的面积',
      'The smallest parcel is {0} and only {1} is available, so no size passes at present',
      ...apart(minParcelM2, toM2, muOf),
    )
  }
  if (need < minParcelM2) {
    return reason(
      'land.enlarge',
      { toM2: minParcelM2 },
      '用地增加到 {0}即可（起供面积）',
      'Passes with at least {0} of land, the smallest parcel',
      muOf(minParcelM2, roundedUp),
    )
  }
  const inAll = totalM2 > toM2 && need > totalM2 ? muOf(totalM2) : undefined
  return reason(
    'land.shrink',
    { toM2, ...(inAll ? { totalM2 } : {}) },
    `用地减到 {0}以内即可${inAll ? '（园区总共 {1}，现可供 {0}）' : ''}`,
    `Passes with at most {0} of land${inAll ? ', which is what is left of {1}' : ''}`,
    muOf(toM2, roundedDown),
    ...(inAll ? [inAll] : []),
  )
}

/** Available land against the need, and the need against the smallest parcel: the worse of the two. */
export const land: Criterion = {
  id: 'land',
  states: (wishes) => wishes.landM2 !== undefined,
  assess(park, wishes) {
    const need = wishes.landM2 as number
    const { totalM2 } = park.park.land ?? {}
    const tooLarge = totalM2 !== undefined && need > totalM2 * (1 + 1e-9)
    return {
      excludes: tooLarge,
      fields: (['totalM2', 'availableM2', 'minParcelM2'] as const)
        .filter((field) => (field === 'totalM2' ? tooLarge : park.park.land?.[field] !== undefined))
        .map((field) => `land.${field}`),
      reason: () =>
        tooLarge
          ? reason(
              'land.too_large',
              { needM2: need, totalM2 },
              '需要 {0}，园区总共只有 {1}',
              'Needs {0}; the whole park has only {1}',
              ...apart(need, totalM2, muOf),
            )
          : wordLand(need, park),
      remedy: () => wordRemedy(need, park),
      ...landFit(need, park),
    }
  },
}
