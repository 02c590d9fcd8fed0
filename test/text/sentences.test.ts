import fc from 'fast-check'
import t from 'tap'
import { cleanDocument, sentences, splitSentences } from '../../src/text/index.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))
const clauses = (text: string) =>
  splitSentences(text).map((sentence) => sentence.clauses.map(({ start, end }) => text.slice(start, end)))

const SENTENCES: [text: string, ...sentences: string[]][] = [
  ['园区占地30亩。层高8米。', '园区占地30亩。', '层高8米。'],
  ['占地30亩;层高8米!够不够?够', '占地30亩;', '层高8米!', '够不够?', '够'],
  ['规划面积4.6平方公里,产值1,400亿元。', '规划面积4.6平方公里,产值1,400亿元。'],
  ['“不是什么项目都能进来。”负责人说。第二句。', '“不是什么项目都能进来。”负责人说。', '第二句。'],
  ['这里(原北园;后改名。)占地30亩。完', '这里(原北园;后改名。)占地30亩。', '完'],
  ['他说:「大概150亩。」公司追加投资。', '他说:「大概150亩。」公司追加投资。'],
  ['怎么办?!……算了', '怎么办?!……', '算了'],
  [
    'a campus of kessel co., ltd. and others. it opened in 2014. rent: 28',
    'a campus of kessel co., ltd. and others.',
    'it opened in 2014.',
    'rent: 28',
  ],
  ['up 6.2% year on year. the u.s. market', 'up 6.2% year on year.', 'the u.s. market'],
  ['1. 层高。普通厂房', '1. 层高。', '普通厂房'],
  ['层高\t8米\n承重\t3吨', '层高', '8米', '承重', '3吨'],
  [
    `“没有收尾的引号${'园区占地三十亩,'.repeat(40)}完。层高8米。`,
    `“没有收尾的引号${'园区占地三十亩,'.repeat(40)}完。`,
    '层高8米。',
  ],
  ['  占地30亩。  ', '占地30亩。'],
  ['', ...[]],
]
for (const [text, ...expected] of SENTENCES) t.same(split(text), expected, text.slice(0, 40))

t.same(clauses('占地30亩,层高8米,产值1,400万元。承重3吨(首层,含梁)。'), [
  ['占地30亩,', '层高8米,', '产值1,400万元。'],
  ['承重3吨(首层,含梁)。'],
])
t.same(clauses('他说“占地30亩,层高8米”。'), [['他说“占地30亩,', '层高8米”。']])

t.test('a table parts into its cells', async (t) => {
  const block = cleanDocument('<table><tr><td>层高</td><td>8米</td></tr><tr><td>承重</td><td>3吨</td></tr></table>')
    .blocks[0]!
  t.same(
    sentences(block).map(({ start, end }) => block.text.text.slice(start, end)),
    ['层高', '8米', '承重', '3吨'],
  )
})

t.test('sentences and clauses are in order, apart, and cover all but white space', async (t) => {
  const unit = fc.constantFrom(
    '园区',
    '占地',
    '3.5',
    '1,400',
    '亩',
    '。',
    ',',
    ';',
    '?',
    '“',
    '”',
    '(',
    ')',
    '. ',
    'co.',
    ' ',
    '\n',
    '\t',
    '…',
    '「',
    '」',
    'a',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = units.join('')
      let last = 0
      for (const sentence of splitSentences(text)) {
        let clause = sentence.start
        if (sentence.start < last || text.slice(last, sentence.start).trim() !== '') return false
        for (const { start, end } of sentence.clauses) {
          if (start < clause || end <= start || text.slice(clause, start).trim() !== '') return false
          clause = end
        }
        if (clause !== sentence.end) return false
        last = sentence.end
      }
      return text.slice(last).trim() === ''
    }),
    { numRuns: 500 },
  )
  t.pass()
})
