import { PROCESSES } from '../../model/index.ts'
import type { Wishes } from '../types.ts'
import type { Columns } from './columns.ts'
import { CODE_COUNT, HIGH_ENDS, LOW_ENDS } from './figure-codes.ts'
import { EXCLUDED, type Marks, OPEN } from './scratch.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Excludes rows of a segment. */
export type Gate = (columns: Columns, marks: Marks) => void

/** More is needed than there is in all; unknown totals stay. Rows are listed by the code of their total, the smallest first. */
function tooLarge(need: number, total: 'landTotal' | 'spaceTotal'): Gate {
  const isTooLarge = (figure: number) => need > figure * (1 + 1e-9)
  let firstDepending = 1
  while (firstDepending < CODE_COUNT && isTooLarge(HIGH_ENDS[firstDepending]!)) firstDepending++
  let firstPassing = firstDepending
  while (firstPassing < CODE_COUNT && isTooLarge(LOW_ENDS[firstPassing]!)) firstPassing++
  return (columns, marks) => {
    const { starts, items } = columns[`${total}Rows`]
    const figures = columns[total]
    marks.excludeListed(items, starts[1]!, starts[firstDepending]!)
    for (let i = starts[firstDepending]!; i < starts[firstPassing]!; i++) {
      if (isTooLarge(figures[items[i]!]!)) marks.exclude(items[i]!)
    }
  }
}

/** 1 for the regions, by number, that are outside the required ones or inside an excluded one. */
export function shutRegions({ require, exclude }: Wishes, words: Vocabulary): Uint8Array {
  const isShut = new Uint8Array(words.regions.size)
  if (require.length > 0) isShut.fill(EXCLUDED, 1)
  for (const code of require) {
    const { high } = words.nearnessTo(code)
    for (let region = 1; region < isShut.length; region++) if (high[region]! >= 1) isShut[region] = OPEN
  }
  for (const code of exclude) {
    const { low } = words.nearnessTo(code)
    for (let region = 1; region < isShut.length; region++) if (low[region] === 1) isShut[region] = EXCLUDED
  }
  return isShut
}

/** Rows of a region follow one another. It comes before the other gates. */
const regionGate =
  (isShut: Uint8Array): Gate =>
  ({ runRegions, runStarts }, marks) => {
    for (let run = 0; run < runRegions.length; run++) {
      if (isShut[runRegions[run]!] === EXCLUDED) marks.excludeRun(runStarts[run]!, runStarts[run + 1]!)
    }
  }

function sectorGate({ sectors }: Wishes, words: Vocabulary): Gate {
  const covering = [...new Set(sectors.flatMap((id) => coveringNumbers(words.relationsTo(id).covers)))]
  return ({ sectorBans: { starts, items } }, marks) => {
    for (const number of covering) {
      // A segment does not know sectors that are younger than itself.
      if (number + 1 < starts.length) marks.excludeListed(items, starts[number]!, starts[number + 1]!)
    }
  }
}

function coveringNumbers(covers: Uint8Array): number[] {
  const numbers: number[] = []
  covers.forEach((covered, number) => {
    if (covered === 1) numbers.push(number)
  })
  return numbers
}

function processGate({ processes }: Wishes): Gate {
  const mask = processes.reduce((bits, process) => bits | (1 << PROCESSES.indexOf(process)), 0)
  return ({ bannedProcesses, processBans }, marks) => {
    for (const row of processBans) if ((bannedProcesses[row]! & mask) !== 0) marks.exclude(row)
  }
}

const chemicalGate: Gate = ({ notChemical }, marks) => marks.excludeListed(notChemical, 0, notChemical.length)

/** The gates of a profile, whatever the weights; those of `must` come from the fits. */
export function gatesOf(wishes: Wishes, words: Vocabulary, isShut: Uint8Array | undefined): Gate[] {
  return [
    ...(isShut ? [regionGate(isShut)] : []),
    ...(wishes.landM2 === undefined ? [] : [tooLarge(wishes.landM2, 'landTotal')]),
    ...(wishes.floorM2 === undefined ? [] : [tooLarge(wishes.floorM2, 'spaceTotal')]),
    ...(wishes.sectors.length > 0 ? [sectorGate(wishes, words)] : []),
    ...(wishes.processes.length > 0 ? [processGate(wishes)] : []),
    ...(wishes.chemicalPark ? [chemicalGate] : []),
  ]
}
