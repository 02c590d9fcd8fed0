import { sql } from 'kysely'
import {
  type Db,
  decodeCursor,
  decodeJson,
  encodeJson,
  type FieldChoice,
  type FoundIdentity,
  type Page,
  type ParkOrigin,
  type ParkRow,
  type Trx,
  toFlag,
  toPage,
} from '../db/index.ts'
import type { Park, ParkKind, ParkLevel } from '../model/index.ts'
import { foldText } from '../text/index.ts'
import type { Projection } from './project.ts'
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
  revision: Number(row.revision),
})

export async function findPark(db: Db, id: string): Promise<StoredPark | undefined> {
  const row = await db.selectFrom('parks').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toStored(row)
}

/** Every park, by id. */
export const allParks = async (db: Db): Promise<StoredPark[]> =>
  (await db.selectFrom('parks').selectAll().orderBy('id').execute()).map(toStored)

/** Parents of all stored parks: null for a park without one. */
export async function parentsOfParks(db: Db): Promise<Map<string, string | null>> {
  const rows = await db.selectFrom('parks').select(['id', 'parent_id']).execute()
  return new Map(rows.map((row) => [row.id, row.parent_id]))
}

/** The number that counts changes to parks; 0 before the first. */
export async function parksRevision(db: Db): Promise<number> {
  const row = await db.selectFrom('parks_revision').select('value').executeTakeFirstOrThrow()
  return Number(row.value)
}

/** Counts one change that touched these parks; an index follows by reading what changed since. */
export async function recordChange(trx: Trx, parkIds: readonly string[]): Promise<number> {
  const row = await trx
    .updateTable('parks_revision')
    .set({ value: sql`value + 1` })
    .returning('value')
    .executeTakeFirstOrThrow()
  const revision = Number(row.value)
  for (const parkId of new Set(parkIds)) {
    await trx.insertInto('park_changes').values({ revision, park_id: parkId, action: 'upsert' }).execute()
    await trx.updateTable('parks').set({ revision }).where('id', '=', parkId).execute()
  }
  return revision
}

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

/** Who a park is, before its facts are counted in. */
export interface ParkIdentity {
  id: string
  origin: ParkOrigin
  isEdited: boolean
  base: Park
  found: FoundIdentity
}

const namesOf = ({ base, found }: Pick<ParkIdentity, 'base' | 'found'>): string[] => [
  ...new Set([base.name, ...(base.aliases ?? []), ...(found.aliases ?? [])]),
]

async function saveNames(trx: Trx, identity: ParkIdentity): Promise<void> {
  await trx.deleteFrom('park_names').where('park_id', '=', identity.id).execute()
  for (const name of namesOf(identity)) {
    for (const key of keysOf([name])) {
      await trx
        .insertInto('park_names')
        .values({ park_id: identity.id, name, key, own: toFlag(name === identity.base.name) })
        .execute()
    }
  }
}

/** Writes a park (new or known) with an empty projection for a new one; refreshProjection fills it. `now` is an ISO time. */
export async function saveIdentity(trx: Trx, identity: ParkIdentity, now: string): Promise<void> {
  const { id, origin, base, found } = identity
  const columns = {
    name: base.name,
    kind: base.kind ?? found.kind ?? null,
    level: base.level ?? found.level ?? null,
    parent_id: base.parentId ?? found.parentId ?? null,
    origin,
    edited: toFlag(identity.isEdited),
    base: encodeJson(base),
    found: encodeJson(found),
    search_text: namesOf(identity).map(foldText).join('\n'),
    updated_at: now,
  }
  await trx
    .insertInto('parks')
    .values({
      id,
      ...columns,
      region: base.region ?? found.region ?? null,
      projection: encodeJson(base),
      choices: encodeJson({}),
      revision: 0,
      created_at: now,
    })
    .onConflict((c) => c.column('id').doUpdateSet(columns))
    .execute()
  await saveNames(trx, identity)
}

/** Stores a projection and what lists filter by; `region` is the park's own or, where it has none, the nearest ancestor's. */
export async function saveProjection(
  trx: Trx,
  id: string,
  projection: Projection,
  region: string | null,
): Promise<void> {
  await trx
    .updateTable('parks')
    .set({ projection: encodeJson(projection.park), choices: encodeJson(projection.choices), region })
    .where('id', '=', id)
    .execute()
  await trx.deleteFrom('park_sectors').where('park_id', '=', id).execute()
  for (const { id: sectorId, role } of projection.park.sectors ?? []) {
    await trx
      .insertInto('park_sectors')
      .values({ park_id: id, sector_id: sectorId, role: role ?? null })
      .execute()
  }
}

/** What a list of parks can be narrowed by. */
export interface ParkFilter {
  q?: string
  /** A region code: parks in it. */
  region?: string
  /** Sector ids: parks that have any of them. */
  sectors?: readonly string[]
  level?: ParkLevel
  kind?: ParkKind
}

/** Whole municipalities and provinces by their first two digits, cities by four, counties by all six. */
const regionPrefix = (code: string) =>
  code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code

/** The codes that start with a prefix, as a half-open interval of text: both engines compare it through the index. */
const regionInterval = (code: string): [string, string] => {
  const prefix = regionPrefix(code)
  return [prefix, `${prefix}:`]
}

/** Parks by name, a page at a time. */
export async function listParks(
  db: Db,
  filter: ParkFilter,
  page: { cursor?: string; limit: number },
): Promise<Page<StoredPark>> {
  let query = db
    .selectFrom('parks')
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .limit(page.limit + 1)
  if (filter.q) query = query.where('search_text', 'like', `%${foldText(filter.q).replace(/[%_]/g, '')}%`)
  if (filter.region) {
    const [from, to] = regionInterval(filter.region)
    query = query.where('region', '>=', from).where('region', '<', to)
  }
  if (filter.level) query = query.where('level', '=', filter.level)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  if (filter.sectors) {
    const ids = [...filter.sectors]
    query = query.where('id', 'in', (q) => q.selectFrom('park_sectors').select('park_id').where('sector_id', 'in', ids))
  }
  if (page.cursor !== undefined) {
    const [name, id] = decodeCursor(page.cursor, ['string', 'string']) as [string, string]
    query = query.where((e) => e.or([e('name', '>', name), e.and([e('name', '=', name), e('id', '>', id)])]))
  }
  const rows = await query.execute()
  return toPage(rows.map(toStored), page.limit, ({ base, id }) => [base.name, id])
}
