import { type Deadline, parseDay, scanDeadlines } from '../dates.ts'
import { before, clauseOf, doubt, find, mark, type Reading, VIEW } from '../reading.ts'
import { MOVES, OTHER_EVENTS } from '../vocabulary/time.ts'

/** How surely a date is the date to move by: 3 it is said to be the last, 2 a move is named, 1 nothing else is named, 0 it is another event. */
type Strength = 0 | 1 | 2 | 3

function strength(reading: Reading, deadline: Deadline): Strength {
  const clause = clauseOf(reading, deadline.start)
  const tail = reading.text.slice(deadline.end, Math.min(clause.end, deadline.end + VIEW))
  const head = before(reading, deadline.start)
  const next = reading.clauses[clause.index + 1]
  if (/去年|上年|前年$/.test(head)) return 0
  if (/最晚|最迟|latest$|不晚于$/.test(head.slice(-6)) && nearest(tail) !== 'other') return 3
  const event = nearest(reading.text.slice(deadline.start, deadline.end)) ?? nearest(tail) ?? nearest(head.slice(-10))
  if (event === 'move') return 2
  if (event === 'other') return 0
  const following =
    next && next.sentence === clause.sentence ? reading.text.slice(next.start, Math.min(next.end, next.start + 10)) : ''
  if (
    /^[^,]{0,4}(?:必须|要|得|就)?/.test(following) &&
    nearest(following.slice(0, 8)) === 'move' &&
    tail.trim().length < 4
  )
    return 2
  const last = reading.clauses[clause.index - 1]
  const aside = last && head.trim() === '' && tail.trim() === '' && reading.text[clause.start - 1] === '('
  if (aside && nearest(reading.text.slice(Math.max(last.start, last.end - 8), last.end)) === 'move') return 2
  return deadline.firm ? 1 : 0
}

function nearest(text: string): 'move' | 'other' | null {
  const move = MOVES.exec(text)
  const other = OTHER_EVENTS.exec(text)
  if (!move && !other) return null
  if (!other) return 'move'
  if (!move) return 'other'
  return move.index <= other.index ? 'move' : 'other'
}

/** 三个月内进场, 明年五一前必须搬走, 租约明年8月到期: the last month that keeps the promise. */
export function readMoveBy(reading: Reading): void {
  const deadlines = scanDeadlines(reading.text, parseDay(reading.today ?? undefined))
  const strengths = deadlines.map((deadline) => strength(reading, deadline))
  const top = strengths.reduce<number>((most, value) => Math.max(most, value), 0)
  for (const deadline of deadlines) mark(reading, deadline)
  if (top === 0) return
  const best = deadlines[strengths.indexOf(top as Strength)]!
  reading.profile.moveBy = best.month
  find(reading, 'moveBy', best, top > 1 ? 0.9 : 0.7)
  for (const [i, { month, start, end }] of deadlines.entries())
    if (strengths[i] === top && month !== best.month) doubt(reading, 'moveBy', month, { start, end })
}
