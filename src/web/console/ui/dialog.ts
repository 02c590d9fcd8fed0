import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { messages } from '../i18n.ts'
import { base } from './base.ts'
import { icon } from './icons.ts'

const m = messages({ close: '关闭' }, { close: 'Close' })

/**
 * A dialog: `<pm-dialog heading="…" ?open=${…} @close=${…}>content <div slot="actions">buttons</div></pm-dialog>`. It keeps the focus,
 * closes by Escape, and gives the focus back. `wide` for tables and documents.
 */
class Dialog extends LitElement {
  static override properties = { heading: {}, open: { type: Boolean }, wide: { type: Boolean, reflect: true } }
  static override styles = [
    base,
    css`
      dialog {
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        box-shadow: var(--shadow);
        color: inherit;
        font: inherit;
        max-height: min(100dvh - 32px, 900px);
        max-width: min(100vw - 24px, 520px);
        overflow: auto;
        padding: var(--space-5);
        width: 100%;
      }
      :host([wide]) dialog {
        max-width: min(100vw - 24px, 960px);
      }
      dialog::backdrop {
        background: rgb(8 14 22 / 50%);
      }
      header {
        align-items: start;
        display: flex;
        gap: var(--space-2);
        margin-bottom: var(--space-4);
      }
      header button {
        margin: -4px -8px 0 auto;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        justify-content: end;
        margin-top: var(--space-4);
      }
    `,
  ]
  declare heading: string
  declare open: boolean
  declare wide: boolean

  constructor() {
    super()
    this.heading = ''
    this.open = false
    this.wide = false
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return
    const dialog = this.renderRoot.querySelector('dialog')
    if (this.open && !dialog?.open) {
      dialog?.showModal()
      requestAnimationFrame(() => this.#focusContent())
    }
    if (!this.open && dialog?.open) dialog.close()
  }

  /** Into the first field of the content, rather than onto the button that closes. */
  #focusContent(): void {
    if (!this.open) return
    const fields = '[autofocus], input, select, textarea, pm-lookup, pm-login, button'
    this.querySelector<HTMLElement>(fields)?.focus()
  }

  #closed(): void {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new CustomEvent('close'))
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${this.#closed}>
      <header><h2 id="heading">${this.heading}</h2>
        <button type="button" class="ghost icon" aria-label=${m().close} @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
          ${icon('close')}</button></header>
      <slot></slot>
      <footer><slot name="actions"></slot></footer>
    </dialog>`
  }
}
customElements.define('pm-dialog', Dialog)
