export { bareSectors } from './bare-sectors.ts'
export { macroRegions } from './macro-regions.ts'
export { normaliseName } from './names.ts'
export { pinyinOf, pinyinReadings } from './pinyin.ts'
export { boundaryNames, englishNames, everydayNames, prominentRegions, verbalNames } from './region-names.ts'
export { regionTraps } from './region-traps.ts'
export {
  cityOf,
  macroRegionByName,
  nearestRegions,
  provinceOf,
  regionByCode,
  regionContains,
  regionInterval,
  regionPath,
  regions,
  regionsByName,
  sameCityKey,
  zoneByName,
} from './regions.ts'
export { REGULATIONS, type Regulation, type SourceGrade } from './regulations.ts'
export {
  buildRankedTypeAhead,
  createTypeAhead,
  mergeHits,
  type RankedSearch,
  searchRegions,
  searchSectors,
  type TypeAheadEntry,
  type TypeAheadHit,
} from './search.ts'
export { sectorTraps } from './sector-traps.ts'
export {
  areSiblings,
  findSector,
  isSameOrBelow,
  nearestSectors,
  normaliseGbCode,
  sectorAncestors,
  sectorById,
  sectorChildren,
  sectors,
  sectorsByGb,
  sectorsLinked,
  siblingSectors,
  topSector,
} from './sectors.ts'
export { drained } from './steps.ts'
export { TAX_RULES, type TaxCondition, type TaxRule } from './tax-rules.ts'
export { type Town, towns } from './towns.ts'
export type { MacroRegion, Region, Sector, SectorLink, Zone } from './types.ts'
export { CURRENCY_PREFIXES, UNITS, type Unit, type UnitDivisor, type UnitKind, unitByName } from './units.ts'
export { zones } from './zones.ts'
