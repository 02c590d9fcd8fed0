import { FIRE_CLASSES, type Reason } from '../../model/index.ts'
import { known, meanOf, productOf, reaches, shareReached, UNKNOWN } from '../estimate.ts'
import {
  floorOf,
  kvaOf,
  loadOf,
  metresOf,
  reason,
  roundedDown,
  together,
  tonnesOf,
  type Worded,
} from '../reasons/format.ts'
import type { BuildingNeed, Criterion, Estimate, ResolvedPark, Wishes } from '../types.ts'

interface NeedWords {
  zh: string
  en: string
  value: (value: never) => Worded
}

const text = (zh: string, en: string): Worded => ({ zh, en })
const FIRE_NAME = { A: '甲', B: '乙', C: '丙', D: '丁', E: '戊' } as const

const NEED_WORDS: Readonly<Record<BuildingNeed, NeedWords>> = {
  floorHeightM: { zh: '层高', en: 'floor height', value: metresOf },
  floorLoadTM2: { zh: '承重', en: 'floor load', value: loadOf },
  powerKva: { zh: '配电', en: 'power', value: kvaOf },
  craneT: { zh: '行车', en: 'crane', value: tonnesOf },
  groundFloor: {
    zh: '一楼',
    en: 'ground floor',
    value: (has: boolean) => (has ? text('有', 'yes') : text('无', 'no')),
  },
  fireClass: { zh: '火险类别', en: 'fire class', value: (c: keyof typeof FIRE_NAME) => text(`${FIRE_NAME[c]}类`, c) },
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
      '需要 {0}，可租面积未知，需询问园区',
      'Needs {0}; ask the park what space is free',
      floorOf(need),
    )
  }
  const enough = shareReached(availableM2, need) === 1
  return reason(
    enough ? 'space.enough' : 'space.short',
    params,
    enough ? '需要 {0}，可供 {1}' : '需要 {0}，可供仅 {1}',
    enough ? 'Needs {0}; {1} free' : 'Needs {0}; only {1} free',
    floorOf(need),
    floorOf(availableM2),
  )
}

function wordGroundFloor(has: boolean | undefined): Reason {
  const params = { need: 'groundFloor', wanted: true, has }
  if (has === undefined)
    return reason('space.need_unknown', params, '需要一楼，园区未说明', 'A ground floor is wanted, not stated')
  return has
    ? reason('space.need_met', params, '可提供一楼', 'Has a ground floor')
    : reason('space.need_unmet', params, '没有一楼', 'Has no ground floor')
}

function wordNeed(need: BuildingNeed, park: ResolvedPark, wishes: Wishes): Reason {
  if (need === 'groundFloor') return wordGroundFloor(park.park.space?.groundFloor)
  const { zh, en, value } = NEED_WORDS[need]
  const wanted = value(wishes.profile[need] as never)
  const has = park.park.space?.[need]
  const params = { need, wanted: wishes.profile[need], has }
  if (has === undefined)
    return reason('space.need_unknown', params, `${zh}需 {0}，园区未说明`, `${en} {0} wanted, not stated`, wanted)
  const served = needServed(need, park, wishes)
  return reason(
    served ? 'space.need_met' : 'space.need_unmet',
    params,
    served ? `${zh} {1}满足 {0}` : `${zh}仅 {1}，需要 {0}`,
    served ? `${en} {1} serves {0}` : `${en} only {1}, {0} wanted`,
    wanted,
    value(has as never),
  )
}

function wordSmaller({ park }: ResolvedPark, tooLarge: boolean): Reason {
  const { totalM2 = 0, availableM2 } = park.space ?? {}
  if (!tooLarge && availableM2 === 0) {
    return reason('space.none_left', { availableM2 }, '目前没有可租面积', 'No space is free at present')
  }
  const toM2 = tooLarge ? totalM2 : (availableM2 ?? totalM2)
  const left = tooLarge && availableM2 !== undefined && availableM2 < totalM2 ? floorOf(availableM2) : undefined
  return reason(
    'space.shrink',
    { toM2, availableM2 },
    `面积减到 {0}以内即可${left ? '入选，现可租 {1}' : ''}`,
    `Passes with at most {0}${left ? ', of which {1} is free now' : ''}`,
    floorOf(toM2, roundedDown),
    ...(left ? [left] : []),
  )
}

/** A smaller area, and the building needs as far as the park meets them. */
function wordRemedy(park: ResolvedPark, wishes: Wishes, tooLarge: boolean): Reason {
  const isShort = wishes.floorM2 !== undefined && floorFit(wishes.floorM2, park).fit === 0
  const unmet = tooLarge ? [] : wishes.buildingNeeds.filter((need) => needServed(need, park, wishes) === false)
  const relaxed = unmet.map((need) => {
    const { zh, en, value } = NEED_WORDS[need]
    const has = park.park.space?.[need]
    return has === false
      ? reason('space.waive', { need }, `不要求${zh}`, `no need of a ${en}`)
      : reason('space.relax', { need, to: has }, `${zh}放宽到 {0}`, `${en} of {0} accepted`, value(has as never))
  })
  return together('space.change', [...(tooLarge || isShort ? [wordSmaller(park, tooLarge)] : []), ...relaxed])
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
              floorOf(need),
              floorOf(totalM2),
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
