import type { RemovalReason } from '../model/index.ts'
import { isCjkMark, isDigit, isHan, isInvisible, isSpace } from './chars.ts'
import { markdownCut } from './markdown.ts'
import { markOf, STOP_MARK } from './marks.ts'
import { isSpamLine, SPAM_STARTS, spamRunAt } from './spam.ts'

/** What becomes of a stretch [from, to) of the flow: it goes, or one character stands for it. `reason` null: mere white space. */
export interface Cut {
  from: number
  to: number
  reason: RemovalReason | null
  /** '' or the one character that stands for the stretch. */
  by: string
}

/** A stretch of the flow that is to go whatever it holds; holes are in order and do not overlap. */
export interface Hole {
  from: number
  to: number
  reason: RemovalReason
}

export interface RepairOptions {
  /** The flow before folding, of the same length. */
  raw: string
  holes: readonly Hole[]
  /** Holes that end before the line in hand. */
  passed: number
  markdown: boolean
  /** Tabs part cells, as in a text pasted from a sheet; else they are mere space. */
  tabs: boolean
  /** Annotations with tone marks seen on the page so far: what stands in brackets without marks may then be one too. */
  annotations: number
}

/** What one line has lost. `spam`: the whole line is spam. `marks`: which kinds of characters it has (marks.ts). */
export interface LineRepair {
  cuts: readonly Cut[]
  spam: boolean
  marks: number
}

const PLAIN = 0
const SPACE = 1
const INVISIBLE = 2
const BRACKET = 3
const DAMAGE = 4
const SPAM = 5
const MARKDOWN = 6

const KIND_BITS = 3
const KIND_MASK = (1 << KIND_BITS) - 1

/** Kind in the lower bits, marks above. */
const TABLE = new Uint16Array(0x10000)
for (let code = 0; code < 0x10000; code += 1) {
  const kind = isSpace(code) ? SPACE : isInvisible(code) ? INVISIBLE : PLAIN
  TABLE[code] = kind | (markOf(code) << KIND_BITS)
}
for (const code of SPAM_STARTS) if ((TABLE[code]! & KIND_MASK) === PLAIN) TABLE[code]! |= SPAM
const mark = (chars: string, kind: number): void => {
  for (const char of chars) TABLE[char.charCodeAt(0)] = (TABLE[char.charCodeAt(0)]! & ~KIND_MASK) | kind
}
mark('(', BRACKET)
mark('?\ufffd锟', DAMAGE)
mark('*`[!_\\', MARKDOWN)

const TONES = 'āáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭǖǘǚǜüńňǹḿ\u0300-\u030c'
// Syllables of which one carries a tone: (lián), (bù shì), (běijīng).
const TONED = new RegExp(
  `\\((?=[^()]{0,40}[${TONES}])[a-zɡɑê${TONES}]{1,18}(?:[\\s'’·-][a-zɡɑê${TONES}]{1,12}){0,5}\\)`,
  'y',
)
const PLAIN_SYLLABLE =
  /\((?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|v|ve|er)\)/y
const REFERENCE = /\[\d{1,2}(?:[-,]\d{1,2}){0,4}\](?!\()/y
const ANNOTATIONS_FOR_PLAIN = 3

// Lost characters: U+FFFD, runs of question marks, what U+FFFD turns into when decoded as GBK, `?o` and `?<` from half a pair.
const DAMAGED =
  /(?:\ufffd|锟斤拷|锟斤|锟)+\??|\?\ufffd[\ufffd?]*|\?{2,}[<=>@^`{|}~\\]?|\?(?=[、。])|(?:\?[a-z<=>;:@^_`{|}~\\]){1,4}\?{0,4}(?=[\u3400-\u9fff])/y
const ASKING = /[吗呢么吧啊啥谁何a-z ]/

const NO_CUTS: readonly Cut[] = []

/** Repairs the lines of one page, in order. */
export class LineRepairer {
  private readonly text: string
  private readonly options: RepairOptions
  private cuts: Cut[] = []
  /** Gaps between two ideographs, to be judged when the whole line is known. */
  private gaps: Cut[] = []
  private from = 0
  private to = 0
  private covered = 0
  private weight = 0

  constructor(text: string, options: RepairOptions) {
    this.text = text
    this.options = options
  }

  /** Looks the line [from, to) of the folded flow over: layout spaces, pinyin in brackets, lost characters, spam, Markdown signs. */
  repair(from: number, to: number): LineRepair {
    this.from = from
    this.to = to
    this.covered = 0
    this.weight = 0
    const marks = this.options.holes.length === 0 ? this.scan(from, to) : this.scanAroundHoles(from, to)
    const { cuts, gaps } = this
    if (gaps.length > 0) {
      closeGaps(this.text, from, to, gaps)
      this.gaps = []
    }
    if (cuts.length > 0) this.cuts = []
    const spam = this.weight > 0 && isSpamLine(to - from, this.covered, this.weight, (marks & STOP_MARK) !== 0)
    return { cuts: cuts.length === 0 ? NO_CUTS : cuts, spam, marks }
  }

  private scanAroundHoles(from: number, to: number): number {
    const { holes } = this.options
    let marks = 0
    let at = from
    while (at < to) {
      while (this.options.passed < holes.length && holes[this.options.passed]!.to <= at) this.options.passed += 1
      const hole = holes[this.options.passed]
      if (hole !== undefined && hole.from <= at) {
        const end = Math.min(to, hole.to)
        this.cut(at, end, hole.reason)
        at = end
      } else {
        const end = Math.min(to, hole?.from ?? to)
        marks |= this.scan(at, end)
        at = Math.max(end, this.cuts.at(-1)?.to ?? 0)
      }
    }
    return marks
  }

  /** Scans [from, to); a cut that it makes may reach beyond. */
  private scan(from: number, to: number): number {
    const { text } = this
    let marks = 0
    let at = from
    while (at < to) {
      const entry = TABLE[text.charCodeAt(at)]!
      marks |= entry
      const kind = entry & KIND_MASK
      at = kind === PLAIN ? at + 1 : this.visit(kind, at)
    }
    return marks >> KIND_BITS
  }

  private visit(kind: number, at: number): number {
    if (kind === SPACE || kind === INVISIBLE) return this.space(at)
    if (kind === BRACKET) return this.annotation(at)
    if (kind === DAMAGE) return this.damage(at)
    if (kind === SPAM) return this.spam(at)
    const reference = this.reference(at)
    if (reference > at) return reference
    return this.options.markdown ? this.markdown(at) : at + 1
  }

  private cut(from: number, to: number, reason: RemovalReason | null, by = ''): Cut {
    // A spam run reaches back over what was cut before it.
    while (this.cuts.length > 0 && this.cuts.at(-1)!.from >= from) this.cuts.pop()
    const cut = { from, to, reason, by }
    this.cuts.push(cut)
    return cut
  }

  private space(at: number): number {
    const { text, to } = this
    let end = at
    let visible = false
    for (; end < to; end += 1) {
      const kind = TABLE[text.charCodeAt(end)]! & KIND_MASK
      if (kind === SPACE) visible = true
      else if (kind !== INVISIBLE) break
    }
    if (!visible) {
      this.cut(at, end, 'markup')
      return end
    }
    const before = this.unitBefore(at)
    const after = text.charCodeAt(end)
    if (end - at === 1 && text.charCodeAt(at) === 32 && !isHanOrMark(before) && !isHanOrMark(after)) return end
    if (this.options.tabs && text.slice(at, end).includes('\t')) {
      this.cut(at, end, null, '\t')
      return end
    }
    const cut = this.cut(at, end, null, keepsSpace(text, before, end) ? ' ' : '')
    if (cut.by === ' ' && isHanOrMark(before) && isHanOrMark(after)) this.gaps.push(cut)
    return end
  }

  /** The last unit that stays before `at`. */
  private unitBefore(at: number): number {
    let place = at
    for (let i = this.cuts.length - 1; i >= 0 && this.cuts[i]!.to === place; i -= 1) {
      if (this.cuts[i]!.by !== '') return this.cuts[i]!.by.charCodeAt(0)
      place = this.cuts[i]!.from
    }
    return place > this.from ? this.text.charCodeAt(place - 1) : 32
  }

  private annotation(at: number): number {
    const { text, options } = this
    if (!isHan(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 0x3f) return at + 1
    TONED.lastIndex = at
    let match = TONED.exec(text)
    if (match !== null) options.annotations += 1
    else if (options.annotations >= ANNOTATIONS_FOR_PLAIN) {
      PLAIN_SYLLABLE.lastIndex = at
      match = PLAIN_SYLLABLE.exec(text)
    }
    if (match === null || at + match[0].length > this.to) return at + 1
    this.cut(at, at + match[0].length, 'annotation')
    return at + match[0].length
  }

  /** The number of a note: 工业园区[1][2-4]. Years in brackets (〔2024〕12号) have four figures. */
  private reference(at: number): number {
    if (this.text.charCodeAt(at) !== 0x5b || at === this.from) return at
    REFERENCE.lastIndex = at
    const match = REFERENCE.exec(this.text)
    if (match === null || at + match[0].length > this.to) return at
    this.cut(at, at + match[0].length, 'annotation')
    return at + match[0].length
  }

  private damage(at: number): number {
    const { text } = this
    const isMark = text.charCodeAt(at) === 0x3f
    // A lost character is never a full-width question mark.
    if (isMark && this.options.raw.charCodeAt(at) !== 0x3f) return at + 1
    if (isMark && (at === this.from || ASKING.test(text.charAt(at - 1)))) return at + 1
    DAMAGED.lastIndex = at
    const match = DAMAGED.exec(text)
    if (match === null) return at + 1
    const end = Math.min(this.to, at + match[0].length)
    this.cut(at, end, 'garbled', '\ufffd')
    return end
  }

  private spam(at: number): number {
    const run = spamRunAt(this.text, at, this.from, this.to)
    if (run === null) return at + 1
    this.covered += run.to - Math.max(at, run.from)
    this.weight += run.weight
    if (run.spam) this.cut(run.from, run.to, 'spam')
    return run.to
  }

  private markdown(at: number): number {
    const found = markdownCut(this.text, at, this.from, this.to)
    if (found === null) return at + 1
    for (const [from, to] of found.cuts) this.cut(from, to, 'markup')
    return found.next
  }
}

const isHanOrMark = (code: number): boolean => isHan(code) || isCjkMark(code)

/** Between ideographs and marks layout alone puts spaces; between words and figures they are part of the text. */
function keepsSpace(text: string, before: number, end: number): boolean {
  const after = text.charCodeAt(end)
  const left = String.fromCharCode(before)
  const right = text.charAt(end)
  if (isCjkMark(before) || isCjkMark(after)) return OPEN_QUOTE.test(right) || CLOSE_QUOTE.test(left)
  if (isHan(before) && isDigit(after)) return !digitsBetweenHan(text, end)
  if (isDigit(before) && isHan(after)) return !UNIT_START.test(right)
  if (isHan(after)) return !ASCII_MARK.test(left) || before === 0x3a
  if (isHan(before)) return !ASCII_MARK.test(right)
  return true
}

/** Quotation marks and brackets at a gap open or close something beside it: 揭牌 “双园”. */
const OPEN_QUOTE = /[“「『《〈【〖]/
const CLOSE_QUOTE = /[”」』》〉】〗]/
const ASCII_MARK = /[,;:!?()%]/
const UNIT_START = /[个家亩平万亿元米吨公千立项座栋幢层户人名位年月日号天倍成度兆条台套期批所间块宗顷]/

/** 占地 210 亩: a figure set off by spaces on both sides. */
function digitsBetweenHan(text: string, at: number): boolean {
  let end = at
  while (
    end - at < 12 &&
    (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2e || text.charCodeAt(end) === 0x2c)
  )
    end += 1
  return text.charCodeAt(end) === 32 && UNIT_START.test(text.charAt(end + 1))
}

const LABEL = /[\u3400-\u9fff]:/g
const PROSE_LENGTH = 12
const CHARS_PER_GAP = 12

/**
 * Gaps inside Chinese: those of prose (新材 料产业, 不  断促进) and of spread labels (联 系 人) close, those that part items (来源 作者, 首页 新闻) and
 * the halves of a heading stay.
 */
function closeGaps(text: string, from: number, to: number, gaps: readonly Cut[]): void {
  const spread = gaps.map((gap, i) => isSpread(text, gap, gaps[i - 1]?.to ?? from, gaps[i + 1]?.from ?? to))
  const others = spread.filter((is) => !is).length
  const line = text.slice(from, to)
  const marks = line.match(/[,。;、]/g)?.length ?? 0
  const labels = line.match(LABEL)?.length ?? 0
  const isProse = line.length >= PROSE_LENGTH && marks > 0 && labels < 2 && others * CHARS_PER_GAP <= line.length
  gaps.forEach((gap, i) => {
    const wide = gap.to - gap.from > 3 && !text.slice(gap.from, gap.to).includes('\n')
    if ((isProse && !wide) || spread[i]) gap.by = ''
  })
}

const isHanAt = (text: string, at: number): boolean => isHan(text.charCodeAt(at))

/** A gap between two ideographs that stand alone: 首 页, 联 系 人. */
function isSpread(text: string, gap: Cut, from: number, to: number): boolean {
  const leftAlone = gap.from - 1 <= from || !isHanAt(text, gap.from - 2)
  const rightAlone = gap.to + 1 >= to || !isHanAt(text, gap.to + 1)
  return leftAlone && rightAlone
}
