import { hasFact, isBoilerplate, namesPlace, neighbourPrefix, relatedHeading } from './boilerplate.ts'
import { markerLength } from './headings.ts'
import { HINT_RELATED } from './html-tags.ts'
import { type Context, hintsAt, isWithin, type Pairs } from './markup-types.ts'
import { type Pieces, slicePieces, textOf } from './pieces.ts'
import type { Row } from './rows.ts'

/** A row that announces another article. */
export interface TeaserRow extends Row {
  teaser: { group: number; part: 'title' | 'body' }
}

export const isTeaser = (row: Row): row is TeaserRow => 'teaser' in row

const CUT_OFF = /(?:\.{3,}|…+)$/
const BODY_LENGTH = 45
const TITLE_LENGTH = 120

const isBody = (row: Row): boolean =>
  row.text.length > TITLE_LENGTH ||
  (row.text.length >= BODY_LENGTH && (CUT_OFF.test(row.text) || row.text.includes('。')))

/** An explicit heading: its level; 7 for a plain row. */
const levelOf = (row: Row): number => row.context.heading || (/^#{1,6}\s/.exec(row.text)?.[0].length ?? 8) - 1

/** The element that holds the list that this row heads: the nearest one around it that is not the heading itself. */
function holderOf(row: Row): Context | null {
  const { context } = row
  return context.name === '' ? null : context.parent
}

class TeaserFinder {
  private readonly flow: string
  private readonly rows: readonly Row[]
  private readonly links: Pairs
  private readonly out: Row[] = []
  private group = 0
  /** Where the link of the last title begins: what stands in the same link belongs to it. */
  private link = -1

  constructor(flow: string, rows: readonly Row[], links: Pairs) {
    this.flow = flow
    this.rows = rows
    this.links = links
  }

  run(): Row[] {
    const { rows } = this
    for (let i = 0; i < rows.length; ) {
      const row = rows[i]!
      const heading = row.table === null ? relatedHeading(row.text) : null
      if (heading !== null) i = this.zone(i, heading.length)
      else if (row.table === null && neighbourPrefix(row.text) > 0) {
        this.addParts(row, neighbourPrefix(row.text))
        i += 1
      } else i = this.linkList(i)
    }
    return this.out
  }

  /** Rows that follow the heading at `start`, as far as its list goes. */
  private zone(start: number, length: number): number {
    const { rows } = this
    const head = rows[start]!
    const behind = head.text.length > length
    if (behind) this.addParts(head, length)
    else this.out.push({ ...head, reason: 'boilerplate' })
    const end = behind ? start + 1 : this.zoneEnd(start)
    for (let i = start + 1; i < end; i += 1) this.addZoneRow(rows[i]!, rows[i - 1]!, rows[i + 1])
    return end
  }

  private zoneEnd(start: number): number {
    const { rows } = this
    const head = rows[start]!
    const holder = holderOf(head)
    for (let i = start + 1; i < rows.length; i += 1) {
      const row = rows[i]!
      if (row.table !== null || relatedHeading(row.text) !== null) return i
      if (levelOf(row) <= levelOf(head) && levelOf(row) < 7) return i
      if (holder !== null && !isWithin(row.context, holder) && row.linked < 0.5) return i
      if (this.startsArticle(i)) return i
    }
    return rows.length
  }

  /** Three whole paragraphs on end are an article, and no list of teasers: their texts are cut off. */
  private startsArticle(at: number): boolean {
    const run = this.rows.slice(at, at + 3)
    return (
      run.length === 3 &&
      run.every((row) => !row.continues && isBody(row) && !CUT_OFF.test(row.text) && row.linked < 0.3)
    )
  }

  private addZoneRow(row: Row, before: Row, after: Row | undefined): void {
    if (isBoilerplate(row.text, row.marks) && !isBody(row)) this.out.push({ ...row, reason: 'boilerplate' })
    else if (row.text === before.text) this.out.push({ ...row, reason: 'boilerplate' })
    else if (this.group > 0 && (row.continues || after?.continues || (isBody(row) && row.linked < 0.9)))
      this.add(row, 'body')
    else this.addParts(row, 0)
  }

  private add(row: Row, part: 'title' | 'body'): void {
    if (part === 'title') this.group += 1
    const teaser: TeaserRow = { ...row, teaser: { group: this.group, part } }
    this.out.push(teaser)
  }

  /** The row without its first `skip` characters and its list marker; one title for each link, if it has several. */
  private addParts(row: Row, skip: number): void {
    const marker = markerLength(row.text.slice(skip, skip + 12))
    const rest = slicePieces(row.pieces, skip + marker, row.text.length)
    if (skip > 0) {
      const pieces = slicePieces(row.pieces, 0, skip)
      this.out.push({ ...row, pieces, text: row.text.slice(0, skip), reason: 'boilerplate' })
    }
    const ranges = row.links > 0 ? this.linkRanges(row) : []
    // 标题06-20: what stands beside the link is its date.
    const isDated = ranges.length === 1 && row.linked > 0.5 && BESIDE.test(row.text)
    const parts = ranges.length > 1 || isDated ? ranges.map(([from, to]) => clipPieces(rest, from, to)) : [rest]
    parts.forEach((pieces, i) => {
      const text = textOf(this.flow, pieces).trim()
      const link = ranges[i]?.[0] ?? -1
      if (text !== '' && !NOTHING.test(text))
        this.add({ ...row, pieces, text }, link >= 0 && link === this.link ? 'body' : 'title')
      this.link = link
    })
  }

  private linkRanges(row: Row): [number, number][] {
    const ranges: [number, number][] = []
    const { links } = this
    for (let i = firstAfter(links, row.from); i < links.length && links[i]! < row.to; i += 2)
      ranges.push([links[i]!, links[i + 1]!])
    return ranges
  }

  /** Rows that are nothing but a link: from three on end they are menus (short ones) or lists of articles. */
  private linkList(start: number): number {
    const { rows } = this
    let end = start
    while (end < rows.length && isLinkRow(rows[end]!)) end += 1
    const run = rows.slice(start, end)
    const hinted = run.some((row) => (hintsAt(row.context) & HINT_RELATED) !== 0)
    if (run.length === 1 && isMenuRow(run[0]!) && run[0]!.links > 2) {
      this.out.push({ ...run[0]!, reason: 'boilerplate' })
      return end
    }
    if (run.length === 0 || (run.length < 3 && !hinted)) {
      for (const row of rows.slice(start, Math.max(end, start + 1))) this.out.push(row)
      return Math.max(end, start + 1)
    }
    for (const row of run) {
      if (isMenuRow(row)) this.out.push({ ...row, reason: 'boilerplate' })
      else this.addParts(row, 0)
    }
    return end
  }
}

/** A day at the end of a title, and the words for no title at all. */
const BESIDE = /\d\]?$/
const NOTHING = /^(?:没有了|无|暂无|没有|none)$/

const MENU_LENGTH = 8

/** Links of a few characters each. */
const isMenuRow = (row: Row): boolean =>
  !row.text.split(/[\s|]/).some(namesPlace) &&
  row.text.length <= MENU_LENGTH * Math.max(1, row.links) &&
  !hasFact(row.text) &&
  (row.links !== 1 || row.text.length <= MENU_LENGTH)

const isLinkRow = (row: Row): boolean =>
  row.table === null && row.linked >= 0.85 && row.context.heading === 0 && row.text.length <= TITLE_LENGTH

/** Index of the first pair that ends after `at`. */
function firstAfter(pairs: Pairs, at: number): number {
  let low = 0
  let high = pairs.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[2 * middle + 1]! <= at) low = middle + 1
    else high = middle
  }
  return 2 * low
}

/** The part of the pieces that stands at [from, to) of the flow. */
function clipPieces(pieces: Pieces, from: number, to: number): Pieces {
  const out: Pieces = []
  for (let i = 0; i < pieces.length; i += 3) {
    const start = Math.max(from, pieces[i]!)
    const end = Math.min(to, pieces[i + 1]!)
    if (start < end) out.push(start, end, pieces[i + 2]!)
  }
  return out
}

/**
 * Finds the rows that announce other articles: lists under 相关文章, 猜你喜欢 and the like, lists of links, 上一篇. The title of a related article and its
 * (often cut off) text get one group; a title given twice is kept once.
 */
export const findTeasers = (flow: string, rows: readonly Row[], links: Pairs): Row[] =>
  new TeaserFinder(flow, rows, links).run()
