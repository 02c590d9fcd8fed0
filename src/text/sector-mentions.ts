import { regions, sectors, sectorTraps } from '../catalog/index.ts'
import type { Span } from '../model/index.ts'
import { createDictionary, type Dictionary, type DictionaryEntry } from './dictionary.ts'
import { foldText } from './fold.ts'

/** Words of a text that name a sector. `alias` is the name as the catalogue writes it. */
export interface SectorMention extends Span {
  id: string
  alias: string
}

interface SectorName {
  id: string
  alias: string
}

const ENGLISH = /^[a-z0-9][a-z0-9 ,.'&/()-]*$/
/** Acronyms and words in -s, -x, -ch are left as they are; very short words have no plural that is safe to guess. */
const PLAIN_NOUN = /[a-z]{3}[^sxzh0-9]$/

/** The name and its singular or plural: medical device(s), battery/batteries. */
function englishForms(key: string): string[] {
  if (!ENGLISH.test(key)) return [key]
  if (key.endsWith('ies')) return [key, `${key.slice(0, -3)}y`]
  if (/[^aeiou]y$/.test(key) && key.length > 4) return [key, `${key.slice(0, -1)}ies`]
  if (/[a-rt-z]s$/.test(key) && key.length > 5 && !/(?:us|is|ics)$/.test(key)) return [key, key.slice(0, -1)]
  return PLAIN_NOUN.test(key) && key.length > 4 ? [key, `${key}s`] : [key]
}

/** Mini LED is also written MiniLED; phrases of English words are not run together. */
function spacings(key: string): string[] {
  return key.includes(' ') && (!ENGLISH.test(key) || key.length <= 12) ? [key, key.replaceAll(' ', '')] : [key]
}

const HAS_LATIN = /[a-z ]/

/** The forms in which a name is searched for: folded, with and without inner spaces, in singular and plural. */
function formsOf(name: string): string[] {
  const key = foldText(name)
  return HAS_LATIN.test(key) ? spacings(key).flatMap(englishForms) : [key]
}

/** Cities whose short name is an everyday word, or ends where another word begins (普通|化工). */
const LOOSE_CITIES: ReadonlySet<string> = new Set([
  '通化',
  '大同',
  '长治',
  '四平',
  '日照',
  '来宾',
  '白银',
  '三明',
  '中卫',
  '金昌',
  '开封',
  '安顺',
])

/** Names of provinces and cities end in characters that begin names of sectors: 上海|参展 is no 海参. */
const placeTraps = (): string[] =>
  regions
    .flatMap(({ level, shortNames }) => (level === 'county' ? [] : shortNames.slice(0, 1)))
    .filter((name) => !LOOSE_CITIES.has(name))

let dictionary: Dictionary<SectorName | undefined> | undefined

function sectorDictionary(): Dictionary<SectorName | undefined> {
  if (dictionary) return dictionary
  const entries: DictionaryEntry<SectorName | undefined>[] = []
  for (const sector of sectors) {
    for (const alias of [sector.zh, ...sector.aliases, sector.en]) {
      const value = { id: sector.id, alias }
      for (const key of formsOf(alias)) entries.push({ key, value })
    }
  }
  for (const trap of [...sectorTraps, ...placeTraps()]) entries.push({ key: foldText(trap), value: undefined })
  dictionary = createDictionary(entries)
  return dictionary
}

/**
 * The sectors that a text names, by Chinese name, alias or English name, from left to right without overlap, the longest name at each place.
 * Takes folded text (see foldText); offsets are those of the text given. Whether a mention is what the enterprise makes is not decided here.
 */
export function scanSectors(folded: string): SectorMention[] {
  const mentions: SectorMention[] = []
  for (const { start, end, value } of sectorDictionary().scan(folded)) {
    if (value) mentions.push({ start, end, id: value.id, alias: value.alias })
  }
  return mentions
}
