import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { Failure, isAbort, Latest } from './api.ts'
import { errorState, skeleton } from './ui/parts.ts'

type Status = 'idle' | 'loading' | 'ready' | 'failed'

/**
 * What a page loads: `parks = new Resource(this, (signal) => ask(api.GET('/v1/parks', { signal })))`, then `parks.load()` and in
 * render `parks.view((data) => html`…`)`. A newer load aborts the older; while a reload runs, what was loaded before stays; a
 * failure is shown with a way out. `set` puts a changed value in at once, before the server has confirmed it.
 */
export class Resource<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #fetch: (signal: AbortSignal) => Promise<T>
  readonly #latest = new Latest()
  status: Status = 'idle'
  value: T | undefined
  failure: unknown

  constructor(host: ReactiveControllerHost, fetch: (signal: AbortSignal) => Promise<T>) {
    this.#host = host
    this.#fetch = fetch
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#latest.abort()
  }

  async load(): Promise<T | undefined> {
    this.status = 'loading'
    this.#host.requestUpdate()
    try {
      const value = await this.#latest.run(this.#fetch)
      if (value === undefined) return undefined
      this.set(value)
      return value
    } catch (error) {
      if (isAbort(error)) return undefined
      this.failure = error instanceof Failure ? error : new Failure('internal-error', String(error))
      this.status = 'failed'
      this.#host.requestUpdate()
      return undefined
    }
  }

  set(value: T): void {
    this.value = value
    this.failure = undefined
    this.status = 'ready'
    this.#host.requestUpdate()
  }

  /** The data, a skeleton while there are none, or the failure with a button that tries again. */
  view(ready: (value: T) => unknown, loading: () => unknown = () => skeleton(6)): TemplateResult {
    const failed = this.status === 'failed' ? errorState(this.failure, () => void this.load()) : ''
    return html`${failed}${this.value === undefined ? (this.status === 'failed' ? '' : loading()) : ready(this.value)}`
  }
}
