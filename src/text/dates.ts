/** A date in a text: `iso` is a day, or a month where no day is given. */
export interface FoundDate {
  iso: string
  start: number
  end: number
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH_NAME =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?'

const DAY = /((?:19|20)\d\d)\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)/
const MONTH = /((?:19|20)\d\d)\s?(?:年\s?(\d{1,2})\s?月|[-/](\d{1,2})(?![\d-]))/
const HAN_DATE =
  /([一二][〇零○o0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?/
const NAMED_FIRST = new RegExp(`\\b${MONTH_NAME}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)`)
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH_NAME},?\\s((?:19|20)\\d\\d)`)
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/

/** What every date has: four figures, or 年. */
const MAY_DATE = /\d{4}|年/

const HAN_DIGITS = '〇一二三四五六七八九'
const hanDigit = (char: string): number => Math.max(0, HAN_DIGITS.indexOf(char))

/** 四, 十一, 二十六. */
function hanNumber(text: string): number {
  const ten = text.indexOf('十')
  if (ten < 0) return hanDigit(text)
  return (ten === 0 ? 1 : hanDigit(text.charAt(0))) * 10 + (ten + 1 < text.length ? hanDigit(text.charAt(ten + 1)) : 0)
}

function toIso(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

type Reader = readonly [RegExp, (match: RegExpExecArray) => string | null]

const READERS: readonly Reader[] = [
  [DAY, (m) => toIso(Number(m[1]), Number(m[2]), Number(m[3]))],
  [
    HAN_DATE,
    (m) => {
      const year = Number([...m[1]!].map(hanDigit).join(''))
      return toIso(year, hanNumber(m[2]!), m[3] === undefined ? null : hanNumber(m[3]))
    },
  ],
  [NAMED_FIRST, (m) => toIso(Number(m[3]), MONTHS.indexOf(m[1]!) + 1, Number(m[2]))],
  [DAY_FIRST, (m) => toIso(Number(m[3]), MONTHS.indexOf(m[2]!) + 1, Number(m[1]))],
  [COMPACT, (m) => toIso(Number(m[1]), Number(m[2]), Number(m[3]))],
  [MONTH, (m) => toIso(Number(m[1]), Number(m[2] ?? m[3]), null)],
]

/**
 * The first date of a short folded text, days before months: 2024-03-28 17:42, 2023年11月9日, 二〇二三年四月, 2 jun 2021, march 5, 2024.
 */
export function findDate(text: string): FoundDate | null {
  if (!MAY_DATE.test(text)) return null
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text)
    const iso = match && read(match)
    if (match && iso) return { iso, start: match.index, end: match.index + match[0].length }
  }
  return null
}
