import {
  FIRE_CLASSES,
  PARK_LEVELS,
  type Park,
  PROCESSES,
  SECTOR_ROLES,
  type SectorRole,
  SPACE_TYPES,
  UTILITIES,
} from '../../model/index.ts'
import { NATIONAL_CIT_RATE } from '../criteria/incentives.ts'
import type { ResolvedPark } from '../types.ts'
import {
  type Columns,
  FIGURE_NAMES,
  FIGURES,
  type Figure,
  type Lists,
  NO,
  RATE_LOW,
  RATE_NOT_FOR_RELOCATION,
  RATE_STATED,
  TYPES_LISTED,
  UNSAID,
  UTILITIES_LISTED,
  YES,
} from './columns.ts'
import type { Vocabulary } from './vocabulary.ts'

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
export const sectorKey = (sector: number, role: SectorRole = 'supporting'): number =>
  3 * sector + SECTOR_ROLES.indexOf(role)

function rateBits({ tax }: Park): number {
  if (tax?.citRate === undefined) return 0
  const low = tax.citRate < NATIONAL_CIT_RATE && tax.basis
  return RATE_STATED | (low ? RATE_LOW : 0) | (tax.excludesRelocation ? RATE_NOT_FOR_RELOCATION : 0)
}

function offersOf({ incentives = [] }: Park, vocabulary: Vocabulary): number[] {
  return incentives.map(({ kind, basis, validUntil, sectors, qualifications }) =>
    vocabulary.offers.of(
      `${kind ?? ''}|${basis ? 1 : 0}|${validUntil ?? ''}|${sectors?.join() ?? '-'}|${qualifications?.join() ?? '-'}`,
      { kind, basis, validUntil, sectors, qualifications } as never,
    ),
  )
}

/** Members that name no sector can be near nothing, and are left out. */
function membersOf({ cluster }: Park, vocabulary: Vocabulary): number[] {
  const sets: number[] = []
  for (const members of [cluster?.anchors, cluster?.institutions]) {
    for (const { sectors } of members ?? []) {
      if (sectors && sectors.length > 0)
        sets.push(vocabulary.sectorSets.of(sectors.join(), sectors.map(vocabulary.sectorNumber)))
    }
  }
  return sets
}

/** Collects lists row by row. */
class ListBuilder {
  readonly #starts: Uint32Array
  readonly #items: number[] = []

  constructor(rows: number) {
    this.#starts = new Uint32Array(rows + 1)
  }

  add(row: number, items: readonly number[]): void {
    for (const item of items) this.#items.push(item)
    this.#starts[row + 1] = this.#items.length
  }

  build(): Lists {
    return { starts: this.#starts, items: Int32Array.from(this.#items) }
  }
}

/** The inverse of lists: for every item the rows that hold it. */
function invert({ starts, items }: Lists, rows: number, size: number): Lists {
  const inverse = { starts: new Uint32Array(size + 1), items: new Int32Array(items.length) }
  for (const item of items) inverse.starts[item + 1]!++
  for (let item = 0; item < size; item++) inverse.starts[item + 1]! += inverse.starts[item]!
  const next = inverse.starts.slice()
  for (let row = 0; row < rows; row++) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) inverse.items[next[items[i]!]!++] = row
  }
  return inverse
}

const emptyColumns = (count: number) => ({
  ...(Object.fromEntries(FIGURE_NAMES.map((name) => [name, new Float64Array(count)])) as Record<Figure, Float64Array>),
  count,
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
  offersListed: new Uint8Array(count),
  membersListed: new Uint8Array(count),
})

function fillRow(
  columns: ReturnType<typeof emptyColumns>,
  row: number,
  { park, bannedProcesses }: ResolvedPark,
  words: Vocabulary,
) {
  for (const name of FIGURE_NAMES) columns[name][row] = FIGURES[name](park) ?? Number.NaN
  const { region, space, thresholds, cluster } = park
  const until = park.tax?.validUntil
  columns.region[row] = region === undefined ? 0 : words.regions.of(region, region)
  columns.level[row] = place(PARK_LEVELS, park.level)
  columns.spaceTypes[row] = maskOf(SPACE_TYPES, space?.types, TYPES_LISTED)
  columns.sale[row] = space?.saleCnyM2 === undefined ? UNSAID : YES
  columns.groundFloor[row] = answer(space?.groundFloor)
  columns.fireClass[row] = place(FIRE_CLASSES, space?.fireClass)
  columns.investmentBasis[row] = place(['fixed', 'total'], thresholds?.investmentBasis)
  columns.negotiable[row] = answer(thresholds?.negotiable)
  columns.chemicalPark[row] = answer(park.chemicalPark)
  columns.utilities[row] = maskOf(UTILITIES, park.utilities, UTILITIES_LISTED)
  columns.bannedProcesses[row] = maskOf(PROCESSES, bannedProcesses.keys(), 0)
  columns.rate[row] = rateBits(park)
  columns.rateUntil[row] = until === undefined ? 0 : words.dates.of(until, until)
  columns.sectorsListed[row] = park.sectors ? YES : UNSAID
  columns.offersListed[row] = park.incentives ? YES : UNSAID
  columns.membersListed[row] = cluster?.anchors || cluster?.institutions ? YES : UNSAID
}

/** Parks by columns, in the order given. `sourced` tells for each row whether facts stand behind its park. */
export function buildColumns(parks: readonly ResolvedPark[], sourced: Uint8Array, words: Vocabulary): Columns {
  const columns = emptyColumns(parks.length)
  const [sectors, offers, members] = [0, 0, 0].map(() => new ListBuilder(parks.length)) as [
    ListBuilder,
    ListBuilder,
    ListBuilder,
  ]
  const sectorless: number[] = []
  const bans: number[] = []
  parks.forEach((resolved, row) => {
    const { park } = resolved
    fillRow(columns, row, resolved, words)
    sectors.add(row, park.sectors?.map(({ id, role }) => sectorKey(words.sectorNumber(id), role)) ?? [])
    offers.add(row, offersOf(park, words))
    members.add(row, membersOf(park, words))
    if (!park.sectors) sectorless.push(row)
    for (const banned of resolved.bannedSectors.keys()) bans.push(words.sectorNumber(banned), row)
  })
  const lists = sectors.build()
  return {
    ...columns,
    sourced,
    sectors: lists,
    offers: offers.build(),
    members: members.build(),
    postings: invert(lists, parks.length, 3 * words.sectors.size),
    sectorless: Int32Array.from(sectorless),
    bans: Int32Array.from(bans),
  }
}
