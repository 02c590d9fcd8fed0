import { readEntity } from './entities.ts'
import type { Context, MarkupLine } from './markup-types.ts'
import type { MappedText } from './types.ts'

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000

/** Gathers the text of a page with its way back, cut into lines at block tags. */
export class FlowBuilder {
  readonly lines: MarkupLine[] = []
  private readonly source: string
  private readonly parts: string[] = []
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private line: MarkupLine | null = null
  private afterBreak = false
  private ampersand = -1
  /** Length of the text so far. */
  length = 0

  constructor(source: string) {
    this.source = source
    // A character of the flow never comes from less than one of the source.
    this.starts = new Int32Array(source.length)
    this.ends = new Int32Array(source.length)
  }

  /** Adds source text [from, to), character references read. White space at the begin of a line is left out. */
  addText(from: number, to: number, context: Context, onEscapedTag: (at: number) => number): void {
    let at = from
    if (this.line === null) while (at < to && isBlank(this.source.charCodeAt(at))) at += 1
    while (at < to) {
      if (this.ampersand < at) this.ampersand = this.source.indexOf('&', at)
      if (this.ampersand < 0) this.ampersand = this.source.length
      const stop = Math.min(to, this.ampersand)
      if (stop > at) this.copy(at, stop, context)
      at = stop < to ? this.addEntity(stop, context, onEscapedTag) : stop
    }
  }

  private addEntity(at: number, context: Context, onEscapedTag: (at: number) => number): number {
    const entity = readEntity(this.source, at)
    if (entity === null) {
      this.copy(at, at + 1, context)
      return at + 1
    }
    const tagEnd = entity.text === '<' ? onEscapedTag(at) : at
    if (tagEnd > at) return tagEnd
    if (this.line === null && entity.text.length === 1 && isBlank(entity.text.charCodeAt(0))) return entity.end
    this.openLine(context)
    this.parts.push(entity.text)
    const length = this.length + entity.text.length
    this.starts.fill(at, this.length, length)
    this.ends.fill(entity.end, this.length, length)
    this.length = length
    return entity.end
  }

  private copy(from: number, to: number, context: Context): void {
    this.openLine(context)
    this.parts.push(this.source.slice(from, to))
    const { starts, ends } = this
    let at = this.length
    for (let i = from; i < to; at += 1) {
      starts[at] = i
      i += 1
      ends[at] = i
    }
    this.length = at
  }

  private openLine(context: Context): void {
    if (this.line !== null) return
    context.lines += 1
    const first = context.lines === 1
    this.line = { from: this.length, to: this.length, context, first, afterBreak: this.afterBreak }
    this.afterBreak = false
  }

  /** Ends the line, if one is open. */
  endLine(): void {
    if (this.line === null) return
    this.line.to = this.length
    this.lines.push(this.line)
    this.line = null
  }

  /** Ends the line for a `<br>`. */
  breakLine(): void {
    this.endLine()
    this.afterBreak = true
  }

  flow(): MappedText {
    const { length } = this
    return { text: this.parts.join(''), starts: this.starts.subarray(0, length), ends: this.ends.subarray(0, length) }
  }
}
