import type { Db } from '../db/index.ts'
import { type FactRef, type ParkRecord, type PreparedParks, prepareParks } from '../match/index.ts'
import { agedConfidence } from './freshness.ts'
import { allParks, parksRevision, type StoredPark } from './store.ts'

/** Parks ready for matching, as they stood at a revision. Never changed: a match that runs on it sees no half of an update. */
export interface ParkSnapshot {
  prepared: PreparedParks
  revision: number
  /** The day (ISO) for which the confidence of facts was aged. */
  today: string
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
  return { park: projection, sources }
}

/** Reads all parks for matching. */
export async function loadRecords(db: Db, today: string): Promise<{ records: ParkRecord[]; parksRevision: number }> {
  const revision = await parksRevision(db)
  return { records: (await allParks(db)).map((park) => toRecord(park, today)), parksRevision: revision }
}

/** The parks in memory, read anew when the stored revision or the day has moved on. */
export class ParkIndex {
  readonly #db: Db
  readonly #day: () => string
  #snapshot: ParkSnapshot | undefined
  #loading: Promise<ParkSnapshot> | undefined

  constructor(db: Db, day: () => string) {
    this.#db = db
    this.#day = day
  }

  get isReady(): boolean {
    return this.#snapshot !== undefined
  }

  /** The newest parks: the snapshot in memory while it is current, else a fresh one. Concurrent callers share one reading. */
  async current(): Promise<ParkSnapshot> {
    const snapshot = this.#snapshot
    if (snapshot && snapshot.today === this.#day() && snapshot.revision === (await parksRevision(this.#db)))
      return snapshot
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  async #load(): Promise<ParkSnapshot> {
    const today = this.#day()
    const { records, parksRevision: revision } = await loadRecords(this.#db, today)
    this.#snapshot = { prepared: prepareParks(records), revision, today }
    return this.#snapshot
  }
}
