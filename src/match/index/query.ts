import type { CriterionId } from '../../model/index.ts'
import type { Plan } from '../assess-park.ts'
import type { Wishes } from '../types.ts'
import { type Loss, lossesOf, NOTHING_LOST } from './bounds.ts'
import { FITS, type Fit, locationTable, sectorTable } from './fits.ts'
import { type Gate, gatesOf, shutRegions } from './gates.ts'
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

/** A stated criterion. */
export interface Part {
  id: CriterionId
  weight: number
  isMust: boolean
  fit: Fit
  /** What its bounds, those of the query, take off already. */
  losses: readonly Loss[]
}

/** The sectors asked for: what each key loses of the total weight, and the keys that lose less than all, best first. */
export interface SectorLosses {
  byKey: Float64Array
  keys: Int32Array
  /** What a park loses that lists no sectors, or none that is related. */
  unknown: number
  unrelated: number
}

/** A profile made ready to be held against columns. */
export interface Query {
  /** The stated criteria in the order of the contract, in which the score is summed. */
  parts: readonly Part[]
  totalWeight: number
  gates: readonly Gate[]
  /** 1 for the regions, by number, that are excluded. */
  shutRegions: Uint8Array | undefined
  /** What the regions lose, by number. */
  regionLosses: Float64Array | undefined
  /** Made when a segment is large enough to be searched by its sectors. */
  sectorLosses: (() => SectorLosses) | undefined
  /** Bounds of the other criteria, the most telling first; two at least. */
  losses: readonly Loss[]
  /** Parts that bounds do not settle, in the order in which they are held against the rows. */
  refining: readonly Part[]
}

function sectorLosses(weight: number, wishes: Wishes, words: Vocabulary): SectorLosses {
  const byKey = sectorTable(wishes, words)
  const keys: number[] = []
  for (let key = 0; key < byKey.length; key++) {
    if (byKey[key]! > 0) keys.push(key)
    byKey[key] = weight * (1 - byKey[key]!)
  }
  keys.sort((a, b) => byKey[a]! - byKey[b]!)
  return { byKey, keys: Int32Array.from(keys), unknown: weight / 2, unrelated: weight }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function regionLosses(weight: number, wishes: Wishes, words: Vocabulary): Float64Array {
  const fits = locationTable(wishes, words)
  const losses = new Float64Array(fits.length)
  for (let region = 0; region < fits.length; region++) losses[region] = weight * (1 - Math.abs(fits[region]!))
  return losses
}

/** Criteria that their bounds, or the losses by region, give exactly. */
const SETTLED: ReadonlySet<CriterionId> = new Set(['standing', 'location'])

/** Reads a profile for an index. A criterion of weight 0 takes part in the score alone, to which it adds 0. */
export function readQuery(wishes: Wishes, plan: Plan, words: Vocabulary): Query {
  const parts = plan.stated.map(({ id, weight, isMust }): Part => {
    const losses = weight > 0 ? lossesOf(id, weight, wishes) : []
    return { id, weight, isMust, losses, fit: FITS[id](wishes, words) }
  })
  const weighty = parts.filter(({ weight }) => weight > 0)
  const weightOf = (asked: CriterionId) => weighty.find(({ id }) => id === asked)?.weight
  const [sectorWeight, locationWeight] = [weightOf('sector'), weightOf('location')]
  const isShut = wishes.require.length + wishes.exclude.length > 0 ? shutRegions(wishes, words) : undefined
  const losses = weighty.flatMap((part) => part.losses).sort((a, b) => b.greatest - a.greatest)
  return {
    parts,
    totalWeight: plan.totalWeight,
    gates: gatesOf(wishes, words, isShut),
    shutRegions: isShut,
    regionLosses: locationWeight === undefined ? undefined : regionLosses(locationWeight, wishes, words),
    sectorLosses: sectorWeight === undefined ? undefined : once(() => sectorLosses(sectorWeight, wishes, words)),
    losses: [...losses, NOTHING_LOST, NOTHING_LOST].slice(0, Math.max(2, losses.length)),
    refining: weighty
      .filter(({ id }) => !SETTLED.has(id))
      .sort((a, b) => b.weight / EFFORT[b.id] - a.weight / EFFORT[a.id]),
  }
}
