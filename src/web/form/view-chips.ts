import { html, nothing, type TemplateResult } from 'lit'
import { chipsOf } from './chips.ts'
import { fieldLabel } from './labels.ts'
import type { ParkmatchForm } from './parkmatch-form.ts'

/** What was understood of the note; each can be left out by one press, and taken back by another. */
export function chipsView(form: ParkmatchForm): TemplateResult {
  const { messages, understood, answers, locale } = form
  const chips = chipsOf(understood, answers.removed)
  const kept = chips.filter(({ isRemoved }) => !isRemoved).length
  return html`<p class="unseen" role="status">${messages.understoodCount(kept)}</p>
    ${
      chips.length === 0
        ? nothing
        : html`<ul class="chips" aria-label=${messages.understood}>
      ${chips.map((chip) => {
        const label = `${fieldLabel(chip.field, locale)} ${chip.text}`
        return html`<li class=${chip.isRemoved ? 'removed' : ''}>
          <span><span class="kind">${fieldLabel(chip.field, locale)}</span> ${chip.text}</span>
          <button type="button" aria-label=${chip.isRemoved ? messages.restoreChip(label) : messages.removeChip(label)}
            @click=${() => form.toggleChip(chip)}><span aria-hidden="true">${chip.isRemoved ? '↺' : '✕'}</span></button>
        </li>`
      })}
    </ul>`
    }`
}
