import { isArabic, skipSpaces, times } from './numeral-chars.ts'
import { codeEnd, isYear } from './quantity-codes.ts'
import type { Source, Term } from './quantity-source.ts'
import { readTerm } from './quantity-term.ts'

/** Two ends of a range, or two years, which are no quantity. */
export interface RangeEnd {
  right: Term
  none: boolean
}

const PREFIX = /(?:人民币|rmb|cny|usd|us\$|hk\$|[$¥€£]) ?/y

const isDash = (code: number): boolean =>
  code === 0x2d ||
  code === 0x7e ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x2500 ||
  code === 0x2212 ||
  code === 0x2015

interface Join {
  at: number
  /** 到 and to rather than a dash. */
  word: boolean
  /** 和 and 与, which join a range only before 之间. */
  between?: boolean
}

/** What joins two ends of a range at `end`: a dash or a word. */
function joinEnd(text: string, end: number): Join | undefined {
  const at = skipSpaces(text, end, 2)
  const code = text.charCodeAt(at)
  if (isDash(code)) return { at: isDash(text.charCodeAt(at + 1)) ? at + 2 : at + 1, word: false }
  if (code === 0x5230 || code === 0x81f3) return { at: at + 1, word: true }
  if (code === 0x548c || code === 0x4e0e) return { at: at + 1, word: true, between: true }
  return at > end && text.startsWith('to ', at) ? { at: at + 3, word: true } : undefined
}

/** 3-5万: the left end takes 万; 一到两千: it takes 千. */
function shareMultiplier(left: Term, right: Term): void {
  if (left.unit) return
  if (right.unit?.kind === 'percent' && right.numeral.value > 0) multiply(left, right.value / right.numeral.value)
  if (left.numeral.scale > 1) return
  const { scale, lead } = right.numeral
  const base = right.value / scale
  if (scale > 1 && left.value < base && base <= left.value * 100) {
    multiply(left, scale)
    return
  }
  const factor = lead === undefined ? 1 : right.value / lead
  const single = left.numeral.lead === left.value && left.value < 10
  if (single && lead !== undefined && factor >= 100 && left.value < lead && lead < 10) multiply(left, factor)
}

function multiply(term: Term, factor: number): void {
  term.value = times(term.value, factor)
  if (term.max !== undefined) term.max = times(term.max, factor)
}

/** Whether both ends measure the same thing, with at most one of them saying in what. */
function agree(left: Term, right: Term): boolean {
  if (left.currency !== undefined && right.currency !== undefined && left.currency !== right.currency) return false
  if (left.per.length > 0 && right.per.length > 0 && left.per.join() !== right.per.join()) return false
  if (left.unit && right.unit) return left.unit.kind === right.unit.kind && left.unit.unit === right.unit.unit
  if (left.unit) return right.value >= left.value && !right.numeral.lone && !right.ordinal
  return true
}

/** Whether the figures rise as a range does; a dash between falling plain figures joins parts of a code. */
function rises(left: Term, right: Term, word: boolean): boolean {
  if (left.unit && right.unit) return true
  return right.value > left.value || (word && right.value !== left.value)
}

/** The upper end of the range that `left` starts: 30-50亩, 800万到1个亿, 8—12元/㎡/月. */
export function readRangeEnd(source: Source, left: Term): RangeEnd | undefined {
  const { text } = source
  if (left.ordinal) return undefined
  const join = joinEnd(text, left.end)
  if (!join) return undefined
  let at = skipSpaces(text, join.at, 2)
  PREFIX.lastIndex = at
  if (PREFIX.test(text)) at = PREFIX.lastIndex
  if (isArabic(text.charCodeAt(at)) && codeEnd(text, at) > at) return undefined
  const right = readTerm(source, at, false)
  if (!right || right.ordinal) return undefined
  if (join.between && !text.startsWith('之间', right.end)) return undefined
  if (right.none) return left.unit ? undefined : { right, none: true }
  if (isYear(left.numeral.plain) && isYear(right.numeral.plain) && !right.unit) return { right, none: true }
  shareMultiplier(left, right)
  return agree(left, right) && rises(left, right, join.word) ? { right, none: false } : undefined
}
