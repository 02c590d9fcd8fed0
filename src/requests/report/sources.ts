import type { Fact } from '../../http/schemas.ts'
import type { Worded } from '../../match/index.ts'
import { ATTRIBUTES } from '../../model/index.ts'
import type { ReportPark } from './contents.ts'

const LONGEST_QUOTE = 160

interface Quote {
  /** What it is about; several where the text of the source was not received. */
  name: Worded
  text: string | null
}

export interface SourceDocument {
  id: string
  number: number
  title: string | null
  /** Publisher and date, as far as they are known. */
  about: string
  url: string | null
  quotes: readonly Quote[]
}

/** The documents behind a park, numbered in the order in which its attributes name them. */
export interface SourceList {
  documents: readonly SourceDocument[]
  numbersOf: (facts: readonly Fact[]) => number[]
}

const shortened = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim()
  // By characters, so that none is cut in two.
  return line.length > LONGEST_QUOTE ? `${[...line.slice(0, LONGEST_QUOTE + 1)].slice(0, -1).join('')}…` : line
}

const hasText = ({ text }: Quote): boolean => text !== null

/** What each attribute rests on, each wording once; attributes without one are named together. */
function quotesOf(facts: readonly Fact[]): Quote[] {
  const quotes = new Map<string, Quote>()
  for (const { attribute, evidence } of facts) {
    const text = evidence?.quote ? shortened(evidence.quote) : null
    const { zh, en } = ATTRIBUTES[attribute]
    quotes.set(`${attribute} ${text}`, { name: { zh, en }, text })
  }
  const [quoted, others] = [[...quotes.values()].filter(hasText), [...quotes.values()].filter((one) => !hasText(one))]
  if (others.length === 0) return quoted
  const name = { zh: others.map((one) => one.name.zh).join('、'), en: others.map((one) => one.name.en).join(', ') }
  return [...quoted, { name, text: null }]
}

export function sourcesOf({ rows }: Pick<ReportPark, 'rows'>): SourceList {
  const byDocument = new Map<string, Fact[]>()
  for (const fact of rows.flatMap((row) => [...row.facts, ...row.competing])) {
    if (!fact.source) continue
    const { documentId } = fact.source
    byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), fact])
  }
  const documents = [...byDocument].map(([id, facts], i) => {
    const { title, publisher, publishedAt, url } = facts[0]!.source!
    const about = [publisher, publishedAt].filter(Boolean).join(' · ')
    return { id, number: i + 1, title, about, url, quotes: quotesOf(facts) }
  })
  const numbers = new Map(documents.map(({ id, number }) => [id, number]))
  return {
    documents,
    numbersOf: (facts) =>
      [...new Set(facts.flatMap(({ source }) => numbers.get(source?.documentId ?? '') ?? []))].sort((a, b) => a - b),
  }
}
