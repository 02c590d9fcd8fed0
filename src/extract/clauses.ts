import type { Clause } from './types.ts'

const SENTENCE_END = 1
const CLAUSE_END = 2
const ABBREVIATIONS = /(?:\b(?:co|ltd|inc|corp|no|st|dr|mr|ms|approx|sq|dept|univ)|\b[a-z])$/

/**
 * Splits folded text into clauses: at commas, colons stay inside, and numbers the sentences. Commas and points inside figures
 * (1,400 and 9.6), and abbreviations (Co., Ltd.) do not split.
 */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  for (let i = 0; i < text.length; i++) {
    const mark = MARKS[text.charCodeAt(i)]!
    if (mark === 0) continue
    const ends = mark === DEPENDS ? boundaryAt(text, i) : mark
    if (ends === 0) continue
    if (i > start) clauses.push({ start, end: i, sentence })
    start = i + 1
    if (ends === SENTENCE_END) sentence++
  }
  if (start < text.length) clauses.push({ start, end: text.length, sentence })
  return clauses
}

/** A point or a comma, which may stand inside a figure or a name. */
const DEPENDS = 3

/** What each character ends, by UTF-16 unit. */
const MARKS = new Uint8Array(0x10000)
for (const mark of '。!?\n;') MARKS[mark.charCodeAt(0)] = SENTENCE_END
for (const mark of '|丨') MARKS[mark.charCodeAt(0)] = CLAUSE_END
for (const mark of '.,') MARKS[mark.charCodeAt(0)] = DEPENDS

function boundaryAt(text: string, i: number): number {
  if (text[i] === '.') return isFullStop(text, i) ? SENTENCE_END : 0
  if (isDigit(text[i - 1]) && isDigit(text[i + 1]) && /^,\d{3}(?!\d)/.test(text.slice(i, i + 5))) return 0
  return text[i + 1] === ' ' && /^, (?:ltd|inc|llc|limited)\b/.test(text.slice(i, i + 10)) ? 0 : CLAUSE_END
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'

function isFullStop(text: string, i: number): boolean {
  const next = text[i + 1]
  if (next !== undefined && next !== ' ' && next !== '"' && next !== '”') return false
  return !ABBREVIATIONS.test(text.slice(Math.max(0, i - 8), i))
}
