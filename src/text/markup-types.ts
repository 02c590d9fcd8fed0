import type { MappedText } from './types.ts'

/** A table as it is being read. A table inside a cell makes the outer one a layout. */
export interface TableNode {
  rows: CellNode[][]
  nested: boolean
}

export interface CellNode {
  table: TableNode
  header: boolean
  rowSpan: number
  colSpan: number
}

/** The block element that a line stands in. Inline elements make no context. */
export interface Context {
  name: string
  parent: Context | null
  depth: number
  /** 1 to 6 inside h1 to h6, else 0. */
  heading: number
  item: boolean
  caption: boolean
  preformatted: boolean
  /** Hints of the element itself (html-tags.ts). */
  hints: number
  /** The nearest element around it that has hints. */
  hinted: Context | null
  /** Characters of text, and of links, in an element that has hints. */
  chars: number
  linked: number
  cell: CellNode | null
  /** Lines that began in this very context so far. */
  lines: number
}

/** A stretch [from, to) of the flow without a block tag inside; it may hold line breaks of the source. */
export interface MarkupLine {
  from: number
  to: number
  context: Context
  /** First line of its context: the one that carries the marker of a list item. */
  first: boolean
  /** Whether a `<br>` ended the line before. */
  afterBreak: boolean
}

/** Pairs of offsets: [from0, to0, from1, to1, …]. */
export type Pairs = number[]

export interface Markup {
  /** The text of the page without tags, not folded. */
  flow: MappedText
  lines: MarkupLine[]
  /** In the flow: link texts, text that the page hides, ruby annotations. */
  links: Pairs
  hidden: Pairs
  annotations: Pairs
  /** In the flow: text set in bold type. */
  bold: Pairs
  /** In the original: tags, comments, scripts. */
  removed: Pairs
  /** In the original: the text of `<title>`, and scripts of type JSON-LD. */
  titles: Pairs
  jsonLd: Pairs
  /** name, property or itemprop of a meta element (lower case) to its content; `time` to the datetime of the first time element. */
  metas: Map<string, string>
  tagged: boolean
}

export const ROOT_CONTEXT: Context = {
  name: '',
  parent: null,
  depth: 0,
  heading: 0,
  item: false,
  caption: false,
  preformatted: false,
  hints: 0,
  hinted: null,
  chars: 0,
  linked: 0,
  cell: null,
  lines: 0,
}

/** Levels climbed to find an element around another one; hostile nesting goes deeper, pages do not. */
const CLIMB = 64

/** Whether a context stands in another one. */
export function isWithin(context: Context, ancestor: Context): boolean {
  let at: Context | null = context
  for (let i = 0; at !== null && at.depth > ancestor.depth && i < CLIMB; i += 1) at = at.parent
  return at === null || at.depth > ancestor.depth || at === ancestor
}

/** Elements with hints that are looked at around a line. */
const HINTED_DEPTH = 12

/** An element with so much text that is not links holds the article, whatever its class says. */
const LARGE = 600

/** Counts a line's characters in the elements around it that have hints. */
export function countChars(context: Context, chars: number, linked: number): void {
  let at = context.hints !== 0 ? context : context.hinted
  for (let i = 0; at !== null && i < HINTED_DEPTH; i += 1) {
    at.chars += chars
    at.linked += linked
    at = at.hinted
  }
}

/** The hints that hold for a line: its element's and those around it, large elements left out. All lines have been counted before. */
export function hintsAt(context: Context): number {
  let hints = 0
  let at = context.hints !== 0 ? context : context.hinted
  for (let i = 0; at !== null && i < HINTED_DEPTH; i += 1) {
    if (at.chars <= LARGE || at.linked > 0.5 * at.chars) hints |= at.hints
    at = at.hinted
  }
  return hints
}
