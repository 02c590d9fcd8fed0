import { sql } from 'kysely'
import {
  announce,
  chunks,
  type Db,
  encodeJson,
  type FieldChoice,
  type FoundIdentity,
  inTransaction,
  newId,
  type ParkOrigin,
  type Trx,
  toFlag,
} from '../db/index.ts'
import type { Park } from '../model/index.ts'
import { foldText } from '../text/index.ts'
import { keysOf } from './resolve.ts'

/** Where instances tell one another that parks changed. */
export const PARKS_CHANNEL = 'parkmatch_parks'

/** The revision that a transaction made. */
const madeBy = new WeakMap<Trx, number>()

type Listener = (revision: number) => void
const listeners = new WeakMap<Db, Set<Listener>>()

/** Has `listener` told of each revision that is committed through this handle of the database. */
export function onCommit(db: Db, listener: Listener): void {
  const known = listeners.get(db) ?? new Set()
  listeners.set(db, known.add(listener))
}

/**
 * Runs `work` in a transaction that no other writer of parks runs beside, on any instance: parks are found by name, made and
 * numbered without another one doing the same at that moment. The revision's row is the lock, which both engines hold to the end.
 */
export async function inParkTransaction<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  const { result, revision } = await inTransaction(db, async (trx) => {
    await trx.updateTable('parks_revision').set({ value: sql`value` }).execute()
    return { result: await work(trx), revision: madeBy.get(trx) }
  })
  if (revision !== undefined) for (const tell of listeners.get(db) ?? []) tell(revision)
  return result
}

/** Counts one change that touched these parks and took those away; an index follows by reading what changed since. */
export async function recordChange(
  trx: Trx,
  parkIds: Iterable<string>,
  goneIds: Iterable<string> = [],
): Promise<number> {
  const stamp = newId()
  const row = await trx
    .updateTable('parks_revision')
    .set({ value: sql`value + 1`, stamp })
    .returning('value')
    .executeTakeFirstOrThrow()
  const revision = Number(row.value)
  madeBy.set(trx, revision)
  const log = (ids: readonly string[], action: 'upsert' | 'delete') =>
    trx
      .insertInto('park_changes')
      .values(ids.map((park_id) => ({ revision, park_id, action, stamp })))
      .execute()
  for (const some of chunks(new Set(parkIds))) {
    await log(some, 'upsert')
    await trx.updateTable('parks').set({ revision }).where('id', 'in', some).execute()
  }
  for (const some of chunks(new Set(goneIds))) await log(some, 'delete')
  await announce(trx, PARKS_CHANNEL)
  return revision
}

/** Who a park is, before its facts are counted in. */
export interface ParkIdentity {
  id: string
  origin: ParkOrigin
  isEdited: boolean
  base: Park
  found: FoundIdentity
}

/** Every name of a park: its own first. */
export const namesOf = ({ base, found }: Pick<ParkIdentity, 'base' | 'found'>): string[] => [
  ...new Set([base.name, ...(base.aliases ?? []), ...(found.aliases ?? [])]),
]

async function saveNames(trx: Trx, identities: readonly ParkIdentity[]): Promise<void> {
  const ids = identities.map(({ id }) => id)
  await trx.deleteFrom('park_names').where('park_id', 'in', ids).execute()
  const rows = identities.flatMap((identity) =>
    namesOf(identity).flatMap((name) =>
      keysOf([name]).map((key) => ({ park_id: identity.id, name, key, own: toFlag(name === identity.base.name) })),
    ),
  )
  for (const some of chunks(rows)) await trx.insertInto('park_names').values(some).execute()
}

const toRow = (identity: ParkIdentity, now: string) => {
  const { id, origin, base, found } = identity
  return {
    id,
    name: base.name,
    kind: base.kind ?? found.kind ?? null,
    level: base.level ?? found.level ?? null,
    parent_id: base.parentId ?? found.parentId ?? null,
    region: base.region ?? found.region ?? null,
    origin,
    edited: toFlag(identity.isEdited),
    base: encodeJson(base),
    found: encodeJson(found),
    projection: encodeJson(base),
    choices: encodeJson({}),
    search_text: namesOf(identity).map(foldText).join('\n'),
    revision: 0,
    created_at: now,
    updated_at: now,
  }
}

const IDENTITY_COLUMNS = [
  'name',
  'kind',
  'level',
  'parent_id',
  'origin',
  'edited',
  'base',
  'found',
  'search_text',
  'updated_at',
] as const

/**
 * Writes parks, new or known, each id once and parents before their children; refreshProjections counts their facts in. `now` is
 * an ISO time.
 */
export async function saveIdentities(trx: Trx, identities: readonly ParkIdentity[], now: string): Promise<void> {
  for (const some of chunks(identities)) {
    await trx
      .insertInto('parks')
      .values(some.map((identity) => toRow(identity, now)))
      .onConflict((c) =>
        c
          .column('id')
          .doUpdateSet((e) => Object.fromEntries(IDENTITY_COLUMNS.map((name) => [name, e.ref(`excluded.${name}`)]))),
      )
      .execute()
    await saveNames(trx, some)
  }
}

/** What counting facts in gives for one park. */
export interface ParkProjection {
  id: string
  park: Park
  choices: Record<string, FieldChoice>
  /** The park's own region or, where it has none, the nearest ancestor's. */
  region: string | null
}

/** Stores projections of known parks, and what lists filter by. */
export async function saveProjections(trx: Trx, projections: readonly ParkProjection[]): Promise<void> {
  for (const some of chunks(projections)) {
    const rows = some.map(
      ({ id, park, choices, region }) => sql`(${id}, ${encodeJson(park)}, ${encodeJson(choices)}, ${region})`,
    )
    await sql`with news (id, projection, choices, region) as (values ${sql.join(rows)})
      update parks set projection = news.projection, choices = news.choices, region = news.region
      from news where parks.id = news.id`.execute(trx)
    await saveSectors(trx, some)
  }
}

async function saveSectors(trx: Trx, projections: readonly ParkProjection[]): Promise<void> {
  const ids = projections.map(({ id }) => id)
  await trx.deleteFrom('park_sectors').where('park_id', 'in', ids).execute()
  // A record may list a sector twice, with two roles; for finding parks once is enough.
  const rows = new Map(
    projections.flatMap(({ id, park }) =>
      (park.sectors ?? []).map((sector) => [
        `${id}|${sector.id}`,
        { park_id: id, sector_id: sector.id, role: sector.role ?? null },
      ]),
    ),
  )
  for (const some of chunks(rows.values())) await trx.insertInto('park_sectors').values(some).execute()
}

/** Sets the region that lists filter by, for parks that take it from above. */
export async function saveRegions(trx: Trx, regions: ReadonlyMap<string, string | null>): Promise<void> {
  for (const some of chunks(regions)) {
    const rows = some.map(([id, region]) => sql`(${id}, ${region})`)
    await sql`with news (id, region) as (values ${sql.join(rows)})
      update parks set region = news.region from news where parks.id = news.id`.execute(trx)
  }
}
