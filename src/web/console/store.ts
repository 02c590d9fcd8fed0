import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** A value that several parts of the page follow. */
export class Store<T> {
  #value: T
  readonly #listeners = new Set<() => void>()

  constructor(value: T) {
    this.#value = value
  }

  get value(): T {
    return this.#value
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const listener of [...this.#listeners]) listener()
  }

  /** Calls `listener` after every change, until the function that is returned is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

type Followed = Pick<Store<unknown>, 'subscribe'>

/** Renders an element again whenever one of the stores changes, while it is on the page: `new Follows(this, lang, session)`. */
export class Follows implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #stores: readonly Followed[]
  #ends: (() => void)[] = []

  constructor(host: ReactiveControllerHost, ...stores: readonly Followed[]) {
    this.#host = host
    this.#stores = stores
    host.addController(this)
  }

  hostConnected(): void {
    this.#ends = this.#stores.map((store) => store.subscribe(() => this.#host.requestUpdate()))
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end()
    this.#ends = []
  }
}
