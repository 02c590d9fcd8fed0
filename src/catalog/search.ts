import Fuse from 'fuse.js'
import { INSIDE, type KeyHit, KeyList } from './key-list.ts'
import { normaliseName } from './names.ts'
import { pinyinOf, pinyinReadings } from './pinyin.ts'
import { englishNames } from './region-names.ts'
import { cityOf, regionByCode, regions } from './regions.ts'
import { sectorAncestors, sectors, sectorsByGb } from './sectors.ts'
import { drained } from './steps.ts'
import type { Region, Sector } from './types.ts'
import { WordList, wordsOf } from './word-list.ts'
import { zones } from './zones.ts'

/** Something that can be looked up while its name is typed. */
export interface TypeAheadEntry<T> {
  value: T
  /** Names, the main one first; what else people call it follows. */
  names: readonly string[]
  /** Codes, found by their start. */
  codes?: readonly string[]
  /** Breaks ties: the smaller, the earlier. */
  rank?: number
}

/** Kinds of keys, the most telling first. A hit in a name beats one of the same sort in its sound. */
const KINDS = ['main', 'name', 'latin', 'code', 'sound', 'initials'] as const
type Kind = (typeof KINDS)[number]

/** Order of answers: how the query meets which kind of key. Kinds that a way of meeting says nothing of are left out. */
const ORDER: Readonly<Record<Kind, readonly (number | undefined)[]>> = {
  main: [0, 8, 14],
  name: [2, 10, 16],
  latin: [2, 12, 18],
  code: [0, 6, undefined],
  sound: [4, 12, undefined],
  initials: [6, 14, undefined],
}
/** Words of an English name: each as it was typed, or the last one not yet at its end. */
const WORDS_WHOLE = 9
const WORDS_OPEN = 13
/** A word with a slip says more than letters in common, unless it is so short that many words are like it. */
const MENDED = 24
const NEAR = 48
const LONG_WORD = 6
/** How much later an answer comes whose name only sounds like the query. */
const BY_SOUND = 6

interface Owner<T> {
  entry: TypeAheadEntry<T>
  /** How far down the list of names the key stands: people meant the names in front first. */
  place: number
}

interface Keys<T> {
  kind: Kind
  list: KeyList
  owners: readonly Owner<T>[]
}

/** All names in Latin letters, by their words. */
interface Words<T> {
  list: WordList
  owners: readonly Owner<T>[]
}

interface Lists<T> {
  groups: readonly Keys<T>[]
  words: Words<T>
}

const LATIN = /^[ -~]*$/

function* keysOf({
  names,
  codes = [],
}: TypeAheadEntry<unknown>): Generator<readonly [Kind, key: string, place: number]> {
  for (const code of codes) yield ['code', code.toLowerCase(), 0]
  for (const [place, name] of names.entries()) {
    const key = normaliseName(name)
    if (LATIN.test(key)) {
      yield [place === 0 ? 'main' : 'latin', key, place]
      if (!/^[a-z0-9]*$/.test(key)) yield ['latin', key.replace(/[^a-z0-9]/g, ''), place]
      continue
    }
    yield [place === 0 ? 'main' : 'name', key, place]
    for (const syllables of pinyinReadings(name)) {
      yield ['sound', syllables.join(''), place]
      if (syllables.length > 1) yield ['initials', syllables.map((syllable) => syllable[0]).join(''), place]
    }
  }
}

/** Entries whose keys are made in one step: their sounds take the time. */
const ENTRIES_A_STEP = 100

function* keyGroups<T>(entries: Iterable<TypeAheadEntry<T>>): Generator<void, Keys<T>[]> {
  const keys = new Map<Kind, string[]>(KINDS.map((kind) => [kind, []]))
  const owners = new Map<Kind, Owner<T>[]>(KINDS.map((kind) => [kind, []]))
  let left = ENTRIES_A_STEP
  for (const entry of entries) {
    for (const [kind, key, place] of keysOf(entry)) {
      keys.get(kind)!.push(key)
      owners.get(kind)!.push({ entry, place })
    }
    if (--left > 0) continue
    left = ENTRIES_A_STEP
    yield
  }
  const groups: Keys<T>[] = []
  for (const kind of KINDS)
    groups.push({ kind, list: yield* KeyList.inSteps(keys.get(kind)!), owners: owners.get(kind)! })
  return groups
}

/** The keys and the words of all names; the entries are read once. */
function* listsOf<T>(entries: Iterable<TypeAheadEntry<T>>): Generator<void, Lists<T>> {
  const names: string[] = []
  const owners: Owner<T>[] = []
  function* noted(): Generator<TypeAheadEntry<T>> {
    for (const entry of entries) {
      for (const [place, name] of entry.names.entries()) {
        if (!LATIN.test(name.normalize('NFKC'))) continue
        names.push(name)
        owners.push({ entry, place })
      }
      yield entry
    }
  }
  const groups = yield* keyGroups(noted())
  return { groups, words: { list: new WordList(names), owners } }
}

interface Hit<T> extends Owner<T> {
  order: number
  /** Among hits of one order: how much of the key the query leaves open. */
  rest: number
}

const MAX_HITS = 2000
const MAX_NEAR = 24
const ENOUGH = 3
const LONG_HAN = 3
const LONG_LATIN = 5

/** A query with several plain answers, or a long one with any, has no slip in it: looking for slips would only add noise. */
function isExplained(query: string, answers: number, limit: number): boolean {
  const isLong = query.length >= (HAN.test(query) ? LONG_HAN : LONG_LATIN)
  return answers >= Math.min(limit, isLong ? 1 : ENOUGH)
}

const MAX_QUERY_LENGTH = 60
const FUZZY = { threshold: 0.5, ignoreLocation: false, distance: 60, includeScore: true }

const HAN = /[\u3400-\u9fff]/

/** Two characters of Chinese, three of Latin letters: what a misspelt word still has in common with the right one. */
function piecesOf(query: string): string[] {
  const isLatin = /^[a-z0-9]+$/.test(query)
  const size = isLatin ? 3 : query.length > 2 ? 2 : 1
  const pieces = new Set<string>()
  for (let i = 0; i + size <= query.length; i++) pieces.add(query.slice(i, i + size))
  return [...pieces]
}

function directHits<T>(groups: readonly Keys<T>[], query: string): Hit<T>[] {
  const hits: Hit<T>[] = []
  for (const { kind, list, owners } of groups) {
    const add = ({ key, how }: KeyHit) => {
      const { entry, place } = owners[key]!
      hits.push({ entry, place, order: ORDER[kind][how]!, rest: list.keys[key]!.length - query.length })
    }
    list.beginning(query, MAX_HITS).forEach(add)
    // A single letter stands in nearly every name.
    const isTelling = query.length > 1 || HAN.test(query)
    if (isTelling && ORDER[kind][INSIDE] !== undefined) list.containing(query, MAX_HITS).forEach(add)
  }
  return hits
}

/** Names that hold every word that was typed, in any order. */
const wordHits = <T>({ list, owners }: Words<T>, query: string): Hit<T>[] =>
  list.find(query).map(({ name, isOpen, rest }) => ({
    ...owners[name]!,
    order: isOpen ? WORDS_OPEN : WORDS_WHOLE,
    rest: Math.round(rest * 100),
  }))

/**
 * What a query in Latin letters finds by words with slips: where a word is long enough to tell, what the right words find, in their order;
 * else names with such words.
 */
function slippedHits<T>({ groups, words }: Lists<T>, query: string): Hit<T>[] {
  const { hits, mended } = words.list.findWithSlips(query)
  const near = hits.map(({ name, slips, rest }) => ({
    ...words.owners[name]!,
    order: NEAR,
    rest: slips / 8 + rest / 2,
  }))
  if (mended === undefined || !wordsOf(query).some((word) => word.length >= LONG_WORD)) return near
  const right = [...directHits(groups, normaliseName(mended)), ...wordHits(words, mended)]
  return [...right.map((hit) => ({ ...hit, order: MENDED + hit.order })), ...near]
}

function nearHits<T>(groups: readonly Keys<T>[], query: string): Hit<T>[] {
  return groups.flatMap(({ kind, list, owners }) => {
    const isSpelled = kind === 'sound' || kind === 'latin'
    const isUnlike = HAN.test(query) ? isSpelled : kind === 'name'
    if (kind === 'code' || kind === 'initials' || isUnlike) return []
    return list.alike(piecesOf(query), MAX_NEAR).flatMap((key) => {
      const name = list.keys[key]!
      const { isMatch, score } = Fuse.match(query, name, FUZZY)
      const rest = Math.abs(name.length - query.length) / Math.max(name.length, query.length)
      // A wrong character among right ones says more than a wrong letter in a syllable.
      const weight = HAN.test(query) ? 0.5 : 1
      return isMatch ? [{ ...owners[key]!, order: NEAR, rest: weight * score + rest }] : []
    })
  })
}

function compare<T>(a: Hit<T>, b: Hit<T>): number {
  return (
    a.order - b.order ||
    (a.order === NEAR ? a.rest - b.rest : 0) ||
    (a.entry.rank ?? 0) - (b.entry.rank ?? 0) ||
    a.rest - b.rest ||
    a.place - b.place
  )
}

function best<T>(hits: readonly Hit<T>[], limit: number): Hit<T>[] {
  const bestOf = new Map<T, Hit<T>>()
  for (const hit of hits) {
    const known = bestOf.get(hit.entry.value)
    if (!known || compare(hit, known) < 0) bestOf.set(hit.entry.value, hit)
  }
  return [...bestOf.values()].sort(compare).slice(0, limit)
}

/** An answer with how well it meets the query, so that the answers of several lists can be put in one order. */
export interface TypeAheadHit<T> {
  value: T
  /** Whether it was found only by allowing for typos. */
  isNear: boolean
  hit: Hit<T>
}

/** The answers of several lists to one query, the best first; guesses at typos only where no list has a plain answer. */
export function mergeHits<T>(lists: readonly (readonly TypeAheadHit<T>[])[], limit: number): T[] {
  const all = lists.flat()
  const plain = all.filter(({ isNear }) => !isNear)
  return (plain.length > 0 ? plain : all)
    .sort((a, b) => compare(a.hit, b.hit))
    .slice(0, limit)
    .map(({ value }) => value)
}

const ranked = <T>(hits: readonly Hit<T>[]): TypeAheadHit<T>[] =>
  hits.map((hit) => ({ value: hit.entry.value, isNear: hit.order >= MENDED, hit }))

/** A search whose answers `mergeHits` can put in one order with those of others. */
export type RankedSearch<T> = (query: string, limit?: number) => TypeAheadHit<T>[]

function find<T>(lists: Lists<T>, query: string, typed: string, limit: number): TypeAheadHit<T>[] {
  const { groups, words } = lists
  const latin = typed.replace(/['’-]/g, '')
  const isLatin = LATIN.test(typed)
  const hits = directHits(groups, typed)
  if (latin !== typed) hits.push(...directHits(groups, latin))
  // A beginning of two letters stands at some word of nearly every name.
  if (isLatin && typed.length > 2) hits.push(...wordHits(words, query))
  const known = best(hits, limit)
  if (typed.length < 2 || isExplained(typed, known.length, limit)) return ranked(known)
  const sound = HAN.test(typed) ? pinyinOf(typed).join('') : latin
  const sounds = groups.filter(({ kind }) => kind === 'sound' || kind === 'latin')
  if (sound !== typed) hits.push(...directHits(sounds, sound).map((hit) => ({ ...hit, order: hit.order + BY_SOUND })))
  if (isLatin) hits.push(...slippedHits(lists, query))
  hits.push(...nearHits(groups, typed))
  if (sound !== typed) hits.push(...nearHits(sounds, sound))
  return ranked(best(hits, limit))
}

const searchIn =
  <T>(lists: () => Lists<T>): RankedSearch<T> =>
  (query, limit = 10) => {
    const asked = query.slice(0, MAX_QUERY_LENGTH)
    const typed = normaliseName(asked)
    return typed === '' || limit < 1 ? [] : find(lists(), asked, typed, limit)
  }

/**
 * A type-ahead over names in Chinese and English, their pinyin (whole or initials) and codes; characters typed wrong are found by their
 * sound, and what nothing explains with typos allowed. The entries are read at the first query. Pure.
 */
export function createTypeAhead<T>(
  entries: () => readonly TypeAheadEntry<T>[],
): (query: string, limit?: number) => T[] {
  let lists: Lists<T> | undefined
  const search = searchIn(() => {
    lists ??= drained(listsOf(entries()))
    return lists
  })
  return (query, limit) => search(query, limit).map(({ value }) => value)
}

/**
 * As createTypeAhead, with the rank of each answer for `mergeHits`, and made in steps, so that others can have their turns between
 * them: names by the hundred thousand take seconds.
 */
export function* buildRankedTypeAhead<T>(entries: Iterable<TypeAheadEntry<T>>): Generator<void, RankedSearch<T>> {
  const lists = yield* listsOf(entries)
  return searchIn(() => lists)
}

const findSectors = createTypeAhead(() =>
  sectors.map((sector) => ({
    value: sector,
    names: [sector.zh, ...sector.aliases, sector.en],
    codes: [...sector.gb, ...sector.gb.map((code) => code.slice(1)), sector.id],
    rank: sectorAncestors(sector.id).length,
  })),
)

const GB_CODE = /^[a-t]?\d{2,4}$/i

/** Sectors as one types: `ylqx`, 医疗器械, medical, C358; the nearest first. */
export function searchSectors(query: string, limit = 10): Sector[] {
  const byCode = GB_CODE.test(query.trim()) ? sectorsByGb(query) : []
  return [...new Set([...byCode, ...findSectors(query, limit)])].slice(0, limit)
}

/** Prefectures that most look-ups mean, by the size of their economy. */
const LARGE_CITIES =
  `上海 北京 深圳 重庆 广州 苏州 成都 杭州 武汉 南京 天津 宁波 青岛 无锡 长沙 郑州 济南 佛山 合肥 福州 泉州 西安 东莞 南通 烟台 常州 唐山
  徐州 大连 温州 厦门 昆明 绍兴 沈阳 潍坊 扬州 石家庄 盐城 嘉兴 台州 泰州 长春 金华 南昌 洛阳 哈尔滨 临沂 南宁 镇江 襄阳 惠州 漳州 宜昌 太原 淮安 贵阳 珠海`
    .trim()
    .split(/\s+/)

/** Provinces, then large cities, then the others, then counties of large cities. */
function regionRank(region: Region): number {
  if (region.level === 'province') return 0
  const city = regionByCode(cityOf(region.code) ?? '')?.shortNames[0] ?? ''
  const at = LARGE_CITIES.indexOf(city)
  return (at < 0 ? LARGE_CITIES.length : at) + (region.level === 'city' ? 1 : 1000)
}

function regionEntries(): TypeAheadEntry<Region>[] {
  const zoneNames = new Map<string, string[]>()
  for (const { code, name, aliases } of zones) {
    zoneNames.set(code, [...(zoneNames.get(code) ?? []), name, ...aliases])
  }
  return regions
    .filter(({ name }) => !/市辖[区县]$/.test(name))
    .map((region) => {
      const { code, name, shortNames } = region
      const english = englishNames[code]?.split('|') ?? []
      const [short, ...others] = shortNames.length > 0 ? shortNames : [name]
      const city = region.level === 'county' ? regionByCode(cityOf(code) ?? '')?.shortNames[0] : undefined
      const inCity = city === undefined ? [] : [`${city}${short}`]
      return {
        value: region,
        names: [short ?? name, name, ...others, ...english, ...inCity, ...(zoneNames.get(code) ?? [])],
        codes: [code, code.replace(/(?:00)+$/, '')],
        rank: regionRank(region),
      }
    })
}

/** Regions as one types: `qingdao`, `qd`, 青岛, 3702; a zone without a code of its own finds the region that it counts as. */
export const searchRegions: (query: string, limit?: number) => Region[] = createTypeAhead(regionEntries)
