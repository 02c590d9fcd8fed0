import { isSameOrBelow, regionByCode, regionInterval, sectorById } from '../catalog/index.ts'
import type { Profile } from '../model/index.ts'
import { foldText } from '../text/index.ts'

/** What is stored of a profile; what others than staff see of it is `anonymous` of the match. */
export { withoutIdentity } from '../match/index.ts'

/** The regions that a request is about, required ones first. */
export const regionsOf = ({ regions }: Profile): string[] => [
  ...new Set([...(regions?.require ?? []), ...(regions?.prefer ?? [])]),
]

export const isRegionWithin = (code: string, region: string): boolean => {
  const [from, to] = regionInterval(region)
  return from <= code && code < to
}

export { regionInterval }

export const isSectorWithin = (id: string, sector: string): boolean => isSameOrBelow(id, sector)

/** The text that a search looks through: names of sectors and regions, and where the request came from; nothing personal. */
export function searchTextOf(profile: Profile, source: { site?: string; campaign?: string; channel: string }): string {
  const words = [
    ...(profile.sectors ?? []).flatMap((id) => [id, sectorById(id)?.zh, sectorById(id)?.en]),
    ...regionsOf(profile).map((code) => regionByCode(code)?.name),
    ...(profile.uses ?? []),
    ...(profile.tenure ?? []),
    ...(profile.processes ?? []),
    ...(profile.utilities ?? []),
    source.site,
    source.campaign,
    source.channel,
  ]
  return foldText(words.filter(Boolean).join(' ')).toLowerCase()
}
