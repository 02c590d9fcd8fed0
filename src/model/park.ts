import Type, { type Static } from 'typebox'
import { OneOf, RegionCode, SectorId, Strict } from './common.ts'
import { FIRE_CLASSES, INCENTIVE_KINDS, PROCESSES, QUALIFICATIONS, UTILITIES } from './profile.ts'

export const PARK_KINDS = [
  'high_tech_zone',
  'economic_zone',
  'bonded_zone',
  'industrial_park',
  'science_park',
  'incubator',
  'cluster_base',
  'chemical_park',
  'logistics_park',
  'agri_park',
] as const
export const PARK_LEVELS = ['national', 'provincial', 'municipal', 'district', 'private'] as const
export const SECTOR_ROLES = ['leading', 'supporting', 'planned'] as const
export const SPACE_TYPES = ['standard_factory', 'rnd_office', 'warehouse', 'custom_build', 'lab'] as const

/** What can be doubtful in law about an offer: tied to tax paid, to moving the registered address, or to a named company. */
export const INCENTIVE_FLAGS = ['tax_tied', 'move_in_tied', 'named_company'] as const
export type IncentiveFlagCode = (typeof INCENTIVE_FLAGS)[number]

export type ParkKind = (typeof PARK_KINDS)[number]
export type ParkLevel = (typeof PARK_LEVELS)[number]
export type SectorRole = (typeof SECTOR_ROLES)[number]
export type SpaceType = (typeof SPACE_TYPES)[number]

const amount = (description: string) => Type.Optional(Type.Number({ minimum: 0, description }))
const name = Type.String({ minLength: 1, maxLength: 200 })
const sectorIds = Type.Array(SectorId, { maxItems: 100 })
const isoDay = Type.String({ pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$' })

export const Incentive = Strict({
  name,
  kind: Type.Optional(OneOf(INCENTIVE_KINDS)),
  maxCny: amount('CNY'),
  sectors: Type.Optional(sectorIds),
  qualifications: Type.Optional(Type.Array(OneOf(QUALIFICATIONS))),
  validUntil: Type.Optional(isoDay),
  basis: Type.Optional(Type.String({ maxLength: 500, description: 'The legal basis, with article number' })),
  flags: Type.Optional(
    Type.Array(OneOf(INCENTIVE_FLAGS), { description: 'What is doubtful in law; such an offer never raises a score' }),
  ),
})
export type Incentive = Static<typeof Incentive>

const Member = Strict({ name, sectors: Type.Optional(sectorIds) })

/**
 * A park as imported and exported; only id and name are required. An absent field is unknown; an empty list says that there
 * is none. Section 7 of the design.
 */
export const Park = Strict({
  id: Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]*$' }),
  name,
  aliases: Type.Optional(Type.Array(name, { maxItems: 100 })),
  kind: Type.Optional(OneOf(PARK_KINDS)),
  level: Type.Optional(OneOf(PARK_LEVELS)),
  parentId: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  region: Type.Optional(RegionCode),
  address: Type.Optional(Type.String({ maxLength: 500 })),
  lon: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
  lat: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
  sectors: Type.Optional(
    Type.Array(Strict({ id: SectorId, role: Type.Optional(OneOf(SECTOR_ROLES)) }), { maxItems: 100 }),
  ),
  excludedSectors: Type.Optional(sectorIds),
  land: Type.Optional(
    Strict({
      totalM2: amount('m²'),
      availableM2: amount('m²'),
      minParcelM2: amount('m²'),
      priceCnyMu: amount('CNY/mu'),
    }),
  ),
  space: Type.Optional(
    Strict({
      totalM2: amount('m²'),
      availableM2: amount('m²'),
      rentCnyM2Month: amount('CNY/m²/month'),
      saleCnyM2: amount('CNY/m²'),
      types: Type.Optional(Type.Array(OneOf(SPACE_TYPES))),
      floorHeightM: amount('m'),
      floorLoadTM2: amount('t/m²'),
      powerKva: amount('kVA'),
      craneT: amount('t'),
      groundFloor: Type.Optional(Type.Boolean()),
      fireClass: Type.Optional(OneOf(FIRE_CLASSES)),
    }),
  ),
  thresholds: Type.Optional(
    Strict({
      taxCnyPerMuYear: amount('CNY/mu/year'),
      investmentCnyPerMu: amount('CNY/mu'),
      investmentBasis: Type.Optional(OneOf(['fixed', 'total'] as const)),
      outputCnyPerMuYear: amount('CNY/mu/year'),
      negotiable: Type.Optional(Type.Boolean({ description: '一事一议' })),
    }),
  ),
  excludedProcesses: Type.Optional(Type.Array(OneOf(PROCESSES))),
  tax: Type.Optional(
    Strict({
      citRate: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
      basis: Type.Optional(Type.String({ maxLength: 500 })),
      validUntil: Type.Optional(isoDay),
      excludesRelocation: Type.Optional(Type.Boolean()),
    }),
  ),
  incentives: Type.Optional(Type.Array(Incentive, { maxItems: 200 })),
  utilities: Type.Optional(Type.Array(OneOf(UTILITIES))),
  chemicalPark: Type.Optional(Type.Boolean()),
  cluster: Type.Optional(
    Strict({
      enterprises: amount('count'),
      highTech: amount('count'),
      outputCny: amount('CNY/year'),
      anchors: Type.Optional(Type.Array(Member, { maxItems: 500 })),
      institutions: Type.Optional(Type.Array(Member, { maxItems: 500 })),
    }),
  ),
  access: Type.Optional(
    Strict({
      airportKm: amount('km'),
      portKm: amount('km'),
      railKm: amount('km'),
      highwayKm: amount('km'),
    }),
  ),
  ranking: Type.Optional(
    Strict({
      position: Type.Integer({ minimum: 1 }),
      scope: Type.Optional(Type.String({ maxLength: 200 })),
      year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
    }),
  ),
  operator: Type.Optional(name),
  website: Type.Optional(Type.String({ maxLength: 500 })),
  opened: Type.Optional(isoDay),
})
export type Park = Static<typeof Park>

/** An import file. */
export const ParkImport = Strict({ parks: Type.Array(Park) })
export type ParkImport = Static<typeof ParkImport>
