import { nearestRegions, regionByCode } from '../catalog/index.ts'
import { chunks, type Db, type ParkState, type Trx } from '../db/index.ts'
import type { Park } from '../model/index.ts'
import { type Decider, type ParkDecision, type Ruling, recordDecision, stateOf } from './decisions.ts'
import { existingPark, InvalidParkError } from './edit-park.ts'
import { newParkId } from './place-park.ts'
import { refreshParks } from './refresh.ts'
import { ConflictError } from './refusals.ts'
import { keysOf, nameKeys } from './resolve.ts'
import { findParks, type StoredPark } from './store.ts'
import { inParkTransaction, namesOf, saveIdentities } from './writes.ts'

/** What becomes a park of its own: names that documents use for it, and facts that speak of it. */
export interface SplitRequest {
  /** The name of the new park; the first of `names` if absent. */
  name?: string
  /** Its region, where it differs from what its names say. */
  region?: string
  names?: readonly string[]
  facts?: readonly string[]
}

const refuse = (field: string, detail: string): never => {
  throw new InvalidParkError([{ index: 0, id: null, field, detail }])
}

/** The names that leave, checked: the park must have them, and keeps its own. */
function leavingNames(park: StoredPark, { names = [] }: SplitRequest): string[] {
  const known = namesOf(park)
  for (const [i, name] of names.entries()) {
    if (name === park.base.name)
      refuse(`names.${i}`, `'${name}' is the park's own name; rename the park first, or split off the other names`)
    if (!known.includes(name)) refuse(`names.${i}`, `the park has no name '${name}'; it has ${known.join(', ')}`)
  }
  return [...new Set(names)]
}

const without = (aliases: readonly string[] | undefined, leaving: readonly string[]) => {
  const rest = (aliases ?? []).filter((alias) => !leaving.includes(alias))
  return rest.length > 0 ? { aliases: rest } : {}
}

function withoutNames(state: ParkState, leaving: readonly string[]): ParkState {
  const { aliases: entered, ...base } = state.base
  const { aliases: found, ...identity } = state.found
  return {
    ...state,
    isEdited: true,
    base: { ...base, ...(entered ? without(entered, leaving) : {}) } as Park,
    found: { ...identity, ...without(found, leaving) },
  }
}

/** Facts of documents that spoke of the park under a leaving name, and those that were named one by one. */
async function leavingFacts(trx: Trx, parkId: string, names: readonly string[], ids: readonly string[]) {
  const sightings =
    names.length === 0
      ? []
      : await trx
          .selectFrom('document_parks')
          .selectAll()
          .where('park_id', '=', parkId)
          .where('name', 'in', [...names])
          .execute()
  const documents = sightings.map((row) => row.document_id)
  const facts = await trx
    .selectFrom('facts')
    .select(['id', 'document_id', 'placed'])
    .where('park_id', '=', parkId)
    .execute()
  const known = new Set(facts.map(({ id }) => id))
  for (const [i, id] of ids.entries()) if (!known.has(id)) refuse(`facts.${i}`, `the park has no fact '${id}'`)
  const moved = facts.filter(
    ({ id, document_id }) => ids.includes(id) || (document_id !== null && documents.includes(document_id)),
  )
  return { moved, sightings }
}

/** What later documents have to know: the names mean the new park and not the old one. */
function rulingsOf(park: StoredPark, rest: ParkState, made: ParkState): Ruling[] {
  const region = made.base.region ?? nameKeys(made.base.name).region
  const shared = new Set(keysOf(namesOf(rest)))
  return keysOf(namesOf(made)).flatMap((key): Ruling[] => {
    // Both go by one name: only the place can tell them apart.
    if (shared.has(key) && region === null) return []
    return [
      { key, verdict: 'is', park_id: made.id, region },
      { key, verdict: 'is_not', park_id: park.id, region: shared.has(key) ? region : null },
    ]
  })
}

async function moveFacts(trx: Trx, to: string, { moved, sightings }: Awaited<ReturnType<typeof leavingFacts>>) {
  for (const some of chunks(moved.map(({ id }) => id)))
    await trx.updateTable('facts').set({ park_id: to, placed: 1 }).where('id', 'in', some).execute()
  for (const { document_id, name } of sightings)
    await trx
      .updateTable('document_parks')
      .set({ park_id: to })
      .where('document_id', '=', document_id)
      .where('name', '=', name)
      .execute()
}

/** The park that the split makes, and what is left of the old one. */
async function divide(trx: Trx, park: StoredPark, request: SplitRequest, names: readonly string[]) {
  const name = request.name ?? names[0] ?? refuse('name', 'give the new park a name')
  if (request.region !== undefined && !regionByCode(request.region))
    refuse(
      'region',
      `unknown region code '${request.region}'; the nearest are ${nearestRegions(request.region).join(', ')}`,
    )
  const id = await newParkId(trx, name)
  const base: Park = { id, name, ...(request.region === undefined ? {} : { region: request.region }) }
  const aliases = names.filter((other) => other !== name)
  const found = aliases.length > 0 ? { aliases } : {}
  const made: ParkState = { id, origin: 'manual', isEdited: true, base, found }
  return { made, rest: withoutNames(stateOf(park), names) }
}

/**
 * One park is two: the given names and facts become a park of their own, and are never put together again by a document. The
 * change can be undone.
 * @throws MissingError, InvalidParkError, ConflictError when neither names nor facts are given
 */
export function splitPark(
  db: Db,
  id: string,
  request: SplitRequest,
  decider: Decider,
): Promise<{ park: StoredPark; made: StoredPark; change: ParkDecision }> {
  return inParkTransaction(db, async (trx) => {
    const park = await existingPark(trx, id)
    const names = leavingNames(park, request)
    const facts = request.facts ?? []
    if (names.length + facts.length === 0)
      throw new ConflictError('Name what becomes a park of its own: names, facts, or both')
    const leaving = await leavingFacts(trx, id, names, facts)
    const { made, rest } = await divide(trx, park, request, names)
    await saveIdentities(trx, [rest, made], decider.now)
    await moveFacts(trx, made.id, leaving)
    await refreshParks(trx, [id, made.id])
    const before = {
      parks: [stateOf(park)],
      moved: leaving.moved.map((fact) => ({ id: fact.id, parkId: id, placed: fact.placed })),
      sightings: leaving.sightings.map((row) => ({ documentId: row.document_id, name: row.name, parkId: id })),
    }
    const sides = { before, after: { parks: [rest, made] }, rulings: rulingsOf(park, rest, made) }
    const change = await recordDecision(trx, { kind: 'split', parkId: id, otherId: made.id, ...sides }, decider)
    const stored = await findParks(trx, [id, made.id])
    return { park: stored.get(id) as StoredPark, made: stored.get(made.id) as StoredPark, change }
  })
}
