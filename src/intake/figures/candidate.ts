import type { ProfileField, Range, Span } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import { clauseOf } from '../reading.ts'
import { PRESENT } from '../scopes.ts'
import { inside } from '../spans.ts'

/** A value that the note may mean for a field. */
export interface Candidate extends Span {
  field: ProfileField
  range: Range
  /** Of the present premises. */
  present: boolean
  /** Of a part of what is wanted; of its sum. */
  part: boolean
  /** Said to be what is wanted, where others are merely named. */
  wanted: boolean
  total: boolean
  /** Of the time after the move; of the time before it. */
  planned: boolean
  past: boolean
  /** 0 to 1: 0.95 where a word beside the figure says what it is about. */
  sure: number
}

/** Fields whose present value is no wish. */
const PREMISES: ReadonlySet<string> = new Set([
  'landM2',
  'floorM2',
  'rentCnyM2Month',
  'landPriceCnyMu',
  'floorHeightM',
  'floorLoadTM2',
  'powerKva',
  'craneT',
])

/** How far apart a correction, the old value and the new one may stand. */
const TO_NEW = 24
const TO_OLD = 60

/** Values before a correction of the same field are void: 30亩 不对 50亩. */
function superseded(reading: Reading, candidates: readonly Candidate[]): Set<Candidate> {
  const gone = new Set<Candidate>()
  let from = 0
  for (const cue of reading.cues) {
    if (cue.tag !== 'corrects') continue
    while (from < candidates.length && candidates[from]!.start < cue.end) from++
    const next = candidates[from]
    if (!next || next.start - cue.end > TO_NEW) continue
    for (let i = from - 1; i >= 0 && cue.start - candidates[i]!.end <= TO_OLD; i--)
      if (candidates[i]!.field === next.field) gone.add(candidates[i]!)
  }
  return gone
}

const midpoint = ({ min, max }: Range): number => max ?? min ?? 0

/** The value that counts among several of a field: corrected, wanted, total, planned; else the first, or the largest floor. */
function choose(field: ProfileField, candidates: readonly Candidate[]): Candidate | null {
  let left = candidates
  const narrow = (keep: (candidate: Candidate) => boolean) => {
    const some = left.filter(keep)
    if (some.length > 0) left = some
  }
  if (PREMISES.has(field)) left = left.filter((candidate) => !candidate.present)
  if (field === 'landM2' || field === 'floorM2') narrow((candidate) => candidate.wanted)
  narrow((candidate) => candidate.total)
  narrow((candidate) => !candidate.part)
  if (!PREMISES.has(field)) {
    narrow((candidate) => candidate.planned)
    narrow((candidate) => !candidate.past)
  }
  const both = merged(left)
  if (both) return both
  if (field === 'floorM2' || field === 'craneT' || field === 'powerKva')
    return left.reduce<Candidate | null>(
      (best, candidate) => (!best || midpoint(candidate.range) > midpoint(best.range) ? candidate : best),
      null,
    )
  return left[0] ?? null
}

/** 100亩以内, 50亩起: the two ends of one range. */
function merged(candidates: readonly Candidate[]): Candidate | null {
  const low = candidates.find(({ range }) => range.min !== undefined && range.max === undefined && !range.approx)
  const high = candidates.find(({ range }) => range.max !== undefined && range.min === undefined)
  if (!low || !high || low.range.min! > high.range.max!) return null
  return { ...low, range: { ...low.range, ...high.range } }
}

/** A field's value, with the other figures that it could have been. */
export interface Choice {
  chosen: Candidate
  others: readonly Candidate[]
}

/** One value for each field that has candidates. */
export function chooseAll(reading: Reading, candidates: readonly Candidate[]): Choice[] {
  const gone = superseded(reading, candidates)
  const fields = [...new Set(candidates.map((candidate) => candidate.field))]
  return fields.flatMap((field) => {
    const open = candidates.filter((candidate) => candidate.field === field && !gone.has(candidate))
    const chosen = choose(field, open)
    if (!chosen) return []
    const rival = (other: Candidate) =>
      !other.present && !other.part && midpoint(other.range) !== midpoint(chosen.range)
    return [{ chosen, others: chosen.total ? [] : open.filter(rival) }]
  })
}

const cueIn = (reading: Reading, tag: string, start: number, end: number): boolean =>
  inside(reading.cues, start, end).some((cue) => cue.tag === tag)

/** 要的是150亩, 这次要80亩. */
const WANTED = /(?:要的是|这次要|这次需要|想要的是|实际要|其实要)[^,。;\d]{0,4}$/

/** Where a figure stands in time and among the parts, from the words of its clause before it. */
export function circumstances(
  reading: Reading,
  span: Span,
  figure: number,
): Omit<Candidate, 'field' | 'range' | 'sure' | keyof Span> {
  const clause = clauseOf(reading, span.start)
  const head = (tag: string, reach: number) =>
    cueIn(reading, tag, Math.max(clause.start, span.start - reach), span.start)
  return {
    present: (reading.scopes[figure]! & PRESENT) !== 0,
    part: head('part', 10),
    wanted: WANTED.test(reading.text.slice(Math.max(clause.start, figure - 10), figure)),
    total: head('total', 8),
    planned: head('planned', 12) || cueIn(reading, 'wanted', Math.max(clause.start, span.start - 6), span.start),
    past: head('past', 16),
  }
}
