/** One byte for each UTF-16 unit: small, so that the few lines that a text touches stay in the cache. */
const table = (groups: readonly string[], valueAt: (index: number) => number): Uint8Array => {
  const values = new Uint8Array(0x10000)
  groups.forEach((group, index) => {
    for (const char of group) values[char.charCodeAt(0)] = valueAt(index)
  })
  return values
}

const HAN_DIGITS = ['〇零○', '一壹幺', '二贰弍两俩', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']

/** Value + 1 of a Chinese digit, 0 for any other character. */
const DIGIT = table(HAN_DIGITS, (index) => index + 1)

/** 十 百 千 and their formal forms. */
const SMALL = table(['十拾', '百佰', '千仟'], (index) => index + 1)
const SMALL_VALUES = [0, 10, 100, 1000]

const BIG = table(['万', '亿'], (index) => index + 1)
const BIG_VALUES = [0, 1e4, 1e8]

/** The digit, or -1. */
export const hanDigit = (code: number): number => (DIGIT[code] ?? 0) - 1
/** 10, 100, 1000, or 0. */
export const smallMultiplier = (code: number): number => SMALL_VALUES[SMALL[code] ?? 0]!
/** 1e4, 1e8, or 0. */
export const bigMultiplier = (code: number): number => BIG_VALUES[BIG[code] ?? 0]!

export const isArabic = (code: number): boolean => code >= 0x30 && code <= 0x39
export const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a
/** Ideographs: what can make a numeral part of a word. */
export const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007

const SPACE = 0x20

/** The offset behind the blanks at `at`, as OCR and typists leave them between the parts of a number. */
export function skipSpaces(text: string, at: number, limit = 4): number {
  let pos = at
  while (pos - at < limit && text.charCodeAt(pos) === SPACE) pos += 1
  return pos
}

/** a × b ÷ divisor without the dust of binary fractions: 36.57 × 1e8 is 3657000000. */
export function times(a: number, b: number, divisor = 1): number {
  const product = (a * b) / divisor
  return Number.isInteger(product) ? product : Number(product.toPrecision(15))
}

/** A bit set of UTF-16 units, for tests of one character against a list. */
export function charSet(chars: string): (code: number) => boolean {
  const set = new Uint32Array(0x800)
  for (let i = 0; i < chars.length; i += 1) set[chars.charCodeAt(i) >> 5]! |= 1 << (chars.charCodeAt(i) & 31)
  return (code) => ((set[code >> 5]! >>> (code & 31)) & 1) === 1
}
