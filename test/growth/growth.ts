import { extractDocument } from '../../src/extract/index.ts'
import { parseNote } from '../../src/intake/index.ts'
import { scanQuantities } from '../../src/text/index.ts'

/** What reads text of strangers, and the length (in characters) of the shorter of the two texts that are compared. */
export const READERS = {
  notes: { length: 5_000, read: (text: string): unknown => parseNote(text, { today: '2026-11-28' }) },
  documents: { length: 20_000, read: (text: string): unknown => extractDocument(text, { sha256: 'x' }) },
  quantities: { length: 10_000, read: (text: string): unknown => scanQuantities(text) },
} as const
export type Reader = keyof typeof READERS

/** Parts of a text that are repeated together, or (`split`) first the first one alone and then the others; what stands before and behind. */
export interface Seed {
  parts: readonly string[]
  split?: boolean
  head?: string
  tail?: string
}

const times = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** A text of about that length. */
export function stretch({ parts, split, head = '', tail = '' }: Seed, length: number): string {
  const [first = '', ...rest] = parts
  const body =
    !split || rest.length === 0
      ? times(parts.join(''), length)
      : times(first, length / 2) + times(rest.join(''), length / 2)
  return head + body + tail
}

/** The processor time of work in milliseconds, the best of some tries: the clock on the wall would measure what else the machine does. */
function milliseconds(work: () => unknown, tries: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** Below this time (ms) of the longer text a ratio says nothing. */
const LEAST = 25
/** From this time on nothing but the ratio is asked: a still longer text would hold up the rest. */
const SLOW = 500

export interface Growth {
  /** How many times longer a text four times as long takes, the best of three; 0 where it is too quick to tell. */
  ratio: number
  /** Milliseconds of the longer text. */
  long: number
}

function compare(reader: Reader, seed: Seed, length: number, tries: number): Growth {
  const { read } = READERS[reader]
  const [short, long] = [stretch(seed, length), stretch(seed, 4 * length)]
  const slow = milliseconds(() => read(long), tries)
  return { ratio: slow < LEAST ? 0 : slow / milliseconds(() => read(short), tries), long: slow }
}

/**
 * Compares the time for a text with that for one four times as long. A ratio that looks suspicious may be chance (a collection of garbage, a
 * busy machine), so it counts only if it shows again, and once more on texts that are four times as long again.
 */
export function growth(reader: Reader, seed: Seed, suspicious: number): Growth {
  const { length } = READERS[reader]
  let seen = compare(reader, seed, length, 1)
  if (seen.ratio < suspicious) return seen
  seen = compare(reader, seed, length, 3)
  if (seen.ratio < suspicious || seen.long > SLOW) return seen
  return compare(reader, seed, 4 * length, 3)
}
