import { isArabic, isLatin, skipSpaces } from './numeral-chars.ts'

/** Arabic digits as they stand: `plain` holds them for an integer without separators, and is '' otherwise. */
export interface Arabic {
  end: number
  value: number
  plain: string
}

const SPACE = 0x20
const COMMA = 0x2c
const DOT = 0x2e
const ZERO = 0x30

export function digitRunEnd(text: string, at: number): number {
  let pos = at
  while (isArabic(text.charCodeAt(pos))) pos += 1
  return pos
}

/** Whether exactly three digits stand at `at`. */
const isGroup = (text: string, at: number): boolean =>
  isArabic(text.charCodeAt(at)) &&
  isArabic(text.charCodeAt(at + 1)) &&
  isArabic(text.charCodeAt(at + 2)) &&
  !isArabic(text.charCodeAt(at + 3))

/** 1,200 and 30 000: groups of three behind one to three digits. Blanks part groups only where the whole ends in 0. */
function groupsEnd(text: string, start: number, first: number): number {
  const mark = text.charCodeAt(first)
  if (first - start > 3 || first === start || (mark !== COMMA && mark !== SPACE)) return first
  let pos = first
  while (text.charCodeAt(pos) === mark && isGroup(text, pos + 1)) pos += 4
  if (mark === COMMA || pos === first) return pos
  return text.charCodeAt(pos - 1) === ZERO && text.charCodeAt(start) !== ZERO ? pos : first
}

/** The end of an exponent (e5, e-1) at `at`, or `at`. */
function exponentEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x65) return at
  const sign = text.charCodeAt(at + 1)
  const digits = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1
  const end = digitRunEnd(text, digits)
  return end > digits && end - digits <= 3 && !isLatin(text.charCodeAt(end)) ? end : at
}

const CARET = 0x5e

/** 2^5, 2.5^-1: the power and its end, or undefined. */
function power(text: string, at: number, base: number): { end: number; value: number } | undefined {
  if (text.charCodeAt(at) !== CARET) return undefined
  let pos = at + 1
  let sign = 1
  for (let code = text.charCodeAt(pos); pos < at + 3 && (code === 0x2b || code === 0x2d); code = text.charCodeAt(pos)) {
    if (code === 0x2d) sign = -sign
    pos += 1
  }
  const run = digitRunEnd(text, pos)
  if (run === pos || run - pos > 4) return undefined
  return { end: run, value: Number((base ** (sign * Number(text.slice(pos, run)))).toPrecision(15)) }
}

/** Digits with separators, fraction and exponent from `at`, which stands on a digit or on the point of .5. */
export function readArabic(text: string, at: number): Arabic {
  const run = digitRunEnd(text, at)
  const integer = groupsEnd(text, at, run)
  const hasFraction = text.charCodeAt(integer) === DOT && isArabic(text.charCodeAt(integer + 1))
  const end = exponentEnd(text, hasFraction ? digitRunEnd(text, integer + 1) : integer)
  const written = text.slice(at, end)
  const value = Number(integer > run ? written.replaceAll(/[, ]/g, '') : written)
  const raised = power(text, end, value)
  if (raised && Number.isFinite(raised.value)) return { ...raised, plain: '' }
  return { end, value, plain: end === run ? written : '' }
}

const LATIN_MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
  ['w', 1e4],
]

/** The 2 of 1w2 and 3k5: a single digit at the end of the word. */
const isLastDigit = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1)
  return isArabic(text.charCodeAt(at)) && !isArabic(next) && !isLatin(next) && next !== DOT
}

/** k, w (万), million … behind Arabic digits: the multiplier and its end, with the tenths of it that follow (1w2), or undefined. */
export function latinMultiplier(text: string, at: number): { end: number; scale: number; tenths?: number } | undefined {
  const pos = skipSpaces(text, at, 2)
  if (!isLatin(text.charCodeAt(pos))) return undefined
  for (const [word, scale] of LATIN_MULTIPLIERS) {
    if (!text.startsWith(word, pos)) continue
    const end = pos + word.length
    const next = text.charCodeAt(end)
    if (!isLatin(next) && !isArabic(next)) return { end, scale }
    if (word.length === 1 && pos === at && isLastDigit(text, end)) return { end: end + 1, scale, tenths: next - ZERO }
  }
  return undefined
}
