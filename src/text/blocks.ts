import { hasFact } from './boilerplate.ts'
import {
  isDecoratedHead,
  isFigureRow,
  isProse,
  markerLength,
  mayHead,
  numberedLevel,
  pairAt,
  undecorated,
} from './headings.ts'
import { joinMapped, sliceMapped } from './mapped.ts'
import { COLON_MARK, startsWithOneOf } from './marks.ts'
import { isMetaLine } from './meta-lines.ts'
import { mappedOf } from './pieces.ts'
import type { Row } from './rows.ts'
import { tableText } from './tables.ts'
import { isTeaser } from './teasers.ts'
import type { Block, MappedText } from './types.ts'

const MARKDOWN_HEADING = /^(#{1,6})\s+(?=\S)/
const QUOTE_MARK = /^(?:>\s?)+/
/** A heading element around more than this is a misuse of it. */
const MAX_HEADING_TEXT = 120

/** Headings that number themselves with figures look like list items; only prose below tells. */
const FIGURE_LEVEL = 4
const UNNUMBERED_LEVEL = 3

export interface BlockOptions {
  markdown: boolean
  /** The row that carries the title of the page. */
  title: Row | null
}

export function rowMapped(flow: MappedText, row: Row): MappedText {
  const { pieces } = row
  return pieces.length === 3 && pieces[2] === 0 ? sliceMapped(flow, pieces[0]!, pieces[1]!) : mappedOf(flow, pieces)
}

/** The level of a heading as its tag or its signs give it; 0 for a row that is marked as none. */
export function markedLevel(row: Row, markdown: boolean): number {
  if (row.table !== null || row.text.length > MAX_HEADING_TEXT) return 0
  return row.context.heading || (markdown ? (MARKDOWN_HEADING.exec(row.text)?.[1]?.length ?? 0) : 0)
}

/** What stands under a picture. */
const mayCaption = startsWithOneOf('图▲△')
const CAPTION = /^(?:图为|图片?\s?\d{0,2}\s?[:：]|[▲△]\s?[^\d])[^。]{0,60}。?$/

const isCaption = (text: string): boolean => mayCaption(text) && CAPTION.test(text)

/** A word of a profile in brackets, with its text behind. */
const KEY_HEAD =
  /^【(?!急|出租|出售|求|转|热|快讯|推荐|最新|独家|重磅|编者|导读|摘要|责|记者|广告)[\u3400-\u9fff]{2,6}】(?=.{6})/
const KEY_LEVEL = 5

/** A longer row with 、 lists names. */
const MAX_LISTED = 24
const MAX_BOLD = 48

/** A short row set in bold type as a whole, without the stop of a sentence. */
const isBoldHeading = (row: Row): boolean =>
  row.bold > 0.95 &&
  row.text.length <= MAX_BOLD &&
  row.text.length > 1 &&
  !/[。;:,、]$|[。;]./.test(row.text) &&
  !hasFact(row.text)

class BlockBuilder {
  readonly blocks: Block[] = []
  title: MappedText | null = null
  private readonly flow: MappedText
  private readonly rows: readonly Row[]
  private readonly options: BlockOptions
  private section: readonly Block[] = []
  private early = true

  constructor(flow: MappedText, rows: readonly Row[], options: BlockOptions) {
    this.flow = flow
    this.rows = rows
    this.options = options
  }

  run(): void {
    for (let i = 0; i < this.rows.length; i += 1) i += this.add(i)
  }

  /** Adds the block of row `i`; says how many further rows it took. */
  private add(i: number): number {
    const row = this.rows[i]!
    if (isTeaser(row))
      this.blocks.push({ kind: 'teaser', text: rowMapped(this.flow, row), section: [], teaser: row.teaser })
    else if (row.table !== null)
      this.blocks.push({ kind: 'table', text: tableText(row.table), section: this.section, table: row.table })
    else if (row.context.name === 'dt' && this.rows[i + 1]?.context.name === 'dd')
      return this.addTerm(row, this.rows[i + 1]!)
    else this.addText(row, i)
    return 0
  }

  private addTerm(term: Row, description: Row): number {
    const key = rowMapped(this.flow, term)
    const value = rowMapped(this.flow, description)
    const text = joinMapped([key, value], () => (key.text.endsWith(':') ? '' : ':'))
    this.blocks.push({ kind: 'list_item', text, section: this.section, pair: { key, value } })
    return 1
  }

  private addText(row: Row, i: number): void {
    const isMeta = !row.context.item && isMetaLine(row.text, this.early, row.marks)
    const level = this.headingLevel(row, i, isMeta)
    const text = this.addKeyHead(row, level, rowMapped(this.flow, row))
    if (level > 0) this.addHeading(row, text, level)
    else if (row.context.caption || isCaption(row.text))
      this.blocks.push({ kind: 'caption', text, section: this.section })
    else if (isMeta) this.blocks.push({ kind: 'meta', text, section: this.section })
    else this.addProse(row, text)
    if (level === 0 && isProse(row.text)) this.early = false
  }

  /** 【骨干企业】甲、乙等。 The key heads its paragraph; what is left of the row is returned. */
  private addKeyHead(row: Row, level: number, text: MappedText): MappedText {
    const key = level === 0 && row.text.startsWith('【') ? KEY_HEAD.exec(row.text) : null
    if (key === null) return text
    this.addHeading(row, sliceMapped(text, 1, key[0].length - 1), KEY_LEVEL)
    return sliceMapped(text, key[0].length, text.text.length)
  }

  private headingLevel(row: Row, i: number, isMeta: boolean): number {
    const marked = markedLevel(row, this.options.markdown)
    if (marked > 0) return marked
    if (row === this.options.title) return 1
    if (row.context.item || isMeta) return 0
    if (isCaption(row.text)) return 0
    const next = this.rows[i + 1]
    const before = this.rows[i - 1]?.text ?? ''
    const decorated =
      isDecoratedHead(row.text) &&
      next !== undefined &&
      !isDecoratedHead(next.text) &&
      before.charAt(0) !== row.text.charAt(0)
    const level = numberedLevel(undecorated(row.text)) || (isBoldHeading(row) || decorated ? UNNUMBERED_LEVEL : 0)
    if (level > 0 && level < FIGURE_LEVEL) return level
    if (next === undefined || next.table !== null || isTeaser(next) || !mayHead(row.text)) return 0
    if (level === FIGURE_LEVEL) return isProse(next.text) && numberedLevel(next.text) === 0 ? level : 0
    return this.heads(row, next) ? UNNUMBERED_LEVEL : 0
  }

  /** Whether a short row without number stands over the next one. */
  private heads(row: Row, next: Row): boolean {
    if (markerLength(row.text) > 0 || isFigureRow(row.text)) return false
    if (row.text.length > MAX_LISTED && row.text.includes('、')) return false
    if (isProse(next.text) && markedLevel(next, this.options.markdown) === 0)
      return !isProse(row.text) || /[!?]$/.test(row.text)
    return next.indent > row.indent || (!next.parted && /^[-*•·]\s/.test(next.text))
  }

  private addHeading(row: Row, text: MappedText, level: number): void {
    const mark = this.options.markdown ? (MARKDOWN_HEADING.exec(text.text)?.[0].length ?? 0) : 0
    const section = this.section.filter((heading) => heading.level! < level)
    const heading: Block = { kind: 'heading', level, text: sliceMapped(text, mark, text.text.length), section }
    if (row === this.options.title) this.title = heading.text
    this.blocks.push(heading)
    this.section = [...section, heading]
  }

  private addProse(row: Row, text: MappedText): void {
    const quoted = this.options.markdown ? (QUOTE_MARK.exec(text.text)?.[0].length ?? 0) : 0
    const marker = quoted + markerLength(text.text.slice(quoted, quoted + 12))
    const body = sliceMapped(text, marker < text.text.length ? marker : 0, text.text.length)
    const pair = (row.marks & COLON_MARK) === 0 ? null : pairAt(body.text)
    const isItem = row.context.item || marker > quoted || (pair !== null && !body.text.endsWith('。'))
    const block: Block = { kind: isItem ? 'list_item' : 'paragraph', text: body, section: this.section }
    if (pair !== null)
      block.pair = { key: sliceMapped(body, 0, pair[0]), value: sliceMapped(body, pair[1], body.text.length) }
    this.blocks.push(block)
  }
}

export interface BuiltBlocks {
  blocks: readonly Block[]
  /** Text of the title's block, without signs of Markdown. */
  title: MappedText | null
}

/** Makes blocks of the rows that stay, in order. `flow` is folded. */
export function buildBlocks(flow: MappedText, rows: readonly Row[], options: BlockOptions): BuiltBlocks {
  const builder = new BlockBuilder(flow, rows, options)
  builder.run()
  return { blocks: builder.blocks, title: builder.title }
}
