import type { Db } from '../db/index.ts'
import { buildParkIndex, type FactRef, type ParkIndex, type ParkRecord } from '../match/index.ts'
import type { Incentive } from '../model/index.ts'
import { agedConfidence } from './freshness.ts'
import { changedParks, goneParks, parkPages, parksRevision, type StoredPark } from './store.ts'

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

/** Lets what waits, such as other requests, go on: a database in the process answers without letting go. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** After so many writes that the parks lie in more segments than this, they are read anew beside. */
const MOST_SEGMENTS = 64

/** How long work in steps goes on before others get a turn. */
const TURN_MS = 8

async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (let turnEnds = performance.now() + TURN_MS; ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < turnEnds) continue
    await breathe()
    turnEnds = performance.now() + TURN_MS
  }
}

/**
 * Reads all parks for matching, page by page, so that others get their turn. A write meanwhile may show in part; it comes after
 * the revision given.
 */
export async function loadRecords(db: Db, today: string): Promise<{ records: ParkRecord[]; parksRevision: number }> {
  const revision = await parksRevision(db)
  const records: ParkRecord[] = []
  for await (const parks of parkPages(db)) {
    for (const park of parks) records.push(toRecord(park, today))
    await breathe()
  }
  return { records, parksRevision: revision }
}

/**
 * The parks in memory; they follow the store by delta. When the day has moved on they are read anew beside, with the confidence
 * of that day, while the old ones serve.
 */
export class LiveParks {
  readonly #db: Db
  readonly #day: () => string
  #snapshot: ParkSnapshot | undefined
  #loadedAt: number | undefined
  #following: Promise<ParkSnapshot> | undefined
  #renewing: Promise<void> | undefined

  constructor(db: Db, day: () => string) {
    this.#db = db
    this.#day = day
  }

  /** The parks in memory as they are, without asking whether there are newer ones. */
  get snapshot(): ParkSnapshot | undefined {
    return this.#snapshot
  }

  /** When the parks in memory were loaded or last changed, in ms since 1970. */
  get loadedAt(): number | undefined {
    return this.#loadedAt
  }

  /** The newest parks: the snapshot in memory while it is current, else the next one. Concurrent callers share one reading. */
  async current(): Promise<ParkSnapshot> {
    const snapshot = this.#snapshot
    if (snapshot && (snapshot.today !== this.#day() || snapshot.parks.segments > MOST_SEGMENTS))
      this.#renew(this.#day())
    if (snapshot && snapshot.revision === (await parksRevision(this.#db))) return snapshot
    this.#following ??= this.#follow().finally(() => {
      this.#following = undefined
    })
    return this.#following
  }

  async #follow(): Promise<ParkSnapshot> {
    return this.#publish(this.#snapshot ? await this.#byDelta(this.#snapshot) : await this.#whole(this.#day()))
  }

  /** A failure leaves the old parks; the next caller tries again. */
  #renew(today: string): void {
    this.#renewing ??= this.#whole(today)
      .then((snapshot) => {
        this.#publish(snapshot)
      })
      .catch(() => {})
      .finally(() => {
        this.#renewing = undefined
      })
  }

  /** Keeps a snapshot, unless one of a later day came in meanwhile. */
  #publish(snapshot: ParkSnapshot): ParkSnapshot {
    if (!this.#snapshot || this.#snapshot.today <= snapshot.today) {
      this.#snapshot = snapshot
      this.#loadedAt = Date.now()
    }
    return snapshot
  }

  /** A write during the reading may have been read in part, so it is followed before the parks are shown. */
  async #whole(today: string): Promise<ParkSnapshot> {
    const { records, parksRevision: revision } = await loadRecords(this.#db, today)
    return this.#byDelta({ parks: await inTurns(buildParkIndex(records)), revision, today })
  }

  /** The revision is read first: a write in between is then read twice, never missed. */
  async #byDelta({ parks, revision, today }: ParkSnapshot): Promise<ParkSnapshot> {
    const next = await parksRevision(this.#db)
    if (next === revision) return { parks, revision, today }
    const changed = await changedParks(this.#db, revision)
    const gone = await goneParks(this.#db, revision)
    const steps = parks.withInSteps(
      changed.map((park) => toRecord(park, today)),
      gone,
    )
    return { parks: await inTurns(steps), revision: next, today }
  }
}
