import { regionContains } from '../../catalog/index.ts'
import { scanSectors } from '../../text/index.ts'
import type { Line } from '../types.ts'
import { findAliases } from './aliases.ts'
import type { ParkMention } from './park-names.ts'

/** One park of the document with everything it is called. */
export interface ParkEntity {
  id: number
  key: string
  mentions: ParkMention[]
  prefixCodes: string[]
  /** Names without a mention of their own: 以下简称, 原名. */
  extraNames: string[]
  /** The families of its endings, and whether one of them names a zone; known once the parks of the page are. */
  families: ReadonlySet<string>
  zone: boolean
}

/** A park spoken of at a place of a line: by name, or null when only a word such as 园区 stands there. */
export interface ResolvedMention {
  mention: ParkMention
  park: ParkEntity | null
}

export interface ResolvedParks {
  parks: ParkEntity[]
  byLine: ResolvedMention[][]
}

/** The one park that the mentions name: null for none, undefined for several. */
export function onlyPark(mentions: readonly ResolvedMention[]): ParkEntity | null | undefined {
  let only: ParkEntity | null = null
  for (const { park } of mentions) {
    if (park === null || park === only) continue
    if (only !== null) return undefined
    only = park
  }
  return only
}

/** Merges the names of each park within a document: region prefix or not, long and short form, brackets, 简称. */
export function resolveParks(lines: readonly Line[], mentionsByLine: readonly ParkMention[][]): ResolvedParks {
  const all: ParkMention[] = []
  for (const list of mentionsByLine) for (const mention of list) all.push(mention)
  const named = settled(recalled(all).filter((m) => m.core !== 'generic' && !m.aspired))
  const groups = groupByKey(named)
  mergeSuffixes(groups)
  mergeLongerForms(groups)
  mergeElided(groups)
  mergeBareSectors(groups)
  const links = findAliases(lines, mentionsByLine)
  mergeBracketed(groups, links.same)
  const parks = groups.filter((g) => g.mentions.length > 0)
  parks.forEach((park, id) => {
    park.id = id
    park.families = new Set(park.mentions.map((m) => m.ending.family))
    park.zone = park.mentions.some((m) => m.ending.zone)
  })
  const owner = new Map<ParkMention, ParkEntity>()
  for (const park of parks) for (const mention of park.mentions) owner.set(mention, park)
  for (const { mention, name } of links.names) owner.get(mention)?.extraNames.push(name)
  const byLine = mentionsByLine.map((list) => list.map((mention) => ({ mention, park: owner.get(mention) ?? null })))
  return { parks, byLine }
}

/** 推进新材料产业集聚区建设: a name where the page uses the same words as a name elsewhere. */
function recalled(all: readonly ParkMention[]): readonly ParkMention[] {
  const known = new Set(all.filter((m) => m.core === 'sector' && m.prefix === '').map((m) => m.key))
  for (const mention of all) if (mention.bare && known.has(mention.key)) mention.core = 'sector'
  return all
}

/** 某某园区, 某某加工基地: so common a wording that one occurrence in running text, without a region, makes no name. */
function settled(named: readonly ParkMention[]): ParkMention[] {
  const counts = new Map<string, number>()
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1)
  return named.filter(
    (m) =>
      !m.ending.weak ||
      m.prefix !== '' ||
      m.line.kind === 'heading' ||
      m.line.text.trim().length <= m.end - m.start + 6 ||
      m.line.kind === 'pair' ||
      (counts.get(m.key) ?? 0) > 1,
  )
}

const newEntity = (mention: ParkMention): ParkEntity => ({
  id: -1,
  key: mention.key,
  mentions: [mention],
  prefixCodes: [...mention.prefixCodes],
  extraNames: [],
  families: new Set(),
  zone: false,
})

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => regionContains(x, y) || regionContains(y, x)))

/** 青岛新材料产业园 and 城阳新材料产业园 are two, for only the region tells them apart. */
const sameOrNone = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.includes(x))

function absorb(into: ParkEntity, from: ParkEntity): void {
  into.mentions.push(...from.mentions)
  for (const code of from.prefixCodes) if (!into.prefixCodes.includes(code)) into.prefixCodes.push(code)
  from.mentions = []
}

/** Equal core and ending family, and regions in front that do not contradict each other. */
function groupByKey(named: readonly ParkMention[]): ParkEntity[] {
  const byKey = new Map<string, ParkEntity[]>()
  const order = [...named].sort((a, b) => Number(b.prefix !== '') - Number(a.prefix !== ''))
  for (const mention of order) {
    const list = byKey.get(mention.key)
    if (!list) {
      byKey.set(mention.key, [newEntity(mention)])
      continue
    }
    const fits = mention.core === 'proper' ? overlap : sameOrNone
    const fitting = list.filter((g) => fits(g.prefixCodes, mention.prefixCodes))
    const first = fitting[0]
    if (first && (mention.prefix !== '' || fitting.length === 1)) absorb(first, newEntity(mention))
    else if (!first) list.push(newEntity(mention))
  }
  return [...byKey.values()].flat()
}

/** The different names of a park, as written. */
const surfaceOf = (park: ParkEntity): ReadonlySet<string> => new Set(park.mentions.map((m) => m.name))

/** Groups by family and by every proper ending of their names, so that longer names of a name are looked up, not searched for. */
class EndingIndex {
  readonly #byEnding = new Map<string, Set<number>>()

  add(place: number, family: string, names: Iterable<string>): void {
    for (const name of names) {
      for (let from = 1; from < name.length; from++) {
        const key = `${family}|${name.slice(from)}`
        const places = this.#byEnding.get(key)
        if (places) places.add(place)
        else this.#byEnding.set(key, new Set([place]))
      }
    }
  }

  remove(place: number, family: string, names: Iterable<string>): void {
    for (const name of names)
      for (let from = 1; from < name.length; from++) this.#byEnding.get(`${family}|${name.slice(from)}`)?.delete(place)
  }

  /** The first place, other than `own`, of a group with a longer name that ends so; -1 where there is none. */
  firstLonger(own: number, family: string, names: Iterable<string>): number {
    let first = -1
    for (const name of names)
      for (const place of this.#byEnding.get(`${family}|${name}`) ?? [])
        if (place !== own && (first < 0 || place < first)) first = place
    return first
  }
}

/** 嘉善云溪经济开发区 ends with 云溪经济开发区, whose 云溪 only looks like another region. */
function mergeSuffixes(groups: ParkEntity[]): void {
  if (groups.length < 2) return
  const regional: number[] = []
  groups.forEach((group, place) => {
    if (group.mentions.some((m) => m.core === 'region' || m.prefix !== '')) regional.push(place)
  })
  if (regional.length === 0) return
  const index = new EndingIndex()
  groups.forEach((group, place) => {
    index.add(place, familyOf(group.key), surfaceOf(group))
  })
  for (const place of regional) {
    const short = groups[place] as ParkEntity
    const family = familyOf(short.key)
    const names = surfaceOf(short)
    const at = index.firstLonger(place, family, names)
    const long = groups[at]
    if (!long) continue
    if (short.mentions.some((m) => m.core === 'region') && long.prefixCodes.length > 0) forgetRegions(short)
    absorb(long, short)
    index.remove(place, family, names)
    index.add(at, family, names)
  }
}

function forgetRegions(park: ParkEntity): void {
  park.prefixCodes = []
  for (const mention of park.mentions) mention.prefixCodes = []
}

const coreOf = (key: string): string => key.slice(0, key.indexOf('|'))
const familyOf = (key: string): string => key.slice(key.indexOf('|') + 1)

/** 松山湖芯岸智谷产业园 is 芯岸智谷产业园: a longer form ends with the whole proper name of another. */
function mergeLongerForms(groups: ParkEntity[]): void {
  const proper = groups.filter((g) => g.mentions.some((m) => m.core === 'proper') && coreOf(g.key).length >= 2)
  const byLength = [...proper].sort((a, b) => a.key.length - b.key.length)
  const places = new Map<string, number[]>()
  byLength.forEach(({ key }, place) => {
    const list = places.get(key)
    if (list) list.push(place)
    else places.set(key, [place])
  })
  for (const long of byLength) {
    const short = byLength[firstInner(long, byLength, places)]
    if (short) absorb(short, long)
  }
}

/** The place of the first shorter form in the list that can be the same park; -1 where there is none. */
function firstInner(long: ParkEntity, byLength: readonly ParkEntity[], places: ReadonlyMap<string, number[]>): number {
  const last = coreOf(long.key).length - 2
  let first = -1
  for (let from = 1; from <= last; from++) {
    for (const place of places.get(long.key.slice(from)) ?? []) {
      const short = byLength[place] as ParkEntity
      const fits = short.mentions.length > 0 && overlap(short.prefixCodes, long.prefixCodes)
      if (fits && (first < 0 || place < first)) first = place
    }
  }
  return first
}

const MAX_ELIDED = 40

/** 娄庄轻纺园 is 灵璧娄庄针织轻纺园 with an industry left out in the middle, where one longer name fits. */
function mergeElided(groups: ParkEntity[]): void {
  const proper = groups.filter((g) => g.mentions.some((m) => m.core === 'proper') && coreOf(g.key).length >= 3)
  if (proper.length > MAX_ELIDED) return
  for (const short of proper) {
    const fuller = proper.filter(
      (g) =>
        g !== short &&
        g.mentions.length > 0 &&
        familyOf(g.key) === familyOf(short.key) &&
        overlap(short.prefixCodes, g.prefixCodes) &&
        leavesOutIndustry(coreOf(short.key), coreOf(g.key)),
    )
    const [only] = fuller
    if (only && fuller.length === 1) absorb(only, short)
  }
}

function leavesOutIndustry(short: string, long: string): boolean {
  if (long.length <= short.length || long.slice(0, 2) !== short.slice(0, 2)) return false
  for (let i = 2; i < short.length; i++) {
    if (!long.startsWith(short.slice(0, i)) || !long.endsWith(short.slice(i))) continue
    const middle = long.slice(i, long.length - (short.length - i))
    if (scanSectors(middle).some((s) => s.start === 0 && s.end === middle.length)) return true
  }
  return false
}

/** A bare 仪器仪表产业园 means the one park of the document whose name ends so. */
function mergeBareSectors(groups: ParkEntity[]): void {
  for (const bare of groups) {
    if (bare.mentions.length === 0 || bare.prefixCodes.length > 0) continue
    if (!bare.mentions.every((m) => m.core === 'sector')) continue
    const fuller = groups.filter((g) => g !== bare && g.mentions.length > 0 && g.key.endsWith(bare.key))
    const [only] = fuller
    if (only && fuller.length === 1) absorb(only, bare)
  }
}

function mergeBracketed(groups: ParkEntity[], same: readonly [ParkMention, ParkMention][]): void {
  if (same.length === 0) return
  const holders = new Map<ParkMention, ParkEntity>()
  for (const group of groups) for (const mention of group.mentions) holders.set(mention, group)
  for (const [a, b] of same) {
    const first = holders.get(a)
    const second = holders.get(b)
    if (!first || !second || first === second) continue
    for (const mention of second.mentions) holders.set(mention, first)
    absorb(first, second)
  }
}

/** What the park is called first, and its other names, in the words of the page. */
export function namesOf(park: ParkEntity): { name: string; aliases: string[] } {
  const counts = new Map<string, number>()
  for (const mention of park.mentions) {
    const weight = mention.core === 'region' || mention.core === 'proper' ? 1 : 0.9
    counts.set(mention.name, (counts.get(mention.name) ?? 0) + weight)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const name = ranked[0]?.[0] ?? ''
  const aliases = [...ranked.slice(1).map(([n]) => n), ...park.extraNames]
  return { name, aliases: [...new Set(aliases)].filter((alias) => alias !== name) }
}
