import { createParkIndex, generatePark, nextQuestion, sensitivity, whatIf } from '../../src/match/index.ts'
import type { Profile } from '../../src/model/index.ts'
import { fixed, printTable, sample, spread } from './lib.ts'

const SEED = 1
const TODAY = '2026-11-22'
const SIZES = [20, 1000, 20_000, 100_000]

/** From nearly nothing to nearly everything known: the less is known, the more questions are open. */
const PROFILES: readonly { name: string; profile: Profile }[] = [
  { name: '1 sector', profile: { sectors: ['medical-devices'] } },
  { name: '2 land', profile: { landM2: { min: 20_000 } } },
  {
    name: '3 city, rent, space',
    profile: { tenure: ['rent'], floorM2: { min: 5000 }, regions: { prefer: ['370200'] } },
  },
  {
    name: '4 sector, city, land, tax',
    profile: {
      sectors: ['medical-devices'],
      uses: ['production'],
      landM2: { min: 20_000 },
      taxCnyYear: { min: 8e6 },
      regions: { prefer: ['370200'] },
    },
  },
  {
    name: '5 nearly all, two provinces',
    profile: {
      sectors: ['auto-parts'],
      tenure: ['rent'],
      floorM2: { min: 30_000 },
      regions: { require: ['330000', '320000'] },
      floorHeightM: 8,
      craneT: 10,
      rentCnyM2Month: { max: 20 },
    },
  },
]

interface Cost {
  median: number
  p99: number
  /** Milliseconds of processor time a run: what a machine that does other things beside leaves standing. */
  cpu: number
}

function costOf(work: () => unknown, seconds: number): Cost {
  const before = process.cpuUsage()
  const samples = sample(work, { seconds })
  const { user, system } = process.cpuUsage(before)
  return { ...spread(samples), cpu: (user + system) / 1000 / (samples.length + 1) }
}

/** The views that take many matches: the next question (as after each pause in typing), sensitivity, and what-if. */
export function bench(): void {
  const rows: (string | number)[][] = []
  const asked = process.env.BENCH_PARKS?.split(',').map(Number) ?? SIZES
  for (const count of asked) {
    const index = createParkIndex(Array.from({ length: count }, (_, i) => ({ park: generatePark(i, SEED) })))
    for (const { name, profile } of PROFILES) {
      const options = { today: TODAY }
      const question = costOf(() => nextQuestion(index, profile, options), 1)
      const firm = costOf(() => sensitivity(index, profile, options), 0.5)
      const tenth = index.match(profile, { ...options, limit: 10 }).recommendations.at(-1)?.parkId
      const changed = costOf(() => tenth && whatIf(index, profile, tenth, options), 0.5)
      const found = nextQuestion(index, profile, options)
      rows.push([
        count,
        name,
        found ? `${found.field} ${fixed(found.expectedChange)}` : 'none',
        ...[question.median, question.p99, question.cpu, firm.median, firm.cpu, changed.median, changed.cpu].map((ms) =>
          fixed(ms, 1),
        ),
      ])
    }
  }
  printTable(
    [
      'parks',
      'profile',
      'asks about (expected change)',
      'question median ms',
      'p99 ms',
      'CPU ms',
      'sensitivity ms',
      'CPU ms',
      'what-if of rank 10 ms',
      'CPU ms',
    ],
    rows,
  )
}
