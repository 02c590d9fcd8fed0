import type { Unit } from '../catalog/index.ts'
import {
  bigMultiplier,
  charSet,
  hanDigit,
  isArabic,
  isHan,
  isLatin,
  skipSpaces,
  smallMultiplier,
  times,
} from './numeral-chars.ts'
import { type Numeral, parseNumeral } from './numerals.ts'
import { isYear } from './quantity-codes.ts'
import { percentBehind, percentFraction } from './quantity-percent.ts'
import { currencyBefore, matchRate, matchUnit, type UnitMatch } from './quantity-units.ts'
import type { QuantityKind, QuantityModifier, RateUnit } from './types.ts'

/** The text as given and as folded: same length, so one offset serves both. */
export interface Source {
  raw: string
  text: string
}

/** A number with what stands around it, before ranges and bounds are looked at. Values are as written, in `unit`. */
export interface Term {
  start: number
  end: number
  numeral: Numeral
  value: number
  max: number | undefined
  modifier: QuantityModifier | undefined
  unit: Unit | undefined
  rawUnit: string
  /** ISO code of a currency mark before or behind the figure. */
  currency: string | undefined
  per: RateUnit[]
  /** 50+家 */
  plus: boolean
  /** A date, a clock time or a number in a name: no quantity, and nothing in it is one. */
  none: boolean
  ordinal: boolean
}

const PLUS = 0x2b
const HALF = 0x534a
const NEGATIVE = 0x8d1f
const isMore = charSet('多来余')
/** 半 behind a unit that starts a word of its own: 500平半年, 3吨半挂. */
const isNotHalf = charSet('年天月日导成个小折价挂径夜岛封开自球程')

/** Characters that turn a figure into a date, a clock time or a name. */
const isDateUnit = charSet('月号时')

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

/** 5g and 3d are technologies more often than weights. */
const isGeneration = (term: Term, match: UnitMatch): boolean =>
  match.name === 'g' && Number.isInteger(term.value) && term.value >= 2 && term.value <= 6

function readUnit(source: Source, term: Term): void {
  const { text } = source
  const start = readMore(source, term, skipSpaces(text, term.end))
  const match = matchUnit(text, start, term.numeral)
  if (match?.name === 'm' && isMillion(source, term, start, match.end)) {
    term.value = times(term.value, 1e6)
    term.numeral = { ...term.numeral, end: match.end, scale: 1e6, value: term.value, plain: '' }
    term.end = match.end
    readUnit(source, term)
    return
  }
  if (!match || isGeneration(term, match)) return
  if (term.currency !== undefined && match.unit.kind !== 'money') return
  takeUnit(source, term, match)
}

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
  term.unit = match.name === '块' && isPiece(text, term, match.end) ? PIECE : match.unit
  term.rawUnit = match.name
  term.end = match.end
  if (term.unit.kind === 'money') term.currency = match.unit.unit
  const between = text.slice(numeral.end, match.end)
  if (between.includes('个多')) term.modifier = 'over'
  else if (between.includes('个来')) term.modifier = 'about'
  else if (between.includes('个半')) term.value += 0.5
}

/** 两年半, 3米半, 两倍半. */
function readHalf({ text }: Source, term: Term): void {
  if (!term.unit || text.charCodeAt(term.end) !== HALF || isNotHalf(text.charCodeAt(term.end + 1))) return
  if (term.unit.kind === 'count' || !Number.isInteger(term.value) || term.numeral.scale > 1) return
  term.value += 0.5
  term.end += 1
}

/** What must not follow the 5 of 3块5: it counts something of its own. */
const isAfterTenths = charSet('年个月天楼层期家台号折成栋人%.:')

/** 3块5, 五元三毛, 两美元又三美分. */
function readMinor(source: Source, term: Term): void {
  const { text } = source
  let last = term.rawUnit
  for (let round = 0; round < 3 && term.unit?.kind === 'money'; round += 1) {
    const at = text[term.end] === '又' || text[term.end] === '零' ? term.end + 1 : term.end
    const code = text.charCodeAt(at)
    if (!isArabic(code) && hanDigit(code) <= 0 && smallMultiplier(code) !== 10) return
    const numeral = parseNumeral(text, at)
    if (!numeral || numeral.value >= 100 || numeral.scale > 1) return
    const match = matchUnit(text, skipSpaces(text, numeral.end, 1), numeral)
    const cents = text[numeral.end] === '分' && term.currency === 'CNY' && text[numeral.end + 1] !== '之'
    if (match?.unit.minor && match.unit.unit === term.unit.unit) {
      addMinor(term, numeral, match.unit.factor, match.end)
      last = match.name
    } else if (cents) addMinor(term, numeral, 0.01, numeral.end + 1)
    else {
      readTenths(text, term, numeral, at, last)
      return
    }
  }
}

function addMinor(term: Term, numeral: Numeral, factor: number, end: number): void {
  term.value = times(term.value + times(numeral.value, factor / term.unit!.factor), 1)
  term.end = end
}

/** The digit behind 块 and 毛 counts tenths of it (3块5, 五毛五), behind 块零 hundredths (三块零四). */
function readTenths(text: string, term: Term, numeral: Numeral, at: number, last: string): void {
  if (numeral.end !== at + 1 || numeral.value >= 10 || (last !== '块' && last !== '毛')) return
  const zero = text[at - 1] === '零'
  if ((at > term.end && !zero) || !isLastDigit(text, numeral)) return
  addMinor(term, numeral, last === '毛' || zero ? 0.01 : 0.1, numeral.end)
}

/** Whether the digit counts nothing of its own: not 20块 3年, not 20块一平. */
function isLastDigit(text: string, numeral: Numeral): boolean {
  if (isAfterTenths(text.charCodeAt(numeral.end))) return false
  if (numeral.value === 1 && matchRate(text, numeral.end - 1, true)) return false
  return matchUnit(text, numeral.end, numeral) === undefined
}

/** 3斤5两, 2吨500公斤 add up; 8米5 is 8.5 m, 1米75 is 1.75 m. */
function readCompound({ text }: Source, term: Term): void {
  const kind = term.unit?.kind
  if (!term.unit || (kind !== 'weight' && kind !== 'length')) return
  const code = text.charCodeAt(term.end)
  if (!isArabic(code) && hanDigit(code) <= 0) return
  const numeral = parseNumeral(text, term.end)
  if (!numeral || numeral.scale > 1 || numeral.max !== undefined) return
  const match = matchUnit(text, numeral.end, numeral)
  if (match?.unit.kind === kind && match.unit.factor < term.unit.factor) {
    const part = times(numeral.value, match.unit.factor, match.unit.divisor) / term.unit.factor
    term.value = times(term.value + part * (term.unit.divisor ?? 1), 1)
    term.end = match.end
  } else if (!match && (term.rawUnit === '米' || term.rawUnit === '吨')) readDecimals(text, term, numeral)
}

/** The digits behind 米 and 吨: 八米五. */
function readDecimals(text: string, term: Term, numeral: Numeral): void {
  const digits = numeral.end - term.end
  const plain = numeral.plain.length === digits || (digits === 1 && numeral.lone)
  if (!plain || digits > 2 || !Number.isInteger(term.value) || !isLastDigit(text, numeral)) return
  if (digits === 2 && isHan(text.charCodeAt(numeral.end))) return
  term.value = times(term.value + numeral.value / 10 ** digits, 1)
  term.end = numeral.end
}

/** 年 behind a year, 月, 日, 号, 时: the figure is a date or a name. */
function isDate({ text }: Source, term: Term): boolean {
  const { numeral, rawUnit } = term
  const at = skipSpaces(text, numeral.end)
  const code = text.charCodeAt(at)
  if (rawUnit === '月' || (!term.unit && isDateUnit(code))) return term.value !== 0.5
  if (rawUnit === '号') return true
  if (rawUnit === '季度' || rawUnit === '季' || rawUnit === '世纪') return true
  if (rawUnit === '日') return term.value <= 31 && text[term.end] !== '内' && !text.startsWith('以内', term.end)
  if (code === 0x5e74) return isYear(numeral.plain) || numeral.spelt === 4 || isShortYear(text, term, at)
  return !term.unit && numeral.spelt >= 7
}

/** 23年5月, ’23年, 23年底. */
function isShortYear(text: string, term: Term, at: number): boolean {
  if (term.numeral.plain.length !== 2 && term.numeral.spelt !== 2) return false
  if ("'’‘".includes(text[term.start - 1] ?? ' ')) return true
  const next = text[at + 1] ?? ' '
  return '底初末'.includes(next) || /^\d{1,2}月/.test(text.slice(at + 1, at + 4))
}

const isClockWord = charSet('半钟整前后以左')

/** 九点, 8点半: a clock time, unless it is a decimal or 个点. */
function isClock(text: string, term: Term): boolean {
  const at = skipSpaces(text, term.numeral.end)
  if (term.unit || text[at] !== '点' || term.value > 24) return false
  const next = text.charCodeAt(at + 1)
  return !term.numeral.han || isClockWord(next) || isArabic(next) || smallMultiplier(next) === 10 || term.numeral.lone
}

/** 上半年, 下半场: one of two halves, no amount. */
const isOneHalf = (text: string, at: number): boolean =>
  text.charCodeAt(at) === HALF && '年场月段'.includes(text[at + 1] ?? ' ') && '上下前后'.includes(text[at - 1] ?? ' ')

function readSign({ text }: Source, term: Term): void {
  const before = text.charCodeAt(term.start - 1)
  const amount = term.unit === undefined || !isRegularUnit(term.unit)
  const hyphen = before === 0x2d && amount && isOpen(text, term.start - 2) && text.charCodeAt(term.end) !== 0x2d
  const word = before === NEGATIVE || (before === 0x20 && text.charCodeAt(term.start - 2) === NEGATIVE)
  if (!hyphen && !word) return
  term.start -= before === 0x20 ? 2 : 1
  term.value = -term.value
  if (term.max !== undefined) [term.value, term.max] = [-term.max, term.value]
}

const isOpen = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return at < 0 || code <= 0x20 || '([:,;=、。：；，（'.includes(text[at]!)
}

/** Behind a plain figure: letters that are no unit make it a code (3d, 4s). */
const isCode = ({ text }: Source, term: Term): boolean =>
  !term.unit && !term.numeral.han && term.numeral.scale === 1 && isLatin(text.charCodeAt(term.end))

const FORMAL = charSet('壹贰弍叁肆伍陆柒捌玖拾佰仟俩')

/** A numeral without unit that stands in a word, as most single Chinese digits do: 统一, 三城, 五一. */
export function isWord({ text }: Source, term: Term): boolean {
  const { numeral, unit } = term
  if (!numeral.han || term.ordinal || term.modifier === 'under') return false
  const lone = numeral.lone || numeral.spelt === 2 || (numeral.bare && term.modifier === undefined)
  if (unit) {
    if (unit.kind === 'percent') return false
    if (numeral.bare && isHeading(text, term)) return true
    if (numeral.lone && term.rawUnit === '角') return !FORMAL(text.charCodeAt(term.start))
    return numeral.lone && FORMAL(text.charCodeAt(term.start)) && unit.kind !== 'money'
  }
  if (term.per.length > 0 || term.currency !== undefined) return false
  const vague = term.max !== undefined && Math.abs(term.max) < 20
  if (numeral.bare && bigMultiplier(text.charCodeAt(term.start)) > 0) return true
  if (text[term.end] === '大' && term.value < 100) return true
  if (!lone && !vague && !(numeral.spelt > 2)) return false
  const before = text.charCodeAt(term.start - 1)
  const after = text.charCodeAt(term.end)
  if (text.startsWith('分之', term.end)) return false
  if (text[term.end] === '、') return true
  return isHan(after) || (isHan(before) && text[term.start - 1] !== '点') || vague || numeral.spelt === 2
}

/** (万元), 单位:千元: a heading, no amount; a bare 万 or 亿 anywhere. */
function isHeading(text: string, term: Term): boolean {
  if (term.rawUnit === '级') return false
  if (term.modifier !== undefined && term.modifier !== 'over' && term.modifier !== 'about') return false
  const before = text[term.start - 1] ?? ' '
  if (before === '上' || before === '近' || before === '超' || before === '过' || before === '破' || before === '逾')
    return false
  return bigMultiplier(text.charCodeAt(term.start)) > 0 || '(/:'.includes(before)
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
  if (prefix) {
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
    term.end = Math.max(term.end, skipSpaces(text, term.numeral.end) + 1)
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
