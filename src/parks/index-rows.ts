import { type Db, decodeJson } from '../db/index.ts'
import type { FactRef, ParkRecord } from '../match/index.ts'
import type { Incentive } from '../model/index.ts'
import { agedConfidence } from './freshness.ts'
import { parksRevision, type StoredPark } from './store.ts'

/** What matching reads of a stored park. */
export type IndexedPark = Pick<StoredPark, 'id' | 'projection' | 'choices'>

const PARKS_A_PAGE = 500

/** Parks by id, a page at a time: all of them, or those that changed after a revision. */
export async function* indexPages(db: Db, since?: number): AsyncGenerator<IndexedPark[]> {
  for (let after = ''; ; ) {
    let page = db
      .selectFrom('parks')
      .select(['id', 'projection', 'choices'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PARKS_A_PAGE)
    if (since !== undefined) page = page.where('revision', '>', since)
    const rows = await page.execute()
    if (rows.length > 0)
      yield rows.map(({ id, projection, choices }) => ({
        id,
        projection: decodeJson(projection),
        choices: decodeJson(choices),
      }))
    if (rows.length < PARKS_A_PAGE) return
    after = rows.at(-1)!.id
  }
}

/** Whether more parks than `most` changed after a revision. */
export async function isBehindBy(db: Db, since: number, most: number): Promise<boolean> {
  const rows = db
    .selectFrom('parks')
    .select('id')
    .where('revision', '>', since)
    .limit(most + 1)
  const { count } = await db
    .selectFrom(rows.as('r'))
    .select((e) => e.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count) > most
}

/** The parks that went after a revision and did not come back. */
export async function goneParks(db: Db, since: number): Promise<string[]> {
  const rows = await db
    .selectFrom('park_changes as c')
    .select('c.park_id')
    .distinct()
    .where('c.revision', '>', since)
    .where('c.action', '=', 'delete')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('parks as p').select('p.id').whereRef('p.id', '=', 'c.park_id'))),
    )
    .execute()
  return rows.map(({ park_id }) => park_id)
}

/**
 * An offer that the law forbids must never raise a score, so matching reads it as one of no kind. One tied to tax paid, or to a named
 * company, stands if it names its basis in law; nothing makes an award for moving the registered address lawful.
 */
const lawful = ({ kind, ...offer }: Incentive): Incentive => {
  const { flags = [], basis } = offer
  const isBarred = flags.includes('move_in_tied') || (flags.length > 0 && !basis)
  return isBarred || kind === undefined ? offer : { ...offer, kind }
}

/** A stored park as matching reads it, with the confidence of its facts on a day. */
export function toRecord({ projection, choices }: Omit<IndexedPark, 'id'>, today: string): ParkRecord {
  const sources: Record<string, FactRef[]> = {}
  for (const [field, { facts }] of Object.entries(choices)) {
    sources[field] = facts.map(({ id, attribute, confidence, asOf }) => ({
      id,
      confidence: agedConfidence(attribute, confidence, asOf, today),
      ...(asOf === undefined ? {} : { asOf }),
    }))
  }
  const { incentives } = projection
  const park = incentives?.some(({ flags }) => flags)
    ? { ...projection, incentives: incentives.map(lawful) }
    : projection
  return { park, sources }
}

/** Lets what waits, such as other requests, go on: a database in the process answers without letting go. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Reads all parks for matching, page by page, so that others get their turn. A write meanwhile may show in part; it comes after
 * the revision given.
 */
export async function loadRecords(db: Db, today: string): Promise<{ records: ParkRecord[]; parksRevision: number }> {
  const revision = await parksRevision(db)
  const records: ParkRecord[] = []
  for await (const parks of indexPages(db)) {
    for (const park of parks) records.push(toRecord(park, today))
    await breathe()
  }
  return { records, parksRevision: revision }
}
