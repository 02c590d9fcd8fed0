import Type, { type Static } from 'typebox'
import { OneOf, Range, RegionCode, SectorId, Span, Strict } from './common.ts'

export const INTENTS = ['relocate', 'expand', 'new', 'branch'] as const
export const TENURES = ['buy_land', 'buy_building', 'rent', 'custom_build'] as const
export const USES = [
  'production',
  'rnd',
  'office',
  'warehouse',
  'testing',
  'pilot',
  'headquarters',
  'showroom',
  'data_center',
  'farming',
] as const
export const FIRE_CLASSES = ['A', 'B', 'C', 'D', 'E'] as const
export const EIA_CLASSES = ['report', 'form', 'registration'] as const
export const PROCESSES = [
  'electroplating',
  'painting',
  'fermentation',
  'casting',
  'forging',
  'heat_treatment',
  'dyeing',
  'pickling',
  'synthesis',
  'printing',
] as const
export const UTILITIES = [
  'steam',
  'natural_gas',
  'wastewater',
  'dual_power',
  'hazmat_storage',
  'clean_room',
  'cold_storage',
  'central_heating',
  'rail_siding',
  'dock',
] as const
export const QUALIFICATIONS = [
  'high_tech',
  'specialised_new',
  'little_giant',
  'foreign',
  'listed',
  'unicorn',
  'sme',
] as const
export const NEAR_KINDS = ['port', 'airport', 'rail', 'highway', 'university', 'customer'] as const
export const INCENTIVE_KINDS = ['rent_relief', 'grant', 'tax', 'talent', 'equipment', 'loan'] as const

export type Intent = (typeof INTENTS)[number]
export type Tenure = (typeof TENURES)[number]
export type Use = (typeof USES)[number]
export type FireClass = (typeof FIRE_CLASSES)[number]
export type EiaClass = (typeof EIA_CLASSES)[number]
export type Process = (typeof PROCESSES)[number]
export type Utility = (typeof UTILITIES)[number]
export type Qualification = (typeof QUALIFICATIONS)[number]
export type NearKind = (typeof NEAR_KINDS)[number]
export type IncentiveKind = (typeof INCENTIVE_KINDS)[number]

export const Near = Strict({
  kind: OneOf(NEAR_KINDS),
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  maxKm: Type.Optional(Type.Number({ minimum: 0, maximum: 5000 })),
})
export type Near = Static<typeof Near>

export const RegionWishes = Strict({
  require: Type.Optional(Type.Array(RegionCode, { maxItems: 100 })),
  prefer: Type.Optional(Type.Array(RegionCode, { maxItems: 100 })),
  exclude: Type.Optional(Type.Array(RegionCode, { maxItems: 100 })),
})
export type RegionWishes = Static<typeof RegionWishes>

const few = { maxItems: 30 }

/**
 * What an enterprise needs. Every field is optional; an absent field states nothing. Units: m², CNY, CNY/mu, CNY/m²/month,
 * m, t/m², kVA, t, km. Section 6 of the design.
 */
export const Profile = Strict({
  company: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  contactName: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  phone: Type.Optional(Type.String({ pattern: '^\\+?[0-9]{5,18}$', examples: ['+8613800138000'] })),
  intent: Type.Optional(OneOf(INTENTS)),
  tenure: Type.Optional(Type.Array(OneOf(TENURES), few)),
  uses: Type.Optional(Type.Array(OneOf(USES), few)),
  sectors: Type.Optional(Type.Array(SectorId, few)),
  landM2: Type.Optional(Range),
  floorM2: Type.Optional(Range),
  investmentCny: Type.Optional(Range),
  fixedInvestmentCny: Type.Optional(Range),
  revenueCny: Type.Optional(Range),
  taxCnyYear: Type.Optional(Range),
  taxCnyPerMuYear: Type.Optional(Range),
  headcount: Type.Optional(Range),
  rentCnyM2Month: Type.Optional(Range),
  landPriceCnyMu: Type.Optional(Range),
  floorHeightM: Type.Optional(Type.Number({ minimum: 0, maximum: 200 })),
  floorLoadTM2: Type.Optional(Type.Number({ minimum: 0, maximum: 200 })),
  powerKva: Type.Optional(Type.Number({ minimum: 0, maximum: 10_000_000 })),
  craneT: Type.Optional(Type.Number({ minimum: 0, maximum: 10_000 })),
  groundFloor: Type.Optional(Type.Boolean()),
  fireClass: Type.Optional(OneOf(FIRE_CLASSES)),
  eia: Type.Optional(OneOf(EIA_CLASSES)),
  processes: Type.Optional(Type.Array(OneOf(PROCESSES), few)),
  utilities: Type.Optional(Type.Array(OneOf(UTILITIES), few)),
  chemicalPark: Type.Optional(Type.Boolean()),
  qualifications: Type.Optional(Type.Array(OneOf(QUALIFICATIONS), few)),
  regions: Type.Optional(RegionWishes),
  near: Type.Optional(Type.Array(Near, few)),
  moveBy: Type.Optional(Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$', examples: ['2027-05'] })),
  incentives: Type.Optional(Type.Array(OneOf(INCENTIVE_KINDS), few)),
})
export type Profile = Static<typeof Profile>
export type ProfileField = keyof Profile
export const PROFILE_FIELDS = Object.keys(Profile.properties) as ProfileField[]

/** Fields of a profile that hold a Range. */
export const RANGE_FIELDS = [
  'landM2',
  'floorM2',
  'investmentCny',
  'fixedInvestmentCny',
  'revenueCny',
  'taxCnyYear',
  'taxCnyPerMuYear',
  'headcount',
  'rentCnyM2Month',
  'landPriceCnyMu',
] as const satisfies readonly ProfileField[]

/** Where in a note a field was read: text === note.slice(start, end). */
export const Mention = Strict({
  field: Type.String({ description: 'A profile field, dotted inside: floorM2, regions.prefer' }),
  ...Span.properties,
  text: Type.String(),
})
export type Mention = Static<typeof Mention>

export const Unparsed = Strict({ ...Span.properties, text: Type.String() })
export type Unparsed = Static<typeof Unparsed>

/** A second reading that is close to the first: another figure of the same field, a namesake of a place, a further trade. */
export const Alternative = Strict({
  field: Type.String({ description: 'A profile field, dotted inside: floorM2, regions.prefer' }),
  value: Type.Unknown({ description: 'What the field, or one member of its list, would be' }),
  ...Span.properties,
  text: Type.String(),
})
export type Alternative = Static<typeof Alternative>

/** The longest note that is read, in characters (code points, as JSON Schema counts): the same over HTTP, MCP, the command line and as a library. */
export const MAX_NOTE_LENGTH = 20_000

/** What is wrong with the length of a note, or null. */
export function noteTooLong(note: string): string | null {
  if (note.length <= MAX_NOTE_LENGTH) return null
  const length = [...note].length
  return length > MAX_NOTE_LENGTH
    ? `a note has at most ${MAX_NOTE_LENGTH} characters, this one has ${length}; give what the enterprise needs, not a whole document`
    : null
}

/** What a note was read as. */
export const ParsedNote = Strict({
  profile: Profile,
  mentions: Type.Array(Mention),
  unparsed: Type.Array(Unparsed),
  alternatives: Type.Optional(Type.Array(Alternative)),
  confidence: Type.Optional(
    Type.Record(Type.String(), Type.Number({ minimum: 0, maximum: 1 }), {
      description: 'How surely each field of the profile was read',
    }),
  ),
})
export type ParsedNote = Static<typeof ParsedNote>
