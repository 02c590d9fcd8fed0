import { setTimeout as sleep } from 'node:timers/promises'
import { isUnavailable } from '../db/index.ts'

const KEPT_AT_MOST = 10_000
/** What was found in the database is believed without it for so long, in ms. */
const BELIEVED_MS = 60 * 60_000
/** While the database does not answer, somebody asks it again this often, in ms. */
const ASK_AGAIN_MS = 500
/** So long who asks again waits before going on without an answer, in ms. */
const PATIENCE_MS = 100

/**
 * What the database said of late, for the time in which it is out of reach: what needs no more of it than this goes on. A refusal is
 * kept too. The database itself is always asked, unless it has just not answered.
 */
export class Remembered<V> {
  readonly #values = new Map<string, { value: V; until: number }>()
  /** When the database is asked again; undefined while it answers. */
  #askAgainAt: number | undefined

  /** Asks the database, and keeps what it says. @throws the driver's error */
  async ask(key: string, ask: () => Promise<V>): Promise<V> {
    try {
      const value = await ask()
      this.#askAgainAt = undefined
      this.#keep(key, value)
      return value
    } catch (error) {
      if (isUnavailable(error)) this.#askAgainAt = performance.now() + ASK_AGAIN_MS
      throw error
    }
  }

  /**
   * Asks the database; where it does not answer, gives what it said before. For what shows nothing that the database must guard.
   * @throws the driver's error where that is not known, or too old
   */
  async askOrRecall(key: string, ask: () => Promise<V>): Promise<V> {
    const known = this.#values.get(key)
    if (!known || known.until <= performance.now()) return this.ask(key, ask)
    const wasSilent = this.#askAgainAt !== undefined
    if (wasSilent && performance.now() < this.#askAgainAt!) return known.value
    // One asks again; the others go on meanwhile.
    if (wasSilent) this.#askAgainAt = performance.now() + ASK_AGAIN_MS
    const answer = this.ask(key, ask).catch((error: unknown) => {
      if (isUnavailable(error)) return known.value
      throw error
    })
    if (!wasSilent) return answer
    const gaveUp = new AbortController()
    const patience = sleep(PATIENCE_MS, known.value, { signal: gaveUp.signal }).catch(() => known.value)
    return Promise.race([answer, patience]).finally(() => gaveUp.abort())
  }

  #keep(key: string, value: V): void {
    // The order of a map is that of insertion, so the first key is the one used longest ago.
    this.#values.delete(key)
    this.#values.set(key, { value, until: performance.now() + BELIEVED_MS })
    if (this.#values.size > KEPT_AT_MOST) this.#values.delete(this.#values.keys().next().value!)
  }
}
