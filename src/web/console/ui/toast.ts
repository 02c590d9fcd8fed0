import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { lang, messages } from '../i18n.ts'
import { Follows, Store } from '../store.ts'
import { base } from './base.ts'
import { icon } from './icons.ts'

const m = messages({ undo: '撤销', close: '关闭提示' }, { undo: 'Undo', close: 'Close message' })

interface Toast {
  text: string
  kind: 'done' | 'bad'
  undo?: (() => unknown) | undefined
}

const SHOWN_MS = 8_000
const shown = new Store<Toast | undefined>(undefined)
let timer: ReturnType<typeof setTimeout> | undefined

/** Says at the edge of the screen what was done, with a way to take it back where there is one. */
export function toast(
  text: string,
  { kind = 'done', undo }: { kind?: Toast['kind']; undo?: () => unknown } = {},
): void {
  clearTimeout(timer)
  shown.set({ text, kind, undo })
  timer = setTimeout(() => shown.set(undefined), SHOWN_MS)
}

class Toasts extends LitElement {
  static override styles = [
    base,
    css`
      div {
        align-items: center;
        background: var(--text);
        border-radius: var(--radius-m);
        bottom: 24px;
        box-shadow: var(--shadow);
        color: var(--surface);
        display: flex;
        gap: var(--space-2);
        left: 50%;
        max-width: min(560px, calc(100vw - 24px));
        padding: var(--space-1) var(--space-1) var(--space-1) var(--space-4);
        position: fixed;
        transform: translateX(-50%);
        width: max-content;
        z-index: 30;
      }
      .bad {
        background: var(--bad);
      }
      div button {
        background: transparent;
        border-color: transparent;
        color: inherit;
        font-weight: 600;
        text-decoration: underline;
      }
      div button:hover {
        background: transparent;
      }
      @media (max-width: 760px) {
        div {
          bottom: 76px;
        }
      }
    `,
  ]

  constructor() {
    super()
    new Follows(this, shown, lang)
  }

  #undo(toast: Toast): void {
    shown.set(undefined)
    toast.undo?.()
  }

  override render(): TemplateResult {
    const now = shown.value
    return html`<section role="status" aria-live="polite">${
      now
        ? html`<div class=${now.kind}><span>${now.text}</span>
            ${now.undo ? html`<button type="button" @click=${() => this.#undo(now)}>${m().undo}</button>` : nothing}
            <button type="button" class="icon" aria-label=${m().close} @click=${() => shown.set(undefined)}>${icon('close', 16)}</button></div>`
        : nothing
    }</section>`
  }
}
customElements.define('pm-toasts', Toasts)
