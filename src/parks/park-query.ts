import Type from 'typebox'
import { isSameOrBelow, nearestRegions, nearestSectors, regionByCode, sectorById, sectors } from '../catalog/index.ts'
import { ApiError } from '../http/errors.ts'
import { OneOf, PARK_KINDS, PARK_LEVELS, type ParkKind, type ParkLevel, RegionCode, SectorId } from '../model/index.ts'
import type { ParkFilter } from './store.ts'

/** What a list or an export of parks can be narrowed by. */
export const filterFields = {
  region: Type.Optional(RegionCode),
  sector: Type.Optional(SectorId),
  level: Type.Optional(OneOf(PARK_LEVELS)),
  kind: Type.Optional(OneOf(PARK_KINDS)),
  parentId: Type.Optional(
    Type.String({ minLength: 1, maxLength: 100, description: 'The id of a park: those right below it' }),
  ),
}
export interface FilterQuery {
  region?: string
  sector?: string
  level?: ParkLevel
  kind?: ParkKind
  parentId?: string
}

/** The filter of a query; a sector stands for itself and everything below it. @throws ApiError that names the nearest words */
export function toFilter({ region, sector, level, kind, parentId }: FilterQuery): ParkFilter {
  if (region !== undefined && !regionByCode(region)) {
    const detail = `unknown region code '${region}'; the nearest are ${nearestRegions(region).join(', ')}`
    throw new ApiError('validation-failed', detail, [{ pointer: '/query/region', detail }])
  }
  if (sector !== undefined && !sectorById(sector)) {
    const detail = `unknown sector '${sector}'; the nearest are ${nearestSectors(sector).join(', ')}`
    throw new ApiError('validation-failed', detail, [{ pointer: '/query/sector', detail }])
  }
  return {
    ...(region ? { region } : {}),
    ...(sector ? { sectors: sectors.filter(({ id }) => isSameOrBelow(id, sector)).map(({ id }) => id) } : {}),
    ...(level ? { level } : {}),
    ...(kind ? { kind } : {}),
    ...(parentId ? { parentId } : {}),
  }
}
