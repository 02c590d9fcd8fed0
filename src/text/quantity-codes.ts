import { digitRunEnd } from './arabic.ts'
import { isArabic, isLatin } from './numeral-chars.ts'
import { currencyBefore } from './quantity-units.ts'

const COLON = 0x3a
const HYPHEN = 0x2d
const DOT = 0x2e
const SLASH = 0x2f
const PLUS = 0x2b
const SPACE = 0x20

export const isYear = (digits: string): boolean => {
  const year = Number(digits)
  return digits.length === 4 && year >= 1900 && year <= 2099
}

/** The digit groups from `at` that single blanks or hyphens part: 139 0000 1357, 0532-8800 1234. */
function groups(text: string, at: number): { lengths: number[]; ends: number[] } {
  const lengths: number[] = []
  const ends: number[] = []
  let pos = at
  while (lengths.length < 6) {
    const end = digitRunEnd(text, pos)
    if (end === pos) break
    lengths.push(end - pos)
    ends.push(end)
    const mark = text.charCodeAt(end)
    if (mark !== SPACE && mark !== HYPHEN) break
    pos = end + 1
  }
  return { lengths, ends }
}

/** Group lengths of telephone numbers by what they start with. */
const MOBILE = ['11', '344', '335', '434', '47', '38', '3332']
const SERVICE = ['10', '334', '343', '37', '3322', '333']
const LANDLINE = ['38', '37', '48', '47', '344', '334', '444', '434', '443', '11', '12', '10', '353', '3443']

function patternEnd(lengths: readonly number[], ends: readonly number[], patterns: readonly string[]): number {
  let best = -1
  for (let count = 1; count <= lengths.length; count += 1) {
    if (patterns.includes(lengths.slice(0, count).join(''))) best = ends[count - 1]!
  }
  return best
}

/** A telephone number at `at`: its end, or -1. */
function phoneEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  const mobile = first === 0x31 && second >= 0x33 && second <= 0x39
  const service = (first === 0x34 || first === 0x38) && text.startsWith('00', at + 1)
  const plus = text.charCodeAt(at - 1) === PLUS
  if (!mobile && !service && !plus && first !== 0x30) return -1
  const { lengths, ends } = groups(text, at)
  if (plus && lengths[0]! <= 3 && lengths.length > 1) return internationalEnd(text, at, lengths, ends)
  if (mobile) return patternEnd(lengths, ends, MOBILE)
  if (first === 0x30) return patternEnd(lengths, ends, LANDLINE)
  return service ? patternEnd(lengths, ends, SERVICE) : -1
}

/** +86 138-0000-5566, +49 30 23125 123: all groups up to fifteen digits. */
function internationalEnd(text: string, at: number, lengths: readonly number[], ends: readonly number[]): number {
  if (text.startsWith('86', at) && lengths[0] === 2) return Math.max(phoneEnd(text, ends[0]! + 1), ends[0]!)
  let digits = 0
  let end = -1
  for (let i = 0; i < lengths.length; i += 1) {
    digits += lengths[i]!
    if (digits > 15) break
    end = ends[i]!
  }
  return digits >= 7 ? end : -1
}

/** 2024-03-28, 2024/3/28, 23/03/21, 1.2.3, 3-2-1: three or more groups with one mark between. */
function chainEnd(text: string, at: number, run: number): number {
  const mark = text.charCodeAt(run)
  if (mark !== HYPHEN && mark !== SLASH && mark !== DOT) return -1
  let end = run
  let count = 1
  while (text.charCodeAt(end) === mark && isArabic(text.charCodeAt(end + 1))) {
    end = digitRunEnd(text, end + 1)
    count += 1
  }
  if (count >= 3) return end
  const second = text.slice(run + 1, end)
  const year = count === 2 && mark !== DOT && isYear(text.slice(at, run))
  if (year && second.length === 2 && Number(second) <= 12) return end
  // 09-27 and 024-…: a leading zero is no amount.
  return count === 2 && mark === HYPHEN && run - at > 1 && text.charCodeAt(at) === 0x30 ? end : -1
}

/** 17:42, 8:30:00. */
function clockEnd(text: string, run: number): number {
  let end = run
  while (text.charCodeAt(end) === COLON && isArabic(text.charCodeAt(end + 1))) end = digitRunEnd(text, end + 1)
  return end > run ? end : -1
}

/** Words before digits that name, not measure: an identifier follows. */
const LABELS = [
  '电话',
  '手机',
  '微信',
  '热线',
  '传真',
  '邮编',
  '编号',
  '证号',
  'qq',
  'tel',
  '座机',
  '号码',
  'icp备',
  '网安备',
  '代码',
  '注册号',
  'vx',
  'id',
  'no.',
]

const isLabelled = (text: string, at: number): boolean => {
  let end = at
  while (end > 0 && at - end < 3 && ' ::.：号'.includes(text[end - 1]!)) end -= 1
  return LABELS.some((label) => end >= label.length && text.startsWith(label, end - label.length))
}

const MONTH = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? ?$/

/** 02 Jun 2021, June 2027. */
const followsMonth = (text: string, at: number): boolean =>
  isLatin(text.charCodeAt(at - 2)) && MONTH.test(text.slice(Math.max(0, at - 12), at))

const isWordChar = (code: number): boolean => isLatin(code) || isArabic(code) || code === 0x5f

function wordEnd(text: string, at: number): number {
  let pos = at
  while (
    isWordChar(text.charCodeAt(pos)) ||
    (isDotOrHyphen(text.charCodeAt(pos)) && isWordChar(text.charCodeAt(pos + 1)))
  )
    pos += 1
  return pos
}

const isDotOrHyphen = (code: number): boolean => code === DOT || code === HYPHEN

/** Whether the digits at `at` go on a word of letters: SY20931, B2, H100; RMB30 and x4 do not. */
function continuesWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (!isLatin(before) && before !== 0x5f) return false
  if (currencyBefore(text, at)) return false
  const alone = !isLatin(text.charCodeAt(at - 2))
  return !((before === 0x78 || before === 0xd7) && alone)
}

/**
 * The end of what starts at `at`, a digit, if it is a date, a clock time, a telephone number, an identifier or part of a word
 * of letters and digits; `at` itself otherwise.
 */
export function codeEnd(text: string, at: number): number {
  if (continuesWord(text, at)) return wordEnd(text, at)
  const run = digitRunEnd(text, at)
  const next = text.charCodeAt(run)
  if (next === COLON && run - at <= 2) {
    const clock = clockEnd(text, run)
    if (clock > 0) return clock
  }
  const phone = phoneEnd(text, at)
  if (phone > 0) return phone
  const chain = chainEnd(text, at, run)
  if (chain > 0) return chain
  const year = isYear(text.slice(at, Math.min(run, at + 5)))
  if (year && (next === 0x3015 || next === 0x5d || followsMonth(text, at))) return run
  if (run - at > 1 && text.charCodeAt(at) === 0x30 && next !== DOT) return run
  return run - at >= 4 && isLabelled(text, at) ? run : at
}

/** The end of an address on the web whose '://' stands at `at`: up to a blank, an ideograph or a quote. */
export function urlEnd(text: string, at: number): number {
  let pos = at + 3
  for (; pos < text.length; pos += 1) {
    const code = text.charCodeAt(pos)
    if (code <= SPACE || code > 0x7e || code === 0x22 || code === 0x27 || code === 0x3c || code === 0x3e) break
  }
  return pos
}
