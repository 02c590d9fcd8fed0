import type { Span } from '../model/index.ts'
import type { Block } from './types.ts'

/** A sentence of a text with its clauses: offsets into the text, without white space at the ends, closing punctuation included. */
export interface Sentence extends Span {
  clauses: readonly Span[]
}

const SENTENCE_END = 1
const CLAUSE_END = 2
const LINE_END = 3
const BRACKET = 4
const QUOTE = 5
const CLOSE_BRACKET = 6
const CLOSE_QUOTE = 7

const CLASSES = new Uint8Array(0x10000)
const mark = (chars: string, value: number): void => {
  for (const char of chars) CLASSES[char.charCodeAt(0)] = value
}
mark('。！？!?；;…．.', SENTENCE_END)
mark('，,', CLAUSE_END)
mark('\n\t', LINE_END)
mark('(（[［{｛《〈【〔', BRACKET)
mark(')）]］}｝》〉】〕', CLOSE_BRACKET)
mark('“「『', QUOTE)
mark('”」』', CLOSE_QUOTE)

/** What is not closed within this length is damage: it must not glue the rest of the page into one sentence. */
const REACH = 240

const ABBREVIATION = /(?:^|[^a-z])(?:co|ltd|inc|corp|no|mr|mrs|ms|dr|st|approx|vs|jr|sq|est|dept|fig|[a-z])\.$/

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** 4.6 and 1,400 go on, and so does what follows `Co.` or the `1.` of a list. */
function isEnd(text: string, at: number, from: number): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (code === 0x2c) return !(isDigit(text.charCodeAt(at - 1)) && isDigit(next))
  if (code !== 0x2e) return true
  if (at + 1 === text.length) return true
  if (!isSpace(next)) return false
  const before = text.slice(Math.max(from, at - 8), at + 1)
  return !ABBREVIATION.test(before) && !/^\s*\d+\.$/.test(before)
}

class Splitter {
  readonly sentences: Sentence[] = []
  private readonly text: string
  private clauses: Span[] = []
  private clauseFrom: number
  private sentenceFrom: number

  constructor(text: string, from: number) {
    this.text = text
    this.clauseFrom = from
    this.sentenceFrom = from
  }

  /** Where the sentence in hand began. */
  get from(): number {
    return this.sentenceFrom
  }

  endClause(to: number): void {
    const span = this.trim(this.clauseFrom, to)
    if (span !== null) this.clauses.push(span)
    this.clauseFrom = to
  }

  endSentence(to: number): void {
    this.endClause(to)
    const span = this.trim(this.sentenceFrom, to)
    if (span !== null) this.sentences.push({ ...span, clauses: this.clauses })
    this.clauses = []
    this.sentenceFrom = to
  }

  private trim(from: number, to: number): Span | null {
    let start = from
    let end = to
    while (start < end && isSpace(this.text.charCodeAt(start))) start += 1
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end -= 1
    return start < end ? { start, end } : null
  }
}

/** Closing brackets, quotes and further end marks that belong to the sentence that ends before `at`. */
function afterEnd(text: string, at: number): number {
  let end = at
  for (; end < text.length; end += 1) {
    const kind = CLASSES[text.charCodeAt(end)]!
    if (kind !== CLOSE_BRACKET && kind !== CLOSE_QUOTE && !(kind === SENTENCE_END && text.charCodeAt(end) !== 0x2e))
      break
  }
  return end
}

/**
 * Splits folded text at 。 ! ? ; … and at line breaks and tabs into sentences, and these at commas into clauses. Nothing is split inside
 * brackets, no sentence ends inside quotation marks, and decimals (4.6, 1,400) and abbreviations (Co., Ltd.) stay whole.
 */
export function splitSentences(text: string, from = 0, to = text.length): Sentence[] {
  const splitter = new Splitter(text, from)
  let brackets = 0
  let quotes = 0
  let opened = from
  for (let at = from; at < to; at += 1) {
    const kind = CLASSES[text.charCodeAt(at)]!
    if (kind === 0) continue
    if (at - opened > REACH) brackets = quotes = 0
    if (kind === BRACKET || kind === QUOTE) {
      if (brackets + quotes === 0) opened = at
      if (kind === BRACKET) brackets += 1
      else quotes += 1
    } else if (kind === CLOSE_BRACKET) brackets = Math.max(0, brackets - 1)
    else if (kind === CLOSE_QUOTE) quotes = Math.max(0, quotes - 1)
    else if (kind === LINE_END) {
      brackets = quotes = 0
      splitter.endSentence(at + 1)
    } else if (brackets === 0 && isEnd(text, at, splitter.from)) {
      if (kind === CLAUSE_END) splitter.endClause(at + 1)
      else if (quotes === 0) {
        const end = Math.min(to, afterEnd(text, at + 1))
        splitter.endSentence(end)
        at = end - 1
      }
    }
  }
  splitter.endSentence(to)
  return splitter.sentences
}

/** The sentences of a block, as offsets into `block.text.text`. The cells and rows of a table are sentences of their own. */
export const sentences = (block: Block): Sentence[] => splitSentences(block.text.text)
