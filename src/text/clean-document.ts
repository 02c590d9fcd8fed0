import type { RemovalReason } from '../model/index.ts'
import { buildBlocks } from './blocks.ts'
import { tailStart } from './boilerplate.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { cutLines } from './lines.ts'
import { foldMapped } from './mapped.ts'
import { readMarkup } from './markup.ts'
import type { Markup, Pairs } from './markup-types.ts'
import {
  findHeadTitle,
  findLanguage,
  findPublishedAt,
  findPublisher,
  findSource,
  findTitleRow,
  originalTitle,
  spelling,
} from './metadata.ts'
import { markNoise } from './noise.ts'
import { slicePieces, textOf, trimPieces } from './pieces.ts'
import type { Hole } from './repair.ts'
import { gatherBarTables, gatherHtmlTables, gatherTabTables } from './row-tables.ts'
import { joinWraps, type RemovedInFlow, type Row, repairLines } from './rows.ts'
import { findTeasers } from './teasers.ts'
import type { CleanDocument, MappedText, RemovedSpan } from './types.ts'

const MARKDOWN_SIGNS = [/^#{1,6} \S/m, /^\|? ?:?-{3,}:? ?\|/m, /\*\*[^*\n]{1,80}\*\*/, /\]\((?:https?:|\/)/, /^> \S/m]

/** Headings of the second level, of which a plain text has no three. */
const HEADING_LINES = /^##+ \S/gm

/** Two kinds of signs, or a head, make a Markdown page: a lone `**` or `#` happens in any text. */
function isMarkdown(text: string, front: FrontMatter): boolean {
  const kinds = MARKDOWN_SIGNS.filter((sign) => sign.test(text)).length
  return kinds > 1 || (kinds > 0 && front.end > 0) || (text.match(HEADING_LINES)?.length ?? 0) > 2
}

/** A hidden part that holds so much of the page is shown by a script, and is no spam. */
const HIDDEN_SHARE = 0.3
const MOST_HIDDEN = 0.4
const HIDDEN_LENGTH = 400

function holesOf(markup: Markup): Hole[] {
  const holes: Hole[] = []
  const add = (pairs: Pairs, reason: RemovalReason, max: number): void => {
    for (let i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1]! - pairs[i]! <= max) holes.push({ from: pairs[i]!, to: pairs[i + 1]!, reason })
    }
  }
  const { length } = markup.flow.text
  add(markup.hidden, 'spam', Math.min(length * MOST_HIDDEN, Math.max(HIDDEN_LENGTH, length * HIDDEN_SHARE)))
  add(markup.annotations, 'annotation', Number.POSITIVE_INFINITY)
  holes.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return holes.filter((hole) => hole.from >= end && (end = hole.to) > 0)
}

/** A row that was joined from several lines leaves out what stands between them: in two columns that is the other one. */
function noteRemoved(row: Row, reason: RemovalReason, removed: RemovedInFlow[]): void {
  const { pieces } = row
  let from = pieces[0] ?? row.from
  let to = pieces[1] ?? row.to
  for (let i = 3; i < pieces.length; i += 3) {
    if (pieces[i]! - to > LINE_GAP) {
      removed.push({ from, to, reason })
      from = pieces[i]!
    }
    to = Math.max(to, pieces[i + 1]!)
  }
  removed.push({ from, to, reason })
}

/** Takes the words of the site off the end of a paragraph. */
function trimTail(flow: string, row: Row, removed: RemovedInFlow[]): void {
  if (row.table !== null || row.reason !== null) return
  const end = tailStart(row.text)
  if (end === row.text.length || end === 0) return
  const tail = slicePieces(row.pieces, end, row.text.length)
  removed.push({ from: tail[0]!, to: row.to, reason: 'boilerplate' })
  row.pieces = trimPieces(flow, slicePieces(row.pieces, 0, end))
  row.text = textOf(flow, row.pieces)
  row.to = tail[0]!
}

/** A wider gap between the pieces of a row is no mere white space or annotation. */
const LINE_GAP = 12

/** Spans in order, without overlaps: what a span shares with one that began before it belongs to that one. */
function orderSpans(spans: RemovedSpan[]): RemovedSpan[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const out: RemovedSpan[] = []
  for (const { reason, start, end } of spans) {
    const last = out.at(-1)
    const from = Math.max(start, last?.end ?? 0)
    if (from >= end) continue
    if (last !== undefined && last.reason === reason && last.end === from) out[out.length - 1] = { ...last, end }
    else out.push({ reason, start: from, end })
  }
  return out
}

function removedSpans(
  flow: MappedText,
  front: FrontMatter,
  markup: Markup,
  inFlow: readonly RemovedInFlow[],
): RemovedSpan[] {
  const spans: RemovedSpan[] = front.end > 0 ? [{ reason: 'markup', start: front.start, end: front.end }] : []
  for (const { from, to, reason } of inFlow)
    if (to > from) spans.push({ reason, start: flow.starts[from]!, end: flow.ends[to - 1]! })
  const { removed } = markup
  for (let i = 0; i < removed.length; i += 2) spans.push({ reason: 'markup', start: removed[i]!, end: removed[i + 1]! })
  return orderSpans(spans)
}

/**
 * Cleans a page: markup, navigation, spam and damage go, what remains stands in blocks with the way back to the original. Takes any string,
 * never throws, costs linear time. Pure: equal texts give equal documents.
 */
export function cleanDocument(original: string): CleanDocument {
  const front = readFrontMatter(original)
  const markup = readMarkup(original, front.end)
  const raw = markup.flow.text
  const flow = foldMapped(markup.flow)
  const markdown = isMarkdown(raw, front)
  const options = { raw, markdown, tabs: !markup.tagged, annotations: 0, holes: holesOf(markup), passed: 0 }
  const { rows: lines, removed } = repairLines(flow.text, cutLines(markup), markup, options)
  const tabled = gatherTabTables(flow, gatherBarTables(flow, gatherHtmlTables(flow, lines)))
  const rows = findTeasers(flow.text, joinWraps(flow.text, raw, tabled), markup.links)
  for (const row of rows) trimTail(flow.text, row, removed)
  markNoise(rows)
  const kept = rows.filter((row): row is Row => row.reason === null)
  for (const row of rows) if (row.reason !== null) noteRemoved(row, row.reason, removed)

  const head = findHeadTitle(original, front, markup)
  const { blocks, title } = buildBlocks(flow, kept, { markdown, title: findTitleRow(kept, markdown, head.names) })
  const heading = blocks.find((block) => block.kind === 'heading')?.text ?? null
  const titleText =
    (front.fields.has('title') ? head.text : null) ?? title ?? head.text ?? heading ?? originalTitle(blocks)
  return {
    title: titleText && spelling(original, titleText),
    titleText,
    publishedAt: findPublishedAt(original, front, markup, blocks),
    publisher: findPublisher(original, front, markup),
    source: findSource(original, blocks),
    language: findLanguage(raw, flow.text),
    blocks,
    removed: removedSpans(flow, front, markup, removed),
  }
}
