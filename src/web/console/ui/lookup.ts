import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { Latest } from '../api.ts'
import { type Entry, type LookupKind, lookUp } from '../catalogue.ts'
import { lang, messages } from '../i18n.ts'
import { Follows } from '../store.ts'
import { base } from './base.ts'

const m = messages(
  {
    none: '没有找到',
    sector: '输入行业、产品或拼音',
    region: '输入省、市、区县或拼音',
    park: '输入园区名称或拼音',
  },
  {
    none: 'Nothing found',
    sector: 'Sector, product or pinyin',
    region: 'Province, city, district or pinyin',
    park: 'Name of a park, or pinyin',
  },
)
const PAUSE_MS = 120

/**
 * Type-ahead over the sectors or regions of the catalogue, or over the parks: `<pm-lookup kind="region" label="…" @pm-pick=${(e) => e.detail}>`, whose detail is
 * the entry. The field is emptied after each pick, for the next one. With `keeps` it goes on showing the pick, at first `text`; its label then stands elsewhere on the
 * page, and a pick without detail says that the field was emptied.
 */
class Lookup extends LitElement {
  static override properties = {
    kind: {},
    label: {},
    keeps: { type: Boolean },
    text: {},
    found: { state: true },
    active: { state: true },
  }
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true }
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
        max-height: 240px;
        overflow-y: auto;
        position: absolute;
        right: 0;
        top: calc(100% + 2px);
        z-index: 5;
      }
      li {
        cursor: pointer;
        padding: 6px var(--space-3);
      }
      li[aria-selected='true'],
      li:hover {
        background: var(--accent-soft);
      }
      label {
        display: block;
        font-size: var(--text-s);
        font-weight: 600;
        margin-bottom: 4px;
      }
    `,
  ]
  declare kind: LookupKind
  declare label: string
  declare keeps: boolean
  declare text: string
  declare found: readonly Entry[] | undefined
  declare active: number
  readonly #latest = new Latest()
  #typing: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.kind = 'sector'
    this.label = ''
    this.keeps = false
    this.text = ''
    this.found = undefined
    this.active = 0
    new Follows(this, lang)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#typing)
    this.#latest.abort()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('text') && this.#input) this.#input.value = this.text
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input')
  }

  #type(): void {
    clearTimeout(this.#typing)
    const words = this.#input?.value.trim() ?? ''
    if (words === '') {
      this.found = undefined
      if (this.keeps) this.#tell(undefined)
    } else this.#typing = setTimeout(() => void this.#look(words), PAUSE_MS)
  }

  async #look(words: string): Promise<void> {
    try {
      const found = await this.#latest.run((signal) => lookUp(this.kind, words, signal))
      if (!found) return
      this.found = found
      this.active = 0
    } catch {
      // The shell says that the server cannot be reached.
      this.found = undefined
    }
  }

  #pick(entry: Entry): void {
    this.found = undefined
    if (this.#input) this.#input.value = this.keeps ? entry.label : ''
    this.#input?.focus()
    this.#tell(entry)
  }

  #tell(detail: Entry | undefined): void {
    this.dispatchEvent(new CustomEvent('pm-pick', { detail }))
  }

  #key(event: KeyboardEvent): void {
    const { found } = this
    if (!found || event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const entry = found[this.active]
    if (step !== undefined) this.active = Math.min(found.length - 1, Math.max(0, this.active + step))
    else if (event.key === 'Enter' && entry) this.#pick(entry)
    else if (event.key === 'Escape') this.found = undefined
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  override render(): TemplateResult {
    const { found } = this
    return html`${this.keeps ? nothing : html`<label for="words">${this.label}</label>`}
      <input id="words" role="combobox" aria-label=${this.keeps ? this.label : nothing} autocomplete="off" aria-expanded=${found?.length ? 'true' : 'false'} aria-controls="found"
        aria-autocomplete="list" aria-activedescendant=${found?.length ? `found-${this.active}` : nothing} placeholder=${m()[this.kind]}
        @input=${this.#type} @keydown=${this.#key} @blur=${() => (this.found = undefined)} />
      ${found && found.length === 0 ? html`<p class="muted small" role="status">${m().none}</p>` : nothing}
      <ul id="found" role="listbox" aria-label=${this.label} ?hidden=${!found?.length}>${(found ?? []).map(
        (entry, i) => html`<li id="found-${i}" role="option" aria-selected=${i === this.active ? 'true' : 'false'}
          @pointerdown=${(event: Event) => {
            event.preventDefault()
            this.#pick(entry)
          }}>${entry.label} ${entry.path && entry.path !== entry.label ? html`<small class="muted">${entry.path}</small>` : nothing}</li>`,
      )}</ul>`
  }
}
customElements.define('pm-lookup', Lookup)
