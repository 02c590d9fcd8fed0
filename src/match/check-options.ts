import Type from 'typebox'
import { CRITERION_IDS, type CriterionId, createChecker, OneOf, type Problem, Weights } from '../model/index.ts'
import type { MatchOptions } from './types.ts'

const check = createChecker(
  Type.Object({
    weights: Type.Optional(Weights),
    must: Type.Optional(Type.Array(OneOf(CRITERION_IDS as [CriterionId, ...CriterionId[]]))),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  }),
)

/**
 * Reads weights, musts and the limit of a match from a value of any shape: the options, or every problem with its place (JSON Pointer).
 * Other fields are left out.
 */
export function checkOptions(value: {
  weights?: unknown
  must?: unknown
  limit?: unknown
}): { options: MatchOptions } | { problems: Problem[] } {
  // A field that is undefined is one that is not there.
  const given = Object.fromEntries(
    (['weights', 'must', 'limit'] as const).flatMap((field) =>
      value[field] === undefined ? [] : [[field, value[field]]],
    ),
  )
  const checked = check(given)
  return 'problems' in checked ? checked : { options: checked.value as MatchOptions }
}
