/** Whether the store answers, and when it last did. */
export class StoreContact {
  readonly #now: () => string
  #last: string
  #isAway = false

  /** `now` gives the time as ISO text. */
  constructor(now: () => string) {
    this.#now = now
    this.#last = now()
  }

  get isAway(): boolean {
    return this.#isAway
  }

  /** When the store last answered, while it does not; undefined while it does. */
  get stale(): { lastContact: string } | undefined {
    return this.#isAway ? { lastContact: this.#last } : undefined
  }

  answered(): void {
    this.#isAway = false
    this.#last = this.#now()
  }

  lost(): void {
    this.#isAway = true
  }
}
