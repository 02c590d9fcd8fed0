import { isDeepStrictEqual } from 'node:util'
import {
  chunks,
  type Db,
  type DecisionState,
  decodeJson,
  type FactRow,
  type FoundIdentity,
  type ParkState,
  type Trx,
} from '../db/index.ts'
import { type Decider, findDecision, laterDecision, type ParkDecision } from './decisions.ts'
import { refreshParks } from './refresh.ts'
import { ConflictError, MissingError } from './refusals.ts'
import { findParks } from './store.ts'
import { inParkTransaction, recordChange, saveIdentities } from './writes.ts'

type Found = Record<string, unknown>

/** What documents said since stays; what the decision itself changed goes back. */
function restoreFound(now: FoundIdentity, before: FoundIdentity, after: FoundIdentity): FoundIdentity {
  const restored: Found = { ...now }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, became] = [(before as Found)[key], (after as Found)[key]]
    if (key === 'aliases' || isDeepStrictEqual(was, became) || !isDeepStrictEqual(restored[key], became)) continue
    if (was === undefined) delete restored[key]
    else restored[key] = was
  }
  const [was, became] = [before.aliases ?? [], after.aliases ?? []]
  const aliases = new Set([
    ...(now.aliases ?? []).filter((name) => !became.includes(name) || was.includes(name)),
    ...was,
  ])
  delete restored.aliases
  return { ...(restored as FoundIdentity), ...(aliases.size > 0 ? { aliases: [...aliases] } : {}) }
}

/** The parks as they were, parents before their children, as far as they are among them. */
function restoredStates(before: DecisionState, after: DecisionState, now: ReadonlyMap<string, ParkState>): ParkState[] {
  const became = new Map(after.parks.map((park) => [park.id, park]))
  const states = before.parks.map((was): ParkState => {
    const present = now.get(was.id)
    if (!present) return was
    return { ...was, found: restoreFound(present.found, was.found, became.get(was.id)?.found ?? was.found) }
  })
  const byId = new Map(states.map((state) => [state.id, state]))
  const ordered = new Set<ParkState>()
  const place = (state: ParkState, depth = 0) => {
    const parent = byId.get(state.base.parentId ?? state.found.parentId ?? '')
    if (parent && !ordered.has(parent) && depth < states.length) place(parent, depth + 1)
    ordered.add(state)
  }
  for (const state of states) place(state)
  return [...ordered]
}

async function checkParents(trx: Trx, states: readonly ParkState[]): Promise<void> {
  const own = new Set(states.map(({ id }) => id))
  const parents = states.map(({ base, found }) => base.parentId ?? found.parentId).filter((id) => id !== undefined)
  const stored = await findParks(trx, parents)
  const missing = parents.find((id) => !own.has(id) && !stored.has(id))
  if (missing !== undefined)
    throw new ConflictError(
      `The parent '${missing}' is gone since; bring it back first, by undoing the change that took it away`,
    )
}

/**
 * Facts come back as they were. One that corrects a fact which is gone meanwhile stands by itself, as it would had that one gone after its
 * return.
 */
async function restoreFacts(trx: Trx, facts: readonly FactRow[]): Promise<void> {
  for (const some of chunks(facts.map((fact) => ({ ...fact, corrects_id: null }))))
    await trx
      .insertInto('facts')
      .values(some)
      .onConflict((c) => c.doNothing())
      .execute()
  for (const { id, corrects_id } of facts)
    if (corrects_id !== null)
      await trx
        .updateTable('facts')
        .set({ corrects_id: (e) => e.selectFrom('facts as corrected').select('id').where('id', '=', corrects_id) })
        .where('id', '=', id)
        .execute()
}

async function moveBack(trx: Trx, { moved = [], sightings = [], facts = [] }: DecisionState): Promise<void> {
  for (const { id, parkId, placed } of moved)
    await trx.updateTable('facts').set({ park_id: parkId, placed }).where('id', '=', id).execute()
  await restoreFacts(trx, facts)
  for (const { documentId, name, parkId } of sightings)
    await trx
      .insertInto('document_parks')
      .values({ document_id: documentId, name, park_id: parkId })
      .onConflict((c) => c.columns(['document_id', 'name']).doUpdateSet({ park_id: parkId }))
      .execute()
}

/** Parks that the decision made go again, unless documents or people have added to them since. */
async function removeMade(trx: Trx, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const fact = await trx.selectFrom('facts').select('id').where('park_id', '=', id).limit(1).executeTakeFirst()
    const child = await trx.selectFrom('parks').select('id').where('parent_id', '=', id).limit(1).executeTakeFirst()
    if (fact || child) {
      const what = fact ? 'facts' : 'parks below it'
      throw new ConflictError(`'${id}' has ${what} that came since; delete it or merge it instead, both can be undone`)
    }
    await trx.deleteFrom('parks').where('id', '=', id).execute()
  }
}

async function checkUndoable(trx: Trx, decision: ParkDecision): Promise<void> {
  if (decision.undone_at !== null)
    throw new ConflictError(`The change ${decision.id} was undone at ${decision.undone_at}`)
  const later = await laterDecision(trx, decision)
  if (later)
    throw new ConflictError(`The later change ${later.id} (${later.kind}) is about the same parks; undo that one first`)
}

/**
 * Takes a decision about parks back: parks, names, facts and rulings are as before; what documents said since stays. The last
 * decision about a park is undone first.
 * @throws MissingError, ConflictError
 */
export function undoDecision(
  db: Db,
  id: string,
  decider: Decider,
): Promise<{ change: ParkDecision; parkIds: string[] }> {
  return inParkTransaction(db, async (trx) => {
    const row = await findDecision(trx, id)
    if (!row) throw new MissingError('change', id)
    await checkUndoable(trx, row)
    const { before: beforeText, after: afterText, ...head } = row
    const [before, after] = [decodeJson(beforeText), decodeJson(afterText)]
    const present = await findParks(
      trx,
      before.parks.map((park) => park.id),
    )
    const returned = before.parks.filter(
      (park) => present.has(park.id) && !after.parks.some((now) => now.id === park.id),
    )
    if (returned[0])
      throw new ConflictError(`The id '${returned[0].id}' is in use again; delete or merge that park first`)
    const states = restoredStates(before, after, present)
    await checkParents(trx, states)
    await saveIdentities(trx, states, decider.now)
    await moveBack(trx, before)
    const restored = states.map((state) => state.id)
    const made = after.parks.map((park) => park.id).filter((parkId) => !restored.includes(parkId))
    await removeMade(trx, made)
    await trx.deleteFrom('park_name_rulings').where('decision_id', '=', id).execute()
    await refreshParks(trx, restored)
    await recordChange(trx, restored, made)
    const undone = { undone_at: decider.now, undone_by: decider.actor }
    await trx.updateTable('park_decisions').set(undone).where('id', '=', id).execute()
    return { change: { ...head, ...undone }, parkIds: restored }
  })
}
