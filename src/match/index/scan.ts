import type { CriterionId } from '../../model/index.ts'
import type { Plan } from '../assess-park.ts'
import { statusOf } from '../estimate.ts'
import type { Wishes } from '../types.ts'
import type { Columns } from './columns.ts'
import { FITS, type Fit, sectorTable } from './fits.ts'
import { type Gate, gatesOf } from './gates.ts'
import { OPEN, type Scratch } from './scratch.ts'
import { SectorSeeds } from './sector-seeds.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a look at one row costs, about, beside the cheapest: cheap and weighty criteria thin out the rows first. */
const EFFORT: Readonly<Record<CriterionId, number>> = {
  location: 1,
  standing: 1,
  land: 2,
  space: 2,
  cost: 2,
  premises: 2,
  tax: 3,
  facilities: 2,
  access: 3,
  sector: 4,
  incentives: 8,
  cluster: 8,
}

interface Part {
  id: CriterionId
  weight: number
  isMust: boolean
  fit: Fit
}

/** A profile made ready to be held against columns. */
export interface Query {
  /** The stated criteria in the order of the contract, in which the score is summed. */
  parts: readonly Part[]
  /** Those with a weight, in the order in which they thin out the rows. */
  thinning: readonly Part[]
  besideSector: readonly Part[]
  gates: readonly Gate[]
  totalWeight: number
  seeds: SectorSeeds | undefined
}

export function readQuery(wishes: Wishes, plan: Plan, words: Vocabulary): Query {
  const parts = plan.stated.map((stated) => ({ ...stated, fit: FITS[stated.id](wishes, words) }))
  const thinning = parts
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight / EFFORT[b.id] - a.weight / EFFORT[a.id])
  const sectorWeight = parts.find(({ id }) => id === 'sector')?.weight ?? 0
  return {
    parts,
    thinning,
    besideSector: thinning.filter(({ id }) => id !== 'sector'),
    gates: gatesOf(wishes, words),
    totalWeight: plan.totalWeight,
    seeds: sectorWeight > 0 ? new SectorSeeds(sectorTable(wishes, words), sectorWeight) : undefined,
  }
}

function fillRows(rows: Int32Array, count: number): void {
  for (let row = 0; row < count; row++) rows[row] = row
}

function shutUnmet(part: Part, columns: Columns, { rows, fits, shut }: Scratch): void {
  fillRows(rows, columns.count)
  part.fit(columns, rows, columns.count, fits)
  for (let row = 0; row < columns.count; row++) if (fits[row]! >= 0 && statusOf(fits[row]!) === 'unmet') shut[row] = 1
}

/** Marks in `scratch.shut` the parks that are excluded, and counts them. */
export function shutOut(query: Query, columns: Columns, scratch: Scratch): number {
  const musts = query.parts.filter(({ isMust }) => isMust)
  scratch.shut.fill(OPEN)
  if (query.gates.length + musts.length === 0) return 0
  for (const gate of query.gates) gate(columns, scratch.shut)
  for (const part of musts) shutUnmet(part, columns, scratch)
  let shut = 0
  for (const mark of scratch.shut) shut += mark
  return shut
}

/** Lists the open rows with nothing lost yet. */
function openRows({ count }: Columns, { rows, lost, shut }: Scratch): number {
  let open = 0
  for (let row = 0; row < count; row++) {
    lost[row] = 0
    rows[open] = row
    open += shut[row] === OPEN ? 1 : 0
  }
  return open
}

/** Keeps the rows that lose at most `most`, counting in one more criterion. */
function thin({ weight, fit }: Part, columns: Columns, count: number, most: number, scratch: Scratch): number {
  const { rows, fits, lost } = scratch
  fit(columns, rows, count, fits)
  let kept = 0
  for (let j = 0; j < count; j++) {
    const row = rows[j]!
    const loses = lost[row]! + weight * (1 - Math.abs(fits[j]!))
    lost[row] = loses
    rows[kept] = row
    kept += loses <= most ? 1 : 0
  }
  return kept
}

const mostToLose = ({ totalWeight }: Query, leastScore: number): number =>
  leastScore === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : totalWeight * (1 - leastScore / 100)

function thinBy(parts: readonly Part[], columns: Columns, found: number, most: number, scratch: Scratch): number {
  let count = found
  for (const part of parts) {
    if (count === 0 || most === Number.POSITIVE_INFINITY) return count
    count = thin(part, columns, count, most, scratch)
  }
  return count
}

/**
 * Leaves in `scratch.rows` the open parks that can reach `leastScore` (0 to 100), and says how many. What a park loses on the
 * criteria looked at bounds its score from above; the order of the rows may change.
 */
export function thinOut(query: Query, columns: Columns, leastScore: number, scratch: Scratch): number {
  const most = mostToLose(query, leastScore)
  if (most < 0) return 0
  const seeded = query.seeds?.collect(columns, most, scratch)
  return seeded === undefined
    ? thinBy(query.thinning, columns, openRows(columns, scratch), most, scratch)
    : thinBy(query.besideSector, columns, seeded, most, scratch)
}

/** The same among the parks with the best sectors, which are then out of the running for `thinOut`. */
export function thinOutBest(query: Query, columns: Columns, leastScore: number, scratch: Scratch): number {
  const most = mostToLose(query, leastScore)
  if (!query.seeds || most < 0) return 0
  return thinBy(query.besideSector, columns, query.seeds.collectBest(columns, most, scratch), most, scratch)
}

/** Scores `scratch.rows[0..count)` in the order of the contract, to the bit, with the weight of what is unknown. */
export function score({ parts, totalWeight }: Query, columns: Columns, count: number, scratch: Scratch): void {
  const { rows, fits, scores, unknown } = scratch
  scores.fill(0, 0, count)
  unknown.fill(0, 0, count)
  for (const { weight, fit } of parts) {
    fit(columns, rows, count, fits)
    for (let j = 0; j < count; j++) {
      const value = fits[j]!
      scores[j]! += weight * Math.abs(value)
      if (value < 0) unknown[j]! += weight
    }
  }
  for (let j = 0; j < count; j++) scores[j] = (100 * scores[j]!) / totalWeight
}
