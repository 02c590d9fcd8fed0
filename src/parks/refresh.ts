import type { Db, Trx } from '../db/index.ts'
import { detailOf, factsOfPark, type SourcedFact } from '../documents/store.ts'
import { type ProjectedFact, projectPark } from './project.ts'
import { findPark, saveProjection } from './store.ts'

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
    isReviewed: row.reviewer !== null,
    documentId: row.document_id,
  }
}

/** The region of the nearest ancestor that has one. */
async function inheritedRegion(db: Db, parentId: string | undefined): Promise<string | null> {
  const seen = new Set<string>()
  for (let next = parentId; next !== undefined && !seen.has(next); ) {
    seen.add(next)
    const parent = await findPark(db, next)
    if (parent?.projection.region) return parent.projection.region
    next = parent?.projection.parentId
  }
  return null
}

/** Projects the accepted facts of these parks anew, parents before children where both are given. */
export async function refreshParks(trx: Trx, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    const park = await findPark(trx, id)
    if (!park) continue
    const accepted = (await factsOfPark(trx, id)).filter(({ status }) => status === 'accepted')
    const projection = projectPark(park.base, park.found, accepted.map(toProjected))
    const region = projection.park.region ?? (await inheritedRegion(trx, projection.park.parentId))
    await saveProjection(trx, id, projection, region)
  }
}
