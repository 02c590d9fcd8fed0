import fc from 'fast-check'
import t from 'tap'
import { lintOffer } from '../../src/documents/lint-offers.ts'

/** A page, the words that are the evidence of its offer, the flags and the words that give them away. */
const CASES: [string, string, [string, RegExp][]][] = [
  ['对设备投资给予补助,最高500万元。', '最高500万元', []],
  ['按缴纳增值税地方留成的80%返还,最高500万元。', '最高500万元', [['tax_tied', /增值税.*返还/]]],
  ['将注册地址迁入园区的企业,给予奖励最高50万元。', '最高50万元', [['move_in_tied', /注册地址/]]],
  ['税收返还另议。对设备投资给予补助,最高500万元。', '最高500万元', []],
  ['对设备投资给予补助,最高500万元；税收返还另议。', '最高500万元', []],
  ['<p>税收返还另议</p><p>设备补助最高500万元</p>', '最高500万元', []],
  [
    '<p>按缴纳<b>增值税</b>地方留成的80%<i>返还</i>,最高500万元</p>',
    '最高500万元',
    [['tax_tied', /增值税<\/b>.*返还/]],
  ],
]

t.test('an offer is judged by its own sentence, through the markup', async (t) => {
  for (const [text, words, expected] of CASES) {
    const start = text.indexOf(words)
    const marks = lintOffer(text, { start, end: start + words.length })
    t.strictSame(
      marks.map(({ code }) => code),
      expected.map(([code]) => code),
      text,
    )
    for (const [i, { start: from, end, quote }] of marks.entries()) {
      t.equal(text.slice(from, end), quote)
      t.match(quote, expected[i]?.[1] ?? /$^/)
    }
  }
})

t.test('any text and any place: no exception, quotes stand in the text', async () => {
  const piece = fc.constantFrom(
    '税收',
    '返还',
    '奖励',
    '<b>',
    '</b>',
    '<',
    '>',
    '<p',
    '。',
    '80%',
    '企业',
    '迁入',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), fc.nat(), fc.nat({ max: 40 }), (pieces, at, length) => {
      const text = pieces.join('')
      const start = Math.min(at, text.length)
      const marks = lintOffer(text, { start, end: Math.min(text.length, start + length) })
      return marks.every((mark) => text.slice(mark.start, mark.end) === mark.quote)
    }),
  )
})
