import fc from 'fast-check'
import t from 'tap'
import { type Quantity, scanQuantities } from '../../src/text/index.ts'
import {
  AREA_CASES,
  COUNT_CASES,
  MONEY_CASES,
  NOTHING_CASES,
  NUMBER_CASES,
  PERCENT_CASES,
  SIZE_CASES,
} from './quantity-cases.ts'

const figure = (value: number): string => {
  const rounded = Number(value.toPrecision(6))
  return Math.abs(rounded) >= 1e6 ? rounded.toExponential().replace('e+', 'e') : String(rounded)
}

const show = (q: Quantity): string =>
  [
    `${q.kind} ${figure(q.value)}${q.max === undefined ? '' : `..${figure(q.max)}`}${q.unit === '1' ? '' : q.unit}${(q.per ?? []).map((per) => `/${per}`).join('')}`,
    q.bound === 'exact' ? '' : q.bound,
    q.modifier ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ')

const lines = (table: string): string[] => table.trim().split('\n')

const run = (name: string, table: string): void => {
  t.test(name, async (t) => {
    for (const line of lines(table)) {
      const [text = '', expected = ''] = line.split(/ \| ?| \|$/)
      t.equal(scanQuantities(text).map(show).join(' ; '), expected.trim(), line)
    }
  })
}

run('money', MONEY_CASES)
run('area', AREA_CASES)
run('length, weight, power and other measures', SIZE_CASES)
run('plain numbers', NUMBER_CASES)
run('percentages', PERCENT_CASES)
run('counts and durations', COUNT_CASES)
run(
  'no quantities',
  lines(NOTHING_CASES)
    .map((text) => `${text} |`)
    .join('\n'),
)

t.test('fields beside the value', async (t) => {
  const only = (text: string): Quantity => {
    const found = scanQuantities(text)
    t.equal(found.length, 1, text)
    return found[0]!
  }
  t.match(only('要四十母地'), { slip: true, rawUnit: '母', text: '四十母' })
  t.match(only('排名第13位'), { ordinal: true, rawUnit: '位', text: '第13位' })
  t.match(only('15万/亩'), { rawUnit: '', per: ['mu'], unit: 'CNY' })
  t.match(only('３万方'), { rawUnit: '方', text: '３万方' })
  t.match(only('厂房不低于2000平左右'), {
    start: 5,
    end: 10,
    outer: { start: 2, end: 12 },
    bound: 'min',
    modifier: 'about',
  })
  t.match(only('約4.5萬平方米'), { text: '4.5萬平方米', rawUnit: '平方米', outer: { start: 0, end: 8 } })
  t.match(only('每亩不少于20万'), { start: 0, end: 8, text: '每亩不少于20万' })
  t.equal(only('30亩').max, undefined)
  t.equal(only('30亩').modifier, undefined)
})

const HOSTILE = [
  '一',
  '1,',
  '30-',
  '1.',
  '十',
  '百',
  '万',
  '半',
  '几',
  '第',
  '1 ',
  '一 ',
  '三五',
  '每',
  '一个',
  '一平',
  '30亩',
  '1/',
  '://',
  '9',
  '〇',
  '¥',
  '1:',
  '1元每亩 每平 每天 每月 ',
  '每亩 每平 每天 ',
]

t.test('hostile repetition ends', async (t) => {
  for (const part of HOSTILE) {
    const text = part.repeat(Math.ceil(400_000 / part.length))
    t.ok(Array.isArray(scanQuantities(text)), `400,000 characters of ${part}`)
  }
})

t.test('work grows linearly', async (t) => {
  for (const part of HOSTILE) {
    const steps = (length: number): number => countReads(part.repeat(Math.ceil(length / part.length)))
    const small = steps(2_000)
    t.ok(steps(20_000) <= small * 11 + 1000, `${part}: ten times the text, ten times the reads`)
  }
})

/** How often the scanner looks at a character: it reads text through charCodeAt and startsWith. */
function countReads(text: string): number {
  const { charCodeAt } = String.prototype
  let reads = 0
  String.prototype.charCodeAt = function (at: number): number {
    reads += 1
    return charCodeAt.call(this, at)
  }
  try {
    scanQuantities(text)
  } finally {
    String.prototype.charCodeAt = charCodeAt
  }
  return reads
}

const piece = fc.constantFrom(
  ...'0123456789一二三四五六七八九十百千万亿两半几数第〇零点多余来个约近超到至-~—.,/ 亩平方米元块毛角吨年月天家人成折%每以上内下左右km㎡¥$wKM',
)
const dirty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
)

t.test('spans slice back, in order, without overlap, for any text', async (t) => {
  fc.assert(
    fc.property(dirty, (text) => {
      let last = 0
      for (const q of scanQuantities(text)) {
        if (q.text !== text.slice(q.start, q.end)) return false
        if (q.start < last || q.end <= q.start || q.outer.start > q.start || q.outer.end < q.end) return false
        if (!Number.isFinite(q.value) || (q.max !== undefined && !(q.max > q.value))) return false
        last = q.end
      }
      return true
    }),
    { numRuns: 3000 },
  )
  t.pass('3000 texts')
})

t.test('full-width and half-width give the same', async (t) => {
  const widen = (text: string): string =>
    [...text]
      .map((char) => (char > ' ' && char <= '~' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char))
      .join('')
  const half = fc
    .array(
      piece.filter((char) => char !== '$' && char !== '¥'),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(half, (text) => scanQuantities(text).map(show).join() === scanQuantities(widen(text)).map(show).join()),
    { numRuns: 2000 },
  )
  t.pass('2000 texts')
})

const UNITS: readonly (readonly [string, string, number])[] = [
  ['亩', 'm2', 2000 / 3],
  ['㎡', 'm2', 1],
  ['万平方米', 'm2', 1e4],
  ['公顷', 'm2', 1e4],
  ['米', 'm', 1],
  ['公里', 'm', 1000],
  ['吨', 't', 1],
  ['公斤', 't', 0.001],
  ['kVA', 'kVA', 1],
  ['千瓦', 'kW', 1],
  ['元', 'CNY', 1],
  ['亿元', 'CNY', 1e8],
  ['万美元', 'USD', 1e4],
  ['%', '%', 1],
  ['家', '1', 1],
  ['人', 'person', 1],
  ['个月', 'month', 1],
]
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))

t.test('a figure with its unit comes back', async (t) => {
  const figures = fc.oneof(
    fc.integer({ min: 1, max: 9_999_999 }),
    fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
  )
  fc.assert(
    fc.property(figures, fc.constantFrom(...UNITS), (value, [name, unit, factor]) => {
      const [q, ...rest] = scanQuantities(`需要${value}${name}。`)
      return rest.length === 0 && q?.unit === unit && close(q.value, value * factor)
    }),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9_999_999 }), (value) => {
      const [q] = scanQuantities(`${value.toLocaleString('en-US')}平方米`)
      return q?.value === value && q.unit === 'm2'
    }),
  )
  t.pass('figures')
})

t.test('a mobile number, a year or a date is never an amount', async (t) => {
  const mobile = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String)
  const spaced = mobile.map((n) => `${n.slice(0, 3)} ${n.slice(3, 7)} ${n.slice(7)}`)
  const dashed = mobile.map((n) => `${n.slice(0, 3)}-${n.slice(3, 7)}-${n.slice(7)}`)
  const year = fc.integer({ min: 1949, max: 2060 }).map((n) => `${n}年`)
  const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  const day = date.map((d) => d.toISOString().slice(0, 10))
  const stamp = date.map((d) => d.toISOString().slice(0, 16).replace('T', ' '))
  const around = fc.constantFrom('', '厂房', '电话', ' ', '，')
  fc.assert(
    fc.property(around, fc.oneof(mobile, spaced, dashed, year, day, stamp), around, (before, code, after) => {
      return scanQuantities(before + code + after).length === 0
    }),
    { numRuns: 2000 },
  )
  t.pass('2000 codes')
})
