import type { Db } from '../db/index.ts'
import { createParkIndex, type FactRef, type ParkIndex, type ParkRecord } from '../match/index.ts'
import type { Incentive } from '../model/index.ts'
import { agedConfidence } from './freshness.ts'
import { allParks, changedParks, goneParks, parksRevision, type StoredPark } from './store.ts'

/** Parks ready for matching, as they stood at a revision. Never changed: a match that runs on it sees no half of an update. */
export interface ParkSnapshot {
  parks: ParkIndex
  revision: number
  /** The day (ISO) for which the confidence of facts was aged. */
  today: string
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
export function toRecord({ projection, choices }: StoredPark, today: string): ParkRecord {
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

/** Reads all parks for matching. */
export async function loadRecords(db: Db, today: string): Promise<{ records: ParkRecord[]; parksRevision: number }> {
  const revision = await parksRevision(db)
  return { records: (await allParks(db)).map((park) => toRecord(park, today)), parksRevision: revision }
}

/** The parks in memory; they follow the store by delta, and are read anew when the day has moved on. */
export class LiveParks {
  readonly #db: Db
  readonly #day: () => string
  #snapshot: ParkSnapshot | undefined
  #loading: Promise<ParkSnapshot> | undefined

  constructor(db: Db, day: () => string) {
    this.#db = db
    this.#day = day
  }

  /** The newest parks: the snapshot in memory while it is current, else the next one. Concurrent callers share one reading. */
  async current(): Promise<ParkSnapshot> {
    const snapshot = this.#snapshot
    if (snapshot && snapshot.today === this.#day() && snapshot.revision === (await parksRevision(this.#db)))
      return snapshot
    this.#loading ??= this.#follow().finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  async #follow(): Promise<ParkSnapshot> {
    const today = this.#day()
    const before = this.#snapshot
    this.#snapshot = before?.today === today ? await this.#byDelta(before) : await this.#whole(today)
    return this.#snapshot
  }

  async #whole(today: string): Promise<ParkSnapshot> {
    const { records, parksRevision: revision } = await loadRecords(this.#db, today)
    return { parks: createParkIndex(records), revision, today }
  }

  /** The revision is read first: a write in between is then read twice, never missed. */
  async #byDelta({ parks, revision, today }: ParkSnapshot): Promise<ParkSnapshot> {
    const next = await parksRevision(this.#db)
    const changed = await changedParks(this.#db, revision)
    const gone = await goneParks(this.#db, revision)
    return {
      parks: parks.with(
        changed.map((park) => toRecord(park, today)),
        gone,
      ),
      revision: next,
      today,
    }
  }
}
