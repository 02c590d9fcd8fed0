import { type Db, decodeJson, type ParkRow } from '../db/index.ts'
import type { FactRef, ParkRecord, RecordSource } from '../match/index.ts'
import type { Incentive } from '../model/index.ts'
import { agedConfidence } from './freshness.ts'
import { parksRevision, type StoredPark } from './store.ts'

/** What matching reads of a stored park. */
export type IndexedPark = Pick<StoredPark, 'id' | 'projection' | 'choices'>

type Row = Pick<ParkRow, 'id' | 'projection' | 'choices'>

const PARKS_A_PAGE = 1000

/**
 * Rows by id, a page at a time: of all parks, or of those that changed after a revision. The next page is on its way while one is
 * worked on.
 */
async function* rowPages(db: Db, since?: number): AsyncGenerator<Row[]> {
  const pageAfter = (id: string): Promise<Row[]> => {
    const page = db
      .selectFrom('parks')
      .select(['id', 'projection', 'choices'])
      .where('id', '>', id)
      .orderBy('id')
      .limit(PARKS_A_PAGE)
    return (since === undefined ? page : page.where('revision', '>', since)).execute()
  }
  for (let next = pageAfter(''); ; ) {
    const rows = await next
    const hasMore = rows.length === PARKS_A_PAGE
    if (hasMore) {
      next = pageAfter(rows.at(-1)!.id)
      // Should the reader stop early, nobody waits for this one.
      next.catch(() => {})
    }
    if (rows.length > 0) yield rows
    if (!hasMore) return
  }
}

const toIndexed = ({ id, projection, choices }: Row): IndexedPark => ({
  id,
  projection: decodeJson(projection),
  choices: decodeJson(choices),
})

/** Parks by id, a page at a time: all of them, or those that changed after a revision. */
export async function* indexPages(db: Db, since?: number): AsyncGenerator<IndexedPark[]> {
  for await (const rows of rowPages(db, since)) yield rows.map(toIndexed)
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
  for await (const rows of rowPages(db)) {
    for (const row of rows) records.push(toRecord(toIndexed(row), today))
    await breathe()
  }
  return { records, parksRevision: revision }
}

/** How many of the parks read last are kept as objects. */
const RECENT = 64

/** Parks as the bytes of their texts, read when asked for: a nation's parks as objects would take several times the memory. */
class PackedRecords implements RecordSource {
  readonly #today: string
  readonly #pages: { bytes: Buffer; ends: Uint32Array }[] = []
  readonly #recent = new Map<number, ParkRecord>()
  length = 0

  constructor(today: string) {
    this.#today = today
  }

  /** Every page but the last must be full. JSON holds no line breaks, so one parts the two texts. */
  add(rows: readonly Row[]): void {
    const parts = rows.map(({ projection, choices }) => Buffer.from(`${projection}\n${choices}`))
    let end = 0
    const ends = Uint32Array.from(parts, ({ length }) => {
      end += length
      return end
    })
    this.#pages.push({ bytes: Buffer.concat(parts), ends })
    this.length += rows.length
  }

  /** Building an index looks at a park and at those above it, which lie near by, so the last few are kept. */
  at(place: number): ParkRecord | undefined {
    const known = this.#recent.get(place)
    if (known) return known
    const record = this.#read(place)
    if (!record) return undefined
    this.#recent.set(place, record)
    if (this.#recent.size > RECENT) this.#recent.delete(this.#recent.keys().next().value!)
    return record
  }

  #read(place: number): ParkRecord | undefined {
    const page = this.#pages[Math.floor(place / PARKS_A_PAGE)]
    const spot = place % PARKS_A_PAGE
    if (!page || spot >= page.ends.length) return undefined
    const [projection, choices] = page.bytes.toString('utf8', page.ends[spot - 1] ?? 0, page.ends[spot]).split('\n')
    return toRecord(
      { projection: JSON.parse(projection!), choices: choices === '{}' ? {} : JSON.parse(choices!) },
      this.#today,
    )
  }
}

/** From this many parks on they are packed. */
const PACKED_FROM = 200_000

/** The same as `loadRecords`, as a source for an index; many parks are packed. */
export async function loadSource(
  db: Db,
  today: string,
  packedFrom = PACKED_FROM,
): Promise<{ source: RecordSource; revision: number }> {
  const { count } = await db
    .selectFrom('parks')
    .select((e) => e.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  if (Number(count) < packedFrom) {
    const { records, parksRevision: revision } = await loadRecords(db, today)
    return { source: records, revision }
  }
  const revision = await parksRevision(db)
  const source = new PackedRecords(today)
  for await (const rows of rowPages(db)) {
    source.add(rows)
    await breathe()
  }
  return { source, revision }
}
