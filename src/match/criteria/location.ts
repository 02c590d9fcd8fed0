import { provinceOf, regionContains, sameCityKey } from '../../catalog/index.ts'
import type { Reason } from '../../model/index.ts'
import { known, UNKNOWN } from '../estimate.ts'
import { either, inheritedFrom, passesWith, reason, regionName } from '../reasons/format.ts'
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

function wordInside(region: string, params: Record<string, unknown>, wishes: Wishes): Reason {
  const wish = scored(wishes).find((code) => regionContains(code, region)) ?? region
  const [where, asked] = [regionName(region), regionName(wish)]
  return where.zh === asked.zh
    ? reason('location.inside', params, '位于{0}，符合期望', 'In {0}, as wished', where)
    : reason('location.inside', params, '位于{0}，属于期望的{1}', 'In {0} ({1}), as wished', where, asked)
}

function wordFit(region: string | undefined, wishes: Wishes, { fit, low }: Estimate) {
  const all = scored(wishes)
  if (region === undefined) {
    return reason(
      'location.unknown',
      { asked: all },
      '园区所在地未知，期望在{0}',
      'Where the park lies is not known; {0} is wished for',
      either(all.map(regionName)),
    )
  }
  const params = { region, asked: all }
  const where = regionName(region)
  const say = (code: string, zh: string, en: string, codes: readonly string[]) =>
    reason(code, params, zh, en, where, either(codes.map(regionName)))
  if (fit === null) {
    const around = all.filter((code) => regionContains(region, code))
    return say('location.coarse', '园区在{0}，是否位于{1}待确认', 'In {0}; ask whether it lies in {1}', around)
  }
  if (fit === 1) return wordInside(region, params, wishes)
  if (low >= SAME_CITY) {
    const near = all.filter((code) => sameCity(region, code))
    return say('location.same_city', '位于{0}，与{1}同城', 'In {0}, in the same city as {1}', near)
  }
  if (low === 0) return say('location.elsewhere', '位于{0}，不在期望的{1}', 'In {0}, not in {1}', all)
  const near = all.filter((code) => provinceOf(region) === provinceOf(code))
  return say('location.same_province', '位于{0}，与{1}同省', 'In {0}, in the same province as {1}', near)
}

/** The bans that would have to go, and the park's own place among those wished for. */
function wordRemedy(region: string, { exclude }: Wishes, isFar: boolean): Reason {
  const bans = exclude.filter((code) => regionContains(code, region))
  return passesWith('location.change', [
    ...bans.map((code) => reason('location.allow', { region: code }, '接受{0}', 'with {0} accepted', regionName(code))),
    ...(isFar
      ? [reason('location.widen', { region }, '把范围放宽到{0}', 'with {0} accepted too', regionName(region))]
      : []),
  ])
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
          region === avoided ? '位于{0}，不在考虑之列' : '位于{0}，属于不考虑的{1}',
          region === avoided ? 'In {0}, which is ruled out' : 'In {0}, a part of {1}, which is ruled out',
          regionName(region!),
          regionName(avoided),
        )
      }
      return isOutside
        ? reason(
            'location.outside',
            { region, required: wishes.require },
            '位于{0}，不在要求的{1}范围内',
            'In {0}, but {1} is required',
            regionName(region!),
            either(wishes.require.map(regionName)),
          )
        : wordFit(region, wishes, estimate)
    }
    return {
      ...estimate,
      excludes: avoided !== undefined || isOutside,
      fields: region === undefined ? [] : ['region'],
      reason: () => inheritedFrom(word(), park.inherited.region?.name),
      remedy: () => wordRemedy(region ?? '', wishes, isOutside || estimate.fit === 0),
    }
  },
}
