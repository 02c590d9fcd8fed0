import { cityOf } from '../catalog/index.ts'
import { type AnonymousProfile, anonymous } from '../match/index.ts'
import type { Profile, Range, RegionWishes } from '../model/index.ts'

const STEPS = [5, 2, 1] as const

/** The largest of 1, 2, 5, 10, 20, … that is not above a figure. */
function bandBelow(value: number): number {
  if (value <= 0) return 0
  const power = Math.floor(Math.log10(value) + 1e-9)
  const step = STEPS.find((least) => value / 10 ** power >= least - 1e-9) ?? 1
  return Number(`${step}e${power}`)
}

/** The smallest of them above a figure. */
const bandAbove = (value: number): number => {
  const below = bandBelow(value)
  return below === 0 ? 1 : Number((below * (String(below).replace(/\D/g, '').startsWith('2') ? 2.5 : 2)).toPrecision(1))
}

const coarseRange = ({ min, max }: Range): Range => ({
  ...(min === undefined ? {} : { min: bandBelow(min) }),
  ...(max === undefined ? {} : { max: max === bandBelow(max) && max !== min ? max : bandAbove(max) }),
})

/** Counties stand for their city: few enterprises of a trade look at one county. One that is left out says nothing of its city. */
const coarseRegions = ({ require, prefer, exclude }: RegionWishes): RegionWishes => ({
  ...(require ? { require: [...new Set(require.map((code) => cityOf(code) ?? code))] } : {}),
  ...(prefer ? { prefer: [...new Set(prefer.map((code) => cityOf(code) ?? code))] } : {}),
  ...(exclude ? { exclude: exclude.filter((code) => (cityOf(code) ?? code) === code) } : {}),
})

const isRange = (value: unknown): value is Range => typeof value === 'object' && !Array.isArray(value)

/**
 * A profile as everybody with a key of a park may see it, whether the request fits the park or not: no names, figures in bands of 1, 2, 5,
 * 10, …, regions by city, kinds of places without distances. An exact figure could tell one who knows the enterprise who it is.
 */
export function coarse(profile: Profile): AnonymousProfile {
  const { regions, near, ...rest } = anonymous(profile)
  const entries = Object.entries(rest).map(([field, value]) => {
    if (typeof value === 'number') return [field, bandBelow(value)]
    return [field, isRange(value) ? coarseRange(value) : value]
  })
  return {
    ...(Object.fromEntries(entries) as AnonymousProfile),
    ...(regions ? { regions: coarseRegions(regions) } : {}),
    ...(near ? { near: near.map(({ kind }) => ({ kind })) } : {}),
  }
}

const DAY_MS = 86_400_000

/** A day moved by some days; at the ends of the calendar it stays. */
function moved(day: string, days: number): string {
  const at = new Date(Date.parse(day) + days * DAY_MS)
  const found = Number.isNaN(at.getTime()) ? day : at.toISOString().slice(0, 10)
  return /^\d{4}-/.test(found) ? found : day
}

/** Days since the Monday before a day, or on it. */
const sinceMonday = (day: string): number => (new Date(day).getUTCDay() + 6) % 7

/** The Monday of the week of a day (ISO). */
export const mondayOf = (day: string): string => moved(day, -sinceMonday(day))

/** The Sunday of the week of a day (ISO). */
export const sundayOf = (day: string): string => moved(day, 6 - sinceMonday(day))
