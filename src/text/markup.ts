import { FlowBuilder } from './flow-builder.ts'
import {
  FIXED_STYLE,
  HIDING_STYLE,
  HINT_NAVIGATION,
  hintsOf,
  IMPLIED_ENDS,
  nameHints,
  type TagRole,
  tagRole,
} from './html-tags.ts'
import { identityMapped } from './mapped.ts'
import { type CellNode, type Context, type Markup, type Pairs, ROOT_CONTEXT, type TableNode } from './markup-types.ts'
import { type Tag, TagReader } from './tag-reader.ts'

interface OpenElement {
  name: string
  /** What to go back to when the element ends. */
  context: Context
  table: TableNode | null
  /** Where hidden text, a link, a ruby annotation began in the flow; -1 if the element is none. */
  hidden: number
  link: number
  bold: number
  annotation: number
}

/** Elements looked through when an end tag looks for its start: keeps hostile nesting linear. */
const SEARCH_DEPTH = 256
const IMPLIED_DEPTH = 32
/** A button or select that closes only after this much is a broken one; scripts may be long. */
const SKIP_LENGTH = 20_000
const MAX_SPAN = 200

const ANY_MARKUP = /<[a-z!/?]|&(?:#[\dx]|[a-z]{2,8}\b)/i
const ATTRIBUTE = /([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** Longer lists of attributes are read only so far. */
const MAX_ATTRIBUTES = 4000

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, a, b, c] of text.slice(0, MAX_ATTRIBUTES).matchAll(ATTRIBUTE))
    attributes.set(name!.toLowerCase(), a ?? b ?? c ?? '')
  return attributes
}

class MarkupScanner {
  private readonly source: string
  private readonly reader: TagReader
  private readonly builder: FlowBuilder
  private readonly stack: OpenElement[] = []
  private readonly openCounts = new Map<string, number>()
  private context: Context = { ...ROOT_CONTEXT }
  private table: TableNode | null = null
  private cdata = false
  private readonly isXml: boolean
  private readonly out: Omit<Markup, 'flow' | 'lines'>

  constructor(source: string) {
    this.source = source
    this.reader = new TagReader(source)
    this.isXml =
      /^\ufeff?\s*<\?xml\b/.test(source.slice(0, 100)) && !/<(?:!doctype\s)?html/i.test(source.slice(0, 1000))
    this.builder = new FlowBuilder(source)
    this.out = {
      links: [],
      bold: [],
      hidden: [],
      annotations: [],
      removed: [],
      titles: [],
      jsonLd: [],
      metas: new Map(),
      tagged: true,
    }
  }

  run(from: number): Markup {
    const { source } = this
    let at = from
    for (let bracket = source.indexOf('<', at); bracket >= 0; bracket = source.indexOf('<', at)) {
      const tag = this.reader.read(bracket)
      this.addText(at, tag === null ? bracket + 1 : bracket)
      at = tag === null ? bracket + 1 : this.take(tag, bracket)
    }
    this.addText(at, source.length)
    this.builder.endLine()
    const { links, bold, hidden, annotations, removed, titles, jsonLd, metas, tagged } = this.out
    const flow = this.builder.flow()
    return { links, bold, hidden, annotations, removed, titles, jsonLd, metas, tagged, flow, lines: this.builder.lines }
  }

  private addText(from: number, to: number): void {
    if (from >= to) return
    const close = this.cdata ? this.reader.find(']]>', from) : -1
    if (close < 0 || close >= to) this.addPlain(from, to)
    else {
      this.addPlain(from, close)
      this.remove(close, close + 3)
      this.addPlain(close + 3, to)
    }
  }

  private addPlain(from: number, to: number): void {
    if (from < to) this.builder.addText(from, to, this.context, this.takeEscaped)
  }

  private readonly takeEscaped = (at: number): number => {
    const tag = this.reader.readEscaped(at)
    return tag === null ? at : this.take(tag, at)
  }

  private remove(from: number, to: number): void {
    const { removed } = this.out
    if (removed.length > 0 && removed[removed.length - 1] === from) removed[removed.length - 1] = to
    else removed.push(from, to)
  }

  /** Applies a tag and says where the text goes on. */
  private take(tag: Tag, at: number): number {
    this.remove(at, tag.end)
    if (tag.cdata) this.cdata = true
    const role = tagRole(tag.name) ?? (this.isXml && tag.name !== '!' ? 'block' : undefined)
    if (role === undefined || role === 'void') return this.takeVoid(tag)
    if (role === 'break') this.builder.breakLine()
    else if (tag.closing) this.close(tag.name, role)
    else return this.start(tag, role)
    return tag.end
  }

  private takeVoid(tag: Tag): number {
    if (tag.name === 'meta' && this.out.metas.size < 200) {
      const attributes = readAttributes(this.source.slice(tag.attributes, tag.end))
      const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
      if (name !== undefined) this.setMeta(name.toLowerCase(), attributes.get('content') ?? '')
    } else if (tag.name === 'hr') this.builder.endLine()
    return tag.end
  }

  private setMeta(name: string, content: string): void {
    if (!this.out.metas.has(name)) this.out.metas.set(name, content)
  }

  private start(tag: Tag, role: TagRole): number {
    const { name } = tag
    if (role === 'skip' || (name === 'title' && this.out.titles.length === 0)) {
      const end = this.skip(tag)
      if (end > tag.end) return end
    }
    if (role !== 'inline') this.builder.endLine()
    this.endImplied(name, role)
    const attributes = tag.end - tag.attributes > 2 ? this.source.slice(tag.attributes, tag.end) : ''
    this.push(name, role, attributes)
    return tag.end
  }

  /** Leaves out an element whose content is no text of the page; its end, or the tag's own end when it never closes. */
  private skip(tag: Tag): number {
    const { name } = tag
    const close = this.reader.closing(name, tag.end)
    if (close < 0 || (close - tag.end > SKIP_LENGTH && name !== 'script' && name !== 'style')) return tag.end
    if (name === 'title') this.out.titles.push(tag.end, close)
    else if (name === 'script' && /ld\+json/i.test(this.source.slice(tag.attributes, tag.end))) {
      this.out.jsonLd.push(tag.end, close)
    }
    const bracket = this.source.indexOf('>', close)
    const end = bracket < 0 ? this.source.length : bracket + 1
    this.remove(tag.end, end)
    return end
  }

  private push(name: string, role: TagRole, attributes: string): void {
    const at = this.builder.length
    const hidden = attributes !== '' && isHidden(attributes) ? at : -1
    const annotation = (name === 'rt' || name === 'rp') && (this.openCounts.get('ruby') ?? 0) > 0 ? at : -1
    const entry = {
      name,
      context: this.context,
      table: this.table,
      hidden,
      link: name === 'a' ? at : -1,
      bold: name === 'strong' || name === 'b' ? at : -1,
      annotation,
    }
    this.stack.push(entry)
    this.openCounts.set(name, (this.openCounts.get(name) ?? 0) + 1)
    if (name === 'time') this.noteTime(attributes)
    if (role !== 'inline') this.context = this.contextFor(name, role, attributes)
  }

  private noteTime(attributes: string): void {
    const datetime = readAttributes(attributes).get('datetime')
    if (datetime !== undefined) this.setMeta('time', datetime)
  }

  private contextFor(name: string, role: TagRole, attributes: string): Context {
    const { context } = this
    const next: Context = {
      name,
      parent: context,
      depth: context.depth + 1,
      heading: context.heading,
      item: context.item,
      caption: context.caption,
      preformatted: context.preformatted,
      hints: nameHints(name) | classHints(name, attributes),
      hinted: context.hints !== 0 ? context : context.hinted,
      chars: 0,
      linked: 0,
      cell: context.cell,
      lines: 0,
    }
    if (role === 'heading') next.heading = name.charCodeAt(1) - 48
    // Beyond the first, titles head the items of a feed.
    else if (name === 'title') next.heading = 2
    else if (role === 'item') next.item = true
    else if (role === 'caption') next.caption = true
    else if (name === 'pre') next.preformatted = true
    else if (role === 'table' || role === 'row' || role === 'cell') this.startTablePart(next, role, name, attributes)
    return next
  }

  private startTablePart(next: Context, role: TagRole, name: string, attributes: string): void {
    if (role === 'table') {
      if (this.table !== null) this.table.nested = true
      this.table = { rows: [], nested: false }
      next.cell = null
      next.item = false
    } else if (this.table !== null && role === 'row') this.table.rows.push([])
    else if (this.table !== null) next.cell = addCell(this.table, name === 'th', attributes)
  }

  private endImplied(name: string, role: TagRole): void {
    const rule = IMPLIED_ENDS.get(name)
    if (rule !== undefined) {
      for (const other of rule.ends) this.closeUpTo(other, rule.until, IMPLIED_DEPTH)
    }
    // A block ends a paragraph that was left open.
    if (role !== 'inline') this.closeUpTo('p', PARAGRAPH_HOLDERS, IMPLIED_DEPTH)
  }

  private close(name: string, role: TagRole): void {
    if (role !== 'inline') this.builder.endLine()
    const until = role === 'cell' || role === 'row' || role === 'table' ? TABLE_ONLY : CELL_HOLDERS
    this.closeUpTo(name, until, SEARCH_DEPTH)
  }

  /** Ends the nearest open element of this name and all inside it, unless one of `until` stands between. */
  private closeUpTo(name: string, until: readonly string[], depth: number): void {
    if ((this.openCounts.get(name) ?? 0) === 0) return
    const { stack } = this
    const last = Math.max(0, stack.length - depth)
    for (let i = stack.length - 1; i >= last; i -= 1) {
      const found = stack[i]!.name
      if (found === name) {
        while (stack.length > i) this.pop()
        return
      }
      if (until.includes(found)) return
    }
  }

  private pop(): void {
    const element = this.stack.pop()!
    this.openCounts.set(element.name, this.openCounts.get(element.name)! - 1)
    this.context = element.context
    this.table = element.table
    const at = this.builder.length
    notePair(this.out.hidden, element.hidden, at)
    notePair(this.out.links, element.link, at)
    notePair(this.out.bold, element.bold, at)
    notePair(this.out.annotations, element.annotation, at)
  }
}

const TABLE_ONLY: readonly string[] = ['table']
const CELL_HOLDERS: readonly string[] = ['td', 'th', 'table']
const PARAGRAPH_HOLDERS: readonly string[] = [
  'div',
  'td',
  'th',
  'table',
  'li',
  'section',
  'article',
  'blockquote',
  'dd',
]

function notePair(pairs: Pairs, from: number, to: number): void {
  if (from >= 0 && to > from) pairs.push(from, to)
}

function addCell(table: TableNode, header: boolean, attributes: string): CellNode {
  const spans = /span/i.test(attributes) ? readAttributes(attributes) : null
  const span = (name: string): number =>
    Math.min(MAX_SPAN, Math.max(1, Number.parseInt(spans?.get(name) ?? '1', 10) || 1))
  const cell = { table, header, rowSpan: span('rowspan'), colSpan: span('colspan') }
  if (table.rows.length === 0) table.rows.push([])
  table.rows.at(-1)!.push(cell)
  return cell
}

const isHidden = (attributes: string): boolean =>
  (attributes.includes('style') && HIDING_STYLE.test(attributes)) ||
  (attributes.includes('hidden') && /\shidden(?=[\s/>]|$)/i.test(attributes))

const CLASS_OR_ID = /\b(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

function classHints(name: string, attributes: string): number {
  if (attributes === '' || name === 'body' || name === 'html') return 0
  let hints = attributes.includes('position') && FIXED_STYLE.test(attributes) ? HINT_NAVIGATION : 0
  CLASS_OR_ID.lastIndex = 0
  for (let match = CLASS_OR_ID.exec(attributes); match !== null; match = CLASS_OR_ID.exec(attributes))
    hints |= hintsOf(match[1] ?? match[2] ?? match[3] ?? '')
  return hints
}

/** One line over the whole text, for a text without markup. */
function plain(source: string, from: number): Markup {
  const flow = identityMapped(source)
  const lines = [{ from, to: source.length, context: { ...ROOT_CONTEXT, lines: 1 }, first: true, afterBreak: false }]
  return {
    flow,
    lines,
    links: [],
    bold: [],
    hidden: [],
    annotations: [],
    removed: [],
    titles: [],
    jsonLd: [],
    metas: new Map(),
    tagged: false,
  }
}

/**
 * Takes the tags out of a page: its text as lines parted by block tags, with the way back to the source. Inline tags part nothing.
 * Takes any string in linear time: unclosed, stray and misnested tags, `<` in text, comments, CDATA, scripts, character references.
 */
export function readMarkup(source: string, from = 0): Markup {
  ANY_MARKUP.lastIndex = 0
  return ANY_MARKUP.test(source) ? new MarkupScanner(source).run(from) : plain(source, from)
}
