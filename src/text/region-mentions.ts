import { cityOf, provinceOf, regionContains } from '../catalog/index.ts'
import type { Span } from '../model/index.ts'
import type { Dictionary, DictionaryMatch } from './dictionary.ts'
import { compoundEnd, isTouched, isTouchedAfter, roadEnd, suffixEnd } from './region-compounds.ts'
import { type RegionKind, type RegionReading, type RegionWord, regionDictionary } from './region-lexicon.ts'

/**
 * A place that a text names. `codes` are those of the narrowest place named (山东省青岛市城阳区: 370214), several for a macro-region. `name` is its
 * official name. `hosts` are the counties that a zone lies in. `candidates` are all codes that the words could mean, where the text does
 * not tell; the first of them is taken as the most prominent.
 */
export interface RegionMention extends Span {
  kind: RegionKind
  codes: readonly string[]
  name: string
  hosts?: readonly string[]
  candidates?: readonly string[]
}

interface Draft {
  start: number
  end: number
  readings: RegionReading[]
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
/** What may stand between a place and a narrower one that is an everyday word. */
const TIGHT_JOINTS: ReadonlySet<string> = new Set(['', ' '])
/** What may stand between a place and a narrower one in it: 广州 南沙, 苏州·昆山, 江苏的昆山, 青岛(城阳). */
const JOINTS: ReadonlySet<string> = new Set(['', ' ', '·', '-', '•', '的', '('])
const REVERSE_JOINTS: ReadonlySet<string> = new Set([', ', ' ', ','])
/** How far apart, in characters, two places of one list may stand. */
const LIST_GAP = 8
/** How far away a place may stand that tells which of several namesakes is meant. */
const CONTEXT = 80
const DISTRICTS_WITH_CITY = /[北南中]区/y
const ZONE_NAME = /(?:新区|开发区|高新区|经开区|示范区|新城)$/

function contains(wide: RegionReading, narrow: RegionReading): boolean {
  const inside = (code: string) => wide.codes.some((outer) => regionContains(outer, code))
  return narrow.codes.every(inside) || (narrow.hosts.length > 0 && narrow.hosts.every(inside))
}

const isInside = (draft: Draft, reading: RegionReading): boolean =>
  draft.readings.some((wide) => contains(wide, reading))

function sameCity(a: RegionReading, b: RegionReading): boolean {
  const city = cityOf(a.codes[0]!)
  return city !== null && a.codes.length === 1 && b.codes.length === 1 && city === cityOf(b.codes[0]!)
}

/** 青岛市北区 is 青岛 + 市北区, not 青岛市 + 北区. */
function endOfCity(dictionary: Dictionary<RegionWord>, text: string, match: DictionaryMatch<RegionWord>): number {
  DISTRICTS_WITH_CITY.lastIndex = match.end
  if (text[match.end - 1] !== '市' || !DISTRICTS_WITH_CITY.test(text)) return match.end
  const district = dictionary.get(text.slice(match.end - 1, match.end + 2))
  const splits = district?.readings.some((reading) => match.value.readings.some((city) => contains(city, reading)))
  return splits ? match.end - 1 : match.end
}

const RANKS: Readonly<Record<RegionKind, number>> = { province: 3, macro: 3, city: 2, county: 1, zone: 1, town: 1 }
const rankOf = (word: RegionWord): number => Math.max(0, ...word.readings.map(({ kind }) => RANKS[kind]))

class Scanner {
  readonly drafts: Draft[] = []
  private readonly text: string
  private readonly dictionary: Dictionary<RegionWord>
  /** End of the last word that was refused: a word that overlaps it (兴化 in 振兴化工) is doubtful too. */
  private refusedUntil = 0

  constructor(text: string) {
    this.text = text
    this.dictionary = regionDictionary(text)
  }

  run(): void {
    const { dictionary } = this
    let from = 0
    for (let match = dictionary.next(this.text, from); match; match = dictionary.next(this.text, from)) {
      from = match.value.readings.length === 0 ? match.end : this.read(match)
    }
  }

  /** Takes or refuses one match; gives the place where the scan goes on. */
  private read(match: DictionaryMatch<RegionWord>): number {
    const { text } = this
    const { start, value } = match
    const latin = !isHan(text.charCodeAt(start))
    const bare = endOfCity(this.dictionary, text, match)
    const end = bare < match.end || value.strength === 'full' ? bare : suffixEnd(text, bare, latin)
    const isFull = value.strength === 'full' || end > bare
    if (!isFull) {
      const road = latin ? -1 : roadEnd(text, end)
      if (road >= 0) return road
      const compound = compoundEnd(text, end, latin)
      if (compound >= 0) return this.refuseCompound(start, compound)
    }
    if (!isFull && this.isOutranked(match)) return start + 1
    const draft = { start, end, readings: value.readings }
    if (this.joinWider(draft, value, isFull) || this.joinNarrower(draft, latin)) return end
    const readings = this.standingAlone(draft, value, isFull)
    if (readings.length > 0) this.drafts.push({ start, end, readings })
    else this.refusedUntil = Math.max(this.refusedUntil, end)
    return readings.length > 0 ? end : start + 1
  }

  /** Whether a wider region begins inside the match and goes beyond it: 其|中山|东 is 山东, 从|江|苏 is 江苏. */
  private isOutranked(match: DictionaryMatch<RegionWord>): boolean {
    if (this.isFollowedByPart(match)) return false
    for (let at = match.start + 1; at < match.end; at++) {
      const other = this.dictionary.matchAt(this.text, at)
      if (other && other.end > match.end && rankOf(other.value) > rankOf(match.value)) return true
    }
    return false
  }

  /** 眉山|东坡 is no 山东: the next word is a place in this one. */
  private isFollowedByPart(match: DictionaryMatch<RegionWord>): boolean {
    const next = this.dictionary.matchAt(this.text, match.end)
    return next?.value.readings.some((part) => match.value.readings.some((whole) => contains(whole, part))) ?? false
  }

  /** 青岛胶东机场: what stands right before a compound belongs to it. */
  private refuseCompound(start: number, end: number): number {
    if (this.drafts.at(-1)?.end === start) this.drafts.pop()
    return end
  }

  private last(draft: Draft, joints: ReadonlySet<string>): Draft | undefined {
    const previous = this.drafts.at(-1)
    return previous && joints.has(this.text.slice(previous.end, draft.start)) ? previous : undefined
  }

  /** 山东省 + 青岛市: the narrower place takes the wider one in. */
  private joinWider(draft: Draft, word: RegionWord, isFull: boolean): boolean {
    const previous = this.last(draft, word.strength === 'everyday' && !isFull ? TIGHT_JOINTS : JOINTS)
    if (!previous) return false
    if (word.verbal && !isFull && previous.readings.every(({ kind }) => kind === 'province' || kind === 'macro'))
      return false
    const inside = draft.readings.filter((reading) => isInside(previous, reading))
    if (inside.length > 0) {
      // A zone is counted as its city: after the name of its district (城阳区青岛高新区) the district is the narrower.
      const narrower = previous.readings.filter((reading) =>
        inside.some((zone) => zone.kind === 'zone' && contains(zone, reading)),
      )
      previous.readings = narrower.length > 0 && narrower[0]!.kind === 'county' ? narrower : inside
      previous.end = draft.end
      return true
    }
    const around = previous.readings.filter((reading) =>
      draft.readings.some((zone) => zone.kind === 'zone' && contains(zone, reading)),
    )
    if (around.length === 0) return false
    previous.readings = around
    previous.end = draft.end
    return true
  }

  /** Taicang, Suzhou: English puts the narrower place first. */
  private joinNarrower(draft: Draft, latin: boolean): boolean {
    const previous = latin ? this.last(draft, REVERSE_JOINTS) : undefined
    if (!previous) return false
    const inside = previous.readings.filter((narrow) => draft.readings.some((wide) => contains(wide, narrow)))
    if (inside.length === 0) return false
    previous.readings = inside
    previous.end = draft.end
    return true
  }

  private standingAlone(draft: Draft, word: RegionWord, isFull: boolean): RegionReading[] {
    const free = draft.readings.filter((reading) => !reading.bound)
    if (free.length === 0) return free
    const touching = this.drafts.at(-1)?.end === draft.start
    // 绍兴滨海新区 is an area of Shaoxing that has its name in common with one of Tianjin.
    if (touching && ZONE_NAME.test(this.text.slice(draft.start, draft.end))) return []
    if (isFull && word.strength !== 'everyday') return free
    const listed = this.listed(draft, free)
    if (listed.length > 0) return listed
    if (word.strength === 'everyday' && !(isFull && draft.end - draft.start > 2)) return []
    const { start, end } = draft
    if (start < this.refusedUntil && isTouchedAfter(this.text, end)) return []
    return word.strength === 'boundary' && isTouched(this.text, start, end) ? [] : free
  }

  /** Readings that lie in the city of a place named shortly before: 西安未央、新城. */
  private listed(draft: Draft, readings: readonly RegionReading[]): RegionReading[] {
    for (let i = this.drafts.length - 1; i >= 0 && draft.start - this.drafts[i]!.end <= LIST_GAP; i--) {
      const { readings: known } = this.drafts[i]!
      const found = known.length === 1 ? readings.filter((reading) => sameCity(reading, known[0]!)) : []
      if (found.length > 0) return found
    }
    return []
  }
}

/** The unambiguous places within reach of a draft, the nearest first. */
function nearestTelling(drafts: readonly Draft[], index: number): RegionReading[] {
  const { start, end } = drafts[index]!
  const found: { distance: number; reading: RegionReading }[] = []
  const take = (other: Draft, distance: number): boolean => {
    if (distance > CONTEXT) return false
    if (other.readings.length === 1) found.push({ distance, reading: other.readings[0]! })
    return true
  }
  for (let i = index - 1; i >= 0 && take(drafts[i]!, start - drafts[i]!.end); i--);
  for (let i = index + 1; i < drafts.length && take(drafts[i]!, drafts[i]!.start - end); i++);
  return found.sort((a, b) => a.distance - b.distance).map(({ reading }) => reading)
}

/** Which of several namesakes is meant, by the places around: the same city, else the same province; undefined where nothing tells. */
function tell(drafts: readonly Draft[], index: number): RegionReading | undefined {
  const { readings } = drafts[index]!
  // 河北 is a district of 天津 only right behind it, where the two were joined before.
  const province = readings.find(({ kind }) => kind === 'province')
  if (province && readings.every(({ kind }) => kind === 'province' || kind === 'county')) return province
  const around = nearestTelling(drafts, index)
  const near = (test: (known: RegionReading, reading: RegionReading) => boolean) => {
    for (const known of around) {
      const found = readings.find((reading) => test(known, reading))
      if (found) return found
    }
    return undefined
  }
  const isCityAmong = province !== undefined && around[0]?.kind === 'city'
  const city =
    isCityAmong &&
    readings.find(({ kind, codes }) => kind === 'city' && provinceOf(codes[0]!) === provinceOf(around[0]!.codes[0]!))
  if (city) return city
  return near(sameCity) ?? near((known, reading) => provinceOf(known.codes[0]!) === provinceOf(reading.codes[0]!))
}

function toMention(draft: Draft, chosen: RegionReading, isTold: boolean): RegionMention {
  const { kind, codes, name, hosts } = chosen
  const mention: RegionMention = { start: draft.start, end: draft.end, kind, codes, name }
  if (hosts.length > 0) mention.hosts = hosts
  if (!isTold) mention.candidates = draft.readings.map((reading) => reading.codes[0]!)
  return mention
}

/**
 * The places that a text names, from left to right: regions of GB/T 2260 under full, short and English names, zones without a code, well-known
 * towns, macro-regions. A chain from wide to narrow is one mention. Names of ports, roads, schools and the like are left out.
 * Takes folded text (see foldText); offsets are those of the text given. Whether a place is wished for is not decided here.
 */
export function scanRegions(folded: string): RegionMention[] {
  const scanner = new Scanner(folded)
  scanner.run()
  const { drafts } = scanner
  return drafts.map((draft, index) => {
    if (draft.readings.length === 1) return toMention(draft, draft.readings[0]!, true)
    const told = tell(drafts, index)
    return toMention(draft, told ?? draft.readings[0]!, told !== undefined)
  })
}
