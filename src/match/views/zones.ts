import type { MatchResult, ParkName, Profile, Recommendation, ZoneGroup } from '../../model/index.ts'
import type { ParkIndex } from '../index/park-index.ts'
import type { MatchOptions } from '../types.ts'

export type GroupedResult = MatchResult & { groups: ZoneGroup[] }

/** How deep the ranking is read for as many zones as asked for. */
const FIRST_DEPTH = 5
const MOST_DEPTH = 1000
const MOST_OTHERS = 10

/** The outermost ancestor that the index has; a park without one is its own zone. */
function zoneOf(index: ParkIndex, parkId: string): ParkName {
  const seen = new Set<string>()
  let [at, name] = [parkId, '']
  for (let park = index.park(parkId); park && !seen.has(park.park.id); ) {
    seen.add(park.park.id)
    at = park.park.id
    name = park.park.name
    park = park.park.parentId === undefined ? undefined : index.park(park.park.parentId)
  }
  return { parkId: at, name }
}

function group(index: ParkIndex, recommendations: readonly Recommendation[], limit: number) {
  const groups = new Map<string, ZoneGroup>()
  for (const { parkId, name, rank, score } of recommendations) {
    const zone = zoneOf(index, parkId)
    const known = groups.get(zone.parkId)
    if (known) {
      if (known.others.length < MOST_OTHERS) known.others.push({ parkId, name, rank, score })
    } else if (groups.size < limit) groups.set(zone.parkId, { zone, best: parkId, others: [] })
  }
  return [...groups.values()]
}

/**
 * The ranking with one park a zone: `limit` counts zones, ranks are those of the whole ranking, and the other parks of a zone
 * are listed in its group. The ranking is read as deep as that needs, 1000 parks at most. Throws MatchError as `match` does.
 */
export function matchByZone(
  index: ParkIndex,
  profile: Profile,
  options: MatchOptions & { limit: number },
): GroupedResult {
  for (let depth = options.limit * FIRST_DEPTH; ; depth *= FIRST_DEPTH) {
    const result = index.match(profile, { ...options, limit: Math.min(depth, MOST_DEPTH) })
    const groups = group(index, result.recommendations, options.limit)
    if (groups.length < options.limit && result.recommendations.length < result.total && depth < MOST_DEPTH) continue
    const shown = new Set(groups.map(({ best }) => best))
    return { ...result, recommendations: result.recommendations.filter(({ parkId }) => shown.has(parkId)), groups }
  }
}
