import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { isSameOrBelow, sectors } from '../../src/catalog/index.ts'
import { affinity } from '../../src/match/criteria/sector.ts'
import { type MatchOptions, type ParkRecord, prepareParks, type ResolvedPark } from '../../src/match/index.ts'
import type { Profile } from '../../src/model/index.ts'

/** A profile that SQL can score too: the same criteria, written by hand against a flat table. */
export interface SqlCase {
  name: string
  profile: Profile
  options: MatchOptions
  sql: string
}

const reached = (have: string, need: string) =>
  `CASE WHEN ${have} >= ${need} * (1 - 1e-9) THEN 1 ELSE greatest(0, ${have} / ${need} - 0.5) * 2 END`
const standing = `CASE level WHEN 'national' THEN 1 WHEN 'provincial' THEN 0.8 WHEN 'municipal' THEN 0.6
  WHEN 'district' THEN 0.4 WHEN 'private' THEN 0.4 END`

/** Scores and confidence from fits by criterion, NULL where unknown, and the best twenty. */
function ranked(
  fits: Readonly<Record<string, readonly [weight: number, sql: string]>>,
  from: string,
  where: string,
): string {
  const names = Object.keys(fits)
  const total = names.reduce((sum, name) => sum + fits[name]![0], 0)
  const sum = names.map((name) => `${fits[name]![0]} * coalesce(${name}, 0.5)`).join(' + ')
  const unknown = names.map((name) => `CASE WHEN ${name} IS NULL THEN ${fits[name]![0]} ELSE 0 END`).join(' + ')
  return `WITH fits AS (SELECT id, ${names.map((name) => `${fits[name]![1]} AS ${name}`).join(', ')} FROM ${from} WHERE ${where})
    SELECT id, 100.0 * (${sum}) / ${total} AS score, 1 - (${unknown}) / ${total}.0 AS confidence FROM fits
    ORDER BY round(score, 9) DESC, round(confidence, 9) DESC, id LIMIT 20`
}

const RENT_BUDGET = 20

export const SQL_CASES: readonly SqlCase[] = [
  {
    name: 'space, province, rent',
    profile: { floorM2: { min: 5000 }, regions: { prefer: ['370000'] }, rentCnyM2Month: { max: RENT_BUDGET } },
    options: { excludedLimit: 0 },
    sql: ranked(
      {
        space: [20, `CASE WHEN space_available IS NOT NULL THEN ${reached('space_available', '5000')} END`],
        location: [15, `CASE WHEN region IS NULL THEN NULL WHEN region LIKE '37%' THEN 1 ELSE 0 END`],
        cost: [
          10,
          `CASE WHEN rent IS NULL THEN NULL WHEN ${RENT_BUDGET} >= rent * (1 - 1e-9) THEN 1
          ELSE greatest(0, (1.5 - rent / ${RENT_BUDGET}) / 0.5) END`,
        ],
        standing: [3, standing],
      },
      'parks',
      'coalesce(space_total, 1e99) * (1 + 1e-9) >= 5000',
    ),
  },
  {
    name: 'sector, land',
    profile: { sectors: ['medical-devices'], landM2: { min: 20_000 } },
    options: { excludedLimit: 0, weights: { cluster: 0 } },
    sql: ranked(
      {
        sector: [30, 'CASE WHEN lists_sectors THEN coalesce(fit, 0) END'],
        land: [
          20,
          `CASE WHEN available IS NULL THEN CASE WHEN parcel_fit = 0 THEN 0 END
          ELSE least(${reached('available', '20000')}, coalesce(parcel_fit, 1)) END`,
        ],
        standing: [3, standing],
      },
      `(SELECT *, land_available AS available, CASE WHEN min_parcel IS NOT NULL THEN ${reached('20000', 'min_parcel')} END AS parcel_fit FROM parks)
       LEFT JOIN (SELECT park, max(a.affinity * role_weight) AS fit FROM park_sectors JOIN affinities a USING (sector) GROUP BY park) s ON s.park = id`,
      'coalesce(land_total, 1e99) * (1 + 1e-9) >= 20000 AND id NOT IN (SELECT park FROM bans JOIN covering USING (sector))',
    ),
  },
]

const ROLE_WEIGHT = { leading: 1, supporting: 0.85, planned: 0.7 } as const

type Cell = string | number | boolean | undefined

async function load(connection: DuckDBConnection, table: string, columns: string, rows: Iterable<readonly Cell[]>) {
  await connection.run(`CREATE TABLE ${table} (${columns})`)
  const appender = await connection.createAppender(table)
  for (const row of rows) {
    for (const cell of row) {
      if (cell === undefined) appender.appendNull()
      else if (typeof cell === 'number') appender.appendDouble(cell)
      else if (typeof cell === 'boolean') appender.appendBoolean(cell)
      else appender.appendVarchar(cell)
    }
    appender.endRow()
  }
  appender.closeSync()
}

const flat = ({ park }: ResolvedPark): Cell[] => [
  ...[park.id, park.region, park.level, park.land?.totalM2, park.land?.availableM2, park.land?.minParcelM2],
  ...[park.space?.totalM2, park.space?.availableM2, park.space?.rentCnyM2Month, park.sectors !== undefined],
]

/** DuckDB on one thread with the parks, after inheritance, in tables. */
export async function loadDuckDb(records: readonly ParkRecord[]): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const { parks } = prepareParks(records)
  await load(
    connection,
    'parks',
    `id VARCHAR, region VARCHAR, level VARCHAR, land_total DOUBLE, land_available DOUBLE, min_parcel DOUBLE, space_total DOUBLE,
     space_available DOUBLE, rent DOUBLE, lists_sectors BOOLEAN`,
    parks.map(flat),
  )
  const offered = parks.flatMap(({ park }) =>
    (park.sectors ?? []).map(({ id, role = 'supporting' }) => [park.id, id, ROLE_WEIGHT[role]]),
  )
  await load(connection, 'park_sectors', 'park VARCHAR, sector VARCHAR, role_weight DOUBLE', offered)
  const bans = parks.flatMap(({ park, bannedSectors }) => [...bannedSectors.keys()].map((id) => [park.id, id]))
  await load(connection, 'bans', 'park VARCHAR, sector VARCHAR', bans)
  const asked = SQL_CASES.flatMap(({ profile }) => profile.sectors ?? [])[0]!
  const near = sectors.map(({ id }) => [id, affinity(asked, id)] as const).filter(([, value]) => value > 0)
  await load(connection, 'affinities', 'sector VARCHAR, affinity DOUBLE', near)
  const covering = sectors.filter(({ id }) => isSameOrBelow(asked, id)).map(({ id }) => [id])
  await load(connection, 'covering', 'sector VARCHAR', covering)
  return connection
}

/** The best twenty by SQL: ids and scores. */
export async function topTwenty(connection: DuckDBConnection, sql: string): Promise<{ id: string; score: number }[]> {
  const reader = await connection.runAndReadAll(sql)
  return reader.getRowObjects().map(({ id, score }) => ({ id: String(id), score: Number(score) }))
}
