/** How one sector depends on another: `up` names a supplier industry, `side` a complementary one. */
export interface SectorLink {
  kind: 'up' | 'side'
  id: string
}

/** An entry of the sector catalogue. `gb` holds GB/T 4754-2017 codes with their section letter: C358, M7512. */
export interface Sector {
  id: string
  parent: string | null
  zh: string
  en: string
  aliases: readonly string[]
  gb: readonly string[]
  links: readonly SectorLink[]
}

/** A province, prefecture or county of GB/T 2260. */
export interface Region {
  code: string
  name: string
  level: 'province' | 'city' | 'county'
  /** Names that people write: 青岛, 城阳, 西海岸新区. */
  shortNames: readonly string[]
  parent: string | null
}

/** Several regions under one name: 长三角 (provinces), 胶东 (the cities of one province). */
export interface MacroRegion {
  name: string
  aliases: readonly string[]
  codes: readonly string[]
}

/**
 * A development zone or new area without a code of its own: 光谷, 兰州新区. `code` is the prefecture (in a municipality the district) that it
 * counts as, `hosts` are the counties that it lies in, as far as they are certain.
 */
export interface Zone {
  name: string
  aliases: readonly string[]
  code: string
  hosts: readonly string[]
}
