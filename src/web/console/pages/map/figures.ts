import type { operations } from '../../../../client/index.ts'
import { M2_PER_MU } from '../../format.ts'
import { lang } from '../../i18n.ts'
import { m } from './messages.ts'

export type MapData = operations['getIndustryMap']['responses'][200]['content']['application/json']
export type Figures = MapData['total']
export type Row = MapData['regions'][number]
export type Column = MapData['sectors'][number]

export const MEASURES = ['parks', 'landM2', 'floorM2', 'requests'] as const
export type Measure = (typeof MEASURES)[number]

/** A figure in the unit in which it is shown: land in mu. */
export const amountOf = (figures: Figures | undefined, measure: Measure): number => {
  const amount = figures?.[measure] ?? 0
  return measure === 'landM2' ? amount / M2_PER_MU : amount
}

/** Short enough for a cell: 1.2万, 340. */
export const compact = (amount: number): string =>
  new Intl.NumberFormat(lang.value === 'zh' ? 'zh-CN' : 'en-GB', {
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(amount)

/** With its unit, for reading aloud and for the totals: 1.2万 亩. */
export const withUnit = (figures: Figures, measure: Measure): string =>
  `${compact(amountOf(figures, measure))} ${m().units[measure]}`.trim()

export const regionLabel = ({ region, isWhole }: Row): string => {
  if (region === null) return m().unknownRegion
  const name = lang.value === 'zh' ? region.name : region.en
  return isWhole ? m().wholeRegion(name) : name
}

export const sectorLabel = ({ sector, isWhole }: Column): string => {
  if (sector === null) return m().unknownSector
  const name = sector[lang.value]
  return isWhole ? m().wholeRegion(name) : name
}
