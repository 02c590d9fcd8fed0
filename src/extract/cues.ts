import { needsOf } from './needs.ts'

/**
 * What a text holds of the characters and pairs of characters that patterns need: one bit per need, set when the text holds one of its
 * cues. `known` needs were looked for; of later ones nothing is known.
 */
export interface Cues {
  bits: Int32Array
  known: number
}

/** The needs of one pattern: `first` to `first + count` by number; a pattern that needs nothing has none. */
interface Gate {
  first: number
  count: number
}

/** Which cues serve which needs. */
interface Table {
  /** Per character: 1 a cue by itself, 2 begins a pair, 4 ends one. */
  roles: Uint8Array
  /** Open hash table of cues (a character, or a pair in both halves), with where the list of needs begins. */
  keys: Int32Array
  lists: Int32Array
  mask: number
  /** Lists of needs: count, then numbers. */
  needs: Int32Array
}

const ALONE = 1
const BEGINS = 2
const ENDS = 4

const gates = new Map<RegExp, Gate>()
const needs: (readonly number[])[] = []
let table: Table | null = null

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 9) & mask

function buildTable(): Table {
  const byCue = new Map<number, number[]>()
  needs.forEach((cues, need) => {
    for (const cue of cues) {
      const list = byCue.get(cue)
      if (list) list.push(need)
      else byCue.set(cue, [need])
    }
  })
  let size = 64
  while (size < byCue.size * 3) size *= 2
  const keys = new Int32Array(size)
  const lists = new Int32Array(size)
  const roles = new Uint8Array(0x10000)
  const flat: number[] = []
  for (const [cue, list] of byCue) {
    let slot = slotOf(cue, size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = cue
    lists[slot] = flat.length
    flat.push(list.length, ...list)
    if (cue > 0 && cue <= 0xffff) roles[cue]! |= ALONE
    else {
      roles[cue >>> 16]! |= BEGINS
      roles[cue & 0xffff]! |= ENDS
    }
  }
  return { roles, keys, lists, mask: size - 1, needs: Int32Array.from(flat) }
}

function note(found: Table, cue: number, bits: Int32Array): void {
  const { keys, lists, mask } = found
  for (let slot = slotOf(cue, mask); keys[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] !== cue) continue
    const at = lists[slot]!
    for (let i = at + found.needs[at]!; i > at; i--) bits[found.needs[i]! >> 5]! |= 1 << (found.needs[i]! & 31)
    return
  }
}

/** Looks for all cues in one pass. */
export function cuesOf(text: string): Cues {
  table ??= buildTable()
  const { roles } = table
  const bits = new Int32Array((needs.length + 31) >> 5)
  let before = 0
  let role = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const last = role
    role = roles[code]!
    if ((role & ALONE) !== 0) note(table, code, bits)
    if ((role & ENDS) !== 0 && (last & BEGINS) !== 0) note(table, (before << 16) | code, bits)
    before = code
  }
  return { bits, known: needs.length }
}

function gateOf(pattern: RegExp): Gate {
  const known = gates.get(pattern)
  if (known) return known
  const own = needsOf(pattern)
  const gate = { first: needs.length, count: own.length }
  needs.push(...own)
  gates.set(pattern, gate)
  table = null
  return gate
}

/** A text whose cues are looked for when they are first asked for. */
export interface Cued {
  readonly text: string
  cues: Cues | null
}

/**
 * Whether the pattern, a constant of its module, can match in the text or in a part of it: false only if the text lacks characters that
 * every match holds. What those are follows from the pattern itself.
 */
export function mayOccur(cued: Cued, pattern: RegExp): boolean {
  const gate = gateOf(pattern)
  if (gate.count === 0) return true
  cued.cues ??= cuesOf(cued.text)
  return isOpen(cued.cues, gate)
}

function isOpen({ bits, known }: Cues, { first, count }: Gate): boolean {
  if (first + count > known) return true
  for (let need = first; need < first + count; need++) if (((bits[need >> 5]! >> (need & 31)) & 1) === 0) return false
  return true
}

/** Patterns that are asked for together: at most 31 constants of one module. */
export interface PatternGroup {
  readonly patterns: readonly RegExp[]
  gates: readonly Gate[] | null
}

export const groupOf = (...patterns: RegExp[]): PatternGroup => ({ patterns, gates: null })

/** Which patterns of the group may occur in the text (see `mayOccur`): bit i for the i-th. */
export function mayOccurOf(cued: Cued, group: PatternGroup): number {
  group.gates ??= group.patterns.map(gateOf)
  cued.cues ??= cuesOf(cued.text)
  let open = 0
  for (let i = 0; i < group.gates.length; i++) if (isOpen(cued.cues, group.gates[i]!)) open |= 1 << i
  return open
}

const NONE: readonly RegExpExecArray[] = []

/** All matches of a global pattern in the text, from left to right. */
export function matchesIn(cued: Cued, pattern: RegExp): readonly RegExpExecArray[] {
  return mayOccur(cued, pattern) ? matchesOf(cued, pattern) : NONE
}

/** The same, where it is known that the pattern may occur. */
export function matchesOf(cued: Cued, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(cued.text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(cued.text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** Whether the pattern matches in `part`, a stretch of the text; the whole text where none is given. */
export const occursIn = (cued: Cued, pattern: RegExp, part: string = cued.text): boolean =>
  mayOccur(cued, pattern) && pattern.test(part)

/** Every pattern that was asked for so far, for tests. */
export const cuedPatterns = (): readonly RegExp[] => [...gates.keys()]
