import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask, Latest } from '../api.ts'
import { lang, messages } from '../i18n.ts'
import { Follows } from '../store.ts'
import { base } from '../ui/base.ts'

const m = messages(
  { region: '输入地区名称或拼音', park: '输入园区名称或拼音', none: '没有找到，请换个写法' },
  { region: 'Type a region', park: 'Type the name of a park', none: 'Nothing found; try another spelling' },
)

interface Hit {
  id: string
  label: string
}

const WAIT_MS = 180

const SEARCH = {
  region: async (q: string, signal: AbortSignal): Promise<Hit[]> => {
    const { items } = await ask(api.GET('/v1/regions', { params: { query: { q, limit: 8 } }, signal }))
    return items.map(({ code, path }) => ({ id: code, label: path }))
  },
  park: async (q: string, signal: AbortSignal): Promise<Hit[]> => {
    const { items } = await ask(api.GET('/v1/parks', { params: { query: { q, limit: 8 } }, signal }))
    return items.map(({ park, place }) => ({ id: park.id, label: [park.name, place].filter(Boolean).join(' · ') }))
  },
}

/**
 * A field that finds a region or a park as one types: `<pm-finder of="park" label="…" value=${id} text=${name} @pm-change=${(e) =>
 * e.detail}>`; the detail is `{ id, label }`, or undefined where nothing is chosen.
 */
class Lookup extends LitElement {
  static override properties = {
    of: {},
    label: {},
    value: {},
    text: {},
    hits: { state: true },
    at: { state: true },
    isOpen: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
      }
      ul {
        background: var(--surface);
        border: 1px solid var(--edge);
        border-radius: var(--radius-m);
        box-shadow: var(--shadow);
        left: 0;
        margin-top: 2px;
        max-height: 240px;
        overflow-y: auto;
        padding: 4px;
        position: absolute;
        right: 0;
        z-index: 5;
      }
      li {
        border-radius: var(--radius-s);
        cursor: pointer;
        padding: 5px 8px;
      }
      li[aria-selected='true'],
      li:hover {
        background: var(--accent-soft);
      }
    `,
  ]
  declare of: keyof typeof SEARCH
  declare label: string
  declare value: string
  declare text: string
  declare hits: Hit[] | undefined
  declare at: number
  declare isOpen: boolean
  readonly #latest = new Latest()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.of = 'park'
    this.label = ''
    this.value = ''
    this.text = ''
    this.hits = undefined
    this.at = 0
    this.isOpen = false
    new Follows(this, lang)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#latest.abort()
  }

  protected override updated(changed: PropertyValues<this>): void {
    const input = this.renderRoot.querySelector('input')
    if (input && changed.has('text')) input.value = this.text
  }

  #typed(event: Event): void {
    const q = (event.target as HTMLInputElement).value.trim()
    clearTimeout(this.#timer)
    if (q === '') {
      this.#choose(undefined)
      return
    }
    this.#timer = setTimeout(() => void this.#search(q), WAIT_MS)
  }

  async #search(q: string): Promise<void> {
    const hits = await this.#latest.run((signal) => SEARCH[this.of](q, signal)).catch(() => undefined)
    if (!hits) return
    this.hits = hits
    this.at = 0
    this.isOpen = true
  }

  #choose(hit: Hit | undefined): void {
    this.isOpen = false
    this.value = hit?.id ?? ''
    const input = this.renderRoot.querySelector('input')
    if (hit && input) input.value = hit.label
    this.dispatchEvent(new CustomEvent('pm-change', { detail: hit }))
  }

  #key(event: KeyboardEvent): void {
    const count = this.hits?.length ?? 0
    if (!this.isOpen || event.isComposing) return
    if (event.key === 'Escape') this.isOpen = false
    else if (event.key === 'ArrowDown') this.at = Math.min(count - 1, this.at + 1)
    else if (event.key === 'ArrowUp') this.at = Math.max(0, this.at - 1)
    else if (event.key === 'Enter' && this.hits?.[this.at]) this.#choose(this.hits[this.at])
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  override render(): TemplateResult {
    const isOpen = this.isOpen && this.hits !== undefined
    return html`<input type="text" role="combobox" autocomplete="off" aria-label=${this.label} aria-autocomplete="list"
        aria-controls="hits" aria-expanded=${isOpen ? 'true' : 'false'}
        aria-activedescendant=${isOpen && this.hits!.length > 0 ? `hit-${this.at}` : nothing}
        placeholder=${m()[this.of]} .value=${this.text} @input=${this.#typed} @keydown=${this.#key}
        @blur=${() => setTimeout(() => (this.isOpen = false), 150)}>
      <ul id="hits" role="listbox" aria-label=${this.label} ?hidden=${!isOpen || this.hits!.length === 0}>${this.hits?.map(
        (hit, i) => html`<li role="option" id="hit-${i}" aria-selected=${i === this.at ? 'true' : 'false'}
          @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.#choose(hit)}>${hit.label}</li>`,
      )}</ul>
      ${isOpen && this.hits!.length === 0 ? html`<p class="muted small" role="status">${m().none}</p>` : nothing}`
  }
}
customElements.define('pm-finder', Lookup)
