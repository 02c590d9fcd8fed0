// What `import … from 'parkmatch'` gives.
export { MATCH_ERROR_CODES, MatchError, type MatchErrorCode } from '../match/index.ts'
export {
  CRITERIA,
  type CriterionId,
  type CriterionResult,
  type Exclusion,
  type ExtractedFact,
  type ExtractedPark,
  type Extraction,
  type MatchResult,
  type MatchView,
  type Park,
  type ParsedNote,
  type Problem,
  type Profile,
  type Reason,
  type Recommendation,
} from '../model/index.ts'
export { InvalidInputError } from './errors.ts'
export {
  createMatcher,
  type Explained,
  type Matched,
  type Matcher,
  type MatcherOptions,
  type MatchNeedOptions,
  type Need,
} from './matcher.ts'
export { parksOf } from './parks-of.ts'
export { shippedParks } from './shipped-parks.ts'
