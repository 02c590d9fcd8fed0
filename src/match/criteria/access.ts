import type { Near, NearKind, Park } from '../../model/index.ts'
import { known, meanOf, shareWithin, UNKNOWN } from '../estimate.ts'
import { inheritedFrom, kmOf, passesWith, reason, roundedUp, together, type Worded } from '../reasons/format.ts'
import { NEAR_NAME } from '../reasons/names.ts'
import type { Criterion, ResolvedPark } from '../types.ts'

export const DEFAULT_MAX_KM = 30
/** A place is too far at twice the distance asked for. */
export const ZERO_AT = 2

type AccessField = keyof NonNullable<Park['access']>

const FIELD: Readonly<Partial<Record<NearKind, AccessField>>> = {
  airport: 'airportKm',
  port: 'portKm',
  rail: 'railKm',
  highway: 'highwayKm',
}
/** Parks give the distance to the nearest of a kind, which says nothing about a named one. */
export const fieldOf = ({ kind, name }: Near): AccessField | undefined => (name === undefined ? FIELD[kind] : undefined)

const distance = (near: Near, { park }: ResolvedPark): number | undefined => {
  const field = fieldOf(near)
  return field && park.access?.[field]
}

function wordItem(near: Near, park: ResolvedPark) {
  const { kind, name, maxKm = DEFAULT_MAX_KM } = near
  const to: Worded = name ? { zh: name, en: name } : { zh: NEAR_NAME[kind].zh, en: `the ${NEAR_NAME[kind].en}` }
  const km = distance(near, park)
  const params = { kind, name, maxKm, km }
  if (km === undefined) {
    return reason(
      'access.unknown',
      params,
      '距{0}多远未知（要求 {1}以内），需询问园区',
      'How far it is to {0} is not known (within {1} asked): ask the park',
      to,
      kmOf(maxKm),
    )
  }
  return shareWithin(km, maxKm, ZERO_AT) === 1
    ? reason('access.near', params, '距{0} {2}，在 {1}以内', 'It is {2} to {0}, within {1}', to, kmOf(maxKm), kmOf(km))
    : reason('access.far', params, '距{0} {2}，超过 {1}', 'It is {2} to {0}, beyond {1}', to, kmOf(maxKm), kmOf(km))
}

const isFar = (near: Near, park: ResolvedPark): boolean =>
  shareWithin(distance(near, park) ?? 0, near.maxKm ?? DEFAULT_MAX_KM, ZERO_AT) < 1

function wordWider(near: Near, park: ResolvedPark) {
  const toKm = distance(near, park) ?? 0
  return reason(
    'access.widen',
    { kind: near.kind, toKm },
    '到{0}的距离放宽到 {1}',
    'with the {0} up to {1} away',
    NEAR_NAME[near.kind],
    kmOf(toKm, roundedUp),
  )
}

/** Distances to the places asked for: the mean of the items. */
export const access: Criterion = {
  id: 'access',
  states: (wishes) => wishes.near.length > 0,
  assess(park, wishes) {
    const items = wishes.near.map((near) => {
      const km = distance(near, park)
      return km === undefined ? UNKNOWN : known(shareWithin(km, near.maxKm ?? DEFAULT_MAX_KM, ZERO_AT))
    })
    return {
      excludes: false,
      fields: wishes.near.filter((near) => distance(near, park) !== undefined).map((near) => `access.${fieldOf(near)}`),
      reason: () =>
        inheritedFrom(
          together(
            'access.parts',
            wishes.near.map((near) => wordItem(near, park)),
          ),
          park.inherited.access?.name,
        ),
      remedy: () =>
        passesWith(
          'access.widen',
          wishes.near.filter((near) => isFar(near, park)).map((near) => wordWider(near, park)),
        ),
      ...meanOf(items),
    }
  },
}
