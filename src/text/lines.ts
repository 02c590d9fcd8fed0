import { isCjkMark, isHan } from './chars.ts'
import { unfoldColumns } from './columns.ts'
import type { Context, Markup, MarkupLine } from './markup-types.ts'

/** A line of the page in the flow: [from, to) without white space at its ends. */
export interface Line {
  from: number
  to: number
  context: Context
  /** Begins its list item or heading, and so carries the marker of it. */
  first: boolean
  /** An empty line, or a block boundary, stands before it. */
  parted: boolean
  /** Columns of white space before the text. */
  indent: number
  /** Goes on with the line before it, from which only a wide gap parts it. */
  continues: boolean
}

const WIDE_GAP = '   '
/** A gap in a line of at least this length parts paragraphs that were put on one line; shorter lines are rows of columns. */
const LONG_LINE = 80

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || code === 0xfeff || code === 0x200b

const isChinese = (code: number): boolean => isHan(code) || isCjkMark(code) || code >= 0xff01

/** Columns of white space: a tab counts four, a full-width space two. */
export function spaceColumns(text: string, from: number, to: number): number {
  let columns = 0
  for (let i = from; i < to; i += 1) columns += text.charCodeAt(i) === 9 ? 4 : text.charCodeAt(i) === 0x3000 ? 2 : 1
  return columns
}

/** indexOf for searches that go forward only: what was not found is not looked for again. */
class Finder {
  private readonly text: string
  private readonly what: string
  private next = -1

  constructor(text: string, what: string) {
    this.text = text
    this.what = what
  }

  /** The first place at or after `from`; the length of the text when there is none. */
  at(from: number): number {
    if (this.next < from) {
      const found = this.text.indexOf(this.what, from)
      this.next = found < 0 ? this.text.length : found
    }
    return this.next
  }
}

class LineCutter {
  readonly lines: Line[] = []
  private readonly text: string
  private readonly breaks: Finder
  private readonly gaps: Finder

  constructor(text: string) {
    this.text = text
    // Very old systems end lines by a carriage return alone.
    this.breaks = new Finder(text, text.includes('\r') && !text.includes('\n') ? '\r' : '\n')
    this.gaps = new Finder(text, WIDE_GAP)
  }

  /** Adds [from, to) without the white space around it; says whether anything is left. */
  private add(from: number, to: number, source: MarkupLine, parted: boolean, continues = false): boolean {
    const { text } = this
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start += 1
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
    if (start === end) return false
    const indent = spaceColumns(text, from, start)
    const first = source.first && !continues && (from === source.from || this.lines.at(-1)?.context !== source.context)
    this.lines.push({ from: start, to: end, context: source.context, first, parted, indent, continues })
    return true
  }

  /** As add, with a long line cut at wide gaps between Chinese. */
  private addText(from: number, to: number, source: MarkupLine, parted: boolean): boolean {
    const { text } = this
    let start = from
    if (to - from >= LONG_LINE) {
      for (let at = this.gaps.at(from); at < to; ) {
        let end = at
        while (end < to && text.charCodeAt(end) === 32) end += 1
        if (at > start && end < to && isChinese(text.charCodeAt(at - 1)) && isChinese(text.charCodeAt(end))) {
          this.add(start, at, source, parted || start > from, start > from)
          start = end
        }
        at = this.gaps.at(end)
      }
    }
    return this.add(start, to, source, parted || start > from, start > from)
  }

  /** Cuts at every line break; an empty line parts what stands around it. */
  cutAtBreaks(source: MarkupLine): void {
    let parted = !source.afterBreak
    let from = source.from
    while (from <= source.to) {
      const to = Math.min(source.to, this.breaks.at(from))
      parted = !this.addText(from, to, source, parted)
      from = to + 1
    }
  }

  /** Cuts at empty lines only. */
  cutAtEmptyLines(source: MarkupLine): void {
    const { text } = this
    let from = source.from
    for (let at = this.breaks.at(from); at < source.to; ) {
      let next = at + 1
      while (next < source.to && text.charCodeAt(next) !== 10 && isSpace(text.charCodeAt(next))) next += 1
      if (next < source.to && text.charCodeAt(next) === 10) {
        this.add(from, at, source, !source.afterBreak || from > source.from)
        from = next
      }
      at = this.breaks.at(next)
    }
    this.add(from, source.to, source, !source.afterBreak || from > source.from)
  }

  /** How many line breaks the text has. */
  countBreaks(): number {
    let count = 0
    const breaks = new Finder(this.text, '\n')
    for (let at = breaks.at(0); at < this.text.length; at = breaks.at(at + 1)) count += 1
    return count
  }
}

/** The lines of a page in reading order: columns of a PDF one after the other. */
export function cutLines(markup: Markup): Line[] {
  const { text } = markup.flow
  const cutter = new LineCutter(text)
  // Line breaks are part of a text, but mere layout of a page that is built from block tags.
  const asText = !markup.tagged || cutter.countBreaks() > 3 * markup.lines.length
  for (const line of markup.lines) {
    if (asText || line.context.preformatted) cutter.cutAtBreaks(line)
    else cutter.cutAtEmptyLines(line)
  }
  return asText ? unfoldColumns(text, cutter.lines) : cutter.lines
}
