import type { Db, ParkState, Trx } from '../db/index.ts'
import type { Park, Problem } from '../model/index.ts'
import { checkImport, type ImportProblem } from './check-import.ts'
import { type Decider, departureOf, liftBans, type ParkDecision, recordDecision, stateOf } from './decisions.ts'
import { newParkId } from './place-park.ts'
import { refreshParks } from './refresh.ts'
import { ConflictError, MissingError } from './refusals.ts'
import { keysOf, nameKeys, resolvePark } from './resolve.ts'
import { findParkRetry, type ParkRetry, rememberParkRetry } from './retries.ts'
import { childrenOf, findPark, lineOf, parkCandidates, type StoredPark } from './store.ts'
import { inParkTransaction, namesOf, saveIdentities } from './writes.ts'

/** A record that cannot be a park, with every problem and its place. */
export class InvalidParkError extends Error {
  override name = 'InvalidParkError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly ImportProblem[]) {
    super(problems.map(({ field, detail }) => `${field}: ${detail}`).join('; '))
    this.problems = problems.map(({ field, detail }) => ({
      pointer: field === '(record)' ? '' : `/${field.replaceAll('.', '/')}`,
      detail,
    }))
  }
}

/** @throws MissingError that says where the park went */
export async function existingPark(db: Db, id: string): Promise<StoredPark> {
  const park = await findPark(db, id)
  if (park) return park
  const departure = await departureOf(db, id)
  const hint =
    departure?.kind === 'merge'
      ? `; it was merged into '${departure.park_id}' (change ${departure.id})`
      : departure
        ? `; it was deleted (change ${departure.id})`
        : ''
  throw new MissingError('park', id, hint)
}

/** Checks a record like an import of one, against the stored parents. @throws InvalidParkError */
async function checkPark(db: Db, record: unknown): Promise<Park> {
  const parentId = (record as { parentId?: unknown }).parentId
  const line = await lineOf(db, typeof parentId === 'string' ? [parentId] : [])
  const checked = checkImport([record], (id) => line.get(id)?.parentId ?? (line.has(id) ? null : undefined))
  if ('problems' in checked) throw new InvalidParkError(checked.problems)
  return checked.parks[0] as Park
}

export interface CreatedPark {
  park: StoredPark
  change: ParkDecision
  /** A stored park that goes by the same name, for a person to look at. */
  similarTo: string | null
  /** False when the same was sent before under the same retry key. */
  isNew: boolean
}

/** A park that was entered under the same retry key before. @throws ConflictError when it is gone since */
async function enteredBefore(trx: Trx, retry: ParkRetry | undefined): Promise<CreatedPark | undefined> {
  const earlier = retry && (await findParkRetry(trx, retry))
  if (!earlier) return undefined
  const park = await findPark(trx, earlier.park_id)
  if (!park) throw new ConflictError(`The park '${earlier.park_id}' of this Idempotency-Key is gone since`)
  return { park, change: earlier, similarTo: null, isNew: false }
}

/** The record as a park with an id that is free. */
async function newBase(trx: Trx, record: Record<string, unknown>): Promise<Park> {
  const { name } = record
  const id = record.id ?? (typeof name === 'string' && name ? await newParkId(trx, name) : 'park')
  const base = await checkPark(trx, { ...record, id })
  if (await findPark(trx, base.id))
    throw new ConflictError(`The id '${base.id}' is taken; change that park, or choose another id`)
  return base
}

/**
 * Enters a park by hand; without an id it gets one made of its name.
 * @throws ConflictError when the id is taken; InvalidParkError; RetryConflictError
 */
export function createPark(
  db: Db,
  record: Record<string, unknown>,
  decider: Decider,
  retry?: ParkRetry,
): Promise<CreatedPark> {
  return inParkTransaction(db, async (trx) => {
    const earlier = await enteredBefore(trx, retry)
    if (earlier) return earlier
    const base = await newBase(trx, record)
    const { name, aliases = [], region = null } = base
    const similar = resolvePark({ name, aliases, region }, await parkCandidates(trx, [name, ...aliases]))
    await liftBans(trx, [name, ...aliases])
    const state: ParkState = { id: base.id, origin: 'manual', isEdited: true, base, found: {} }
    await saveIdentities(trx, [state], decider.now)
    await refreshParks(trx, [base.id])
    const sides = { before: { parks: [] }, after: { parks: [state] } }
    const change = await recordDecision(trx, { kind: 'create', parkId: base.id, ...sides }, decider)
    if (retry) await rememberParkRetry(trx, retry, change.id, decider.now)
    const park = (await findPark(trx, base.id)) as StoredPark
    return { park, change, similarTo: similar?.id ?? null, isNew: true }
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON Merge Patch (RFC 7396): null takes a field away, objects merge, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key]
    else
      Object.defineProperty(merged, key, {
        value: mergePatch(merged[key], value),
        enumerable: true,
        configurable: true,
        writable: true,
      })
  }
  return merged
}

/**
 * Changes what was entered of a park by a merge patch. A field that is taken away is again what the facts say; a name that is
 * replaced stays a name by which documents find the park.
 * @throws MissingError, InvalidParkError
 */
export function editPark(
  db: Db,
  id: string,
  patch: unknown,
  decider: Decider,
): Promise<{ park: StoredPark; change: ParkDecision }> {
  return inParkTransaction(db, async (trx) => {
    const park = await existingPark(trx, id)
    const record = mergePatch(park.base, patch)
    if ((record as Park).id !== id) {
      throw new InvalidParkError([
        { index: 0, id, field: 'id', detail: `the id of a park never changes; leave it out or give '${id}'` },
      ])
    }
    const base = await checkPark(trx, record)
    const earlier = base.name === park.base.name ? [] : [park.base.name]
    const aliases = [...new Set([...(park.found.aliases ?? []), ...earlier])].filter((name) => name !== base.name)
    const found = { ...park.found, ...(aliases.length > 0 ? { aliases } : {}) }
    const state: ParkState = { ...stateOf(park), isEdited: true, base, found }
    await saveIdentities(trx, [state], decider.now)
    await refreshParks(trx, [id])
    const change = await recordDecision(
      trx,
      { kind: 'edit', parkId: id, before: { parks: [stateOf(park)] }, after: { parks: [state] } },
      decider,
    )
    return { park: (await findPark(trx, id)) as StoredPark, change }
  })
}

/** A park under another parent, or under none; what was entered and what documents say are changed alike. */
export function withParent(state: ParkState, from: string, to: string | undefined): ParkState {
  const move = <T extends { parentId?: string }>(record: T): T => {
    if (record.parentId !== from) return record
    const { parentId: _parentId, ...rest } = record
    return (to === undefined || to === state.id ? rest : { ...rest, parentId: to }) as T
  }
  const [base, found] = [move(state.base), move(state.found)]
  const isMoved = base !== state.base || found !== state.found
  return { ...state, isEdited: state.isEdited || isMoved, base, found }
}

/** Where documents spoke of these parks. */
export const sightingsOf = async (trx: Trx, parkId: string) =>
  (await trx.selectFrom('document_parks').selectAll().where('park_id', '=', parkId).execute()).map((row) => ({
    documentId: row.document_id,
    name: row.name,
    parkId: row.park_id,
  }))

/**
 * Deletes a park with its facts; parks below it move up to its parent. Documents do not make it again, until a person enters a
 * park of the name. The change can be undone.
 * @throws MissingError
 */
export function deletePark(db: Db, id: string, decider: Decider): Promise<{ change: ParkDecision }> {
  return inParkTransaction(db, async (trx) => {
    const park = await existingPark(trx, id)
    const children = (await childrenOf(trx, id)).map(stateOf)
    const parentId = park.base.parentId ?? park.found.parentId
    const lifted = children.map((child) => withParent(child, id, parentId))
    const facts = await trx.selectFrom('facts').selectAll().where('park_id', '=', id).orderBy('corrects_id').execute()
    const sightings = await sightingsOf(trx, id)
    await saveIdentities(trx, lifted, decider.now)
    await trx.deleteFrom('parks').where('id', '=', id).execute()
    await refreshParks(
      trx,
      lifted.map((child) => child.id),
    )
    const region = park.projection.region ?? null
    const rulings = keysOf(namesOf(park)).map((key) => ({
      key,
      verdict: 'none' as const,
      park_id: null,
      region: region ?? nameKeys(park.base.name).region,
    }))
    const before = { parks: [stateOf(park), ...children], facts, sightings }
    const change = await recordDecision(
      trx,
      { kind: 'delete', parkId: id, before, after: { parks: lifted }, rulings },
      decider,
    )
    return { change }
  })
}
