import { bigMultiplier, charSet, isArabic, isHan, isLatin, skipSpaces, smallMultiplier } from './numeral-chars.ts'
import { isYear } from './quantity-codes.ts'
import type { Source, Term } from './quantity-source.ts'

const HALF = 0x534a

/** Characters that turn a figure into a date, a clock time or a name. */
const isDateUnit = charSet('月号时')

/** 年 behind a year, 月, 日, 号, 时: the figure is a date or a name. */
export function isDate({ text }: Source, term: Term): boolean {
  const { numeral, rawUnit } = term
  const at = skipSpaces(text, numeral.end)
  const code = text.charCodeAt(at)
  if (rawUnit === '月' || (!term.unit && isDateUnit(code))) return term.value !== 0.5
  if (rawUnit === '号') return true
  if (rawUnit === '季度' || rawUnit === '季' || rawUnit === '世纪') return true
  if (rawUnit === '日') return term.value <= 31 && text[term.end] !== '内' && !text.startsWith('以内', term.end)
  if (term.unit?.unit === 'year' && isYear(numeral.plain)) return true
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
export function isClock(text: string, term: Term): boolean {
  const at = skipSpaces(text, term.numeral.end)
  if (term.unit || text[at] !== '点' || term.value > 24) return false
  const next = text.charCodeAt(at + 1)
  return !term.numeral.han || isClockWord(next) || isArabic(next) || smallMultiplier(next) === 10 || term.numeral.lone
}

/** 上半年, 下半场: one of two halves, no amount. */
export const isOneHalf = (text: string, at: number): boolean =>
  text.charCodeAt(at) === HALF && '年场月段'.includes(text[at + 1] ?? ' ') && '上下前后'.includes(text[at - 1] ?? ' ')

/** Behind a plain figure: letters that are no unit make it a code (3d, 4s). */
export const isCode = ({ text }: Source, term: Term): boolean =>
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
    // 三角 is a shape, 两角 and 三角五分 are money.
    if (numeral.lone && term.rawUnit === '角')
      return !FORMAL(text.charCodeAt(term.start)) && text[term.start] !== '两' && term.end === numeral.end + 1
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
  if (term.modifier !== undefined) return false
  const before = text[term.start - 1] ?? ' '
  if (before === '上' || before === '近' || before === '超' || before === '过' || before === '破' || before === '逾')
    return false
  return bigMultiplier(text.charCodeAt(term.start)) > 0 || '(/:'.includes(before)
}
