import Type, { type Static, type TSchema } from 'typebox'
import { OneOf, Strict } from './common.ts'
import { Criterion, CriterionResult, FIT_STATUSES, Reason } from './match.ts'
import { PROFILE_FIELDS, type Profile, type ProfileField } from './profile.ts'

/** Shapes of the views on a match. Where a view holds a profile it names the shape, so that documents hold it once. */
const profile = (description: string) => Type.Unsafe<Profile>({ $ref: 'Profile#', description })

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Points = Type.Number({ minimum: 0, maximum: 100 })
const Share = Type.Number({ minimum: 0, maximum: 1 })
const Count = Type.Integer({ minimum: 0 })
const Rank = Type.Integer({ minimum: 1 })
const worded = { zh: Type.String(), en: Type.String() }

export const ParkName = Strict({ parkId: Type.String(), name: Type.String() })
export type ParkName = Static<typeof ParkName>

/** A weight at which another park is first. */
export const Toppling = Strict({
  ...ParkName.properties,
  weight: Type.Number(),
  change: Type.Number({ description: 'Relative to the weight in force: 0.35 for 35 % more' }),
})
export type Toppling = Static<typeof Toppling>

/** How the first rank depends on one weight. */
export const WeightSensitivity = Strict({
  criterion: Criterion,
  weight: Type.Number(),
  down: Nullable(Toppling),
  up: Nullable(Toppling),
  at80: Nullable(ParkName),
  at120: Nullable(ParkName),
  ...worded,
})
export type WeightSensitivity = Static<typeof WeightSensitivity>

export const Sensitivity = Strict(
  {
    first: Nullable(ParkName),
    isRobust: Type.Boolean({ description: 'The first park stays first with any one weight 20 % lower or higher' }),
    ...worded,
    weights: Type.Array(WeightSensitivity),
  },
  {
    description:
      'How firm the first rank is. at80, at120: who is first with the weight 20 % lower and higher, null for the same park. down, up: the nearest weights at which another park is first, null where none is',
  },
)
export type Sensitivity = Static<typeof Sensitivity>

const Field = OneOf(PROFILE_FIELDS as [ProfileField, ...ProfileField[]])

/** One change of one wish that makes a park first. Checked by a match. */
export const WhatIfChange = Strict({
  field: Type.Union([Field, Type.Literal('must')]),
  kind: OneOf(['raise', 'lower', 'add', 'remove', 'relax'] as const),
  ...worded,
  effort: Type.Number({
    description:
      'How much it asks of the client; smaller is less. Figures: the natural logarithm of the ratio (half or double: 0.69); one member of a list less, an alternative more, or a must less: 0.7; a new wish: 0.9; a whole wish given up: 1',
  }),
  profile: profile('The whole profile after the change, for the next match'),
  must: Type.Array(Criterion),
  score: Points,
})
export type WhatIfChange = Static<typeof WhatIfChange>

export const WhatIf = Strict({
  ...ParkName.properties,
  ...worded,
  verdict: OneOf(['first', 'possible', 'impossible'] as const, {
    description: 'Whether it is first already, a change of one wish makes it so, or none that was found does',
  }),
  score: Points,
  rank: Nullable(Rank),
  first: Nullable(Strict({ ...ParkName.properties, score: Points })),
  gap: Nullable(Type.Number({ description: 'Points behind the first park; null where the park is excluded' })),
  failed: Type.Array(Criterion),
  wouldNeed: Type.Array(Reason),
  changes: Type.Array(WhatIfChange, { description: 'At most one a field, the least asking first' }),
  matches: Type.Integer({ minimum: 1, description: 'Matches that were run' }),
  isComplete: Type.Boolean({ description: 'False where the search was cut off by its bound on matches' }),
})
export type WhatIf = Static<typeof WhatIf>

/** One of the parks compared. Excluded ones are scored too, and say what they would need. */
export const ComparedPark = Strict({
  ...ParkName.properties,
  place: Nullable(Type.Integer({ minimum: 1, description: 'Among the parks compared' })),
  score: Points,
  low: Points,
  high: Points,
  confidence: Share,
  failed: Type.Array(Criterion),
  wouldNeed: Type.Array(Reason),
})
export type ComparedPark = Static<typeof ComparedPark>

const { id: _id, weight: _weight, ...resultOfPark } = CriterionResult.properties

/** One criterion over all parks compared, in the order of `parks`. */
export const ComparedCriterion = Strict({
  id: Criterion,
  weight: Type.Number(),
  spread: Type.Number({ description: 'Points of the score between the best and the worst of the parks' }),
  differs: Type.Boolean(),
  ahead: Type.Array(Type.String(), { description: 'Ids of the parks that do best, where they differ' }),
  ...worded,
  parks: Type.Array(Strict({ parkId: Type.String(), ...resultOfPark })),
})
export type ComparedCriterion = Static<typeof ComparedCriterion>

export const Comparison = Strict({
  parks: Type.Array(ComparedPark),
  criteria: Type.Array(ComparedCriterion, { description: 'Those that decide most first' }),
})
export type Comparison = Static<typeof Comparison>

/** The recommended parks of one zone: `best` is among the recommendations, the others follow by rank. */
export const ZoneGroup = Strict({
  zone: ParkName,
  best: Type.String(),
  others: Type.Array(Strict({ ...ParkName.properties, rank: Rank, score: Points })),
})
export type ZoneGroup = Static<typeof ZoneGroup>

/** One of the answers to choose from. */
export const QuestionOption = Strict({
  ...worded,
  share: Type.Number({ minimum: 0, maximum: 1, description: 'How likely the answer is' }),
  set: profile('Fields to put into the profile when it is given; empty where nothing changes'),
  change: Type.Number({ minimum: 0, maximum: 1, description: 'How much it would change the top five' }),
})
export type QuestionOption = Static<typeof QuestionOption>

/** The question whose answer would change the top five most. */
export const NextQuestion = Strict({
  field: Field,
  criteria: Type.Array(Criterion, { description: 'The criteria that the answer would decide' }),
  ...worded,
  expectedChange: Type.Number({
    minimum: 0,
    maximum: 1,
    description: 'One minus the rank-biased overlap of the top five now and with the answer, expected over the answers',
  }),
  options: Type.Array(QuestionOption),
})
export type NextQuestion = Static<typeof NextQuestion>

/** How a park suits one open request, without personal data. */
export const ReverseMatch = Strict({
  id: Type.String({ description: 'The id of the request' }),
  score: Points,
  low: Points,
  high: Points,
  confidence: Share,
  rank: Nullable(
    Type.Integer({ minimum: 1, description: 'Among all parks; null beyond the depth that was looked at' }),
  ),
  criteria: Type.Array(
    Strict({ id: Criterion, weight: Type.Number(), fit: Nullable(Share), status: OneOf(FIT_STATUSES) }),
  ),
  profile: profile('What is asked, without company, contact, phone and names of places'),
})
export type ReverseMatch = Static<typeof ReverseMatch>

export const ReverseMatchResult = Strict({ matches: Type.Array(ReverseMatch), total: Count })
export type ReverseMatchResult = Static<typeof ReverseMatchResult>

export const DemandGroup = Strict({ criterion: Criterion, count: Count })
export type DemandGroup = Static<typeof DemandGroup>

/** What keeps a park from the open requests. */
export const DemandGap = Strict({
  requests: Nullable(Type.Integer({ minimum: 0, description: 'Requests looked at; null below the least group' })),
  failed: Type.Array(DemandGroup, { description: 'Criteria that shut the park out, or that it did not meet at all' }),
  unknown: Type.Array(DemandGroup, { description: "Criteria on which the park's data are missing" }),
  leastGroup: Type.Integer({ minimum: 1, description: 'Smaller groups are not shown' }),
})
export type DemandGap = Static<typeof DemandGap>

export const CONDITION_STATUSES = ['met', 'unmet', 'ask'] as const
export type ConditionStatus = (typeof CONDITION_STATUSES)[number]

export const TaxOutlookCondition = Strict({
  code: Type.String({ description: 'Stable machine name, for example not_moved_in' }),
  status: OneOf(CONDITION_STATUSES, { description: '`ask` where neither profile nor park says' }),
  ...worded,
})
export type TaxOutlookCondition = Static<typeof TaxOutlookCondition>

/** A rate that may apply, never without what must hold, its basis, when it ends, and how firmly it is known. */
export const TaxOutlook = Strict({
  ruleId: Type.String(),
  ...worded,
  rate: Type.Number({ minimum: 0, maximum: 1, description: 'Effective rate, 0.15 for 15 %' }),
  verdict: OneOf(['may_apply', 'verify', 'does_not_apply', 'ended'] as const, {
    description:
      '`verify`: whether the rule is still in force could not be confirmed. `ended`: it ended before the day',
  }),
  conditions: Type.Array(TaxOutlookCondition),
  basis: Type.String({ description: 'Law or notice, as cited in Chinese' }),
  validFrom: Nullable(Type.String()),
  validUntil: Nullable(Type.String()),
  daysLeft: Nullable(Type.Integer({ description: 'From the day to the last day; below 0 once it has ended' })),
  grade: OneOf(['A', 'B', 'C', 'M'] as const, {
    description: 'How firmly the text is known: official, press, mirror, general knowledge',
  }),
  toVerify: Type.Boolean({ description: 'Known from mirrors or general knowledge only, or its end is not confirmed' }),
  summary: Strict(worded),
})
export type TaxOutlook = Static<typeof TaxOutlook>

/** What a match can be asked to add to its result. */
export const MATCH_VIEWS = ['nextQuestion', 'sensitivity', 'taxOutlook'] as const
export type MatchView = (typeof MATCH_VIEWS)[number]

/** The views on a match that were asked for. */
export interface MatchViews {
  /** Null where no answer would change the top five. */
  nextQuestion?: NextQuestion | null
  sensitivity?: Sensitivity
  /** By the id of a recommended park. */
  taxOutlook?: Record<string, TaxOutlook[]>
}
