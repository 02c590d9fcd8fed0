import Type, { type Static } from 'typebox'
import { OneOf, Strict } from './common.ts'

/** Every criterion with its default weight, in the order in which results list them. Section 8 of the design. */
export const CRITERIA = {
  sector: { weight: 30, zh: '产业契合', en: 'Sector' },
  premises: { weight: 10, zh: '载体形式', en: 'Premises' },
  land: { weight: 20, zh: '用地', en: 'Land' },
  space: { weight: 20, zh: '厂房面积', en: 'Floor space' },
  tax: { weight: 15, zh: '准入门槛', en: 'Thresholds' },
  location: { weight: 15, zh: '区位', en: 'Location' },
  cost: { weight: 10, zh: '成本', en: 'Cost' },
  incentives: { weight: 8, zh: '扶持政策', en: 'Incentives' },
  facilities: { weight: 8, zh: '配套设施', en: 'Facilities' },
  access: { weight: 5, zh: '交通', en: 'Access' },
  cluster: { weight: 7, zh: '产业集群', en: 'Cluster' },
  standing: { weight: 3, zh: '园区级别', en: 'Standing' },
} as const
export type CriterionId = keyof typeof CRITERIA
export const CRITERION_IDS = Object.keys(CRITERIA) as CriterionId[]

export const Criterion = OneOf(CRITERION_IDS as [CriterionId, ...CriterionId[]])

export const Reason = Strict({
  code: Type.String({ description: 'Stable machine name, for example land.enough' }),
  params: Type.Record(Type.String(), Type.Unknown()),
  zh: Type.String(),
  en: Type.String(),
})
export type Reason = Static<typeof Reason>

export const FIT_STATUSES = ['met', 'partial', 'unmet', 'unknown'] as const
export type FitStatus = (typeof FIT_STATUSES)[number]

/** Where a criterion's data come from: from the park itself or an ancestor, and how old they are. */
export const CriterionSource = Strict({
  inheritedFrom: Type.Optional(
    Strict(
      { parkId: Type.String(), name: Type.String() },
      { description: 'The ancestor, where the data are not its own' },
    ),
  ),
  asOf: Type.Optional(Type.String({ description: 'The oldest of the facts: ISO day, month or year' })),
  ageMonths: Type.Optional(Type.Integer({ minimum: 0, description: 'Whole months from asOf to the day of the match' })),
  isStale: Type.Optional(
    Type.Boolean({ description: 'A fact is older than its half-life (vacancy and rent in months, area in years)' }),
  ),
})
export type CriterionSource = Static<typeof CriterionSource>

export const CriterionResult = Strict({
  id: Criterion,
  weight: Type.Number(),
  fit: Type.Union([Type.Number(), Type.Null()]),
  status: OneOf(FIT_STATUSES),
  reason: Reason,
  facts: Type.Array(Type.String(), { description: 'Ids of the facts used' }),
  source: Type.Optional(CriterionSource),
})
export type CriterionResult = Static<typeof CriterionResult>

export const Recommendation = Strict({
  parkId: Type.String(),
  name: Type.String(),
  rank: Type.Integer({ minimum: 1 }),
  score: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  criteria: Type.Array(CriterionResult),
  summary: Type.Optional(
    Strict(
      { zh: Type.String(), en: Type.String() },
      { description: 'What fits, what does not, what to ask, and how much hangs on the answers' },
    ),
  ),
})
export type Recommendation = Static<typeof Recommendation>

export const Exclusion = Strict({
  parkId: Type.String(),
  name: Type.String(),
  failed: Type.Array(Criterion),
  reason: Reason,
  wouldNeed: Type.Array(Reason, { description: 'For each failed criterion, what would have to change, in numbers' }),
  facts: Type.Optional(Type.Array(Type.String(), { description: 'Ids of the facts behind the failures' })),
})
export type Exclusion = Static<typeof Exclusion>

/** Weight overrides by criterion; merged over the defaults. */
export const Weights = Strict(
  Object.fromEntries(
    CRITERION_IDS.map((id) => [id, Type.Optional(Type.Number({ minimum: 0, maximum: 1000 }))]),
  ) as Record<CriterionId, ReturnType<typeof Type.Optional<ReturnType<typeof Type.Number>>>>,
)
export type Weights = { [K in CriterionId]?: number }

export const MatchResult = Strict({
  recommendations: Type.Array(Recommendation),
  excluded: Type.Array(Exclusion),
  total: Type.Integer({ minimum: 0 }),
  parksRevision: Type.Integer({ minimum: 0 }),
  model: Type.String({ description: 'Version of the scoring model' }),
})
export type MatchResult = Static<typeof MatchResult>
