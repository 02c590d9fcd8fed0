import { type Reading, readingOf } from './money.ts'
import type { View } from './view.ts'

const HEIGHT =
  /层高|净高|檐高|梁下高|高度|挑高|净空|(?:梁|桁架|网架|屋架)下(?:净?高|净空)?|(?:厂房|车间|仓库|库房|[一二三首][层楼])高|(?:[层楼库房间:,、(]|^)高(?=[约达为近]{0,2}$)|首层|标准层|clear height|clear internal height|ceilings?(?: height)?|floor height|eaves? height|height/g
const NOT_HEIGHT =
  /(?<![一二三四五六七八九首底])楼高|建筑高度|总高|地标|塔|海拔|起吊|吊钩|轨顶|进深|面宽|开间|柱距|跨度|宽|长|间距|直径|深|水深|路幅|雕塑|货梯|门高/
const LOAD =
  /楼板|地坪|能压|能承|可承|承得住|承压|承重|荷载|荷重|载荷|载重|承载|负荷|负重|floor load(?:ing)?|load(?:ing)?(?: capacity)?|bearing/g
const NOT_LOAD = /行车|吊车|起重|天车|牛腿|货梯|电梯|叉车|锅炉|蒸汽|crane|lift|hoist/
const POWER = /配电|变压器|供电|用电|电容量|电力|电量|装机容量|容量|双回路|负荷|power|transformer|electric/g
const NOT_POWER = /增容至|增容到|扩容至|扩至|电站|光伏|发电|储能|充电|变电站|风电|机组|单机|产能|年产|solar|generat/

const nearest = (text: string, pattern: RegExp): number => {
  let at = -1
  for (const match of text.matchAll(pattern)) at = match.index
  return at
}

/** Floor height in m, from 2 to 40. */
export function readHeight({ q, before, after, from, line }: View): Reading | null {
  if (/(?:地下|负)[一二三\d]?[层楼]?[^,。;]{0,5}$/.test(before)) return null
  if (q.kind !== 'length' || q.value < 2 || q.value > 40 || !/^(?:m|米|meters?|metres?)$/.test(q.rawUnit)) return null
  const at = nearest(before, HEIGHT)
  if (at >= 0 && !NOT_HEIGHT.test(before.slice(at)))
    return {
      attribute: 'floor_height',
      minor: false,
      at: from + at,
      confidence: /层高|净高|檐高|height/.test(before) ? 0.97 : 0.8,
    }
  if (/^ ?(?:的)?(?:高(?![速铁新])|层高|净高|挑高|挑空|clear|(?:high|tall|in height)\b)/.test(after))
    return readingOf('floor_height', q.start, 0.93)
  if (STOREY_BEFORE.test(before) && q.value >= 3.5 && q.value <= 20 && /^[,、;。]|^$/.test(after))
    return readingOf('floor_height', from, 0.82)
  return line.label > 0 && HEIGHT_LABEL.test(line.text.slice(0, line.label))
    ? readingOf('floor_height', from, 0.95)
    : null
}
/** 一层6.6米,二至四层4.5米 */
export const STOREY_BEFORE =
  /(?:^|[,、;:(至到及和-])(?:楼上|上面|上层|(?:[一二三四五六七八九十首底顶]|标准|\d{1,2})(?:[层楼](?:至[一二三四五六七八九十\d]{1,2}[层楼])?(?:及?以上|往上|起)?))(?:为|是|:|约|均为|可达|有)?$/
const HEIGHT_LABEL = /层高|净高|檐高|height/

/** A further height of a list: not a span or a door. */
export const isHeight = ({ q, before }: View): boolean => q.value >= 2 && q.value <= 40 && !NOT_HEIGHT.test(before)

/** Floor load in t/m2. */
export function readLoad({ q, before, from, context, line }: View): Reading | null {
  if (q.kind !== 'weight' || q.value > 30) return null
  const perArea = q.per?.includes('m2') === true
  const at = nearest(before, LOAD)
  if (NOT_LOAD.test(at >= 0 ? before.slice(at) : before)) return null
  if (q.per && !perArea) return null
  const label = line.label > 0 && /承重|荷载|荷重|载荷|load/.test(line.text.slice(0, line.label))
  if (at < 0 && !label && !(perArea && /承重|荷载|载荷|load/.test(context)))
    return perArea && q.value <= 10 ? readingOf('floor_load', q.start, 0.75) : null
  if (!perArea && (q.value < 0.1 || q.value > 10 || /货梯|电梯|行车|吊/.test(before))) return null
  return readingOf('floor_load', from + Math.max(0, at), perArea ? 0.97 : 0.8)
}

/** Electric capacity in kVA, or kW where the page gives that. */
export function readPower({ q, before, after, from, line }: View): Reading | null {
  if (q.kind !== 'power' || q.per?.some((p) => p !== 'unit' && p !== 'm2')) return null
  if (q.per?.includes('m2') || NOT_POWER.test(before) || NOT_POWER.test(after.slice(0, 6))) return null
  const at = nearest(before, POWER)
  const label = line.label > 0 && /配电|电|power/.test(line.text.slice(0, line.label))
  const behind = /^(?:的)?(?:用电|配电|变压器|电力|电容量|供电|power|transformer)/.test(after.trim())
  if (at < 0 && !label && !behind && q.unit !== 'kVA') return null
  return {
    attribute: 'power',
    minor: false,
    at: from + Math.max(0, at),
    confidence: at >= 0 || behind || label ? 0.95 : 0.8,
  }
}
