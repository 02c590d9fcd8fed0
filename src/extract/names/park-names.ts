import { createDictionary, scanRegions, scanSectors } from '../../text/index.ts'
import { matchesIn } from '../cues.ts'
import { display } from '../display.ts'
import { sectorMentions } from '../english-sectors.ts'
import type { Line, Range } from '../types.ts'
import { leftEdge } from './left-edge.ts'
import { CANCELLING_TAIL, GENERIC_CORE, NOT_A_PARK, STATUS_TITLE } from './name-words.ts'
import { ENDINGS, type Ending, THEMED } from './vocabulary.ts'

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
  /^(?:这|那|该|本|此|其|某|各|每|首|唯一|全国|全省|全市|全区|全县|国内|省内|市内|区内|我国|我省|我市|我区|两大|三大|四大|十大|[几多一两二三四五六七八九十]{1,3}(?=[个座家处大]|产业园|工业园|科技园|园区)|个|座|家(?![具电居])|级|的)+(?=.{4})/
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
    const before = mentions.at(-1)
    const mention = readMention(line, hit.start, hit.end, hit.value, floor, before)
    if (!mention) return
    if (before && joinsBrand(line.text, before, mention)) mentions.pop()
    else if (before) joinsOuter(before, mention)
    mentions.push(mention)
    floor = mention.end
  })
  return mentions
}

/** 联东U谷·常州武进智能制造产业园: the brand before the point belongs to the name. Widens the mention over it. */
function joinsBrand(text: string, brand: ParkMention, mention: ParkMention): boolean {
  if (text[brand.end] !== '·' || mention.start - brand.end > 1 || brand.ending.zone) return false
  mention.start = brand.start
  mention.name = `${brand.name}·${mention.name.replace(/^·/, '')}`
  return true
}

/**
 * 岭东园区现代农业产业园: a theme right behind the name of a park is a park in it, called by both. Widens the mention; the outer park stays
 * a mention of its own.
 */
function joinsOuter(outer: ParkMention, mention: ParkMention): void {
  const isTheme = mention.core === 'sector' || mention.ending.family === 'agri'
  if (outer.end !== mention.start || outer.word !== '园区' || outer.core !== 'proper' || !isTheme) return
  mention.start = outer.start
  mention.name = `${outer.name}${mention.name}`
  mention.key = `${outer.key.split('|', 1)[0]}${mention.key}`
  mention.core = 'proper'
  mention.bare = false
}

/** 一、机器人小镇: a heading inside a page on a zone names a part of it by its theme alone. */
const isTitled = (text: string, at: number, end: number): boolean =>
  THEMED.has(text.slice(at, end)) &&
  /^\s*(?:[一二三四五六七八九十\d]{1,3}[、.:)]|\([一二三四五六七八九十\d]{1,2}\))\s*$/.test(text.slice(0, at)) &&
  /^(?:[\s:,]|坐落|位于|$)/.test(text.slice(end, end + 2))

const PARK_COLUMN = /^(?:序号)?(?:园区|产业园区?|开发区|载体|基地|孵化器|工业园区?|平台)(?:名称|简称|全称)?\s*:$/

/** The cell of a column of parks names one, whatever it ends in: 园区名称|鹿寨桑蚕丝绸坊. Null elsewhere. */
export function wholeCellPark(line: Line): ParkMention | null {
  const start = line.label
  const name = line.text.slice(start).trim()
  if (line.kind !== 'cell' || !PARK_COLUMN.test(line.text.slice(0, start))) return null
  if (name.length < 3 || name.length > 20 || /[\d,。;:]|合计|小计|总计/.test(name)) return null
  return {
    line,
    start,
    end: line.text.trimEnd().length,
    name: display(line, start, line.text.length),
    core: 'proper',
    word: '',
    bare: false,
    ending: { family: 'park', kind: 'industrial_park' },
    key: `${name}|park`,
    prefix: '',
    prefixCodes: [],
    aspired: false,
  }
}

const LAST_CHARACTER = /[园谷港城镇](?![林丁艺区路镇市站])/g
/** Valleys, grain and firms. */
const NO_VALLEY = /[山河稻峡幽五布沟低深溪硅]谷|谷[物歌底雨地川仓草粒子城]/
/** Gardens, schools and what is done with parks: 公园, 校园, 入园. */
const NO_GARDEN =
  /[公校家花庄乐果菜茶陵田物林桃杏梨竹荔葡萄农草牧墅御馨雅苑名景世博入开建办退进出游逛在全整该本此新旧老分访参观逃跳离对各每两三四五六七八九十几多个的区座儿稚幼院陶梅兰菊荷瓜莲]$/
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
    const garden =
      match[0] === '园' &&
      !NO_GARDEN.test(before.slice(-2)) &&
      HAN.test(before.slice(-1)) &&
      !PRODUCT_BEHIND.test(text.slice(match.index + 1, match.index + 2))
    const valley = match[0] === '谷' && !NO_VALLEY.test(text.slice(Math.max(0, match.index - 1), match.index + 2))
    if (themed) added.push({ start: match.index, end: match.index + 1, value })
    else if (valley || garden) added.push({ start: match.index, end: match.index + 1, value: { ...value, weak: true } })
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

/** 泉心谷|饮料: 谷 alone ends a name only where no further noun follows. */
const PRODUCT_BEHIND =
  /^(?!产业|园|基地|项目|企业)[㐀-鿿](?<![的了在是有已将与和及或内里中也都从对由为以到于现正今年月位坐占总规处建招聚起首揭挂启开签落引完实达目近管设拥创投获累距离剩余属始兴尚还仅共先、])/

function readMention(
  line: Line,
  at: number,
  end: number,
  ending: Ending,
  floor: number,
  earlier: ParkMention | undefined,
): ParkMention | null {
  const tail = line.text.slice(end, end + 16)
  if (CANCELLING_TAIL.test(tail)) return null
  const start = pastLevel(line.text, bracketedStart(line.text, nameStart(line.text, at, floor), floor), at)
  const whole = line.text.slice(start, end)
  if (NOT_A_PARK.test(whole)) return null
  if (ending.family === 'valley' && ending.weak && PRODUCT_BEHIND.test(tail)) return null
  const regions = leadingRegions(whole.slice(0, at - start))
  const titled = start === at && end - at >= 4 && isTitled(line.text, at, end)
  const core = titled ? whole : whole.slice(regions.end, at - start)
  const kind = titled ? 'sector' : classifyCore(core, regions.end > 0, ending)
  // 昆山开发区光电产业园: behind the name of a zone the theme alone names a part of it.
  const part = kind === 'sector' && earlier?.ending.zone === true && earlier.core !== 'generic' && earlier.end === start
  const honour =
    (isWholeProvince(regions.codes) &&
      (/荣誉|资质|称号/.test(line.topic) ||
        /荣誉|资质|称号|认定/.test(line.text.slice(0, line.label)) ||
        /牌子|称号|招牌|头衔/.test(line.text.slice(end, end + 40)))) ||
    (STATUS_LIKE.test(whole) && /荣誉|资质|称号/.test(line.topic))
  const named =
    titled ||
    (part && !ending.zone && !ending.weak) ||
    (!honour &&
      acceptable(
        kind,
        core,
        ending,
        line.text.slice(at, end),
        whole,
        line.text.slice(Math.max(0, start - 6), start),
        isWholeProvince(regions.codes),
      ))
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
    prefixCodes: regions.codes.length > 0 ? regions.codes : bracketedCodes(whole),
    aspired:
      ASPIRED_ALWAYS.test(line.text.slice(Math.max(0, start - 4), start)) ||
      ((ending.aspired ?? false) &&
        isWholeProvince(regions.codes) &&
        /(?:是|系|为)$/.test(line.text.slice(Math.max(0, start - 1), start))) ||
      ((ending.aspired ?? false) && ASPIRED.test(line.text.slice(Math.max(0, start - 32), start))),
  }
}

/** Under a heading of honours: 全国纺织产业转移示范园区. */
const STATUS_LIKE = /示范|试点|特色|先进|优秀|重点|绿色/

/** 浙江省开发区 are all zones of a province; only municipalities have zones of their own name. */
const isWholeProvince = (codes: readonly string[]): boolean =>
  codes.some((code) => code.endsWith('0000') && !/^(?:11|12|31|50)/.test(code))

/** A bare region names its zone (青岛高新区), so there the region is the key; level words are not (青岛国家高新区). */
function keyOf(core: string, kind: CoreKind, codes: readonly string[]): string {
  if (kind === 'region') return `@${codes.join()}`
  return core.replace(/[·\s]/g, '').replace(/^(?:国家级?|省级|市级)(?=.{2})/, '')
}

/** 柳州市重点产业园区: parks of a city, not one of them. */
const ANY_OF_MANY =
  /^(?:重点|主要|各类?|专业|特色|知名|优质|优秀|典型|热门|全部|所有|其他|其它|国家级|省级|市级|级)+(?:产业|工业|专业|科技)?$/

/** 滨海三家孵化器: how many there are, not what one is called. */
const COUNTED = /(?:[两三四五六七八九十几多数]|\d)(?:家|个|座|大)$/

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
  if (isProvince && stripGenerics(core) === '') return false
  if (
    /^国家(?:火炬|新型|现代|外贸|数字|文化|农业产业|中小|小型|创新型)/.test(whole) &&
    ending.aspired &&
    scanRegions(whole).length === 0
  )
    return false
  if (ANY_OF_MANY.test(core) || COUNTED.test(core)) return false
  if (isProvince && /^(?:级|示范|特色|重点|先进|首批|优秀)/.test(core)) return false
  if (kind === 'region') return (!ending.weak || word === '园区' || word === '开发区') && !isProvince
  if (kind === 'sector') {
    if (ending.weak || (ending.zone && whole === core + word)) return false
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
  const before = text.charCodeAt(cut - 1)
  if (before >= 0x30 && before <= 0x39)
    cut += /^(?:年度?|月份?|日|号|万?方|亩|个|家|平|㎡)*/.exec(text.slice(cut, at))?.[0].length ?? 0
  const filler = LEADING_FILLER.exec(text.slice(cut, at + 4))
  // 十堰, 三亚: the numeral is the beginning of a place.
  if (filler && scanRegions(text.slice(cut, at))[0]?.start === 0) return cut
  return cut + (filler ? Math.min(filler[0].length, at - cut) : 0)
}

/** 国家级泉州经济技术开发区: the level is no part of the name where a region follows. */
function pastLevel(text: string, start: number, at: number): number {
  const level = /^(?:国家级|自治区级|省级|市级|属|归属)/.exec(text.slice(start, at))?.[0].length ?? 0
  return level > 0 && scanRegions(text.slice(start + level, at))[0]?.start === 0 ? start + level : start
}

/** 白沙洲(永州)轻纺箱包产业园: a short bracket inside belongs to the name. */
function bracketedStart(text: string, start: number, floor: number): number {
  if (text[start - 1] !== ')') return start
  const bracket = /[㐀-鿿a-z0-9]{2}\([㐀-鿿]{2,6}\)$/.exec(text.slice(Math.max(floor, start - 12), start))
  if (!bracket) return start
  const open = start - bracket[0].length + 2
  return Math.min(start, nameStart(text, open, floor))
}

const bracketedCodes = (whole: string): readonly string[] => {
  const inner = /\(([㐀-鿿]{2,6})\)/.exec(whole)?.[1]
  const first = inner ? scanRegions(inner)[0] : undefined
  return first && first.kind !== 'macro' && first.codes.length === 1 ? first.codes : []
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
