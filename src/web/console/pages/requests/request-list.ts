import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { api, ask, isAbort, Latest } from '../../api.ts'
import type { Request, RequestFilter } from './words.ts'

const PAGE = 200

/** The requests of a filter, a page at a time: `load(filter)`, then `more()` as the end comes near. */
export class RequestList implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #latest = new Latest()
  readonly #size: number
  #filter: RequestFilter = {}
  #cursor: string | null = null
  rows: readonly Request[] = []
  isLoading = false
  isLoaded = false
  failure: unknown

  constructor(host: ReactiveControllerHost, size = PAGE) {
    this.#host = host
    this.#size = size
    host.addController(this)
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#latest.abort()
  }

  get hasMore(): boolean {
    return this.#cursor !== null
  }

  /** Loads the first page; what was there stays until it comes. */
  async load(filter: RequestFilter = this.#filter): Promise<void> {
    this.#filter = filter
    await this.#fetch(undefined)
  }

  async more(): Promise<void> {
    if (this.#cursor === null || this.isLoading) return
    await this.#fetch(this.#cursor)
  }

  /** Shows rows that were found otherwise. */
  show(rows: readonly Request[]): void {
    this.#latest.abort()
    this.#cursor = null
    this.#done(rows)
  }

  /** Puts a changed request in the place of the old one. */
  replace(changed: Request): void {
    this.rows = this.rows.map((row) => (row.id === changed.id ? changed : row))
    this.#host.requestUpdate()
  }

  #done(rows: readonly Request[]): void {
    this.rows = rows
    this.isLoading = false
    this.isLoaded = true
    this.failure = undefined
    this.#host.requestUpdate()
  }

  async #fetch(cursor: string | undefined): Promise<void> {
    this.isLoading = true
    this.#host.requestUpdate()
    const query = { ...this.#filter, limit: this.#size, ...(cursor === undefined ? {} : { cursor }) }
    try {
      const page = await this.#latest.run((signal) => ask(api.GET('/v1/requests', { params: { query }, signal })))
      if (!page) return
      this.#cursor = page.nextCursor
      this.#done(cursor === undefined ? page.items : [...this.rows, ...page.items])
    } catch (error) {
      if (isAbort(error)) return
      this.failure = error
      this.isLoading = false
      this.#host.requestUpdate()
    }
  }
}
