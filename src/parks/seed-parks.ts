import { isDeepStrictEqual } from 'node:util'
import type { SeedFile } from '../../seeds/schema.ts'
import type { Db, Trx } from '../db/index.ts'
import { documentIdOf, factIdOf } from '../documents/ingest.ts'
import { factIdsOf, findDocumentBySha, type NewFact, NOT_READ, saveDocument, saveFact } from '../documents/store.ts'
import { deletedParks, mergedAway } from './decisions.ts'
import { refreshParks } from './refresh.ts'
import { findParks, type StoredPark } from './store.ts'
import { inParkTransaction, recordChange, saveIdentities } from './writes.ts'

export interface SeedReport {
  parks: number
  facts: number
  /** Parks that people have changed, merged or deleted since; they were left as they are. */
  kept: number
}

async function saveSources(trx: Trx, sources: SeedFile['sources'], now: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { id, sha256, title, publisher, publishedAt } of sources) {
    const known = await findDocumentBySha(trx, sha256)
    ids.set(id, known?.id ?? documentIdOf(sha256))
    if (known) continue
    const unknown = { url: null, language: null, ...NOT_READ }
    await saveDocument(trx, { id: documentIdOf(sha256), sha256, title, publisher, publishedAt, ...unknown }, now)
  }
  return ids
}

type Seed = SeedFile['parks'][number]

/** The shipped facts of a park as they are stored, by their ids. */
function factsOf({ park, facts }: Seed, documentIds: ReadonlyMap<string, string>): Map<string, NewFact> {
  return new Map(
    facts.map(({ source, start, end, ...fact }) => {
      const documentId = documentIds.get(source)
      if (documentId === undefined) throw new Error(`seeds: park ${park.id} names the unknown source '${source}'`)
      const id = factIdOf(documentId, park.id, fact, start)
      const shipped = { status: 'accepted', origin: 'seed', span: { start, end }, quote: null } as const
      return [id, { ...fact, ...shipped, id, parkId: park.id, documentId }]
    }),
  )
}

/** Whether the store has just this park with just these facts already, so that a second run leaves no trace. */
const isWritten = (
  { park }: Seed,
  facts: ReadonlyMap<string, NewFact>,
  known: StoredPark,
  stored: ReadonlySet<string>,
) => isDeepStrictEqual(known.base, park) && [...facts.keys()].every((id) => stored.has(id))

/**
 * Writes the shipped parks, in one transaction. A second time it changes nothing, and a park that people edited is left alone;
 * what documents and reviewers said stays in any case. `now` is an ISO time.
 */
export function seedParks(db: Db, seeds: SeedFile, now: string): Promise<SeedReport> {
  return inParkTransaction(db, async (trx) => {
    const documentIds = await saveSources(trx, seeds.sources, now)
    const ids = seeds.parks.map(({ park }) => park.id)
    const known = await findParks(trx, ids)
    const stored = await factIdsOf(trx, ids)
    const gone = new Set([...(await mergedAway(trx, ids)).keys(), ...(await deletedParks(trx, ids))])
    const report: SeedReport = { parks: 0, facts: 0, kept: 0 }
    const written: string[] = []
    for (const seed of seeds.parks) {
      const { park } = seed
      const earlier = known.get(park.id)
      const facts = factsOf(seed, documentIds)
      if (earlier?.isEdited || (!earlier && gone.has(park.id))) {
        report.kept++
        continue
      }
      if (earlier && isWritten(seed, facts, earlier, stored)) continue
      const found = earlier?.found ?? {}
      await saveIdentities(trx, [{ id: park.id, origin: 'seed', isEdited: false, base: park, found }], now)
      for (const fact of facts.values()) await saveFact(trx, fact, now)
      written.push(park.id)
      report.facts += facts.size
    }
    if (written.length > 0) {
      await refreshParks(trx, written)
      await recordChange(trx, written)
    }
    return { ...report, parks: written.length }
  })
}
