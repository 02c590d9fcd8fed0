import { nearestRegions, nearestSectors, regionByCode, sectorById } from '../catalog/index.ts'
import { createChecker, Park, type Problem } from '../model/index.ts'

/** A record of an import that cannot be taken, by its index (0 is the first), field and reason. */
export interface ImportProblem {
  index: number
  id: string | null
  field: string
  detail: string
}

const checkShape = createChecker(Park)

const idOf = (record: unknown): string | null => {
  const id = (record as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : null
}

const unknownSector = (pointer: string, id: string): Problem[] =>
  sectorById(id)
    ? []
    : [{ pointer, detail: `unknown sector '${id}'; the nearest are ${nearestSectors(id).join(', ')}` }]

function vocabularyProblems(park: Park): Problem[] {
  const members = (list: 'anchors' | 'institutions') =>
    (park.cluster?.[list] ?? []).flatMap((member, i) =>
      (member.sectors ?? []).flatMap((id, k) => unknownSector(`/cluster/${list}/${i}/sectors/${k}`, id)),
    )
  return [
    ...(park.sectors ?? []).flatMap(({ id }, i) => unknownSector(`/sectors/${i}/id`, id)),
    ...(park.excludedSectors ?? []).flatMap((id, i) => unknownSector(`/excludedSectors/${i}`, id)),
    ...(park.incentives ?? []).flatMap((offer, i) =>
      (offer.sectors ?? []).flatMap((id, k) => unknownSector(`/incentives/${i}/sectors/${k}`, id)),
    ),
    ...members('anchors'),
    ...members('institutions'),
    ...(park.region === undefined || regionByCode(park.region)
      ? []
      : [
          {
            pointer: '/region',
            detail: `unknown region code '${park.region}'; the nearest are ${nearestRegions(park.region).join(', ')}`,
          },
        ]),
  ]
}

/** The ids along the parents of a park up to where they turn in a circle, or undefined when they end. */
function cycleOf(id: string, parentOf: (id: string) => string | undefined): string[] | undefined {
  const line: string[] = []
  for (let next: string | undefined = id; next !== undefined; next = parentOf(next)) {
    if (line.includes(next)) return next === id ? [...line, id] : undefined
    line.push(next)
  }
  return undefined
}

function hierarchyProblems(
  parks: readonly Park[],
  storedParentOf: (id: string) => string | null | undefined,
): ImportProblem[] {
  const parents = new Map(parks.map(({ id, parentId }) => [id, parentId]))
  const parentOf = (id: string) => (parents.has(id) ? parents.get(id) : (storedParentOf(id) ?? undefined))
  return parks.flatMap(({ id, parentId }, index): ImportProblem[] => {
    if (parentId === undefined) return []
    if (!parents.has(parentId) && storedParentOf(parentId) === undefined) {
      const detail = `no park has the id '${parentId}'; import the parent with it, or leave parentId out`
      return [{ index, id, field: 'parentId', detail }]
    }
    const cycle = cycleOf(id, parentOf)
    if (!cycle) return []
    return [
      {
        index,
        id,
        field: 'parentId',
        detail: `the parents form a circle: ${cycle.join(' → ')}; take one parentId out`,
      },
    ]
  })
}

const repeatedIds = (parks: readonly Park[]): ImportProblem[] => {
  const first = new Map<string, number>()
  return parks.flatMap(({ id }, index) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, index)
    return earlier === undefined
      ? []
      : [{ index, id, field: 'id', detail: `id '${id}' stands at record ${earlier} already` }]
  })
}

const fieldOf = (pointer: string) => pointer.slice(1).replaceAll('/', '.') || '(record)'

/**
 * Checks an import as a whole: shapes, vocabulary, repeated ids, parents that do not exist or turn in a circle.
 * `storedParentOf` gives the parent of a stored park, null when it has none, undefined when no such park is stored.
 */
export function checkImport(
  records: readonly unknown[],
  storedParentOf: (id: string) => string | null | undefined = () => undefined,
): { parks: Park[] } | { problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const parks: Park[] = []
  records.forEach((record, index) => {
    const shape = checkShape(record)
    const found = 'problems' in shape ? shape.problems : vocabularyProblems(shape.value)
    if ('value' in shape) parks.push(shape.value)
    problems.push(...found.map(({ pointer, detail }) => ({ index, id: idOf(record), field: fieldOf(pointer), detail })))
  })
  if (problems.length === 0) problems.push(...repeatedIds(parks), ...hierarchyProblems(parks, storedParentOf))
  return problems.length > 0 ? { problems } : { parks }
}
