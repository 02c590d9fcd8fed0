import type { Unit } from '../catalog/index.ts'
import type { Bound, Span } from '../model/index.ts'
import { foldText } from './fold.ts'
import { isArabic, times } from './numeral-chars.ts'
import { type BoundWord, boundBefore, boundBehind } from './quantity-bounds.ts'
import { codeEnd, urlEnd } from './quantity-codes.ts'
import { PERCENT } from './quantity-percent.ts'
import { readRangeEnd } from './quantity-range.ts'
import type { Source, Term } from './quantity-source.ts'
import { isAssumedMoney, kindOf, readTerm } from './quantity-term.ts'
import { matchRate, rateBefore } from './quantity-units.ts'
import { isWord } from './quantity-words.ts'
import type { Quantity, QuantityKind, QuantityModifier, RateUnit } from './types.ts'

const DIGIT = 1
const HAN = 2
const COLON = 3
const DISCOUNT = 4

/** What can start a quantity, by UTF-16 unit; all else is passed over at once. */
const STARTS = new Uint8Array(0x10000)
for (const char of '0123456789') STARTS[char.charCodeAt(0)] = DIGIT
for (const char of '〇零○一壹二贰弍两俩三叁四肆五伍六陆七柒八捌九玖幺十拾百佰千仟万亿廿卅半几')
  STARTS[char.charCodeAt(0)] = HAN
STARTS[':'.charCodeAt(0)] = COLON
STARTS['折'.charCodeAt(0)] = DISCOUNT

const canonical = (value: number, unit: Unit | undefined): number =>
  unit ? times(value, unit.factor, unit.divisor) : value

/** 吧 呢 嘛 between an amount and its divisors in speech: 二十块钱以内吧一平一个月. */
const PARTICLES = '吧呢嘛啊'

interface Bounds {
  bound: Bound
  modifier: QuantityModifier | undefined
}

function addWord(bounds: Bounds, word: BoundWord): void {
  if (word.bound === 'approx') {
    if (bounds.bound === 'exact') bounds.bound = 'approx'
  } else if (bounds.bound !== 'min' && bounds.bound !== 'max') bounds.bound = word.bound
  bounds.modifier ??= word.modifier
}

/** Scans one text, quantity by quantity, from left to right. */
class Scan {
  readonly source: Source
  readonly out: Quantity[] = []

  constructor(raw: string, text: string) {
    this.source = { raw, text, floor: 0 }
  }

  run(): Quantity[] {
    const { text } = this.source
    const { length } = text
    for (let i = 0; i < length; ) {
      const start = STARTS[text.charCodeAt(i)]!
      if (start === 0) i += 1
      else i = this.at(i, start)
    }
    return this.out
  }

  /** Reads what starts at `at`; the offset to go on from, always beyond `at`. */
  private at(at: number, start: number): number {
    const { text } = this.source
    if (start === HAN) return this.quantity(at)
    if (start === COLON) return text.startsWith('//', at + 1) ? urlEnd(text, at) : at + 1
    if (start === DISCOUNT) return this.halfPrice(at)
    const code = codeEnd(text, at)
    if (code > at) return code
    const point = text[at - 1] === '.' && !isWordLike(text.charCodeAt(at - 2))
    return this.quantity(point ? at - 1 : at)
  }

  /** 打对折. */
  private halfPrice(at: number): number {
    if (this.source.text.startsWith('打对', at - 2)) {
      const span = { start: at - 1, end: at + 1 }
      const text = this.source.raw.slice(at - 1, at + 1)
      this.out.push({
        start: at - 1,
        end: at + 1,
        text,
        kind: 'percent',
        value: 50,
        max: undefined,
        bound: 'exact',
        unit: '%',
        rawUnit: '折',
        per: undefined,
        outer: span,
        modifier: undefined,
        ordinal: undefined,
        slip: undefined,
      })
    }
    return at + 1
  }

  private quantity(at: number): number {
    const left = readTerm(this.source, at, true)
    if (!left) return at + 1
    const next = Math.max(left.end, at + 1)
    if (left.none) return next
    const range = readRangeEnd(this.source, left)
    if (range?.none) return Math.max(range.right.end, next)
    if (!range && isWord(this.source, left)) return Math.max(left.numeral.end, at + 1)
    return this.finish(left, range?.right)
  }

  /** Makes the quantity of a term and, in a range, of its upper end. */
  private finish(term: Term, right: Term | undefined): number {
    const low = canonical(term.value, term.unit ?? right?.unit)
    let high = term.max === undefined ? undefined : canonical(term.max, term.unit)
    if (right) {
      high = canonical(right.max ?? right.value, right.unit ?? term.unit)
      widen(term, right)
    }
    const modifier = term.modifier ?? right?.modifier
    const bounds: Bounds = { bound: modifier === undefined ? 'exact' : 'approx', modifier }
    if (term.plus || right?.plus) bounds.bound = 'min'
    const outer = this.outer(term, bounds)
    const kind = kindOf(term)
    const quantity = this.quantityOf(term, kind, unitOf(term, kind), bounds.bound, outer)
    quantity.value = high === undefined ? low : Math.min(low, high)
    if (high !== undefined && high !== low) quantity.max = Math.max(low, high)
    if (bounds.modifier !== undefined) quantity.modifier = bounds.modifier
    this.out.push(quantity)
    this.source.floor = quantity.end
    return term.end
  }

  /** All quantities have all fields, in one order, which makes the many looks at them cheap. */
  private quantityOf(term: Term, kind: QuantityKind, unit: string, bound: Bound, outer: Span): Quantity {
    const { start, end, rawUnit, per } = term
    const text = this.source.raw.slice(start, end)
    return {
      start,
      end,
      text,
      kind,
      value: 0,
      max: undefined,
      bound,
      unit,
      rawUnit,
      per: per.length > 0 ? per : undefined,
      outer,
      modifier: undefined,
      ordinal: term.ordinal ? true : undefined,
      slip: term.unit?.slip ? true : undefined,
    }
  }

  /** Looks for bound words and divisors around the term, which grows over the divisors. */
  private outer(term: Term, bounds: Bounds): Span {
    const start = this.before(term, bounds)
    const end = this.behind(term, bounds)
    if (term.numeral.bare && bounds.modifier === undefined && term.unit !== PERCENT) {
      bounds.modifier = 'order'
      if (bounds.bound === 'exact') bounds.bound = 'approx'
    }
    return { start: Math.min(start, term.start), end: Math.max(end, term.end) }
  }

  private before(term: Term, bounds: Bounds): number {
    const { text } = this.source
    const from = this.out.at(-1)?.outer.end ?? 0
    let start = term.start
    for (let i = 0; i < 2; i += 1) {
      const word = boundBefore(text, start, Math.min(from, start))
      if (!word || (text[word.at] === '过' && !isRound(term))) break
      addWord(bounds, word)
      start = word.at
    }
    const rate = this.divisorsBefore(term, start)
    const period = rentPeriod(text, rate ?? start, term)
    if (period) term.per = [period, ...term.per]
    if (rate === undefined) return start
    term.start = rate
    const word = boundBefore(text, rate, Math.min(this.out.at(-1)?.outer.end ?? 0, rate))
    if (!word) return rate
    addWord(bounds, word)
    return word.at
  }

  /** 每平方米20元, 一个月4万块: takes the divisors in, and takes back what was read of them as a quantity of its own. */
  private divisorsBefore(term: Term, at: number): number | undefined {
    if (term.unit === PERCENT || term.ordinal || term.unit?.kind === 'duration') return undefined
    const price = term.currency !== undefined || (!term.unit && term.numeral.scale >= 1e4)
    const rate = rateBefore(this.source.text, at, 0, price)
    if (!rate) return undefined
    let keep = this.out.length
    while (keep > 0 && this.out[keep - 1]!.start >= rate.start) keep -= 1
    if (keep > 0 && this.out[keep - 1]!.end > rate.start) return undefined
    this.out.length = keep
    term.per = [...rate.per, ...term.per]
    return rate.start
  }

  private behind(term: Term, bounds: Bounds): number {
    const { text } = this.source
    let end = term.end
    for (let i = 0; i < 2; i += 1) {
      const word = boundBehind(text, end)
      if (!word || (!term.unit && !fitsPlain(text, end, term))) break
      addWord(bounds, word)
      end = word.at
    }
    const price = term.currency !== undefined
    if (end === term.end || term.per.length > 0 || !(price || (!term.unit && term.numeral.scale >= 1e4))) return end
    const rate = matchRate(text, PARTICLES.includes(text[end] ?? ' ') ? end + 1 : end, true)
    if (!rate || !(price || rate.per[0] === 'mu' || rate.per[0] === 'm2' || text[end] !== '一')) return end
    term.per = rate.per
    term.end = rate.end
    return rate.end
  }
}

/** Gives the lower end of a range what its upper end says of both. */
function widen(term: Term, right: Term): void {
  term.end = right.end
  term.rawUnit = (right.unit ? right.rawUnit : term.rawUnit) || right.rawUnit
  term.unit = right.unit ?? term.unit
  term.currency = right.currency ?? term.currency
  if (right.per.length > 0) term.per = right.per
  term.numeral = right.numeral
}

/** 过 bounds round figures (过百家, 过亿); before others it is the past of a verb (来过两次). */
const isRound = (term: Term): boolean => term.numeral.bare || term.numeral.scale >= 1e8

const RENT_PERIODS: readonly (readonly [string, RateUnit])[] = [
  ['月租', 'month'],
  ['日租', 'day'],
  ['年租', 'year'],
]

/** 月租金800元, 月租每平方米20元: the period stands in the word before. */
function rentPeriod(text: string, at: number, term: Term): RateUnit | undefined {
  if (term.currency === undefined || term.per.some((per) => per === 'day' || per === 'month' || per === 'year'))
    return undefined
  let end = at
  while (at - end < 3 && ' :为是金'.includes(text[end - 1] ?? '_')) end -= 1
  return RENT_PERIODS.find(([word]) => text.startsWith(word, end - word.length))?.[1]
}

const isWordLike = (code: number): boolean => isArabic(code) || (code >= 0x61 && code <= 0x7a) || code === 0x2e

/** Behind a plain figure 内, 起, 多 and 余 are mostly other words; 多 and 余 count behind 400 and 800万. */
function fitsPlain(text: string, at: number, term: Term): boolean {
  const code = text[at]
  if (code === '内' || code === '起')
    return term.numeral.scale > 1 || term.currency !== undefined || term.per.length > 0
  return (code !== '多' && code !== '余') || term.value >= 10
}

function unitOf(term: Term, kind: Quantity['kind']): string {
  if (term.currency !== undefined) return term.currency
  if (isAssumedMoney(term)) return 'CNY'
  if (kind === 'number' && term.rawUnit === '方') return 'm3'
  return term.unit?.unit ?? ''
}

/**
 * All quantities of a text, in order and without overlaps, with offsets into `text` as given (folded or not). Never throws; linear in
 * the length of the text. See `Quantity` for kinds and units.
 */
export function scanQuantities(text: string): Quantity[] {
  return new Scan(text, foldText(text)).run()
}

/** The same of a text that is folded already. */
export const scanFoldedQuantities = (folded: string): Quantity[] => new Scan(folded, folded).run()
