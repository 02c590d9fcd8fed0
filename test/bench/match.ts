import { planMatch } from '../../src/match/assess-park.ts'
import {
  createParkIndex,
  generatePark,
  generateParks,
  type MatchOptions,
  type ParkIndex,
  type ParkRecord,
  prepareParks,
} from '../../src/match/index.ts'
import { readWishes } from '../../src/match/wishes.ts'
import type { Profile } from '../../src/model/index.ts'
import { fixed, printTable, sample, spread } from './lib.ts'
import { openDuckDb, openPostgres, openSqlite, type Peer } from './lib-databases.ts'
import { matchSql, tablesOf } from './lib-match-sql.ts'

const SEED = 1
const SIZES = [1000, 10_000, 100_000, 1_000_000]
/** From here on records are made when asked: their objects alone would fill the memory. */
const TOO_MANY_TO_HOLD = 200_000
const TODAY = '2026-11-22'
const OPTIONS: MatchOptions = { today: TODAY }

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
  cpuSeconds: number
  megabytes: number
}

const cpuSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

/** Builds an index; the time that the generator takes to make records meanwhile is not counted. */
function build(count: number): Built {
  let making = 0
  let makingCpu = 0
  const make = (i: number): ParkRecord => {
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    const park = generatePark(i, SEED)
    making += performance.now() - start
    makingCpu += cpuSeconds(cpu)
    return { park }
  }
  const records =
    count > TOO_MANY_TO_HOLD ? { length: count, at: make } : Array.from({ length: count }, (_, i) => make(i))
  const before = process.memoryUsage().rss
  making = 0
  makingCpu = 0
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const index = createParkIndex(records)
  return {
    index,
    seconds: (performance.now() - start - making) / 1000,
    cpuSeconds: cpuSeconds(cpu) - makingCpu,
    megabytes: (process.memoryUsage().rss - before) / 1e6,
  }
}

/** Milliseconds by the clock, and of processor time in the mean, which other work on the machine disturbs less. */
function measure(work: () => unknown, seconds = 1) {
  sample(work, { seconds: 0.3 })
  const cpu = process.cpuUsage()
  const samples = sample(work, { seconds })
  return { ...spread(samples), cpu: (1000 * cpuSeconds(cpu)) / (samples.length + 1) }
}

function scanRows(count: number, index: ParkIndex): (string | number)[][] {
  return PROFILES.map(({ name, profile, bytes }) => {
    const full = measure(() => index.match(profile, OPTIONS))
    const bare = measure(() => index.match(profile, { ...OPTIONS, excludedLimit: 0 }), 0.5)
    const floor = bareScan(count * bytes)
    return [
      count,
      name,
      index.match(profile, OPTIONS).total,
      ...[full.median, full.p99, full.cpu, bare.median].map((ms) => fixed(ms)),
      fixed(floor, 3),
      fixed(full.median / floor, 1),
      fixed(bare.median / floor, 1),
    ]
  })
}

/** An index after a write: the time that one park takes, and a zone that two others inherit from. */
function updateRows(count: number, index: ParkIndex): (string | number)[][] {
  let place = 0
  const move = (step: number) => () => {
    place = (place + step) % count
    return index.with([{ park: { ...generatePark(place, SEED), region: '370214' } }])
  }
  const one = measure(move(7919 * 10 + 3), 0.5)
  const zone = measure(move(10), 0.5)
  return [[count, fixed(one.median), fixed(one.p99), fixed(zone.median), fixed(zone.p99)]]
}

async function timed(peer: Peer, sql: string) {
  const answer = await peer.query(sql)
  const times: number[] = []
  for (const end = performance.now() + 1500; times.length < 3 || (times.length < 15 && performance.now() < end); ) {
    const start = performance.now()
    await peer.query(sql)
    times.push(performance.now() - start)
  }
  return { answer, ms: spread(times).median }
}

/** The same parks, profiles and scores in databases; each answer is compared with that of the index. */
async function compareWithDatabases(count: number): Promise<void> {
  const records = generateParks(count, SEED).map((park) => ({ park }))
  const index = createParkIndex(records)
  const wishes = PROFILES.map(({ profile }) => readWishes(profile, TODAY))
  const tables = tablesOf(prepareParks(records).parks, wishes)
  const rows: (string | number)[][] = []
  for (const open of [openDuckDb, openSqlite, openPostgres]) {
    const peer = await open(tables)
    for (const [q, { name, profile }] of PROFILES.entries()) {
      const stated = planMatch(wishes[q]!, {}).stated.map(({ id }) => id)
      const { answer, ms } = await timed(peer, matchSql(wishes[q]!, stated, q, TODAY, peer))
      const ours = index.match(profile, OPTIONS).recommendations
      const same = ours.every(
        ({ parkId, score }, i) => answer[i]?.id === parkId && Math.abs(answer[i].score - score) < 1e-7,
      )
      const own = measure(() => index.match(profile, OPTIONS), 0.5).median
      rows.push([peer.name, name, fixed(ms, 1), fixed(own), fixed(ms / own, 0), same ? 'same' : 'DIFFERENT'])
    }
    await peer.close()
  }
  printTable(['database', 'profile', 'SQL ms', 'index ms', 'ratio', 'top 20'], rows)
}

const HEADS = [
  ...['parks', 'profile', 'recommended', 'median ms', 'p99 ms', 'CPU ms', 'no exclusions ms', 'bare scan ms'],
  ...['× scan', '× scan, no exclusions'],
]

/** Matching over generated parks: building, updates, five profiles from broad to narrow, the floor of a bare scan, databases beside it. */
export async function bench(): Promise<void> {
  const builds: (string | number)[][] = []
  const rows: (string | number)[][] = []
  const updates: (string | number)[][] = []
  const asked = process.env.BENCH_PARKS?.split(',').map(Number) ?? SIZES
  for (const count of asked) {
    const { index, seconds, cpuSeconds: cpu, megabytes } = build(count)
    builds.push([count, fixed(seconds), fixed(cpu), fixed(index.bytes / count, 0), fixed(megabytes, 0)])
    rows.push(...scanRows(count, index))
    updates.push(...updateRows(count, index))
  }
  printTable(['parks', 'build s', 'CPU s', 'bytes a park', 'memory MB'], builds)
  console.log('')
  printTable(HEADS, rows)
  console.log('')
  printTable(['parks', 'one park ms', 'p99 ms', 'a zone of three ms', 'p99 ms'], updates)
  console.log('')
  await compareWithDatabases(Number(process.env.BENCH_PEER_PARKS ?? 100_000))
}
