import { latinMultiplier, readArabic } from './arabic.ts'
import { charSet, hanDigit, isArabic, smallMultiplier, times } from './numeral-chars.ts'
import {
  BAN,
  isFractionDigit,
  isVaguePair,
  JI,
  LIANG,
  multiplierAt,
  NIAN,
  NumeralReader,
  SA,
} from './numeral-reader.ts'
import type { QuantityModifier } from './types.ts'

/**
 * A numeral at the start of a stretch of folded text: Arabic (1,200.5), Chinese (一千二百, 壹佰), mixed (3千5, 1亿2000万, 5000w) or
 * vague (十几, 三四千, 300来万).
 */
export interface Numeral {
  end: number
  value: number
  /** Upper end of a vague numeral: 4000 for 三四千. */
  max: number | undefined
  modifier: QuantityModifier | undefined
  /** The multipliers 万 亿 k w million at its end: 1e4 for 3万; the left side of 3-5万 borrows it. */
  scale: number
  /** The one digit that all multipliers belong to: 2 for 两千; undefined for 二千五. The left side of 一到两千 borrows value ÷ lead. */
  lead: number | undefined
  /** Starts with a Chinese character. */
  han: boolean
  /** A single Chinese digit without multiplier, which is often part of a word: 一, 三. */
  lone: boolean
  /** The digits of a plain Arabic integer, for years, codes and phone numbers; '' otherwise. */
  plain: string
  /** Multipliers without any digit, which name an order of magnitude: 百亿, 千亩; not 十 and 十万. */
  bare: boolean
  /** How many Chinese digits are read one by one, as in 二〇二三; 0 for all else. */
  spelt: number
  /** Where 3亿2万 can be cut if the whole makes no sense, and the value there. */
  seam: { end: number; value: number } | undefined
}

const hanRunEnd = (text: string, at: number): number => {
  let pos = at
  while (isFractionDigit(text, pos)) pos += 1
  return pos
}

function spelt(text: string, at: number, end: number): Numeral {
  let digits = ''
  for (let i = at; i < Math.min(end, at + 20); i += 1) digits += hanDigit(text.charCodeAt(i))
  const numeral = plainNumeral(end, Number(digits))
  numeral.han = true
  numeral.spelt = end - at
  return numeral
}

/** All numerals have all fields, in one order, which makes the many looks at them cheap. */
class PlainNumeral implements Numeral {
  end: number
  value: number
  max: number | undefined = undefined
  modifier: QuantityModifier | undefined = undefined
  scale = 1
  lead: number | undefined = undefined
  han = false
  lone = false
  plain = ''
  bare = false
  spelt = 0
  seam: Numeral['seam'] = undefined

  constructor(end: number, value: number) {
    this.end = end
    this.value = value
  }
}

const plainNumeral = (end: number, value: number): Numeral => new PlainNumeral(end, value)

function fromReader(reader: NumeralReader, plain: string): Numeral {
  const { text, start, end, value, max, modifier, seam, atoms } = reader
  const han = !isArabic(text.charCodeAt(start)) && text.charCodeAt(start) !== 0x2e
  const numeral = plainNumeral(end, value)
  numeral.scale = reader.scale
  numeral.lead = atoms === 1 ? reader.firstAtom : undefined
  numeral.han = han
  numeral.lone = han && end === start + 1
  numeral.plain = reader.end === start + plain.length ? plain : ''
  numeral.bare = atoms === 0 && smallMultiplier(text.charCodeAt(start)) !== 10
  if (max > value) numeral.max = max
  if (modifier !== undefined) numeral.modifier = modifier
  if (seam !== undefined && seam.end < end) numeral.seam = seam
  return numeral
}

function parseArabic(text: string, at: number): Numeral {
  const { end, value, plain } = readArabic(text, at)
  const latin = latinMultiplier(text, end)
  if (latin) {
    const whole = value + (latin.tenths ?? 0) / 10
    const numeral = plainNumeral(latin.end, times(whole, latin.scale))
    numeral.scale = latin.scale
    numeral.lead = whole
    return numeral
  }
  const reader = new NumeralReader(text, at)
  reader.setFirst(value, end)
  reader.run()
  return fromReader(reader, plain)
}

/** What makes 一两 one or two, and not a weight: 一两个亿, 一两年. */
const isAfterPair = charSet('个万亿千百年天家台亩平吨人次米栋层间周点倍种项条部辆套块公')

function parseHan(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at)
  const first = hanDigit(code)
  const reader = new NumeralReader(text, at)
  if (first >= 0) {
    const run = code === LIANG ? at + 1 : hanRunEnd(text, at)
    const second = hanDigit(text.charCodeAt(at + 1))
    const pair = isVaguePair(first, second) && (run === at + 2 || code === LIANG)
    if (run - at >= 2 && !pair) return spelt(text, at, run)
    if (first === 1 && text.charCodeAt(at + 1) === LIANG && isAfterPair(text.charCodeAt(at + 2)))
      reader.setFirst(1, at + 2, 1)
    else if (pair) reader.setFirst(first, at + 2, second - first)
    else reader.setFirst(first, at + 1)
  } else if (code === BAN) {
    reader.setFirst(0.5, at + 1)
  } else if (code === NIAN || code === SA) {
    reader.setTens(code === NIAN ? 20 : 30, at + 1)
  } else if (multiplierAt(text, at) === 0 && code !== JI) return undefined
  reader.run()
  return reader.end > at ? fromReader(reader, '') : undefined
}

/**
 * The numeral that starts at `at` in folded text, or undefined. Never looks behind `at`. Digits beyond the range of a double give
 * `value` Infinity. Time is linear in the length of the numeral.
 */
export function parseNumeral(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at)
  if (isArabic(code) || (code === 0x2e && isArabic(text.charCodeAt(at + 1)))) return parseArabic(text, at)
  return parseHan(text, at)
}
