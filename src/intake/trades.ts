import { createDictionary, scanSectors } from '../text/index.ts'
import type { SectorMention } from './reading.ts'
import { PRODUCTS } from './vocabulary/products.ts'

const products = createDictionary(
  PRODUCTS.flatMap(({ id, words }) => words.split(' ').map((word) => ({ key: word.replaceAll('_', ' '), value: id }))),
)

/** A product of one character (泵, 酒) is a word of its own only right behind 做 and its like, or before 厂. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  end - start > 1 || /[做产造卖酿制]/.test(text[start - 1] ?? '') || /^厂/.test(text.slice(end, end + 1))

const longest = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || b.end - a.end

/** The sectors that a note names, by the names of the catalogue and by product words of daily talk; the longest word at a place counts. */
export function scanTrades(text: string): SectorMention[] {
  const found: SectorMention[] = [
    ...scanSectors(text).map(({ start, end, id }) => ({ start, end, id })),
    ...products
      .scan(text)
      .filter(({ start, end }) => standsAlone(text, start, end))
      .map(({ start, end, value }) => ({ start, end, id: value })),
  ].sort(longest)
  const kept: SectorMention[] = []
  for (const mention of found) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}
