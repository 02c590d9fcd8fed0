import { PROCESSES } from '../../model/index.ts'
import type { Wishes } from '../types.ts'
import { type CodedFigure, type Columns, codesOf, NO } from './columns.ts'
import { CODE_COUNT, HIGH_ENDS, LOW_ENDS } from './figure-codes.ts'
import { EXCLUDED, OPEN } from './scratch.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Marks the open rows that it excludes, and counts them. */
export type Gate = (columns: Columns, marks: Uint8Array) => number

const PASSES = 0
const DEPENDS = 2

/** More is needed than there is in all; unknown totals stay. Most are decided by their codes. */
function tooLarge(need: number, total: CodedFigure): Gate {
  const isTooLarge = (figure: number) => need > figure * (1 + 1e-9)
  const byCode = new Uint8Array(CODE_COUNT)
  for (let code = 0; code < CODE_COUNT; code++) {
    byCode[code] = isTooLarge(HIGH_ENDS[code]!) ? EXCLUDED : isTooLarge(LOW_ENDS[code]!) ? DEPENDS : PASSES
  }
  return (columns, marks) => {
    const { [total]: figures, [codesOf(total)]: codes } = columns
    let excluded = 0
    for (let row = 0; row < codes.length; row++) {
      const verdict = byCode[codes[row]!]!
      if (verdict === PASSES || marks[row] !== OPEN) continue
      if (verdict === DEPENDS && !isTooLarge(figures[row]!)) continue
      marks[row] = EXCLUDED
      excluded++
    }
    return excluded
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

/** Rows of a region follow one another, so whole regions are marked at once.. */
const regionGate =
  (isShut: Uint8Array): Gate =>
  ({ runRegions, runStarts }, marks) => {
    let excluded = 0
    for (let run = 0; run < runRegions.length; run++) {
      if (isShut[runRegions[run]!] === EXCLUDED) excluded += exclude(marks, runStarts[run]!, runStarts[run + 1]!)
    }
    return excluded
  }

function exclude(marks: Uint8Array, from: number, to: number): number {
  let excluded = 0
  for (let row = from; row < to; row++) {
    if (marks[row] !== OPEN) continue
    marks[row] = EXCLUDED
    excluded++
  }
  return excluded
}

function excludeListed(marks: Uint8Array, rows: Int32Array, from: number, to: number): number {
  let excluded = 0
  for (let i = from; i < to; i++) excluded += exclude(marks, rows[i]!, rows[i]! + 1)
  return excluded
}

function sectorGate({ sectors }: Wishes, words: Vocabulary): Gate {
  const covering = [...new Set(sectors.flatMap((id) => coveringNumbers(words.relationsTo(id).covers)))]
  return ({ sectorBans: { starts, items } }, marks) => {
    let excluded = 0
    for (const number of covering) {
      // A segment does not know sectors that are younger than itself.
      if (number + 1 < starts.length) excluded += excludeListed(marks, items, starts[number]!, starts[number + 1]!)
    }
    return excluded
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
    let excluded = 0
    for (const row of processBans) {
      if ((bannedProcesses[row]! & mask) !== 0) excluded += exclude(marks, row, row + 1)
    }
    return excluded
  }
}

const chemicalGate: Gate = ({ chemicalPark, count }, marks) => {
  let excluded = 0
  for (let row = 0; row < count; row++) {
    if (chemicalPark[row] === NO) excluded += exclude(marks, row, row + 1)
  }
  return excluded
}

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
