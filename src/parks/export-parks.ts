import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../db/index.ts'
import type { Incentive, Park } from '../model/index.ts'
import { flagsOfName } from './project-lists.ts'
import type { ParkFormat } from './read-records.ts'
import { writeParksCsv, writeParksXlsx } from './spreadsheets.ts'
import { type ParkFilter, parksInSteps, type StoredPark } from './store.ts'

/** What is exported: what was entered and imported only, or what matching reads, with the facts of documents in it. */
export const EXPORT_VALUES = ['effective', 'entered'] as const
export type ExportValues = (typeof EXPORT_VALUES)[number]

export interface ExportOptions {
  format: ParkFormat
  values: ExportValues
  filter: ParkFilter
}

/** Flags that follow from the name of an offer are made anew on import, so that a file comes back as it went in. */
function withoutOwnFlags(offer: Incentive): Incentive {
  const { flags, ...rest } = offer
  return flags && isDeepStrictEqual(flags, flagsOfName(offer.name)) ? rest : offer
}

function recordOf({ base, projection }: StoredPark, values: ExportValues): Park {
  if (values === 'entered') return base
  const incentives = base.incentives ?? projection.incentives?.map(withoutOwnFlags)
  return incentives ? { ...projection, incentives } : projection
}

async function* jsonPieces(db: Db, { filter, values }: ExportOptions): AsyncGenerator<string> {
  yield '{"parks":['
  let isFirst = true
  for await (const parks of parksInSteps(db, filter)) {
    const lines = parks.map((park) => JSON.stringify(recordOf(park, values)))
    yield `${isFirst ? '' : ','}\n${lines.join(',\n')}`
    isFirst = false
  }
  yield '\n]}\n'
}

/**
 * Parks by id as an import file, piece by piece. JSON holds a few hundred parks in memory at a time; tables hold all, since only the columns
 * that some park fills are written.
 * @throws CellTooLongError when a park does not fit into XLSX
 */
export async function* exportParks(db: Db, options: ExportOptions): AsyncGenerator<string | Uint8Array> {
  if (options.format === 'json') {
    yield* jsonPieces(db, options)
    return
  }
  const parks: Park[] = []
  for await (const some of parksInSteps(db, options.filter))
    parks.push(...some.map((park) => recordOf(park, options.values)))
  yield options.format === 'csv' ? writeParksCsv(parks) : await writeParksXlsx(parks)
}
