import Fuse from 'fuse.js'
import { normaliseName } from './names.ts'
import { pinyinReadings } from './pinyin.ts'
import { regions } from './regions.ts'
import { sectors } from './sectors.ts'
import type { Region, Sector } from './types.ts'

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

interface Indexed<T> {
  value: T
  rank: number
  main: string
  names: readonly string[]
  sounds: readonly string[]
  initials: readonly string[]
  codes: readonly string[]
}

const lower = (text: string) => normaliseName(text).toLowerCase()

function index<T>({ value, names, codes = [], rank = 0 }: TypeAheadEntry<T>): Indexed<T> {
  const readings = names.flatMap((name) => pinyinReadings(name))
  return {
    value,
    rank,
    main: lower(names[0] ?? ''),
    names: [...new Set(names.map(lower))],
    sounds: [...new Set(readings.map((syllables) => syllables.join('')))],
    initials: [...new Set(readings.map((syllables) => syllables.map((syllable) => syllable[0]).join('')))],
    codes: codes.map((code) => code.toLowerCase()),
  }
}

/** How well an entry answers a query by plain comparison, the smaller the better; undefined when only a typo could explain it. */
function directRank<T>(entry: Indexed<T>, q: string): number | undefined {
  if (entry.main === q || entry.codes.includes(q)) return 0
  if (entry.names.includes(q)) return 1
  if (entry.sounds.includes(q) || entry.initials.includes(q)) return 2
  if (entry.main.startsWith(q) || entry.codes.some((code) => code.startsWith(q))) return 3
  if (entry.names.some((name) => name.startsWith(q))) return 4
  if (entry.sounds.some((sound) => sound.startsWith(q)) || entry.initials.some((initials) => initials.startsWith(q)))
    return 5
  return entry.names.some((name) => name.includes(q)) ? 6 : undefined
}

const MAX_QUERY_LENGTH = 60

/**
 * A type-ahead over names in Chinese and English, their pinyin (whole or initials) and codes; what no name explains is looked
 * up with typos allowed. The index is built at the first query. Pure.
 */
export function createTypeAhead<T>(
  entries: () => readonly TypeAheadEntry<T>[],
): (query: string, limit?: number) => T[] {
  let indexed: Indexed<T>[] | undefined
  let fuse: Fuse<Indexed<T>> | undefined
  return (query, limit = 10) => {
    const q = lower(query.slice(0, MAX_QUERY_LENGTH)).replace(/\s+/g, ' ').trim()
    if (q === '') return []
    indexed ??= entries().map(index)
    const typed = /^[a-z0-9 ']+$/.test(q) ? q.replace(/[ ']/g, '') : q
    const direct = indexed
      .map((entry) => ({ entry, order: directRank(entry, q) ?? directRank(entry, typed) }))
      .filter((hit) => hit.order !== undefined)
      .sort(
        (a, b) =>
          (a.order as number) - (b.order as number) ||
          a.entry.rank - b.entry.rank ||
          a.entry.main.length - b.entry.main.length,
      )
      .map(({ entry }) => entry)
    if (direct.length >= limit) return direct.slice(0, limit).map(({ value }) => value)
    fuse ??= new Fuse(indexed, {
      keys: [{ name: 'names', weight: 2 }, 'sounds'],
      threshold: 0.4,
      ignoreLocation: true,
      minMatchCharLength: 2,
    })
    const near = fuse.search(q, { limit: limit + direct.length }).map(({ item }) => item)
    return [...new Set([...direct, ...near])].slice(0, limit).map(({ value }) => value)
  }
}

/** Sectors as one types: `ylqx`, 医疗器械, medical, C358. */
export const searchSectors: (query: string, limit?: number) => Sector[] = createTypeAhead(() =>
  sectors.map((sector) => ({
    value: sector,
    names: [sector.zh, sector.en, ...sector.aliases],
    codes: [...sector.gb, ...sector.gb.map((code) => code.slice(1)), sector.id],
  })),
)

const LEVEL_RANK: Readonly<Record<Region['level'], number>> = { province: 0, city: 1, county: 2 }

/** Regions as one types: `qingdao`, `qd`, 青岛, 3702. */
export const searchRegions: (query: string, limit?: number) => Region[] = createTypeAhead(() =>
  regions.map((region) => ({
    value: region,
    names: [region.name, ...region.shortNames],
    codes: [region.code],
    rank: LEVEL_RANK[region.level],
  })),
)
