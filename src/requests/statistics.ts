import { sql } from 'kysely'
import { type Db, decodeJson, type RequestStatus } from '../db/index.ts'
import { LOST_REASONS, type LostReason, OPEN_STATUSES, REQUEST_STATUSES } from './status.ts'
import { narrowed, type RequestNarrowing } from './store.ts'

const MAX_SOURCES = 100

/** The way of a request that succeeds. */
const STAGES = REQUEST_STATUSES.filter((status) => status !== 'lost')

const countIf = (condition: ReturnType<typeof sql<boolean>>) =>
  sql<number>`cast(sum(case when ${condition} then 1 else 0 end) as integer)`
const isOpen = sql<boolean>`status in (${sql.join([...OPEN_STATUSES])})`
const rows = sql<number>`cast(count(*) as integer)`

const countByStatus = (db: Db, by: RequestNarrowing) =>
  narrowed(db, by)
    .select(['status', 'lost_reason', rows.as('count')])
    .groupBy(['status', 'lost_reason'])
    .execute()

/** Where the lost ones stood before they were, by the history, which also holds those that were lost twice. */
async function lostFrom(db: Db, by: RequestNarrowing): Promise<Map<string, RequestStatus>> {
  const events = await db
    .selectFrom('request_events')
    .select(['request_id', 'changes'])
    .where('kind', '=', 'updated')
    .where(sql<boolean>`changes like '%"after":"lost"%'`)
    .where('request_id', 'in', narrowed(db, by).select('id').where('status', '=', 'lost'))
    .orderBy('id')
    .execute()
  const before = new Map<string, RequestStatus>()
  for (const { request_id, changes } of events) {
    const { status } = (changes === null ? {} : decodeJson(changes)) as {
      status?: { before: RequestStatus; after: RequestStatus }
    }
    if (status?.after === 'lost') before.set(request_id, status.before)
  }
  return before
}

function funnelOf(counts: ReadonlyMap<string, number>, lost: Iterable<RequestStatus>, total: number) {
  const standing = new Map(STAGES.map((stage) => [stage as RequestStatus, counts.get(stage) ?? 0]))
  for (const stage of lost) standing.set(stage, (standing.get(stage) ?? 0) + 1)
  const reached = STAGES.map((_, i) => STAGES.slice(i).reduce((sum, stage) => sum + (standing.get(stage) ?? 0), 0))
  // Every request came in, those too whose history does not say where they stood.
  reached[0] = total
  return STAGES.map((status, i) => {
    const [here, before] = [reached[i] ?? 0, i === 0 ? undefined : reached[i - 1]]
    return {
      status,
      reached: here,
      ofAll: total === 0 ? 0 : here / total,
      ofPrevious: before === undefined || before === 0 ? null : here / before,
    }
  })
}

const sourcesOf = (db: Db, by: RequestNarrowing) =>
  narrowed(db, by)
    .select(['channel', 'site', 'campaign', rows.as('count')])
    .select(countIf(sql`status = 'signed'`).as('signed'))
    .select(countIf(sql`status = 'lost'`).as('lost'))
    .groupBy(['channel', 'site', 'campaign'])
    .orderBy(rows, 'desc')
    .orderBy('channel')
    .orderBy('site')
    .orderBy('campaign')
    .limit(MAX_SOURCES)
    .execute()

const ownersOf = (db: Db, by: RequestNarrowing, day: string) =>
  narrowed(db, by)
    .select(['owner_id as ownerId', rows.as('count')])
    .select(countIf(isOpen).as('open'))
    .select(countIf(sql`${isOpen} and follow_up_on <= ${day}`).as('due'))
    .select(countIf(sql`${isOpen} and follow_up_on = ${day}`).as('dueToday'))
    .groupBy('owner_id')
    .orderBy('owner_id')
    .execute()

/** Counts of the requests that a narrowing leaves. `day` is an ISO day: what is due up to it is due. */
export async function statisticsOf(db: Db, by: RequestNarrowing, day: string) {
  const groups = await countByStatus(db, by)
  const counts = new Map<string, number>()
  for (const { status, count } of groups) counts.set(status, (counts.get(status) ?? 0) + count)
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const lost = (counts.get('lost') ?? 0) > 0 ? [...(await lostFrom(db, by)).values()] : []
  const owners = await ownersOf(db, by, day)
  const sum = (field: 'due' | 'dueToday') => owners.reduce((all, owner) => all + owner[field], 0)
  const reasons = new Map(groups.map(({ lost_reason, count }) => [lost_reason, count]))
  return {
    day,
    total,
    statuses: REQUEST_STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 })),
    funnel: funnelOf(counts, lost, total),
    lostReasons: LOST_REASONS.map((reason: LostReason) => ({ reason, count: reasons.get(reason) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    sources: await sourcesOf(db, by),
    owners: owners.map(({ dueToday: _, ...owner }) => owner).sort((a, b) => b.open - a.open),
    due: { today: sum('dueToday'), overdue: sum('due') - sum('dueToday') },
  }
}
