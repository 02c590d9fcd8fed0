import fc from 'fast-check'
import t from 'tap'
import { createDictionary, type DictionaryMatch } from '../../src/text/index.ts'

const of = (...keys: string[]) => createDictionary(keys.map((key) => ({ key, value: key })))
const spans = (matches: readonly DictionaryMatch<string>[]) =>
  matches.map(({ start, end, value }) => `${start}-${end} ${value}`)

const SCANS: readonly (readonly [keys: string[], text: string, found: string[]])[] = [
  [['汽车', '汽车零部件', '零部件'], '做汽车零部件的', ['1-6 汽车零部件']],
  [['汽车', '车零'], '汽车零', ['0-2 汽车']],
  [['abc', 'bcd'], 'abcd', []],
  [['ai', '人工智能'], 'ai mail 的ai公司 x9ai3', ['0-2 ai', '9-11 ai']],
  [['pcb', '5g', '3d打印'], 'pcb2000平 5g 15g 13d打印 3d打印', ['0-3 pcb', '9-11 5g', '22-26 3d打印']],
  [['medical device', 'medical'], 'a medical device and medical-grade', ['2-16 medical device', '21-28 medical']],
  [['的'], '的的', ['0-1 的', '1-2 的']],
  [[''], '什么', []],
  [['甲'], '', []],
]

t.test('leftmost and longest, whole words in Latin letters', async (t) => {
  for (const [keys, text, found] of SCANS) t.strictSame(spans(of(...keys).scan(text)), found, text)
})

t.test('all matches, one at a place, next, exact', async (t) => {
  const dictionary = of('汽车', '汽车零部件', '零部件')
  t.strictSame(spans(dictionary.scanAll('汽车零部件')), ['0-2 汽车', '0-5 汽车零部件', '2-5 零部件'])
  t.equal(dictionary.matchAt('汽车零部件', 2)?.end, 5)
  t.equal(dictionary.matchAt('汽车', -1), undefined)
  t.equal(dictionary.matchAt('汽车', 9), undefined)
  t.strictSame(dictionary.next('造汽车', 0), { start: 1, end: 3, value: '汽车' })
  t.equal(dictionary.next('造汽车', 2), undefined)
  t.equal(dictionary.get('汽车'), '汽车')
  t.equal(dictionary.get('汽'), undefined)
  t.equal(dictionary.get(''), undefined)
  t.equal(dictionary.size, 3)
})

t.test('of two entries with one key the first counts', async (t) => {
  const dictionary = createDictionary([
    { key: '甲', value: 1 },
    { key: '甲', value: 2 },
  ])
  t.equal(dictionary.get('甲'), 1)
})

/** What scan must find, by trying every key at every place. */
function naive(keys: readonly string[], text: string): string[] {
  const found: string[] = []
  for (let start = 0; start < text.length; ) {
    const longest = keys
      .filter((key) => key !== '' && text.startsWith(key, start))
      .sort((a, b) => b.length - a.length)[0]
    if (longest) found.push(`${start}-${start + longest.length} ${longest}`)
    start += longest?.length ?? 1
  }
  return found
}

t.test('agrees with trying every key at every place', async () => {
  const piece = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '、'), maxLength: 5 })
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '、', '丁'), maxLength: 60 })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), text, (keys, text) => {
      return spans(of(...keys).scan(text)).join() === naive(keys, text).join()
    }),
    { numRuns: 500 },
  )
})

t.test('matches slice back to their key, for any text', async () => {
  const keys = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 8 })
  fc.assert(
    fc.property(keys, fc.string({ unit: 'binary', maxLength: 80 }), (keys, text) => {
      const dictionary = of(...keys)
      const matches = [...dictionary.scan(text + keys.join('')), ...dictionary.scanAll(text)]
      return matches.every(({ start, end, value }) => (text + keys.join('')).slice(start, end) === value)
    }),
  )
})
