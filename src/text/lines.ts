import type { Context, Markup, MarkupLine } from './markup-types.ts'

/** A line of the page in the flow: [from, to) without white space at its ends. */
export interface Line {
  from: number
  to: number
  context: Context
  first: boolean
  /** An empty line, or a block boundary, stands before it. */
  parted: boolean
  /** Columns of white space before the text: 1 for a space, 2 for a full-width one, 4 for a tab. */
  indent: number
}

const NEWLINE = 10

/** Line breaks are part of a text, but mere layout of a page that is built from block tags. */
function breaksAreText(markup: Markup): boolean {
  if (!markup.tagged) return true
  const { text } = markup.flow
  let soft = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) soft += 1
  return soft > 3 * markup.lines.length
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || code === 0xfeff || code === 0x200b

function width(text: string, from: number, to: number): number {
  let columns = 0
  for (let i = from; i < to; i += 1) columns += text.charCodeAt(i) === 9 ? 4 : text.charCodeAt(i) === 0x3000 ? 2 : 1
  return columns
}

class LineCutter {
  readonly lines: Line[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Adds [from, to) without the white space around it; says whether anything is left. */
  add(from: number, to: number, source: MarkupLine, parted: boolean): boolean {
    const { text } = this
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start += 1
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
    if (start === end) return false
    const first = source.first && start - source.from === width(text, source.from, start)
    this.lines.push({ from: start, to: end, context: source.context, first, parted, indent: width(text, from, start) })
    return true
  }

  /** Cuts at every line break; an empty line parts what stands around it. */
  cutAtBreaks(source: MarkupLine): void {
    let parted = !source.afterBreak
    let from = source.from
    while (from <= source.to) {
      const next = this.text.indexOf('\n', from)
      const to = next < 0 || next > source.to ? source.to : next
      parted = !this.add(from, to, source, parted)
      from = to + 1
    }
  }

  /** Cuts at empty lines only. */
  cutAtEmptyLines(source: MarkupLine): void {
    const { text } = this
    let from = source.from
    for (let at = text.indexOf('\n', from); at >= 0 && at < source.to; at = text.indexOf('\n', at + 1)) {
      let next = at + 1
      while (next < source.to && text.charCodeAt(next) !== NEWLINE && isSpace(text.charCodeAt(next))) next += 1
      if (text.charCodeAt(next) !== NEWLINE) continue
      this.add(from, at, source, !source.afterBreak || from > source.from)
      from = next
      at = next
    }
    this.add(from, source.to, source, !source.afterBreak || from > source.from)
  }
}

/** The lines of a page in reading order. */
export function cutLines(markup: Markup): Line[] {
  const cutter = new LineCutter(markup.flow.text)
  const asText = breaksAreText(markup)
  for (const line of markup.lines) {
    if (asText || line.context.preformatted) cutter.cutAtBreaks(line)
    else cutter.cutAtEmptyLines(line)
  }
  return cutter.lines
}
