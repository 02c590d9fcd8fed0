import Type, { type Static } from 'typebox'
import { BOUNDS, OneOf, RegionCode, Span, Strict } from './common.ts'
import { PARK_KINDS, PARK_LEVELS } from './park.ts'

/**
 * Every attribute that extraction yields, with its canonical unit; the one list that extraction, storage, projection, API and
 * documentation share. `halfLifeDays`: how fast the confidence in such a fact decays (vacancy and rent in months, area in years).
 */
export const ATTRIBUTES = {
  site_area: { unit: 'm2', zh: '占地面积', en: 'Site area', halfLifeDays: 3650 },
  building_area: { unit: 'm2', zh: '建筑面积', en: 'Building area', halfLifeDays: 1825 },
  available_land: { unit: 'm2', zh: '可供用地', en: 'Available land', halfLifeDays: 365 },
  available_space: { unit: 'm2', zh: '可租面积', en: 'Available space', halfLifeDays: 120 },
  investment: { unit: 'CNY', zh: '总投资', en: 'Total investment', halfLifeDays: 3650 },
  output_value: { unit: 'CNY', zh: '产值', en: 'Output value', halfLifeDays: 730 },
  tax_revenue: { unit: 'CNY', zh: '税收', en: 'Tax revenue', halfLifeDays: 730 },
  enterprise_count: { unit: '1', zh: '入驻企业', en: 'Enterprises', halfLifeDays: 730 },
  high_tech_count: { unit: '1', zh: '高新技术企业', en: 'High-tech enterprises', halfLifeDays: 730 },
  tax_threshold: { unit: 'CNY/mu/year', zh: '亩均税收要求', en: 'Tax threshold', halfLifeDays: 730 },
  investment_threshold: { unit: 'CNY/mu', zh: '投资强度要求', en: 'Investment threshold', halfLifeDays: 730 },
  output_threshold: { unit: 'CNY/mu/year', zh: '亩均产值要求', en: 'Output threshold', halfLifeDays: 730 },
  land_price: { unit: 'CNY/mu', zh: '地价', en: 'Land price', halfLifeDays: 365 },
  rent: { unit: 'CNY/m2/month', zh: '租金', en: 'Rent', halfLifeDays: 180 },
  sale_price: { unit: 'CNY/m2', zh: '售价', en: 'Sale price', halfLifeDays: 180 },
  floor_height: { unit: 'm', zh: '层高', en: 'Floor height', halfLifeDays: 7300 },
  floor_load: { unit: 't/m2', zh: '承重', en: 'Floor load', halfLifeDays: 7300 },
  power: { unit: 'kVA', zh: '配电', en: 'Power', halfLifeDays: 1825 },
  distance: { unit: 'km', zh: '距离', en: 'Distance', halfLifeDays: 7300 },
  ranking: { unit: '1', zh: '排名', en: 'Ranking', halfLifeDays: 730 },
  incentive: { unit: 'CNY', zh: '扶持政策', en: 'Incentive', halfLifeDays: 365 },
  sector: { unit: null, zh: '产业', en: 'Sector', halfLifeDays: 1825 },
  anchor_enterprise: { unit: null, zh: '代表企业', en: 'Anchor enterprise', halfLifeDays: 1825 },
  institution: { unit: null, zh: '科研机构', en: 'Institution', halfLifeDays: 1825 },
  recognition: { unit: null, zh: '荣誉资质', en: 'Recognition', halfLifeDays: 1825 },
  sub_area: { unit: null, zh: '片区', en: 'Sub-area', halfLifeDays: 3650 },
  operator: { unit: null, zh: '开发运营', en: 'Operator', halfLifeDays: 1825 },
  opened: { unit: null, zh: '成立时间', en: 'Opened', halfLifeDays: 36500 },
} as const
export type Attribute = keyof typeof ATTRIBUTES
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as Attribute[]

/** quote === original.slice(start, end), in UTF-16 units of the text as received. */
export const Evidence = Strict({ ...Span.properties, quote: Type.String({ minLength: 1 }) })
export type Evidence = Static<typeof Evidence>

/** One attribute of one park with its proof. */
export const ExtractedFact = Strict({
  attribute: OneOf(ATTRIBUTE_NAMES as [Attribute, ...Attribute[]]),
  value: Type.Union([Type.Number(), Type.String()]),
  max: Type.Optional(Type.Number()),
  bound: OneOf(BOUNDS),
  unit: Type.Union([Type.String(), Type.Null()]),
  detail: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]))),
  asOf: Type.Optional(Type.String({ description: 'ISO day, month or year' })),
  evidence: Evidence,
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
})
export type ExtractedFact = Static<typeof ExtractedFact>

export const ExtractedPark = Strict({
  name: Type.String(),
  aliases: Type.Array(Type.String()),
  region: Type.Union([RegionCode, Type.Null()]),
  parent: Type.Union([Type.String(), Type.Null()]),
  kind: Type.Union([OneOf(PARK_KINDS), Type.Null()]),
  level: Type.Union([OneOf(PARK_LEVELS), Type.Null()]),
  facts: Type.Array(ExtractedFact),
})
export type ExtractedPark = Static<typeof ExtractedPark>

export const REMOVAL_REASONS = ['markup', 'spam', 'boilerplate', 'annotation', 'garbled'] as const
export type RemovalReason = (typeof REMOVAL_REASONS)[number]

export const DocumentInfo = Strict({
  title: Type.Union([Type.String(), Type.Null()]),
  publishedAt: Type.Union([Type.String(), Type.Null()]),
  language: OneOf(['zh-Hans', 'zh-Hant', 'en', 'unknown'] as const),
  sha256: Type.String(),
  removed: Type.Array(Strict({ reason: OneOf(REMOVAL_REASONS), ...Span.properties })),
})
export type DocumentInfo = Static<typeof DocumentInfo>

/** What one document says. Section 5 of the design. */
export const Extraction = Strict({ document: DocumentInfo, parks: Type.Array(ExtractedPark) })
export type Extraction = Static<typeof Extraction>
