import type { Actor } from '../accounts/actor.ts'
import { nearestRegions, nearestSectors, regionByCode, sectorById, sectors } from '../catalog/index.ts'
import { invalid } from '../http/errors.ts'
import { isSectorWithin } from './profiles.ts'
import type { RequestFilter } from './schemas.ts'
import type { RequestNarrowing } from './store.ts'

function ownerOf(owner: string, actor: Actor): string | null {
  if (owner === 'none') return null
  if (owner !== 'me') return owner
  if (actor.kind !== 'account' || actor.id === null) throw invalid('/query/owner', 'a key has no requests of its own')
  return actor.id
}

/** The filter of a query; a sector stands for itself and everything below it, a region for what lies in it. */
export function toNarrowing(query: RequestFilter, actor: Actor): RequestNarrowing {
  const { owner, sector, region } = query
  if (sector !== undefined && !sectorById(sector))
    throw invalid('/query/sector', `unknown sector '${sector}'; the nearest are ${nearestSectors(sector).join(', ')}`)
  if (region !== undefined && !regionByCode(region))
    throw invalid(
      '/query/region',
      `unknown region code '${region}'; the nearest are ${nearestRegions(region).join(', ')}`,
    )
  const { q, status, site, campaign, channel, suspect, from, to, followUpBy, linkedTo } = query
  const plain = { q, status, site, campaign, channel, suspect, from, to, followUpBy, linkedTo, region }
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  return {
    ...(given as RequestNarrowing),
    ...(query.open ? { isOpen: true } : {}),
    ...(owner === undefined ? {} : { ownerId: ownerOf(owner, actor) }),
    ...(sector === undefined
      ? {}
      : { sectors: sectors.filter(({ id }) => isSectorWithin(id, sector)).map(({ id }) => id) }),
  }
}
