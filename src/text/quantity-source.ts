import type { Unit } from '../catalog/index.ts'
import type { Numeral } from './numerals.ts'
import type { QuantityModifier, RateUnit } from './types.ts'

/** The text as given and as folded: same length, so one offset serves both. */
export interface Source {
  raw: string
  text: string
  /** Where the last quantity ends: what stands before it is taken. */
  floor: number
}

/** A number with what stands around it, before ranges and bounds are looked at. Values are as written, in `unit`. */
export interface Term {
  start: number
  end: number
  numeral: Numeral
  value: number
  max: number | undefined
  modifier: QuantityModifier | undefined
  unit: Unit | undefined
  rawUnit: string
  /** ISO code of a currency mark before or behind the figure. */
  currency: string | undefined
  per: RateUnit[]
  /** 50+家 */
  plus: boolean
  /** A date, a clock time or a number in a name: no quantity, and nothing in it is one. */
  none: boolean
  ordinal: boolean
}
