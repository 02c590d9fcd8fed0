import fc from 'fast-check'
import t from 'tap'
import { digestDocument } from '../../src/documents/digest.ts'
import {
  marked,
  paragraphAt,
  paragraphsOf,
  readable,
  sentenceAround,
} from '../../src/web/console/facts/document-text.ts'
import { HOSTILE_PAGE, SAMPLES } from './console-samples.ts'

const linesOf = (text: string) =>
  paragraphsOf(text, digestDocument(text, 'x').extraction.document.removed).map(({ runs }) =>
    runs
      .filter(({ left }) => !left)
      .map(({ text }) => text)
      .join('')
      .trim(),
  )

t.test('a page reads as its text', async (t) => {
  const lines = linesOf(SAMPLES[0])
  t.ok(lines.some((line) => line.startsWith('澄溪智能制造产业园占地320亩，规划总建筑面积36万平方米')))
  t.notOk(lines.some((line) => /[<>]|&nbsp;/.test(line)))
  t.notOk(lines.includes('关于我们'))
  t.notOk(linesOf(HOSTILE_PAGE).some((line) => line.includes('<script')))
})

t.test('a text keeps its characters, whatever they look like', async (t) => {
  t.strictSame(
    paragraphsOf('a <b>\n\n&amp; c', []).map(({ runs }) => runs.map(({ text }) => text).join('')),
    ['a <b>', '&amp; c'],
  )
  t.equal(readable('占地<b>320亩&nbsp;以上'), '占地320亩 以上')
})

t.test('every fact of a page is marked with its own words', async (t) => {
  for (const text of [...SAMPLES, HOSTILE_PAGE]) {
    const { document, parks } = digestDocument(text, 'x').extraction
    const paragraphs = paragraphsOf(text, document.removed)
    for (const { evidence } of parks.flatMap(({ facts }) => facts)) {
      const words = paragraphs
        .flatMap(({ runs }) => runs.flatMap((run) => marked(run, evidence, undefined)))
        .filter(({ weight }) => weight === 'mark')
        .map(({ text }) => text)
        .join('')
      t.equal(words.replace(/\s/g, ''), readable(evidence.quote).replace(/\s/g, ''))
      const paragraph = paragraphs[paragraphAt(paragraphs, evidence.start)]!
      t.ok(paragraph.start <= evidence.start && evidence.start < paragraph.end)
      const sentence = sentenceAround(text, evidence, paragraph)
      t.ok(sentence.start <= evidence.start && sentence.end >= evidence.end)
    }
  }
})

t.test('runs lie in order within the text, and cutting one loses nothing', async (t) => {
  const piece = fc.constantFrom(
    '园区',
    '<p>',
    '</p>',
    '<td>',
    '&lt;',
    '\n',
    '占地30亩。',
    '&bogus;',
    '<',
    'a'.repeat(2100),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join('')
      const removed: { reason: string; start: number; end: number }[] = []
      for (const { index, 0: tag } of text.matchAll(/<\/?\w+>/g))
        removed.push({ reason: 'markup', start: index, end: index + tag.length })
      const mark = { start: a % (text.length + 1), end: b % (text.length + 1) }
      let at = 0
      for (const { runs } of paragraphsOf(text, removed))
        for (const run of runs) {
          if (run.start < at || run.end > text.length) return false
          at = run.end
          const joined = marked(run, mark, { start: 0, end: text.length })
          if (joined.map(({ text }) => text).join('') !== run.text) return false
        }
      return true
    }),
  )
  t.pass()
})
