import { isSameOrBelow } from '../../catalog/index.ts'
import type { Span } from '../../model/index.ts'
import type { Quantity } from '../../text/index.ts'
import { createLexicon, type Hit } from '../lexicon.ts'
import { before, type Draft, find, mark, oncePerNote, type Reading } from '../reading.ts'
import { DENIED, OUTSIDE, PRESENT } from '../scopes.ts'
import { covered, overlapping } from '../spans.ts'
import { FIRE_LETTERS, FLAGS, type FlagEntry } from '../vocabulary/flags.ts'
import { PHRASES, type Phrase } from '../vocabulary/phrases.ts'

const lexicon = createLexicon(FLAGS.map((entry) => [entry.words, entry] as const))

/** The flag words of a folded text; inside a longer word of the same field a shorter one does not count (实验室 in 检测实验室). */
function scanFlags(text: string): Hit<FlagEntry>[] {
  const hits = lexicon.scanAll(text)
  const last = new Map<string, Hit<FlagEntry>>()
  const kept: Hit<FlagEntry>[] = []
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = last.get(hit.tag.field)
    if (before && hit.end <= before.end && (hit.start > before.start || hit.end < before.end)) continue
    last.set(hit.tag.field, hit)
    kept.push(hit)
  }
  return kept
}

/** 危化品仓库 is a utility, no warehouse of its own. */
const hazmat = (reading: Reading, hit: Hit<FlagEntry>): boolean =>
  /(?:危化品?|危险品|化学品|危废)(?:专用)?$/.test(reading.text.slice(Math.max(0, hit.start - 6), hit.start))

/** Inside a longer product or service word a flag says nothing: 冷库设备, 融资租赁. A process in it is still one (包装印刷). */
function shadowed(reading: Reading, hit: Hit<FlagEntry>): boolean {
  if (covered(reading.regions, hit)) return true
  if (hit.tag.field === 'processes' || hit.tag.value === 'testing' || hit.tag.value === 'data_center') return false
  if (hit.tag.value === 'warehouse' && hazmat(reading, hit)) return true
  return overlapping(reading.sectors, hit.start, hit.end).some(
    (sector) => sector.start <= hit.start && sector.end > hit.end,
  )
}

/** Scope bits that silence an entry. */
const silencers = (entry: FlagEntry): number =>
  DENIED | (entry.thing ? PRESENT : 0) | (entry.field === 'processes' || entry.field === 'uses' ? OUTSIDE : 0)

function add(profile: Draft, entry: FlagEntry): void {
  const { field, value } = entry
  if (field === 'chemicalPark' || field === 'groundFloor') profile[field] = true
  else if (field === 'intent' || field === 'eia') {
    const single = profile as Record<string, unknown>
    single[field] ??= value
  } else {
    const lists = profile as Record<string, unknown[] | undefined>
    const list = (lists[field] ??= [])
    if (!list.includes(value)) list.push(value)
  }
}

/** Floors beside the ground floor: 一楼二楼都行, 一层或二层, 二层也可以. */
const OTHER_FLOOR = /^[ 、或和到及至\-~/]{0,2}[二三四五2345][楼层]/
const FLOOR_COUNT = /(?:每|共|各|标准|平均|占|单|同)$/

/** 不搬, 不租: the word stands inside its own denial. */
const deniedInside = (reading: Reading, { start, end }: Hit<FlagEntry>): boolean =>
  overlapping(reading.cues, start, end).some(
    (cue) => (cue.tag === 'denies' || cue.tag === 'stays') && cue.start < start && cue.end >= end,
  )

/** 做工程机械涂装线的: who builds the line does not run the process. */
const makesLine = (text: string, { start, end }: Span): boolean =>
  /^(?:流水|生产|自动)?线?(?:设备|制造|厂|的(?=$|[ ,。;(、]))/.test(
    text.slice(text[end - 1] === '线' ? end - 1 : end),
  ) &&
  /线/.test(text.slice(end - 1, end + 4)) &&
  /(?:做|生产|造|搞)[^,。;]{0,8}$/.test(text.slice(Math.max(0, start - 12), start))

function stands(reading: Reading, hit: Hit<FlagEntry>): boolean {
  const { text, scopes } = reading
  const entry = hit.tag
  if ((scopes[hit.start]! & silencers(entry)) !== 0 || deniedInside(reading, hit)) return false
  const tail = text.slice(hit.end, hit.end + 12)
  if (entry.unless?.test(tail) || /[不别勿没无]/.test(text[hit.start - 1] ?? '')) return false
  if (entry.field === 'processes' && makesLine(text, hit)) return false
  // 码头15公里内 is a distance, no wharf of its own.
  if (entry.value === 'dock' && /^[^,。;]{0,3}?[\d一二三四五六七八九十]+(?:公里|km)/.test(tail)) return false
  if (entry.field === 'groundFloor' && /^(?:层高|净高)?[\d.]+ ?(?:米|m)/.test(tail)) return false
  if (entry.field === 'groundFloor')
    return (
      !OTHER_FLOOR.test(tail) &&
      !FLOOR_COUNT.test(text.slice(Math.max(0, hit.start - 2), hit.start)) &&
      !/^[楼半]/.test(tail)
    )
  // 总部深圳 tells where the enterprise is.
  if (entry.value === 'headquarters' && overlapping(reading.regions, hit.end, hit.end + 1).length > 0) return false
  if (entry.value === 'rent' && entry.field === 'tenure')
    return !/(?:免|不|转|出|退|减|房东)$/.test(text.slice(Math.max(0, hit.start - 2), hit.start))
  if (entry.value === 'printing' && /3d ?$/.test(text.slice(Math.max(0, hit.start - 3), hit.start))) return false
  if (entry.value === 'listed')
    return !/(?:拟|想|准备|计划|筹备|冲刺|申报|在|要|打算|年内|年后)$/.test(
      text.slice(Math.max(0, hit.start - 2), hit.start),
    )
  return true
}

/** Uses, tenure, utilities, processes, qualifications, incentives, environmental class: one word, one value. */
export function readFlags(reading: Reading): void {
  for (const hit of scanFlags(reading.text)) {
    mark(reading, hit)
    if (!stands(reading, hit) || shadowed(reading, hit)) continue
    add(reading.profile, hit.tag)
    find(reading, hit.tag.field, hit)
  }
  readPhrases(reading)
  settle(reading.profile)
}

const silencedBy = ({ denies, ofPremises }: Phrase): number => (denies ? 0 : DENIED) | (ofPremises ? PRESENT : 0)

function readPhrases(reading: Reading): void {
  for (const phrase of PHRASES) {
    if (!phrase.needs.some((word) => reading.text.includes(word))) continue
    for (const match of reading.text.matchAll(phrase.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if ((reading.scopes[span.start]! & silencedBy(phrase)) !== 0) continue
      if (!phrase.denies && /[不别勿没无]/.test(reading.text[span.start - 1] ?? '')) continue
      if (phrase.field === 'uses' && namesGoods(reading, span)) continue
      if (phrase.value === 'warehouse' && isSideStore(reading, span)) continue
      add(reading.profile, { ...phrase, words: '' })
      find(reading, phrase.field, span)
      mark(reading, span)
    }
  }
  readBareBuy(reading)
  readFireClass(reading)
}

/** 养猪设备: inside the name of goods the words say nothing of premises. */
const namesGoods = (reading: Reading, span: Span): boolean =>
  overlapping(reading.sectors, span.start, span.end).some(
    ({ id, start, end }) => start <= span.start && end >= span.end && isSameOrBelow(id, 'high-end-equipment'),
  )

const namesWorks = oncePerNote(({ text }) => /车间|厂房/.test(text))

/** 要少量甲类库: a store beside the works is a utility of them. */
const isSideStore = (reading: Reading, span: Span): boolean =>
  /^[甲乙丙]/.test(reading.text.slice(span.start, span.start + 1)) &&
  (/少量|配|附|带|自带/.test(before(reading, span.start).slice(-6)) ||
    (/^[甲乙]/.test(reading.text.slice(span.start, span.start + 1)) &&
      reading.text[span.end - 1] === '库' &&
      namesWorks(reading)))

const isLand = (quantity: Quantity): boolean => /亩|公顷/.test(quantity.rawUnit)

/** 买 without its object (可以买也可以租, 一次买) is about the land when only land is wanted, else about a building. */
function readBareBuy(reading: Reading): void {
  const { profile, text, scopes } = reading
  if (profile.tenure?.some((tenure) => tenure.startsWith('buy'))) return
  const own = /自己(?:来)?(?:建|盖)/.exec(text)
  if (own && reading.quantities.some(isLand)) {
    add(profile, { field: 'tenure', value: 'buy_land', words: '', example: '' })
    find(reading, 'tenure', { start: own.index, end: own.index + own[0].length }, 0.8)
    return
  }
  for (const match of text.matchAll(
    /(?:(?<![采购不没别])买|(?<![采不没别])购买(?=$|[,。; \d]))(?!卖|方|手|的|不起|家|断)/g,
  )) {
    if ((scopes[match.index]! & (DENIED | PRESENT)) !== 0) continue
    const land = reading.quantities.some(isLand)
    const floor = reading.quantities.some((quantity) => quantity.kind === 'area' && !isLand(quantity))
    add(profile, { field: 'tenure', value: land && !floor ? 'buy_land' : 'buy_building', words: '', example: '' })
    find(reading, 'tenure', { start: match.index, end: match.index + match[0].length }, 0.75)
    return
  }
}

const FIRE =
  /([甲乙丙丁戊])(?:[一二12](?=$|[ ,。;、)]|级|消防|仓|库|厂)|[一二三12]?类(?!库房?|仓库?|罐|暂存|危|中药|目录|传染))|\b(?:fire )?class ([a-e])\b(?! ?(?:office|building|clean))/g

function readFireClass(reading: Reading): void {
  for (const match of reading.text.matchAll(FIRE)) {
    const span = { start: match.index, end: match.index + match[0].length }
    mark(reading, span)
    if (reading.profile.fireClass || (reading.scopes[span.start]! & DENIED) !== 0) continue
    if (match[2] && !/fire/.test(reading.text.slice(Math.max(0, span.start - 12), span.end + 12))) continue
    reading.profile.fireClass = match[1] ? FIRE_LETTERS[match[1]]! : (match[2]!.toUpperCase() as 'A')
    find(reading, 'fireClass', span)
  }
  const warehouse = /([甲乙丙丁戊])[一二三12]?类(?:仓库|仓|库房?)/.exec(reading.text)
  if (!warehouse || reading.profile.fireClass || (reading.scopes[warehouse.index]! & DENIED) !== 0) return
  if (
    reading.profile.uses?.includes('production') ||
    /少量|小|带|配|附/.test(before(reading, warehouse.index).slice(-6))
  )
    return
  reading.profile.fireClass = FIRE_LETTERS[warehouse[1]!]!
  find(reading, 'fireClass', { start: warehouse.index, end: warehouse.index + warehouse[0].length })
}

/** 专精特新小巨人 is the higher title alone; both classes of an unsettled 报告书还是报告表 say nothing. */
function settle(profile: Draft): void {
  if (profile.qualifications?.includes('little_giant'))
    profile.qualifications = profile.qualifications.filter((qualification) => qualification !== 'specialised_new')
}
