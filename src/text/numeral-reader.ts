import { readArabic } from './arabic.ts'
import {
  bigMultiplier,
  charSet,
  hanDigit,
  isArabic,
  isHan,
  skipSpaces,
  smallMultiplier,
  times,
} from './numeral-chars.ts'
import type { QuantityModifier } from './types.ts'

const ZHAO = 0x5146
export const LIANG = 0x4e24
const GE = 0x4e2a
const POINT = 0x70b9
export const JI = 0x51e0
export const BAN = 0x534a
export const NIAN = 0x5eff
export const SA = 0x5345

/** 千瓦, 千克, 兆瓦: the multiplier belongs to the unit. */
const isAfterKilo = charSet('瓦克米伏卡赫帕牛焦安字比')

/** What must not follow the digit of 一万二 or 1万2, which then counts something of its own (三千万 二期, 5亿3年). */
const isAfterOwnDigit = charSet('期楼层号级类年月日天个家栋座台名人位次条项批种成分倍幢套间部所季周%:-~/')

const isMu = charSet('亩')
const isUnitOfPrice = charSet('平方㎡吨度公')

/** 多 余 来 把 between the digits and 万: 300来万, 千把万. */
const isMore = charSet('多余来把')

/** Names that begin with 万 or 亿; behind a blank they are no multiplier (五百 万达广场). */
const isNameAfterBig = charSet('达科象隆步象州宁家盛')

/** The multiplier at `at`, or 0 where 千 and 兆 belong to a unit. */
export function multiplierAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const small = smallMultiplier(code)
  if (small === 1000) return isAfterKilo(text.charCodeAt(at + 1)) ? 0 : small
  if (small > 0) return small
  if (code === ZHAO) return hanDigit(text.charCodeAt(at + 1)) >= 0 ? 1e12 : 0
  return bigMultiplier(code)
}

/** Two digits that mean either: 三四, 七八, 三五. */
export const isVaguePair = (a: number, b: number): boolean => a > 0 && (b === a + 1 || (a === 3 && b === 5))

/** Reads a numeral token by token; what the last `commit` saw is the result. */
export class NumeralReader {
  readonly text: string
  readonly start: number
  pos: number
  end: number
  value = Number.NaN
  max = Number.NaN
  private upper = 0
  private mid = 0
  private section = 0
  private atom = Number.NaN
  /** Distance between the two readings of a vague digit, scaled along with it. */
  private spread = 0
  private last = 0
  private lastSmall = Number.POSITIVE_INFINITY
  private zero = false
  private closed = false
  private gaps = 0
  atoms = 0
  firstAtom = 0
  scale = 1
  modifier: QuantityModifier | undefined
  seam: { end: number; value: number } | undefined

  constructor(text: string, at: number) {
    this.text = text
    this.start = at
    this.pos = at
    this.end = at
  }

  private get pending(): boolean {
    return !Number.isNaN(this.atom)
  }

  private commit(): void {
    this.end = this.pos
    this.value = this.upper + this.mid + this.section + (this.pending ? this.atom : 0)
    this.max = this.value + this.spread
  }

  setAtom(value: number, end: number, spread = 0): void {
    this.atom = value
    this.spread = spread
    this.pos = end
    if (this.atoms === 0) this.firstAtom = value
    this.atoms += 1
  }

  /** An atom that can stand without a multiplier. */
  setFirst(value: number, end: number, spread = 0): void {
    this.setAtom(value, end, spread)
    this.commit()
  }

  /** 廿 and 卅, which are 二十 and 三十 in one character. */
  setTens(value: number, end: number): void {
    this.setAtom(value / 10, end - 1)
    this.small(10, end - 1, false)
  }

  /** The final digits of a number: 三 of 二十三, 五 of 一百五 (as 50), 3000 of 2万3000. */
  private finish(value: number, end: number, spread = 0): true {
    this.section += value
    this.spread = spread
    this.atom = Number.NaN
    this.atoms += 2
    this.closed = true
    this.pos = end
    this.commit()
    return true
  }

  run(): void {
    while (this.step()) {}
  }

  private step(): boolean {
    const { text } = this
    const at = skipSpaces(text, this.pos)
    if (at > this.pos) this.gaps += 1
    const gap = at > this.pos
    const code = text.charCodeAt(at)
    const scale = multiplierAt(text, at)
    if (scale > 0) return scale < 1e4 ? this.small(scale, at, gap) : this.big(scale, at, gap)
    if (isMore(code)) return this.more(at)
    if (code === GE) return this.ge(at)
    if (code === POINT) return this.point(at)
    if (code === JI) return this.several(at)
    if (this.closed || this.pending || this.spread > 0) return false
    if (isArabic(code)) return this.arabic(at, gap)
    return hanDigit(code) >= 0 && this.han(at, gap)
  }

  /** 十 百 千 behind an atom or, as in 十五 and 百亿, at the start. */
  private small(scale: number, at: number, gap: boolean): boolean {
    if (gap && this.last === 0 && this.endsWord()) return false
    if (scale >= this.lastSmall || (this.closed && !this.pending)) return false
    if (this.pending && this.last > 0 && this.atom >= 10) return false
    const started = this.last > 0
    if (!this.pending && started && !(scale === 10 && (this.lastSmall === 100 || this.zero))) return false
    this.section += times(this.pending ? this.atom : 1, scale)
    this.spread *= scale
    this.atom = Number.NaN
    this.lastSmall = scale
    this.last = scale
    this.zero = false
    this.scale = 1
    this.pos = at + 1
    this.commit()
    return true
  }

  /** Whether the first digit closes a word, as in 周三 十一点. */
  private endsWord(): boolean {
    const before = this.text.charCodeAt(this.start - 1)
    return !isArabic(this.text.charCodeAt(this.start)) && isHan(before) && this.text[this.start - 1] !== '之'
  }

  /** 万, 亿, 兆: multiplies all that stands below it. */
  private big(scale: number, at: number, gap: boolean): boolean {
    if (gap && isNameAfterBig(this.text.charCodeAt(at + 1))) return false
    const below = this.section + (this.pending ? this.atom : 0)
    if (this.upper > 0 && this.pending && this.atom < 10 && this.section === 0) {
      this.seam = { end: this.end, value: this.value }
    }
    if (!(scale === 1e4 ? this.tenThousand(below) : this.hundredMillion(below, scale))) return false
    this.section = 0
    this.atom = Number.NaN
    this.spread *= scale
    this.scale = this.last >= 1e4 && below === 0 ? this.scale * scale : scale
    this.last = scale
    this.lastSmall = Number.POSITIVE_INFINITY
    this.zero = false
    this.closed = false
    this.pos = at + 1
    this.commit()
    return true
  }

  private tenThousand(below: number): boolean {
    if (below === 0 && this.last === 0) this.mid = 1e4
    else if (below > 0 && this.mid === 0) this.mid = times(below, 1e4)
    else if (below === 0 && this.mid > 0 && this.mid < 1e8) this.mid = times(this.mid, 1e4)
    else return false
    return true
  }

  private hundredMillion(below: number, scale: number): boolean {
    if (below + this.mid === 0 && this.last === 0) this.upper = scale
    else if (below + this.mid > 0 && (this.upper === 0 || this.upper >= scale * 1e4)) {
      this.upper += times(below + this.mid, scale)
    } else return false
    this.mid = 0
    return true
  }

  /** 300多万, 五百 余万: more than it says. */
  private more(at: number): boolean {
    const next = skipSpaces(this.text, at + 1)
    const ready = this.value >= 10 && this.end === this.pos
    if (!ready || bigMultiplier(this.text.charCodeAt(next)) === 0) return false
    this.modifier = this.text[at] === '来' || this.text[at] === '把' ? 'about' : 'over'
    this.pos = next
    return true
  }

  /** 一个亿, 1.2个亿, 一个多亿, 3个半亿. */
  private ge(at: number): boolean {
    if (this.end !== this.pos) return false
    const code = this.text.charCodeAt(at + 1)
    const between = isMore(code) || code === BAN
    const next = between ? at + 2 : at + 1
    if (bigMultiplier(this.text.charCodeAt(next)) === 0) return false
    if (code === BAN) this.section += 0.5
    else if (between) this.modifier = this.text[at + 1] === '来' ? 'about' : 'over'
    this.pos = next
    return true
  }

  /** 十几, 几百, 一百零几: digits left open. */
  private several(at: number): boolean {
    if (this.closed || this.pending) return false
    const next = skipSpaces(this.text, at + 1)
    const ones = this.lastSmall === 10 || this.zero
    const scale = multiplierAt(this.text, next)
    if (this.last > 0 && !ones && (scale === 0 || scale >= 1e4)) return false
    this.modifier = 'vague'
    if (ones) return this.finish(0, at + 1, 10)
    this.setAtom(this.last > 0 ? 1 : 2, at + 1, this.last > 0 ? 8 : 7)
    if (this.last === 0) this.commit()
    return true
  }

  private han(at: number, gap: boolean): boolean {
    const { text } = this
    const digit = hanDigit(text.charCodeAt(at))
    if (digit === 0) {
      this.zero = true
      this.pos = at + 1
      return true
    }
    const second = hanDigit(text.charCodeAt(at + 1))
    if (second >= 0) return !gap && isVaguePair(digit, second) && this.pair(digit, second, at)
    const scale = multiplierAt(text, skipSpaces(text, at + 1))
    if (text.charCodeAt(at) === LIANG && (scale < 100 || scale >= this.lastSmall)) return false
    if (scale > 0) {
      if (gap && (scale * 10 !== this.last || this.modifier !== undefined || (scale >= 1000 && this.gaps < 2)))
        return false
      this.setAtom(digit, at + 1)
      return true
    }
    if (gap && (this.gaps < 2 || isHan(text.charCodeAt(at + 1)))) return false
    return this.trailing(digit, at)
  }

  /** 一千二三, 三万五六: the pair closes the number. */
  private endsPair(at: number): boolean {
    const next = this.text.charCodeAt(at)
    return hanDigit(next) < 0 && !isAfterOwnDigit(next)
  }

  /** 一千五六百, 二十七八, 一千二三: both digits are meant. */
  private pair(first: number, second: number, at: number): boolean {
    const scale = multiplierAt(this.text, at + 2)
    if (scale > 0) {
      this.setAtom(first, at + 2, second - first)
      return true
    }
    if (this.last >= 100 && this.lastSmall !== 10 && !this.zero && this.endsPair(at + 2))
      return this.finish(times(first, this.last, 10), at + 2, times(second - first, this.last, 10))
    if (this.lastSmall !== 10 || hanDigit(this.text.charCodeAt(at + 2)) >= 0) return false
    return this.finish(first, at + 2, second - first)
  }

  /** The last digit: ones behind 十 and 零, else a tenth of the last multiplier (一百五, 一万二). */
  private trailing(digit: number, at: number): boolean {
    if (this.lastSmall === 10 || this.zero) return this.finish(digit, at + 1)
    const next = this.text.charCodeAt(at + 1)
    if (isAfterOwnDigit(next) && !this.text.startsWith('分之', at + 1)) return false
    if (digit === 1 && this.isPrice(next)) return false
    return this.finish(times(digit, this.last, 10), at + 1)
  }

  /** 12万一亩 and 2千一平 are prices: 一 belongs to the unit. */
  private isPrice(next: number): boolean {
    return isMu(next) || (isUnitOfPrice(next) && isArabic(this.text.charCodeAt(this.start)))
  }

  /** Arabic digits behind a multiplier: 3千5, 7万 5千, 1亿2000万, 2万3000. */
  private arabic(at: number, gap: boolean): boolean {
    const { text } = this
    const number = readArabic(text, at)
    const scale = multiplierAt(text, skipSpaces(text, number.end))
    if (scale > 0) {
      const fits = scale < 1e4 ? number.value < 10 && scale < this.lastSmall : this.last > scale && number.value < 1e4
      if (!fits || (gap && (scale >= 1e4 || this.value >= 1e5))) return false
      this.setAtom(number.value, number.end)
      return true
    }
    if (gap || number.plain === '' || isAfterOwnDigit(text.charCodeAt(number.end))) return false
    if (number.plain.length === 1 && this.last >= 100)
      return this.finish(times(number.value, this.last, 10), number.end)
    const fills = this.last === 1e4 && (number.plain.length === 4 || number.plain.length === 3)
    return fills && this.finish(number.value, number.end)
  }

  /** 三点五, 一点二亿. A clock time (八点三十) is none. */
  private point(at: number): boolean {
    if (this.end !== this.pos || isArabic(this.text.charCodeAt(this.pos - 1))) return false
    const first = skipSpaces(this.text, at + 1)
    let end = first
    while (isFractionDigit(this.text, end)) end += 1
    if (end === first || smallMultiplier(this.text.charCodeAt(end)) === 10) return false
    let digits = ''
    for (let i = first; i < Math.min(end, first + 16); i += 1) digits += hanDigit(this.text.charCodeAt(i))
    const fraction = Number(`0.${digits}`)
    if (this.upper + this.mid > 0) return this.finish(fraction, end)
    const whole = this.section + (this.pending ? this.atom : 0)
    this.section = 0
    this.closed = true
    this.lastSmall = Number.POSITIVE_INFINITY
    this.setFirst(times(whole + fraction, 1), end)
    return true
  }
}

export const isFractionDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return hanDigit(code) >= 0 && code !== LIANG
}
