import type { Quantity } from '../../text/index.ts'
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

/** 一层, 二期, 3栋 and a bare year are names of things, not figures: what stands around them belongs together. */
const isFigure = (q: Quantity): boolean =>
  !(
    q.kind === 'count' &&
    /^(?:层|楼|期|栋|号|座|批|类|大|种|条|次|届|轮|代|级|环|站|步|项|宗|园|区|核|片|组|路|带|轴|圈|村|镇|楼层|强|幢|号楼)$/.test(
      q.rawUnit,
    )
  ) && !(q.kind === 'number' && q.rawUnit === '' && q.value >= 1900 && q.value <= 2100 && Number.isInteger(q.value))

const CONTEXT = 80
const MAX_BEFORE = 120
const MAX_AFTER = 70

/** Views of all quantities of a line, in order. */
export function viewsOf(line: Line): View[] {
  const views: View[] = []
  const quantities = line.quantities.filter(isFigure)
  quantities.forEach((q, i) => {
    const clause = clauseAt(line, q.start)
    if (!clause) return
    const previous = quantities[i - 1]
    const next = quantities[i + 1]
    const start = Math.min(q.start, q.outer.start)
    const end = Math.max(q.end, q.outer.end)
    const from = Math.max(clause.start, previous ? previous.end : 0, start - MAX_BEFORE)
    views.push({
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
    })
  })
  return views
}

const starts = new WeakMap<Line, number[]>()

/** Where a sentence of the line begins. */
export function sentenceStart(line: Line, sentence: number): number {
  let known = starts.get(line)
  if (!known) {
    known = []
    for (const clause of line.clauses) known[clause.sentence] ??= clause.start
    starts.set(line, known)
  }
  return known[sentence] ?? 0
}
