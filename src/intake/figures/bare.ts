import { before, clauseOf, type Reading, VIEW } from '../reading.ts'
import { DENIED } from '../scopes.ts'
import { type Candidate, circumstances } from './candidate.ts'
import type { Figure } from './link.ts'
import { refusedBound, toRange } from './range.ts'

/** A figure after a denial of its subject (没有税收) or in it says nothing. */
export const denied = (reading: Reading, { quantity }: Figure): boolean =>
  (reading.scopes[quantity.start]! & DENIED) !== 0 && refusedBound(reading, quantity) === null

/** Before a bare number that can only be an area: 租3000-3500, 要5000左右, 最少6000. */
const WANTS_AREA =
  /(?:租|要|找|需要?|想要|换|大概|最少|最多|至少|起码|别超过|不超过|拿|建|合计|总计|一共|总共|共计)(?:个|到|约|大概)? ?$/

/** 车间1500平加仓600平, 一共2100: a bare sum of the areas before it. */
const SUM_AHEAD =
  /(?:总共|一共|共|合计|总计|加起来|加一块|统共|拢共|通共|一起|总面积|总的|总数|总)(?:是|就|要|约|大概)?$/

export function bareTotals(
  reading: Reading,
  figures: readonly Figure[],
  candidates: readonly Candidate[],
): Candidate[] {
  const first = candidates.find((candidate) => candidate.field === 'floorM2')
  if (!first) return []
  return figures.flatMap((figure) => {
    const { quantity, topic } = figure
    if (quantity.kind !== 'number' || quantity.unit !== '' || quantity.start < first.end || quantity.value < 100)
      return []
    if ((topic && topic !== 'area' && topic !== 'floor') || !SUM_AHEAD.test(before(reading, quantity.start))) return []
    const around = circumstances(reading, quantity, quantity.start)
    const span = { start: quantity.outer.start, end: quantity.outer.end }
    return [
      { ...span, ...around, total: true, sure: 0.85, field: 'floorM2' as const, range: toRange(reading, quantity) },
    ]
  })
}

/** 塑料包装 8000: a round number that stands apart at the end of its clause. */
const closesClause = (reading: Reading, { quantity }: Figure): boolean => {
  const { start, end } = clauseOf(reading, quantity.start)
  const { outer } = quantity
  const opens =
    outer.start <= start || /^[\u4e00-\u9fff] $/.test(reading.text.slice(Math.max(start, outer.start - 2), outer.start))
  return opens && (outer.end >= end || reading.text[outer.end] === ' ')
}

/** A range that fills its clause (想换大的 5000~6000). */
const fillsClause = (reading: Reading, { quantity }: Figure): boolean => {
  const clause = clauseOf(reading, quantity.start)
  const { outer } = quantity
  const fills = outer.start - clause.start <= VIEW && clause.end - outer.end <= VIEW
  return (
    fills &&
    reading.text.slice(clause.start, outer.start).trim() === '' &&
    reading.text.slice(outer.end, clause.end).trim() === ''
  )
}

/** Numbers without unit and word, behind a verb of wishing, in a note that gives no floor area otherwise. */
export function bareAreas(reading: Reading, figures: readonly Figure[], candidates: readonly Candidate[]): Candidate[] {
  if (
    candidates.some(
      (candidate) => !candidate.present && (candidate.field === 'floorM2' || candidate.field === 'landM2'),
    )
  )
    return []
  return figures.flatMap((figure) => {
    const { quantity, topic } = figure
    if (topic || quantity.kind !== 'number' || quantity.unit !== '' || quantity.value < 200 || quantity.value > 200_000)
      return []
    const asked =
      WANTS_AREA.test(before(reading, quantity.start)) ||
      quantity.outer.start < quantity.start ||
      (quantity.max === undefined &&
        quantity.value >= 500 &&
        quantity.value % 50 === 0 &&
        closesClause(reading, figure)) ||
      (quantity.max !== undefined &&
        (fillsClause(reading, figure) || /(?:大|小|新|好)的 ?$/.test(before(reading, quantity.start))))
    if (!asked || denied(reading, figure)) return []
    const around = circumstances(reading, quantity, quantity.start)
    const span = { start: quantity.outer.start, end: quantity.outer.end }
    return [{ ...span, ...around, sure: 0.6, field: 'floorM2' as const, range: toRange(reading, quantity) }]
  })
}
