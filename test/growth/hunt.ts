import { readdirSync, readFileSync } from 'node:fs'
import { growth, READERS, type Reader, type Seed } from './growth.ts'

/*
 * A hunt for work that grows faster than the text: every word in the sources of the readers, alone and beside others, repeated to a length
 * and to four times that length. Prints the seeds whose time grows more than it should. It runs for minutes and is no part of the suite;
 * what it found stands in the tables of test/intake/linear.test.ts and test/extract/linear.test.ts.
 *
 *     npx tsx test/growth/hunt.ts notes|documents|quantities [number of texts] [start of the random numbers]
 */

const FOLDERS: Readonly<Record<Reader, readonly string[]>> = {
  notes: ['intake', 'catalog', 'text'],
  documents: ['extract', 'text', 'catalog'],
  quantities: ['text', 'catalog'],
}

const ALWAYS = [
  ...'0123456789一二十百千万亿两半几零亩平米方元块年月日天号第的了在要不,。;:、()/-~.%+ \n\t|<>"\'“”【】《》#*@&=_',
  ...[
    '138',
    '1380013',
    '13800138000',
    '0532',
    '2026',
    '3000平',
    '5月',
    '月底',
    '青岛',
    '公司',
    'km',
    'kva',
    'a',
    'the ',
  ],
  ...['<p>', '</p>', '<td>', '<tr>', '<table>', '<a href=x>', '&amp;', '<!--', '-->', '---\n', '# ', '\u{fffd}', '(a)'],
  ...['园区', '产业园', 'http://', '\n\n', '| a ', '</div>', '<li>', '王总', '以内', '超过', 'Park ', 'Zone'],
]

/** Deterministic numbers in [0, 1): a run can be repeated. */
function random(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function vocabulary(reader: Reader): string[] {
  const words = new Set<string>(ALWAYS)
  for (const folder of FOLDERS[reader]) {
    const root = new URL(`../../src/${folder}/`, import.meta.url)
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || /pinyin-table|region-data/.test(file)) continue
      const code = readFileSync(new URL(file, root), 'utf8').replace(/^ *(?:\/?\*|\/\/).*$/gm, '')
      for (const [word] of code.matchAll(/[\u4e00-\u9fff]{1,8}|(?<=[|'(:])[a-z]{2,12}(?: [a-z]{2,12})?(?=[|')?])/g))
        words.add(word)
    }
  }
  return [...words]
}

const pick = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)]!

function* seeds(words: readonly string[], count: number, start: number): Generator<Seed> {
  const chance = random(start)
  for (let i = 0; i < count; i++) {
    const parts = Array.from({ length: 1 + Math.floor(chance() * 3) }, () =>
      pick(chance() < 0.35 ? ALWAYS : words, chance),
    )
    yield { parts, split: chance() < 0.4 }
  }
}

const [name = '', count = '2000', start = '1'] = process.argv.slice(2)
if (!(name in READERS)) {
  console.error(`Name one of ${Object.keys(READERS).join(', ')}`)
  process.exit(2)
}
const words = vocabulary(name as Reader)
let tried = 0
for (const seed of seeds(words, Number(count), Number(start))) {
  tried += 1
  if (tried % 1000 === 0) console.error(`${tried} tried of ${count}, out of ${words.length} words`)
  const { ratio, long } = growth(name as Reader, seed, 6)
  if (ratio >= 6) console.log(`${ratio.toFixed(1)}\t${long.toFixed(0)} ms\t${JSON.stringify(seed)}`)
}
