import { charSet, hanDigit, isArabic, isHan, skipSpaces, smallMultiplier, times } from './numeral-chars.ts'
import { type Numeral, parseNumeral } from './numerals.ts'
import type { Source, Term } from './quantity-source.ts'
import { matchRate, matchUnit } from './quantity-units.ts'

const HALF = 0x534a

/** 半 behind a unit that starts a word of its own: 500平半年, 3吨半挂. */
const isNotHalf = charSet('年天月日导成个小折价挂径夜岛封开自球程')

/** 两年半, 3米半, 两倍半. */
export function readHalf({ text }: Source, term: Term): void {
  if (!term.unit || text.charCodeAt(term.end) !== HALF || isNotHalf(text.charCodeAt(term.end + 1))) return
  if (term.unit.kind === 'count' || !Number.isInteger(term.value) || term.numeral.scale > 1) return
  term.value += 0.5
  term.end += 1
}

/** What must not follow the 5 of 3块5: it counts something of its own. */
const isAfterTenths = charSet('年个月天楼层期家台号折成栋人%.:')

/** 3块5, 五元三毛, 两美元又三美分. */
export function readMinor(source: Source, term: Term): void {
  const { text } = source
  let last = term.rawUnit
  for (let round = 0; round < 3 && term.unit?.kind === 'money'; round += 1) {
    const at = text[term.end] === '又' || text[term.end] === '零' ? term.end + 1 : term.end
    const code = text.charCodeAt(at)
    if (!isArabic(code) && hanDigit(code) <= 0 && smallMultiplier(code) !== 10) return
    const numeral = oneDigit(text, at) ?? parseNumeral(text, at)
    if (!numeral || numeral.value >= 100 || numeral.scale > 1) return
    const match = matchUnit(text, skipSpaces(text, numeral.end, 1), numeral)
    const cents = text[numeral.end] === '分' && term.currency === 'CNY' && text[numeral.end + 1] !== '之'
    if (match?.unit.minor && match.unit.unit === term.unit.unit) {
      addMinor(term, numeral, match.unit.factor, match.end)
      last = match.name
    } else if (cents) addMinor(term, numeral, 0.01, numeral.end + 1)
    else {
      readTenths(text, term, numeral, at, last)
      return
    }
  }
}

/** The 二 of 一块二一天, where the 一 belongs to the divisor. */
function oneDigit(text: string, at: number): Numeral | undefined {
  const digit = hanDigit(text.charCodeAt(at))
  if (digit <= 0 || text[at + 1] !== '一' || !matchRate(text, at + 1, true)) return undefined
  return parseNumeral(text[at]!, 0) && { ...parseNumeral(text[at]!, 0)!, end: at + 1 }
}

function addMinor(term: Term, numeral: Numeral, factor: number, end: number): void {
  term.value = times(term.value + times(numeral.value, factor / term.unit!.factor), 1)
  term.end = end
}

/** Amounts whose tenths are said without a unit; 蚊 and 毫 are the Cantonese 块 and 毛. */
const TENTHS_BEHIND: ReadonlySet<string> = new Set(['块', '毛', '蚊', '毫'])

/** The digit behind 块 and 毛 counts tenths of it (3块5, 五毛五), behind 块零 hundredths (三块零四). */
function readTenths(text: string, term: Term, numeral: Numeral, at: number, last: string): void {
  if (numeral.end !== at + 1 || numeral.value >= 10 || !TENTHS_BEHIND.has(last)) return
  const zero = text[at - 1] === '零'
  if ((at > term.end && !zero) || !isLastDigit(text, numeral)) return
  addMinor(term, numeral, last === '毛' || last === '毫' || zero ? 0.01 : 0.1, numeral.end)
}

/** Whether the digit counts nothing of its own: not 20块 3年, not 20块一平. */
function isLastDigit(text: string, numeral: Numeral): boolean {
  if (isAfterTenths(text.charCodeAt(numeral.end))) return false
  if (numeral.value === 1 && matchRate(text, numeral.end - 1, true)) return false
  return matchUnit(text, numeral.end, numeral) === undefined
}

/** 3斤5两, 2吨500公斤 add up; 8米5 is 8.5 m, 1米75 is 1.75 m. */
export function readCompound({ text }: Source, term: Term): void {
  const kind = term.unit?.kind
  if (!term.unit || (kind !== 'weight' && kind !== 'length')) return
  const code = text.charCodeAt(term.end)
  if (!isArabic(code) && hanDigit(code) <= 0) return
  const numeral = parseNumeral(text, term.end)
  if (!numeral || numeral.scale > 1 || numeral.max !== undefined) return
  const match = matchUnit(text, numeral.end, numeral)
  if (match?.unit.kind === kind && match.unit.factor < term.unit.factor) {
    const part = times(numeral.value, match.unit.factor, match.unit.divisor) / term.unit.factor
    term.value = times(term.value + part * (term.unit.divisor ?? 1), 1)
    term.end = match.end
  } else if (!match && (term.rawUnit === '米' || term.rawUnit === '吨')) readDecimals(text, term, numeral)
}

/** The digits behind 米 and 吨: 八米五. */
function readDecimals(text: string, term: Term, numeral: Numeral): void {
  const digits = numeral.end - term.end
  const plain = numeral.plain.length === digits || (digits === 1 && numeral.lone)
  if (!plain || digits > 2 || !Number.isInteger(term.value) || !isLastDigit(text, numeral)) return
  if (digits === 2 && isHan(text.charCodeAt(numeral.end))) return
  term.value = times(term.value + numeral.value / 10 ** digits, 1)
  term.end = numeral.end
}
