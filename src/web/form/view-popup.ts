import { html, type TemplateResult } from 'lit'
import type { ParkmatchForm } from './parkmatch-form.ts'

/** A button, in its place or at the side of the window, that opens the form over the page. */
export function popupView(form: ParkmatchForm, card: TemplateResult): TemplateResult {
  const { messages, mode } = form
  const closeOutside = (e: Event) => {
    if (e.target === e.currentTarget) form.close()
  }
  return html`<button class=${mode === 'tab' ? 'side' : 'primary open'} part="open" type="button" aria-haspopup="dialog"
      lang=${form.locale} @click=${() => form.open()}>${messages.open}</button>
    <dialog part="dialog" aria-label=${messages.title} @mousedown=${closeOutside}>
      <button class="plain close" type="button" aria-label=${messages.close} @click=${() => form.close()}>
        <span aria-hidden="true">✕</span>
      </button>
      ${card}
    </dialog>`
}
