import { css, html, LitElement, type TemplateResult } from 'lit'
import { base } from './base.ts'

export interface Tab {
  id: string
  label: string
  count?: number
}

/**
 * Tabs with arrow keys: `<pm-tabs label="…" .tabs=${tabs} selected=${id} @pm-select=${(e) => e.detail}>the panel of the selected
 * one</pm-tabs>`.
 */
class Tabs extends LitElement {
  static override properties = { tabs: { attribute: false }, selected: {}, label: {} }
  static override styles = [
    base,
    css`
      [role='tablist'] {
        border-bottom: 1px solid var(--line);
        display: flex;
        gap: var(--space-1);
        margin-bottom: var(--space-4);
        overflow-x: auto;
      }
      [role='tab'] {
        background: none;
        border: 0;
        border-bottom: 2px solid transparent;
        border-radius: 0;
        color: var(--muted);
        outline-offset: -2px;
      }
      [aria-selected='true'] {
        border-color: var(--accent);
        color: var(--accent);
        font-weight: 600;
      }
    `,
  ]
  declare tabs: readonly Tab[]
  declare selected: string
  declare label: string

  constructor() {
    super()
    this.tabs = []
    this.selected = ''
    this.label = ''
  }

  #select(id: string): void {
    this.selected = id
    this.dispatchEvent(new CustomEvent('pm-select', { detail: id }))
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const at = this.tabs.findIndex(({ id }) => id === this.selected)
    const next = this.tabs[(at + step + this.tabs.length) % this.tabs.length]
    if (!next) return
    event.preventDefault()
    this.#select(next.id)
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus())
  }

  override render(): TemplateResult {
    return html`<div role="tablist" part="list" aria-label=${this.label} @keydown=${this.#key}>${this.tabs.map(
      ({
        id,
        label,
        count,
      }) => html`<button type="button" role="tab" id="tab-${id}" aria-selected=${id === this.selected ? 'true' : 'false'}
        aria-controls="panel" tabindex=${id === this.selected ? 0 : -1} @click=${() => this.#select(id)}>${label}${
          count === undefined ? '' : html` <span class="chip num">${count}</span>`
        }</button>`,
    )}</div>
    <div role="tabpanel" part="panel" id="panel" aria-labelledby="tab-${this.selected}"><slot></slot></div>`
  }
}
customElements.define('pm-tabs', Tabs)
