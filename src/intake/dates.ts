import type { Span } from '../model/index.ts'
import { HOLIDAYS, MONTHS_EN } from './vocabulary/time.ts'

/** A day of the calendar, months from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

/** A deadline that a text names. `firm`: it is worded as one (前, 内, 底, by), not as a mere time. */
export interface Deadline extends Span {
  /** ISO month. */
  month: string
  firm: boolean
}

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** A small number in digits or Chinese numerals: 3, 两, 十八, 二十四. */
function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : (DIGITS[tens!] ?? 0)) * 10 : 0
  return ten + (DIGITS[ones ?? ''] ?? 0)
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseDay(text: string | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null
}

const iso = (year: number, month: number): string => {
  const months = year * 12 + month - 1
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

const N = '(\\d{1,2}|[一二两三四五六七八九]?十?[一二两三四五六七八九]|十)'
const YEAR = '(今年|明年|后年|20\\d\\d年?|[23]\\d年|本年|来年)?的?'

type Resolve = (match: RegExpExecArray, today: Day | null) => { month: string; firm: boolean } | null

const firmMonth = (month: string, firm = true) => ({ month, firm })

/** The year that a word names, or null when no word stands there. */
function yearOf(word: string | undefined, today: Day | null): number | null {
  if (!word) return null
  const digits = /\d+/.exec(word)?.[0]
  if (digits) return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
  if (!today) return null
  return word === '明年' || word === '来年' ? today.year + 1 : word === '后年' ? today.year + 2 : today.year
}

/** A month without a year is its next occurrence. */
function yearFor(word: string | undefined, month: number, today: Day | null): number | null {
  if (word) return yearOf(word, today)
  return today ? (month >= today.month ? today.year : today.year + 1) : null
}

const later = (today: Day, months: number): string => iso(today.year, today.month + months)

function laterDays(today: Day, days: number): string {
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day + days))
  return iso(date.getUTCFullYear(), date.getUTCMonth() + 1)
}

const inMonths =
  (months: (match: RegExpExecArray) => number): Resolve =>
  (match, today) =>
    today ? firmMonth(later(today, months(match))) : null

/** 3月底前, 明年2月, 8月15号之前, 六月前: the last month that keeps the promise. */
const namedMonth: Resolve = (match, today) => {
  const [, word, number = '', part = '', day = '', bound = ''] = match
  const month = small(number)
  if (month < 1 || month > 12) return null
  const year = yearFor(word, month, today)
  if (year === null) return null
  const before = /前/.test(bound)
  const wholeMonthBefore = before && (day === '' ? !/[底末中下]/.test(part) : small(day) === 1)
  return firmMonth(iso(year, month - (wholeMonthBefore ? 1 : 0)), before || bound !== '' || /[底末]/.test(part))
}

const holidayEve: Resolve = (match, today) => {
  const [, word, name = ''] = match
  const holiday = HOLIDAYS[name]
  if (!holiday) return null
  const year = word
    ? yearOf(word, today)
    : today && (holiday.month > today.month || (holiday.month === today.month && holiday.day > today.day))
      ? today.year
      : today && today.year + 1
  return year === null ? null : firmMonth(iso(year, holiday.month - (holiday.day === 1 ? 1 : 0)))
}

const endOf =
  (month: (match: RegExpExecArray) => number, firm = true): Resolve =>
  (match, today) => {
    const year = yearFor(match[1], month(match), today)
    return year === null ? null : firmMonth(iso(year, month(match)), firm)
  }

const quarter = (text: string): number => (/\d/.test(text) ? Number(/\d/.exec(text)![0]) : small(text)) * 3

const yearEn = (text: string | undefined, month: number, today: Day | null): number | null => {
  if (text && /\d{4}/.test(text)) return Number(/\d{4}/.exec(text)![0])
  if (!today) return null
  if (text === 'next year') return today.year + 1
  return month >= today.month ? today.year : today.year + 1
}

const monthEn: Resolve = (match, today) => {
  const month = MONTHS_EN.indexOf(match[2]!.slice(0, 3)) + 1
  const year = yearEn(match[3], month, today)
  if (year === null || (match[2] === 'may' && !match[1] && !match[3])) return null
  const back = match[1]?.startsWith('before') && !match[1].includes('end') ? 1 : 0
  return firmMonth(iso(year, month - back), match[1] !== undefined)
}

const quarterEn: Resolve = (match, today) => {
  const month = Number(match[1]) * 3
  const year = yearEn(match[2], month, today)
  return year === null ? null : firmMonth(iso(year, month))
}

const NUMBER_EN: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, six: 6, nine: 9, twelve: 12 }
const smallEn = (text: string): number => NUMBER_EN[text] ?? Number(text)

const INSIDE = '(?:之内|以内|内|里面)'

/** How deadlines are worded, each with the month that it means. */
const FORMS: readonly { pattern: RegExp; resolve: Resolve; example: string }[] = [
  { pattern: new RegExp(`${N}个?半?月${INSIDE}`, 'g'), resolve: inMonths((m) => small(m[1]!)), example: '三个月内' },
  { pattern: new RegExp(`半年${INSIDE}`, 'g'), resolve: inMonths(() => 6), example: '半年内' },
  {
    pattern: new RegExp(`(?:给|限|只有|剩|留)了?我?们?他?们?${N}个月`, 'g'),
    resolve: inMonths((m) => small(m[1]!)),
    example: '给了三个月',
  },
  { pattern: /(?:给|限|只有|剩|留)了?我?们?他?们?半年/g, resolve: inMonths(() => 6), example: '给了半年时间' },
  { pattern: new RegExp(`(?:一年|1年)${INSIDE}`, 'g'), resolve: inMonths(() => 12), example: '一年内' },
  {
    pattern: new RegExp(
      `(?<![块元毛角钱/])(\\d{1,3}|[一二两三四五六七八九十]{1,3})(天|周|个?星期|个?礼拜)${INSIDE}`,
      'g',
    ),
    resolve: (m, today) => (today ? firmMonth(laterDays(today, small(m[1]!) * (m[2] === '天' ? 1 : 7))) : null),
    example: '30天内',
  },
  {
    pattern: new RegExp(
      `(?<![\\d去])${YEAR}(?<![\\d.个])${N}月(份?(?:底|末|初|中旬|上旬|下旬|中)?)(?:(\\d{1,2}|[一二三]?十?[一二三四五六七八九十])[号日](?:\\([^)]{0,6}\\))?)?(之前|以前|前|到期|以内|内)?`,
      'g',
    ),
    resolve: namedMonth,
    example: '明年3月底前',
  },
  {
    pattern: /(20\d\d)[-/.](0?[1-9]|1[0-2])()(?:[-/.](\d{1,2}))?(?![\d.])(之前|以前|前|到期)?/g,
    resolve: namedMonth,
    example: '2027-05',
  },
  {
    pattern: new RegExp(`${YEAR}(五一|劳动节|六一|七一|八一|国庆节?|十月一|十一|元旦)(?:之前|以前|前)(?!后)`, 'g'),
    resolve: holidayEve,
    example: '五一前',
  },
  {
    pattern:
      /(?<![去前一二三四五六七八九十两半几\d])(?:(今年|明年|后年|本年|来年|20\d\d年)年?|年)(?:底|内|末)(?!薪|分红)/g,
    resolve: endOf(() => 12),
    example: '年底前, 明年底',
  },
  { pattern: new RegExp(`${YEAR}上半年`, 'g'), resolve: endOf(() => 6, false), example: '明年上半年' },
  { pattern: new RegExp(`${YEAR}下半年`, 'g'), resolve: endOf(() => 12, false), example: '下半年' },
  { pattern: /\bq([1-4]) ?(?:of )?(20\d\d|next year)?/g, resolve: quarterEn, example: 'Q3 next year' },
  {
    pattern: new RegExp(`${YEAR}(?:第?([一二三四1-4])个?季度|q([1-4]))`, 'g'),
    resolve: (m, today) => endOf(() => quarter(m[2] ?? m[3] ?? '1'), false)(m, today),
    example: '明年二季度',
  },
  { pattern: /下个?月(?:底|末)?/g, resolve: inMonths(() => 1), example: '下个月底' },
  {
    pattern: /(?:本月|这个月|当月)(?:底|末|内)?|(?<![个\d一二三四五六七八九十下])月(?:底|末)(?:之前|以前|前)?/g,
    resolve: inMonths(() => 0),
    example: '月底前',
  },
  {
    pattern:
      /(?:\b(by(?: the)? end of|before(?: the)? end of|by|before|until|no later than|latest)(?: the)? )?\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:,? (20\d\d|next year))?/g,
    resolve: monthEn,
    example: 'by June 2027',
  },
  {
    pattern: /\b(?:within|in) (\d{1,2}|one|two|three|four|six|nine|twelve) months?/g,
    resolve: inMonths((m) => smallEn(m[1]!)),
    example: 'within 6 months',
  },
  {
    pattern:
      /\bby (?:the )?end of (?:the |this )?year|\bby year[- ]end|\bbefore year[- ]end|\bend of (?:this|the) year/g,
    resolve: inMonthsToDecember(),
    example: 'by the end of the year',
  },
]

function inMonthsToDecember(): Resolve {
  return (_match, today) => (today ? firmMonth(iso(today.year, 12)) : null)
}

/** A text without any of these names no date. */
const DATED =
  /[月年季天周]|[五六七八]一|十一|劳动节|国庆|元旦|星期|礼拜|20\d\d|month|year|by |before |until |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\bq[1-4]/

/** The deadlines of a folded text, in order. Without `today` only those that name their year. */
export function scanDeadlines(text: string, today: Day | null): Deadline[] {
  if (!DATED.test(text)) return []
  const found: Deadline[] = []
  const taken = new Uint8Array(text.length)
  for (const { pattern, resolve } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      if (match[0] === '') continue
      const resolved = resolve(match, today)
      const span = { start: match.index, end: match.index + match[0].length }
      if (!resolved || taken[span.start] || taken[span.end - 1]) continue
      taken.fill(1, span.start, span.end)
      found.push({ ...span, ...resolved })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
