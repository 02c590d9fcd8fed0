import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractDocument } from '../../src/extract/index.ts'
import { decodeBytes } from '../../src/text/index.ts'
import { calibrationError, type Judged, judge, reliability } from './calibration.ts'
import { readGold } from './gold.ts'

/** Prints how far extraction's confidence can be believed; `--write` puts the table into docs/evaluation.md. */
const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))
const SETS = [
  ['real pages', '../shared/gold/extract', '../shared/corpus'],
  ['authored pages', '../shared/gold/extract-authored', '../shared/corpus/authored'],
  ['pages of the test fixtures', 'test/fixtures/documents/gold', 'test/fixtures/documents/pages'],
] as const

function judgeSet(goldDir: string, docsDir: string): Judged[] {
  return readGold(path(goldDir), path(docsDir)).flatMap(({ gold, bytes }) => {
    const decoded = decodeBytes(bytes)
    if (decoded.binary) return []
    return judge(gold, extractDocument(decoded.text, { sha256: createHash('sha256').update(bytes).digest('hex') }))
  })
}

function table(name: string, judged: readonly Judged[]): string[] {
  const buckets = reliability(judged)
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`
  return [
    `### ${name}: ${judged.length} facts, expected calibration error ${calibrationError(buckets).toFixed(3)}`,
    '',
    '| confidence | facts | mean confidence | right |',
    '|---|---:|---:|---:|',
    ...buckets.map(
      (b) =>
        `| ${b.from.toFixed(1)}–${b.to.toFixed(1)} | ${b.count} | ${percent(b.meanConfidence)} | ${percent(b.shareRight)} |`,
    ),
    '',
  ]
}

const judgedSets = SETS.map(([name, gold, docs]) => [name, judgeSet(gold, docs)] as const).filter(
  ([, j]) => j.length > 0,
)
const lines = [
  '# Evaluation',
  '',
  'How often extracted facts are right, by the confidence they were given. Facts that the gold answers call optional are left out.',
  'Made by `npm run eval -- --write`.',
  '',
  ...judgedSets.flatMap(([name, judged]) => table(name, judged)),
  ...table(
    'all together',
    judgedSets.flatMap(([, judged]) => judged),
  ),
]
console.log(lines.join('\n'))
if (process.argv.includes('--write')) writeFileSync(path('docs/evaluation.md'), lines.join('\n'))
