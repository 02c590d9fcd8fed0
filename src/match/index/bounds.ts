import type { CriterionId } from '../../model/index.ts'
import { INCENTIVE_KINDS, PARK_LEVELS, SPACE_TYPES, type Tenure } from '../../model/index.ts'
import * as access from '../criteria/access.ts'
import { SCALE } from '../criteria/cluster.ts'
import * as cost from '../criteria/cost.ts'
import { usesCount } from '../criteria/premises.ts'
import { LEVELS } from '../criteria/standing.ts'
import { NEGOTIABLE_FIT } from '../criteria/tax.ts'
import { reaches, shareReached, shareWithin } from '../estimate.ts'
import type { Wishes } from '../types.ts'
import { type ByteColumn, type CodedFigure, codesOf, OFFERS_LISTED, OFFERS_LOW_RATE } from './columns.ts'
import { CODE_COUNT, HIGH_ENDS, LOW_ENDS, UNKNOWN_CODE } from './figure-codes.ts'
import { budgetsOf, byTypes, NUMBER_NEEDS, usesTable } from './fits.ts'

/** The most that a criterion, or a share of it, can expect of a row by one byte of it. */
interface Bound {
  column: ByteColumn
  /** By the byte: at least the expected fit. */
  fits: Float64Array
  /** The share of the criterion that this is about. */
  share: number
}

/** What a row loses at least of the total weight, by one byte of it. */
export interface Loss {
  column: ByteColumn
  losses: Float64Array
  greatest: number
}

const UNKNOWN = 0.5

const byBytes = (column: ByteColumn, fit: (byte: number) => number, share = 1): Bound => {
  const fits = new Float64Array(CODE_COUNT)
  for (let byte = 0; byte < CODE_COUNT; byte++) fits[byte] = fit(byte)
  return { column, fits, share }
}

const byEnds = (figure: CodedFigure, ends: Float64Array, fit: (figure: number) => number, share: number): Bound =>
  byBytes(codesOf(figure), (code) => (code === UNKNOWN_CODE ? UNKNOWN : fit(ends[code]!)), share)

/** A figure of the park that should be as large as possible. */
const byLargest = (figure: CodedFigure, fit: (figure: number) => number, share = 1): Bound =>
  byEnds(figure, HIGH_ENDS, fit, share)

/** A figure of the park that should be as small as possible. */
const bySmallest = (figure: CodedFigure, fit: (figure: number) => number, share = 1): Bound =>
  byEnds(figure, LOW_ENDS, fit, share)

const typesBound = (table: Float64Array, share: number) =>
  byBytes('spaceTypes', (bits) => Math.abs(table[bits]!), share)

const isThere = (available: number) => Number(available > 0)
const CUSTOM = 1 << SPACE_TYPES.indexOf('custom_build')

function tenureBounds([only, ...others]: readonly Tenure[], share: number): Bound[] {
  if (others.length > 0) return []
  if (only === 'rent') return [byLargest('spaceAvailable', isThere, share)]
  if (only === 'buy_land') return [byLargest('landAvailable', isThere, share)]
  return only === 'custom_build'
    ? [
        typesBound(
          byTypes((types) => Number((types & CUSTOM) !== 0)),
          share,
        ),
      ]
    : []
}

function premises(wishes: Wishes): Bound[] {
  if (!usesCount(wishes)) return tenureBounds(wishes.tenures, 1)
  const share = wishes.tenures.length > 0 ? 0.5 : 1
  return [typesBound(usesTable(wishes), share), ...tenureBounds(wishes.tenures, share)]
}

function space({ floorM2, buildingNeeds, profile }: Wishes): Bound[] {
  if (floorM2 !== undefined) return [byLargest('spaceAvailable', (available) => shareReached(available, floorM2))]
  return NUMBER_NEEDS.filter((need) => buildingNeeds.includes(need)).map((need) =>
    byLargest(need, (has) => Number(reaches(has, profile[need]!)), 1 / buildingNeeds.length),
  )
}

/** By one of the comparisons: the others can only lower it, and `negotiable` lifts it to a half at least. */
function tax({ taxPerMu, fixedInvestmentPerMu, totalInvestmentPerMu, outputPerMu }: Wishes): Bound[] {
  const by = (figure: CodedFigure, offer: number) => [
    bySmallest(figure, (threshold) => Math.max(NEGOTIABLE_FIT, shareReached(offer, threshold))),
  ]
  if (taxPerMu !== undefined) return by('taxPerMu', taxPerMu)
  if (outputPerMu !== undefined) return by('outputPerMu', outputPerMu)
  return by('investmentPerMu', Math.max(fixedInvestmentPerMu ?? 0, totalInvestmentPerMu ?? 0))
}

function costs(wishes: Wishes): Bound[] {
  const { rent, price } = budgetsOf(wishes)
  if (rent !== undefined) return [bySmallest('rent', (value) => shareWithin(value, rent, cost.ZERO_AT))]
  return [bySmallest('landPrice', (value) => shareWithin(value, price!, cost.ZERO_AT))]
}

function incentives(wishes: Wishes): Bound[] {
  const items = wishes.incentives.length
  const bitsOf = wishes.incentives.map(
    (kind) => (1 << INCENTIVE_KINDS.indexOf(kind)) | (kind === 'tax' ? OFFERS_LOW_RATE : 0),
  )
  return [
    byBytes('offerKinds', (kinds) => {
      const met = bitsOf.filter((bits) => (kinds & bits) !== 0).length
      return (met + ((kinds & OFFERS_LISTED) === 0 ? (items - met) / 2 : 0)) / items
    }),
  ]
}

const accesses = ({ near }: Wishes): Bound[] =>
  near.flatMap((item) => {
    const field = access.fieldOf(item)
    const within = (km: number) => shareWithin(km, item.maxKm ?? access.DEFAULT_MAX_KM, access.ZERO_AT)
    return field === undefined ? [] : [bySmallest(field, within, 1 / near.length)]
  })

const cluster = (): Bound[] => [
  byBytes('memberCount', (code) => {
    if (code === 0) return UNKNOWN
    return code === CODE_COUNT - 1 ? 1 : 1 - Math.exp(-(code - 1) / SCALE)
  }),
]

const standing = (): Bound[] => [
  byBytes('level', (level) => (level === 0 ? UNKNOWN : (LEVELS[PARK_LEVELS[level - 1]!]?.fit ?? UNKNOWN))),
]

/** Bounds by criterion. Sector and location have ways of their own, and facilities are quickly read as they are. */
const BOUNDS: Readonly<Record<CriterionId, (wishes: Wishes) => Bound[]>> = {
  sector: () => [],
  premises,
  land: ({ landM2 }) => [byLargest('landAvailable', (available) => shareReached(available, landM2!))],
  space,
  tax,
  location: () => [],
  cost: costs,
  incentives,
  facilities: () => [],
  access: accesses,
  cluster,
  standing,
}

function toLoss({ column, fits, share }: Bound, weight: number): Loss {
  const losses = new Float64Array(CODE_COUNT)
  let greatest = 0
  for (let byte = 0; byte < CODE_COUNT; byte++) {
    losses[byte] = weight * share * (1 - fits[byte]!)
    greatest = Math.max(greatest, losses[byte]!)
  }
  return { column, losses, greatest }
}

/** The least losses of a stated criterion of this weight. */
export const lossesOf = (id: CriterionId, weight: number, wishes: Wishes): Loss[] =>
  BOUNDS[id](wishes).map((bound) => toLoss(bound, weight))

/** Takes nothing off. */
export const NOTHING_LOST: Loss = { column: 'level', losses: new Float64Array(CODE_COUNT), greatest: 0 }
