import {
  boundaryNames,
  englishNames,
  everydayNames,
  macroRegions,
  pinyinOf,
  prominentRegions,
  regions,
  regionTraps,
  towns,
  verbalNames,
  zones,
} from '../catalog/index.ts'
import { createDictionary, type Dictionary } from './dictionary.ts'
import { foldText } from './fold.ts'

export type RegionKind = 'province' | 'city' | 'county' | 'town' | 'zone' | 'macro'

/** One thing that a word can mean. */
export interface RegionReading {
  kind: RegionKind
  /** The official name. */
  name: string
  codes: readonly string[]
  /** Counties that a zone lies in. */
  hosts: readonly string[]
  /** Means this only right after its city or county. */
  bound: boolean
}

/**
 * How much a word needs to count as a place. full: nothing; short: no company that makes it a name of something else; boundary: no Han
 * character beside it, or a place; everyday: a place beside it; latin: as short, in Latin letters.
 */
export type RegionStrength = 'full' | 'short' | 'boundary' | 'everyday' | 'latin'

export interface RegionWord {
  strength: RegionStrength
  /** A verb or slogan beside the name of a province. */
  verbal: boolean
  /** The most prominent first; none for a trap. */
  readings: RegionReading[]
}

const HAN_SUFFIX = /(?:[省市县旗盟州]|自治区|[^园新]区|新区|地区)$/

function strengthOf(name: string, level?: RegionKind): RegionStrength {
  if (level === 'province') return 'short'
  if (everydayNames.has(name)) return 'everyday'
  if (boundaryNames.has(name)) return 'boundary'
  return HAN_SUFFIX.test(name) && name.length > 2 ? 'full' : 'short'
}

class Lexicon {
  readonly words = new Map<string, RegionWord>()

  add(name: string, strength: RegionStrength, reading: RegionReading): void {
    const key = foldText(name)
    const word = this.words.get(key)
    if (!word) this.words.set(key, { strength, verbal: verbalNames.has(name), readings: [reading] })
    else if (!word.readings.some((known) => known.codes.join() === reading.codes.join())) word.readings.push(reading)
  }

  addTrap(phrase: string): void {
    const key = foldText(phrase)
    if (!this.words.has(key)) this.words.set(key, { strength: 'full', verbal: false, readings: [] })
  }
}

const MUNICIPAL_HEADING = /辖[区县]$/
const LATIN_COUNTY_LENGTH = 5
/** Pinyin of counties that are English words. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(['guide'])

function addRegions(lexicon: Lexicon): void {
  const ordered = regions.filter((region) => !MUNICIPAL_HEADING.test(region.name))
  for (const { code, level, name, shortNames } of ordered) {
    const reading: RegionReading = { kind: level, name, codes: [code], hosts: [], bound: false }
    // Counties of Xinjiang and the like keep their full form even if it has two characters: 曹县, 和县.
    lexicon.add(name, everydayNames.has(name) ? 'everyday' : 'full', reading)
    for (const short of shortNames) lexicon.add(short, strengthOf(short, level), reading)
  }
  for (const { code, level, name, shortNames } of ordered) {
    const reading: RegionReading = { kind: level, name, codes: [code], hosts: [], bound: false }
    for (const english of englishNames[code]?.split('|') ?? []) lexicon.add(english, 'latin', reading)
    const latin = pinyinOf(shortNames[0] ?? name).join('')
    const isSpelled = code !== '610000' && /^[a-z]+$/.test(latin)
    if (ENGLISH_WORDS.has(latin)) continue
    if (isSpelled && (level !== 'county' || latin.length >= LATIN_COUNTY_LENGTH)) lexicon.add(latin, 'latin', reading)
  }
}

function addZones(lexicon: Lexicon): void {
  for (const { name, aliases, code, hosts } of zones) {
    const reading: RegionReading = { kind: 'zone', name, codes: [code], hosts, bound: false }
    for (const alias of [name, ...aliases])
      lexicon.add(alias, /^[a-z]/i.test(alias) ? 'latin' : strengthOf(alias), reading)
  }
  for (const { name, aliases, codes } of macroRegions) {
    const reading: RegionReading = { kind: 'macro', name, codes, hosts: [], bound: false }
    for (const alias of [name, ...aliases]) lexicon.add(alias, 'short', reading)
  }
  for (const { name, code, bound } of towns) {
    lexicon.add(name, strengthOf(name), { kind: 'town', name, codes: [code], hosts: [], bound })
  }
}

function putProminentFirst(words: Map<string, RegionWord>): void {
  for (const [name, code] of Object.entries(prominentRegions)) {
    words.get(name)?.readings.sort((a, b) => Number(b.codes[0] === code) - Number(a.codes[0] === code))
  }
}

let dictionary: Dictionary<RegionWord> | undefined

/** All names of regions, zones, towns and macro-regions, and the phrases that only look like one. Built at the first call. */
export function regionDictionary(): Dictionary<RegionWord> {
  if (dictionary) return dictionary
  const lexicon = new Lexicon()
  addRegions(lexicon)
  addZones(lexicon)
  for (const trap of regionTraps) lexicon.addTrap(trap)
  putProminentFirst(lexicon.words)
  dictionary = createDictionary([...lexicon.words].map(([key, value]) => ({ key, value })))
  return dictionary
}
