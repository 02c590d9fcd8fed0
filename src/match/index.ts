export { type AnonymousProfile, anonymous, withoutIdentity } from './anonymous.ts'
export { checkOptions } from './check-options.ts'
export { checkProfile } from './check-profile.ts'
export { MATCH_ERROR_CODES, MatchError, type MatchErrorCode } from './errors.ts'
export { attributeOf, dayOf } from './freshness.ts'
export { DEMO_PREFIX, generatePark, generateParks } from './generate-parks.ts'
export { buildParkIndex, createParkIndex, type ParkIndex } from './index/park-index.ts'
export type { RecordSource } from './index/segment.ts'
export { prepareParks } from './inherit.ts'
export { MODEL_VERSION, matchParks } from './match-parks.ts'
export { WEIGHT_PRESETS, type WeightPreset } from './presets.ts'
export { TAX_NOTICE, wordClaim } from './reasons/claim.ts'
export type { Worded } from './reasons/format.ts'
export { cityName, regionName } from './reasons/format.ts'
export { type ParkRow, parkRows, wordFact } from './reasons/park.ts'
export { type ProfileRow, profileRows, wordProfile } from './reasons/profile.ts'
export { spanOf } from './summary.ts'
export { type TaxPlace, taxOutlook } from './tax-outlook.ts'
export type { FactRef, MatchOptions, ParkRecord, PreparedParks, ResolvedPark } from './types.ts'
export { compareParks, MOST_COMPARED } from './views/compare.ts'
export {
  type Demand,
  demandGap,
  LEAST_GROUP,
  type ReverseMatchOptions,
  reverseMatch,
} from './views/demand.ts'
export { matchViews } from './views/match-views.ts'
export { type NextQuestionOptions, nextQuestion } from './views/next-question.ts'
export { sensitivity } from './views/sensitivity.ts'
export { MOST_MATCHES, whatIf } from './views/what-if.ts'
export { type GroupedResult, matchByZone } from './views/zones.ts'
