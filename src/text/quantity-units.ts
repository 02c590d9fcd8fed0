import { CURRENCY_PREFIXES, UNITS, type Unit } from '../catalog/index.ts'
import { charSet, hanDigit, isArabic, isHan, isLatin, skipSpaces } from './numeral-chars.ts'
import type { Numeral } from './numerals.ts'
import type { RateUnit } from './types.ts'

export interface UnitMatch {
  unit: Unit
  name: string
  end: number
}

interface Name {
  name: string
  /** The name without the hyphen that joins it to its figure. */
  label: string
  unit: Unit
  /** Ends in a letter, which must not run on into a longer word. */
  latin: boolean
  not: ((code: number) => boolean) | undefined
  notAfterDigit: ((code: number) => boolean) | undefined
}

/** The names that begin with a character. */
type NameIndex = (first: number) => readonly Name[] | undefined

const NO_OPTIONS = {
  divisor: undefined,
  not: undefined,
  notAfterDigit: undefined,
  ge: undefined,
  rate: undefined,
  minHan: undefined,
  minor: undefined,
  slip: undefined,
}

/** The unit with all fields, in one order, which makes the many looks at units cheap. */
const uniform = ({ names, kind, unit, factor, ...rest }: Unit): Unit =>
  ({ names, kind, unit, factor, ...NO_OPTIONS, ...rest }) as Unit

function indexByFirst(units: readonly Unit[]): NameIndex {
  const index = new Map<number, Name[]>()
  for (const unit of units.map(uniform)) {
    const not = unit.not === undefined ? undefined : charSet(unit.not)
    const notAfterDigit = unit.notAfterDigit === undefined ? undefined : charSet(unit.notAfterDigit)
    for (const name of unit.names) {
      const entry = {
        name,
        label: name.replace(/^-/, ''),
        unit,
        latin: isLatin(name.charCodeAt(name.length - 1)),
        not,
        notAfterDigit,
      }
      const list = index.get(name.charCodeAt(0))
      if (list) list.push(entry)
      else index.set(name.charCodeAt(0), [entry])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length)
  const begins = charSet(String.fromCharCode(...index.keys()))
  return (first) => (begins(first) ? index.get(first) : undefined)
}

const ALL = indexByFirst(UNITS)
const AFTER_GE = indexByFirst(UNITS.filter((unit) => unit.ge))

/** Divisors are written shorter than amounts: 元/㎡/d. */
const SHORT_DIVISORS: readonly Unit[] = [
  { names: ['d'], kind: 'duration', unit: 'day', factor: 1, rate: 'day' },
  { names: ['h', '时'], kind: 'duration', unit: 'hour', factor: 1, rate: 'hour' },
  {
    names: ['unit', 'set', 'seat', '次', '层', '条', '件', '项', '项目', '企业', '名员工'],
    kind: 'count',
    unit: '1',
    factor: 1,
    rate: 'unit',
  },
]
const DIVISORS = indexByFirst([...UNITS.filter((unit) => unit.rate !== undefined), ...SHORT_DIVISORS])

const SPACE = 0x20
const GE = 0x4e2a
const isBetween = charSet('多来半余')

/** The end of `name` at `at`, or -1. Where a blank parts it from its figure, its ideographs may be parted too: 5000 平 方 米. */
function nameEnd(text: string, at: number, name: string): number {
  if (text.startsWith(name, at)) return at + name.length
  if (text.charCodeAt(at - 1) !== SPACE) return -1
  let pos = at
  for (let i = 0; i < name.length; i += 1) {
    if (i > 0 && isHan(name.charCodeAt(i)) && text.charCodeAt(pos) === SPACE) pos = skipSpaces(text, pos)
    if (text.charCodeAt(pos) !== name.charCodeAt(i)) return -1
    pos += 1
  }
  return pos
}

/** Behind a blank and one character, what shows that it is a unit: 5000 平以上, not 800万 亩均. */
const isAfterUnit = charSet('以左上下出多地的起内之每一二两三四五六七八九十厂办')

const plainEnd = (text: string, at: number, name: string): number => (text.startsWith(name, at) ? at + name.length : -1)

function fits(entry: Name, text: string, end: number, numeral: Numeral | undefined): boolean {
  const next = text.charCodeAt(end)
  if (text.charCodeAt(end - 2) === SPACE && isHan(next) && entry.name.length === 1 && !isAfterUnit(next)) return false
  if (entry.latin && (isLatin(next) || (entry.name.length === 1 && isArabic(next)))) return false
  if (entry.not?.(next)) return false
  if (!numeral) return true
  if (entry.unit.minHan !== undefined && numeral.han && numeral.value < entry.unit.minHan) return false
  return !(numeral.lone && entry.notAfterDigit?.(next))
}

function matchIn(index: NameIndex, text: string, at: number, numeral?: Numeral): UnitMatch | undefined {
  const list = index(text.charCodeAt(at))
  if (!list) return undefined
  for (const entry of list) {
    const end = entry.unit.kind === 'money' ? plainEnd(text, at, entry.name) : nameEnd(text, at, entry.name)
    if (end > 0 && fits(entry, text, end, numeral)) return { unit: entry.unit, name: entry.label, end }
  }
  return undefined
}

/** The unit that stands at `at` behind `numeral`, longest name first; 个 may stand before it (3个月, 两个多月, 200个平方). */
export function matchUnit(text: string, at: number, numeral: Numeral): UnitMatch | undefined {
  if (text.charCodeAt(at) === GE) {
    const inner = skipSpaces(text, at + 1)
    const behind = matchIn(AFTER_GE, text, isBetween(text.charCodeAt(inner)) ? inner + 1 : inner, numeral)
    if (behind) return behind.unit.kind === 'duration' ? { ...behind, name: `个${behind.name}` } : behind
  }
  return matchIn(ALL, text, at, numeral)
}

export interface Rate {
  per: RateUnit[]
  end: number
}

const ONE = 0x4e00
const EVERY = 0x6bcf
const SLASH = 0x2f
const OPEN = 0x28
const CLOSE = 0x29
const isLink = charSet('·*×.・、-')

/** In 十五块 一平方一块二 and 8块 每平每天1元 the divisors behind the blank belong to the next figure. */
function leadsOn(text: string, at: number): boolean {
  const rate = matchRate(text, at, true)
  const next = rate ? text.charCodeAt(rate.end) : 0
  return isArabic(next) || hanDigit(next) > 0
}

/** 一亩半 and 一年多 are amounts of their own. */
const isFraction = charSet('半多')

/** The words that lead to a divisor in English: 30 RMB per sqm, 2m a year. */
const RATE_WORDS = ['per ', 'a ', 'an ', 'each ']

const skipEvery = (text: string, at: number): number => {
  const pos = skipSpaces(text, at, 2)
  return text.charCodeAt(pos) === EVERY ? pos + 1 : pos
}

function matchDivisor(text: string, at: number): UnitMatch | undefined {
  const pos = skipSpaces(text, at, 1)
  if (text.charCodeAt(pos) === GE) {
    const behind = matchIn(DIVISORS, text, pos + 1)
    if (behind && behind.unit.kind === 'duration') return behind
  }
  return matchIn(DIVISORS, text, pos)
}

/** The offset behind what joins one more divisor at `at`, or -1. */
function joinEnd(text: string, at: number, first: boolean, allowOne: boolean): number {
  const code = text.charCodeAt(at)
  if (code === SLASH) return skipEvery(text, at + 1)
  if (code === EVERY) return at + 1
  if (code === ONE && allowOne) return at + 1
  if (!first && isLink(code)) return skipEvery(text, at + 1)
  if (!isLatin(code)) return -1
  const word = RATE_WORDS.find((candidate) => text.startsWith(candidate, at))
  return word !== undefined && at > 0 && !isLatin(text.charCodeAt(at - 1)) ? at + word.length : -1
}

/**
 * The divisors behind an amount: /㎡/天, 每平方米每天, 一平一个月, /(㎡·月), per sqm per month. `allowOne` admits 一平 and 一天,
 * which behind an area or a count would start something new.
 */
export function matchRate(text: string, at: number, allowOne: boolean): Rate | undefined {
  const per: RateUnit[] = []
  let end = at
  while (per.length < 4) {
    const joint = skipSpaces(text, end, 2)
    let pos = joinEnd(text, joint, per.length === 0, allowOne)
    if (pos < 0 || (joint > end && leadsOn(text, joint))) break
    const open = text.charCodeAt(pos) === OPEN
    if (open) pos += 1
    const divisor = matchDivisor(text, pos)
    if (!divisor?.unit.rate || per.includes(divisor.unit.rate) || isFraction(text.charCodeAt(divisor.end))) break
    per.push(divisor.unit.rate)
    end = divisor.end
    if (open || text.charCodeAt(end) === CLOSE) end = closeParenthesis(text, end, per, open)
  }
  return per.length > 0 ? { per, end } : undefined
}

/** Reads the rest of (㎡·月) up to its parenthesis. */
function closeParenthesis(text: string, at: number, per: RateUnit[], open: boolean): number {
  let end = at
  while (open && per.length < 4 && (isLink(text.charCodeAt(end)) || text.charCodeAt(end) === SLASH)) {
    const divisor = matchDivisor(text, end + 1)
    if (!divisor?.unit.rate) return end
    per.push(divisor.unit.rate)
    end = divisor.end
  }
  return open && text.charCodeAt(end) === CLOSE ? end + 1 : end
}

const REACH = 14

/** 每平方米, 每月每平, 一个月: the divisors that end right before `end`, as far back as they go. */
export function rateBefore(
  text: string,
  end: number,
  from: number,
  allowOne: boolean,
): (Rate & { start: number }) | undefined {
  const lowest = Math.max(from, end - REACH)
  for (let start = lowest; start < end; start += 1) {
    const code = text.charCodeAt(start)
    if (code !== EVERY && !(code === ONE && allowOne)) continue
    const rate = matchRate(text, start, allowOne)
    if (rate?.end === end && !(code === ONE && rate.per.includes('unit')))
      return { per: rate.per, end: rate.end, start }
  }
  return undefined
}

const PREFIXES = Object.entries(CURRENCY_PREFIXES).sort(([a], [b]) => b.length - a.length)
const isPrefixEnd = charSet(PREFIXES.map(([name]) => name.at(-1)).join(''))

/** A currency mark right before `at` (¥, RMB, 人民币), blanks between allowed. */
export function currencyBefore(text: string, at: number): { code: string; start: number } | undefined {
  let end = at
  while (at - end < 2 && text.charCodeAt(end - 1) === SPACE) end -= 1
  if (!isPrefixEnd(text.charCodeAt(end - 1))) return undefined
  for (const [name, code] of PREFIXES) {
    const start = end - name.length
    if (start < 0 || !text.startsWith(name, start)) continue
    if (isLatin(name.charCodeAt(0)) && isLatin(text.charCodeAt(start - 1))) continue
    return { code, start }
  }
  return undefined
}
