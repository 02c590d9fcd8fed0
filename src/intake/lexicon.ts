import type { Span } from '../model/index.ts'
import { createDictionary, type DictionaryMatch } from '../text/index.ts'

/** A word of a lexicon found in a text. */
export interface Hit<T> extends Span {
  tag: T
}

/** The words of a table as a scanner: at every place the longest word; words do not overlap. */
export interface Lexicon<T> {
  scan(folded: string): Hit<T>[]
  /** Every word, also inside and across others. */
  scanAll(folded: string): Hit<T>[]
}

/** A lexicon of `[words separated by |, tag]` rows in folded form. A word with several tags gives one hit for each. */
export function createLexicon<T>(rows: Iterable<readonly [words: string, tag: T]>): Lexicon<T> {
  const tags = new Map<string, T[]>()
  for (const [words, tag] of rows) {
    for (const word of words.split('|')) {
      const known = tags.get(word)
      if (!known) tags.set(word, [tag])
      else if (!known.includes(tag)) known.push(tag)
    }
  }
  const dictionary = createDictionary([...tags].map(([key, value]) => ({ key, value })))
  const toHits = (matches: readonly DictionaryMatch<T[]>[]): Hit<T>[] =>
    matches.flatMap(({ start, end, value }) => value.map((tag) => ({ start, end, tag })))
  return {
    scan: (folded) => toHits(dictionary.scan(folded)),
    scanAll: (folded) => toHits(dictionary.scanAll(folded)),
  }
}
