import { CompiledQuery } from 'kysely'
import {
  chunks,
  type Db,
  decodeCursor,
  decodeJson,
  type FieldChoice,
  type FoundIdentity,
  type Page,
  type ParkOrigin,
  type ParkRow,
  toPage,
} from '../db/index.ts'
import type { Park, ParkKind, ParkLevel } from '../model/index.ts'
import { keysOf, type ParkCandidate } from './resolve.ts'

/** A park as stored: what was entered, what documents say of its identity, and the projection of both with its facts. */
export interface StoredPark {
  id: string
  origin: ParkOrigin
  isEdited: boolean
  base: Park
  found: FoundIdentity
  projection: Park
  choices: Record<string, FieldChoice>
  /** Its own region, else the nearest ancestor's. */
  region: string | null
  revision: number
}

const toStored = (row: ParkRow): StoredPark => ({
  id: row.id,
  origin: row.origin,
  isEdited: row.edited === 1,
  base: decodeJson(row.base),
  found: decodeJson(row.found),
  projection: decodeJson(row.projection),
  choices: decodeJson(row.choices),
  region: row.region,
  revision: Number(row.revision),
})

export async function findPark(db: Db, id: string): Promise<StoredPark | undefined> {
  const row = await db.selectFrom('parks').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toStored(row)
}

/** These parks by id; ids that are not stored are left out. */
export async function findParks(db: Db, ids: Iterable<string>): Promise<Map<string, StoredPark>> {
  const found = new Map<string, StoredPark>()
  for (const some of chunks(new Set(ids))) {
    for (const row of await db.selectFrom('parks').selectAll().where('id', 'in', some).execute())
      found.set(row.id, toStored(row))
  }
  return found
}

/** What these parks are called, by id. */
export async function parkNames(db: Db, ids: Iterable<string>): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const some of chunks(new Set(ids))) {
    const rows = await db.selectFrom('parks').select(['id', 'name']).where('id', 'in', some).execute()
    for (const { id, name } of rows) names.set(id, name)
  }
  return names
}

const PARKS_A_PAGE = 500

/** Every park by id, a page at a time. */
export async function* parkPages(db: Db): AsyncGenerator<StoredPark[]> {
  for (let after = ''; ; ) {
    const page = db.selectFrom('parks').selectAll().where('id', '>', after).orderBy('id').limit(PARKS_A_PAGE)
    const parks = (await page.execute()).map(toStored)
    if (parks.length > 0) yield parks
    if (parks.length < PARKS_A_PAGE) return
    after = parks.at(-1)!.id
  }
}

/** The parks right below one, by what was entered or what documents say. */
export const childrenOf = async (db: Db, id: string): Promise<StoredPark[]> =>
  (await db.selectFrom('parks').selectAll().where('parent_id', '=', id).orderBy('id').execute()).map(toStored)

/** What the hierarchy needs to know of a park. */
export interface ParkPlace {
  parentId: string | null
  /** Its own region, not that of an ancestor. */
  ownRegion: string | null
}

const placeOf = ({ base, found }: Pick<StoredPark, 'base' | 'found'>): ParkPlace => ({
  parentId: base.parentId ?? found.parentId ?? null,
  ownRegion: base.region ?? found.region ?? null,
})

/** These parks and all their ancestors that are stored. */
export async function lineOf(db: Db, ids: Iterable<string>): Promise<Map<string, ParkPlace>> {
  const line = new Map<string, ParkPlace>()
  for (let next = new Set(ids); next.size > 0; ) {
    const parks = await findParks(db, next)
    next = new Set()
    for (const [id, park] of parks) {
      line.set(id, placeOf(park))
      const parentId = park.base.parentId ?? park.found.parentId
      if (parentId !== undefined && !line.has(parentId) && !parks.has(parentId)) next.add(parentId)
    }
  }
  return line
}

/** The parks below these, as far down as they take their region from above. */
export async function regionHeirs(db: Db, ids: readonly string[]): Promise<string[]> {
  const heirs = new Set<string>()
  for (let above = [...ids]; above.length > 0; ) {
    const children: string[] = []
    for (const some of chunks(above)) {
      const rows = await db.selectFrom('parks').select(['id', 'base', 'found']).where('parent_id', 'in', some).execute()
      for (const { id, base, found } of rows) {
        if (heirs.has(id) || placeOf({ base: decodeJson(base), found: decodeJson(found) }).ownRegion !== null) continue
        heirs.add(id)
        children.push(id)
      }
    }
    above = children
  }
  return [...heirs]
}

/**
 * A state of all parks. The revision counts changes, 0 before the first; the stamp tells apart two histories that counted equally
 * far: a store that lost its last writes in a failover counts on from before them.
 */
export interface ParksMark {
  revision: number
  stamp: string
}

export const isSameMark = (a: ParksMark, b: ParksMark): boolean => a.revision === b.revision && a.stamp === b.stamp

/** The query for the mark as text, for connections that know no more than text. */
export const MARK_QUERY = 'select value, stamp from parks_revision'
export type MarkRow = { value: number | string; stamp: string }
export const toMark = ({ value, stamp }: MarkRow): ParksMark => ({ revision: Number(value), stamp })

/** Every match may ask for it, so it is compiled once. */
const MARK = CompiledQuery.raw(MARK_QUERY)

export async function parksMark(db: Db): Promise<ParksMark> {
  const { rows } = await db.executeQuery<MarkRow>(MARK)
  return toMark(rows[0]!)
}

/** The number that counts changes to parks; 0 before the first. */
export const parksRevision = async (db: Db): Promise<number> => (await parksMark(db)).revision

/** Stored parks that share a name key with a sighting. */
export async function parkCandidates(db: Db, names: readonly string[]): Promise<ParkCandidate[]> {
  const keys = keysOf(names)
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('park_names as n')
    .innerJoin('parks as p', 'p.id', 'n.park_id')
    .where('n.park_id', 'in', (q) => q.selectFrom('park_names').select('park_id').where('key', 'in', keys))
    .select(['n.park_id', 'n.name', 'p.region'])
    .orderBy('n.park_id')
    .execute()
  const byId = new Map<string, ParkCandidate & { names: string[] }>()
  for (const row of rows) {
    const candidate = byId.get(row.park_id) ?? { id: row.park_id, names: [], region: row.region }
    candidate.names.push(row.name)
    byId.set(row.park_id, candidate)
  }
  return [...byId.values()]
}

/** What a list of parks can be narrowed by. */
export interface ParkFilter {
  /** A region code: parks in it. */
  region?: string
  /** Sector ids: parks that have any of them. */
  sectors?: readonly string[]
  level?: ParkLevel
  kind?: ParkKind
  /** The id of a park: those right below it. */
  parentId?: string
}

/** Whole municipalities and provinces by their first two digits, cities by four, counties by all six. */
const regionPrefix = (code: string) =>
  code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code

/** The codes that start with a prefix, as a half-open interval of text: both engines compare it through the index. */
const regionInterval = (code: string): [string, string] => {
  const prefix = regionPrefix(code)
  return [prefix, `${prefix}:`]
}

/** The parks that pass a filter. */
function filtered(db: Db, filter: ParkFilter) {
  let query = db.selectFrom('parks')
  if (filter.region) {
    const [from, to] = regionInterval(filter.region)
    query = query.where('region', '>=', from).where('region', '<', to)
  }
  if (filter.level) query = query.where('level', '=', filter.level)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  if (filter.parentId) query = query.where('parent_id', '=', filter.parentId)
  if (filter.sectors) {
    const ids = [...filter.sectors]
    query = query.where('id', 'in', (q) => q.selectFrom('park_sectors').select('park_id').where('sector_id', 'in', ids))
  }
  return query
}

/** Parks by name, a page at a time. */
export async function listParks(
  db: Db,
  filter: ParkFilter,
  page: { cursor?: string; limit: number },
): Promise<Page<StoredPark>> {
  let query = filtered(db, filter)
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .limit(page.limit + 1)
  if (page.cursor !== undefined) {
    const [name, id] = decodeCursor(page.cursor, ['string', 'string']) as [string, string]
    query = query.where((e) => e.or([e('name', '>', name), e.and([e('name', '=', name), e('id', '>', id)])]))
  }
  const rows = await query.execute()
  return toPage(rows.map(toStored), page.limit, ({ base, id }) => [base.name, id])
}

/** The parks of a list of ids that pass a filter, in the order of the list, a page at a time. The cursor counts places of the list. */
export async function listRanked(
  db: Db,
  ids: readonly string[],
  filter: ParkFilter,
  page: { cursor?: string; limit: number },
): Promise<Page<StoredPark>> {
  const [from] = page.cursor === undefined ? [0] : (decodeCursor(page.cursor, ['number']) as [number])
  const passing = new Set<string>()
  for (const run of chunks(ids.slice(Math.max(0, from))))
    for (const { id } of await filtered(db, filter).select('id').where('id', 'in', run).execute()) passing.add(id)
  const places = ids.flatMap((id, place) => (place >= from && passing.has(id) ? [{ id, place }] : []))
  const shown = places.slice(0, page.limit + 1)
  const rows =
    shown.length === 0
      ? []
      : await db
          .selectFrom('parks')
          .selectAll()
          .where(
            'id',
            'in',
            shown.map(({ id }) => id),
          )
          .execute()
  const byId = new Map(rows.map((row) => [row.id, toStored(row)]))
  const found = shown.flatMap(({ id, place }) => (byId.has(id) ? [{ park: byId.get(id)!, place }] : []))
  const { items, nextCursor } = toPage(found, page.limit, ({ place }) => [place + 1])
  return { items: items.map(({ park }) => park), nextCursor }
}

const PARKS_A_STEP = 500

/** Parks by id, some hundreds at a time, so that an export of all holds few in memory. */
export async function* parksInSteps(db: Db, filter: ParkFilter): AsyncGenerator<StoredPark[]> {
  for (let after = ''; ; ) {
    const rows = await filtered(db, filter)
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(PARKS_A_STEP)
      .execute()
    if (rows.length > 0) yield rows.map(toStored)
    if (rows.length < PARKS_A_STEP) return
    after = rows.at(-1)?.id ?? ''
  }
}
