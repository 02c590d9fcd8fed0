import type { MatchResult, MatchView, MatchViews, Profile, TaxOutlook } from '../../model/index.ts'
import type { ParkIndex } from '../index/park-index.ts'
import { taxOutlook } from '../tax-outlook.ts'
import { type NextQuestionOptions, nextQuestion } from './next-question.ts'
import { sensitivity } from './sensitivity.ts'

function outlooksOf(index: ParkIndex, profile: Profile, { recommendations }: MatchResult, today: string) {
  const outlooks: Record<string, TaxOutlook[]> = {}
  for (const { parkId } of recommendations)
    outlooks[parkId] = taxOutlook(profile, index.park(parkId)?.park ?? {}, today)
  return outlooks
}

/**
 * The views asked for on a result of `index.match` with the same profile and options. `today` is the ISO day of the match.
 * Throws MatchError as `match` does.
 */
export function matchViews(
  index: ParkIndex,
  profile: Profile,
  result: MatchResult,
  views: readonly MatchView[],
  options: NextQuestionOptions & { today: string },
): MatchViews {
  const { skip: _, ...matching } = options
  return {
    ...(views.includes('nextQuestion') ? { nextQuestion: nextQuestion(index, profile, options) } : {}),
    ...(views.includes('sensitivity') ? { sensitivity: sensitivity(index, profile, matching) } : {}),
    ...(views.includes('taxOutlook') ? { taxOutlook: outlooksOf(index, profile, result, options.today) } : {}),
  }
}
