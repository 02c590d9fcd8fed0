import type { Region } from '../catalog/index.ts'
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

const toReading = ({ code, level, name }: Region): RegionReading => ({
  kind: level,
  name,
  codes: [code],
  hosts: [],
  bound: false,
})

function addHanNames(lexicon: Lexicon, places: readonly Region[]): void {
  for (const region of places) {
    const reading = toReading(region)
    lexicon.add(region.name, everydayNames.has(region.name) ? 'everyday' : 'full', reading)
    for (const short of region.shortNames) lexicon.add(short, strengthOf(short, region.level), reading)
  }
}

function addLatinNames(lexicon: Lexicon, places: readonly Region[]): void {
  for (const region of places) {
    const { code, level, name, shortNames } = region
    const reading = toReading(region)
    for (const english of englishNames[code]?.split('|') ?? []) lexicon.add(english, 'latin', reading)
    const latin = pinyinOf(shortNames[0] ?? name).join('')
    // Shaanxi is spelled apart from Shanxi; the pinyin of both is the same.
    if (code === '610000' || ENGLISH_WORDS.has(latin) || !/^[a-z]+$/.test(latin)) continue
    if (level !== 'county' || latin.length >= LATIN_COUNTY_LENGTH) lexicon.add(latin, 'latin', reading)
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
    for (const key of [name, pinyinOf(name).join('')])
      words.get(key)?.readings.sort((a, b) => Number(b.codes[0] === code) - Number(a.codes[0] === code))
  }
}

function buildDictionary(withLatin: boolean): Dictionary<RegionWord> {
  const lexicon = new Lexicon()
  const places = regions.filter((region) => !MUNICIPAL_HEADING.test(region.name))
  addHanNames(lexicon, places)
  if (withLatin) addLatinNames(lexicon, places)
  addZones(lexicon)
  for (const trap of regionTraps) lexicon.addTrap(trap)
  putProminentFirst(lexicon.words)
  return createDictionary([...lexicon.words].map(([key, value]) => ({ key, value })))
}

/** A letter, and two more or marks of elision. */
function hasLatinWord(text: string): boolean {
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) run++
    else run = run > 0 && (code === 0x27 || code === 0x2019) ? run + 1 : 0
    if (run >= 3) return true
  }
  return false
}

let hanDictionary: Dictionary<RegionWord> | undefined
let fullDictionary: Dictionary<RegionWord> | undefined

/**
 * All names of regions, zones, towns and macro-regions, and the phrases that only look like one. Built at the first call; the names in Latin
 * letters, which cost most, only for a text that has words in them.
 */
export function regionDictionary(folded: string): Dictionary<RegionWord> {
  if (!hasLatinWord(folded)) return (hanDictionary ??= buildDictionary(false))
  fullDictionary ??= buildDictionary(true)
  return fullDictionary
}
