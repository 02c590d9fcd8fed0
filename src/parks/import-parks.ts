import { type Db, isStorable } from '../db/index.ts'
import type { Park } from '../model/index.ts'
import { checkImport, type ImportProblem } from './check-import.ts'
import { refreshParks } from './refresh.ts'
import { findParks, lineOf, parksRevision, type StoredPark } from './store.ts'
import { inParkTransaction, type ParkIdentity, recordChange, saveIdentities } from './writes.ts'

export interface ImportReport {
  created: number
  updated: number
  parksRevision: number
}

/** An import that was refused as a whole; nothing was changed. */
export class ImportRefusedError extends Error {
  override name = 'ImportRefusedError'
  readonly problems: readonly ImportProblem[]

  constructor(problems: readonly ImportProblem[]) {
    super(`${problems.length} records cannot be imported; nothing was changed`)
    this.problems = problems
  }
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

/**
 * Imports parks as a whole, in one transaction: checked first, then written, parents before children. A known id replaces what
 * was imported or entered before; facts of documents stay. `now` is an ISO time.
 * @throws ImportRefusedError naming every bad record by index, field and reason
 */
export function importParks(db: Db, records: readonly unknown[], now: string): Promise<ImportReport> {
  return inParkTransaction(db, async (trx) => {
    const known = await findParks(trx, textsAt(records, 'id'))
    const checked = checkImport(records, await parentsAfter(trx, records, known))
    if ('problems' in checked) throw new ImportRefusedError(checked.problems)
    const identities = parentsFirst(checked.parks).map((base): ParkIdentity => {
      const found = known.get(base.id)?.found ?? {}
      return { id: base.id, origin: 'import', isEdited: true, base, found }
    })
    await saveIdentities(trx, identities, now)
    const ids = identities.map(({ id }) => id)
    await refreshParks(trx, ids)
    const revision = ids.length > 0 ? await recordChange(trx, ids) : await parksRevision(trx)
    return { created: ids.length - known.size, updated: known.size, parksRevision: revision }
  })
}
