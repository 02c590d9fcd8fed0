import { isDeepStrictEqual } from 'node:util'
import { chunks, type Db, isStorable, type Trx } from '../db/index.ts'
import type { Park } from '../model/index.ts'
import { checkImport, type ImportProblem, ImportRefusedError } from './check-import.ts'
import { type Decider, liftBans, mergedAway, stateOf, writeDecision } from './decisions.ts'
import { refreshParks } from './refresh.ts'
import { findParks, lineOf, parksRevision, type StoredPark } from './store.ts'
import { inParkTransaction, namesOf, type ParkIdentity, recordChange, saveIdentities } from './writes.ts'

export interface ImportReport {
  created: number
  updated: number
  parksRevision: number
}

/** Parents first, so that the reference of a child always finds its park. */
function parentsFirst(parks: readonly Park[]): Park[] {
  const byId = new Map(parks.map((park) => [park.id, park]))
  const ordered = new Set<Park>()
  const place = (park: Park) => {
    if (ordered.has(park)) return
    const parent = park.parentId === undefined ? undefined : byId.get(park.parentId)
    if (parent) place(parent)
    ordered.add(park)
  }
  parks.forEach(place)
  return [...ordered]
}

const textsAt = (records: readonly unknown[], field: 'id' | 'parentId'): string[] =>
  records
    .map((record) => (record as Partial<Record<typeof field, unknown>> | null)?.[field])
    .filter((value) => typeof value === 'string')
    .filter(isStorable)

type StoredParks = ReadonlyMap<string, StoredPark>

/**
 * The parent that a stored park will have once the import is in: of a park of the file what documents say, since the file's word
 * comes first; of others what is stored.
 */
async function parentsAfter(db: Db, records: readonly unknown[], known: StoredParks) {
  const told = [...known.values()].map(({ found }) => found.parentId).filter((id) => id !== undefined)
  const line = await lineOf(db, [...told, ...textsAt(records, 'parentId')])
  return (id: string): string | null | undefined => {
    const stored = known.get(id)
    return stored ? (stored.found.parentId ?? null) : line.get(id)?.parentId
  }
}

/** An id that a person merged into another park would come to life again with every delivery of the same file. */
async function mergedProblems(db: Db, parks: readonly Park[], known: StoredParks): Promise<ImportProblem[]> {
  const index = new Map(parks.map(({ id }, i) => [id, i]))
  const merged = await mergedAway(
    db,
    [...index.keys()].filter((id) => !known.has(id)),
  )
  return [...merged].map(([id, change]) => {
    const detail = `'${id}' was merged into '${change.park_id}'; leave it out, or undo the change ${change.id}`
    return { index: index.get(id) ?? 0, id, field: 'id', detail }
  })
}

/** Parks whose records an import replaces: enough of them in one entry of the log that undoing stays handy. */
const REPLACED_AN_ENTRY = 500

async function logReplaced(
  trx: Trx,
  identities: readonly ParkIdentity[],
  known: StoredParks,
  revision: number,
  decider: Decider,
): Promise<void> {
  const replaced = identities.filter(({ id, base }) => known.has(id) && !isDeepStrictEqual(known.get(id)?.base, base))
  let part = 0
  for (const some of chunks(replaced, REPLACED_AN_ENTRY)) {
    const before = { parks: some.map(({ id }) => stateOf(known.get(id) as StoredPark)) }
    const entry = { kind: 'import' as const, parkId: some[0]?.id ?? '', before, after: { parks: some } }
    await writeDecision(trx, part === 0 ? `c${revision}` : `c${revision}-${part}`, revision, entry, decider)
    part++
  }
}

/**
 * Imports parks as a whole, in one transaction: checked first, then written, parents before children. A known id replaces what
 * was imported or entered before, which can be undone; facts of documents stay. `now` is an ISO time.
 * @throws ImportRefusedError naming every bad record by index, field and reason
 */
export function importParks(
  db: Db,
  records: readonly unknown[],
  now: string,
  actor: string | null = null,
): Promise<ImportReport> {
  return inParkTransaction(db, async (trx) => {
    const known = await findParks(trx, textsAt(records, 'id'))
    const checked = checkImport(records, await parentsAfter(trx, records, known))
    if ('problems' in checked) throw new ImportRefusedError(checked.problems)
    const merged = await mergedProblems(trx, checked.parks, known)
    if (merged.length > 0) throw new ImportRefusedError(merged)
    const identities = parentsFirst(checked.parks).map((base): ParkIdentity => {
      const found = known.get(base.id)?.found ?? {}
      return { id: base.id, origin: 'import', isEdited: true, base, found }
    })
    await saveIdentities(trx, identities, now)
    await liftBans(trx, identities.flatMap(namesOf))
    const ids = identities.map(({ id }) => id)
    await refreshParks(trx, ids)
    const revision = ids.length > 0 ? await recordChange(trx, ids) : await parksRevision(trx)
    await logReplaced(trx, identities, known, revision, { actor, note: null, now })
    return { created: ids.length - known.size, updated: known.size, parksRevision: revision }
  })
}
