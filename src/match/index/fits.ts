import type { CriterionId } from '../../model/index.ts'
import { FIRE_CLASSES, PARK_LEVELS, SECTOR_ROLES, SPACE_TYPES, UTILITIES } from '../../model/index.ts'
import * as access from '../criteria/access.ts'
import { SCALE } from '../criteria/cluster.ts'
import * as cost from '../criteria/cost.ts'
import { SUITABLE, usesCount } from '../criteria/premises.ts'
import { ROLE_WEIGHT } from '../criteria/sector.ts'
import { LEVELS } from '../criteria/standing.ts'
import { NEGOTIABLE_FIT } from '../criteria/tax.ts'
import { reaches, shareReached, shareWithin } from '../estimate.ts'
import type { Wishes } from '../types.ts'
import { type Columns, type Figure, TYPES_LISTED, UNKNOWN_FIT, UNSAID, UTILITIES_LISTED, YES } from './columns.ts'
import { incentives } from './fit-of-incentives.ts'
import { expectedBetween, type Vocabulary } from './vocabulary.ts'

/**
 * Writes the expected fit of `rows[0..count)` to `fits`, computed step by step as the plain implementation does, so that the
 * numbers are the same to the bit. The fit of an unknown is written with a minus sign: −0.5.
 */
export type Fit = (columns: Columns, rows: Int32Array, count: number, fits: Float64Array) => void

/** The fit of each sector in each role for the sectors asked for, by sector key. */
export function sectorTable({ sectors }: Wishes, words: Vocabulary): Float64Array {
  const table = new Float64Array(3 * words.sectors.size)
  const roles = SECTOR_ROLES.map((role) => ROLE_WEIGHT[role])
  for (const asked of sectors) {
    const { affinity } = words.relationsTo(asked)
    for (let number = 1; number < affinity.length; number++) {
      if (affinity[number] === 0) continue
      for (let role = 0; role < 3; role++) {
        const fit = affinity[number]! * roles[role]!
        if (fit > table[3 * number + role]!) table[3 * number + role] = fit
      }
    }
  }
  return table
}

function sector(wishes: Wishes, words: Vocabulary): Fit {
  const table = sectorTable(wishes, words)
  return ({ sectors: { starts, items }, sectorsListed }, rows, count, fits) => {
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      let best = 0
      for (let i = starts[row]!; i < starts[row + 1]!; i++) best = Math.max(best, table[items[i]!]!)
      fits[j] = sectorsListed[row] === UNSAID ? UNKNOWN_FIT : best
    }
  }
}

/** By the listed types: whether each has one of those wanted (1), has none (0), or says nothing (−0.5). */
export function byTypes(read: (types: number) => number): Float64Array {
  const table = new Float64Array(2 * TYPES_LISTED).fill(UNKNOWN_FIT)
  for (let types = TYPES_LISTED; types < table.length; types++) table[types] = read(types)
  return table
}

/** The share of the uses that the listed types serve. */
export function usesTable({ uses }: Wishes): Float64Array {
  const masks = uses.map((use) => SUITABLE[use].reduce((bits, type) => bits | (1 << SPACE_TYPES.indexOf(type)), 0))
  return byTypes((types) => masks.filter((mask) => (types & mask) !== 0).length / uses.length)
}

function tenureFit({ tenures }: Wishes): Fit {
  const asks = (tenure: Wishes['tenures'][number]) => tenures.includes(tenure)
  const [land, rent, custom, building] = [asks('buy_land'), asks('rent'), asks('custom_build'), asks('buy_building')]
  const customBit = 1 << SPACE_TYPES.indexOf('custom_build')
  const customTable = byTypes((types) => Number((types & customBit) !== 0))
  return ({ landAvailable, spaceAvailable, spaceTypes, sale }, rows, count, fits) => {
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      // The best of the offers: 1 outweighs an unknown, which outweighs 0.
      let has = 0
      if (land) has = better(has, offered(landAvailable[row]!))
      if (rent) has = better(has, offered(spaceAvailable[row]!))
      if (custom) has = better(has, customTable[spaceTypes[row]!]!)
      if (building) has = better(has, sale[row] === YES ? 1 : UNKNOWN_FIT)
      fits[j] = has
    }
  }
}

const offered = (available: number): number => (available > 0 ? 1 : available === 0 ? 0 : UNKNOWN_FIT)
const better = (a: number, b: number): number => (Math.abs(a) >= Math.abs(b) ? a : b)

function premises(wishes: Wishes): Fit {
  const tenure = tenureFit(wishes)
  if (wishes.tenures.length > 0 && !usesCount(wishes)) return tenure
  const uses = usesTable(wishes)
  const both = wishes.tenures.length > 0
  return (columns, rows, count, fits) => {
    const { spaceTypes } = columns
    if (both) tenure(columns, rows, count, fits)
    for (let j = 0; j < count; j++) {
      const fit = uses[spaceTypes[rows[j]!]!]!
      if (!both) fits[j] = fit
      else if (fit < 0 && fits[j]! < 0) fits[j] = UNKNOWN_FIT
      else fits[j] = (Math.abs(fits[j]!) + Math.abs(fit)) / 2
    }
  }
}

function land({ landM2 }: Wishes): Fit {
  const need = landM2!
  return ({ landAvailable, minParcel }, rows, count, fits) => {
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      const available = landAvailable[row]!
      const parcel = Number.isNaN(minParcel[row]!) ? 1 : shareReached(need, minParcel[row]!)
      if (Number.isNaN(available)) fits[j] = parcel === 0 ? 0 : UNKNOWN_FIT
      else fits[j] = Math.min(shareReached(available, need), parcel)
    }
  }
}

export const NUMBER_NEEDS = ['floorHeightM', 'floorLoadTM2', 'powerKva', 'craneT'] as const

/** Writes the share of the building needs that are met; items without data count a half. */
function buildingFit({ profile, buildingNeeds }: Wishes): Fit {
  const numbers = NUMBER_NEEDS.filter((need) => buildingNeeds.includes(need))
  const ground = buildingNeeds.includes('groundFloor')
  const fire = buildingNeeds.includes('fireClass') ? FIRE_CLASSES.indexOf(profile.fireClass!) + 1 : 0
  const wanted = numbers.map((need) => profile[need]!)
  return (columns, rows, count, fits) => {
    const { groundFloor, fireClass } = columns
    const figures = numbers.map((need) => columns[need])
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      let met = 0
      let unknown = 0
      for (let i = 0; i < figures.length; i++) {
        const has = figures[i]![row]!
        if (Number.isNaN(has)) unknown++
        else if (reaches(has, wanted[i]!)) met++
      }
      if (ground) groundFloor[row] === UNSAID ? unknown++ : groundFloor[row] === YES && met++
      if (fire > 0) fireClass[row] === 0 ? unknown++ : fireClass[row]! <= fire && met++
      fits[j] = meanOfAnswers(met, unknown, buildingNeeds.length)
    }
  }
}

/** Mean of items that are met (1), unknown (a half) or not met; unknown when all are. */
const meanOfAnswers = (met: number, unknown: number, items: number): number =>
  unknown === items ? UNKNOWN_FIT : (met + unknown / 2) / items

function space(wishes: Wishes): Fit {
  const need = wishes.floorM2
  const building = buildingFit(wishes)
  if (need === undefined) return building
  const hasNeeds = wishes.buildingNeeds.length > 0
  return (columns, rows, count, fits) => {
    const { spaceAvailable } = columns
    if (hasNeeds) building(columns, rows, count, fits)
    for (let j = 0; j < count; j++) {
      const available = spaceAvailable[rows[j]!]!
      const area = Number.isNaN(available) ? UNKNOWN_FIT : shareReached(available, need)
      if (!hasNeeds) fits[j] = area
      else if (area < 0 && fits[j]! < 0) fits[j] = UNKNOWN_FIT
      else fits[j] = Math.abs(area) * Math.abs(fits[j]!)
    }
  }
}

const orOne = (fit: number): number => (Number.isNaN(fit) ? 1 : fit)

/** The worst of several comparisons, NaN where there is no data: see `worstOf` of the plain implementation. */
function worst(a: number, b: number, c: number, stated: number): number {
  const known = Number(!Number.isNaN(a)) + Number(!Number.isNaN(b)) + Number(!Number.isNaN(c))
  const least = Math.min(orOne(a), orOne(b), orOne(c))
  if (known === 0) return UNKNOWN_FIT
  return known === stated ? least : least / 2
}

/** NaN where either side is unknown. */
const againstThreshold = (offer: number, threshold: number): number =>
  Number.isNaN(offer) || Number.isNaN(threshold) ? Number.NaN : shareReached(offer, threshold)

function tax({ taxPerMu, fixedInvestmentPerMu, totalInvestmentPerMu, outputPerMu }: Wishes): Fit {
  const [perMu, output] = [taxPerMu ?? Number.NaN, outputPerMu ?? Number.NaN]
  const byBasis = Float64Array.of(Number.NaN, fixedInvestmentPerMu ?? Number.NaN, totalInvestmentPerMu ?? Number.NaN)
  const statesInvestment = fixedInvestmentPerMu !== undefined || totalInvestmentPerMu !== undefined
  const stated = Number(taxPerMu !== undefined) + Number(statesInvestment) + Number(outputPerMu !== undefined)
  return (columns, rows, count, fits) => {
    const { taxPerMu: taxes, investmentPerMu, outputPerMu: outputs, investmentBasis, negotiable } = columns
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      const fit = worst(
        againstThreshold(perMu, taxes[row]!),
        againstThreshold(byBasis[investmentBasis[row]!]!, investmentPerMu[row]!),
        againstThreshold(output, outputs[row]!),
        stated,
      )
      fits[j] = fit >= 0 && negotiable[row] === YES ? Math.max(fit, NEGOTIABLE_FIT) : fit
    }
  }
}

/** The expected fit of each region by its number, with a minus sign where it is unknown. */
export function locationTable({ prefer, require }: Wishes, words: Vocabulary): Float64Array {
  const [wish, ...others] = (prefer.length > 0 ? prefer : require).map((code) => words.nearnessTo(code))
  if (others.length === 0) return wish!.expected
  const [low, high] = [wish!.low.slice(), wish!.high.slice()]
  for (const near of others) {
    for (let region = 1; region < low.length; region++) {
      if (near.low[region]! > low[region]!) low[region] = near.low[region]!
      if (near.high[region]! > high[region]!) high[region] = near.high[region]!
    }
  }
  return expectedBetween(low, high)
}

function location(wishes: Wishes, words: Vocabulary): Fit {
  const table = locationTable(wishes, words)
  return ({ region }, rows, count, fits) => {
    for (let j = 0; j < count; j++) fits[j] = table[region[rows[j]!]!]!
  }
}

/** The budgets that count: both, unless the tenures name one of them. */
export function budgetsOf({ rentBudget, landPriceBudget, tenures }: Wishes) {
  const [renting, buying] = [tenures.includes('rent'), tenures.includes('buy_land')]
  const named = rentBudget !== undefined && landPriceBudget !== undefined && (renting || buying)
  return {
    rent: named && !renting ? undefined : rentBudget,
    price: named && !buying ? undefined : landPriceBudget,
  }
}

function costs(wishes: Wishes): Fit {
  const { rent, price } = budgetsOf(wishes)
  const stated = Number(rent !== undefined) + Number(price !== undefined)
  const within = (value: number, budget: number | undefined) =>
    budget === undefined || Number.isNaN(value) ? Number.NaN : shareWithin(value, budget, cost.ZERO_AT)
  return ({ rent: rents, landPrice }, rows, count, fits) => {
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      fits[j] = worst(within(rents[row]!, rent), within(landPrice[row]!, price), Number.NaN, stated)
    }
  }
}

function facilities({ utilities, chemicalPark }: Wishes): Fit {
  const masks = utilities.map((utility) => 1 << UTILITIES.indexOf(utility))
  const items = masks.length + Number(chemicalPark)
  return ({ utilities: listed, chemicalPark: recognised }, rows, count, fits) => {
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      const has = listed[row]!
      let met = 0
      let unknown = (has & UTILITIES_LISTED) === 0 ? masks.length : 0
      for (const mask of masks) if ((has & mask) !== 0) met++
      if (chemicalPark) recognised[row] === UNSAID ? unknown++ : recognised[row] === YES && met++
      fits[j] = meanOfAnswers(met, unknown, items)
    }
  }
}

function accesses({ near }: Wishes): Fit {
  const items = near.map((item) => ({
    field: access.fieldOf(item) as Figure | undefined,
    maxKm: item.maxKm ?? access.DEFAULT_MAX_KM,
  }))
  return (columns, rows, count, fits) => {
    const distances = items.map(({ field }) => (field === undefined ? undefined : columns[field]))
    for (let j = 0; j < count; j++) {
      let sum = 0
      let unknown = 0
      for (let i = 0; i < items.length; i++) {
        const km = distances[i]?.[rows[j]!] ?? Number.NaN
        if (Number.isNaN(km)) unknown++
        sum += Number.isNaN(km) ? 0.5 : shareWithin(km, items[i]!.maxKm, access.ZERO_AT)
      }
      fits[j] = unknown === items.length ? UNKNOWN_FIT : sum / items.length
    }
  }
}

function cluster({ sectors }: Wishes, words: Vocabulary): Fit {
  const related = sectors.map((id) => words.relationsTo(id).related)
  const isNear = (set: readonly number[]) => set.some((id) => related.some((marks) => marks[id] === 1))
  // Sets are looked at when a park that holds them comes up: 0 not yet, 1 near, 2 not.
  const seen = new Uint8Array(words.sectorSets.size)
  return ({ members: { starts, items }, memberCount }, rows, count, fits) => {
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      let near = 0
      for (let i = starts[row]!; i < starts[row + 1]!; i++) {
        const set = items[i]!
        if (seen[set] === 0) seen[set] = isNear(words.sectorSets.values[set]!) ? 1 : 2
        if (seen[set] === 1) near++
      }
      fits[j] = memberCount[row] === 0 ? UNKNOWN_FIT : 1 - Math.exp(-near / SCALE)
    }
  }
}

function standing(): Fit {
  const table = Float64Array.of(UNKNOWN_FIT, ...PARK_LEVELS.map((level) => LEVELS[level].fit))
  return ({ level }, rows, count, fits) => {
    for (let j = 0; j < count; j++) fits[j] = table[level[rows[j]!]!]!
  }
}

/** The columnar form of every criterion. */
export const FITS: Readonly<Record<CriterionId, (wishes: Wishes, words: Vocabulary) => Fit>> = {
  sector,
  premises,
  land,
  space,
  tax,
  location,
  cost: costs,
  incentives,
  facilities,
  access: accesses,
  cluster,
  standing,
}
