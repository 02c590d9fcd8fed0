import type { Unit } from '../catalog/index.ts'
import type { Bound } from '../model/index.ts'
import { foldText } from './fold.ts'
import { isArabic, times } from './numeral-chars.ts'
import { type BoundWord, boundBefore, boundBehind } from './quantity-bounds.ts'
import { codeEnd, urlEnd } from './quantity-codes.ts'
import { PERCENT } from './quantity-percent.ts'
import { readRangeEnd } from './quantity-range.ts'
import { isAssumedMoney, isWord, kindOf, readTerm, type Source, type Term } from './quantity-term.ts'
import { matchRate, rateBefore } from './quantity-units.ts'
import type { Quantity, QuantityModifier } from './types.ts'

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

  constructor(raw: string) {
    this.source = { raw, text: foldText(raw) }
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
      this.push(
        { start: at - 1, end: at + 1, kind: 'percent', value: 50, unit: '%', rawUnit: '折' },
        { bound: 'exact', modifier: undefined },
      )
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

  private finish(left: Term, right: Term | undefined): number {
    const unit = right?.unit ?? left.unit
    const term: Term = {
      ...left,
      end: right?.end ?? left.end,
      unit,
      rawUnit: (right?.unit ? right.rawUnit : left.rawUnit) || (right?.rawUnit ?? ''),
      currency: right?.currency ?? left.currency,
      per: right && right.per.length > 0 ? right.per : left.per,
      numeral: right?.numeral ?? left.numeral,
    }
    const bounds = this.bounds(term, right)
    const kind = kindOf(term)
    const low = canonical(left.value, left.unit ?? unit)
    const high = right
      ? canonical(right.max ?? right.value, right.unit ?? unit)
      : left.max === undefined
        ? undefined
        : canonical(left.max, unit)
    const quantity = {
      start: term.start,
      end: term.end,
      kind,
      value: high === undefined ? low : Math.min(low, high),
      unit: unitOf(term, kind),
      rawUnit: term.rawUnit,
      ...(high !== undefined && high !== low ? { max: Math.max(low, high) } : {}),
      ...(term.per.length > 0 ? { per: term.per } : {}),
      ...(term.ordinal ? { ordinal: true as const } : {}),
      ...(unit?.slip ? { slip: true as const } : {}),
    }
    return this.push(quantity, bounds.bounds, bounds.outer)
  }

  /** Bound words and divisors around the term, which grows over the divisors. */
  private bounds(term: Term, right: Term | undefined): { bounds: Bounds; outer: { start: number; end: number } } {
    const modifier = term.modifier ?? right?.modifier
    const bounds: Bounds = { bound: modifier === undefined ? 'exact' : 'approx', modifier }
    if (term.plus || right?.plus) bounds.bound = 'min'
    const start = this.before(term, bounds)
    const end = this.behind(term, bounds)
    return { bounds, outer: { start: Math.min(start, term.start), end: Math.max(end, term.end) } }
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
    const rate = matchRate(text, PARTICLES.includes(text[end] ?? ' ') ? end + 1 : end, price)
    if (!rate) return end
    term.per = rate.per
    term.end = rate.end
    return rate.end
  }

  private push(
    part: Omit<Quantity, 'text' | 'bound' | 'outer' | 'modifier'>,
    { bound, modifier }: Bounds,
    outer = { start: part.start, end: part.end },
  ): number {
    const text = this.source.raw.slice(part.start, part.end)
    this.out.push({ ...part, text, bound, outer, ...(modifier === undefined ? {} : { modifier }) })
    return part.end
  }
}

/** 过 bounds round figures (过百家, 过亿); before others it is the past of a verb (来过两次). */
const isRound = (term: Term): boolean => term.numeral.bare || term.numeral.scale >= 1e8

const isWordLike = (code: number): boolean => isArabic(code) || (code >= 0x61 && code <= 0x7a) || code === 0x2e

/** Behind a plain figure 内, 起, 多 and 余 are mostly other words; 多 and 余 count behind 400 and 800万. */
function fitsPlain(text: string, at: number, term: Term): boolean {
  const code = text[at]
  if (code === '内' || code === '起') return term.numeral.scale > 1 || term.per.length > 0
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
  return new Scan(text).run()
}
