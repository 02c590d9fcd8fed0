import fc from 'fast-check'
import t from 'tap'
import { parseNote } from '../../src/intake/index.ts'
import type { ParsedNote } from '../../src/model/index.ts'

const today = '2026-11-22'
const read = (note: string): ParsedNote => parseNote(note, { today })

/** Needs that say nothing of each other, each in a clause of its own. */
const CLAUSES = [
  '做阀门的',
  '厂房3000平',
  '层高8米',
  '行车10吨',
  '变压器1000kVA',
  '租金控制在20块以内',
  '环评做报告表',
  '丙类消防',
  '要蒸汽',
  '员工120人',
  '离高速口5公里内',
  '高企',
  '城阳或者即墨都行',
  '三个月内进场',
  '总投资2个亿',
  '一年交税500万',
  '电话13900001122',
  '不做电镀',
  '热处理外发',
  '食堂不需要了',
  '地价高过15万就算了',
  '铁路能进来最好',
] as const

const clauses = fc.shuffledSubarray([...CLAUSES], { minLength: 1 })

const POLITE = ['谢谢', '麻烦了', '辛苦您了', '多谢', '拜托了', '好的谢谢'] as const
const TRAILS = ['。', '！', '，', ' ', '  ', '。。', '\n', '？', '；'] as const

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The profile with its lists in one order, so that only their members count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .sort(),
  )
}

const toFullWidth = (note: string): string =>
  note.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

t.test('trailing punctuation, spaces and a polite phrase change nothing', async (t) => {
  const run = () =>
    fc.assert(
      fc.property(clauses, fc.constantFrom(...TRAILS), fc.constantFrom('', ...POLITE), (parts, trail, polite) => {
        const note = parts.join('，')
        return same(read(`${note}${trail}${polite}`).profile, read(note).profile)
      }),
      { numRuns: 120 },
    )
  t.doesNotThrow(run)
})

t.test('full-width and half-width give the same profile', async (t) => {
  const run = () =>
    fc.assert(
      fc.property(clauses, (parts) => {
        const note = parts.join(',')
        return same(read(toFullWidth(note)).profile, read(note).profile)
      }),
      { numRuns: 120 },
    )
  t.doesNotThrow(run)
})

t.test('the order of independent clauses does not matter', async (t) => {
  const run = () =>
    fc.assert(
      fc.property(clauses, fc.constantFrom('，', '。', '；', '\n'), (parts, joint) => {
        const forward = sorted(read(parts.join(joint)).profile)
        const backward = sorted(read([...parts].reverse().join(joint)).profile)
        return same(forward, backward)
      }),
      { numRuns: 150 },
    )
  t.doesNotThrow(run)
})

const mobile = fc
  .tuple(fc.constantFrom('13', '15', '17', '18', '19'), fc.stringMatching(/^\d{9}$/), fc.constantFrom('', ' ', '-'))
  .map(([head, tail, gap]) => `${head}${tail.slice(0, 1)}${gap}${tail.slice(1, 5)}${gap}${tail.slice(5)}`)

const AMOUNTS = [
  'landM2',
  'floorM2',
  'investmentCny',
  'fixedInvestmentCny',
  'revenueCny',
  'taxCnyYear',
  'taxCnyPerMuYear',
  'headcount',
  'rentCnyM2Month',
  'landPriceCnyMu',
  'powerKva',
  'craneT',
  'floorHeightM',
  'floorLoadTM2',
] as const

t.test('a phone number or a year never becomes an area or money', async (t) => {
  const run = () =>
    fc.assert(
      fc.property(
        mobile,
        fc.integer({ min: 1990, max: 2049 }),
        fc.constantFrom(' ', '，', '：', ''),
        (phone, year, joint) => {
          const notes = [
            `王总${joint}${phone}`,
            `想租厂房 ${phone}`,
            `面积 电话${phone}`,
            `${year}年成立的`,
            `${year}年投产 厂房`,
          ]
          return notes.every((note) => AMOUNTS.every((field) => !(field in read(note).profile)))
        },
      ),
      { numRuns: 120 },
    )
  t.doesNotThrow(run)
})

const FRAGMENTS = [
  '厂房',
  '3000平',
  '不要',
  '现在',
  '租金',
  '20块',
  '青岛',
  '不对',
  '母均税收',
  '幺三九',
  '1390000',
  '半年内',
  '，',
  '。',
  ' ',
  '亩',
  '万',
  '一',
  '1',
  '\ud800',
  '\u0000',
  '(',
  '／',
  'GmbH',
  'Mr. ',
  '😀',
  '𠮷',
  '：',
  '千伏安',
  '以内',
  '的',
] as const
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join('')),
)

t.test('any string: no exception, exact spans, the same answer twice', async (t) => {
  const run = () =>
    fc.assert(
      fc.property(wild, (note) => {
        const { profile, mentions, unparsed } = read(note)
        for (const { start, end, text } of [...mentions, ...unparsed])
          if (note.slice(start, end) !== text || start >= end) return false
        const named = new Set(mentions.map(({ field }) => field.split('.')[0]))
        const complete = Object.keys(profile).every((field) => named.has(field))
        return complete && JSON.stringify(read(note)) === JSON.stringify({ ...read(note), profile, mentions, unparsed })
      }),
      { numRuns: 800 },
    )
  t.doesNotThrow(run)
})

t.test('20,000 characters are read', async (t) => {
  for (const unit of ['租金', '不要', '现在租2000平', '青岛、', '，', '1', '一', '爱乐意地场房']) {
    const note = unit.repeat(Math.ceil(20_000 / unit.length))
    t.doesNotThrow(() => read(note), unit)
  }
})
