import { known, shareReached, UNKNOWN } from '../estimate.ts'
import { muOf, reason } from '../reasons/format.ts'
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

function wordLand(need: number, park: ResolvedPark) {
  const { totalM2, availableM2, minParcelM2 } = park.park.land ?? {}
  const params = { needM2: need, availableM2, totalM2, minParcelM2 }
  const parcel = parcelFit(need, park)
  if (
    minParcelM2 !== undefined &&
    parcel !== undefined &&
    parcel < 1 &&
    (availableM2 === undefined || parcel <= shareReached(availableM2, need))
  ) {
    return reason(
      'land.parcel',
      params,
      '需要 {0}，起供 {1}',
      'Needs {0}; the smallest parcel is {1}',
      muOf(need),
      muOf(minParcelM2),
    )
  }
  if (availableM2 !== undefined) {
    const enough = shareReached(availableM2, need) === 1
    return reason(
      enough ? 'land.enough' : 'land.short',
      params,
      enough ? '需要 {0}，可供 {1}' : '需要 {0}，可供仅 {1}',
      enough ? 'Needs {0}; {1} available' : 'Needs {0}; only {1} available',
      muOf(need),
      muOf(availableM2),
    )
  }
  return totalM2 === undefined
    ? reason(
        'land.unknown',
        params,
        '需要 {0}，可供用地未知，需询问园区',
        'Needs {0}; ask the park what land is available',
        muOf(need),
      )
    : reason(
        'land.total_only',
        params,
        '需要 {0}，园区总面积 {1}，剩余可供未知',
        'Needs {0}; the park has {1} in all, ask what is left',
        muOf(need),
        muOf(totalM2),
      )
}

/** Available land against the need, and the need against the smallest parcel: the worse of the two. */
export const land: Criterion = {
  id: 'land',
  states: (wishes) => wishes.landM2 !== undefined,
  assess(park, wishes) {
    const need = wishes.landM2 as number
    const { totalM2, availableM2, minParcelM2 } = park.park.land ?? {}
    const tooLarge = totalM2 !== undefined && need > totalM2 * (1 + 1e-9)
    return {
      ...landFit(need, park),
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
              muOf(need),
              muOf(totalM2),
            )
          : wordLand(need, park),
      remedy: () => {
        if (!tooLarge && minParcelM2 !== undefined && need < minParcelM2) {
          return reason(
            'land.enlarge',
            { toM2: minParcelM2 },
            '用地增加到 {0} 即可满足起供面积',
            'Passes with at least {0} of land',
            muOf(minParcelM2),
          )
        }
        const limit = Math.min(totalM2 ?? Number.POSITIVE_INFINITY, availableM2 ?? Number.POSITIVE_INFINITY)
        return reason(
          'land.shrink',
          { toM2: limit },
          '用地减到 {0} 以内即可',
          'Passes with at most {0} of land',
          muOf(limit),
        )
      },
    }
  },
}
