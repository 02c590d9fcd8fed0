import { css, html, LitElement, type TemplateResult } from 'lit'
import { lang, messages, say } from '../i18n.ts'
import { shortcuts } from '../shortcuts.ts'
import { Follows } from '../store.ts'
import { base } from './base.ts'
import './dialog.ts'

const m = messages({ title: '键盘快捷键' }, { title: 'Keyboard shortcuts' })
const isMac = /Mac|iPhone|iPad/.test(navigator.platform)
const keyName = (key: string): string =>
  key
    .replace('mod+', isMac ? '⌘ ' : 'Ctrl ')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')

/** The overlay of `?`: what keys do here and now. */
class Help extends LitElement {
  static override properties = { open: { type: Boolean } }
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        gap: var(--space-2) var(--space-4);
        grid-template-columns: max-content 1fr;
      }
    `,
  ]
  declare open: boolean

  constructor() {
    super()
    this.open = false
    new Follows(this, lang, shortcuts)
  }

  #closed(): void {
    this.open = false
    this.dispatchEvent(new CustomEvent('close'))
  }

  override render(): TemplateResult {
    return html`<pm-dialog heading=${m().title} ?open=${this.open} @close=${this.#closed}><dl>${shortcuts.value
      .filter(({ isUnlisted }) => !isUnlisted)
      .map(
        ({ keys, does, shown = keys }) =>
          html`<dt>${shown.split(' ').map((key) => html`<kbd>${keyName(key)}</kbd> `)}</dt><dd>${say(does)}</dd>`,
      )}</dl></pm-dialog>`
  }
}
customElements.define('pm-help', Help)
