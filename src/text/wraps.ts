import { isDigit, isLetter } from './chars.ts'
import { columns } from './headings.ts'
import type { Context } from './markup-types.ts'

/** What is needed of a line to tell whether the next one goes on with it. */
export interface WrapLine {
  from: number
  text: string
  context: Context
  parted: boolean
}

/** What the break between two lines of the source is: `split` goes through a figure, a unit or before a mark, `wrap` shows a width. */
type Break = 'end' | 'open' | 'wrap' | 'split'

/** Columns beyond which lines are paragraphs and no wrapped text. */
const MAX_COLUMNS = 150
/** Wrapped lines reach this share of the usual width, which is no narrow one. */
const EVEN = 0.8
const MIN_COLUMNS = 30
const INNER_MARK = /[,。;、]/
const WHOLE_FIGURE = /\d[\d.]*(?:万|亿)?[\u3400-\u9fff㎡%/a-z]{1,8}$/
/** A line shorter than this share of the usual width ended on purpose. */
const FULL = 0.6

/** Marks that cannot begin a line, and marks that cannot end one. */
const NEVER_FIRST = /^[,。、;:)》”’」』】%‰/]/
const NEVER_LAST = /[,、(《“‘「『【/~+&]$/
const SENTENCE_END = /[。!?;:…|】][”’」』)》]*$/
const MARKER =
  /^(?:[·•●■◆▪▶►○◇※★☆✓→▲△§]|[-*—–+]{1,3}\s|\(?[一二三四五六七八九十]{1,3}[、.)]|第[一二三四五六七八九十\d]{1,4}[条章节款项]|\(?\d{1,2}[、)]|\d{1,2}(?:\.\d{1,2}){0,2}\s(?=[^\d\s])|\d{1,2}\.(?=[^\d\s])|[①-⑳]|【|#{1,6}\s|>|\||图\d|表\d)/
const LABEL = /^[\u3400-\u9fffa-z()/ ]{2,12}\s?[:│┃](?!\/\/)\s?\S/
const SPLIT_UNITS = new Set(
  '平方 平方米 平方公里 公里 公顷 公斤 万元 亿元 亿美元 万平 千伏安 千瓦 立方米 万吨 毫米 英寸 美元 人民币 万平方米'.split(
    ' ',
  ),
)
const UNIT_FIRST = /^(?:[个家亩平万亿元米吨公年月日层栋座台套㎡%]|km|kva|kw|sqm|m2|t\b|m\b)/

/** 5吨/平方 | 米, 23万平 | 方米: a unit cut in two. */
function splitsUnit(left: string, right: string): boolean {
  for (let i = 1; i <= 3; i += 1) {
    for (let k = 1; k <= 3; k += 1)
      if (i + k > 1 && SPLIT_UNITS.has(left.slice(-i) + right.slice(0, k)))
        return /[\d万亿千百/每]/.test(left.charAt(left.length - i - 1))
  }
  return false
}

/** A figure cut in two, 4. | 6平方公里 and 1 | 2米, or cut from its unit. */
function splitsFigure(left: string, right: string): boolean {
  const last = left.charCodeAt(left.length - 1)
  if (last === 0x2e) return isDigit(right.charCodeAt(0)) && /[^\d.]\d{1,4}\.$/.test(left)
  if (!isDigit(last)) return false
  return (
    UNIT_FIRST.test(right) ||
    (isDigit(right.charCodeAt(0)) && !MARKER.test(right) && /^\d+(?:\.\d+)?(?:[\u3400-\u9fff%)]|$)/.test(right))
  )
}

const NAME_SPLIT =
  /(?:产业?|工业?|科技?|加工?|物流?|开发?|高新|技术|示范?|创[业新]?|材料|食品|制造|智造|医药|装备|化工|软件)\|(?:业|技|工|流|发|范|新)?(?:园区?|开发区|区|基地|小镇)$/

/** 新型炭材料产业 | 园: the last characters of a name fell on a line of their own. */
const splitsName = (left: string, right: string): boolean =>
  right.length <= 4 && left.length >= 6 && NAME_SPLIT.test(`${left.slice(-4)}|${right}`)

const OPENERS = /[(《“「『【]/g
const CLOSERS = /[)》”」』】]/g
const unclosed = (text: string): boolean => (text.match(OPENERS)?.length ?? 0) > (text.match(CLOSERS)?.length ?? 0)

/** `raw` is the unfolded text of the right line: a small letter goes on with a sentence, a capital may begin one. */
function judge(left: string, right: string, raw: string): Break {
  if (splitsUnit(left, right) || splitsFigure(left, right) || splitsName(left, right)) return 'split'
  if (MARKER.test(right) || LABEL.test(right)) return 'end'
  if (NEVER_FIRST.test(right)) return 'split'
  if (NEVER_LAST.test(left)) return 'wrap'
  if (SENTENCE_END.test(left) && !unclosed(left)) return 'end'
  if (unclosed(left) && !unclosed(right) && /^[^(《“「『【]*[)》”」』】]/.test(right)) return 'wrap'
  if (/[a-z,-]$/.test(left) && /^[a-z]/.test(raw)) return 'wrap'
  return /\.$/.test(left) ? 'end' : 'open'
}

/** Lines that hang together: no empty line and no block boundary between them. */
interface Region {
  from: number
  to: number
}

function regionsOf(lines: readonly WrapLine[]): Region[] {
  const regions: Region[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && !lines[to]!.parted && lines[to]!.context === lines[from]!.context) to += 1
    if (to - from > 1) regions.push({ from, to })
    from = to
  }
  return regions
}

/** The width that four in five lines do not pass. */
function usualWidth(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.8)] ?? 0
}

class WrapJoiner {
  private readonly lines: readonly WrapLine[]
  private readonly raw: string
  private readonly breaks: Break[] = []

  constructor(lines: readonly WrapLine[], raw: string) {
    this.lines = lines
    this.raw = raw
  }

  /** Whether the region's lines were broken at a width, not by their author. */
  private isWrapped({ from, to }: Region, widths: readonly number[], width: number): boolean {
    const breaks = to - from - 1
    if (width > MAX_COLUMNS || breaks < 2) return false
    let wraps = 0
    let full = 0
    let open = 0
    let marked = 0
    for (let i = from + 1; i < to; i += 1) {
      const left = this.lines[i - 1]!.text
      if (this.breaks[i] === 'wrap' || this.breaks[i] === 'split') wraps += 1
      if (INNER_MARK.test(left)) marked += 1
      if (widths[i - 1 - from]! < EVEN * width) continue
      full += 1
      if (this.breaks[i] !== 'end' && !WHOLE_FIGURE.test(left.slice(-24))) open += 1
    }
    if (wraps >= 2 && wraps >= 0.1 * breaks) return true
    // Prose of even width, few lines of which end with a sentence or a whole figure, as the items of a list do.
    return width >= MIN_COLUMNS && full >= 3 && full >= 0.5 * breaks && open >= 0.45 * full && marked >= 0.5 * breaks
  }

  /** Marks the lines that go on with the line before them. */
  join(): boolean[] {
    const joined = new Array<boolean>(this.lines.length).fill(false)
    for (const region of regionsOf(this.lines)) this.joinRegion(region, joined)
    return joined
  }

  private joinRegion(region: Region, joined: boolean[]): void {
    const { lines, raw } = this
    for (let i = region.from + 1; i < region.to; i += 1)
      this.breaks[i] = judge(lines[i - 1]!.text, lines[i]!.text, raw.charAt(lines[i]!.from))
    const widths = lines.slice(region.from, region.to).map((line) => columns(line.text))
    const width = usualWidth(widths)
    const wrapped = this.isWrapped(region, widths, width)
    for (let i = region.from + 1; i < region.to; i += 1) {
      const left = lines[i - 1]!.text
      const right = lines[i]!.text
      if (this.breaks[i] === 'end') continue
      if (this.breaks[i] === 'split') joined[i] = true
      else if (this.breaks[i] === 'wrap') joined[i] = wrapped
      else joined[i] = wrapped && this.runsOn(left, right, widths[i - 1 - region.from]! >= FULL * width, joined[i - 1]!)
    }
  }

  /** Whether a line without a telling end goes on: it is full, or the rest of a sentence that was already joined. */
  private runsOn(left: string, right: string, full: boolean, continued: boolean): boolean {
    if (left.charCodeAt(0) === right.charCodeAt(0) && /\d[^\d]{1,4}$/.test(left)) return false
    if (/^[\u3400-\u9fff]{1,2}(?:[(,。;]|$)/.test(right)) return true
    if (MARKER.test(left) && !/[,。、]/.test(left)) return full && columns(left) > 60
    // A key and its value stand on a line of their own unless they fill it.
    if (LABEL.test(left) && !continued) return full && columns(left) >= 40
    return full || continued
  }
}

/** For every line, whether it goes on with the line before it: text wrapped by OCR, PDF or mail. `raw` is the unfolded flow. */
export const findWraps = (lines: readonly WrapLine[], raw: string): boolean[] => new WrapJoiner(lines, raw).join()

const CHINESE = /[\u3001-\u9fff]/

/** What stands between two joined lines: a space between Latin words, nothing where Chinese or a figure goes on. */
export function glueOf(left: string, right: string): ' ' | '' {
  const last = left.charCodeAt(left.length - 1)
  const first = right.charCodeAt(0)
  if (CHINESE.test(left.slice(-8)) || CHINESE.test(right.slice(0, 4))) return ''
  if (isDigit(first) && (isDigit(last) || /\d\.$/.test(left))) return ''
  return isLetter(last) || isLetter(first) || isDigit(last) || last === 0x2c ? ' ' : ''
}

/** Words that keep their hyphen when a line ends behind it: high-performance. */
const HYPHENATED =
  /(?:^|[^a-z])(?:high|low|mid|well|non|multi|self|co|sino|semi|full|large|small|long|short|state|world|one|two|three|first|second|third|ready|built|cross|cutting|medium|single|double|in|on|off|e|r|x)-$/

/** Whether the hyphen at the end of a line parts a word that goes on in the next one: lo- | cated. */
export const partsWord = (left: string, right: string): boolean =>
  /[a-z]{2}-$/.test(left) && /^[a-z]/.test(right) && !HYPHENATED.test(left)
