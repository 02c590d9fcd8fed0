import { type Reading, readingOf, scaled } from './money.ts'
import type { View } from './view.ts'

/** 13块一个平方 */
const RATE_BEHIND = /^\s*(?:左右|上下|出头)?[,\s]*(?:[一每]?个?(?:平方米?|平米|平(?!台|均|方公里)|㎡)|每平)/
/** 每个平方17块 */
const RATE_BEFORE = /每个?(?:平方米?|平米?|㎡)(?:每?个?[月天年日])?[^,。;\d]{0,4}$/
/** 一楼18块,二楼14块,都是每平米每月: the rate of all stands behind the last. */
const RATE_SHARED = /(?:都是|均为|单位[是为:]?|[(（]|按)(?:元[/每]?)?每?个?(?:平方米?|平米|平(?!台|均)|㎡)[^。;]{0,8}/
/** 一层26,二三层19元/㎡/月: the rate stands behind the next figure. */
const RATE_NEXT = /^[,、][^。;\d]{0,10}[\d.]{1,6}元?\/(?:㎡|平|m2)[^,。;]{0,6}/
const FLOOR_BEFORE = /[楼层](?:的话|往上|以上|及以上|大概|差不多|约|是|为|:|,|租金?|\s)*$/
/** 租18块 on a page that counts in 平: per m2 goes without saying. */
const RENT_BEFORE = /租金?(?:是|为|:|才|只要|仅)?$/
const OTHER_FEE = /物业|管理费|押金|停车|水电|电费|电梯|补|奖|税|餐|宿舍|公寓/
const WHOLE_SUM = /^\s*(?:万|每个?月(?!每?平)|一个?月|\/月)/

const SALE_WORDS = /卖|售|买|单价|均价/

/** 每平米卖3500块, 4800一平就能买: a price of sale whose rate stands apart. */
export function readBareSale(view: View): Reading | null {
  const { q, line, after, before, from } = view
  if (q.kind !== 'money' || q.per || q.value < 1500 || q.value > 60_000) return null
  const front = line.text.slice(Math.max(0, q.start - 20), q.start)
  if (!(RATE_BEFORE.test(front) || RATE_BEHIND.test(after)) || !SALE_WORDS.test(front + after) || OTHER_FEE.test(front))
    return null
  return readingOf('sale_price', from + Math.max(0, before.search(SALE_WORDS)), 0.8)
}

/** A rent whose figure does not carry its rate: spoken prices. Null unless the words around give the rate. */
export function readBareRate(view: View): Reading | null {
  const { q, line, after, before } = view
  if (q.kind !== 'money' && (q.kind !== 'number' || q.rawUnit !== '')) return null
  if (q.ordinal || q.value < 0.2 || q.value > 200 || q.per?.some((p) => p === 'mu' || p === 'm2')) return null
  const front = line.text.slice(Math.max(0, q.start - 14), q.start)
  if (OTHER_FEE.test(front) || !/租|厂房|[楼层]|报价|价格|便宜|贵/.test(line.text)) return null
  const rest = line.text.slice(q.end, q.end + 60)
  const behind = q.kind === 'money' ? RATE_BEHIND.exec(after) : null
  const shared = FLOOR_BEFORE.test(front)
    ? (RATE_SHARED.exec(rest.split(/[。;]/)[0] ?? '') ?? RATE_NEXT.exec(rest))
    : null
  const fronted = q.kind === 'money' ? RATE_BEFORE.exec(front) : null
  const plain =
    q.kind === 'money' && RENT_BEFORE.test(front) && q.value >= 5 && q.value <= 150 && !WHOLE_SUM.test(after)
  const storey =
    FLOOR_BEFORE.test(front) &&
    q.value >= 5 &&
    q.value <= 80 &&
    q.kind === 'money' &&
    !WHOLE_SUM.test(after) &&
    /空|剩|租|厂房/.test(line.text)
  if (!behind && !shared && !fronted && !plain && !storey) return null
  const words = `${fronted?.[0] ?? ''}${shared?.[0] ?? ''}${q.text}${behind ? after.slice(0, 14) : ''}`
  const factor =
    /[天日]/.test(words) || (!/[月年]/.test(words) && q.value < 4) ? 365 / 12 : /年/.test(words) ? 1 / 12 : 1
  return scaled(readingOf('rent', view.from + Math.max(0, before.search(/租/)), 0.8), q, factor)
}
