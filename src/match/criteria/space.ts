import { FIRE_CLASSES, type FireClass, type Reason } from '../../model/index.ts'
import { known, meanOf, productOf, reaches, shareReached, UNKNOWN } from '../estimate.ts'
import {
  apart,
  floorOf,
  inside,
  kvaOf,
  loadOf,
  metresOf,
  passesWith,
  reason,
  roundedDown,
  together,
  tonnesOf,
  type Worded,
} from '../reasons/format.ts'
import { FIRE_NAME } from '../reasons/names.ts'
import type { BuildingNeed, Criterion, Estimate, ResolvedPark, Wishes } from '../types.ts'

interface NeedWords {
  zh: string
  en: string
  value: (value: never) => Worded
}

const text = (zh: string, en: string): Worded => ({ zh, en })

const NEED_WORDS: Readonly<Record<BuildingNeed, NeedWords>> = {
  floorHeightM: { zh: '层高', en: 'Floor height', value: metresOf },
  floorLoadTM2: { zh: '承重', en: 'Floor load', value: loadOf },
  powerKva: { zh: '配电', en: 'Power', value: kvaOf },
  craneT: { zh: '行车', en: 'Crane', value: tonnesOf },
  groundFloor: {
    zh: '一楼',
    en: 'Ground floor',
    value: (has: boolean) => (has ? text('有', 'yes') : text('无', 'no')),
  },
  fireClass: { zh: '火险类别', en: 'Fire class', value: (c: FireClass) => FIRE_NAME[c] },
}

/** Whether the building serves a need; undefined where the park does not say. A building of class A serves every class. */
export function needServed(need: BuildingNeed, { park }: ResolvedPark, { profile }: Wishes): boolean | undefined {
  const has = park.space?.[need]
  const wanted = profile[need]
  if (has === undefined || wanted === undefined) return undefined
  if (need === 'fireClass') return FIRE_CLASSES.indexOf(has as never) <= FIRE_CLASSES.indexOf(wanted as never)
  return typeof has === 'boolean' ? has : reaches(has as number, wanted as number)
}

function floorFit(need: number, { park }: ResolvedPark): Estimate {
  const available = park.space?.availableM2
  return available === undefined ? UNKNOWN : known(shareReached(available, need))
}

function buildingFit(park: ResolvedPark, wishes: Wishes): Estimate {
  return meanOf(
    wishes.buildingNeeds.map((need) => {
      const served = needServed(need, park, wishes)
      return served === undefined ? UNKNOWN : known(served ? 1 : 0)
    }),
  )
}

/** Area part and building share multiply; building needs alone stand for themselves. */
function spaceFit(park: ResolvedPark, wishes: Wishes): Estimate {
  const area = wishes.floorM2 === undefined ? known(1) : floorFit(wishes.floorM2, park)
  if (wishes.buildingNeeds.length === 0) return area
  const building = buildingFit(park, wishes)
  return wishes.floorM2 === undefined ? building : productOf(area, building)
}

function wordFloor(need: number, { park }: ResolvedPark): Reason {
  const { availableM2, totalM2 } = park.space ?? {}
  const params = { needM2: need, availableM2, totalM2 }
  if (availableM2 === undefined) {
    return reason(
      'space.unknown',
      params,
      '需要 {0}，可供面积未知，需询问园区',
      'Needs {0}; how much space is free is not known: ask the park',
      floorOf(need),
    )
  }
  const enough = shareReached(availableM2, need) === 1
  return reason(
    enough ? 'space.enough' : 'space.short',
    params,
    enough ? '需要 {0}，可供 {1}' : '需要 {0}，仅可供 {1}',
    enough ? 'Needs {0}; {1} free' : 'Needs {0}; only {1} free',
    ...(enough ? [floorOf(need), floorOf(availableM2)] : apart(need, availableM2, floorOf)),
  )
}

function wordGroundFloor(has: boolean | undefined): Reason {
  const params = { need: 'groundFloor', wanted: true, has }
  if (has === undefined)
    return reason('space.need_unknown', params, '需要一楼，园区未说明', 'Ground floor wanted, the park does not say')
  return has
    ? reason('space.need_met', params, '有一楼可供', 'Ground floor to be had')
    : reason('space.need_unmet', params, '没有一楼可供', 'No ground floor to be had')
}

function wordNeed(need: BuildingNeed, park: ResolvedPark, wishes: Wishes): Reason {
  if (need === 'groundFloor') return wordGroundFloor(park.park.space?.groundFloor)
  const { zh, en, value } = NEED_WORDS[need]
  const wanted = value(wishes.profile[need] as never)
  // A class is a name, the others are measures.
  const [gap, of] = need === 'fireClass' ? ['', ' '] : [' ', ' of ']
  const has = park.park.space?.[need]
  const params = { need, wanted: wishes.profile[need], has }
  if (has === undefined)
    return reason(
      'space.need_unknown',
      params,
      `${zh}需要${gap}{0}，园区未说明`,
      `${en}${of}{0} wanted, the park does not say`,
      wanted,
    )
  const served = needServed(need, park, wishes)
  return reason(
    served ? 'space.need_met' : 'space.need_unmet',
    params,
    served ? `${zh}${gap}{1}，达到要求的${gap}{0}` : `${zh}只有${gap}{1}，需要${gap}{0}`,
    served ? `${en} is {1}, enough for {0}` : `${en} is only {1}, {0} wanted`,
    wanted,
    value(has as never),
  )
}

/** The area that would do for the park as it is now: what is free, or, where that is not known, what there is in all. */
function areaThatPasses({ park }: ResolvedPark): number {
  const { totalM2 = Number.POSITIVE_INFINITY, availableM2 = totalM2 } = park.space ?? {}
  return Math.min(totalM2, availableM2)
}

function wordRelaxed(need: BuildingNeed, { park }: ResolvedPark): Reason {
  const { zh, en, value } = NEED_WORDS[need]
  const has = park.space?.[need]
  return has === false
    ? reason('space.waive', { need }, `不要求${zh}`, `without a ${inside(en)}`)
    : reason(
        'space.relax',
        { need, to: has },
        `${zh}放宽到${need === 'fireClass' ? '' : ' '}{0}`,
        `with a ${inside(en)} of {0}`,
        value(has as never),
      )
}

/** A smaller area, and the building needs as far as the park meets them. */
function wordRemedy(park: ResolvedPark, wishes: Wishes, tooLarge: boolean): Reason {
  const toM2 = areaThatPasses(park)
  const isShort = tooLarge || (wishes.floorM2 !== undefined && floorFit(wishes.floorM2, park).fit === 0)
  if (isShort && toM2 === 0)
    return reason('space.none_left', { availableM2: 0 }, '目前没有可供面积', 'No space is free at present')
  const smaller = () =>
    reason('space.shrink', { toM2 }, '面积减到 {0}以内', 'with at most {0}', floorOf(toM2, roundedDown))
  // One need that is met, or may be, leaves the building some fit.
  const isUnfit = wishes.buildingNeeds.length > 0 && buildingFit(park, wishes).fit === 0
  const unmet = isUnfit ? wishes.buildingNeeds : []
  return passesWith('space.change', [...(isShort ? [smaller()] : []), ...unmet.map((need) => wordRelaxed(need, park))])
}

/** Free floor area against the need, times the share of the building needs that are met. */
export const space: Criterion = {
  id: 'space',
  states: (wishes) => wishes.floorM2 !== undefined || wishes.buildingNeeds.length > 0,
  assess(park, wishes) {
    const { totalM2 } = park.park.space ?? {}
    const need = wishes.floorM2
    const tooLarge = need !== undefined && totalM2 !== undefined && need > totalM2 * (1 + 1e-9)
    const read = [...(need === undefined ? [] : ['availableM2' as const]), ...wishes.buildingNeeds]
    return {
      excludes: tooLarge,
      fields: [
        ...(tooLarge ? ['space.totalM2'] : []),
        ...read.filter((field) => park.park.space?.[field] !== undefined).map((field) => `space.${field}`),
      ],
      reason: () =>
        tooLarge
          ? reason(
              'space.too_large',
              { needM2: need, totalM2 },
              '需要 {0}，园区总建筑面积只有 {1}',
              'Needs {0}; the whole park has only {1}',
              ...apart(need, totalM2, floorOf),
            )
          : together('space.parts', [
              ...(need === undefined ? [] : [wordFloor(need, park)]),
              ...wishes.buildingNeeds.map((item) => wordNeed(item, park, wishes)),
            ]),
      remedy: () => wordRemedy(park, wishes, tooLarge),
      ...spaceFit(park, wishes),
    }
  },
}
