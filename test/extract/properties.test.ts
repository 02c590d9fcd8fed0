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

/** Text that would be slow if any rule looked back or ahead without a limit; every case ends far below the time-out of the runner. */
const HOSTILE: readonly [string, string][] = [
  ['a line of 100,000 characters', '园区占地86亩,'.repeat(12_000)],
  ['no punctuation', '产业园高新区以为由的'.repeat(8_000)],
  ['enumeration commas', '引进甲乙丙、'.repeat(10_000)],
  ['digits', '1'.repeat(100_000)],
  ['open brackets', '(“<'.repeat(20_000)],
  ['nested tags', `${'<div>'.repeat(10_000)}云岭智造产业园${'</div>'.repeat(10_000)}`],
]
for (const [name, text] of HOSTILE) {
  t.test(`ends: ${name}`, async (tt) => {
    tt.ok(extractDocument(`云岭智造产业园\n\n云岭智造产业园概况。${text}`, { sha256: 'x' }).parks.length > 0)
  })
}

for (const text of ['', ' ', '\u{feff}', '\u0000\u0001', '园', 'park']) {
  t.test(`empty-like ${JSON.stringify(text)}`, async (tt) => {
    tt.same(extractDocument(text, { sha256: 'x' }).parks, [])
  })
}
