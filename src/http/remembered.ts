import { isUnavailable } from '../db/index.ts'

const KEPT_AT_MOST = 10_000
/** What was found in the database is believed without it for so long, in ms. */
const BELIEVED_MS = 60 * 60_000

/**
 * What the database said of late, for the time in which it is out of reach: reads that need no more of it than this go on. A refusal
 * is kept too.
 */
export class Remembered<V> {
  readonly #values = new Map<string, { value: V; until: number }>()

  /**
   * Asks the database; where it does not answer, or is known to be away, gives what it said before.
   * @throws the driver's error where that is not known, or too old
   */
  async get(key: string, isAway: boolean, ask: () => Promise<V>): Promise<V> {
    const known = this.#values.get(key)
    const isBelieved = known !== undefined && performance.now() < known.until
    if (isAway && isBelieved) return known.value
    try {
      const value = await ask()
      this.#keep(key, value)
      return value
    } catch (error) {
      if (isBelieved && isUnavailable(error)) return known.value
      throw error
    }
  }

  #keep(key: string, value: V): void {
    // The order of a map is that of insertion, so the first key is the one used longest ago.
    this.#values.delete(key)
    this.#values.set(key, { value, until: performance.now() + BELIEVED_MS })
    if (this.#values.size > KEPT_AT_MOST) this.#values.delete(this.#values.keys().next().value!)
  }
}
