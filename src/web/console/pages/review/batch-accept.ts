import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask, failureText, Latest } from '../../api.ts'
import { number, percent } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import type { Filter } from './queue.ts'
import '../../ui/dialog.ts'

const m = messages(
  {
    heading: '批量接受',
    text: '接受所有达到此可信度的待审事实。没有逐条看过，所以不会盖过更新的事实；可以整批撤销。',
    filtered: '只包括当前筛选的园区、文档和属性。',
    from: '可信度不低于',
    counting: '正在计数…',
    will: (n: string) => `将接受 ${n} 条`,
    none: '没有达到此可信度的待审事实',
    do: (n: string) => `接受 ${n} 条`,
    cancel: '取消',
    busy: (n: string) => `已接受 ${n} 条…`,
  },
  {
    heading: 'Accept together',
    text: 'Accepts all waiting facts of this confidence or more. Nobody looked at each, so they do not win over newer facts; the whole can be undone.',
    filtered: 'Only of the park, document and attribute that are filtered by.',
    from: 'Confidence of at least',
    counting: 'Counting…',
    will: (n) => `${n} facts will be accepted`,
    none: 'No waiting fact is that certain',
    do: (n) => `Accept ${n}`,
    cancel: 'Cancel',
    busy: (n) => `${n} accepted…`,
  },
)

const WAIT_MS = 150

export interface BatchDone {
  count: number
  reviewIds: string[]
}

/** The dialog that accepts all facts above a confidence; it says before how many. Tells `pm-done` and `close`. */
class BatchAccept extends LitElement {
  static override properties = {
    filter: { attribute: false },
    share: { state: true },
    count: { state: true },
    done: { state: true },
    isBusy: { state: true },
    error: { state: true },
  }
  static override styles = [
    base,
    css`
      .stack {
        gap: var(--space-3);
      }
      input[type='range'] {
        width: 100%;
      }
      .will {
        font-size: var(--text-l);
        font-weight: 600;
      }
    `,
  ]
  declare filter: Filter
  declare share: number
  declare count: number | undefined
  declare done: number
  declare isBusy: boolean
  declare error: string
  readonly #latest = new Latest()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.filter = {}
    this.share = 0.8
    this.count = undefined
    this.done = 0
    this.isBusy = false
    this.error = ''
    new Follows(this, lang, online)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#latest.abort()
  }

  /** What the batch can be narrowed by: a confidence of its own is asked for here. */
  #narrowed() {
    const { parkId, documentId, attribute } = this.filter
    return { ...(parkId ? { parkId } : {}), ...(documentId ? { documentId } : {}), ...(attribute ? { attribute } : {}) }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('share') && !changed.has('filter')) return
    this.count = undefined
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#recount(), WAIT_MS)
  }

  async #recount(): Promise<void> {
    const query = { ...this.#narrowed(), minConfidence: this.share }
    try {
      const found = await this.#latest.run((signal) => ask(api.GET('/v1/facts/counts', { params: { query }, signal })))
      if (found) this.count = found.pending
    } catch (error) {
      this.error = failureText(error)
    }
  }

  async #accept(): Promise<void> {
    this.isBusy = true
    this.error = ''
    const reviewIds: string[] = []
    try {
      // The server takes some thousands at a time, each a decision that can be undone.
      for (let count = 1; count > 0; ) {
        const body = { ...this.#narrowed(), minConfidence: this.share }
        const answer = await ask(api.POST('/v1/facts/accept', { body }))
        count = answer.count
        this.done += count
        if (answer.review) reviewIds.push((answer.review as { id: string }).id)
      }
      this.#close()
    } catch (error) {
      this.error = failureText(error)
    } finally {
      this.isBusy = false
      if (reviewIds.length > 0)
        this.dispatchEvent(new CustomEvent<BatchDone>('pm-done', { detail: { count: this.done, reviewIds } }))
    }
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('close'))
  }

  override render(): TemplateResult {
    const { count } = this
    const isNarrowed = Object.keys(this.#narrowed()).length > 0
    const told = count === undefined ? m().counting : count === 0 ? m().none : m().will(number(count))
    return html`<pm-dialog open heading=${m().heading} @close=${this.#close}><div class="stack">
      <p>${m().text} ${isNarrowed ? m().filtered : ''}</p>
      <div class="field"><label for="share">${m().from} <span class="num">${percent(this.share)}</span></label>
        <input id="share" type="range" min="0" max="1" step="0.05" .value=${String(this.share)} aria-valuetext=${percent(this.share)}
          @input=${(event: Event) => (this.share = Number((event.target as HTMLInputElement).value))}></div>
      <p class="will num" role="status">${this.isBusy ? m().busy(number(this.done)) : told}</p>
      ${this.error ? html`<p class="notice bad" role="alert">${this.error}</p>` : ''}
      <div class="row" style="justify-content: end"><button type="button" @click=${this.#close}>${m().cancel}</button>
        <button type="button" class="primary" ?disabled=${!online.value || this.isBusy || !count} @click=${() => void this.#accept()}>${m().do(number(count ?? 0))}</button></div>
    </div></pm-dialog>`
  }
}
customElements.define('pm-batch-accept', BatchAccept)
