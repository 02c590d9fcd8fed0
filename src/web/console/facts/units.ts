import { M2_PER_MU } from '../format.ts'
import type { Worded } from '../i18n.ts'

/** A unit in which people enter a figure, with what one of it is in the unit that is stored. */
export interface Unit {
  label: Worded
  factor: number
}

export const unit = (zh: string, en: string, factor = 1): Unit => ({ label: { zh, en }, factor })

export const MU = unit('亩', 'mu', M2_PER_MU)
export const M2 = unit('m²', 'm²')
export const WAN_M2 = unit('万 m²', '10,000 m²', 10_000)
export const KM2 = unit('km²', 'km²', 1_000_000)
export const YUAN = unit('元', 'CNY')
export const WAN = unit('万元', '10,000 CNY', 10_000)
export const YI = unit('亿元', '100 m CNY', 100_000_000)
export const WAN_MU = unit('万元/亩', '10,000 CNY/mu', 10_000)
export const WAN_MU_YEAR = unit('万元/亩·年', '10,000 CNY/mu a year', 10_000)
export const RENT_MONTH = unit('元/m²·月', 'CNY/m² a month')
export const RENT_DAY = unit('元/m²·天', 'CNY/m² a day', 365 / 12)
export const YUAN_M2 = unit('元/m²', 'CNY/m²')
export const PLAIN = unit('', '')

/** The units of figures by the unit in which facts of a kind are stored. */
export const UNITS_OF: Readonly<Record<string, readonly Unit[]>> = {
  m2: [MU, M2, WAN_M2, KM2],
  CNY: [WAN, YI, YUAN],
  'CNY/mu': [WAN_MU],
  'CNY/mu/year': [WAN_MU_YEAR],
  'CNY/m2/month': [RENT_MONTH, RENT_DAY],
  'CNY/m2': [YUAN_M2],
  m: [unit('m', 'm')],
  't/m2': [unit('t/m²', 't/m²')],
  kVA: [unit('kVA', 'kVA')],
  km: [unit('km', 'km')],
}

/** Free of the noise of binary fractions. */
export const round = (value: number): number => Number(value.toPrecision(12))

/** The unit in which a figure is best entered: the first in which it has few digits. */
export function unitFor(units: readonly Unit[], value: number | undefined): Unit {
  const first = units[0] ?? PLAIN
  if (value === undefined) return first
  return units.find(({ factor }) => String(round(value / factor)).length <= 6) ?? first
}

/** A figure as people type it, with separators; undefined where it is no number of at least 0. */
export function readFigure(text: string): number | undefined {
  const value = Number(text.replace(/[,，\s]/g, ''))
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : undefined
}
