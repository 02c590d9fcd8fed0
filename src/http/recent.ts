/** Values by key, the `most` used last: what is asked again within a talk, as a note grows or a page is turned, is not computed again. */
export class Recent<V> {
  readonly #most: number
  readonly #values = new Map<string, V>()

  constructor(most: number) {
    this.#most = most
  }

  get(key: string, compute: () => V): V {
    return this.#values.has(key) ? this.keep(key, this.#values.get(key)!) : this.keep(key, compute())
  }

  /** A value that is still kept. */
  find(key: string): V | undefined {
    const value = this.#values.get(key)
    return value === undefined ? undefined : this.keep(key, value)
  }

  keep(key: string, value: V): V {
    // The order of a map is that of insertion, so the first key is the one used longest ago.
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!)
    return value
  }

  get size(): number {
    return this.#values.size
  }
}
