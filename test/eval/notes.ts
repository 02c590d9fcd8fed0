import { parseNote } from '../../src/intake/index.ts'

/** A note with the profile that a careful reader takes from it; what `optional` says is neither rewarded nor punished. */
export interface GoldNote {
  id: string
  today?: string
  text: string
  profile: Record<string, unknown>
  optional?: Record<string, unknown>
}

type Slot = readonly [field: string, value: unknown]

/** A profile as (field, value) pairs: ranges by their ends, lists by their members. */
function slots(value: unknown, path = ''): Slot[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value))
    return value.map((item) => [path, typeof item === 'object' ? `${item.kind}<=${item.maxKm}` : item] as const)
  if (typeof value !== 'object') return [[path, value]]
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'approx' ? [] : slots(item, path ? `${path}.${key}` : key),
  )
}

const close = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b))
    : a === b ||
      (typeof a === 'string' &&
        typeof b === 'string' &&
        (a.includes(b) || b.includes(a)) &&
        a.length <= 2 * b.length &&
        b.length <= 2 * a.length &&
        /[\u4e00-\u9fff A-Z]/.test(a))

const agrees = ([field, value]: Slot, [other, wanted]: Slot): boolean => field === other && close(value, wanted)

const excused = (slot: Slot, optional: readonly Slot[]): boolean =>
  optional.some(
    (free) => agrees(slot, free) || (free[1] === '*' && (slot[0] === free[0] || slot[0].startsWith(`${free[0]}.`))),
  )

export const readNotes = (jsonl: string): GoldNote[] =>
  jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldNote)

/** Slot F1 of the parser over notes, and the share of notes without any slot wrong or missing. */
export function scoreNotes(notes: readonly GoldNote[]): { f1: number; wholly: number } {
  let [found, wrong, missed, right] = [0, 0, 0, 0]
  for (const { text, today, profile, optional } of notes) {
    const have = slots(parseNote(text, today ? { today } : {}).profile)
    const free = slots(optional ?? {})
    const before = wrong + missed
    for (const want of slots(profile)) {
      const index = have.findIndex((slot) => agrees(slot, want))
      if (index < 0) missed++
      else {
        found++
        have.splice(index, 1)
      }
    }
    wrong += have.filter((slot) => !excused(slot, free)).length
    if (wrong + missed === before) right++
  }
  return { f1: (2 * found) / (2 * found + wrong + missed), wholly: right / notes.length }
}
