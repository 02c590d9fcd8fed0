import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import {
  chunks,
  type DatabaseSchema,
  type Db,
  decodeCursor,
  decodeJson,
  encodeJson,
  kept,
  locked,
  type Page,
  type RequestMatchRow,
  type RequestRow,
  type RequestTables,
  type Trx,
  toPage,
} from '../db/index.ts'
import type { MatchResult, Profile } from '../model/index.ts'
import { foldText } from '../text/index.ts'
import { regionInterval, regionsOf } from './profiles.ts'
import { OPEN_STATUSES } from './status.ts'

export const findRequest = (db: Db, id: string): Promise<RequestRow | undefined> =>
  db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()

declare const held: unique symbol

/**
 * A request whose row the transaction holds: what it says stays so until the transaction ends. Only such a one can be changed, so that
 * no change is made by what another one has overtaken.
 */
export type HeldRequest = RequestRow & { readonly [held]: true }

/** A condition on a request. */
export type RequestCondition = (e: ExpressionBuilder<DatabaseSchema, 'requests'>) => Expression<SqlBool>

/** Waits for who is changing a request, then reads and holds it; undefined where there is none, or none that meets the condition. */
export async function holdRequest(
  trx: Trx,
  id: string,
  condition?: RequestCondition,
): Promise<HeldRequest | undefined> {
  const query = trx.selectFrom('requests').selectAll().where('id', '=', id)
  const row = await locked(trx, condition ? query.where(condition) : query).executeTakeFirst()
  return row as HeldRequest | undefined
}

/** Writes what lists filter by: every sector and region of the profile. */
async function saveTerms(trx: Trx, id: string, profile: Profile): Promise<void> {
  const sectors = [...new Set(profile.sectors ?? [])]
  const regions = regionsOf(profile)
  for (const some of chunks(sectors))
    await trx
      .insertInto('request_sectors')
      .values(some.map((sector_id) => ({ request_id: id, sector_id })))
      .execute()
  for (const some of chunks(regions))
    await trx
      .insertInto('request_regions')
      .values(some.map((region) => ({ request_id: id, region })))
      .execute()
}

export async function insertRequest(trx: Trx, row: RequestRow): Promise<HeldRequest> {
  await trx.insertInto('requests').values(row).execute()
  await saveTerms(trx, row.id, decodeJson(row.profile))
  return row as HeldRequest
}

/** Changes columns of a request and counts its revision. A new profile brings its sectors and regions. */
export async function updateRequest(trx: Trx, { id }: HeldRequest, columns: Partial<RequestRow>): Promise<void> {
  await trx
    .updateTable('requests')
    .set((e) => ({ ...columns, revision: e('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
  if (columns.profile === undefined) return
  await trx.deleteFrom('request_sectors').where('request_id', '=', id).execute()
  await trx.deleteFrom('request_regions').where('request_id', '=', id).execute()
  await saveTerms(trx, id, decodeJson(columns.profile))
}

/** A profile without the person, and what it found. */
export interface Matched {
  profile: Profile
  result: MatchResult
}

/** Keeps a result with the request; `seq` counts them from 1. `now` is an ISO time. */
export async function saveMatch(
  trx: Trx,
  { id: requestId }: HeldRequest,
  { profile, result }: Matched,
  now: string,
  isFirst = false,
): Promise<void> {
  const last = isFirst ? undefined : await lastMatch(trx, requestId)
  const row: RequestMatchRow = {
    request_id: requestId,
    seq: (last?.seq ?? 0) + 1,
    parks_revision: result.parksRevision,
    profile: encodeJson(profile),
    result: encodeJson(result),
    created_at: now,
  }
  await trx.insertInto('request_matches').values(row).execute()
}

const matchesOf = (db: Db, requestId: string) =>
  db.selectFrom('request_matches').selectAll().where('request_id', '=', requestId).limit(1)

/** What the request was answered with when it came. */
export const firstMatch = (db: Db, requestId: string): Promise<RequestMatchRow | undefined> =>
  matchesOf(db, requestId).orderBy('seq').executeTakeFirst()

export const lastMatch = (db: Db, requestId: string): Promise<RequestMatchRow | undefined> =>
  matchesOf(db, requestId).orderBy('seq', 'desc').executeTakeFirst()

export const matchAt = (db: Db, requestId: string, seq: number): Promise<RequestMatchRow | undefined> =>
  matchesOf(db, requestId).where('seq', '=', seq).executeTakeFirst()

/** What a list of requests can be narrowed by. */
export interface RequestNarrowing {
  q?: string
  status?: string
  /** An account id, or null for the public pool. */
  ownerId?: string | null
  /** Sector ids: requests that ask for any of them. */
  sectors?: readonly string[]
  region?: string
  site?: string
  campaign?: string
  channel?: string
  suspect?: boolean
  /** First and last ISO day of creation. */
  from?: string
  to?: string
  followUpBy?: string
  linkedTo?: string
  isOpen?: boolean
}

type Query = SelectQueryBuilder<RequestTables, 'requests', RequestRow>

/** The first instant after a day, as texts compare. */
const afterDay = (day: string): string => `${day}T24`

function narrowByPlain(query: Query, by: RequestNarrowing): Query {
  let rows = query
  if (by.status) rows = rows.where('status', '=', by.status as RequestRow['status'])
  if (by.isOpen) rows = rows.where('status', 'in', [...OPEN_STATUSES])
  if (by.ownerId !== undefined)
    rows = by.ownerId === null ? rows.where('owner_id', 'is', null) : rows.where('owner_id', '=', by.ownerId)
  if (by.site !== undefined) rows = rows.where('site', '=', by.site)
  if (by.campaign !== undefined) rows = rows.where('campaign', '=', by.campaign)
  if (by.channel !== undefined) rows = rows.where('channel', '=', by.channel)
  if (by.suspect !== undefined) rows = rows.where('suspect', by.suspect ? 'is not' : 'is', null)
  if (by.from) rows = rows.where('created_at', '>=', by.from)
  if (by.to) rows = rows.where('created_at', '<', afterDay(by.to))
  if (by.followUpBy) rows = rows.where('follow_up_on', '<=', by.followUpBy)
  return by.linkedTo === undefined ? rows : rows.where('linked_id', '=', by.linkedTo)
}

function narrow(query: Query, by: RequestNarrowing): Query {
  let rows = narrowByPlain(query, by)
  if (by.q?.trim()) {
    const part = foldText(by.q.trim())
      .toLowerCase()
      .replace(/[%_\\]/g, '\\$&')
    rows = rows.where(sql<boolean>`search_text like ${`%${part}%`} escape '\\'`)
  }
  if (by.sectors) {
    const ids = [...by.sectors]
    rows = rows.where('id', 'in', (q) =>
      q.selectFrom('request_sectors').select('request_id').where('sector_id', 'in', ids),
    )
  }
  if (by.region) {
    const [from, to] = regionInterval(by.region)
    rows = rows.where('id', 'in', (q) =>
      q.selectFrom('request_regions').select('request_id').where('region', '>=', from).where('region', '<', to),
    )
  }
  return rows
}

/** The requests that a narrowing leaves, nothing of them selected yet. */
export const narrowed = (db: Db, by: RequestNarrowing) =>
  narrow(db.selectFrom('requests').selectAll() as unknown as Query, by).clearSelect()

/** Requests, the last one first, a page at a time. */
export async function listRequests(
  db: Db,
  by: RequestNarrowing,
  page: { cursor?: string; limit: number },
): Promise<Page<RequestRow>> {
  let query = narrow(db.selectFrom('requests').selectAll() as unknown as Query, by)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
  if (page.cursor !== undefined) {
    const [at, id] = decodeCursor(page.cursor, ['string', 'string']) as [string, string]
    query = query.where((e) => e.or([e('created_at', '<', at), e.and([e('created_at', '=', at), e('id', '<', id)])]))
  }
  return toPage(await query.execute(), page.limit, (row) => [row.created_at, row.id])
}

/** Requests by any blind index of a person, the first one first. */
export function requestsOfPerson(
  db: Db,
  { phone, email }: { phone: readonly string[]; email: readonly string[] },
): Promise<RequestRow[]> {
  return db
    .selectFrom('requests')
    .selectAll()
    .where((e) =>
      e.or([
        ...(phone.length > 0 ? [e('phone_index', 'in', [...phone])] : []),
        ...(email.length > 0 ? [e('email_index', 'in', [...email])] : []),
      ]),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

type Earlier = Pick<RequestRow, 'id' | 'linked_id' | 'owner_id' | 'created_at'>

/** The earliest request of the same phone or company since an instant: what a new one is linked to. */
export async function findEarlier(
  trx: Trx,
  { phone, company }: { phone: readonly string[]; company: readonly string[] },
  since: string,
): Promise<Earlier | undefined> {
  // Two look-ups by index; one with an "or" would walk through all requests of the period.
  const found: Earlier[] = []
  for (const [column, keys] of [
    ['phone_index', phone],
    ['company_index', company],
  ] as const) {
    if (keys.length === 0) continue
    const earliest = trx
      .selectFrom('requests')
      .select(['id', 'linked_id', 'owner_id', 'created_at'])
      .where(column, 'in', [...keys])
      .where('created_at', '>=', since)
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
    const row = await kept(trx, earliest).executeTakeFirst()
    if (row) found.push(row)
  }
  return found.sort((a, b) =>
    a.created_at < b.created_at || (a.created_at === b.created_at && a.id < b.id) ? -1 : 1,
  )[0]
}
