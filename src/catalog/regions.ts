import { macroRegions } from './macro-regions.ts'
import { normaliseName } from './names.ts'
import { prominentRegions } from './region-names.ts'
import { buildRegions } from './region-table.ts'
import type { MacroRegion, Region, Zone } from './types.ts'
import { zones } from './zones.ts'

/** The provinces, prefectures and counties of GB/T 2260, in this order. */
export const regions: readonly Region[] = buildRegions()

const byCode = new Map(regions.map((region) => [region.code, region]))

/** Headings of the code table that stand for a whole municipality. */
const WHOLE_MUNICIPALITY: ReadonlySet<string> = new Set(['110100', '120100', '310100', '500100', '500200'])
const MUNICIPALITY = /^(?:11|12|31|50)/
const PROVINCE_RUN = /^(?:4190|4290|4690|6590)/

/** The code that a region is compared by: 110100 and its like mean the municipality. */
const canonical = (code: string): string => (WHOLE_MUNICIPALITY.has(code) ? `${code.slice(0, 2)}0000` : code)

/** The region with this code of GB/T 2260, or undefined. */
export const regionByCode = (code: string): Region | undefined => byCode.get(code)

/** The names of a region from the province down, with spaces between them: 北京市 朝阳区. */
export function regionPath({ name, parent }: Region): string {
  const above = parent === null ? undefined : regionByCode(parent)
  return above ? `${regionPath(above)} ${name}` : name
}

/** The code of the province that a code belongs to: 370214 gives 370000. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`

/**
 * The code of the prefecture that a code belongs to: 370214 gives 370200. A district of a municipality belongs to the municipality, a
 * province-run county to itself. Null for a province.
 */
export function cityOf(code: string): string | null {
  if (MUNICIPALITY.test(code)) return provinceOf(code)
  if (code.endsWith('0000')) return null
  return PROVINCE_RUN.test(code) ? code : `${code.slice(0, 4)}00`
}

/**
 * Two codes are in the same city exactly when their keys are equal. The key is the first four digits; in Beijing, Tianjin, Shanghai and
 * Chongqing the first two; a province-run county (4190xx, 4290xx, 4690xx, 6590xx) is a city of its own. Null for a province.
 */
export function sameCityKey(code: string): string | null {
  const city = cityOf(code)
  if (city === null) return null
  return city.endsWith('0000') ? city.slice(0, 2) : PROVINCE_RUN.test(city) ? city : city.slice(0, 4)
}

/** Whether `narrow` is `wide` or lies in it. The headings 110100, 120100, 310100, 500100 and 500200 mean the whole municipality. */
export function regionContains(wide: string, narrow: string): boolean {
  const outer = canonical(wide)
  const inner = canonical(narrow)
  if (outer.endsWith('0000')) return outer.slice(0, 2) === inner.slice(0, 2)
  return outer === inner || (outer.endsWith('00') && outer.slice(0, 4) === inner.slice(0, 4))
}

/**
 * The codes that begin as a region does, as a half-open interval of text that both engines search by index: provinces and municipalities by
 * their first two digits, cities by four, counties by all six.
 */
export function regionInterval(code: string): [from: string, to: string] {
  const prefix = code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code
  return [prefix, `${prefix}:`]
}

let names: Map<string, Region[]> | undefined

function nameIndex(): Map<string, Region[]> {
  if (names) return names
  names = new Map()
  for (const region of regions) {
    for (const name of new Set([region.name, ...region.shortNames].map(normaliseName))) {
      const list = names.get(name)
      if (list) list.push(region)
      else names.set(name, [region])
    }
  }
  for (const [name, code] of Object.entries(prominentRegions)) {
    names.get(name)?.sort((a, b) => Number(b.code === code) - Number(a.code === code))
  }
  return names
}

/** All regions with this full or short name, the most prominent first, then the widest: 朝阳 gives the district of Beijing, then the city. */
export const regionsByName = (name: string): readonly Region[] => nameIndex().get(normaliseName(name)) ?? []

function byName<T extends { name: string; aliases: readonly string[] }>(entries: readonly T[], name: string) {
  const key = normaliseName(name)
  return entries.find((entry) => [entry.name, ...entry.aliases].some((known) => normaliseName(known) === key))
}

/** The macro-region with this name or alias: 长三角, 胶东. */
export const macroRegionByName = (name: string): MacroRegion | undefined => byName(macroRegions, name)

/** The zone without a code of its own that has this name or alias: 光谷, 兰州新区. */
export const zoneByName = (name: string): Zone | undefined => byName(zones, name)

/** The three known codes nearest to an unknown one, by their common beginning and then by number: for the error message. */
export function nearestRegions(unknownCode: string, limit = 3): string[] {
  const common = (code: string) => {
    let length = 0
    while (length < 6 && code[length] === unknownCode[length]) length++
    return length
  }
  const wanted = Number.parseInt(unknownCode.padEnd(6, '0').slice(0, 6), 10) || 0
  return regions
    .map(({ code }) => ({ code, common: common(code), distance: Math.abs(Number(code) - wanted) }))
    .sort((a, b) => b.common - a.common || a.distance - b.distance)
    .slice(0, limit)
    .map(({ code }) => code)
}
