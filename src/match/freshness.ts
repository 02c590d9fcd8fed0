import { ATTRIBUTES, type Attribute } from '../model/index.ts'

/** The attribute whose facts stand behind a dotted field of a park; sectors.<id> and access.* go by their head. */
const ATTRIBUTE_OF: Readonly<Record<string, Attribute>> = {
  'land.totalM2': 'site_area',
  'land.availableM2': 'available_land',
  'land.priceCnyMu': 'land_price',
  'space.totalM2': 'building_area',
  'space.availableM2': 'available_space',
  'space.rentCnyM2Month': 'rent',
  'space.saleCnyM2': 'sale_price',
  'space.floorHeightM': 'floor_height',
  'space.floorLoadTM2': 'floor_load',
  'space.powerKva': 'power',
  'thresholds.taxCnyPerMuYear': 'tax_threshold',
  'thresholds.investmentCnyPerMu': 'investment_threshold',
  'thresholds.outputCnyPerMuYear': 'output_threshold',
  'cluster.enterprises': 'enterprise_count',
  'cluster.highTech': 'high_tech_count',
  'cluster.outputCny': 'output_value',
  'cluster.anchors': 'anchor_enterprise',
  'cluster.institutions': 'institution',
  incentives: 'incentive',
  sectors: 'sector',
  access: 'distance',
}

const DAYS_A_MONTH = 365.25 / 12
const DAY_MS = 86_400_000

/** The day that a date of any precision speaks of, in ms since 1970: the middle of a month or a year. */
export const dayOf = (date: string): number =>
  Date.parse(date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date)

/** Whole months from a date (day, month or year) to a day; undefined where it is no date or lies ahead. */
export function ageOf(asOf: string, today: string): number | undefined {
  const days = (dayOf(today) - dayOf(asOf)) / DAY_MS
  return days >= 0 ? Math.floor(days / DAYS_A_MONTH) : undefined
}

/** The attribute whose facts stand behind a dotted field of a park; undefined where facts say nothing of it. */
export const attributeOf = (field: string): Attribute | undefined =>
  ATTRIBUTE_OF[field] ?? ATTRIBUTE_OF[field.split('.', 1)[0]!]

/** Whether a fact behind a field is older than the half-life of its attribute, so that it should be checked again. */
export function isStale(field: string, asOf: string, today: string): boolean {
  const attribute = attributeOf(field)
  const days = (dayOf(today) - dayOf(asOf)) / DAY_MS
  return attribute !== undefined && days > ATTRIBUTES[attribute].halfLifeDays
}
