import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, inSnapshot, isUnavailable } from '../db/index.ts'
import { buildParkIndex, type ParkIndex, type ParkRecord } from '../match/index.ts'
import { changesSince, loadSource, toRecord } from './index-rows.ts'
import { isSameMark, type ParksMark, parksMark } from './store.ts'
import { StoreContact } from './store-contact.ts'
import { onCommit } from './writes.ts'

/** Parks ready for matching, as they stood at a mark. Never changed: a match that runs on it sees no half of an update. */
export interface ParkSnapshot extends ParksMark {
  parks: ParkIndex
  /** The day (ISO) for which the confidence of facts was aged. */
  today: string
}

/** After so many writes that the parks lie in more segments than this, they are read anew beside. */
const MOST_SEGMENTS = 64

/** When more parks than these, and a quarter of all, have changed, reading all anew costs no more than following. */
const MOST_FOLLOWED = 5000

/** How long work in steps goes on before others get a turn. */
const TURN_MS = 8

/** Runs work that comes in steps so that others get their turns between them. */
export async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (let turnEnds = performance.now() + TURN_MS; ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < turnEnds) continue
    await new Promise((resolve) => setImmediate(resolve))
    turnEnds = performance.now() + TURN_MS
  }
}

interface Options {
  db: Db
  /** Today as an ISO day. */
  day: () => string
  /** The time now as ISO text. */
  now: () => string
}

/** What changed since a mark, as it stood at another. */
interface Delta {
  mark: ParksMark
  changed: ParkRecord[]
  gone: string[]
}

/**
 * The parks in memory; they follow the store by delta. By default each caller has the store asked whether there is news; once
 * `followed` was called, somebody else reports news by `heard`, and callers are answered from memory. While the store is out of
 * reach the last parks serve. When the day has moved on they are read anew beside, while the old ones serve.
 */
export class LiveParks {
  readonly #db: Db
  readonly #day: () => string
  readonly #contact: StoreContact
  readonly #watchers = new Set<() => void>()
  #snapshot: ParkSnapshot | undefined
  #loadedAt: number | undefined
  #following: Promise<ParkSnapshot> | undefined
  #renewing: Promise<void> | undefined
  /** Asks the one who reports news to look at once; undefined while nobody does. */
  #look: (() => void) | undefined
  /** The newest revision that was committed through this process. */
  #own = 0
  /** The newest revision that was reported. */
  #heard = 0

  constructor({ db, day, now }: Options) {
    this.#db = db
    this.#day = day
    this.#contact = new StoreContact(now)
    onCommit(db, (revision) => {
      this.#own = Math.max(this.#own, revision)
    })
  }

  /** The parks in memory as they are, without asking whether there are newer ones. */
  get snapshot(): ParkSnapshot | undefined {
    return this.#snapshot
  }

  /** When the parks in memory were loaded or last changed, in ms since 1970. */
  get loadedAt(): number | undefined {
    return this.#loadedAt
  }

  /** When the store last answered, while it does not; undefined while it does. */
  get stale(): { lastContact: string } | undefined {
    return this.#contact.stale
  }

  /**
   * The newest parks that this process knows of; its own writes are always among them. While the store is out of reach the last
   * ones. Concurrent callers share one reading. @throws the driver's error while there are none yet
   */
  async current(): Promise<ParkSnapshot> {
    const snapshot = this.#snapshot
    if (!snapshot) return this.#reach(0)
    const today = this.#day()
    // A clock that jumped back must not have the parks read again and again.
    if (snapshot.today < today || snapshot.parks.segments > MOST_SEGMENTS) this.#renew(today)
    if (this.#look && (this.#contact.isAway || snapshot.revision >= this.#own)) return snapshot
    try {
      if (this.#look) return await this.#reach(this.#own)
      const mark = await this.#ask()
      return isSameMark(snapshot, mark) ? snapshot : await this.#reach(mark.revision)
    } catch (error) {
      if (!isUnavailable(error)) throw error
      this.lost()
      return snapshot
    }
  }

  /** A revision that what is read from the store from now on has at least. @throws the driver's error */
  async revision(): Promise<number> {
    const known = Math.max(this.#own, this.#heard, this.#snapshot?.revision ?? 0)
    return this.#look && known > 0 ? known : (await this.#ask()).revision
  }

  /** Waits until the parks are those of a revision or newer, at most `waitMs`. Answers with the revision that they have. */
  async atLeast(revision: number, waitMs: number): Promise<number> {
    const ends = performance.now() + waitMs
    for (;;) {
      const { revision: reached } = await this.current()
      const left = ends - performance.now()
      if (reached >= revision || left <= 0) return reached
      this.#look?.()
      await this.#news(Math.min(left, this.#look ? left : ASK_AGAIN_MS))
    }
  }

  /** From now on news is reported by `heard`; `look` asks for it at once. Ends with `unfollowed`. */
  followed(look: () => void): void {
    this.#look = look
  }

  unfollowed(): void {
    this.#look = undefined
  }

  /** The store answered that it is at a mark: parks that are not there yet follow. @throws the driver's error */
  async heard(mark: ParksMark): Promise<void> {
    this.#contact.answered()
    if (mark.revision < this.#heard) this.#own = mark.revision
    this.#heard = mark.revision
    if (!this.#snapshot || !isSameMark(this.#snapshot, mark)) await this.#reach(mark.revision)
  }

  /** The store does not answer. */
  lost(): void {
    this.#contact.lost()
  }

  async #ask(): Promise<ParksMark> {
    const mark = await parksMark(this.#db)
    this.#contact.answered()
    return mark
  }

  /** Resolves when there are newer parks, or after some time. */
  async #news(waitMs: number): Promise<void> {
    const waited = new AbortController()
    const wake = () => waited.abort()
    this.#watchers.add(wake)
    await sleep(waitMs, undefined, { signal: waited.signal }).catch(() => {})
    this.#watchers.delete(wake)
  }

  /** A reading that began before a commit may end without it, so one more is made then. */
  async #reach(revision: number): Promise<ParkSnapshot> {
    for (let again = false; ; again = true) {
      const isShared = this.#following !== undefined
      this.#following ??= this.#follow().finally(() => {
        this.#following = undefined
      })
      const snapshot = await this.#following
      if (snapshot.revision >= revision) return snapshot
      if (!again || isShared) continue
      // The store went back behind it, so that nobody must wait for it.
      this.#own = Math.min(this.#own, snapshot.revision)
      return snapshot
    }
  }

  async #follow(): Promise<ParkSnapshot> {
    const before = this.#snapshot
    const snapshot = before ? await this.#byDelta(before) : await this.#whole(this.#day())
    const isOther = before !== undefined && snapshot.revision <= before.revision && !isSameMark(snapshot, before)
    return this.#publish(snapshot, isOther)
  }

  /** A failure leaves the old parks; the next caller tries again. */
  #renew(today: string): void {
    this.#renewing ??= this.#anew(today)
      .catch(() => {})
      .finally(() => {
        this.#renewing = undefined
      })
  }

  /** Writes go on meanwhile, and what is shown must not fall behind them. */
  async #anew(today: string): Promise<void> {
    let next = await this.#whole(today)
    for (let before = -1; next.revision > before && next.revision < (this.#snapshot?.revision ?? 0); ) {
      before = next.revision
      next = await this.#byDelta(next)
    }
    this.#publish(next)
  }

  /** Keeps a snapshot unless one of a later day or revision came in meanwhile; that of another store in any case. */
  #publish(snapshot: ParkSnapshot, isOther = false): ParkSnapshot {
    const kept = this.#snapshot
    const isNewer = !kept || (kept.today <= snapshot.today && kept.revision <= snapshot.revision)
    if (!isNewer && !isOther) return kept
    if (snapshot !== kept) this.#loadedAt = Date.now()
    this.#snapshot = snapshot
    for (const wake of this.#watchers) wake()
    return snapshot
  }

  /** A write during the reading may have been read in part, so it is followed before the parks are shown. */
  async #whole(today: string): Promise<ParkSnapshot> {
    const { source, mark } = await loadSource(this.#db, today)
    return this.#byDelta({ parks: await inTurns(buildParkIndex(source)), ...mark, today })
  }

  async #byDelta(before: ParkSnapshot): Promise<ParkSnapshot> {
    const { parks, today } = before
    const delta = await this.#changes(before, today, Math.max(MOST_FOLLOWED, parks.size / 4))
    if (!delta) return this.#whole(today)
    if (isSameMark(delta.mark, before)) return before
    const steps = parks.withInSteps(delta.changed, delta.gone)
    return { parks: await inTurns(steps), ...delta.mark, today }
  }

  /** One state of the store, so that the parks are exactly those of its revision. Undefined when all are to be read anew. */
  #changes(since: ParksMark, today: string, most: number): Promise<Delta | undefined> {
    return inSnapshot(this.#db, async (trx) => {
      const mark = await parksMark(trx)
      if (isSameMark(mark, since)) return { mark, changed: [], gone: [] }
      // A store that went back is another one: a backup was brought back.
      const news = mark.revision <= since.revision ? undefined : await changesSince(trx, since, most)
      return news && { mark, changed: news.changed.map((park) => toRecord(park, today)), gone: news.gone }
    })
  }
}

/** How often the store is asked again while a caller waits for a revision and nobody reports news. */
const ASK_AGAIN_MS = 100
