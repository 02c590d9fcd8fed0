import { type Db, inTransaction } from '../db/index.ts'
import type { Park } from '../model/index.ts'
import { checkImport, type ImportProblem } from './check-import.ts'
import { refreshParks } from './refresh.ts'
import { findPark, parentsOfParks, recordChange, saveIdentity } from './store.ts'

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

/**
 * Imports parks as a whole, in one transaction: checked first, then written, parents before children. A known id replaces what
 * was imported or entered before; facts of documents stay. `now` is an ISO time.
 * @throws ImportRefusedError naming every bad record by index, field and reason
 */
export function importParks(db: Db, records: readonly unknown[], now: string): Promise<ImportReport> {
  return inTransaction(db, async (trx) => {
    const parents = await parentsOfParks(trx)
    const checked = checkImport(records, (id) => parents.get(id))
    if ('problems' in checked) throw new ImportRefusedError(checked.problems)
    const parks = parentsFirst(checked.parks)
    let created = 0
    for (const base of parks) {
      const known = await findPark(trx, base.id)
      if (!known) created++
      await saveIdentity(trx, { id: base.id, origin: 'import', isEdited: true, base, found: known?.found ?? {} }, now)
    }
    const ids = parks.map(({ id }) => id)
    await refreshParks(trx, ids)
    const revision = ids.length > 0 ? await recordChange(trx, ids) : 0
    return { created, updated: ids.length - created, parksRevision: revision }
  })
}
