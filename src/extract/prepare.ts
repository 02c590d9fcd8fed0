import {
  type Block,
  type CleanDocument,
  joinMapped,
  type MappedText,
  scanFoldedQuantities,
  sliceMapped,
} from '../text/index.ts'
import { joinBroken } from './broken-lines.ts'
import { splitClauses } from './clauses.ts'
import { pairStats } from './stat-pairs.ts'
import { gridLines, type StatedUnits, statedUnits, valueWithUnit } from './tables.ts'
import type { Line, LineKind, Range } from './types.ts'

const KINDS: Readonly<Record<string, LineKind>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list_item: 'item',
  teaser: 'teaser',
  caption: 'meta',
  meta: 'meta',
}

/** A short line that asks: what follows is about what it asks. */
const QUESTION = /^.{4,60}[?？]$/

/** The words of a heading without the signs around them: 【谁在这里】, ▌租金💰. */
export const headWords = (text: string): string =>
  text
    .replace(/^(?:[\s【〖[■◆●★☆※▌▶►❖#=*]|\p{Extended_Pictographic}|\ufe0f)+(?=\D)/u, '')
    .replace(/(?:[\s】〗\]■◆●★☆※◀❖=*]|\p{Extended_Pictographic}|\ufe0f)+$/u, '')

/** The question that a block asks, or ''. */
function questionIn(text: string): string {
  const trimmed = text.trim()
  const last = trimmed.charAt(trimmed.length - 1)
  return (last === '?' || last === '？') && QUESTION.test(trimmed) ? trimmed : ''
}

/** What a line is made of besides its text. */
export interface LineOptions {
  original: string
  kind: LineKind
  level: number
  section: readonly number[]
  /** Null: the whole line. */
  proof: Range | null
  group: number
  label: number
  topic: string
}

/** A line over a mapped text: clauses split, quantities scanned, once. */
export function makeLine(index: number, map: MappedText, options: LineOptions): Line {
  const { text } = map
  return {
    index,
    kind: options.kind,
    level: options.level,
    text,
    cues: null,
    latin: null,
    regions: null,
    map,
    original: options.original,
    starts: null,
    quantities: scanFoldedQuantities(text),
    clauses: splitClauses(text),
    section: options.section,
    proof: options.proof ?? { start: 0, end: text.length },
    group: options.group,
    topic: options.topic,
    label: options.label,
  }
}

/** The lines of a page in reading order; tables become one line per pair or cell. */
export function prepareLines(document: CleanDocument, original: string): Line[] {
  const lines: Line[] = []
  const headings = new Map<Block, number>()
  let section: readonly number[] = []
  let sectionOf: readonly Block[] = []
  let groups = 1_000_000
  let question = ''
  const texts = joinBroken(document.blocks).map(tightened)
  const stats = pairStats(document.blocks, texts)
  let before = ''
  document.blocks.forEach((block, i) => {
    const own = texts[i]
    if (!own) return
    if (block.section !== sectionOf) {
      sectionOf = block.section
      section = placesOf(sectionOf, headings)
    }
    const topic = question || headWords(block.section.at(-1)?.text.text ?? '')
    question = questionIn(own.text)
    const units = block.table ? statedUnits(before) : null
    before = own.text
    const stat = stats[i]
    if (stat) {
      const { text, label } = pairWithUnit(stat.text, stat.label)
      const proof = { start: label, end: text.text.length }
      const options = { original, kind: 'pair' as const, level: 0, section, proof, group: -1, label, topic }
      lines.push(makeLine(lines.length, text, options))
      return
    }
    if (block.kind === 'heading') headings.set(block, lines.length)
    if (block.table?.shape === 'grid')
      groups = gridLines(block.table, { original, section, topic, units }, lines, groups)
    else if (block.table) pairLines(block, { original, section, topic }, lines)
    else {
      const kind = KINDS[block.kind] ?? 'paragraph'
      const keyed = block.pair ? pairWithUnit(own, block.pair.key.text.length + 1) : { text: own, label: 0 }
      const { text, label } = keyed
      const group = block.teaser?.group ?? -1
      const options = { original, kind, level: block.level ?? 0, section, proof: null, group, label, topic }
      for (const part of inParts(text)) lines.push(makeLine(lines.length, part, options))
    }
  })
  return lines
}

function placesOf(section: readonly Block[], headings: ReadonlyMap<Block, number>): readonly number[] {
  const places: number[] = []
  for (const heading of section) {
    const place = headings.get(heading)
    if (place !== undefined) places.push(place)
  }
  return places
}

/** 投资强度(万元/亩):320, 在孵企业数:72 in running text: the bare value gets the unit that its key states. */
function pairWithUnit(text: MappedText, label: number): { text: MappedText; label: number } {
  const key = text.text.slice(0, label - 1).trimEnd()
  const value = sliceMapped(text, label, text.text.length)
  const named = valueWithUnit(key, value)
  if (named === value) return { text, label }
  const open = /[)）]$/.test(key) ? key.lastIndexOf('(') : -1
  const end = open > 0 ? open : key.length
  return { text: joinMapped([sliceMapped(text, 0, end), named], () => ':'), label: end + 1 }
}

/** Longest line that rules look at: what they compare within a line stays bounded, and time linear in the page. */
const MAX_LINE = 4000

/** A text that runs on without a break, cut at its sentences or commas. */
function inParts(text: MappedText): MappedText[] {
  if (text.text.length <= MAX_LINE) return [text]
  const parts: MappedText[] = []
  for (let at = 0; at < text.text.length; ) {
    const limit = at + MAX_LINE
    const stop = limit >= text.text.length ? text.text.length : lastStop(text.text, at + MAX_LINE / 2, limit)
    parts.push(sliceMapped(text, at, stop))
    at = stop
  }
  return parts
}

function lastStop(text: string, low: number, high: number): number {
  for (const marks of ['。;!?\n', ',、 '])
    for (let i = high - 1; i > low; i--) if (marks.includes(text[i] ?? '')) return i + 1
  return high
}

/** 9. 6米, 3 . 9平方公里: blanks that a scan puts around the point of a figure. */
const LOOSE_POINT = /(?<=\d) ?\. (?=\d{1,2} ?[㐀-鿿㎡ka-z%])|(?<=\d) \.(?=\d{1,2} ?[㐀-鿿㎡ka-z%])/g

function tightened(text: MappedText | null): MappedText | null {
  if (!text || !/\d ?\. \d|\d \.\d/.test(text.text)) return text
  const parts: MappedText[] = []
  let at = 0
  for (const match of text.text.matchAll(LOOSE_POINT)) {
    // 1. 2栋厂房: the number of an item.
    if (match.index < 3 && !/^\d{1,3} ?\. \d{1,2} ?(?:㎡|km|平|亩|公|米|吨|元|万|亿)/.test(text.text)) continue
    const point = match.index + match[0].indexOf('.')
    parts.push(sliceMapped(text, at, match.index), sliceMapped(text, point, point + 1))
    at = match.index + match[0].length
  }
  if (parts.length === 0) return text
  return joinMapped([...parts, sliceMapped(text, at, text.text.length)], () => '')
}

/** What all lines of one block share. */
export type Shared = Pick<LineOptions, 'original' | 'section' | 'topic'> & { units?: StatedUnits | null }

/** Options of a line that shares the rest with the other lines of its block; all in one order, which keeps the many lines alike. */
export const optionsOf = (
  { original, section, topic }: Shared,
  kind: LineKind,
  label: number,
  group = -1,
  proof: Range | null = null,
): LineOptions => ({ original, kind, level: 0, section, proof, group, label, topic })

function pairLines(block: Block, shared: Shared, lines: Line[]): void {
  for (const { key, value } of block.table?.pairs ?? []) {
    const colonless = key.text.endsWith(':') ? sliceMapped(key, 0, key.text.length - 1) : key
    const map = joinMapped([colonless, valueWithUnit(colonless.text, value)], () => ':')
    const label = colonless.text.length + 1
    lines.push(makeLine(lines.length, map, optionsOf(shared, 'pair', label)))
  }
}
