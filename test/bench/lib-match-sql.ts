import { isSameOrBelow, sectors, sectorsLinked } from '../../src/catalog/index.ts'
import { nearness } from '../../src/match/criteria/location.ts'
import { SUITABLE } from '../../src/match/criteria/premises.ts'
import { affinity, ROLE_WEIGHT } from '../../src/match/criteria/sector.ts'
import type { ResolvedPark, Wishes } from '../../src/match/types.ts'
import { CRITERIA, type CriterionId, type SpaceType, type Utility } from '../../src/model/index.ts'

/** A cell: numbers and texts; no database needs more. */
export type Cell = number | string | null
export interface Table {
  name: string
  /** Column by column its SQL type. */
  columns: Readonly<Record<string, 'INTEGER' | 'DOUBLE PRECISION' | 'TEXT'>>
  rows: Cell[][]
}

/** What differs between the dialects. */
export interface Dialect {
  least: string
  greatest: string
}

const flag = (value: boolean | undefined): Cell => (value === undefined ? null : Number(value))
const REAL = 'DOUBLE PRECISION'

/** The figures by column, in the order of the criteria. */
const FIGURES: Readonly<Record<string, (park: ResolvedPark['park']) => number | undefined>> = {
  land_total: ({ land }) => land?.totalM2,
  land_available: ({ land }) => land?.availableM2,
  min_parcel: ({ land }) => land?.minParcelM2,
  space_total: ({ space }) => space?.totalM2,
  space_available: ({ space }) => space?.availableM2,
  rent: ({ space }) => space?.rentCnyM2Month,
  floor_height: ({ space }) => space?.floorHeightM,
  crane: ({ space }) => space?.craneT,
  tax_per_mu: ({ thresholds }) => thresholds?.taxCnyPerMuYear,
  investment_per_mu: ({ thresholds }) => thresholds?.investmentCnyPerMu,
  port_km: ({ access }) => access?.portKm,
}
const TYPES: readonly SpaceType[] = ['standard_factory', 'custom_build']
const UTILITIES: readonly Utility[] = ['steam', 'natural_gas']

/** Parks in the order of their ids, so that the number of a park ranks as its id does. */
function parkTable(parks: readonly ResolvedPark[]): Table {
  const texts = { id: 'TEXT', region: 'TEXT', level: 'TEXT', basis: 'TEXT' } as const
  const flags = ['negotiable', 'lists_sectors', 'lists_offers', 'lists_members', 'low_rate', ...TYPES, ...UTILITIES]
  return {
    name: 'parks',
    columns: {
      n: 'INTEGER',
      ...texts,
      ...Object.fromEntries(Object.keys(FIGURES).map((name) => [name, REAL] as const)),
      ...Object.fromEntries(flags.map((name) => [name, 'INTEGER'] as const)),
    },
    rows: parks.map(({ park }, n) => [
      ...[n, park.id, park.region ?? null, park.level ?? null, park.thresholds?.investmentBasis ?? null],
      ...Object.values(FIGURES).map((figure) => figure(park) ?? null),
      flag(park.thresholds?.negotiable),
      ...[park.sectors, park.incentives, park.cluster?.anchors ?? park.cluster?.institutions].map((x) => Number(!!x)),
      Number(park.tax?.citRate !== undefined && park.tax.citRate < 0.25 && !!park.tax.basis),
      ...TYPES.map((type) => flag(park.space?.types?.includes(type))),
      ...UTILITIES.map((utility) => flag(park.utilities?.includes(utility))),
    ]),
  }
}

/** What parks list: sectors, bans, offers and members, each with the number of its park. */
function listTables(parks: readonly ResolvedPark[]): Table[] {
  const offers: Cell[][] = []
  const offerSectors: Cell[][] = []
  const members: Cell[][] = []
  parks.forEach(({ park }, n) => {
    for (const { kind, basis, validUntil, sectors: only, qualifications } of park.incentives ?? []) {
      const offer = offers.length
      offers.push([
        offer,
        n,
        kind ?? null,
        Number(!!basis),
        validUntil ?? null,
        only?.length ?? 0,
        qualifications?.length ?? 0,
      ])
      for (const id of only ?? []) offerSectors.push([offer, id])
    }
    const named = [...(park.cluster?.anchors ?? []), ...(park.cluster?.institutions ?? [])]
    named.forEach(({ sectors: own = [] }, i) => {
      for (const id of own) members.push([n, i, id])
    })
  })
  const INT = 'INTEGER'
  return [
    {
      name: 'park_sectors',
      columns: { park: INT, sector: 'TEXT', role_weight: REAL },
      rows: parks.flatMap(({ park }, n) =>
        (park.sectors ?? []).map(({ id, role = 'supporting' }) => [n, id, ROLE_WEIGHT[role]]),
      ),
    },
    {
      name: 'bans',
      columns: { park: INT, sector: 'TEXT' },
      rows: parks.flatMap(({ bannedSectors }, n) => [...bannedSectors.keys()].map((id) => [n, id])),
    },
    {
      name: 'offers',
      columns: {
        offer: INT,
        park: INT,
        kind: 'TEXT',
        basis: INT,
        valid_until: 'TEXT',
        sectors: INT,
        qualifications: INT,
      },
      rows: offers,
    },
    { name: 'offer_sectors', columns: { offer: INT, sector: 'TEXT' }, rows: offerSectors },
    { name: 'members', columns: { park: INT, member: INT, sector: 'TEXT' }, rows: members },
  ]
}

/** How the catalogue sees sectors and regions from each query: given to the databases ready, as dimension tables. */
function dimensionTables(queries: readonly Wishes[], regions: readonly string[]): Table[] {
  const perSector = queries.flatMap((wishes, q) =>
    sectors.map(({ id }) => [
      q,
      id,
      wishes.sectors.reduce((best, asked) => Math.max(best, affinity(asked, id)), 0),
      Number(wishes.sectors.some((asked) => isSameOrBelow(id, asked) || sectorsLinked(id, asked))),
      Number(wishes.sectors.some((asked) => isSameOrBelow(asked, id))),
    ]),
  )
  const perRegion = queries.flatMap((wishes, q) => {
    const asked = wishes.prefer.length > 0 ? wishes.prefer : wishes.require
    if (asked.length === 0) return []
    return regions.map((region) => {
      const near = asked.map((wish) => nearness(region, wish))
      const [low, high] = [Math.max(...near.map((e) => e.low)), Math.max(...near.map((e) => e.high))]
      const outside = wishes.require.length > 0 && high < 1
      return [q, region, (low + high) / 2, Number(low === high), Number(outside)]
    })
  })
  const INT = 'INTEGER'
  return [
    {
      name: 'sector_fits',
      columns: { query: INT, sector: 'TEXT', affinity: REAL, related: INT, covers: INT },
      rows: perSector,
    },
    {
      name: 'region_fits',
      columns: { query: INT, region: 'TEXT', fit: REAL, known: INT, outside: INT },
      rows: perRegion,
    },
  ]
}

export function tablesOf(parks: readonly ResolvedPark[], queries: readonly Wishes[]): Table[] {
  const regions = [...new Set(parks.map(({ park }) => park.region).filter((code) => code !== undefined))]
  return [parkTable(parks), ...listTables(parks), ...dimensionTables(queries, regions)]
}

/** Indexes for databases that use them. */
export const INDEXES = [
  'CREATE UNIQUE INDEX parks_n ON parks (n)',
  'CREATE INDEX park_sectors_i ON park_sectors (sector, park, role_weight)',
  'CREATE INDEX bans_i ON bans (sector, park)',
  'CREATE INDEX offers_i ON offers (kind, park)',
  'CREATE INDEX offer_sectors_i ON offer_sectors (offer, sector)',
  'CREATE INDEX members_i ON members (sector, park, member)',
  'CREATE INDEX sector_fits_i ON sector_fits (query, sector)',
  'CREATE UNIQUE INDEX region_fits_i ON region_fits (query, region)',
]

/** Expressions of the fits, NULL where unknown, in one dialect. */
class Fits {
  readonly #wishes: Wishes
  readonly #today: string
  readonly #least: string
  readonly #greatest: string

  constructor(wishes: Wishes, today: string, { least, greatest }: Dialect) {
    this.#wishes = wishes
    this.#today = today
    this.#least = least
    this.#greatest = greatest
  }

  #reached = (have: string, need: string): string =>
    `CASE WHEN ${have} >= ${need} * (1 - 1e-9) THEN 1.0 ELSE ${this.#greatest}(0.0, ${have} / ${need} - 0.5) * 2 END`

  #within = (value: string, limit: number, zeroAt: number): string =>
    `CASE WHEN ${limit} >= ${value} * (1 - 1e-9) THEN 1.0
      ELSE ${this.#greatest}(0.0, (${zeroAt} - ${value} / ${limit}.0) / (${zeroAt} - 1)) END`

  #ifKnown = (column: string, fit: string): string => `CASE WHEN ${column} IS NOT NULL THEN ${fit} END`

  /** Items that are met (1) or not (0), or unknown (NULL). */
  #share(items: readonly string[]): string {
    const allUnknown = items.map((item) => `${item} IS NULL`).join(' AND ')
    const sum = items.map((item) => `coalesce(${item}, 0.5)`).join(' + ')
    return `CASE WHEN NOT (${allUnknown}) THEN (${sum}) / ${items.length}.0 END`
  }

  sector = () => 'CASE WHEN lists_sectors = 1 THEN coalesce(sector_fit, 0.0) END'

  premises(): string {
    const rent = '(CASE WHEN space_available IS NOT NULL THEN CASE WHEN space_available > 0 THEN 1.0 ELSE 0.0 END END)'
    const uses = this.#wishes.uses.map((use) => SUITABLE[use].map((type) => `coalesce(${type}, 0)`).join(' + '))
    const served = uses.map((sum) => `CASE WHEN ${sum} > 0 THEN 1.0 ELSE 0.0 END`).join(' + ')
    return this.#share([rent, `(${this.#ifKnown('standard_factory', `(${served}) / ${uses.length}.0`)})`])
  }

  land(): string {
    const need = `${this.#wishes.landM2}.0`
    const parcel = `(${this.#ifKnown('min_parcel', this.#reached(need, 'min_parcel'))})`
    return `CASE WHEN land_available IS NULL THEN CASE WHEN ${parcel} = 0 THEN 0.0 END
      ELSE ${this.#least}(${this.#reached('land_available', need)}, coalesce(${parcel}, 1.0)) END`
  }

  space(): string {
    const { floorM2, profile } = this.#wishes
    if (floorM2 !== undefined) return this.#ifKnown('space_available', this.#reached('space_available', `${floorM2}.0`))
    const has = (column: string, need: number | undefined) =>
      `(CASE WHEN ${column} >= ${need} THEN 1.0 WHEN ${column} IS NOT NULL THEN 0.0 END)`
    return this.#share([has('floor_height', profile.floorHeightM), has('crane', profile.craneT)])
  }

  tax(): string {
    const { taxPerMu, totalInvestmentPerMu } = this.#wishes
    const tax = `(${this.#ifKnown('tax_per_mu', this.#reached(`${taxPerMu}`, 'tax_per_mu'))})`
    const invested = this.#reached(`${totalInvestmentPerMu}`, 'investment_per_mu')
    const investment = `(CASE WHEN basis = 'total' AND investment_per_mu IS NOT NULL THEN ${invested} END)`
    const worst = `CASE WHEN ${tax} IS NULL THEN ${investment} / 2 WHEN ${investment} IS NULL THEN ${tax} / 2
      ELSE ${this.#least}(${tax}, ${investment}) END`
    const lifted = `CASE WHEN ${tax} IS NOT NULL OR ${investment} IS NOT NULL THEN ${this.#greatest}(0.5, ${worst}) END`
    return `CASE WHEN negotiable = 1 THEN ${lifted} ELSE ${worst} END`
  }

  location = () => 'region_fit'
  cost = () => this.#ifKnown('rent', this.#within('rent', this.#wishes.rentBudget ?? 0, 1.5))
  facilities = () => this.#share([...UTILITIES])
  access = () => this.#ifKnown('port_km', this.#within('port_km', this.#wishes.near[0]?.maxKm ?? 30, 2))
  cluster = () =>
    'CASE WHEN lists_members = 1 THEN 1.0 - exp(-coalesce(neighbours, 0) / CAST(3 AS DOUBLE PRECISION)) END'

  incentives(): string {
    const met = this.#wishes.incentives.map((kind) =>
      kind === 'tax' ? '(CASE WHEN low_rate = 1 OR has_tax = 1 THEN 1 ELSE 0 END)' : `coalesce(has_${kind}, 0)`,
    )
    const [sum, items] = [met.join(' + '), met.length]
    return `CASE WHEN lists_offers = 1 THEN (${sum}) / ${items}.0
      WHEN ${sum} > 0 THEN (${sum} + (${items} - (${sum})) / 2.0) / ${items}.0 END`
  }

  standing = () =>
    `CASE level WHEN 'national' THEN 1.0 WHEN 'provincial' THEN 0.8 WHEN 'municipal' THEN 0.6
      WHEN 'district' THEN 0.4 WHEN 'private' THEN 0.4 END`

  get today(): string {
    return this.#today
  }
}

/** The tables that the stated criteria read, joined, and the conditions that exclude. */
function sources({ sectors: asked, landM2, floorM2, require, incentives }: Wishes, q: number, today: string) {
  const joins: string[] = []
  const where: string[] = []
  if (asked.length > 0) {
    joins.push(
      `LEFT JOIN (SELECT park, max(affinity * role_weight) AS sector_fit FROM park_sectors JOIN sector_fits f
         ON f.sector = park_sectors.sector AND f.query = ${q} AND affinity > 0 GROUP BY park) s ON s.park = n`,
      `LEFT JOIN (SELECT park, count(DISTINCT member) AS neighbours FROM members JOIN sector_fits f
         ON f.sector = members.sector AND f.query = ${q} AND related = 1 GROUP BY park) c ON c.park = n`,
    )
    where.push(
      `n NOT IN (SELECT park FROM bans JOIN sector_fits f ON f.sector = bans.sector AND f.query = ${q} AND covers = 1)`,
    )
  }
  if (incentives.length > 0) {
    const has = incentives.map((kind) => `max(CASE WHEN kind = '${kind}' THEN 1 ELSE 0 END) AS has_${kind}`)
    joins.push(
      `LEFT JOIN (SELECT park, ${has.join(', ')} FROM offers o
         WHERE kind IN (${incentives.map((kind) => `'${kind}'`).join()}) AND (kind <> 'tax' OR basis = 1)
         AND (valid_until IS NULL OR valid_until >= '${today}') AND qualifications = 0
         AND (sectors = 0 OR offer IN (SELECT offer FROM offer_sectors JOIN sector_fits f
           ON f.sector = offer_sectors.sector AND f.query = ${q} AND covers = 1)) GROUP BY park) i ON i.park = n`,
    )
  }
  if (landM2 !== undefined) where.push(`(land_total IS NULL OR land_total * (1 + 1e-9) >= ${landM2})`)
  if (floorM2 !== undefined) where.push(`(space_total IS NULL OR space_total * (1 + 1e-9) >= ${floorM2})`)
  joins.push(
    `LEFT JOIN (SELECT region AS code, fit AS region_fit, known AS region_known, outside FROM region_fits WHERE query = ${q}) r
       ON r.code = region`,
  )
  if (require.length > 0) where.push('coalesce(outside, 0) = 0')
  return { joins: joins.join('\n'), where: where.length > 0 ? `WHERE ${where.join('\n AND ')}` : '' }
}

/** The best twenty parks of query number `q` with their scores: the contract of matching in SQL. `stated` are its criteria. */
export function matchSql(
  wishes: Wishes,
  stated: readonly CriterionId[],
  q: number,
  today: string,
  dialect: Dialect,
): string {
  const fits = new Fits(wishes, today, dialect)
  const { joins, where } = sources(wishes, q, fits.today)
  const total = stated.reduce((sum, id) => sum + CRITERIA[id].weight, 0)
  const sum = stated.map((id) => `${CRITERIA[id].weight} * coalesce(f_${id}, 0.5)`).join(' + ')
  const isUnknown = (id: CriterionId) => (id === 'location' ? 'coalesce(region_known, 0) = 0' : `f_${id} IS NULL`)
  const unknown = stated.map((id) => `CASE WHEN ${isUnknown(id)} THEN ${CRITERIA[id].weight} ELSE 0 END`).join(' + ')
  return `WITH fits AS (SELECT n, id, region_known, ${stated.map((id) => `${fits[id]()} AS f_${id}`).join(',\n')}
    FROM parks ${joins} ${where}),
    scored AS (SELECT n, id, 100.0 * (${sum}) / ${total} AS score, 1 - (${unknown}) / ${total}.0 AS confidence FROM fits)
    SELECT id, score FROM scored ORDER BY round(score * 1e9) DESC, round(confidence * 1e9) DESC, n LIMIT 20`
}
