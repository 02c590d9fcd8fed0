import { type SpaceType, TENURES, type Tenure, USES, type Use } from '../../model/index.ts'
import { known, meanOf, UNKNOWN } from '../estimate.ts'
import { inSequence, listed, reason } from '../reasons/format.ts'
import { SPACE_NAME, TENURE_NAME, USE_NAME } from '../reasons/names.ts'
import type { Criterion, Estimate, ResolvedPark, Wishes } from '../types.ts'

/** The kinds of space that serve a use. */
export const SUITABLE: Readonly<Record<Use, readonly SpaceType[]>> = {
  production: ['standard_factory', 'custom_build'],
  warehouse: ['warehouse', 'standard_factory'],
  rnd: ['rnd_office'],
  office: ['rnd_office'],
  headquarters: ['rnd_office'],
  showroom: ['rnd_office'],
  testing: ['lab', 'rnd_office'],
  pilot: ['lab', 'rnd_office'],
  data_center: ['custom_build'],
  farming: ['custom_build'],
}

const serves = (use: Use, types: readonly SpaceType[]) => SUITABLE[use].some((type) => types.includes(type))

/** Whether a tenure is to be had; undefined where the park does not say. */
function tenureOffered(tenure: Tenure, { park }: ResolvedPark): boolean | undefined {
  switch (tenure) {
    case 'buy_land':
      return park.land?.availableM2 === undefined ? undefined : park.land.availableM2 > 0
    case 'rent':
      return park.space?.availableM2 === undefined ? undefined : park.space.availableM2 > 0
    case 'custom_build':
      return park.space?.types?.includes('custom_build')
    case 'buy_building':
      return park.space?.saleCnyM2 === undefined ? undefined : true
  }
}

const TENURE_FIELD: Readonly<Record<Tenure, string>> = {
  buy_land: 'land.availableM2',
  rent: 'space.availableM2',
  custom_build: 'space.types',
  buy_building: 'space.saleCnyM2',
}

/** Land that the client builds on needs no ready space, so the uses then say nothing about premises. */
export const usesCount = (wishes: Wishes) => wishes.uses.length > 0 && !wishes.tenures.includes('buy_land')

function tenureFit(park: ResolvedPark, wishes: Wishes): Estimate {
  const offers = wishes.tenures.map((tenure) => tenureOffered(tenure, park))
  if (offers.includes(true)) return known(1)
  return offers.includes(undefined) ? UNKNOWN : known(0)
}

function usesFit(park: ResolvedPark, wishes: Wishes): Estimate {
  const types = park.park.space?.types
  if (types === undefined) return UNKNOWN
  return known(wishes.uses.filter((use) => serves(use, types)).length / wishes.uses.length)
}

function wordTenure(park: ResolvedPark, wishes: Wishes) {
  const by = (offer: boolean | undefined) => wishes.tenures.filter((tenure) => tenureOffered(tenure, park) === offer)
  const params = { offered: by(true), notOffered: by(false), unknown: by(undefined) }
  const name = (tenures: readonly Tenure[]) => listed(tenures.map((tenure) => TENURE_NAME[tenure]))
  if (params.offered.length > 0) {
    return reason('premises.tenure', params, '可{0}', 'Has {0}', name(params.offered))
  }
  return params.unknown.length > 0
    ? reason(
        'premises.tenure_unknown',
        params,
        '能否{0}未知，需询问园区',
        'Whether there is {0} is not known: ask the park',
        name(params.unknown),
      )
    : reason('premises.no_tenure', params, '不提供{0}', 'Has no {0}', name(params.notOffered))
}

function wordUses({ park }: ResolvedPark, wishes: Wishes) {
  const types = park.space?.types
  const name = (uses: readonly Use[]) => listed(uses.map((use) => USE_NAME[use]))
  if (types === undefined) {
    return reason(
      'premises.types_unknown',
      {},
      '有无适合{0}的载体未知，需询问园区',
      'Whether there is space for {0} is not known: ask the park',
      name(wishes.uses),
    )
  }
  const missing = wishes.uses.filter((use) => !serves(use, types))
  return missing.length === 0
    ? reason('premises.uses', { uses: wishes.uses }, '有适合{0}的载体', 'Has space for {0}', name(wishes.uses))
    : reason('premises.uses_missing', { missing }, '没有适合{0}的载体', 'Has no space for {0}', name(missing))
}

/** The tenures and the kinds of space that the park does offer. */
function wordRemedy(park: ResolvedPark, wishes: Wishes) {
  const types = park.park.space?.types ?? []
  const tenures = TENURES.filter((tenure) => tenureOffered(tenure, park) === true)
  const uses = usesCount(wishes) ? USES.filter((use) => serves(use, types)) : []
  // Buildings made to order are among the tenures already.
  const spaces = usesCount(wishes) ? types.filter((type) => type !== 'custom_build') : []
  const offered = [
    ...tenures.map((tenure) => TENURE_NAME[tenure]),
    ...[...new Set(spaces)].map((type) => SPACE_NAME[type]),
  ]
  const params = { tenures, uses }
  return offered.length > 0
    ? reason(
        'premises.change',
        params,
        '需改为园区能提供的：{0}',
        'Passes with what the park offers: {0}',
        listed(offered),
      )
    : reason('premises.none', params, '园区目前没有可供的载体', 'The park offers no premises at present')
}

/** The mean of two halves: whether the wished tenure is to be had, and the share of the uses that have suitable space. */
export const premises: Criterion = {
  id: 'premises',
  states: (wishes) => wishes.tenures.length > 0 || wishes.uses.length > 0,
  assess(park, wishes) {
    const halves = [
      ...(wishes.tenures.length > 0 ? [{ estimate: tenureFit(park, wishes), word: wordTenure }] : []),
      ...(usesCount(wishes) ? [{ estimate: usesFit(park, wishes), word: wordUses }] : []),
    ]
    const parts = () => halves.map(({ word }) => word(park, wishes))
    return {
      excludes: false,
      fields: [
        ...wishes.tenures
          .filter((tenure) => tenureOffered(tenure, park) !== undefined)
          .map((tenure) => TENURE_FIELD[tenure]),
        ...(usesCount(wishes) && park.park.space?.types ? ['space.types'] : []),
      ],
      reason: () => {
        const worded = parts()
        return {
          code: worded.length === 1 ? worded[0]!.code : 'premises.halves',
          params: Object.assign({}, ...worded.map((part) => part.params)),
          ...inSequence(worded),
        }
      },
      remedy: () => wordRemedy(park, wishes),
      ...meanOf(halves.map(({ estimate }) => estimate)),
    }
  },
}
