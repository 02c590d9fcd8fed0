import fc from 'fast-check'
import t from 'tap'
import { extractDocument } from '../../src/extract/index.ts'

const PIECES = [
  '云岭智造产业园',
  '高新区',
  '园区',
  '位于',
  '青岛市城阳区',
  '占地',
  '86亩',
  '总投资',
  '18.6亿元',
  '以',
  '智能装备',
  '为主导',
  '、',
  '，',
  '。',
  '；',
  '\n',
  '\n\n',
  '(',
  ')',
  '“',
  '”',
  '由',
  '有限公司',
  '运营',
  '引进',
  '等',
  '71家',
  '企业',
  '距',
  '机场',
  '38公里',
  '<p>',
  '</td>',
  '<table><tr><td>',
  '|',
  '---',
  '# ',
  'Industrial Park',
  'RMB 5 million',
  '聯(lián)動',
  '\u{fffd}',
  '𠮷',
  '\u0000',
  '1'.repeat(40),
  '2023年',
  '获评',
  '国家级',
  '示范基地',
]
const dirty = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((p) => p.join(''))

t.test('every quote is the original at its offsets, and every confidence a chance', async (tt) => {
  fc.assert(
    fc.property(dirty, (text) => {
      const { parks, document } = extractDocument(text, { sha256: 'x' })
      for (const span of document.removed)
        if (span.start < 0 || span.end > text.length || span.start > span.end) return false
      return parks.every(
        (park) =>
          park.name.length > 0 &&
          park.facts.every(
            ({ evidence, confidence }) =>
              evidence.quote !== '' &&
              text.slice(evidence.start, evidence.end) === evidence.quote &&
              confidence > 0 &&
              confidence <= 1,
          ),
      )
    }),
    { numRuns: 300 },
  )
  tt.pass()
})

t.test('the same text gives the same answer, whatever was read in between', async (tt) => {
  fc.assert(
    fc.property(dirty, dirty, (text, other) => {
      const first = JSON.stringify(extractDocument(text, { sha256: 'x' }))
      extractDocument(other, { sha256: 'y' })
      return first === JSON.stringify(extractDocument(text, { sha256: 'x' }))
    }),
    { numRuns: 40 },
  )
  tt.pass()
})

const HEAD = '云岭智造产业园\n\n云岭智造产业园概况。'

const isSound = (text: string): boolean => {
  const { parks, document } = extractDocument(text, { sha256: 'x' })
  return (
    document.removed.every(({ start, end }) => start >= 0 && start <= end && end <= text.length) &&
    parks.every(({ facts }) =>
      facts.every(({ evidence: { start, end, quote } }) => quote !== '' && text.slice(start, end) === quote),
    )
  )
}

/** Text that would be slow if any rule looked back or ahead without a limit; every case ends far below the time-out of the runner. */
const LONG = 200_000
const HOSTILE: readonly [string, string][] = [
  ['one line of clauses', '园区占地86亩,'],
  ['no punctuation', '产业园高新区以为由的'],
  ['enumeration commas', '引进甲乙丙、'],
  ['digits', '1'],
  ['digits in groups', '1,000,'],
  ['digits apart', '1 '],
  ['numerals', '一二三四五六七八九十百千万亿'],
  ['ranges', '3-5万到'],
  ['days', '2023年5月6日'],
  ['open brackets', '(“<'],
  ['open tables', '<table><tr><td>'],
  ['rows', '<tr><td>占地</td><td>86亩</td></tr>'],
  ['rows of bars', '| 园区 | 占地86亩 |\n'],
  ['references', '&amp;'],
  ['addresses', 'https://'],
  ['one trigger', '由'],
  ['titles', '是国家级示范基地、'],
  ['places', '江苏省苏州市'],
  ['short names', '云岭产业园(以下简称云岭园)'],
  ['English', 'The Industrial Park of '],
  ['lost characters', '\u{fffd}'],
  ['pairs', '𠮷'],
]
for (const [name, piece] of HOSTILE) {
  t.test(`ends: ${name}, ${LONG} characters`, async (tt) => {
    tt.ok(isSound(HEAD + piece.repeat(LONG / piece.length)))
  })
}

t.test('ends: nested tags', async (tt) => {
  tt.ok(isSound(`${HEAD}${'<div>'.repeat(20_000)}云岭智造产业园占地30亩。${'</div>'.repeat(20_000)}`))
})

t.test('ends: a page of two thousand parks', async (tt) => {
  const park = (i: number) =>
    `${String.fromCharCode(0x4e00 + i, 0x5e00 + ((i * 7) % 2000))}产业园占地${100 + i}亩。\n\n`
  tt.ok(isSound(Array.from({ length: 2000 }, (_, i) => park(i)).join('')))
})

t.test('ends: any few pieces, thousands of times', async (tt) => {
  const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 }))
  const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(pattern, pattern, (first, second) => {
      const times = (text: string): string => text.repeat(Math.ceil(10_000 / Math.max(1, text.length)))
      return isSound(HEAD + times(first) + times(second))
    }),
    { numRuns: 40 },
  )
  tt.pass()
})

for (const text of ['', ' ', '\u{feff}', '\u0000\u0001', '园', 'park']) {
  t.test(`empty-like ${JSON.stringify(text)}`, async (tt) => {
    tt.same(extractDocument(text, { sha256: 'x' }).parks, [])
  })
}
