import type { Quantity } from '../../text/index.ts'

/** 租金十五六: two neighbouring digits behind 十 are a range, where no unit follows that would make the scanner read them. */
const RANGE =
  /(?:租金|房租|月租|单价|预算|价格|价位)[^\d,。;\n]{0,4}?(([二三四五六七八九]?十)([一二三四五六七八])([二三四五六七八九]))(?=$|[,。;\s吧左上])/g
const DIGITS = '一二三四五六七八九'

const digit = (char: string): number => DIGITS.indexOf(char) + 1

/** The unit-less ranges of prices in a folded text, as quantities of kind number. */
export function scanSpokenRanges(text: string): Quantity[] {
  return [...(text.includes('十') ? text.matchAll(RANGE) : [])].flatMap((match) => {
    const [, words = '', tens = '', low = '', high = ''] = match
    if (digit(high) !== digit(low) + 1) return []
    const base = (tens.length === 1 ? 1 : digit(tens[0]!)) * 10
    const end = match.index + match[0].length
    const span = { start: end - words.length, end }
    return [
      {
        ...span,
        text: words,
        kind: 'number' as const,
        value: base + digit(low),
        max: base + digit(high),
        bound: 'exact' as const,
        unit: '',
        rawUnit: '',
        outer: span,
      },
    ]
  })
}
