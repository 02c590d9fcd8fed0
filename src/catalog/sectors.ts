import { normaliseName, similarity } from './names.ts'
import type { SectorRow } from './sector-row.ts'
import { sectorRows } from './sectors/index.ts'
import type { Sector, SectorLink } from './types.ts'

const words = (text: string): string[] => (text === '' ? [] : text.split(' '))

function aliasList(text: string): string[] {
  const list: string[] = []
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') list.push(...trimmed.split('|'))
  }
  return list
}

function toLink(text: string): SectorLink {
  const [kind, id] = text.split(':')
  return { kind: kind === 'up' ? 'up' : 'side', id: id ?? '' }
}

const toSector = (row: SectorRow): Sector => ({
  id: row.id,
  parent: row.parent,
  zh: row.zh,
  en: row.en,
  aliases: aliasList(row.aliases),
  gb: words(row.gb),
  links: words(row.links).map(toLink),
})

/** The sector catalogue, parents before their children. */
export const sectors: readonly Sector[] = sectorRows.map(toSector)

const byId = new Map(sectors.map((sector) => [sector.id, sector]))

const childrenOf = new Map<string | null, Sector[]>()
for (const sector of sectors) {
  const list = childrenOf.get(sector.parent)
  if (list) list.push(sector)
  else childrenOf.set(sector.parent, [sector])
}

const linked = new Set<string>()
for (const sector of sectors) {
  for (const link of sector.links) linked.add(`${sector.id} ${link.id}`).add(`${link.id} ${sector.id}`)
}

/** The sector with this id, or undefined. */
export const sectorById = (id: string): Sector | undefined => byId.get(id)

/** The sectors right below this one; `null` gives the top-level sectors. */
export const sectorChildren = (id: string | null): readonly Sector[] => childrenOf.get(id) ?? []

/** The ids above a sector, nearest first; empty for a top-level or unknown id. */
export function sectorAncestors(id: string): string[] {
  const ancestors: string[] = []
  for (let parent = byId.get(id)?.parent; parent; parent = byId.get(parent)?.parent) ancestors.push(parent)
  return ancestors
}

/** The top-level sector above this one, or the id itself when it is top-level or unknown. */
export const topSector = (id: string): string => sectorAncestors(id).at(-1) ?? id

/** Whether `a` is `b` or lies below it. */
export function isSameOrBelow(a: string, b: string): boolean {
  for (let id: string | null | undefined = a; id; id = byId.get(id)?.parent) if (id === b) return true
  return false
}

/** Whether a link stands between two sectors, in either direction. Links are not inherited from ancestors. */
export const sectorsLinked = (a: string, b: string): boolean => linked.has(`${a} ${b}`)

/** Whether two different sectors share a parent. Top-level sectors are no siblings. */
export function areSiblings(a: string, b: string): boolean {
  const parent = byId.get(a)?.parent
  return a !== b && parent != null && parent === byId.get(b)?.parent
}

/** The ids of the other sectors under the same parent; empty for a top-level or unknown id. */
export function siblingSectors(id: string): string[] {
  const parent = byId.get(id)?.parent
  if (parent == null) return []
  return sectorChildren(parent).flatMap((sector) => (sector.id === id ? [] : [sector.id]))
}

const SUFFIXES = ['', '产业', '业', '行业', '服务业', '制造']
const DROPPED = /(?:产业链|产业|行业|企业|公司|制造业|制造|生产|研发|业|厂)$/

let names: Map<string, Sector> | undefined

function nameIndex(): Map<string, Sector> {
  if (names) return names
  names = new Map()
  for (const sector of sectors) {
    for (const name of [sector.id, sector.zh, sector.en, ...sector.aliases]) {
      const key = normaliseName(name)
      if (!names.has(key)) names.set(key, sector)
    }
  }
  return names
}

/**
 * The sector that a name stands for: id, Chinese or English name, or alias, without regard to width, case and white space.
 * The words 产业, 行业, 企业 and the like may be there or missing: 环保 finds 环保产业, 锂电池企业 finds 锂电池.
 */
export function findSector(name: string): Sector | undefined {
  const key = normaliseName(name)
  if (key === '' || key.length > 64) return undefined
  const index = nameIndex()
  for (const stem of [key, key.replace(DROPPED, '')]) {
    for (const suffix of SUFFIXES) {
      const sector = index.get(stem + suffix)
      if (sector) return sector
    }
  }
  return undefined
}

/** First and last division (two digits) of each section of GB/T 4754-2017. */
const SECTIONS: readonly (readonly [section: string, first: number, last: number])[] = [
  ['A', 1, 5],
  ['B', 6, 12],
  ['C', 13, 43],
  ['D', 44, 46],
  ['E', 47, 50],
  ['F', 51, 52],
  ['G', 53, 60],
  ['H', 61, 62],
  ['I', 63, 65],
  ['J', 66, 69],
  ['K', 70, 70],
  ['L', 71, 72],
  ['M', 73, 75],
  ['N', 76, 79],
  ['O', 80, 82],
  ['P', 83, 83],
  ['Q', 84, 85],
  ['R', 86, 90],
  ['S', 91, 96],
  ['T', 97, 97],
]

/** A code of GB/T 4754-2017 with its section letter in upper case, or undefined when it is not of that form. */
export function normaliseGbCode(code: string): string | undefined {
  const match = /^([A-T])?(\d{0,4})$/i.exec(code.trim())
  const digits = match?.[2] ?? ''
  if (!match || digits.length === 1 || (digits === '' && !match[1])) return undefined
  const division = Number(digits.slice(0, 2))
  const section = digits === '' ? undefined : SECTIONS.find(([, first, last]) => division >= first && division <= last)
  if (digits !== '' && !section) return undefined
  const letter = match[1]?.toUpperCase()
  if (letter && section && letter !== section[0]) return undefined
  return (letter ?? section?.[0] ?? '') + digits
}

const byGb = new Map<string, Sector[]>()
for (const sector of sectors) {
  for (const code of sector.gb) byGb.set(code, [...(byGb.get(code) ?? []), sector])
}

/**
 * The sectors that a code of GB/T 4754-2017 belongs to, by the longest prefix that the catalogue knows, with or without the
 * section letter: C3581, 3581 and 358 all work. Empty when nothing fits.
 */
export function sectorsByGb(code: string): readonly Sector[] {
  const full = normaliseGbCode(code)
  if (!full) return []
  for (let length = full.length; length > 0; length--) {
    const found = byGb.get(full.slice(0, length))
    if (found) return found
  }
  return []
}

/** The ids of the three sectors whose id or name is most like an unknown id: for the error message. */
export function nearestSectors(unknownId: string, limit = 3): string[] {
  const key = normaliseName(unknownId)
  const exact = findSector(unknownId)
  return sectors
    .map((sector) => ({
      id: sector.id,
      alike: sector === exact ? 2 : Math.max(similarity(key, sector.id), similarity(key, normaliseName(sector.zh))),
    }))
    .sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id)
}
