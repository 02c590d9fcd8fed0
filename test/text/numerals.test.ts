import fc from 'fast-check'
import t from 'tap'
import { parseNumeral } from '../../src/text/numerals.ts'

const DIGITS = '零一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'

/** A group below 10,000: 一千零二十. */
function group(value: number, digits: string, marks: readonly string[]): string {
  let text = ''
  let zero = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      zero = text !== ''
      continue
    }
    text += `${zero ? digits[0] : ''}${digits[digit]}${marks[place]}`
    zero = false
  }
  return text
}

/** A whole number below 10^16 as it is written out, 一亿零三百万五千. */
function written(value: number, digits = DIGITS, marks: readonly string[] = ['', '十', '百', '千']): string {
  if (value === 0) return digits[0]!
  const bigs = ['', '万', '亿', '万亿']
  let text = ''
  for (let place = 3; place >= 0; place -= 1) {
    const part = Math.floor(value / 10_000 ** place) % 10_000
    if (part === 0) continue
    const big = place === 3 ? '万' : bigs[place]
    text += `${text !== '' && part < 1000 ? digits[0] : ''}${group(part, digits, marks)}${big}`
    if (place === 3 && Math.floor(value / 10_000 ** 2) % 10_000 === 0) text += '亿'
  }
  return text
}

const whole = (text: string): number | undefined => {
  const numeral = parseNumeral(text, 0)
  return numeral?.end === text.length ? numeral.value : undefined
}

t.test('the formatter of this test', async (t) => {
  t.equal(written(12_030_405), '一千二百零三万零四百零五')
  t.equal(written(1_0000_0000_0000), '一万亿')
  t.equal(written(20_0000_0005), '二十亿零五')
})

t.test('Chinese numerals read back', async (t) => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 20_000 })), (value) => {
      const formal = written(value, FORMAL, ['', '拾', '佰', '仟'])
      return whole(written(value)) === value && whole(formal) === value
    }),
    { numRuns: 3000 },
  )
  t.pass('3000 numbers up to 10^12, plain and formal')
})

t.test('decimals read back', async (t) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (value, fraction) => {
      const digits = String(fraction).replace(/\d/g, (digit) => DIGITS[Number(digit)]!)
      return Math.abs((whole(`${written(value)}点${digits}`) ?? -1) - Number(`${value}.${fraction}`)) < 1e-9
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('万', '亿', 'w', 'k', ' million'), (value, unit) => {
      const scale = { 万: 1e4, 亿: 1e8, w: 1e4, k: 1e3, ' million': 1e6 }[unit]!
      return Math.abs(whole(`${value / 100}${unit}`)! - (value / 100) * scale) < 1e-3
    }),
  )
  t.pass('decimals')
})

const ENDS: readonly (readonly [string, string, number, number?])[] = [
  ['三千万二期', '三千万', 3e7],
  ['12万一亩', '12万', 120_000],
  ['五百万两台', '五百万', 5e6],
  ['一百千瓦', '一百', 100],
  ['三十两', '三十', 30],
  ['五百 万达广场', '五百', 500],
  ['三四千平', '三四千', 3000, 4000],
  ['一百二三十', '一百二三十', 120, 130],
  ['十七八', '十七八', 17, 18],
  ['十几', '十几', 10, 20],
  ['几百', '几百', 200, 900],
  ['1,200,5', '1,200', 1200],
  ['12,34', '12', 12],
  ['八点三十', '八', 8],
  ['一二三', '一二三', 123],
  ['二〇二三年', '二〇二三', 2023],
]

t.test('where a numeral ends', async (t) => {
  for (const [text, read, value, max] of ENDS) {
    const numeral = parseNumeral(text, 0)
    t.equal(text.slice(0, numeral?.end), read, text)
    t.equal(numeral?.value, value, text)
    t.equal(numeral?.max, max, text)
  }
  for (const text of ['', '瓦', '-', '千瓦', 'abc']) t.equal(parseNumeral(text, 0), undefined, text)
})
