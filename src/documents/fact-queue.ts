import { sql } from 'kysely'
import { type Db, decodeCursor, type FactStatus, type Page, toPage } from '../db/index.ts'
import { ATTRIBUTE_NAMES, ATTRIBUTES, type Attribute } from '../model/index.ts'
import { staleSince } from '../parks/freshness.ts'
import { type SourcedFact, sourced } from './store.ts'

/** What a list of facts can be narrowed by. `stale` and `conflicting` are accepted facts that a projection uses and that ask for a look. */
export interface FactFilter {
  status?: FactStatus | 'stale' | 'conflicting'
  parkId?: string
  documentId?: string
  attribute?: Attribute
  minConfidence?: number
  maxConfidence?: number
}

/** The attributes by the number of days after which they ask for a new check. */
const BY_HALF_LIFE: ReadonlyMap<number, readonly Attribute[]> = ATTRIBUTE_NAMES.reduce((groups, name) => {
  const days = ATTRIBUTES[name].halfLifeDays
  return groups.set(days, [...(groups.get(days) ?? []), name])
}, new Map<number, Attribute[]>())

/** The day that a fact speaks of, by its own date or that of its document: the middle of a month or a year. */
const day = sql<string>`case length(coalesce(f.as_of, d.published_at))
  when 4 then coalesce(f.as_of, d.published_at) || '-07-01'
  when 7 then coalesce(f.as_of, d.published_at) || '-15'
  else coalesce(f.as_of, d.published_at) end`

type Query = ReturnType<typeof sourced>

/**
 * Facts that a queue of review is about. The values stand in the text, for a database takes an index of some rows only where it sees
 * that the question is about those.
 */
const ACCEPTED = sql.lit('accepted' as const)
const YES = sql.lit(1 as const)

/** What is dated after the last day of any attribute is fresh, and the date of its document need not be looked up. */
const lastStaleDay = (today: string): string =>
  [...BY_HALF_LIFE.values()]
    .map(([name]) => staleSince(name as Attribute, today))
    .sort()
    .at(-1) as string

const whereStale = (query: Query, today: string): Query =>
  query
    .where('f.status', '=', ACCEPTED)
    .where('f.taken', '=', YES)
    .where((e) => e.or([e('f.as_of', 'is', null), e('f.as_of', '<=', lastStaleDay(today))]))
    .where((e) =>
      e.or(
        [...BY_HALF_LIFE.values()].map((names) =>
          e.and([e('f.attribute', 'in', [...names]), e(day, '<=', staleSince(names[0] as Attribute, today))]),
        ),
      ),
    )

function narrow(query: Query, filter: FactFilter, today: string): Query {
  const { status, parkId, documentId, attribute, minConfidence, maxConfidence } = filter
  let narrowed = query
  if (status === 'stale') narrowed = whereStale(narrowed, today)
  else if (status === 'conflicting')
    narrowed = narrowed.where('f.status', '=', ACCEPTED).where('f.conflicting', '=', YES)
  else if (status) narrowed = narrowed.where('f.status', '=', sql.lit(status))
  if (parkId !== undefined) narrowed = narrowed.where('f.park_id', '=', parkId)
  if (documentId !== undefined) narrowed = narrowed.where('f.document_id', '=', documentId)
  if (attribute) narrowed = narrowed.where('f.attribute', '=', attribute)
  if (minConfidence !== undefined) narrowed = narrowed.where('f.confidence', '>=', minConfidence)
  if (maxConfidence !== undefined) narrowed = narrowed.where('f.confidence', '<=', maxConfidence)
  return narrowed
}

/** Facts park by park and attribute by attribute, a page at a time. `today` (ISO day) decides what is stale. */
export async function listFacts(
  db: Db,
  filter: FactFilter,
  page: { cursor?: string; limit: number },
  today: string,
): Promise<Page<SourcedFact>> {
  let query = narrow(sourced(db), filter, today)
    .orderBy('f.park_id')
    .orderBy('f.attribute')
    .orderBy('f.id')
    .limit(page.limit + 1)
  if (page.cursor !== undefined) {
    const [park, attribute, id] = decodeCursor(page.cursor, ['string', 'string', 'string'])
    query = query.where(sql<boolean>`(f.park_id, f.attribute, f.id) > (${park}, ${attribute}, ${id})`)
  }
  return toPage(await query.execute(), page.limit, (row) => [row.park_id, row.attribute, row.id])
}

const QUEUES = ['pending', 'conflicting', 'stale'] as const
type QueueCounts = Record<(typeof QUEUES)[number], number>
const NOTHING: QueueCounts = { pending: 0, conflicting: 0, stale: 0 }

/** How many facts a filter leaves, by attribute. */
export const queueCounts = (db: Db, filter: FactFilter, today: string) =>
  narrow(sourced(db), filter, today)
    .clearSelect()
    .select(['f.attribute', (e) => e.fn.countAll<number | string>().as('count')])
    .groupBy('f.attribute')

/** How many facts wait, contradict one another, and are stale, in all and by attribute. `today` (ISO day) decides what is stale. */
export async function countFacts(
  db: Db,
  filter: Omit<FactFilter, 'status'>,
  today: string,
): Promise<QueueCounts & { attributes: (QueueCounts & { attribute: Attribute })[] }> {
  const total = { ...NOTHING }
  const byAttribute = new Map<Attribute, QueueCounts>()
  for (const status of QUEUES) {
    for (const { attribute, count } of await queueCounts(db, { ...filter, status }, today).execute()) {
      total[status] += Number(count)
      byAttribute.set(attribute, { ...(byAttribute.get(attribute) ?? NOTHING), [status]: Number(count) })
    }
  }
  const attributes = ATTRIBUTE_NAMES.flatMap((attribute) => {
    const counts = byAttribute.get(attribute)
    return counts ? [{ attribute, ...counts }] : []
  })
  return { ...total, attributes }
}
