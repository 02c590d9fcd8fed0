import { PROCESSES } from '../../model/index.ts'
import type { Wishes } from '../types.ts'
import { type Columns, NO } from './columns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Sets `shut[row]` to 1 for the parks that it excludes, and leaves the others alone. */
export type Gate = (columns: Columns, shut: Uint8Array) => void

/** More is needed than there is in all; unknown totals (NaN) stay. */
const tooLarge =
  (need: number, total: 'landTotal' | 'spaceTotal'): Gate =>
  (columns, shut) => {
    const { count, [total]: totals } = columns
    for (let row = 0; row < count; row++) if (need > totals[row]! * (1 + 1e-9)) shut[row] = 1
  }

function regionGate({ require, exclude }: Wishes, words: Vocabulary): Gate {
  const required = require.map((code) => words.nearnessTo(code))
  const excluded = exclude.map((code) => words.nearnessTo(code))
  const isShut = new Uint8Array(words.regions.size)
  for (let region = 1; region < isShut.length; region++) {
    const outside = required.length > 0 && required.every(({ high }) => high[region]! < 1)
    isShut[region] = Number(outside || excluded.some(({ low }) => low[region] === 1))
  }
  return ({ region, count }, shut) => {
    for (let row = 0; row < count; row++) shut[row]! |= isShut[region[row]!]!
  }
}

function sectorGate({ sectors }: Wishes, words: Vocabulary): Gate {
  const covers = sectors.map((id) => words.relationsTo(id).covers)
  return ({ bans }, shut) => {
    for (let i = 0; i < bans.length; i += 2) {
      for (const covered of covers) if (covered[bans[i]!] === 1) shut[bans[i + 1]!] = 1
    }
  }
}

function processGate({ processes }: Wishes): Gate {
  const mask = processes.reduce((bits, process) => bits | (1 << PROCESSES.indexOf(process)), 0)
  return ({ bannedProcesses, count }, shut) => {
    for (let row = 0; row < count; row++) if ((bannedProcesses[row]! & mask) !== 0) shut[row] = 1
  }
}

const chemicalGate: Gate = ({ chemicalPark, count }, shut) => {
  for (let row = 0; row < count; row++) if (chemicalPark[row] === NO) shut[row] = 1
}

/** The gates of a profile, whatever the weights; those of `must` come from the fits. */
export function gatesOf(wishes: Wishes, words: Vocabulary): Gate[] {
  return [
    ...(wishes.landM2 === undefined ? [] : [tooLarge(wishes.landM2, 'landTotal')]),
    ...(wishes.floorM2 === undefined ? [] : [tooLarge(wishes.floorM2, 'spaceTotal')]),
    ...(wishes.require.length + wishes.exclude.length > 0 ? [regionGate(wishes, words)] : []),
    ...(wishes.sectors.length > 0 ? [sectorGate(wishes, words)] : []),
    ...(wishes.processes.length > 0 ? [processGate(wishes)] : []),
    ...(wishes.chemicalPark ? [chemicalGate] : []),
  ]
}
