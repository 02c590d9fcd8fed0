import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import t from 'tap'
import { type Cued, cuedPatterns, matchesIn, mayOccur } from '../../src/extract/cues.ts'
import { extractDocument } from '../../src/extract/index.ts'
import { needsOf } from '../../src/extract/needs.ts'
import { prepareLines } from '../../src/extract/prepare.ts'
import { cleanDocument, decodeBytes } from '../../src/text/index.ts'

const pages = ['../fixtures/documents/pages/', '../fixtures/pages/'].flatMap((folder) => {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  return readdirSync(path)
    .sort()
    .map((file) => decodeBytes(readFileSync(path + file)).text)
})
const lines = pages.flatMap((text) => prepareLines(cleanDocument(text), text)).map(({ text }) => text)
const cued = (text: string): Cued => ({ text, cues: null })

/** Reading the pages makes every rule ask for its patterns. */
for (const text of pages) extractDocument(text, { sha256: '' })
const patterns = cuedPatterns()

const missed = (text: string): string[] => {
  const line = cued(text)
  return patterns
    .filter((pattern) => {
      pattern.lastIndex = 0
      return pattern.test(text) && !mayOccur(line, pattern)
    })
    .map((pattern) => `${pattern.source} in ${text}`)
}

t.test('no pattern is passed over that would match: every rule on every line of the fixtures', async (t) => {
  t.ok(patterns.length > 30)
  t.same(lines.flatMap(missed), [])
})

t.test('nor on lines put together from pieces of others', async (tt) => {
  const piece = fc
    .tuple(fc.nat(lines.length - 1), fc.nat(400), fc.nat(30))
    .map(([line, from, length]) => lines[line]!.slice(from % Math.max(1, lines[line]!.length)).slice(0, length))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => missed(pieces.join('')).length === 0),
    { numRuns: 300 },
  )
  tt.pass()
})

t.test('matches are those of matchAll', async (t) => {
  for (const pattern of patterns.filter(({ global }) => global))
    for (const text of lines.slice(0, 120))
      t.same(
        matchesIn(cued(text), pattern).map((match) => [match.index, ...match]),
        [...text.matchAll(pattern)].map((match) => [match.index, ...match]),
      )
})

const pairs = (...words: string[]) => words.map((word) => (word.charCodeAt(0) << 16) | word.charCodeAt(1))
const single = (...chars: string[]) => chars.map((char) => char.charCodeAt(0))

/** [pattern, what each match holds, the most telling first] */
const NEEDS: readonly [RegExp, number[][]][] = [
  [/引进/, [pairs('引进')]],
  [/有限公司/, [pairs('有限'), pairs('限公'), pairs('公司')]],
  [/引进|落户/, [pairs('引进', '落户')]],
  [/由[^,]{2,9}运营/, [pairs('运营'), single('由')]],
  [/(?:国家)?级/, [single('级')]],
  [/示范(?:区|园)?/, [pairs('示范')]],
  [/(?<=落户)的?|引/, [[...pairs('落户'), ...single('引')]]],
  [/(?!引进)[㐀-鿿]/, []],
  [/引?进*/, []],
  [/引{0,2}|进/, []],
  [/[谷港]+/, [single('谷', '港')]],
  [/\bpark\b/, [pairs('pa'), pairs('ar'), pairs('rk')]],
  [/park/i, []],
  [/\u5f15进/, []],
  [/(引)\1/, [single('引')]],
  [/a\.b/, [pairs('a.'), pairs('.b')]],
]
for (const [pattern, needs] of NEEDS) t.test(`needs of ${pattern.source}`, async (t) => t.same(needsOf(pattern), needs))
