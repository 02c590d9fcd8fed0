import { cityOf, provinceOf } from '../../catalog/index.ts'
import type { Park, Profile } from '../../model/index.ts'
import { regionName, sectorName, type Worded } from '../reasons/format.ts'

/** An answer that a client may well give: its words, how likely it is (0 to 1), and the fields of the profile that it sets. */
export interface PlausibleAnswer extends Worded {
  share: number
  set: Profile
}

/** What "it does not matter" sets: nothing. */
export const NO_MATTER: Worded = { zh: '没有要求', en: 'No requirement' }

/** Chances of a small, a middling and a large figure. */
const THREE_SHARES = [0.3, 0.4, 0.3] as const
/** Where on the parks' own distribution the three figures lie. */
const THREE_PLACES = [0.2, 0.5, 0.8] as const
/** Fewer known figures say nothing of a distribution. */
const LEAST_KNOWN = 5

const SIGNIFICANT_DIGITS = 2

/** Two significant digits, as people name figures. */
export const roundFigure = (value: number): number => Number(value.toPrecision(SIGNIFICANT_DIGITS))

/** Three figures: the lower, middle and upper of those that the parks name, else the usual ones. Equal ones are put together. */
export function threeFigures(
  parks: readonly Park[],
  read: (park: Park) => number | undefined,
  usual: readonly [number, number, number],
  word: (value: number) => Worded,
  set: (value: number) => Profile,
): PlausibleAnswer[] {
  const known = parks
    .map(read)
    .filter((value) => value !== undefined && value > 0)
    .sort((a, b) => a! - b!) as number[]
  const values =
    known.length >= LEAST_KNOWN
      ? THREE_PLACES.map((place) => roundFigure(known[Math.floor(place * (known.length - 1))]!))
      : usual
  const shares = new Map<number, number>()
  values.forEach((value, i) => {
    shares.set(value, (shares.get(value) ?? 0) + THREE_SHARES[i]!)
  })
  return [...shares].map(([value, share]) => ({ ...word(value), share, set: set(value) }))
}

/** A fixed table of figures with their chances. */
export const figures = (
  table: readonly (readonly [value: number, share: number])[],
  word: (value: number) => Worded,
  set: (value: number) => Profile,
): PlausibleAnswer[] => table.map(([value, share]) => ({ ...word(value), share, set: set(value) }))

/** A fixed table of members of a list with their chances; what is left of 1 is that it does not matter. */
export function members<T extends string>(
  table: readonly (readonly [member: T, share: number])[],
  names: Readonly<Record<T, Worded>>,
  set: (member: T) => Profile,
): PlausibleAnswer[] {
  const answers = table.map(([member, share]) => ({ ...names[member], share, set: set(member) }))
  const rest = 1 - answers.reduce((sum, { share }) => sum + share, 0)
  return rest > 1e-9 ? [...answers, { ...NO_MATTER, share: rest, set: {} }] : answers
}

/** The most frequent keys, with their share among those kept scaled to `all`. The first key wins among equals. */
function frequent(keys: readonly string[], most: number, all: number): [key: string, share: number][] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
  const total = kept.reduce((sum, [, count]) => sum + count, 0)
  return kept.map(([key, count]) => [key, (all * count) / total])
}

const MOST_OPTIONS = 5
/** The chance that the client does not mind where. */
const ANYWHERE = 0.2

/** The cities of the parks in the running; with one city only, its districts. */
export function placeAnswers(parks: readonly Park[], { regions }: Profile): PlausibleAnswer[] {
  const known = parks.map(({ region }) => region).filter((region) => region !== undefined)
  const cities = known.map((region) => cityOf(region) ?? provinceOf(region))
  const isOneCity = new Set(cities).size === 1
  const places = frequent(isOneCity ? known : cities, MOST_OPTIONS, 1 - ANYWHERE)
  if (places.length < 2) return []
  return [
    ...places.map(([code, share]) => ({
      ...regionName(code),
      share,
      set: { regions: { ...regions, prefer: [code] } },
    })),
    { zh: '都可以', en: 'Anywhere', share: ANYWHERE, set: {} },
  ]
}

/** The leading sectors of the parks in the running. */
export function sectorAnswers(parks: readonly Park[]): PlausibleAnswer[] {
  const ids = parks.flatMap(({ sectors = [] }) => sectors.filter(({ role }) => role === 'leading').map(({ id }) => id))
  return frequent(ids, MOST_OPTIONS, 1).map(([id, share]) => ({ ...sectorName(id), share, set: { sectors: [id] } }))
}
