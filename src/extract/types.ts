import type { Attribute, Bound } from '../model/index.ts'
import type { MappedText, Quantity, RegionMention } from '../text/index.ts'
import type { Cues } from './cues.ts'

/** What a line is in the page: where its subject comes from, and how much it can be trusted. */
export type LineKind = 'heading' | 'paragraph' | 'item' | 'pair' | 'cell' | 'teaser' | 'meta'

/** Half-open offsets into the text of a line. */
export interface Range {
  start: number
  end: number
}

/** A stretch between commas and stops. `sentence` counts sentences within the line. */
export interface Clause extends Range {
  sentence: number
}

/**
 * One block of the page, a key with its value, or a cell with the heading of its column: the unit that rules read. `text` is folded.
 */
export interface Line {
  index: number
  kind: LineKind
  /** Of a heading: 1 to 6. */
  level: number
  text: string
  /** Which patterns can match at all; looked for when first asked. */
  cues: Cues | null
  /** Where each sentence begins; looked for when first asked. */
  starts: readonly number[] | null
  /** Whether three Latin letters stand in a row; looked for when first asked. */
  latin: boolean | null
  /** The places named in it; looked for when first asked. */
  regions: readonly RegionMention[] | null
  map: MappedText
  /** The whole page as received; `map` points into it. */
  original: string
  quantities: readonly Quantity[]
  clauses: readonly Clause[]
  /** Indexes of the headings that the line stands under, outermost first. */
  section: readonly number[]
  /** What a proof may quote: a cell line quotes its own cell and not the column heading. */
  proof: Range
  /** Lines of one teaser, or of one table row, share a number and share no subject with others; -1 elsewhere. */
  group: number
  /** Text of the innermost heading above; '' where there is none. */
  topic: string
  /** Of a cell: length of the column heading in front of the value; 0 elsewhere. */
  label: number
}

/** A fact before it is settled: value, place of the proof in its line, and how sure the rule is. */
export interface Draft {
  attribute: Attribute
  value: number | string
  max?: number | undefined
  bound: Bound
  detail?: Record<string, string | number> | undefined
  asOf?: string | undefined
  line: Line
  start: number
  end: number
  /** Chance of being right if the subject is right. */
  confidence: number
  /** A phase, part, plan or earlier figure: gives way to a total or present figure of the same attribute. */
  minor?: boolean
}

/** A draft with nothing special about it. All drafts have all fields, in one order, which makes the many looks at them cheap. */
export const draftOf = (
  line: Line,
  attribute: Attribute,
  value: number | string,
  start: number,
  end: number,
  confidence: number,
): Draft => ({
  attribute,
  value,
  max: undefined,
  bound: 'exact',
  detail: undefined,
  asOf: undefined,
  line,
  start,
  end,
  confidence,
  minor: false,
})
