const WHITE = /\s+/g

/** The form in which names are compared: compatibility forms unified (full-width to half-width), lower case, no white space. */
export const normaliseName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(WHITE, '')

/** How alike two strings are, by their pairs of neighbouring characters (Dice coefficient): 0 nothing in common, 1 equal. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const pairs = bigrams(a)
  const others = bigrams(b)
  if (pairs.length === 0 || others.length === 0) return 0
  const left = new Map<string, number>()
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of others) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    common++
    left.set(pair, count - 1)
  }
  return (2 * common) / (pairs.length + others.length)
}

const MAX_COMPARED = 64

function bigrams(text: string): string[] {
  const padded = ` ${text.slice(0, MAX_COMPARED)} `
  const pairs: string[] = []
  for (let i = 0; i + 1 < padded.length; i++) pairs.push(padded.slice(i, i + 2))
  return pairs
}
