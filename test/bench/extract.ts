import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { Parser } from 'htmlparser2'
import { extractDocument } from '../../src/extract/index.ts'
import { fixed, printTable, spread } from './lib.ts'

const PAGES = fileURLToPath(new URL('../fixtures/documents/pages/', import.meta.url))
/** Real pages, which lie beside the repository where they are at hand. */
const REAL_PAGES = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]

const pages = (folder = PAGES): string[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|md|html)$/.test(file))
    .sort()
    .map((file) => readFileSync(folder + file, 'utf8'))

/** Page text of about `bytes` bytes of UTF-8: the fixture pages one after another, as often as needed. */
function pageText(bytes: number): string {
  const all = pages().join('\n\n')
  const size = Buffer.byteLength(all)
  const text = bytes > size ? `${all}\n\n`.repeat(Math.ceil(bytes / size)) : all
  return Buffer.from(text).subarray(0, bytes).toString('utf8')
}

const parseHtml = (text: string) => {
  let characters = 0
  const parser = new Parser({ ontext: (chunk) => (characters += chunk.length) })
  parser.end(text)
  return characters
}

/** What a run took: time on the clock, and time of all cores together, which other processes disturb less. Both in ms. */
interface Taken {
  wall: number
  cpu: number
}

function run(work: () => unknown): Taken {
  const start = performance.now()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}

/** Runs the work for a second of CPU time and at least three times. */
function median(work: () => unknown): Taken {
  const runs: Taken[] = []
  for (let spent = 0; runs.length < 3 || spent < 1000; spent += runs.at(-1)?.cpu ?? 0) runs.push(run(work))
  return { wall: spread(runs.map(({ wall }) => wall)).median, cpu: spread(runs.map(({ cpu }) => cpu)).median }
}

/** CPU time, in ms, after which hardly anything is left to compile. */
const WARM_UP = 15_000

const factsOf = (text: string): number =>
  extractDocument(text, { sha256: '' }).parks.reduce((sum, park) => sum + park.facts.length, 0)

/** The texts that are measured, by name; says so where the real pages are not at hand. */
function worksOf(single: readonly string[]): readonly [string, readonly string[]][] {
  const real = existsSync(REAL_PAGES) ? pages(REAL_PAGES) : []
  if (real.length === 0) console.log('skipped: real pages, for ../shared/corpus is not at hand\n')
  return [
    [`${single.length} pages, one by one`, single],
    ...(real.length === 0 ? [] : [[`${real.length} real pages, one by one`, real] as [string, readonly string[]]]),
    ...SIZES.map((bytes): [string, readonly string[]] => [`${bytes / 1000} KB`, [pageText(bytes)]]),
  ]
}

/**
 * Extraction beside segmenting the same text with jieba and merely parsing it as HTML, in MB of UTF-8 a second of CPU time, garbage
 * collection and compilation included; once over single pages, once over real ones where they are at hand, then over ever longer texts. Everything is warmed up first, as in a server.
 */
export function bench(): void {
  if (!existsSync(PAGES)) throw new Error('the fixture pages are absent')
  const jieba = Jieba.withDict(dict)
  const single = pages()
  const works = worksOf(single)
  const readAll = () => {
    for (const text of single) extractDocument(text, { sha256: '' })
  }
  for (let spent = 0; spent < WARM_UP; ) spent += run(readAll).cpu
  const rows = works.map(([name, texts]) => {
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
    const rate = (work: (text: string) => unknown) => {
      const { wall, cpu } = median(() => texts.forEach(work))
      return { wall: (megabytes * 1000) / wall, cpu: (megabytes * 1000) / cpu }
    }
    const extract = rate((text) => extractDocument(text, { sha256: '' }))
    const cut = rate((text) => jieba.cut(text))
    const parse = rate(parseHtml)
    return [
      name,
      fixed(texts.reduce((sum, text) => sum + factsOf(text), 0) / (megabytes * 1000), 1),
      fixed(extract.cpu),
      fixed(extract.wall),
      fixed(cut.cpu),
      fixed(parse.cpu),
      fixed(extract.cpu / cut.cpu, 3),
      fixed(extract.cpu / parse.cpu, 4),
    ]
  })
  printTable(
    [
      'page text',
      'facts a KB',
      'extract MB/s',
      'by the clock',
      'jieba MB/s',
      'htmlparser2 MB/s',
      '× jieba',
      '× htmlparser2',
    ],
    rows,
  )
}
