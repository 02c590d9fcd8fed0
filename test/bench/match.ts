import {
  createParkIndex,
  generatePark,
  generateParks,
  type MatchOptions,
  type ParkIndex,
  type ParkRecord,
} from '../../src/match/index.ts'
import type { Profile } from '../../src/model/index.ts'
import { fixed, printTable, sample, spread } from './lib.ts'
import { loadDuckDb, SQL_CASES, topTwenty } from './lib-match-sql.ts'

const SEED = 1
const SIZES = [1000, 10_000, 100_000, 1_000_000]
/** From here on records are made when asked: their objects alone would fill the memory. */
const TOO_MANY_TO_HOLD = 200_000
const OPTIONS: MatchOptions = { today: '2026-11-22' }

/** `bytes`: what a scan of all columns of the stated criteria reads a park, lists by their mean length. */
const PROFILES: readonly { name: string; profile: Profile; bytes: number }[] = [
  { name: '1 level alone', profile: {}, bytes: 1 },
  {
    name: '2 space and province',
    profile: { floorM2: { min: 5000 }, regions: { prefer: ['370000'] } },
    bytes: 16 + 4 + 1,
  },
  {
    name: '3 sector and land',
    profile: { sectors: ['medical-devices'], landM2: { min: 20_000 } },
    bytes: 24 + 15 + 10 + 1,
  },
  {
    name: '4 sectors, space, rent, cities',
    profile: {
      sectors: ['medical-devices', 'biopharma'],
      floorM2: { min: 5000 },
      rentCnyM2Month: { max: 20 },
      tenure: ['rent'],
      uses: ['production'],
      regions: { prefer: ['320500', '310000'] },
    },
    bytes: 24 + 15 + 10 + 1 + 4 + 1,
  },
  {
    name: '5 all but a few, two provinces',
    profile: {
      sectors: ['auto-parts'],
      landM2: { min: 30_000 },
      taxCnyYear: { min: 1e7 },
      investmentCny: { min: 1e8 },
      regions: { require: ['330000', '320000'] },
      utilities: ['steam', 'natural_gas'],
      near: [{ kind: 'port', maxKm: 50 }],
      incentives: ['grant', 'tax'],
      floorHeightM: 8,
      craneT: 10,
    },
    bytes: 24 + 16 + 18 + 4 + 2 + 8 + 9 + 15 + 10 + 1,
  },
]

/** Milliseconds of summing as many bytes as the columns of a profile hold: the floor for any scan. */
function bareScan(bytes: number): number {
  const values = new Float64Array(Math.ceil(bytes / 8)).fill(1)
  const sum = () => {
    let total = 0
    for (let i = 0; i < values.length; i++) total += values[i]!
    return total
  }
  return spread(sample(sum, { seconds: 0.3 })).median
}

interface Built {
  index: ParkIndex
  seconds: number
  megabytes: number
}

/** Builds an index; the time that the generator takes to make records meanwhile is not counted. */
function build(count: number): Built {
  let making = 0
  const make = (i: number): ParkRecord => {
    const start = performance.now()
    const park = generatePark(i, SEED)
    making += performance.now() - start
    return { park }
  }
  const records =
    count > TOO_MANY_TO_HOLD ? { length: count, at: make } : Array.from({ length: count }, (_, i) => make(i))
  const before = process.memoryUsage().rss
  making = 0
  const start = performance.now()
  const index = createParkIndex(records)
  return {
    index,
    seconds: (performance.now() - start - making) / 1000,
    megabytes: (process.memoryUsage().rss - before) / 1e6,
  }
}

function scanRows(count: number, index: ParkIndex): (string | number)[][] {
  return PROFILES.map(({ name, profile, bytes }) => {
    const full = spread(sample(() => index.match(profile, OPTIONS)))
    // Scoring alone: reasons for fifty exclusions and twenty recommendations cost the same at any number of parks.
    const bare = spread(
      sample(() => index.match(profile, { ...OPTIONS, limit: 20, excludedLimit: 0 }), { seconds: 0.5 }),
    )
    const floor = bareScan(count * bytes)
    const { total } = index.match(profile, OPTIONS)
    return [
      count,
      name,
      total,
      fixed(full.median),
      fixed(full.p99),
      fixed(bare.median),
      fixed(floor, 3),
      fixed(bare.median / floor, 1),
    ]
  })
}

async function compareWithDuckDb(count: number): Promise<void> {
  const records = generateParks(count, SEED).map((park) => ({ park }))
  const index = createParkIndex(records)
  const connection = await loadDuckDb(records)
  const rows: (string | number)[][] = []
  for (const { name, profile, options, sql } of SQL_CASES) {
    const ours = index.match(profile, options).recommendations.map(({ parkId }) => parkId)
    const theirs = (await topTwenty(connection, sql)).map(({ id }) => id)
    const times: number[] = []
    for (let i = 0; i < 15; i++) {
      const start = performance.now()
      await topTwenty(connection, sql)
      times.push(performance.now() - start)
    }
    const duck = spread(times).median
    const own = spread(sample(() => index.match(profile, options))).median
    const same = JSON.stringify(ours) === JSON.stringify(theirs) ? 'same' : 'DIFFERENT'
    rows.push([count, name, fixed(own), fixed(duck), fixed(duck / own, 1), same])
  }
  connection.closeSync()
  printTable(['parks', 'profile', 'index ms', 'DuckDB ms', 'ratio', 'top 20'], rows)
}

/** Matching over generated parks: building, five profiles from broad to narrow, the floor of a bare scan, DuckDB beside it. */
export async function bench(): Promise<void> {
  const builds: (string | number)[][] = []
  const rows: (string | number)[][] = []
  const asked = process.env.BENCH_PARKS?.split(',').map(Number) ?? SIZES
  for (const count of asked) {
    const { index, seconds, megabytes } = build(count)
    builds.push([count, fixed(seconds), fixed(index.bytes / count, 0), fixed(megabytes, 0)])
    rows.push(...scanRows(count, index))
  }
  printTable(['parks', 'build s', 'bytes a park', 'memory MB'], builds)
  console.log('')
  printTable(
    ['parks', 'profile', 'recommended', 'median ms', 'p99 ms', 'no exclusions ms', 'bare scan ms', '× scan'],
    rows,
  )
  console.log('')
  await compareWithDuckDb(100_000)
}
