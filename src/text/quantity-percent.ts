import type { Unit } from '../catalog/index.ts'
import { charSet, hanDigit, isArabic, isHan, isLatin, skipSpaces, times } from './numeral-chars.ts'
import { parseNumeral } from './numerals.ts'
import type { Source, Term } from './quantity-source.ts'

export const PERCENT: Unit = { names: ['%'], kind: 'percent', unit: '%', factor: 1 }

const FEN = 0x5206
const ZHI = 0x4e4b
const NEGATIVE = 0x8d1f

/** The offset behind 分之 at `at`, blanks between allowed, or -1. */
function ofEnd(text: string, at: number): number {
  const fen = skipSpaces(text, at)
  if (text.charCodeAt(fen) !== FEN) return -1
  const zhi = skipSpaces(text, fen + 1)
  return text.charCodeAt(zhi) === ZHI ? skipSpaces(text, zhi + 1) : -1
}

/** The signed numeral at `at` as value and end. */
function signed(text: string, at: number): { value: number; max: number | undefined; end: number } | undefined {
  const negative = text.charCodeAt(at) === NEGATIVE
  const numeral = parseNumeral(text, negative ? at + 1 : at)
  if (!numeral) return undefined
  const million = text[numeral.end] === 'm' && !isLatin(text.charCodeAt(numeral.end + 1))
  const value = million ? times(numeral.value, 1e6) : numeral.value
  return {
    value: negative ? -value : value,
    max: negative ? undefined : numeral.max,
    end: million ? numeral.end + 1 : numeral.end,
  }
}

/** 百分之十二点三 is a percentage, 五分之一 and 3又二分之一 are numbers. True if the term was read as one of them. */
export function percentFraction({ text }: Source, term: Term): boolean {
  return readOf(text, term) || readMixed(text, term) || readSlash(text, term)
}

function readOf(text: string, term: Term): boolean {
  const { numeral } = term
  const top = numeral.value === 0 ? -1 : ofEnd(text, numeral.end)
  const share = top > 0 ? signed(text, top) : undefined
  if (!share) return false
  term.end = share.end
  const base = numeral.value
  if (numeral.bare) {
    term.unit = PERCENT
    term.rawUnit = base === 100 ? '百分之' : base === 1000 ? '千分之' : '万分之'
    term.value = times(share.value, 100, base)
    term.max = share.max === undefined ? undefined : times(share.max, 100, base)
  } else {
    term.value = times(share.value, 1, base)
    term.max = undefined
  }
  term.modifier = undefined
  if (text.charCodeAt(term.start - 1) === NEGATIVE) {
    term.start -= 1
    term.value = -term.value
  }
  return true
}

/** 一又二分之一, 三百五 又 三分之一. */
function readMixed(text: string, term: Term): boolean {
  const you = skipSpaces(text, term.numeral.end)
  if (text[you] !== '又') return false
  const base = parseNumeral(text, skipSpaces(text, you + 1))
  const top = base && base.value !== 0 ? ofEnd(text, base.end) : -1
  const share = top > 0 ? signed(text, top) : undefined
  if (!base || !share) return false
  term.value = times(term.value + times(share.value, 1, base.value), 1)
  term.end = share.end
  if (text.charCodeAt(term.start - 1) === NEGATIVE) {
    term.start -= 1
    term.value = -term.value
  }
  return true
}

const SLASHED = /(\d{1,2})\/(\d{1,2})(?![\d/a-z㎡平方亩天月年吨米层])/y
const MIXED = / (\d)\/(\d)(?![\d/a-z㎡平方亩天月年吨米层])/y

/** 1/4, 1 3/4. */
function readSlash(text: string, term: Term): boolean {
  if (term.numeral.plain === '') return false
  const whole = text.charCodeAt(term.numeral.end) === 0x20
  if (text.charCodeAt(whole ? term.numeral.end + 2 : term.numeral.end) !== 0x2f) return false
  const pattern = whole ? MIXED : SLASHED
  pattern.lastIndex = whole ? term.numeral.end : term.start
  const found = pattern.exec(text)
  if (!found || Number(found[2]) < 2) return false
  const share = times(Number(found[1]), 1, Number(found[2]))
  term.value = whole ? times(term.value + share, 1) : share
  term.end = pattern.lastIndex
  if (text.charCodeAt(term.start - 1) === 0x2d && !(text.charCodeAt(term.start - 2) > 0x20)) {
    term.start -= 1
    term.value = -term.value
  }
  return true
}

/** 成 and 折 in words: 三成本 is no share, 两折页 no discount. */
const isNotShare = charSet('本立果员为熟品功都交长效绩型套像因语就群片批年人份分')
const isNotDiscount = charSet('叠页线旧射扣损现腾磨纸返起弯断角痕中')

const WORDS: readonly (readonly [string, number])[] = [
  ['%', 1],
  ['‰', 0.1],
  ['个百分点', 1],
  ['百分点', 1],
  ['个点', 1],
  ['percent', 1],
  ['per cent', 1],
  ['pct', 1],
]

const isWordStart = charSet(WORDS.map(([word]) => word.charAt(0)).join(''))

/** Reads %, ‰, 成, 折, 个百分点 behind the figure. */
export function percentBehind({ text }: Source, term: Term): boolean {
  const at = skipSpaces(text, term.numeral.end)
  const code = text.charCodeAt(at)
  if (code === 0x6210) return readTenths(text, term, at)
  if (code === 0x6298) return readDiscount(text, term, at)
  if (at > term.numeral.end && term.value < 10 && readSpacedDiscount(text, term, at)) return true
  if (!isWordStart(code)) return false
  for (const [word, factor] of WORDS) {
    const end = spacedEnd(text, at, word)
    if (end < 0) continue
    return take(
      term,
      times(term.value, factor),
      end,
      word,
      term.max === undefined ? undefined : times(term.max, factor),
    )
  }
  return false
}

function take(term: Term, value: number, end: number, rawUnit: string, max?: number): true {
  term.value = value
  term.max = max
  term.unit = PERCENT
  term.rawUnit = rawUnit
  term.end = end
  return true
}

/** 百 分 点 with blanks anywhere. */
function spacedEnd(text: string, at: number, word: string): number {
  let pos = at
  for (let i = 0; i < word.length; i += 1) {
    if (i > 0 && isHan(word.charCodeAt(i))) pos = skipSpaces(text, pos)
    if (text.charCodeAt(pos) !== word.charCodeAt(i)) return -1
    pos += 1
  }
  return pos
}

/** 三成, 七成六, 三成半. */
function readTenths(text: string, term: Term, at: number): boolean {
  const { value, max } = term
  if (value > 10 || isNotShare(text.charCodeAt(at + 1))) return false
  const digitAt = skipSpaces(text, at + 1)
  const digit = hanDigit(text.charCodeAt(digitAt))
  const alone = !isHan(text.charCodeAt(digitAt + 1))
  if (digit > 0 && alone) return take(term, times(value * 10 + digit, 1), digitAt + 1, '成')
  if (text[at + 1] === '半' && text[at + 2] !== '个') return take(term, times(value * 10 + 5, 1), at + 2, '成')
  return take(term, times(value, 10), at + 1, '成', max === undefined ? undefined : times(max, 10))
}

/** 7 2 折, 九 九 折. */
function readSpacedDiscount(text: string, term: Term, at: number): boolean {
  const code = text.charCodeAt(at)
  const digit = isArabic(code) ? code - 0x30 : hanDigit(code)
  const zhe = skipSpaces(text, at + 1)
  if (digit <= 0 || text.charCodeAt(zhe) !== 0x6298 || isNotDiscount(text.charCodeAt(zhe + 1))) return false
  return take(term, times(term.value * 10 + digit, 1), zhe + 1, '折')
}

/** 八折 is 80 %, 七五折 and 75折 are 75 %. */
function readDiscount(text: string, term: Term, at: number): boolean {
  const { value, numeral } = term
  if (value >= 100 || value === 10 || value <= 0 || isNotDiscount(text.charCodeAt(at + 1))) return false
  if (term.max !== undefined && numeral.end === term.start + 2) return take(term, value * 10 + term.max, at + 1, '折')
  const half = numeral.value === 0.5
  return take(term, half ? 50 : value < 10 ? times(value, 10) : value, at + 1, '折')
}
