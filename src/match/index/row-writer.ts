import {
  FIRE_CLASSES,
  INCENTIVE_KINDS,
  PARK_LEVELS,
  type Park,
  PROCESSES,
  type Process,
  SECTOR_ROLES,
  type SectorRole,
  SPACE_TYPES,
  UTILITIES,
} from '../../model/index.ts'
import { NATIONAL_CIT_RATE } from '../criteria/incentives.ts'
import {
  CODED_FIGURES,
  type CodedFigure,
  type Columns,
  codesOf,
  FIGURE_NAMES,
  FIGURES,
  type Figure,
  NO,
  OFFERS_LISTED,
  OFFERS_LOW_RATE,
  RATE_LOW,
  RATE_NOT_FOR_RELOCATION,
  RATE_STATED,
  TYPES_LISTED,
  UNSAID,
  UTILITIES_LISTED,
  type ValueColumns,
  YES,
} from './columns.ts'
import { codeOfFigure } from './figure-codes.ts'
import { invert, ListWriter, rowsByByte, rowsWhere } from './lists.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A park after inheritance, as its row holds it. */
export interface ParkRow {
  park: Park
  bannedSectors: Iterable<string>
  bannedProcesses: Iterable<Process>
  isSourced: boolean
}

const answer = (value: boolean | undefined): number => (value === undefined ? UNSAID : value ? YES : NO)

/** 1 + place in the list, 0 for an absent value. */
const place = <T>(list: readonly T[], value: T | undefined): number =>
  value === undefined ? 0 : list.indexOf(value) + 1

function maskOf<T>(list: readonly T[], values: Iterable<T> | undefined, listed: number): number {
  if (values === undefined) return 0
  let mask = listed
  for (const value of values) mask |= 1 << list.indexOf(value)
  return mask
}

/** The number of a sector with its role; a missing role is supporting. */
const sectorKey = (sector: number, role: SectorRole = 'supporting'): number => 3 * sector + SECTOR_ROLES.indexOf(role)

function rateBits({ tax }: Park): number {
  if (tax?.citRate === undefined) return 0
  const low = tax.citRate < NATIONAL_CIT_RATE && tax.basis
  return RATE_STATED | (low ? RATE_LOW : 0) | (tax.excludesRelocation ? RATE_NOT_FOR_RELOCATION : 0)
}

const INVESTMENT_BASES = ['fixed', 'total'] as const

const emptyValues = (count: number): ValueColumns => ({
  ...(Object.fromEntries(FIGURE_NAMES.map((name) => [name, new Float64Array(count).fill(Number.NaN)])) as Pick<
    ValueColumns,
    Figure
  >),
  ...(Object.fromEntries(CODED_FIGURES.map((name) => [codesOf(name), new Uint8Array(count)])) as Pick<
    ValueColumns,
    `${CodedFigure}Code`
  >),
  region: new Int32Array(count),
  level: new Uint8Array(count),
  spaceTypes: new Uint8Array(count),
  sale: new Uint8Array(count),
  groundFloor: new Uint8Array(count),
  fireClass: new Uint8Array(count),
  investmentBasis: new Uint8Array(count),
  negotiable: new Uint8Array(count),
  chemicalPark: new Uint8Array(count),
  utilities: new Uint16Array(count),
  bannedProcesses: new Uint16Array(count),
  rate: new Uint8Array(count),
  rateUntil: new Int32Array(count),
  sourced: new Uint8Array(count),
  sectorsListed: new Uint8Array(count),
  offerKinds: new Uint8Array(count),
  memberCount: new Uint8Array(count),
})

/** Writes parks into columns, row by row in any order, each row once. */
export class RowWriter {
  readonly #count: number
  readonly #words: Vocabulary
  readonly #values: ValueColumns
  readonly #figures: readonly { part: keyof typeof FIGURES; fields: { field: string; column: Float64Array }[] }[]
  readonly #sectors: ListWriter
  readonly #offers: ListWriter
  readonly #members: ListWriter
  readonly #bans: ListWriter

  constructor(count: number, words: Vocabulary) {
    this.#count = count
    this.#words = words
    const values = emptyValues(count)
    this.#values = values
    this.#figures = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((part) => ({
      part,
      fields: Object.entries(FIGURES[part]).map(([name, field]) => ({ field, column: values[name as Figure] })),
    }))
    this.#sectors = new ListWriter(count)
    this.#offers = new ListWriter(count)
    this.#members = new ListWriter(count)
    this.#bans = new ListWriter(count)
  }

  /** The number of the region in each row written. */
  get regions(): Int32Array {
    return this.#values.region
  }

  write(row: number, { park, bannedSectors, bannedProcesses, isSourced }: ParkRow): void {
    const values = this.#values
    for (const { part, fields } of this.#figures) {
      const figures = park[part] as Readonly<Record<string, number | undefined>> | undefined
      if (figures === undefined) continue
      for (const { field, column } of fields) {
        const figure = figures[field]
        if (figure !== undefined) column[row] = figure
      }
    }
    const { region, tax } = park
    if (region !== undefined) values.region[row] = this.#words.regionNumber(region)
    values.level[row] = place(PARK_LEVELS, park.level)
    this.#writeBuilding(row, park)
    values.chemicalPark[row] = answer(park.chemicalPark)
    values.utilities[row] = maskOf(UTILITIES, park.utilities, UTILITIES_LISTED)
    values.bannedProcesses[row] = maskOf(PROCESSES, bannedProcesses, 0)
    values.rate[row] = rateBits(park)
    if (tax?.validUntil !== undefined) values.rateUntil[row] = this.#words.dateNumber(tax.validUntil)
    values.sourced[row] = Number(isSourced)
    this.#writeSectors(row, park, bannedSectors)
    this.#writeOffers(row, park)
    this.#writeMembers(row, park)
  }

  #writeBuilding(row: number, { space, thresholds }: Park): void {
    const values = this.#values
    if (space) {
      values.spaceTypes[row] = maskOf(SPACE_TYPES, space.types, TYPES_LISTED)
      values.sale[row] = space.saleCnyM2 === undefined ? UNSAID : YES
      values.groundFloor[row] = answer(space.groundFloor)
      values.fireClass[row] = place(FIRE_CLASSES, space.fireClass)
    }
    if (thresholds) {
      values.investmentBasis[row] = place(INVESTMENT_BASES, thresholds.investmentBasis)
      values.negotiable[row] = answer(thresholds.negotiable)
    }
  }

  #writeSectors(row: number, { sectors }: Park, banned: Iterable<string>): void {
    this.#values.sectorsListed[row] = sectors ? YES : UNSAID
    this.#sectors.begin(row)
    for (const { id, role } of sectors ?? []) this.#sectors.add(row, sectorKey(this.#words.sectorNumber(id), role))
    this.#bans.begin(row)
    for (const id of banned) this.#bans.add(row, this.#words.sectorNumber(id))
  }

  #writeOffers(row: number, park: Park): void {
    const { incentives } = park
    let kinds = incentives ? OFFERS_LISTED : 0
    this.#offers.begin(row)
    for (const offer of incentives ?? []) {
      // What has no kind is none of those that one can ask for.
      if (offer.kind === undefined) continue
      this.#offers.add(row, this.#words.offerNumber(offer))
      if (offer.kind !== 'tax' || offer.basis) kinds |= 1 << INCENTIVE_KINDS.indexOf(offer.kind)
    }
    this.#values.offerKinds[row] = kinds | ((this.#values.rate[row]! & RATE_LOW) === 0 ? 0 : OFFERS_LOW_RATE)
  }

  /** Members that name no sector can be near nothing, and are left out. */
  #writeMembers(row: number, { cluster }: Park): void {
    let count = 0
    this.#members.begin(row)
    for (const members of [cluster?.anchors, cluster?.institutions]) {
      for (const { sectors } of members ?? []) {
        if (!sectors?.length) continue
        this.#members.add(row, this.#words.sectorSetNumber(sectors))
        count++
      }
    }
    const isListed = cluster?.anchors !== undefined || cluster?.institutions !== undefined
    this.#values.memberCount[row] = isListed ? Math.min(255, 1 + count) : 0
  }

  /** The columns in steps, since millions of rows take a while; the new row i is the row `rows[i]` as written. */
  *build(rows: Uint32Array, runs: Pick<Columns, 'runRegions' | 'runStarts'>): Generator<void, Columns> {
    const values = this.#values
    for (const name of FIGURE_NAMES) {
      values[name] = reordered(values[name], rows)
      yield
    }
    for (const name of CODED_FIGURES) {
      const [figures, codes] = [values[name], values[codesOf(name)]]
      for (let row = 0; row < figures.length; row++) codes[row] = codeOfFigure(figures[row]!)
      yield
    }
    for (const name of OTHER_COLUMNS) {
      values[name] = reordered(values[name] as Uint8Array, rows) as never
      yield
    }
    const sectors = this.#sectors.build(rows)
    yield
    const keys = 3 * this.#words.sectors.size
    return {
      ...values,
      ...runs,
      count: this.#count,
      sectors,
      offers: this.#offers.build(rows),
      members: this.#members.build(rows),
      postings: invert(sectors, keys),
      sectorless: rowsWhere(this.#count, (row) => values.sectorsListed[row] === UNSAID),
      sectorBans: invert(this.#bans.build(rows), this.#words.sectors.size),
      processBans: rowsWhere(this.#count, (row) => values.bannedProcesses[row] !== 0),
      notChemical: rowsWhere(this.#count, (row) => values.chemicalPark[row] === NO),
      landTotalRows: rowsByByte(values.landTotalCode),
      spaceTotalRows: rowsByByte(values.spaceTotalCode),
    }
  }
}

const OTHER_COLUMNS = (Object.keys(emptyValues(0)) as (keyof ValueColumns)[]).filter(
  (name) => !FIGURE_NAMES.includes(name as Figure) && !name.endsWith('Code'),
)

function reordered<T extends Float64Array | Int32Array | Uint16Array | Uint8Array>(values: T, rows: Uint32Array): T {
  const next = values.slice() as T
  for (let row = 0; row < rows.length; row++) next[row] = values[rows[row]!]!
  return next
}
