const MAX_LENGTH = 60

/** How many letters must change, come, go or change places with their neighbour to make one word of the other. Words are cut at 60. */
export function distance(one: string, other: string): number {
  const [a, b] = [one.slice(0, MAX_LENGTH), other.slice(0, MAX_LENGTH)]
  let above: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const before = above
    above = row
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row[j] = least
    }
  }
  return row[b.length] ?? 0
}

/** A name as it is compared: small letters and digits alone. Of a dotted name the last part stands for it too. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9\u3400-\u9fff]/g, '')

/** How far a name is from what was written: slips first, then names that it is a part of; undefined where it is something else. */
function farness(written: string, name: string): number | undefined {
  const known = plain(name)
  const last = plain(name.split('.').at(-1) ?? name)
  const slips = Math.min(distance(written, known), distance(written, last))
  const allowed = Math.max(1, Math.floor(written.length / 3))
  if (slips <= allowed && slips < written.length) return slips
  const isPart = written.length >= 3 && (known.includes(written) || (last.length >= 4 && written.includes(last)))
  return isPart ? MAX_LENGTH + known.length : undefined
}

/** The names that a misspelt one may be meant for, the nearest first. */
export function nearestNames(written: string, names: readonly string[], limit = 3): string[] {
  const key = plain(written.slice(0, MAX_LENGTH))
  if (key === '') return []
  const found = names.flatMap((name) => {
    const far = farness(key, name)
    return far === undefined ? [] : [{ name, far }]
  })
  const least = Math.min(...found.map(({ far }) => far))
  // One slip away is what was meant; what is two or more further off, or a part of it, is not.
  return found
    .filter(({ far }) => far <= least + 1 || least > MAX_LENGTH)
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ name }) => name)
}

const MOST_LISTED = 40

/** What to say of a name that does not exist: the nearest ones, else all that there are. */
export function didYouMean(written: string, names: readonly string[]): string {
  const near = nearestNames(written, names)
  if (near.length > 0) return `did you mean ${near.join(' or ')}?`
  const more = names.length > MOST_LISTED ? ', …' : ''
  return `there are ${names.slice(0, MOST_LISTED).join(', ')}${more}`
}
