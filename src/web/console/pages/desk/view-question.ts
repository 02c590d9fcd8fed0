import { html, nothing, type TemplateResult } from 'lit'
import { say } from '../../i18n.ts'
import type { DeskPage } from './desk-page.ts'
import { m } from './messages.ts'

/** The question whose answer would change the ranking most, with answers to click. */
export function questionView(desk: DeskPage): TemplateResult | typeof nothing {
  const { question } = desk.matching
  if (!question) return nothing
  return html`<section class="question" aria-labelledby="ask">
    <header class="row"><p class="muted small grow">${m().question}</p>
      <button type="button" class="ghost small" @click=${() => desk.skipQuestion(question.field)}>${m().skip}</button></header>
    <h2 id="ask">${say(question)}</h2>
    <div class="row">${question.options.map(
      (option, i) =>
        html`<button type="button" class="small" @click=${() => desk.answer(option.set)}><kbd>${i + 1}</kbd>${say(option)}</button>`,
    )}</div>
  </section>`
}
