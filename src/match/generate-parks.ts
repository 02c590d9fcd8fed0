import { regions, sectors } from '../catalog/index.ts'
import {
  FIRE_CLASSES,
  INCENTIVE_KINDS,
  type Incentive,
  M2_PER_MU,
  PARK_KINDS,
  type Park,
  type ParkLevel,
  PROCESSES,
  QUALIFICATIONS,
  SECTOR_ROLES,
  SPACE_TYPES,
  UTILITIES,
} from '../model/index.ts'

/**
 * How generated parks are spread. Shares are of all parks; a field that is left out is unknown.
 *
 * - level: national 4 %, provincial 12 %, municipal 22 %, district 27 %, private 25 %, absent 10 %
 * - hierarchy: of every ten parks in a row one is a zone, two are its children without region, thresholds and incentives
 * - region: counties 70 %, prefectures 25 %, provinces 2 %, absent 3 %; the coast and the big cities three times as often
 * - sectors: one to four, 5 % absent; one leading, then supporting, the fourth planned
 * - areas, log-normal about a centre by level: land in all 8 km² (national) to 0.1 km² (private), a median of 8 % of it free;
 *   floor space half of that on the scale of buildings
 * - prices: rent about 20 CNY/m²/month, land about 250,000 CNY/mu, dearer with the level; thresholds likewise
 * - each figure is absent in 15 to 60 % of the parks, the rarer ones more often
 */
const LEVEL_SPREAD: readonly (readonly [number, ParkLevel | undefined, number])[] = [
  [0.04, 'national', 8e6],
  [0.16, 'provincial', 3e6],
  [0.38, 'municipal', 1e6],
  [0.65, 'district', 4e5],
  [0.9, 'private', 1e5],
  [1, undefined, 3e5],
]

/** A stream of numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomStream(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws of one park. */
class Dice {
  readonly next: () => number

  constructor(seed: number) {
    this.next = randomStream(seed)
  }

  chance = (share: number): boolean => this.next() < share
  pick = <T>(list: readonly T[]): T => list[Math.floor(this.next() * list.length)]!

  /** Log-normal with the given median; about two thirds lie within a factor of e^spread. */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
    return median * Math.exp(spread * normal)
  }

  /** Each with the given chance, in the order of the list. */
  some = <T>(list: readonly T[], share: number): T[] => list.filter(() => this.chance(share))
}

const COAST = /^(?:11|12|31|32|33|35|37|44|50|51)/
const weighted = (level: 'province' | 'city' | 'county') =>
  regions
    .filter((region) => region.level === level)
    .flatMap(({ code }) => (COAST.test(code) ? [code, code, code] : [code]))
const PLACES = { province: weighted('province'), city: weighted('city'), county: weighted('county') }
const SECTOR_IDS = sectors.map(({ id }) => id)

function regionOf(dice: Dice): string | undefined {
  const draw = dice.next()
  if (draw < 0.03) return undefined
  return dice.pick(draw < 0.05 ? PLACES.province : draw < 0.3 ? PLACES.city : PLACES.county)
}

/** Parks name the thing to a round figure. */
const round = (value: number, step: number): number => Math.max(step, Math.round(value / step) * step)

/** An object without its absent fields; absent itself when nothing is left. */
function present<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const kept: Partial<T> = {}
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key]
  return Object.keys(kept).length > 0 ? (kept as T) : undefined
}

function landOf(dice: Dice, size: number): Park['land'] {
  const total = round(dice.around(size, 0.8), 100)
  const maybe = <T>(share: number, value: () => T) => (dice.chance(share) ? value() : undefined)
  return present<NonNullable<Park['land']>>({
    totalM2: maybe(0.85, () => total),
    availableM2: maybe(0.6, () => Math.min(total, Math.round(total * dice.around(0.08, 1)))),
    minParcelM2: maybe(0.25, () => Math.round(dice.pick([5, 10, 15, 20, 30, 50]) * M2_PER_MU)),
    priceCnyMu: maybe(0.45, () => round(dice.around(250_000, 0.5), 5000)),
  })
}

function spaceOf(dice: Dice, size: number): Park['space'] {
  const total = round(dice.around(40 * Math.sqrt(size), 0.9), 10)
  const maybe = <T>(share: number, value: () => T) => (dice.chance(share) ? value() : undefined)
  return present<NonNullable<Park['space']>>({
    totalM2: maybe(0.6, () => total),
    availableM2: maybe(0.5, () => Math.min(total, Math.round(total * dice.around(0.15, 1)))),
    rentCnyM2Month: maybe(0.5, () => round(dice.around(20, 0.5), 0.5)),
    saleCnyM2: maybe(0.25, () => round(dice.around(4500, 0.4), 50)),
    types: maybe(0.6, () => dice.some(SPACE_TYPES, 0.4)),
    floorHeightM: maybe(0.4, () => dice.pick([3.6, 4.5, 5.4, 6, 7.2, 8, 8.1, 9, 12])),
    floorLoadTM2: maybe(0.35, () => dice.pick([0.5, 0.75, 1, 1.5, 2, 3, 5])),
    powerKva: maybe(0.3, () => dice.pick([315, 630, 800, 1000, 1250, 2000, 5000])),
    craneT: maybe(0.15, () => dice.pick([5, 10, 16, 20, 32])),
    groundFloor: maybe(0.3, () => dice.chance(0.7)),
    fireClass: maybe(0.35, () => dice.pick([...FIRE_CLASSES, 'C', 'C', 'D'] as const)),
  })
}

function thresholdsOf(dice: Dice): Park['thresholds'] {
  if (dice.chance(0.35)) return undefined
  const maybe = <T>(share: number, value: () => T) => (dice.chance(share) ? value() : undefined)
  return present<NonNullable<Park['thresholds']>>({
    taxCnyPerMuYear: maybe(0.8, () => round(dice.around(200_000, 0.5), 10_000)),
    investmentCnyPerMu: maybe(0.7, () => round(dice.around(3_000_000, 0.4), 100_000)),
    investmentBasis: maybe(0.6, () => dice.pick(['fixed', 'total'] as const)),
    outputCnyPerMuYear: maybe(0.35, () => round(dice.around(5_000_000, 0.5), 100_000)),
    negotiable: maybe(0.3, () => dice.chance(0.6)),
  })
}

function incentiveOf(dice: Dice, number: number): Incentive {
  const kind = dice.pick(INCENTIVE_KINDS)
  return {
    name: `示例政策${number + 1}`,
    kind,
    ...(dice.chance(0.5) ? { maxCny: round(dice.around(1e6, 1), 10_000) } : {}),
    ...(dice.chance(0.25) ? { sectors: [dice.pick(SECTOR_IDS)] } : {}),
    ...(dice.chance(0.2) ? { qualifications: [dice.pick(QUALIFICATIONS)] } : {}),
    ...(dice.chance(0.5) ? { validUntil: `${2025 + Math.floor(dice.next() * 6)}-12-31` } : {}),
    ...(dice.chance(kind === 'tax' ? 0.4 : 0.6) ? { basis: '示例文件第1条' } : {}),
  }
}

function clusterOf(dice: Dice, own: readonly string[]): Park['cluster'] {
  if (dice.chance(0.4)) return undefined
  const members = (most: number, label: string) =>
    Array.from({ length: Math.floor(dice.next() * most) }, (_, i) => ({
      name: `示例${label}${i + 1}`,
      sectors: [dice.chance(0.7) && own.length > 0 ? dice.pick(own) : dice.pick(SECTOR_IDS)],
    }))
  return { anchors: members(6, '企业'), ...(dice.chance(0.5) ? { institutions: members(3, '机构') } : {}) }
}

function accessOf(dice: Dice): Park['access'] {
  const km = (share: number, median: number) => (dice.chance(share) ? round(dice.around(median, 0.7), 0.5) : undefined)
  return present<NonNullable<Park['access']>>({
    airportKm: km(0.5, 40),
    portKm: km(0.2, 90),
    railKm: km(0.5, 18),
    highwayKm: km(0.6, 4),
  })
}

function sectorsOf(dice: Dice): Park['sectors'] {
  if (dice.chance(0.05)) return undefined
  const ids = new Set(Array.from({ length: 1 + Math.floor(dice.next() * 4) }, () => dice.pick(SECTOR_IDS)))
  return [...ids].map((id, i) => ({ id, role: SECTOR_ROLES[i === 0 ? 0 : i < 3 ? 1 : 2]! }))
}

const PARKS_A_ZONE = 10
/** How the ids of example parks begin. */
export const DEMO_PREFIX = 'demo-'
const idOf = (number: number): string => `${DEMO_PREFIX}${String(number).padStart(8, '0')}`

/** What a park says of itself and does not take from its zone. */
function ownFields(dice: Dice, sectors: Park['sectors'], size: number) {
  const maybe = <T>(share: number, value: () => T) => (dice.chance(share) ? value() : undefined)
  return {
    land: landOf(dice, size),
    space: spaceOf(dice, size),
    access: maybe(0.6, () => accessOf(dice)),
    utilities: maybe(0.55, () => dice.some(UTILITIES, 0.3)),
    chemicalPark: maybe(0.4, () => dice.chance(0.15)),
    cluster: clusterOf(
      dice,
      (sectors ?? []).map(({ id }) => id),
    ),
    excludedSectors: maybe(0.05, () => [dice.pick(SECTOR_IDS)]),
    excludedProcesses: maybe(0.12, () => dice.some(PROCESSES, 0.25)),
  }
}

/** What a park in a zone takes from the zone. */
function zoneFields(dice: Dice) {
  const maybe = <T>(share: number, value: () => T) => (dice.chance(share) ? value() : undefined)
  return {
    region: regionOf(dice),
    thresholds: thresholdsOf(dice),
    incentives: maybe(0.5, () => Array.from({ length: Math.floor(dice.next() * 4) }, (_, i) => incentiveOf(dice, i))),
    tax: maybe(0.1, () => ({ citRate: 0.15, ...(dice.chance(0.7) ? { basis: '示例文件第2条' } : {}) })),
  }
}

/** Park number `number` (from 0) of a seed, whatever the number of parks. Plainly an example: its name begins with 示例. */
export function generatePark(number: number, seed: number): Park {
  const dice = new Dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  for (let i = 0; i < 3; i++) dice.next()
  const place = number % PARKS_A_ZONE
  const draw = dice.next()
  const [, level, size] = LEVEL_SPREAD.find(([share]) => draw < share)!
  const sectorList = sectorsOf(dice)
  const isChild = place === 1 || place === 2
  const park: Park = { id: idOf(number), name: `示例${place === 0 ? '开发区' : '产业园'}${number + 1}号` }
  const own = ownFields(dice, sectorList, size)
  const zone = isChild ? { parentId: idOf(number - place) } : zoneFields(dice)
  return Object.assign(
    park,
    present<Park>({ kind: dice.pick(PARK_KINDS), level, sectors: sectorList, ...own, ...zone } as never),
  )
}

/** Example parks: the same for the same seed; more parks with the same seed begin with the same ones. */
export function generateParks(count: number, seed: number): Park[] {
  return Array.from({ length: count }, (_, number) => generatePark(number, seed))
}
