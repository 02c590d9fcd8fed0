import type { Attribute } from '../model/index.ts'
import type { ProjectedFact } from './project.ts'

/** How the value of one field of a park comes from its facts. */
export interface ValueRule {
  reads: (fact: ProjectedFact) => boolean
  /** Which of several values that one source states together: floors have several heights and rents. */
  take: 'best' | 'lowest' | 'highest'
  value?: (fact: ProjectedFact) => unknown
  /** Fields that the same fact settles, where nothing else does. */
  alongside?: (fact: ProjectedFact) => readonly (readonly [string, unknown])[]
}

const of = (attribute: Attribute, take: ValueRule['take'] = 'best'): ValueRule => ({
  reads: (fact) => fact.attribute === attribute,
  take,
})

/** What a distance leads to, by the words of its target; the first that fits. */
const ACCESS_KINDS = {
  airportKm: /机场|空港|airport/i,
  highwayKm: /高速|收费站|互通|expressway|motorway|highway/i,
  railKm: /高铁|火车|动车|铁路|[东南西北]站$|站$|railway|station/i,
  portKm: /港|码头|port\b|harbour|terminal/i,
} as const

const accessKind = (fact: ProjectedFact): keyof typeof ACCESS_KINDS | undefined => {
  const to = String(fact.detail?.to ?? '')
  return (Object.keys(ACCESS_KINDS) as (keyof typeof ACCESS_KINDS)[]).find((kind) => ACCESS_KINDS[kind].test(to))
}

const distanceTo = (kind: keyof typeof ACCESS_KINDS): ValueRule => ({
  reads: (fact) => fact.attribute === 'distance' && accessKind(fact) === kind,
  take: 'lowest',
})

/** Every field of a park that one fact settles. Thresholds and prices: the lowest that applies; floors: the best there is. */
export const VALUE_RULES: Readonly<Record<string, ValueRule>> = {
  'land.totalM2': of('site_area', 'highest'),
  'land.availableM2': of('available_land', 'highest'),
  'land.priceCnyMu': of('land_price', 'lowest'),
  'space.totalM2': of('building_area', 'highest'),
  'space.availableM2': of('available_space', 'highest'),
  'space.rentCnyM2Month': of('rent', 'lowest'),
  'space.saleCnyM2': of('sale_price', 'lowest'),
  'space.floorHeightM': of('floor_height', 'highest'),
  'space.floorLoadTM2': of('floor_load', 'highest'),
  'space.powerKva': of('power', 'highest'),
  'thresholds.taxCnyPerMuYear': of('tax_threshold', 'lowest'),
  'thresholds.investmentCnyPerMu': {
    ...of('investment_threshold', 'lowest'),
    alongside: ({ detail }) =>
      detail?.basis === 'fixed' || detail?.basis === 'total' ? [['thresholds.investmentBasis', detail.basis]] : [],
  },
  'thresholds.outputCnyPerMuYear': of('output_threshold', 'lowest'),
  'cluster.enterprises': of('enterprise_count', 'highest'),
  'cluster.highTech': of('high_tech_count', 'highest'),
  'cluster.outputCny': of('output_value', 'highest'),
  'access.airportKm': distanceTo('airportKm'),
  'access.portKm': distanceTo('portKm'),
  'access.railKm': distanceTo('railKm'),
  'access.highwayKm': distanceTo('highwayKm'),
  chemicalPark: {
    reads: ({ attribute, value }) => attribute === 'recognition' && /化工园区|chemical park/i.test(String(value)),
    take: 'best',
    value: () => true,
  },
  operator: of('operator'),
  opened: of('opened'),
  ranking: {
    reads: ({ attribute, value }) => attribute === 'ranking' && Number.isInteger(value),
    take: 'best',
    value: ({ value, detail, asOf }) => ({
      position: value,
      ...(detail?.scope === undefined ? {} : { scope: String(detail.scope) }),
      ...(asOf === undefined ? {} : { year: Number(asOf.slice(0, 4)) }),
    }),
  },
}
