import type { Bound, Span } from '../model/index.ts'

export const QUANTITY_KINDS = [
  'number',
  'percent',
  'money',
  'area',
  'length',
  'weight',
  'power',
  'duration',
  'count',
] as const
export type QuantityKind = (typeof QUANTITY_KINDS)[number]

/** What a rate is divided by: 元/㎡/天 is money per m2 and day, 万元/亩 money per mu, t/㎡ weight per m2. */
export type RateUnit = 'm2' | 'mu' | 'ha' | 'day' | 'month' | 'year' | 'hour' | 'person' | 'unit'

/**
 * A quantity as it stands in a text. `value` (and `max` of a range) are in the canonical unit: money in the currency's main unit
 * (unit is the ISO code), area m2, length m, weight t, power kVA or kW, duration in `unit` (day, month, year, hour, minute,
 * second), percent as written (12.5 for 12.5%), count and number plain.
 */
export interface Quantity extends Span {
  text: string
  kind: QuantityKind
  value: number
  max?: number
  bound: Bound
  unit: string
  /** The unit as written, folded: 亩, 平, 万方, 元. */
  rawUnit: string
  /** For rates, in the order written. */
  per?: readonly RateUnit[]
  /** From the first bound word (不低于, 约) to the last (以上, 左右), where there are any; else start and end. */
  outer: Span
}

/**
 * Text made from another one, with the way back: character i of `text` comes from the original at [starts[i], ends[i]).
 * Characters that come from nowhere (a break put in for a tag) have starts[i] === ends[i].
 */
export interface MappedText {
  text: string
  starts: Int32Array
  ends: Int32Array
}
