import type { Profile, Span } from '../model/index.ts'
import type { MappedText, Quantity, RegionMention } from '../text/index.ts'
import type { Clause } from './clauses.ts'
import type { Hit } from './lexicon.ts'
import type { Mask } from './scopes.ts'
import type { ScopeCue } from './vocabulary/scopes.ts'
import type { Topic } from './vocabulary/triggers.ts'

/** A profile while it is written. */
export type Draft = { -readonly [Field in keyof Profile]: Profile[Field] }

/** A sector named in the note. */
export interface SectorMention extends Span {
  id: string
}

/** A value read for a field, with the place where it stands in the working text. */
export interface Finding extends Span {
  field: string
  /** 0 to 1: how plainly the words say so. */
  sure: number
}

/** A value that the words may mean as well. */
export interface OtherReading extends Span {
  field: string
  value: unknown
}

/**
 * A note while it is read. `text` is the folded and repaired note: offsets of everything below count in it, `originalSpan` leads back.
 * Rules look and write into `profile` and `findings`; none of them changes the rest.
 */
export interface Reading {
  readonly original: string
  readonly text: string
  /** Where the working text differs in length from the note (a repaired slip); else null and offsets agree. */
  readonly map: MappedText | null
  readonly today: string | null
  readonly clauses: readonly Clause[]
  /** The index of the clause at each offset of `text`; a separator belongs to the clause before it. */
  readonly clauseAt: Uint16Array | Uint32Array
  readonly cues: readonly Hit<ScopeCue>[]
  readonly scopes: Mask
  readonly quantities: readonly Quantity[]
  readonly sectors: readonly SectorMention[]
  readonly regions: readonly RegionMention[]
  /** The words that say what a figure is about. */
  readonly triggers: readonly Hit<Topic>[]
  readonly profile: Draft
  readonly findings: Finding[]
  readonly others: OtherReading[]
  /** Where the company's and the contact's names stand. */
  readonly names: { company?: Span; contactName?: Span }
  /** 1 where a word was understood, whether or not it gave a value. */
  readonly understood: Uint8Array
}

export type Rule = (reading: Reading) => void

/** Confidence of a value that its own word states. */
const PLAIN = 0.95

/** Notes where a value of a field stands. */
export function find(reading: Reading, field: string, span: Span, sure = PLAIN): void {
  reading.findings.push({ field, start: span.start, end: span.end, sure })
}

/** Notes a second reading of a stretch. */
export function doubt(reading: Reading, field: string, value: unknown, span: Span): void {
  reading.others.push({ field, value, start: span.start, end: span.end })
}

/** Marks a stretch as understood. */
export function mark(reading: Reading, span: Span): void {
  reading.understood.fill(1, span.start, span.end)
}

/** The clause that an offset stands in. */
export const clauseOf = (reading: Reading, offset: number): Clause =>
  reading.clauses[reading.clauseAt[Math.min(offset, reading.clauseAt.length - 1)] ?? 0] ?? {
    start: 0,
    end: reading.text.length,
    index: 0,
    sentence: 0,
  }

/** What is asked of a whole note for many of its words, answered once. */
export function oncePerNote<T>(ask: (reading: Reading) => T): (reading: Reading) => T {
  const answers = new WeakMap<Reading, T>()
  return (reading) => {
    if (!answers.has(reading)) answers.set(reading, ask(reading))
    return answers.get(reading)!
  }
}

/** How far a rule looks around a word: what stands farther off says nothing about it, and time stays linear in long clauses. */
export const VIEW = 60

/** The text of a clause before an offset, and after one. */
export const before = (reading: Reading, offset: number): string =>
  reading.text.slice(Math.max(clauseOf(reading, offset).start, offset - VIEW), offset)
export const after = (reading: Reading, offset: number): string => {
  const clause = clauseOf(reading, Math.max(0, offset - 1))
  return reading.text.slice(offset, Math.max(offset, Math.min(clause.end, offset + VIEW)))
}

/** The stretch of the note that a stretch of the working text comes from. */
export function originalSpan(reading: Pick<Reading, 'map'>, span: Span): Span {
  const { map } = reading
  if (!map) return { start: span.start, end: span.end }
  return { start: map.starts[span.start] ?? 0, end: map.ends[Math.max(span.start, span.end - 1)] ?? 0 }
}

/** A stretch of the working text as the note spells it. */
export function spelling(reading: Pick<Reading, 'map' | 'original'>, span: Span): string {
  const { start, end } = originalSpan(reading, span)
  return reading.original.slice(start, end)
}
