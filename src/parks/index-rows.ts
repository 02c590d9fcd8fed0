import { chunks, type Db, decodeJson, type ParkRow } from '../db/index.ts'
import type { FactRef, ParkRecord, RecordSource } from '../match/index.ts'
import type { Incentive } from '../model/index.ts'
import { changesKeptSince } from './changes-log.ts'
import { agedConfidence } from './freshness.ts'
import { type ParksMark, parksMark, type StoredPark } from './store.ts'

/** What matching reads of a stored park. */
export type IndexedPark = Pick<StoredPark, 'id' | 'projection' | 'choices'>

type Row = Pick<ParkRow, 'id' | 'projection' | 'choices'>

const PARKS_A_PAGE = 1000

const COLUMNS = ['id', 'projection', 'choices'] as const

/** Rows of all parks by id, a page at a time. The next page is on its way while one is worked on. */
async function* rowPages(db: Db): AsyncGenerator<Row[]> {
  const pageAfter = (id: string): Promise<Row[]> =>
    db.selectFrom('parks').select(COLUMNS).where('id', '>', id).orderBy('id').limit(PARKS_A_PAGE).execute()
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

/**
 * The ids of the parks that were written or went after a revision; undefined when there are more than `most`. Read in the order of
 * the log's key, page by page, so that it costs the same whatever a database believes of its tables.
 */
async function changedIds(db: Db, since: number, most: number): Promise<Set<string> | undefined> {
  const ids = new Set<string>()
  for (let last = { revision: since + 1, park_id: '' }; ; ) {
    const { revision, park_id } = last
    const rows = await db
      .selectFrom('park_changes')
      .select(['revision', 'park_id'])
      .where(({ eb, refTuple, tuple }) => eb(refTuple('revision', 'park_id'), '>', tuple(revision, park_id)))
      .orderBy('revision')
      .orderBy('park_id')
      .limit(PARKS_A_PAGE)
      .execute()
    for (const row of rows) ids.add(row.park_id)
    if (ids.size > most) return undefined
    if (rows.length < PARKS_A_PAGE) return ids
    last = rows.at(-1)!
  }
}

/** What is different from a revision: parks as they are now, and the ids of those that are no more. */
export interface ChangedParks {
  changed: IndexedPark[]
  gone: string[]
}

/** Whether the store went through the state of a mark, and still knows of all that came after it. */
async function went(db: Db, through: ParksMark): Promise<boolean> {
  if (through.revision === 0) return (await changesKeptSince(db)) === 0
  const row = await db
    .selectFrom('park_changes')
    .select('stamp')
    .where('revision', '=', through.revision)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined && (row.stamp === '' || row.stamp === through.stamp)
}

/**
 * What changed after a mark; undefined when it is more than `most` parks, or cannot be told because the store has another history
 * or has forgotten that part of it. To be read from one state of the store.
 */
export async function changesSince(db: Db, since: ParksMark, most: number): Promise<ChangedParks | undefined> {
  const ids = (await went(db, since)) ? await changedIds(db, since.revision, most) : undefined
  if (!ids) return undefined
  const changed: IndexedPark[] = []
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom('parks').select(COLUMNS).where('id', 'in', some).execute()
    for (const row of rows) {
      ids.delete(row.id)
      changed.push(toIndexed(row))
    }
  }
  return { changed, gone: [...ids] }
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
export async function loadRecords(db: Db, today: string): Promise<{ records: ParkRecord[]; mark: ParksMark }> {
  const mark = await parksMark(db)
  const records: ParkRecord[] = []
  for await (const rows of rowPages(db)) {
    for (const row of rows) records.push(toRecord(toIndexed(row), today))
    await breathe()
  }
  return { records, mark }
}

/** How many of the parks read last are kept as objects. */
const RECENT = 64

/** Parks as the bytes of their texts, read when asked for: a nation's parks as objects would take several times the memory. */
class PackedRecords implements RecordSource {
  readonly #today: string
  readonly #pages: { bytes: Buffer; ends: Uint32Array }[] = []
  readonly #recent = new Map<number, ParkRecord>()
  readonly ids: string[] = []

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
    for (const { id } of rows) this.ids.push(id)
  }

  get length(): number {
    return this.ids.length
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
): Promise<{ source: RecordSource; mark: ParksMark }> {
  const { count } = await db
    .selectFrom('parks')
    .select((e) => e.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  if (Number(count) < packedFrom) {
    const { records, mark } = await loadRecords(db, today)
    return { source: records, mark }
  }
  const mark = await parksMark(db)
  const source = new PackedRecords(today)
  for await (const rows of rowPages(db)) {
    source.add(rows)
    await breathe()
  }
  return { source, mark }
}
