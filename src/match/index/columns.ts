import type { Park } from '../../model/index.ts'
import type { Lists } from './lists.ts'

/** The figures that criteria read, one column each, by the part of the park that holds them; units as in the park. */
export const FIGURES = {
  land: { landTotal: 'totalM2', landAvailable: 'availableM2', minParcel: 'minParcelM2', landPrice: 'priceCnyMu' },
  space: {
    spaceTotal: 'totalM2',
    spaceAvailable: 'availableM2',
    rent: 'rentCnyM2Month',
    floorHeightM: 'floorHeightM',
    floorLoadTM2: 'floorLoadTM2',
    powerKva: 'powerKva',
    craneT: 'craneT',
  },
  thresholds: { taxPerMu: 'taxCnyPerMuYear', investmentPerMu: 'investmentCnyPerMu', outputPerMu: 'outputCnyPerMuYear' },
  access: { airportKm: 'airportKm', portKm: 'portKm', railKm: 'railKm', highwayKm: 'highwayKm' },
} as const satisfies { [Part in keyof Park]?: Readonly<Record<string, keyof NonNullable<Park[Part]>>> }
type FiguresOf = typeof FIGURES
export type Figure = { [Part in keyof FiguresOf]: keyof FiguresOf[Part] }[keyof FiguresOf]
export const FIGURE_NAMES = Object.values(FIGURES).flatMap((fields) => Object.keys(fields)) as Figure[]

/** How the fit of an unknown is written, so that it counts a half and is told from a known half. */
export const UNKNOWN_FIT = -0.5

/** Answers to yes-no questions in a Uint8 column. */
export const UNSAID = 0
export const NO = 1
export const YES = 2

/** Bits of the column `rate`: what the park says of its income tax rate. */
export const RATE_STATED = 1
export const RATE_LOW = 2
export const RATE_NOT_FOR_RELOCATION = 4

/** The bit of a mask column that tells an empty list from an absent one. */
export const TYPES_LISTED = 1 << 7
export const UTILITIES_LISTED = 1 << 15
export const OFFERS_LISTED = 1 << 7
/** The bit of `offerKinds` for a low rate of income tax, which serves the kind tax too. */
export const OFFERS_LOW_RATE = 1 << 6

/** The figures that bounds read, each with a column of codes beside its values: see figure-codes.ts. */
export const CODED_FIGURES = [
  'landTotal',
  'landAvailable',
  'landPrice',
  'spaceTotal',
  'spaceAvailable',
  'rent',
  'floorHeightM',
  'floorLoadTM2',
  'powerKva',
  'craneT',
  'taxPerMu',
  'investmentPerMu',
  'outputPerMu',
  'airportKm',
  'portKm',
  'railKm',
  'highwayKm',
] as const satisfies readonly Figure[]
export type CodedFigure = (typeof CODED_FIGURES)[number]

/** The column of codes of a figure. */
export const codesOf = <F extends CodedFigure>(figure: F): `${F}Code` => `${figure}Code`

/** Columns of bytes whose value alone bounds the fit of a criterion. */
export type ByteColumn = `${CodedFigure}Code` | 'level' | 'spaceTypes' | 'offerKinds' | 'memberCount'

/** One value a row. Regions, dates and the like are numbers of the vocabulary, where 0 is absent. */
export interface ValueColumns extends Record<Figure, Float64Array>, Record<`${CodedFigure}Code`, Uint8Array> {
  region: Int32Array
  /** 1 + place in PARK_LEVELS. */
  level: Uint8Array
  /** Bits by place in SPACE_TYPES, with TYPES_LISTED. */
  spaceTypes: Uint8Array
  /** YES where a sale price is given. */
  sale: Uint8Array
  groundFloor: Uint8Array
  /** 1 + place in FIRE_CLASSES. */
  fireClass: Uint8Array
  /** 1 fixed, 2 total. */
  investmentBasis: Uint8Array
  negotiable: Uint8Array
  chemicalPark: Uint8Array
  /** Bits by place in UTILITIES, with UTILITIES_LISTED. */
  utilities: Uint16Array
  /** Bits by place in PROCESSES. */
  bannedProcesses: Uint16Array
  rate: Uint8Array
  rateUntil: Int32Array
  /** Facts stand behind some field of the park or of an ancestor, so that its confidence is not 1. */
  sourced: Uint8Array
  sectorsListed: Uint8Array
  /** Bits by place in INCENTIVE_KINDS of what may be open to some enterprise, with OFFERS_LOW_RATE and OFFERS_LISTED. */
  offerKinds: Uint8Array
  /** 1 + number of anchors and institutions with sectors, up to 255; 0 where neither list is given. */
  memberCount: Uint8Array
}

/** Some parks by columns, after inheritance, one row a park, sorted by region. Never changed once built. */
export interface Columns extends Readonly<ValueColumns> {
  count: number
  /** Rows of one region follow one another: the region of each run, by the order of the codes, the unknown one first. */
  runRegions: Int32Array
  /** The first row of each run, and the count at the end. */
  runStarts: Int32Array
  /** Sectors with their role: 3 × sector + place in SECTOR_ROLES. */
  sectors: Lists
  offers: Lists
  /** Anchors and institutions, each by the set of its sectors. */
  members: Lists
  /** Rows by sector and role: the inverse of `sectors`. */
  postings: Lists
  /** Rows that list no sectors. */
  sectorless: Int32Array
  /** Rows by banned sector. */
  sectorBans: Lists
  /** Rows that ban any process. */
  processBans: Int32Array
  /** Rows that are no chemical parks. */
  notChemical: Int32Array
  /** Rows by the code of their total area: what is too small is found without looking at the others. */
  landTotalRows: Lists
  spaceTotalRows: Lists
}

/** Bytes held by the columns. */
export function bytesOf(columns: Columns): number {
  const bytes = (value: unknown): number =>
    ArrayBuffer.isView(value)
      ? value.byteLength
      : typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, part) => sum + bytes(part), 0)
        : 0
  return bytes(columns)
}
