/** Zone, park, sub-area and a few more: what is deeper is a mistake in the data. */
const MAX_LEVELS = 16

/** Parks of a circle that a message names before it cuts the list short. */
const SHOWN = 8

/** What is wrong with the parent of a park. */
export interface ParentProblem {
  id: string
  detail: string
}

interface Walk {
  /** Number of levels above and including a park whose line ends. */
  levels: Map<string, number>
  /** The circle that a park is part of, and its place there. */
  circles: Map<string, { circle: readonly string[]; at: number }>
}

/** Follows the parents of a park up to where they end, are known, or turn in a circle; each park is passed once over all calls. */
function follow(start: string, parentOf: (id: string) => string | undefined, { levels, circles }: Walk): void {
  const path: string[] = []
  const at = new Map<string, number>()
  let next: string | undefined = start
  while (next !== undefined && !levels.has(next) && !at.has(next)) {
    at.set(next, path.length)
    path.push(next)
    next = parentOf(next)
  }
  const turn = next === undefined ? undefined : at.get(next)
  if (turn !== undefined) {
    const circle = path.slice(turn)
    for (const [at, id] of circle.entries()) circles.set(id, { circle, at })
  }
  let level = next === undefined || turn !== undefined ? 0 : (levels.get(next) ?? 0)
  for (const id of path.reverse()) levels.set(id, ++level)
}

/** Touches no more of a circle than it names: circles can be as long as an import. */
function nameCircle(circle: readonly string[], at: number): string {
  const shown = Array.from({ length: Math.min(SHOWN, circle.length) }, (_, i) => circle[(at + i) % circle.length])
  return [...shown, ...(circle.length > SHOWN ? ['…'] : []), circle[at]].join(' → ')
}

/**
 * Finds parents that turn in a circle and hierarchies that are too deep, among these parks and what `parentOf` leads to from
 * them. Linear in the number of parks passed.
 */
export function checkHierarchy(ids: readonly string[], parentOf: (id: string) => string | undefined): ParentProblem[] {
  const walk: Walk = { levels: new Map(), circles: new Map() }
  for (const id of ids) follow(id, parentOf, walk)
  return ids.flatMap((id): ParentProblem[] => {
    const turning = walk.circles.get(id)
    if (turning) {
      const detail = `the parents form a circle: ${nameCircle(turning.circle, turning.at)}; take one parentId out`
      return [{ id, detail }]
    }
    if ((walk.levels.get(id) ?? 0) <= MAX_LEVELS) return []
    return [{ id, detail: `this park and its parents make more than ${MAX_LEVELS} levels` }]
  })
}
