import type { Range } from '../../model/index.ts'
import type { Quantity } from '../../text/index.ts'
import { createLexicon } from '../lexicon.ts'
import { before as aheadOf, clauseOf, type Reading } from '../reading.ts'
import { BOUND_WORDS } from '../vocabulary/bounds.ts'

const before = createLexicon([
  [BOUND_WORDS.atLeastBefore, 'min'],
  [BOUND_WORDS.atMostBefore, 'max'],
] as const)
const behind = createLexicon([
  [BOUND_WORDS.atLeastBehind, 'min'],
  [BOUND_WORDS.atMostBehind, 'max'],
] as const)

/** What may stand between a figure and the bound word behind it. */
const UNIT_TAIL = /^(?:[/每一个平方米㎡月天日年元块钱亩吧的 ]*)$/

/** A bound word right before or behind the figure that is no part of the quantity itself: 保守400w, 30万肯定有, 压在20. */
function looseBound(reading: Reading, quantity: Quantity): 'min' | 'max' | null {
  const clause = clauseOf(reading, quantity.start)
  const head = reading.text.slice(Math.max(clause.start, quantity.outer.start - 6), quantity.outer.start)
  const tail = reading.text.slice(quantity.outer.end, Math.min(clause.end, quantity.outer.end + 8))
  const ahead = before.scan(head).at(-1)
  if (ahead && head.length - ahead.end <= 2) return ahead.tag
  const next = behind.scan(tail)[0]
  return next && UNIT_TAIL.test(tail.slice(0, next.start)) ? next.tag : null
}

/** 高过13万就算了, 小于3000不看: a bound worded as what is refused is the other end. */
const REFUSED =
  /^[^,。;\n\d]{0,6}?(?:算了|不考虑|不看|不要|免谈|不谈|拉倒|不行|没戏|吃不消|受不了|接受不了|不接受|扛不住|租不起|搞不起|就不来|就不去)/
/** 不要租金超过60的: the denial stands before. */
const FORBIDDEN =
  /(?:不要|别|莫|不想要?|不能|不接受|不考虑|不看)[^,。;\d]{0,8}?(?:(超过|超出|高于|高过|大于|贵过|多于)|低于|小于|少于|低过)$/
const MORE = /(?:超过|超出|超|高过|高于|贵过|多于|大于|过|上)$/
const LESS = /(?:少于|低于|小于|不到|不足|少过|小过)$/

/** Whether a figure is worded as what is refused, and which end of the range it is. */
export function refusedBound(reading: Reading, quantity: Quantity): 'min' | 'max' | null {
  const clause = clauseOf(reading, quantity.start)
  const ahead = reading.text.slice(Math.max(clause.start, quantity.start - 16), quantity.start).trimEnd()
  const forbidden = FORBIDDEN.exec(ahead)
  if (forbidden) return forbidden[1] ? 'max' : 'min'
  if (!REFUSED.test(reading.text.slice(quantity.outer.end, quantity.outer.end + 12))) return null
  const head = aheadOf(reading, quantity.start).trimEnd()
  return MORE.test(head) && !/不(?:要|能|得)?(?:超过|超|高于|大于)$/.test(head) ? 'max' : LESS.test(head) ? 'min' : null
}

/** 仓库3000平+直播间1000平: the sign adds, it is no 以上. */
const joins = (reading: Reading, quantity: Quantity): boolean =>
  quantity.bound === 'min' &&
  reading.text[quantity.outer.end - 1] === '+' &&
  /[\u4e00-\u9fff\da-z]/.test(reading.text[quantity.outer.end] ?? '')

/** The range that a quantity states, times `factor`. Of 700多万 only the lower end is stated. */
export function toRange(reading: Reading, quantity: Quantity, factor = 1): Range {
  const low = quantity.value * factor
  if (quantity.max !== undefined) {
    const range: Range = { min: low, max: quantity.max * factor }
    return quantity.bound === 'approx' ? { ...range, approx: true } : range
  }
  const refused = refusedBound(reading, quantity)
  if (refused) return { [refused]: low }
  const loose = quantity.bound === 'exact' || quantity.bound === 'approx' ? looseBound(reading, quantity) : null
  const bound = joins(reading, quantity) ? 'exact' : (loose ?? quantity.bound)
  if (bound === 'max') return { max: low }
  if (quantity.modifier === 'over') return { min: low, approx: true }
  if (bound === 'min') return { min: low }
  return bound === 'approx' ? { min: low, max: low, approx: true } : { min: low, max: low }
}

/** A price that is not bounded is the most that would be paid: 预算25块, 能接受1.1. */
export function toBudget(range: Range): Range {
  return range.min !== undefined && range.min === range.max && !range.approx ? { max: range.min } : range
}
