import type { Unit } from '../catalog/index.ts'
import { charSet, isArabic, isHan, skipSpaces, times } from './numeral-chars.ts'
import { type Numeral, parseNumeral } from './numerals.ts'
import { readCompound, readHalf, readMinor } from './quantity-parts.ts'
import { percentBehind, percentFraction } from './quantity-percent.ts'
import type { Source, Term } from './quantity-source.ts'
import { currencyBefore, matchRate, matchUnit, type UnitMatch } from './quantity-units.ts'
import { isClock, isCode, isDate, isOneHalf } from './quantity-words.ts'
import type { QuantityKind, RateUnit } from './types.ts'

const PLUS = 0x2b
const isTimeMark = charSet('年月日号时点季')
const HALF = 0x534a
const NEGATIVE = 0x8d1f
const isMore = charSet('多来余')
function newTerm(start: number, numeral: Numeral): Term {
  return {
    start,
    end: numeral.end,
    numeral,
    value: numeral.value,
    max: numeral.max,
    modifier: numeral.modifier,
    unit: undefined,
    rawUnit: '',
    currency: undefined,
    per: [],
    plus: false,
    none: false,
    ordinal: false,
  }
}

/** 数十, 大几千, 小一万, 上千, 好几家: what stands right before the numeral and changes it. */
function readPrefix({ text }: Source, term: Term): void {
  const { numeral } = term
  const before = text[term.start - 1]
  const earlier = text.charCodeAt(term.start - 2)
  if (before === '数' && (numeral.bare || text[term.start] === '十') && !isCounted(earlier)) {
    term.start -= 1
    term.max = times(term.value, 9)
    term.value = times(term.value, 2)
    term.modifier = 'vague'
  } else if (before === '大' && text[term.start] === '几') {
    term.start -= 1
    term.value = times(term.value, 2.5)
  } else if (before === '好' && text[term.start] === '几') term.start -= 1
  else if (before === '上' && numeral.bare && !isUpWord(earlier)) {
    term.start -= 1
    term.plus = true
    term.modifier = 'order'
  } else if (before === '小' && numeral.han && !numeral.lone && !isSmallWord(earlier)) {
    term.start -= 1
    term.modifier = 'under'
  }
}

/** 人数百余, 总数十: 数 belongs to the word before. */
const isCounted = charSet('人户总个件台次家倍参指对系分少多基整岁无代函次')
/** 以上百, 网上万: 上 belongs to the word before. */
const isUpWord = charSet('以网线海晚早马路地身手面')
const isSmallWord = charSet('大较最缩狭从窄弱中')

const isRegularUnit = (unit: Unit): boolean =>
  unit.kind !== 'number' && unit.kind !== 'count' && unit.kind !== 'percent'

/** 多 来 余 + between the figure and its unit; only where a unit follows, else they are bounds behind the figure. */
function readMore({ text }: Source, term: Term, at: number): number {
  const code = text.charCodeAt(at)
  if (code === PLUS && !isArabic(text.charCodeAt(at + 1))) {
    term.plus = true
    return at + 1
  }
  if (text[at] === '把' && term.numeral.bare && matchUnit(text, at + 1, term.numeral)) {
    term.modifier = 'about'
    return at + 1
  }
  if (!isMore(code) || (term.value < 10 && !term.numeral.bare)) return at
  const next = skipSpaces(text, at + 1, 2)
  if (!matchUnit(text, next, term.numeral)) return at
  term.modifier = text[at] === '来' ? 'about' : 'over'
  return next
}

const METRE_CUES = /[高宽长深跨层径距净厚]/

/** 30M RMB, $5m, 3M: the letter is a million, not a metre. Written small and without a currency it is a metre. */
function isMillion({ raw, text }: Source, term: Term, at: number, end: number): boolean {
  if (term.numeral.han || term.numeral.scale > 1) return false
  if (term.currency !== undefined) return true
  const behind = matchUnit(text, skipSpaces(text, end, 1), term.numeral)
  if (behind?.unit.kind === 'money') return true
  const upper = raw.charCodeAt(at) === 0x4d || raw.charCodeAt(at) === 0xff2d
  return upper && !METRE_CUES.test(text.slice(Math.max(0, term.start - 6), term.start) + text.slice(end, end + 3))
}

const CENT: Unit = { names: ['分'], kind: 'money', unit: 'CNY', factor: 0.01 }
/** 25分 is a price where it is all there is; in a text it is a mark, a minute or a part. */
const isLoneCent = (text: string, term: Term): boolean =>
  term.start === 0 && text[term.end] === '分' && term.end + 1 === text.length

/** 5g and 3d are technologies more often than weights. */
const isGeneration = ({ raw }: Source, term: Term, match: UnitMatch): boolean =>
  match.name === 'g' &&
  term.numeral.plain.length === 1 &&
  term.value >= 2 &&
  term.value <= 6 &&
  !(raw[match.end - 1] === 'g' && term.value === 2 && !isHan(raw.charCodeAt(match.end)))

/** An 80-hectare site, a 5-tonne crane. */
function hyphened(text: string, at: number, numeral: Numeral): UnitMatch | undefined {
  const next = text.charCodeAt(at + 1)
  if (text.charCodeAt(at) !== 0x2d || next < 0x61 || next > 0x7a) return undefined
  const match = matchUnit(text, at + 1, numeral)
  return match && match.name.length > 1 && isRegularUnit(match.unit) ? match : undefined
}

function readUnit(source: Source, term: Term): void {
  const { text } = source
  const start = readMore(source, term, skipSpaces(text, term.end))
  const match = matchUnit(text, start, term.numeral) ?? hyphened(text, start, term.numeral)
  if (match?.name === 'm' && isMillion(source, term, start, match.end)) {
    term.value = times(term.value, 1e6)
    term.numeral = { ...term.numeral, end: match.end, scale: 1e6, value: term.value, plain: '' }
    term.end = match.end
    readUnit(source, term)
    return
  }
  if (!match && isLoneCent(text, term)) takeUnit(source, term, { unit: CENT, name: '分', end: term.end + 1 })
  if (!match || isGeneration(source, term, match)) return
  if (term.currency !== undefined && match.unit.kind !== 'money') return
  takeUnit(source, term, match)
}

const CUBIC: Unit = { names: ['方'], kind: 'number', unit: 'm3', factor: 1 }
const VOLUME_CUES = /(?:污水|废水|用水|排水|用气|天然气|混凝土|土方|石方|日用|日产|处理)[^,。;、\s]{0,4}$/

/** 污水200方 is a volume, 厂房200方 an area. */
const isVolume = (text: string, term: Term): boolean =>
  VOLUME_CUES.test(text.slice(Math.max(0, term.start - 10), term.start))

/** 元 and 块 leave the currency to the mark before the figure: 新台币3亿元. */
const isGeneric = (name: string): boolean => name === '元' || name === '块' || name === '圆'

const PIECE: Unit = { names: ['块'], kind: 'count', unit: '1', factor: 1 }
const isAfterPrice = charSet('零一每以左上下多出起的吧呢半到至二两三四五六七八九钱')

/** 一块碳纤维板 is a piece, 三块 and 五块一平 are money. */
const isPiece = (text: string, term: Term, end: number): boolean =>
  term.numeral.lone && isHan(text.charCodeAt(end)) && !isAfterPrice(text.charCodeAt(end))

function takeUnit({ text }: Source, term: Term, match: UnitMatch): void {
  const { numeral } = term
  if (numeral.seam && match.unit.kind !== 'money') {
    term.value = numeral.seam.value
    term.end = numeral.seam.end
    return
  }
  term.unit = match.unit
  if (match.name === '块' && isPiece(text, term, match.end)) term.unit = PIECE
  else if (match.name === '方' && isVolume(text, term)) term.unit = CUBIC
  term.rawUnit = match.name
  term.end = match.end
  if (term.unit.kind === 'money' && !(term.currency !== undefined && isGeneric(match.name)))
    term.currency = match.unit.unit
  const between = text.slice(numeral.end, match.end)
  if (between.includes('个多')) term.modifier = 'over'
  else if (between.includes('个来')) term.modifier = 'about'
  else if (between.includes('个半')) term.value += 0.5
}

function readSign({ text }: Source, term: Term): void {
  const before = text.charCodeAt(term.start - 1)
  const amount = term.unit === undefined || !isRegularUnit(term.unit)
  const change = term.unit?.kind === 'percent' && isChange(text.charCodeAt(term.start - 2))
  const open = change || isOpen(text, term.start - 2)
  const hyphen = before === 0x2d && amount && open && text.charCodeAt(term.end) !== 0x2d
  // A list begins with a dash before words, not before a figure that is all there is.
  const apart = before === 0x20 && term.start === 2 && text[0] === '-' && amount
  const word = apart || before === NEGATIVE || (before === 0x20 && text.charCodeAt(term.start - 2) === NEGATIVE)
  if (!hyphen && !word) return
  term.start -= before === 0x20 ? 2 : 1
  term.value = -term.value
  if (term.max !== undefined) [term.value, term.max] = [-term.max, term.value]
}

/** 同比-3.2%: a minus, where before other words a hyphen is a dash. */
const isChange = charSet('比幅率为')

const isOpen = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return at < 0 || code <= 0x20 || '([:,;=、。：；，（'.includes(text[at]!)
}

function readRate(source: Source, term: Term): void {
  const { unit } = term
  const money = term.currency !== undefined
  const figure = unit === undefined && !term.numeral.lone
  const rate = matchRate(source.text, term.end, money || figure)
  if (!rate || (figure && !money && !isFigureRate(source, term, rate.per))) return
  term.per.push(...rate.per)
  term.end = rate.end
}

/** 12万一亩 and 1.1一平一天 are prices; 3000 一年 stays a number and a duration. */
const isFigureRate = ({ text }: Source, term: Term, per: readonly RateUnit[]): boolean =>
  text[skipSpaces(text, term.end)] !== '一' || per[0] === 'm2' || per[0] === 'mu' || term.numeral.scale > 1

/** Whether the term is a price without a currency: 15万/亩, 500万/年, 1.1一平一天. */
export function isAssumedMoney(term: Term): boolean {
  if (term.unit || term.currency !== undefined || term.per.length === 0) return false
  if (term.per.includes('m2') || term.per.includes('mu')) return true
  return term.numeral.scale >= 1e4 && term.per.some((per) => per === 'year' || per === 'month' || per === 'ha')
}

export function kindOf(term: Term): QuantityKind {
  if (term.currency !== undefined || isAssumedMoney(term)) return 'money'
  if (term.rawUnit === '方' && term.per.some((per) => per === 'day' || per === 'hour')) return 'number'
  return term.unit?.kind ?? 'number'
}

/** The number at `at` with its unit and divisors; undefined where no numeral stands. `sign`: a hyphen before it may be a minus. */
export function readTerm(source: Source, at: number, sign: boolean): Term | undefined {
  const { text } = source
  const numeral = parseNumeral(text, at)
  if (!numeral) return undefined
  const term = newTerm(at, numeral)
  if (!Number.isFinite(term.value) || isOneHalf(text, at)) return { ...term, none: true }
  if (percentFraction(source, term)) return term
  readPrefix(source, term)
  const prefix = currencyBefore(text, term.start)
  if (prefix && prefix.start >= source.floor) {
    term.currency = prefix.code
    term.start = prefix.start
  }
  if (text.charCodeAt(term.start - 1) === 0x7b2c) return ordinal(source, term)
  if (percentBehind(source, term)) {
    if (sign) readSign(source, term)
    return term
  }
  readUnit(source, term)
  if (isDate(source, term) || isClock(text, term)) {
    term.none = true
    const mark = skipSpaces(text, term.numeral.end)
    if (isTimeMark(text.charCodeAt(mark))) term.end = Math.max(term.end, mark + 1)
    if (text.charCodeAt(term.end) === HALF) term.end += 1
    return term
  }
  readHalf(source, term)
  readMinor(source, term)
  readCompound(source, term)
  readRate(source, term)
  if (isCode(source, term)) term.none = true
  if (sign) readSign(source, term)
  return term
}

const isOrdinalUnit = charSet('位名条个家次批届期号款项章节类层')

/** 第13位, 第三. */
function ordinal({ text }: Source, term: Term): Term {
  term.start -= 1
  term.ordinal = true
  const at = skipSpaces(text, term.end, 1)
  if (isOrdinalUnit(text.charCodeAt(at))) {
    term.rawUnit = text[at]!
    term.end = at + 1
  }
  return term
}
