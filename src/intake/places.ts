import { cityOf, everydayNames, provinceOf, regions } from '../catalog/index.ts'
import type { Span } from '../model/index.ts'
import { createDictionary, type Dictionary, type RegionMention } from '../text/index.ts'
import { covered, overlapping } from './spans.ts'

interface Part {
  code: string
  name: string
}

const parts = new Map<string, Dictionary<Part>>()

/** The counties of a city by their short names. */
function partsOf(city: string): Dictionary<Part> {
  let known = parts.get(city)
  if (!known) {
    const entries = regions
      .filter((region) => region.level === 'county' && cityOf(region.code) === city)
      .flatMap(({ code, name, shortNames }) =>
        shortNames.filter((key) => key.length > 1).map((key) => ({ key, value: { code, name } })),
      )
    parts.set(city, (known = createDictionary(entries)))
  }
  return known
}

const byStart = (a: Span, b: Span): number => a.start - b.start

const OPENS = /(?:^|[ ,。;、/:(或和在到去往跟及选是虑看要推除了荐避])$/
const CLOSES = /^(?:$|[ ,。;、/)或和跟及都也的优这那]|两|三|区|县|市)/

/** 青岛市南或崂山: the 市 of the city is also the first character of its district. */
function* sharedEnds(text: string, mentions: readonly RegionMention[]): Generator<RegionMention> {
  for (const { codes, end } of mentions) {
    const city = text[end - 1] === '市' && codes.length === 1 ? cityOf(codes[0]!) : null
    const match = city === codes[0] ? partsOf(city!).matchAt(text, end - 1) : undefined
    if (match && CLOSES.test(text.slice(match.end, match.end + 1)))
      yield { start: end, end: match.end, kind: 'county', codes: [match.value.code], name: match.value.name }
  }
}

interface Everyday {
  codes: string[]
  name: string
  kind: 'city' | 'county'
}

let everyday: Dictionary<Everyday> | undefined

/** Places of two or more characters whose name is an everyday word, with every region that has it. */
function everydayPlaces(): Dictionary<Everyday> {
  if (everyday) return everyday
  const found = new Map<string, Everyday>()
  for (const { code, name, level, shortNames } of regions) {
    const short = shortNames.find((key) => key.length > 1 && everydayNames.has(key))
    if (!short || level === 'province') continue
    const known = found.get(short)
    if (known) known.codes.push(code)
    else found.set(short, { codes: [code], name, kind: level })
  }
  return (everyday = createDictionary([...found].map(([key, value]) => ({ key, value }))))
}

/** Between two places of one list. */
const JOINT = /^(?:、|\/|或者?|和|跟|还有|,? ?或者?)?$/

/** 柳州来宾都看, 彭州、长寿: an everyday word that stands in a list of places is one. Of namesakes the one in the same province counts. */
function* listedPlaces(text: string, mentions: readonly RegionMention[]): Generator<RegionMention> {
  for (const { start, end, value } of everydayPlaces().scan(text)) {
    const other = overlapping(mentions, Math.max(0, start - 4), end + 4).find((mention) =>
      mention.end <= start
        ? JOINT.test(text.slice(mention.end, start))
        : mention.start > end && JOINT.test(text.slice(end, mention.start)),
    )
    if (!other || (other.end === start && other.kind === 'county') || !CLOSES.test(text.slice(end, end + 1))) continue
    if (other.start > start && !OPENS.test(text.slice(Math.max(0, start - 1), start))) continue
    const near = value.codes.find((code) => provinceOf(code) === provinceOf(other.codes[0] ?? ''))
    const code = near ?? (value.codes.length === 1 ? value.codes[0] : undefined)
    if (code) yield { start, end, kind: value.kind, codes: [code], name: value.name }
  }
}

/** How many cities of a note are looked into. */
const CITIES = 4

/**
 * Counties whose name is also an everyday word (五常、方正, 静安) count in a note that names another place of their city, where they stand
 * as an item of their own. `taken` holds the words that are already understood otherwise.
 */
export function scanKindredPlaces(
  text: string,
  mentions: readonly RegionMention[],
  taken: readonly Span[],
): RegionMention[] {
  const cities = new Set<string>()
  for (const { codes, kind } of mentions) {
    const city = codes.length === 1 && kind !== 'macro' ? cityOf(codes[0]!) : null
    if (city && cities.size < CITIES) cities.add(city)
  }
  const found: RegionMention[] = [...sharedEnds(text, mentions)]
  for (const city of cities) {
    for (const { start, end, value } of partsOf(city).scan(text)) {
      const span = { start, end }
      if (overlapping(mentions, start, end).length > 0 || covered(taken, span)) continue
      const beside = overlapping(mentions, start - 1, end + 1).length > 0
      if (!beside && !(OPENS.test(text.slice(Math.max(0, start - 1), start)) && CLOSES.test(text.slice(end, end + 1))))
        continue
      found.push({ ...span, kind: 'county', codes: [value.code], name: value.name })
    }
  }
  if (mentions.length > 0) {
    const known = [...mentions, ...found].sort(byStart)
    for (const place of listedPlaces(text, mentions))
      if (overlapping(known, place.start, place.end).length === 0 && !covered(taken, place)) found.push(place)
  }
  return found.length === 0 ? [...mentions] : [...mentions, ...found].sort(byStart)
}
