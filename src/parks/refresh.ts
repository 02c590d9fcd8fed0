import { chunks, decodeJson, type Trx } from '../db/index.ts'
import { acceptedFacts, detailOf, type SourcedFact } from '../documents/store.ts'
import { type ProjectedFact, projectPark } from './project.ts'
import { findParks, lineOf, type ParkPlace, regionHeirs } from './store.ts'
import { type ParkProjection, saveProjections, saveRegions } from './writes.ts'

const toProjected = (row: SourcedFact): ProjectedFact => {
  const asOf = row.as_of ?? row.published_at ?? undefined
  const detail = detailOf(row)
  return {
    id: row.id,
    attribute: row.attribute,
    value: row.value_number ?? row.value_text ?? '',
    ...(row.value_max === null ? {} : { max: row.value_max }),
    bound: row.bound,
    ...(detail ? { detail } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    confidence: row.confidence,
    ...(row.reviewed_at === null ? {} : { reviewedAt: row.reviewed_at }),
    documentId: row.document_id,
    sourceId: row.source_id,
    ...(row.lint === null ? {} : { flags: [...new Set(decodeJson(row.lint).map(({ code }) => code))] }),
  }
}

/** Marks which facts the projections use and which contradict one another, for the review queue. */
async function markStanding(trx: Trx, projections: readonly ParkProjection[]): Promise<void> {
  const ids = projections.map(({ id }) => id)
  await trx
    .updateTable('facts')
    .set({ taken: 0, conflicting: 0 })
    .where('park_id', 'in', ids)
    .where((e) => e.or([e('taken', '=', 1), e('conflicting', '=', 1)]))
    .execute()
  const choices = projections.flatMap((projection) => Object.values(projection.choices))
  const taken = new Set(choices.flatMap(({ facts }) => facts.map(({ id }) => id)))
  const conflicting = new Set(
    choices.flatMap(({ facts, conflicting = [] }) =>
      conflicting.length > 0 ? [...facts.map(({ id }) => id), ...conflicting] : [],
    ),
  )
  for (const some of chunks(taken)) await trx.updateTable('facts').set({ taken: 1 }).where('id', 'in', some).execute()
  for (const some of chunks(conflicting))
    await trx.updateTable('facts').set({ conflicting: 1 }).where('id', 'in', some).execute()
}

/** A park's own region, else that of the nearest ancestor that has one. */
function regionOf(id: string, line: ReadonlyMap<string, ParkPlace>): string | null {
  const seen = new Set<string>()
  for (let next: string | null = id; next !== null && !seen.has(next); ) {
    seen.add(next)
    const place: ParkPlace | undefined = line.get(next)
    if (place?.ownRegion) return place.ownRegion
    next = place?.parentId ?? null
  }
  return null
}

/**
 * Projects the accepted facts of these parks anew. Parks below them that take their region from above follow, so that lists
 * find them where they now lie.
 */
export async function refreshParks(trx: Trx, ids: readonly string[]): Promise<void> {
  for (const some of chunks(new Set(ids))) {
    const line = await lineOf(trx, some)
    const facts = await acceptedFacts(trx, some)
    const parks = await findParks(trx, some)
    const projections = [...parks.values()].map(({ id, base, found }) => ({
      id,
      ...projectPark(base, found, (facts.get(id) ?? []).map(toProjected)),
      region: regionOf(id, line),
    }))
    await saveProjections(trx, projections)
    await markStanding(trx, projections)
  }
  const heirs = await regionHeirs(trx, ids)
  const line = await lineOf(trx, heirs)
  await saveRegions(trx, new Map(heirs.map((id) => [id, regionOf(id, line)])))
}
