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
  /** Hints of the element and of all around it (html-tags.ts). */
  hints: number
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
