/** Length of the character runs that two texts are compared by: short enough for reprints that changed a word here and there. */
const SHINGLE = 5
/** How many of the smallest hashes are kept; 128 tell shared shares of 0.9 and 0.8 apart. */
const SKETCH_SIZE = 128

/** The smallest hashes of a text's character runs, ascending: a bottom-k sketch. */
export type Fingerprint = readonly number[]

const isContent = (code: number) => code > 0x2f && !(code > 0x39 && code < 0x41) && !(code >= 0x3000 && code <= 0x303f)

/** Mixes a 32-bit hash so that near inputs land far apart (the finaliser of MurmurHash3). */
const mix = (hash: number) => {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function shingleHashes(text: string): Set<number> {
  const codes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isContent(code)) codes.push(code)
  }
  const hashes = new Set<number>()
  for (let i = 0; i + SHINGLE <= codes.length; i++) {
    let h = 0x811c9dc5
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h ^ (codes[i + k] as number), 0x01000193)
    hashes.add(mix(h))
  }
  return hashes
}

/** The fingerprint of a text (folded and cleaned, so that markup and layout do not count). Linear in its length. */
export const fingerprint = (text: string): Fingerprint =>
  [...shingleHashes(text)].sort((a, b) => a - b).slice(0, SKETCH_SIZE)

/**
 * Estimated share of character runs that two texts have in common (Jaccard index, 0 to 1), from their fingerprints. Texts
 * too short for a run share nothing.
 */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  let i = 0
  let j = 0
  let both = 0
  let seen = 0
  while (seen < SKETCH_SIZE && i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
    seen++
  }
  const rest = Math.min(SKETCH_SIZE - seen, Math.max(a.length - i, b.length - j))
  return seen === 0 ? 0 : both / (seen + Math.max(0, rest))
}
