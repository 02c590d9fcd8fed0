import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { Parser } from 'htmlparser2'
import { extractDocument } from '../../src/extract/index.ts'
import { fixed, printTable, sample, spread } from './lib.ts'

const PAGES = fileURLToPath(new URL('../fixtures/documents/pages/', import.meta.url))
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]

/** Page text of about `bytes` bytes of UTF-8: the fixture pages one after another, as often as needed. */
function pageText(bytes: number): string {
  const pages = readdirSync(PAGES)
    .sort()
    .map((file) => readFileSync(PAGES + file, 'utf8'))
  const all = pages.join('\n\n')
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

/** Extraction beside segmenting the same text with jieba and merely parsing it as HTML, in MB of UTF-8 a second on one core. */
export function bench(): void {
  if (!existsSync(PAGES)) throw new Error('the fixture pages are absent')
  const jieba = Jieba.withDict(dict)
  const rows = SIZES.map((bytes) => {
    const text = pageText(bytes)
    const rate = (work: () => unknown) => bytes / 1000 / spread(sample(work, { least: 3 })).median
    const extract = rate(() => extractDocument(text, { sha256: '' }))
    const cut = rate(() => jieba.cut(text))
    const parse = rate(() => parseHtml(text))
    return [
      `${bytes / 1000} KB`,
      fixed(extract),
      fixed(cut),
      fixed(parse),
      fixed(extract / cut),
      fixed(extract / parse, 3),
    ]
  })
  printTable(['page text', 'extract MB/s', 'jieba MB/s', 'htmlparser2 MB/s', '× jieba', '× htmlparser2'], rows)
}
