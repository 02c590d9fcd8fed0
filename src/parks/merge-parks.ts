import type { Db, FoundIdentity, ParkState, Trx } from '../db/index.ts'
import type { Park } from '../model/index.ts'
import { type Decider, type ParkDecision, recordDecision, stateOf } from './decisions.ts'
import { existingPark, sightingsOf, withParent } from './edit-park.ts'
import { leadsTo, mergeFound } from './place-park.ts'
import { refreshParks } from './refresh.ts'
import { ConflictError } from './refusals.ts'
import { keysOf, nameKeys } from './resolve.ts'
import { childrenOf, findPark, type StoredPark } from './store.ts'
import { inParkTransaction, namesOf, saveIdentities } from './writes.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What one record says, and of the other what the first is silent about, field by field. */
function fillUp<T extends object>(first: T, second: object): T {
  const filled: Record<string, unknown> = { ...(first as Record<string, unknown>) }
  for (const [key, value] of Object.entries(second)) {
    const own = filled[key]
    if (own === undefined) filled[key] = value
    else if (isRecord(own) && isRecord(value)) filled[key] = fillUp(own, value)
  }
  return filled as T
}

/** The record of the park that stays, with what was entered of the other one where it is silent. */
function mergeBase(into: Park, gone: Park): Park {
  const { id: _id, name: _name, aliases: _aliases, parentId: _parentId, ...rest } = gone
  return fillUp(into, rest)
}

function mergeStates(into: ParkState, gone: ParkState): ParkState {
  const { aliases: _aliases, parentId: _parentId, ...identity } = gone.found
  const found: FoundIdentity = mergeFound(into.found, identity, namesOf(gone), into.base.name)
  return { ...into, isEdited: true, base: mergeBase(into.base, gone.base), found }
}

const parentOf = ({ base, found }: ParkState): string | undefined => base.parentId ?? found.parentId

async function moveAll(trx: Trx, from: string, to: string) {
  const facts = await trx.selectFrom('facts').select(['id', 'placed']).where('park_id', '=', from).execute()
  const sightings = await sightingsOf(trx, from)
  await trx.updateTable('facts').set({ park_id: to }).where('park_id', '=', from).execute()
  await trx.updateTable('document_parks').set({ park_id: to }).where('park_id', '=', from).execute()
  return { moved: facts.map(({ id, placed }) => ({ id, placed, parkId: from })), sightings }
}

/**
 * Two parks are one: `gone` is taken up by `into` with its names, facts, entered fields and the parks below it. Documents that use
 * one of its names later mean `into`. The change can be undone.
 * @throws MissingError, ConflictError when both are the same
 */
export function mergeParks(
  db: Db,
  goneId: string,
  intoId: string,
  decider: Decider,
): Promise<{ park: StoredPark; change: ParkDecision }> {
  return inParkTransaction(db, async (trx) => {
    if (goneId === intoId) throw new ConflictError(`'${goneId}' cannot be merged into itself; name another park`)
    const gone = await existingPark(trx, goneId)
    const into = await existingPark(trx, intoId)
    const children = (await childrenOf(trx, goneId)).filter(({ id }) => id !== intoId).map(stateOf)
    const isBelow = await leadsTo(trx, intoId, goneId)
    const merged = withParent(mergeStates(stateOf(into), stateOf(gone)), goneId, parentOf(stateOf(gone)))
    // A line that led from `into` up to `gone` would end in itself: the merged park takes the place of the upper one.
    const placed = isBelow ? withParent(merged, parentOf(merged) ?? '', parentOf(stateOf(gone))) : merged
    const moved = children.map((child) => withParent(child, goneId, intoId))
    await saveIdentities(trx, [placed, ...moved], decider.now)
    const before = { parks: [stateOf(into), stateOf(gone), ...children], ...(await moveAll(trx, goneId, intoId)) }
    await trx.deleteFrom('parks').where('id', '=', goneId).execute()
    await refreshParks(trx, [intoId, ...moved.map(({ id }) => id)])
    const region = gone.projection.region ?? into.projection.region ?? nameKeys(gone.base.name).region
    const rulings = keysOf(namesOf(gone)).map((key) => ({
      key,
      verdict: 'is' as const,
      park_id: intoId,
      region: region ?? null,
    }))
    const after = { parks: [placed, ...moved] }
    const change = await recordDecision(
      trx,
      { kind: 'merge', parkId: intoId, otherId: goneId, before, after, rulings },
      decider,
    )
    return { park: (await findPark(trx, intoId)) as StoredPark, change }
  })
}
