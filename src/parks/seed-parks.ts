import type { SeedFile } from '../../seeds/schema.ts'
import { type Db, inTransaction, type Trx } from '../db/index.ts'
import { documentIdOf, factIdOf } from '../documents/ingest.ts'
import { findDocumentBySha, saveDocument, saveFact } from '../documents/store.ts'
import { refreshParks } from './refresh.ts'
import { findPark, recordChange, saveIdentity } from './store.ts'

export interface SeedReport {
  parks: number
  facts: number
  /** Parks that people have changed since; they were left as they are. */
  kept: number
}

async function saveSources(trx: Trx, sources: SeedFile['sources'], now: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { id, sha256, title, publisher, publishedAt } of sources) {
    const known = await findDocumentBySha(trx, sha256)
    ids.set(id, known?.id ?? documentIdOf(sha256))
    if (known) continue
    const unknown = { url: null, language: null, text: null, encoding: null, removed: null }
    await saveDocument(trx, { id: documentIdOf(sha256), sha256, title, publisher, publishedAt, ...unknown }, now)
  }
  return ids
}

async function saveSeed(
  trx: Trx,
  { park, facts }: SeedFile['parks'][number],
  documentIds: ReadonlyMap<string, string>,
  now: string,
) {
  await saveIdentity(trx, { id: park.id, origin: 'seed', isEdited: false, base: park, found: {} }, now)
  for (const { source, start, end, ...fact } of facts) {
    const documentId = documentIds.get(source)
    if (documentId === undefined) throw new Error(`seeds: park ${park.id} names the unknown source '${source}'`)
    const id = factIdOf(documentId, park.id, fact, start)
    await saveFact(
      trx,
      {
        ...fact,
        id,
        parkId: park.id,
        documentId,
        status: 'accepted',
        origin: 'seed',
        span: { start, end },
        quote: null,
      },
      now,
    )
  }
}

/**
 * Writes the shipped parks, in one transaction. A second time it changes nothing, and a park that people edited is left alone.
 * `now` is an ISO time.
 */
export function seedParks(db: Db, seeds: SeedFile, now: string): Promise<SeedReport> {
  return inTransaction(db, async (trx) => {
    const documentIds = await saveSources(trx, seeds.sources, now)
    const written: SeedFile['parks'] = []
    let kept = 0
    for (const seed of seeds.parks) {
      const known = await findPark(trx, seed.park.id)
      if (known?.isEdited) kept++
      else if (!known || JSON.stringify(known.base) !== JSON.stringify(seed.park)) written.push(seed)
    }
    for (const seed of written) await saveSeed(trx, seed, documentIds, now)
    const ids = written.map(({ park }) => park.id)
    await refreshParks(trx, ids)
    if (ids.length > 0) await recordChange(trx, ids)
    return { parks: written.length, facts: written.reduce((sum, { facts }) => sum + facts.length, 0), kept }
  })
}
