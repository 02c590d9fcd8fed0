import { nearestRegions, nearestSectors, regionByCode, sectorById } from '../catalog/index.ts'
import { isStorable } from '../db/text.ts'
import { createChecker, isDay, Park, type Problem } from '../model/index.ts'
import { checkHierarchy } from './check-hierarchy.ts'

/** A record of an import that cannot be taken, by its index (0 is the first), field and reason. */
export interface ImportProblem {
  index: number
  id: string | null
  field: string
  detail: string
  /** The place within the record (JSON Pointer), where the field alone does not tell it. */
  pointer?: string
}

/** The JSON Pointer into an import file. */
export const pointerOf = ({ index, field, pointer }: ImportProblem): string =>
  (index < 0 ? '/header' : `/parks/${index}`) + (pointer ?? `/${field.replaceAll('.', '/')}`)

/** The records that have problems, and how many problems: one record may have several. */
export function countProblems(problems: readonly ImportProblem[]): string {
  const records = new Set(problems.map(({ index }) => index).filter((index) => index >= 0)).size
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const what = records > 0 ? counted(records, 'record') : 'the file'
  return `${what} cannot be imported (${counted(problems.length, 'problem')})`
}

/** A problem of an import on a line of its own. */
export const problemLine = ({ index, id, field, detail }: ImportProblem): string =>
  index < 0 ? `  header ${detail}` : `  parks[${index}]${id ? ` (${id})` : ''} ${field}: ${detail}`

/** An import that was refused as a whole; nothing was changed. */
export class ImportRefusedError extends Error {
  override name = 'ImportRefusedError'
  readonly problems: readonly ImportProblem[]

  constructor(problems: readonly ImportProblem[]) {
    super(`${countProblems(problems)}; nothing was changed`)
    this.problems = problems
  }
}

const checkShape = createChecker(Park)

const idOf = (record: unknown): string | null => {
  const id = (record as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : null
}

/** Texts deep in a value that no database takes, each with its place. */
function unstorableProblems(value: unknown, pointer = ''): Problem[] {
  if (typeof value === 'string')
    return isStorable(value)
      ? []
      : [{ pointer, detail: 'holds a NUL character or half of a character pair; remove it' }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => unstorableProblems(inner, `${pointer}/${key}`))
}

/** Days that the calendar does not have: 2027-02-30. */
const dateProblem = (pointer: string, date: string | undefined): Problem[] =>
  date === undefined || date.length < 10 || isDay(date)
    ? []
    : [{ pointer, detail: `${date} is no day of the calendar` }]

function dateProblems({ opened, tax, incentives }: Park): Problem[] {
  return [
    ...dateProblem('/opened', opened),
    ...dateProblem('/tax/validUntil', tax?.validUntil),
    ...(incentives ?? []).flatMap(({ validUntil }, i) => dateProblem(`/incentives/${i}/validUntil`, validUntil)),
  ]
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

function hierarchyProblems(
  parks: readonly Park[],
  storedParentOf: (id: string) => string | null | undefined,
): ImportProblem[] {
  const index = new Map(parks.map(({ id }, i) => [id, i]))
  const parentOf = (id: string) => parks[index.get(id) ?? -1]?.parentId ?? storedParentOf(id) ?? undefined
  const missing = parks.flatMap(({ id, parentId }, i): ImportProblem[] => {
    if (parentId === undefined || index.has(parentId) || storedParentOf(parentId) !== undefined) return []
    const detail = `no park has the id '${parentId}'; import the parent with it, or leave parentId out`
    return [{ index: i, id, field: 'parentId', detail }]
  })
  const turning = checkHierarchy([...index.keys()], parentOf).map(
    ({ id, detail }): ImportProblem => ({ index: index.get(id) ?? 0, id, field: 'parentId', detail }),
  )
  return [...missing, ...turning]
}

const contentProblems = (park: Park): Problem[] => [
  ...unstorableProblems(park),
  ...vocabularyProblems(park),
  ...dateProblems(park),
]

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
    const found = 'problems' in shape ? shape.problems : contentProblems(shape.value)
    if ('value' in shape) parks.push(shape.value)
    problems.push(
      ...found.map(({ pointer, detail }) => ({ index, id: idOf(record), field: fieldOf(pointer), detail, pointer })),
    )
  })
  if (problems.length > 0) return { problems }
  const between = [...repeatedIds(parks), ...hierarchyProblems(parks, storedParentOf)]
  return between.length > 0 ? { problems: between } : { parks }
}
