import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask, Failure, Latest } from '../../api.ts'
import { type Decided, undo } from '../../facts/decide.ts'
import type { Fact } from '../../facts/types.ts'

export type Counts = operations['countFacts']['responses'][200]['content']['application/json']
export type FactQuery = NonNullable<operations['listFacts']['parameters']['query']>
export type Status = 'pending' | 'conflicting' | 'stale'
export type Filter = Pick<FactQuery, 'parkId' | 'documentId' | 'attribute' | 'minConfidence' | 'maxConfidence'>

/** A decision on its way or done, and what undo needs to put it back. */
interface Deed {
  fact: Fact
  at: number
  /** Which list it was taken from: into another one it is not put back. */
  list: string
  sent: Promise<Decided>
}

const PAGE = 60
/** When fewer than this are left, the next page is fetched. */
const FEW = 20

/**
 * The facts that wait for a person. A decision takes its fact out at once and the next one is there; if the server refuses it, the fact
 * comes back to its place. Decisions are undone the last first.
 */
export class Queue implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #latest = new Latest()
  readonly #deeds: Deed[] = []
  status: Status = 'pending'
  filter: Filter = {}
  items: readonly Fact[] | undefined
  selectedId: string | undefined
  counts: Counts | undefined
  failure: unknown
  #next: string | null = null
  #isLoadingMore = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#latest.abort()
  }

  #changed(): void {
    this.#host.requestUpdate()
  }

  get selected(): Fact | undefined {
    return this.items?.find(({ id }) => id === this.selectedId)
  }

  get canUndo(): boolean {
    return this.#deeds.length > 0
  }

  get #list(): string {
    return JSON.stringify([this.status, this.filter])
  }

  get hasMore(): boolean {
    return this.#next !== null
  }

  /** Shows a list. `wanted` is selected where it is among the first. */
  async open(status: Status, filter: Filter, wanted?: string): Promise<void> {
    this.status = status
    this.filter = filter
    this.items = undefined
    this.#next = null
    this.#changed()
    await Promise.all([this.#load(wanted), this.recount()])
  }

  async reload(): Promise<void> {
    await Promise.all([this.#load(this.selectedId), this.recount()])
  }

  async #load(wanted?: string): Promise<void> {
    const query = { ...this.filter, status: this.status, limit: PAGE }
    try {
      const found = await this.#latest.run((signal) => ask(api.GET('/v1/facts', { params: { query }, signal })))
      if (!found) return
      this.items = found.items
      this.#next = found.nextCursor
      this.failure = undefined
      if (!this.items.some(({ id }) => id === wanted)) this.selectedId = this.items[0]?.id
      else this.selectedId = wanted
    } catch (error) {
      this.failure = error instanceof Failure ? error : new Failure('internal-error', String(error))
    }
    this.#changed()
  }

  /** The next page, behind what is there. Its cursor names the last fact, so that decisions meanwhile skip none. */
  async more(): Promise<void> {
    if (!this.#next || this.#isLoadingMore || !this.items) return
    this.#isLoadingMore = true
    const query = { ...this.filter, status: this.status, limit: PAGE, cursor: this.#next }
    try {
      const found = await ask(api.GET('/v1/facts', { params: { query } }))
      const known = new Set(this.items.map(({ id }) => id))
      const decided = new Set(this.#deeds.map(({ fact }) => fact.id))
      this.items = [...this.items, ...found.items.filter(({ id }) => !known.has(id) && !decided.has(id))]
      this.#next = found.nextCursor
      this.selectedId ??= this.items[0]?.id
    } catch (error) {
      this.failure = error
    } finally {
      this.#isLoadingMore = false
      this.#changed()
    }
  }

  async recount(): Promise<void> {
    const counts = await ask(api.GET('/v1/facts/counts', { params: { query: this.filter } })).catch(() => undefined)
    if (counts) this.counts = counts
    this.#changed()
  }

  select(id: string): void {
    this.selectedId = id
    this.#changed()
  }

  /** Selects the next or the previous fact. */
  step(by: 1 | -1): void {
    const { items = [] } = this
    const at = items.findIndex(({ id }) => id === this.selectedId)
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))]
    if (next) this.select(next.id)
    if (at + by >= items.length - 5) void this.more()
  }

  #count(by: 1 | -1): void {
    if (!this.counts) return
    this.counts = { ...this.counts, [this.status]: Math.max(0, this.counts[this.status] + by) }
  }

  #takeOut(fact: Fact): number {
    const items = this.items ?? []
    const at = items.findIndex(({ id }) => id === fact.id)
    this.items = items.filter(({ id }) => id !== fact.id)
    if (this.selectedId === fact.id) this.selectedId = (this.items[at] ?? this.items[at - 1])?.id
    this.#count(-1)
    this.#changed()
    return at
  }

  #putBack({ fact, at, list }: Deed): void {
    if (list !== this.#list) {
      void this.reload()
      return
    }
    const items = this.items ?? []
    if (!items.some(({ id }) => id === fact.id)) this.items = [...items.slice(0, at), fact, ...items.slice(at)]
    this.selectedId = fact.id
    this.#count(1)
    this.#changed()
  }

  /** Takes a fact out and sends the decision. Throws Failure where it is refused; the fact is back then. */
  async decide(fact: Fact, send: () => Promise<Decided>): Promise<void> {
    const deed: Deed = { fact, at: this.#takeOut(fact), list: this.#list, sent: send() }
    this.#deeds.push(deed)
    if ((this.items?.length ?? 0) < FEW) void this.more()
    try {
      await deed.sent
      if (this.status === 'conflicting') await this.#renewRivals(fact)
    } catch (error) {
      this.#deeds.splice(this.#deeds.indexOf(deed), 1)
      this.#putBack(deed)
      throw error
    }
  }

  /** Facts that contradicted this one may not do so any more. */
  async #renewRivals({ parkId, attribute }: Fact): Promise<void> {
    const query = { ...this.filter, status: this.status, parkId, attribute, limit: 200 }
    const found = await ask(api.GET('/v1/facts', { params: { query } })).catch(() => undefined)
    if (!found) return
    const still = new Set(found.items.map(({ id }) => id))
    const items = this.items ?? []
    this.items = items.filter((each) => each.parkId !== parkId || each.attribute !== attribute || still.has(each.id))
    if (!this.selected) this.selectedId = this.items[0]?.id
    await this.recount()
  }

  /** Takes the last decision back; undefined where there is none. Throws Failure where the server refuses. */
  async undoLast(): Promise<Fact | undefined> {
    const deed = this.#deeds.pop()
    if (!deed) return undefined
    try {
      const { review } = await deed.sent
      await undo(review.id)
    } catch (error) {
      this.#deeds.push(deed)
      throw error
    }
    this.#putBack(deed)
    if (this.status === 'conflicting') await this.reload()
    return deed.fact
  }
}
