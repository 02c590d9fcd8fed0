import {
  chunks,
  type Db,
  type DecisionState,
  decodeCursor,
  encodeJson,
  type NameRulingRow,
  type Page,
  type ParkDecisionKind,
  type ParkDecisionRow,
  type ParkState,
  type Trx,
  toPage,
} from '../db/index.ts'
import { keysOf } from './resolve.ts'
import type { StoredPark } from './store.ts'
import { recordChange } from './writes.ts'

/** Who decides, when (ISO time), and why. */
export interface Decider {
  actor: string | null
  note: string | null
  now: string
}

export type Ruling = Omit<NameRulingRow, 'decision_id'>

/** A decision about which parks there are, as it is written down. */
export interface NewDecision {
  kind: ParkDecisionKind
  parkId: string
  otherId?: string
  before: DecisionState
  after: DecisionState
  rulings?: readonly Ruling[]
}

/** A decision as stored. `before` and `after` hold every park that it touched. */
export type ParkDecision = Omit<ParkDecisionRow, 'before' | 'after'>

export const stateOf = ({ id, origin, isEdited, base, found }: StoredPark): ParkState => ({
  id,
  origin,
  isEdited,
  base,
  found,
})

const idsOf = ({ parks }: DecisionState) => parks.map(({ id }) => id)

/** Writes a decision down and counts it as one change of the parks; its id is made of the revision. */
export async function recordDecision(trx: Trx, decision: NewDecision, decider: Decider): Promise<ParkDecision> {
  const left = idsOf(decision.after)
  const gone = idsOf(decision.before).filter((id) => !left.includes(id))
  const revision = await recordChange(trx, left, gone)
  return writeDecision(trx, `c${revision}`, revision, decision, decider)
}

/** Writes a decision down that was counted already, as the change with the number `revision`. */
export async function writeDecision(
  trx: Trx,
  id: string,
  revision: number,
  decision: NewDecision,
  decider: Decider,
): Promise<ParkDecision> {
  const row: ParkDecision = {
    id,
    revision,
    kind: decision.kind,
    park_id: decision.parkId,
    other_id: decision.otherId ?? null,
    actor: decider.actor,
    note: decider.note,
    made_at: decider.now,
    undone_at: null,
    undone_by: null,
  }
  const states = { before: encodeJson(decision.before), after: encodeJson(decision.after) }
  await trx
    .insertInto('park_decisions')
    .values({ ...row, ...states })
    .execute()
  const touched = [...new Set([...idsOf(decision.after), ...idsOf(decision.before)])]
  for (const some of chunks(touched.map((park_id) => ({ decision_id: id, park_id }))))
    await trx.insertInto('park_decision_parks').values(some).execute()
  if (decision.rulings?.length)
    await trx
      .insertInto('park_name_rulings')
      .values(decision.rulings.map((ruling) => ({ decision_id: id, ...ruling })))
      .execute()
  return row
}

const heads = (db: Db) =>
  db
    .selectFrom('park_decisions')
    .select(['id', 'revision', 'kind', 'park_id', 'other_id', 'actor', 'note', 'made_at', 'undone_at', 'undone_by'])

export const findDecision = (db: Db, id: string): Promise<ParkDecisionRow | undefined> =>
  db.selectFrom('park_decisions').selectAll().where('id', '=', id).executeTakeFirst()

/** Decisions, the last first, a page at a time; of one park, or of all. */
export async function listDecisions(
  db: Db,
  { parkId, cursor, limit }: { parkId?: string; cursor?: string; limit: number },
): Promise<Page<ParkDecision>> {
  let query = heads(db)
    .orderBy('revision', 'desc')
    .limit(limit + 1)
  if (parkId !== undefined)
    query = query.where('id', 'in', (q) =>
      q.selectFrom('park_decision_parks').select('decision_id').where('park_id', '=', parkId),
    )
  if (cursor !== undefined) query = query.where('revision', '<', Number(decodeCursor(cursor, ['number'])[0]))
  return toPage(await query.execute(), limit, ({ revision }) => [Number(revision)])
}

/** A later decision, not taken back, about any of the parks that a decision touched: that one must be undone first. */
export const laterDecision = (db: Db, { id, revision }: ParkDecision): Promise<ParkDecision | undefined> =>
  heads(db)
    .where('revision', '>', revision)
    .where('undone_at', 'is', null)
    .where('id', 'in', (q) =>
      q
        .selectFrom('park_decision_parks')
        .select('decision_id')
        .where('park_id', 'in', (p) =>
          p.selectFrom('park_decision_parks').select('park_id').where('decision_id', '=', id),
        ),
    )
    .orderBy('revision', 'desc')
    .executeTakeFirst()

/** The decision by which a park went, if it is not there: it was taken up by another one, or deleted. */
export const departureOf = (db: Db, parkId: string): Promise<ParkDecision | undefined> =>
  heads(db)
    .where('undone_at', 'is', null)
    .where((e) =>
      e.or([
        e.and([e('kind', '=', 'merge'), e('other_id', '=', parkId)]),
        e.and([e('kind', '=', 'delete'), e('park_id', '=', parkId)]),
      ]),
    )
    .orderBy('revision', 'desc')
    .executeTakeFirst()

/** The park itself while it is there, else the one that took it up in the end; undefined when it was deleted. */
export async function survivorOf(db: Db, parkId: string): Promise<string | undefined> {
  const seen = new Set<string>()
  for (let id = parkId; !seen.has(id); ) {
    seen.add(id)
    if (await db.selectFrom('parks').select('id').where('id', '=', id).executeTakeFirst()) return id
    const departure = await departureOf(db, id)
    if (departure?.kind !== 'merge') return undefined
    id = departure.park_id
  }
  return undefined
}

/** What people ruled about these name keys, the last word first. */
export async function rulingsOn(db: Db, keys: readonly string[]): Promise<NameRulingRow[]> {
  if (keys.length === 0) return []
  return db
    .selectFrom('park_name_rulings as r')
    .innerJoin('park_decisions as d', 'd.id', 'r.decision_id')
    .selectAll('r')
    .where('r.key', 'in', [...keys])
    .orderBy('d.revision', 'desc')
    .execute()
}

/** Of these parks, those that were merged into another one: the id that is gone and the change that took it. */
export async function mergedAway(db: Db, ids: Iterable<string>): Promise<Map<string, ParkDecision>> {
  const gone = new Map<string, ParkDecision>()
  for (const some of chunks(ids)) {
    const rows = await heads(db)
      .where('kind', '=', 'merge')
      .where('undone_at', 'is', null)
      .where('other_id', 'in', some)
      .execute()
    for (const row of rows) gone.set(row.other_id as string, row)
  }
  return gone
}

/** Of these parks, those that a person deleted. */
export async function deletedParks(db: Db, ids: Iterable<string>): Promise<Set<string>> {
  const gone = new Set<string>()
  for (const some of chunks(ids)) {
    const rows = await heads(db)
      .where('kind', '=', 'delete')
      .where('undone_at', 'is', null)
      .where('park_id', 'in', some)
      .execute()
    for (const row of rows) gone.add(row.park_id)
  }
  return gone
}

/** A person who enters a park means it by its names: that no park was meant by them no longer holds. */
export async function liftBans(trx: Trx, names: readonly string[]): Promise<void> {
  const ban = await trx.selectFrom('park_name_rulings').select('key').where('verdict', '=', 'none').limit(1).execute()
  if (ban.length === 0) return
  for (const some of chunks(keysOf(names)))
    await trx.deleteFrom('park_name_rulings').where('verdict', '=', 'none').where('key', 'in', some).execute()
}
