import type { Quantity } from '../../text/index.ts'
import { mayOccur } from '../cues.ts'
import type { Clause, Line } from '../types.ts'

/** A quantity with the words around it, the way rules look at it. */
export interface View {
  line: Line
  q: Quantity
  clause: Clause
  /** The words of the clause before the quantity and its bound words, from the quantity before it on. */
  before: string
  /** The words of the whole sentence before the quantity, at most 80 characters. */
  context: string
  /** The words behind the quantity in its clause, up to the next quantity. */
  after: string
  /** Where `before` starts in the line. */
  from: number
  /** The earlier figure of a change (从12家 of 从12家增至35家): not what is. */
  superseded: boolean
  /** What a change or a gain adds up to (增至35家, 新增15家,累计143家): `before` holds the words of the figure before. */
  total: boolean
  /** Nothing but a hedge stands before the figure in its clause: `before` begins with the clause before. */
  reached: boolean
}

/** The clause that holds a place of the line, by binary search. */
export function clauseAt(line: Line, at: number): Clause | undefined {
  const { clauses } = line
  let low = 0
  let high = clauses.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const clause = clauses[middle] as Clause
    if (at < clause.start) high = middle - 1
    else if (at >= clause.end) low = middle + 1
    else return clause
  }
  return clauses[Math.min(low, clauses.length - 1)]
}

/** 跃上百亿台阶、达到113.5亿元: the round sum is a step on the way to the figure behind it. */
function isMilestone(line: Line, q: Quantity, next: Quantity | undefined): boolean {
  if (!next || next.start - q.end > 16 || !/^(?:[^\d]*[百千万]|[\d.]+)亿/.test(q.text)) return false
  const behind = line.text.slice(q.end - 1, next.start)
  return /台阶|大关|门槛|关口|级/.test(behind) && /(?:达到?|为|至|实现)$/.test(behind)
}

const NAMING_UNITS: ReadonlySet<string> = new Set(
  '层 楼 期 栋 号 座 批 类 大 种 条 次 届 轮 代 级 环 站 步 项 宗 园 区 核 片 组 路 带 轴 圈 村 镇 楼层 强 幢 号楼'.split(
    ' ',
  ),
)

/** 一层, 二期, 3栋 and a bare year are names of things, not figures: what stands around them belongs together. */
const isFigure = (q: Quantity): boolean =>
  !((q.kind === 'count' || q.kind === 'number') && NAMING_UNITS.has(q.rawUnit)) &&
  !(q.kind === 'number' && q.rawUnit === '' && q.value >= 1900 && q.value <= 2100 && Number.isInteger(q.value))

const CONTEXT = 80
const MAX_BEFORE = 120
const MAX_AFTER = 70

/** Views of all quantities of a line, in order. */
export function viewsOf(line: Line): View[] {
  const views: View[] = []
  const quantities = line.quantities.filter((q, i) => isFigure(q) && !isMilestone(line, q, line.quantities[i + 1]))
  quantities.forEach((q, i) => {
    const clause = clauseAt(line, q.start)
    if (!clause) return
    const previous = quantities[i - 1]
    const next = quantities[i + 1]
    const start = Math.min(q.start, q.outer.start)
    const end = Math.max(q.end, q.outer.end)
    const from = Math.max(clause.start, previous ? previous.end : 0, start - MAX_BEFORE)
    const view: View = {
      line,
      q,
      clause,
      from,
      before: line.text.slice(from, Math.max(from, start)),
      context: line.text.slice(Math.max(0, start - CONTEXT), start),
      after: line.text.slice(
        end,
        Math.min(next ? Math.max(end, next.outer.start) : clause.end, clause.end, end + MAX_AFTER),
      ),
      superseded: false,
      total: false,
      reached: false,
    }
    const earlier = views.at(-1)
    if (earlier && earlier.q === previous) continueFrom(view, earlier, start)
    if (!view.total) respective(view, views)
    parallel(view, views)
    if (!view.total) reachBack(view, previous)
    views.push(view)
  })
  return views
}

/** 扩大到, 增至: the figure behind it is what the figure before it became. */
const BECAME =
  /^(?:的?(?:规模|水平|基础上?)|左右|多)?,?(?:逐步|快速|迅速|一路|大幅|稳步|已经?|目前|现)*(?:扩大|扩展|扩充|扩容|扩|增加|增长|增|发展|提升|提高|提|攀升|上升|升|跃升|壮大|调整|上调|调|下调|下降|降低|降|减少|缩减|变|翻番|翻)(?:到|至|为|成)了?(?:20\d\d年)?(?:底|末)?的?[^,。;\d]{0,6}$/
/** 从2018年的, 由原来的 */
const FROM_WORDS = /(?:从|由)(?:(?:20|19)\d\d年)?(?:[^,。;:\d从由]{0,8})$/
/** 空置率18%(约5.4万㎡) */
const PERCENT_OF = /^[(,]?(?:约|即|共|合计?|折合|为|有)*$/
/** 新增15家,累计达到143家 */
const SUMMED = /^,?(?:[^,。;\d]{0,4})(?:累计|总数|总量|总额|总计|合计|共计)(?:已|达到?|突破|超过?|有|为|至)*$/
const GAIN = /新增|新建|净增|增加|新引进|新招引|新入驻|新落户|新签约|新认定/

/** Gives the second figure of a change the words of the first, which then is past. */
function continueFrom(view: View, earlier: View, start: number): void {
  if (earlier.clause.sentence !== view.clause.sentence) return
  const { text } = view.line
  const between = text.slice(earlier.q.end, start)
  if (earlier.q.kind === 'percent' && PERCENT_OF.test(between)) {
    view.total = true
    view.from = earlier.from
    view.before = earlier.before
  }
  if (earlier.q.kind === 'duration' && view.q.kind === 'length' && DRIVE.test(between)) {
    view.from = earlier.from
    view.before = earlier.before
  }
  if (earlier.q.kind !== view.q.kind) return
  const past = FROM_WORDS.exec(earlier.before)
  const changed = between.length <= 32 && past !== null && BECAME.test(between)
  const summed = !changed && between.length <= 16 && SUMMED.test(between) && GAIN.test(earlier.before)
  if (!changed && !summed) return
  if (changed && view.q.ordinal) {
    keepRank(view, earlier, past.index, between)
    return
  }
  earlier.superseded = true
  view.total = true
  view.from = earlier.from
  view.before = changed ? earlier.before.slice(0, past.index) : earlier.before
}

/** 由全国第69位上升至第52位: the words that say where stand inside. */
function keepRank(view: View, earlier: View, at: number, between: string): void {
  earlier.superseded = true
  view.total = true
  view.from = earlier.from + at + 1
  view.before = earlier.before.slice(at + 1) + between
}

/** 车程40分钟(35公里): both say how far. */
const DRIVE = /^(?:的)?(?:车程|路程|左右|以内)*[(,、/]?(?:约|全程|全长|即)?$/

/** 产值、税收分别达到65亿元、2.3亿元: the n-th figure goes with the n-th name. */
const RESPECTIVE =
  /([^,。;:]{2,60}?)(?:的?(?:距离|里程|车程))?(?:分别|依次|各)(?:已|约|为|是|达到?|有|突破|超过?|增至|仅|完成|实现|近|不低于|不少于|:)*/g
/** 产值/税收:62亿元/2.1亿元: names and figures parted by the same stroke. */
function parallel(view: View, earlier: readonly View[]): void {
  const { line, q } = view
  if (line.label === 0 || q.start < line.label) return
  const names = line.text.slice(0, line.label - 1).split(/[/、]|和|与|及/)
  if (names.length < 2 || line.quantities.filter((other) => other.start >= line.label).length !== names.length) return
  const nth = earlier.filter((v) => v.q.start >= line.label).length
  view.from = 0
  view.before = `${/^20\d\d年?/.exec(names[0] ?? '')?.[0] ?? ''}${names[nth] ?? ''}:`
}

const EACH = /分别|依次|各/
/** 亩均产值、税收分别不低于: the rate before the first name is of all. */
const SHARED_RATE = /[亩地]均|每亩/
const JOINTS = /、|和|与|及|以及/g

function respective(view: View, earlier: readonly View[]): void {
  const { line, clause } = view
  if (!mayOccur(line, EACH) || !EACH.test(line.text.slice(clause.start, view.q.start))) return
  const words = line.text.slice(clause.start, view.q.start)
  const found = [...words.matchAll(RESPECTIVE)].at(-1)
  const names = found?.[1]
  if (found === undefined || names === undefined) return
  const from = clause.start + found.index
  const marks = [...names.matchAll(JOINTS)]
  const nth = earlier.filter((v) => v.clause === clause && v.q.start >= from + found[0].length - 1).length
  const start = nth === 0 ? 0 : (marks[nth - 1]?.index ?? -1) + (marks[nth - 1]?.[0].length ?? 0)
  if (marks.length === 0 || start < 0 || nth > marks.length) return
  const name = names.slice(start, marks[nth]?.index ?? names.length)
  const shared = nth > 0 && !SHARED_RATE.test(name) ? (SHARED_RATE.exec(names)?.[0] ?? '') : ''
  view.from = Math.max(clause.start, from + start - shared.length)
  view.before = shared + name
}

/** 面积不大,才320亩; 企业不少,有120家: nothing but a hedge stands before the figure, so the clause before says what it is of. */
const HEDGE_ONLY =
  /^[\s]*(?:现在?|已经?|目前|眼下|才|只有|只|仅有?|约有?|大约|大概|共有?|共计|总共|一共|合计|有|近|达到?|足有|足足|将近|接近|多达|高达|超过?|突破|为|是|了|也|就|稳定在|保持在)*$/
const MAX_REACH = 40

function reachBack(view: View, previous: Quantity | undefined): void {
  const { line, clause, from } = view
  if (from !== clause.start || line.text[clause.start - 1] !== ',' || !HEDGE_ONLY.test(view.before)) return
  const behind = clauseAt(line, clause.start - 2)
  if (!behind || behind === clause || behind.sentence !== clause.sentence) return
  if (behind.end - behind.start > MAX_REACH || (previous && previous.kind !== 'percent' && previous.end > behind.start))
    return
  view.reached = true
  view.from = behind.start
  view.before = line.text.slice(behind.start, from) + view.before
}

/** Where a sentence of the line begins. */
export function sentenceStart(line: Line, sentence: number): number {
  line.starts ??= startsOf(line)
  return line.starts[sentence] ?? 0
}

function startsOf(line: Line): readonly number[] {
  const starts: number[] = []
  for (const { sentence, start } of line.clauses) {
    while (starts.length < sentence) starts.push(0)
    if (starts.length === sentence) starts.push(start)
  }
  return starts
}
