import { provinceOf, regionContains, sameCityKey } from '../../catalog/index.ts'
import { known, UNKNOWN } from '../estimate.ts'
import { inheritedFrom, listed, reason, regionName } from '../reasons/format.ts'
import type { Criterion, Estimate, Wishes } from '../types.ts'

const SAME_CITY = 0.7
const SAME_PROVINCE = 0.4

const sameCity = (a: string, b: string) => {
  const key = sameCityKey(a)
  return key !== null && key === sameCityKey(b)
}

/** How near a park's region is to one wish. A park known only by a region around the wish may lie inside it or not. */
export function nearness(region: string, wish: string): Estimate {
  if (regionContains(wish, region)) return known(1)
  if (regionContains(region, wish)) {
    const low = sameCity(region, wish) ? SAME_CITY : SAME_PROVINCE
    return { fit: null, expected: (low + 1) / 2, low, high: 1 }
  }
  if (sameCity(region, wish)) return known(SAME_CITY)
  return known(provinceOf(region) === provinceOf(wish) ? SAME_PROVINCE : 0)
}

/** The best of several wishes: one that may be met leaves the whole unknown, unless another one is met for sure. */
function bestOf(estimates: readonly Estimate[]): Estimate {
  const low = Math.max(...estimates.map((e) => e.low))
  const high = Math.max(...estimates.map((e) => e.high))
  return low === high ? known(low) : { fit: null, expected: (low + high) / 2, low, high }
}

const scored = (wishes: Wishes) => (wishes.prefer.length > 0 ? wishes.prefer : wishes.require)

const outside = (region: string | undefined, { require }: Wishes): boolean =>
  region !== undefined &&
  require.length > 0 &&
  !require.some((code) => regionContains(code, region) || regionContains(region, code))

const excludedBy = (region: string | undefined, { exclude }: Wishes): string | undefined =>
  region === undefined ? undefined : exclude.find((code) => regionContains(code, region))

function wordFit(region: string | undefined, wishes: Wishes, { fit, low }: Estimate) {
  const asked = listed(scored(wishes).map(regionName))
  if (region === undefined) {
    return reason(
      'location.unknown',
      { asked: scored(wishes) },
      '园区所在地未知，期望在{0}',
      'Where the park lies is unknown; {0} is wished',
      asked,
    )
  }
  const params = { region, asked: scored(wishes) }
  const where = regionName(region)
  if (fit === null) {
    return reason(
      'location.coarse',
      params,
      '园区在{0}，是否位于{1}待确认',
      'In {0}; ask whether it lies in {1}',
      where,
      asked,
    )
  }
  if (fit === 1)
    return reason('location.inside', params, '位于{0}，符合期望的{1}', 'In {0}, as wished ({1})', where, asked)
  if (low >= SAME_CITY)
    return reason('location.same_city', params, '位于{0}，与{1}同城', 'In {0}, the same city as {1}', where, asked)
  return low > 0
    ? reason('location.same_province', params, '位于{0}，与{1}同省', 'In {0}, the same province as {1}', where, asked)
    : reason('location.elsewhere', params, '位于{0}，不在期望的{1}', 'In {0}, not in {1}', where, asked)
}

/** How near the park lies to the wished regions; required and excluded ones shut it out. */
export const location: Criterion = {
  id: 'location',
  states: (wishes) => scored(wishes).length > 0,
  gates: (wishes) => wishes.require.length > 0 || wishes.exclude.length > 0,
  assess(park, wishes) {
    const { region } = park.park
    const estimate =
      region === undefined || scored(wishes).length === 0
        ? UNKNOWN
        : bestOf(scored(wishes).map((code) => nearness(region, code)))
    const avoided = excludedBy(region, wishes)
    const isOutside = outside(region, wishes)
    const word = () => {
      if (avoided) {
        return reason(
          'location.excluded',
          { region, excluded: avoided },
          '位于{0}，属于不考虑的{1}',
          'In {0}, which is ruled out ({1})',
          regionName(region!),
          regionName(avoided),
        )
      }
      return isOutside
        ? reason(
            'location.outside',
            { region, required: wishes.require },
            '位于{0}，不在要求的{1}',
            'In {0}, outside the required {1}',
            regionName(region!),
            listed(wishes.require.map(regionName)),
          )
        : wordFit(region, wishes, estimate)
    }
    return {
      excludes: avoided !== undefined || isOutside,
      fields: region === undefined ? [] : ['region'],
      reason: () => inheritedFrom(word(), park.inherited.region?.name),
      remedy: () =>
        avoided
          ? reason(
              'location.allow',
              { region: avoided },
              '除非接受{0}',
              'Only if {0} becomes acceptable',
              regionName(avoided),
            )
          : reason(
              'location.widen',
              { region },
              '除非把范围放宽到{0}',
              'Only if {0} becomes acceptable too',
              regionName(region ?? ''),
            ),
      ...estimate,
    }
  },
}
