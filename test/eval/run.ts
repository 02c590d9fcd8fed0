import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { calibrationError, type Judged, judge, reliability } from './calibration.ts'
import { extractAll, f1, precision, recall, scoreExtraction } from './extraction.ts'
import { type GoldCase, readGold } from './gold.ts'
import { readNotes, scoreNotes } from './notes.ts'
import { readCases, scoreRanking } from './ranking.ts'

/**
 * Prints how well documents and notes are read, parks are ranked, and how far confidence can be believed; writes docs/evaluation.md when
 * the shared sets are there too. Without dates and times: the same code gives the same page.
 */
const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))

interface PageSet {
  name: string
  cases: GoldCase[]
}

const fixtures = readGold(path('test/fixtures/documents/gold'), path('test/fixtures/documents/pages'))
const batch = (letter: string, style: string): PageSet => ({
  name: `fixtures ${letter} (${style})`,
  cases: fixtures.filter(({ gold }) => gold.doc.startsWith(letter)),
})
const SETS: PageSet[] = [
  { name: 'real pages', cases: readGold(path('../shared/gold/extract'), path('../shared/corpus')) },
  {
    name: 'authored pages',
    cases: readGold(path('../shared/gold/extract-authored'), path('../shared/corpus/authored')),
  },
  batch('b', 'brochures, news, listings'),
  batch('c', 'answers, scans, groups'),
  batch('d', 'tables, chat, auctions, interviews'),
  batch('e', 'forums, hierarchies, portals, spam'),
  batch('f', 'hotlines, messages, land lists, scans, comparisons'),
  batch('g', 'the kinds of the development pages, by one more hand'),
  batch('h', 'sixteen kinds of pages, by another hand'),
  batch('i', 'sixteen further kinds, by the hand of h'),
  batch('k', 'fourteen kinds by one more hand, written beside the rules and read once after they were finished'),
]

/** Scored once, before anybody who writes rules had read the pages; then they were learned from and became fixtures. */
const BLIND = [
  ['b', 8, 0.736, null],
  ['c', 8, 0.811, null],
  ['d', 12, 0.609, 0.824],
  ['e', 12, 0.396, 0.756],
  ['f', 12, 0.637, 0.958],
  ['g', 8, 0.766, 0.93],
  ['h', 16, 0.89, 0.933],
  ['i', 16, 0.869, 0.937],
  ['k', 14, 0.951, 0.984],
] as const

/** As BLIND, for notes. */
const BLIND_NOTES = [
  ['c', 60, 0.91, 0.4],
  ['d', 60, 0.906, 0.5],
  ['e (harder: corrections, asides and dialect together)', 60, 0.891, 0.35],
  ['g (two hands, the mix of the development notes)', 60, 0.959, 0.617],
] as const

const figure = (x: number): string => x.toFixed(3)
const percent = (x: number): string => `${(100 * x).toFixed(1)} %`

const read = SETS.map(({ name, cases }) => ({ name, pages: extractAll(cases) })).filter(({ pages }) => pages.length > 0)

function extractionTable(): string[] {
  const rows = read.map(({ name, pages }) => {
    const s = scoreExtraction(pages)
    return `| ${name} | ${s.documents} | ${figure(f1(s.facts))} | ${percent(precision(s.facts))} | ${percent(recall(s.facts))} | ${figure(f1(s.parks))} | ${figure(f1(s.regions))} | ${s.evidence.exact}/${s.evidence.all} |`
  })
  return [
    '## Extraction',
    '',
    'Fact F1 counts a fact as right when park, attribute and value agree with the gold; evidence is exact when the quote is the text of the page at its offsets.',
    '',
    '| pages | documents | fact F1 | precision | recall | park F1 | region F1 | exact evidence |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    'Pages by another hand, scored once before anybody who writes rules had read them:',
    '',
    '| batch | documents | fact F1 unseen | park F1 unseen |',
    '|---|---:|---:|---:|',
    ...BLIND.map(
      ([name, n, facts, parks]) => `| ${name} | ${n} | ${figure(facts)} | ${parks === null ? '–' : figure(parks)} |`,
    ),
    '',
    'Batches d and e were written to be hard (names with brackets, names broken over lines, speech, emoji, scans, spam); a page whose park is not recognised loses all its facts.',
    '',
  ]
}

function attributeTable(): string[] {
  const all = scoreExtraction(read.flatMap(({ pages }) => pages))
  return [
    '### By attribute, all pages',
    '',
    '| attribute | facts | precision | recall | F1 |',
    '|---|---:|---:|---:|---:|',
    ...[...all.byAttribute]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, t]) =>
          `| ${name} | ${t.found + t.missed} | ${percent(precision(t))} | ${percent(recall(t))} | ${figure(f1(t))} |`,
      ),
    '',
  ]
}

function reliabilityTable(name: string, judged: readonly Judged[]): string[] {
  const buckets = reliability(judged)
  return [
    `### ${name}: ${judged.length} facts, expected calibration error ${figure(calibrationError(buckets))}`,
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

function calibration(): string[] {
  const judged = read.map(({ name, pages }) => [name, pages.flatMap((p) => judge(p.gold, p.extraction))] as const)
  return [
    '## Confidence',
    '',
    'How often extracted facts are right, by the confidence they were given. Facts that the gold calls optional are left out.',
    '',
    ...judged.flatMap(([name, facts]) => reliabilityTable(name, facts)),
    ...reliabilityTable(
      'all together',
      judged.flatMap(([, facts]) => facts),
    ),
  ]
}

const lines = (file: string): string | null => (existsSync(path(file)) ? readFileSync(path(file), 'utf8') : null)

function notes(): string[] {
  const files = [
    '../shared/gold/notes/dev.jsonl',
    ...readdirSync(path('test/fixtures/notes'))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => `test/fixtures/notes/${file}`),
  ]
  const rows = files.flatMap((file) => {
    const text = lines(file)
    if (text === null) return []
    const gold = readNotes(text)
    const { f1: slots, wholly } = scoreNotes(gold)
    return [`| ${file.split('/').at(-1)} | ${gold.length} | ${figure(slots)} | ${percent(wholly)} |`]
  })
  return [
    '## Notes',
    '',
    'A slot is one value of one field; a note is wholly right when no slot is wrong or missing.',
    '',
    '| notes | count | slot F1 | wholly right |',
    '|---|---:|---:|---:|',
    ...rows,
    '',
    'Notes by another hand, scored once before anybody who writes rules had read them:',
    '',
    '| batch | notes | slot F1 unseen | wholly right unseen |',
    '|---|---:|---:|---:|',
    ...BLIND_NOTES.map(
      ([letter, count, f1, wholly]) => `| ${letter} | ${count} | ${figure(f1)} | ${percent(wholly)} |`,
    ),
    '',
  ]
}

function ranking(): string[] {
  const rows = ['../shared/gold/match/dev.jsonl', 'test/fixtures/match/unseen.jsonl'].flatMap((file) => {
    const text = lines(file)
    if (text === null) return []
    const cases = readCases(text)
    const { held, all } = scoreRanking(cases.filter((c) => c.profile !== undefined))
    return [`| ${file.split('/').at(-1)} | ${cases.length} | ${held}/${all} |`]
  })
  return ['## Ranking', '', '| cases | count | expectations that hold |', '|---|---:|---:|', ...rows, '']
}

const page = [
  '# Evaluation',
  '',
  'Made by `npm run eval`; the same code and the same sets give the same page.',
  '',
  ...extractionTable(),
  ...attributeTable(),
  ...calibration(),
  ...notes(),
  ...ranking(),
].join('\n')
console.log(page)
if (read.length === SETS.length) writeFileSync(path('docs/evaluation.md'), page)
else console.error('docs/evaluation.md is left as it is: the shared sets are absent')
