import type { Quantity, RateUnit } from '../../text/index.ts'
import { clauseOf, type Reading } from '../reading.ts'

const M2 = '(?:平方米|平方|平米|平|方|㎡|m2|m²|sqm|sq\\.? ?m|square met(?:er|re)s?)'
const SLASH = '(?:\\/|每|一个?|per|a|1)'
const TIME: readonly (readonly [RegExp, RateUnit])[] = [
  [/(?:\/|每|一|per |a |1)个?(?:天|日|day)|daily|日租/, 'day'],
  [/(?:\/|每|一|per |a |1)个?(?:月|month)|monthly|月租/, 'month'],
  [/(?:\/|每|一|per |a |1)个?(?:年|year)|annual|yearly|年租/, 'year'],
]
const AREA_AFTER = new RegExp(`^(?:块|元|钱|rmb|cny|以内|左右|吧|以下|上下| )*${SLASH}? ?${M2}`)
const AREA_BEFORE = new RegExp(`(?:每|一|1)个?${M2}(?:米)?[^\\d一二三四五六七八九十]{0,4}$`)
const MU_AFTER = /^(?:块|元|钱|左右|以内|以下|吧| )*(?:\/|每|一|1|per |a )?(?:亩(?!均)|mu\b)/
const MU_BEFORE = /(?:每|一|1)亩[^\d一二三四五六七八九十]{0,6}$/

/** What a figure is divided by, from the scanner or from the words around it (一天五毛, 20块钱以内吧一平一个月). */
export function ratesOf(reading: Reading, quantity: Quantity): ReadonlySet<RateUnit> {
  const rates = new Set<RateUnit>(quantity.per ?? [])
  const clause = clauseOf(reading, quantity.start)
  const tail = reading.text.slice(quantity.end, Math.min(clause.end, quantity.end + 18))
  const head = reading.text.slice(Math.max(clause.start, quantity.start - 12), quantity.start)
  if (!rates.has('m2') && (AREA_AFTER.test(tail) || AREA_BEFORE.test(head))) rates.add('m2')
  if (!rates.has('mu') && (MU_AFTER.test(tail) || MU_BEFORE.test(head))) rates.add('mu')
  if (!['day', 'month', 'year'].some((unit) => rates.has(unit as RateUnit))) {
    const unit = TIME.find(([pattern]) => pattern.test(tail)) ?? TIME.find(([pattern]) => pattern.test(head))
    if (unit) rates.add(unit[1])
  }
  return rates
}
