export { checkProfile } from './check-profile.ts'
export { MATCH_ERROR_CODES, MatchError, type MatchErrorCode } from './errors.ts'
export { generatePark, generateParks } from './generate-parks.ts'
export { createParkIndex, type ParkIndex } from './index/park-index.ts'
export { prepareParks } from './inherit.ts'
export { MODEL_VERSION, matchParks } from './match-parks.ts'
export { type ConditionStatus, type TaxOutlook, type TaxOutlookCondition, taxOutlook } from './tax-outlook.ts'
export type { FactRef, MatchOptions, ParkRecord, PreparedParks, ResolvedPark } from './types.ts'
export {
  type ComparedCriterion,
  type ComparedPark,
  type Comparison,
  compareParks,
  MOST_COMPARED,
} from './views/compare.ts'
export {
  type AnonymousProfile,
  anonymous,
  type Demand,
  type DemandGap,
  type DemandGroup,
  demandGap,
  LEAST_GROUP,
  type ReverseMatch,
  type ReverseMatchOptions,
  type ReverseMatchResult,
  reverseMatch,
} from './views/demand.ts'
export {
  type NextQuestion,
  type NextQuestionOptions,
  nextQuestion,
  type QuestionOption,
} from './views/next-question.ts'
export {
  type ParkName,
  type Sensitivity,
  sensitivity,
  type Toppling,
  type WeightSensitivity,
} from './views/sensitivity.ts'
export { MOST_MATCHES, type WhatIf, type WhatIfChange, whatIf } from './views/what-if.ts'
export { type GroupedResult, matchByZone, type ZoneGroup } from './views/zones.ts'
