import { dayOf, type ServiceContext } from '../http/context.ts'
import type { CriterionId, Profile, Weights } from '../model/index.ts'
import { timeMatch } from '../operations/metrics.ts'
import type { Matched } from './store.ts'

/** How many parks, and how many excluded ones, are kept with a request. */
const SAVED_PARKS = 10
const SAVED_EXCLUSIONS = 10

export interface MatchWishes {
  weights?: Weights
  must?: readonly CriterionId[]
  limit?: number
}

/** Ranks parks for a profile without the person, as they stand now. @throws MatchError when all weights are 0 */
export async function matchProfile(
  context: ServiceContext,
  profile: Profile,
  wishes: MatchWishes = {},
): Promise<Matched> {
  const { parks, revision } = await context.parks.current()
  const options = {
    ...(wishes.weights ? { weights: wishes.weights } : {}),
    ...(wishes.must ? { must: [...wishes.must] } : {}),
    limit: wishes.limit ?? SAVED_PARKS,
    excludedLimit: SAVED_EXCLUSIONS,
    today: dayOf(context),
    parksRevision: revision,
  }
  const result = timeMatch(() => parks.match(profile, options))
  return { profile, result }
}
