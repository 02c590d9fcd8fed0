/** A stretch of a text that facts stand on, in UTF-16 offsets [start, end). */
export interface Segment {
  start: number
  end: number
  factIds: string[]
}

interface Placed {
  id: string
  span_start: number | null
  span_end: number | null
}

/**
 * The stretches of a text that are evidence, in order and free of overlaps, each with the facts that stand on it: what a page marks when it
 * shows a document. Sorts the facts; the rest goes with the size of the answer.
 */
export function segmentsOf(facts: readonly Placed[]): Segment[] {
  const edges = new Map<number, { opens: string[]; closes: string[] }>()
  const edge = (at: number) => {
    const known = edges.get(at) ?? { opens: [], closes: [] }
    edges.set(at, known)
    return known
  }
  for (const { id, span_start, span_end } of facts) {
    if (span_start === null || span_end === null || span_start >= span_end) continue
    edge(span_start).opens.push(id)
    edge(span_end).closes.push(id)
  }
  const segments: Segment[] = []
  const open = new Set<string>()
  let from = 0
  for (const [at, { opens, closes }] of [...edges].sort(([a], [b]) => a - b)) {
    if (open.size > 0) segments.push({ start: from, end: at, factIds: [...open] })
    for (const id of closes) open.delete(id)
    for (const id of opens) open.add(id)
    from = at
  }
  return segments
}
