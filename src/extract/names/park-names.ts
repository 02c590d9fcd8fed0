import { createDictionary, scanRegions, scanSectors } from '../../text/index.ts'
import { matchesIn } from '../cues.ts'
import { display } from '../display.ts'
import { sectorMentions } from '../english-sectors.ts'
import type { Line, Range } from '../types.ts'
import { leftEdge } from './left-edge.ts'
import { CANCELLING_TAIL, ENDINGS, type Ending, GENERIC_CORE, NOT_A_PARK, STATUS_TITLE } from './vocabulary.ts'

/** What stands before the ending: an own name, only sector words, only a region, or only words that fit any park. */
export type CoreKind = 'proper' | 'sector' | 'region' | 'generic'

/** A place in a line that names a park or, with a generic core, speaks of one. */
export interface ParkMention extends Range {
  line: Line
  name: string
  core: CoreKind
  /** The ending as written: 产业园, 动车城. */
  word: string
  /** A core of sector words alone that the wording does not mark as a name: it counts if the page uses it as a name elsewhere. */
  bare: boolean
  ending: Ending
  /** The core without region prefix, with the family of the ending: the key under which names of one park meet. */
  key: string
  /** Names of regions in front: 青岛市城阳区. */
  prefix: string
  prefixCodes: readonly string[]
  /** Inside or after 位于, 在, 距: a place, not the subject. */
  aspired: boolean
}

const endings = createDictionary(Object.entries(ENDINGS).map(([key, value]) => ({ key, value })))
/** Longer words first; by their place in this order. */
const generics = [...new Set<string>(GENERIC_CORE)].sort((a, b) => b.length - a.length)
const genericWords = createDictionary(generics.map((key, value) => ({ key, value })))
const MAX_CORE = 26
const HAN = /[㐀-鿿]/
const LEADING_FILLER =
  /^(?:这|那|该|本|此|其|某|各|每|首|唯一|全国|全省|全市|全区|全县|国内|省内|市内|区内|我国|我省|我市|我区|两大|三大|四大|十大|几|多|一|两|二|三|四|五|六|七|八|九|十|个|座|家(?![具电居])|级|的)+(?=.{4})/
const ASPIRED =
  /(?:打造|成为|作为|努力建设|奋力建设|争创|争当|争做|建设成|建成|升级为|认定为|获评|获批|荣获|获授|跻身|位列|入围|入选|评为|列为|列入|纳入|批复为)[^,;。!?]{0,24}$/
const ASPIRED_ALWAYS = /(?:剑指|争创|冲刺|争做|争当|迈向)$/
const LEVEL_ONLY = /^(?:国家级?|自治区级|省级|市级|区级|县级|全国|全省|世界级|国际)/

/** Finds every park mention of a line, from left to right; linear in its length. */
export function findParkMentions(line: Line): ParkMention[] {
  const mentions: ParkMention[] = []
  const hits = withSectorEndings(line, endings.scan(line.text))
  let floor = 0
  hits.forEach((hit, i) => {
    const next = hits[i + 1]
    if (!hit.value.zone && next && runsOn(line.text, hit.end, next.start)) return
    const mention = readMention(line, hit.start, hit.end, hit.value, floor)
    if (!mention) return
    mentions.push(mention)
    floor = mention.end
  })
  return mentions
}

const LAST_CHARACTER = /[园谷港城镇](?![林丁艺区路镇市站])/g
/** Valleys, grain and firms. */
const NO_VALLEY = /[山河稻峡幽五布沟低深溪硅]谷|谷[物歌底雨地川仓草粒子城]/
const SECTOR_ENDING: ReadonlyMap<string, Ending> = new Map([
  ['园', { family: 'theme', kind: 'industrial_park' }],
  ['谷', { family: 'valley', kind: 'science_park' }],
  ['港', { family: 'harbour', kind: 'science_park' }],
  ['城', { family: 'city', kind: 'industrial_park' }],
])

interface EndingHit {
  start: number
  end: number
  value: Ending
}

/** Adds endings made of an industry and a last character: 汽车零部件|园, 石墨烯|谷. */
function withSectorEndings(line: Line, hits: readonly EndingHit[]): readonly EndingHit[] {
  const { text } = line
  const added: EndingHit[] = []
  let k = 0
  for (const match of matchesIn(line, LAST_CHARACTER)) {
    while (k < hits.length && (hits[k] as EndingHit).end <= match.index) k++
    const value = SECTOR_ENDING.get(match[0])
    const covered = k < hits.length && (hits[k] as EndingHit).start <= match.index
    if (!value || covered) continue
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    const themed = sectorMentions(before).some((s) => s.end === before.length && s.end - s.start >= 2)
    const valley = match[0] === '谷' && !NO_VALLEY.test(text.slice(Math.max(0, match.index - 1), match.index + 2))
    if (themed) added.push({ start: match.index, end: match.index + 1, value })
    else if (valley) added.push({ start: match.index, end: match.index + 1, value: { ...value, weak: true } })
  }
  return added.length === 0 ? hits : [...hits, ...added].sort((a, b) => a.start - b.start)
}

/** 江汉盐谷|绿色化工园: the name goes on to a later ending. */
function runsOn(text: string, end: number, next: number): boolean {
  if (next - end > MAX_RUN) return false
  return (
    next === end ||
    (leftEdge(text, next, end, MAX_RUN + 1) === end &&
      HAN.test(text[end] ?? '') &&
      !FACT_WORDS.test(text.slice(end, next)))
  )
}
const MAX_RUN = 10
const FACT_WORDS =
  /[占位座坐规总现已正今首再将目近管]|建设|开园|揭牌|招商|主任|负责|先后|企业|入驻|产值|加快|项目|面积|招租|出租/

function readMention(line: Line, at: number, end: number, ending: Ending, floor: number): ParkMention | null {
  const tail = line.text.slice(end, end + 16)
  if (CANCELLING_TAIL.test(tail)) return null
  const start = nameStart(line.text, at, floor)
  const whole = line.text.slice(start, end)
  if (NOT_A_PARK.test(whole)) return null
  const regions = leadingRegions(whole.slice(0, at - start))
  const core = whole.slice(regions.end, at - start)
  const kind = classifyCore(core, regions.end > 0, ending)
  const named = acceptable(
    kind,
    core,
    ending,
    line.text.slice(at, end),
    whole,
    line.text.slice(Math.max(0, start - 6), start),
    isWholeProvince(regions.codes),
  )
  return {
    line,
    start,
    end,
    name: display(line, start, end),
    core: named ? kind : 'generic',
    word: line.text.slice(at, end),
    bare: !named && kind === 'sector' && !ending.zone && !ending.weak && !LEVEL_ONLY.test(whole),
    ending,
    key: `${keyOf(core, kind, regions.codes)}|${ending.family}`,
    prefix: whole.slice(0, regions.end),
    prefixCodes: regions.codes,
    aspired:
      ASPIRED_ALWAYS.test(line.text.slice(Math.max(0, start - 4), start)) ||
      ((ending.aspired ?? false) && ASPIRED.test(line.text.slice(Math.max(0, start - 32), start))),
  }
}

/** 浙江省开发区 are all zones of a province; only municipalities have zones of their own name. */
const isWholeProvince = (codes: readonly string[]): boolean =>
  codes.some((code) => code.endsWith('0000') && !/^(?:11|12|31|50)/.test(code))

/** A bare region names its zone (青岛高新区), so there the region is the key; level words are not (青岛国家高新区). */
function keyOf(core: string, kind: CoreKind, codes: readonly string[]): string {
  if (kind === 'region') return `@${codes.join()}`
  return core.replace(/[·\s]/g, '').replace(/^(?:国家级?|省级|市级)(?=.{2})/, '')
}

function acceptable(
  kind: CoreKind,
  core: string,
  ending: Ending,
  word: string,
  whole: string,
  before: string,
  isProvince: boolean,
): boolean {
  if (STATUS_TITLE.test(whole) || kind === 'generic') return false
  if (
    whole.startsWith(core) &&
    stripGenerics(core).length < 3 &&
    /(?:特色|专业化?|示范|标准化|现代化|重点)$/.test(core)
  )
    return false
  if (isProvince && /^(?:级|示范|特色|重点|先进|首批|优秀)/.test(core)) return false
  if (kind === 'region') return (!ending.weak || word === '园区' || word === '开发区') && !isProvince
  if (kind === 'sector') {
    if (ending.zone || ending.weak) return false
    if (LEVEL_ONLY.test(whole)) return ending.aspired === true && /(?:创建|建设|建立|设立)$/.test(before)
    return whole !== core + word || /(?:^|[,。;:!?、”“"(（】丨|\s是\d.])$/.test(before)
  }
  if (ending.zone && /全国|国家|全省|省级/.test(core) && whole.startsWith(core)) return false
  if (ending.weak) return core.length >= 2 && core.length <= (word === '园区' ? 4 : 12)
  return true
}

/** Walks left from an ending to the start of the name, and drops words such as 全省首个 in front of it. */
function nameStart(text: string, at: number, floor: number): number {
  let cut = leftEdge(text, at, floor, MAX_CORE)
  if (/[0-9]/.test(text[cut - 1] ?? ''))
    cut += /^(?:年度?|月份?|日|号|万?方|亩|个|家|平|㎡)*/.exec(text.slice(cut, at))?.[0].length ?? 0
  const filler = LEADING_FILLER.exec(text.slice(cut, at + 4))
  return cut + (filler ? Math.min(filler[0].length, at - cut) : 0)
}

/** The region in front (山东省青岛市 is one); a Latin brand may stand before it (SCC青岛…). */
function leadingRegions(prefix: string): { end: number; codes: readonly string[] } {
  const first = scanRegions(prefix)[0]
  if (!first || first.kind === 'macro') return { end: 0, codes: [] }
  if (first.start !== 0 && !/^(?:[a-z0-9·-]{1,8}|[㐀-鿿]{2,6}·)$/.test(prefix.slice(0, first.start)))
    return { end: 0, codes: [] }
  return { end: first.end, codes: first.codes }
}

function classifyCore(core: string, hasRegion: boolean, ending: Ending): CoreKind {
  if (core === '' || /^(?:国家级?|自治区级?|国级|省级|市级|级)$/.test(core)) return hasRegion ? 'region' : 'generic'
  if (ending.family === 'valley' && !ending.weak && core === '中国') return 'proper'
  let rest = core
  const sectors = scanSectors(core)
  for (let i = sectors.length - 1; i >= 0; i--) {
    const sector = sectors[i]
    if (sector) rest = `${rest.slice(0, sector.start)} ${rest.slice(sector.end)}`
  }
  const bare = stripGenerics(rest)
  if (bare.length >= 2 || (bare.length === 1 && !HAN.test(bare))) return 'proper'
  if (sectors.length > 0) return stripGenerics(core) === '' ? 'generic' : 'sector'
  return hasRegion && core.length > 1 ? 'proper' : 'generic'
}

/** What is left of a core when the words that fit any park are taken away. */
export function stripGenerics(text: string): string {
  const held = genericWords.scanAll(text)
  if (held.length === 0) return text.replaceAll(' ', '')
  let rest = text
  for (const place of [...new Set(held.map(({ value }) => value))].sort((a, b) => a - b))
    rest = rest.replaceAll(generics[place] ?? ' ', ' ')
  return rest.replaceAll(' ', '')
}
