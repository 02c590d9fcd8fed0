import { html, nothing, type TemplateResult } from 'lit'
import type { ParkmatchForm } from './parkmatch-form.ts'
import type { Placed, Question, Received, Text } from './types.ts'

const SHOWN = 3

const inLocale = (form: ParkmatchForm, text: Text): string => (/^en\b/i.test(form.locale) ? text.en : text.zh)

/** The strongest reason for a park: the criterion that adds most to its score. */
function bestReason({ criteria }: Placed): Text | undefined {
  const [best] = criteria
    .filter(({ fit, status }) => fit !== null && status !== 'unknown')
    .sort((a, b) => b.weight * (b.fit ?? 0) - a.weight * (a.fit ?? 0))
  return best?.reason
}

function parkView(form: ParkmatchForm, park: Placed): TemplateResult {
  const { messages } = form
  const [score, low, high] = [park.score, park.low, park.high].map(Math.round)
  const reason = bestReason(park)
  const place = park.place ? `${inLocale(form, park.place)} · ` : ''
  return html`<li>
    <span>${place}<strong>${park.name}</strong></span>
    <span class="score">${messages.fit} ${score}</span>
    <meter min="0" max="100" value=${score ?? 0} aria-label="${messages.fit} ${score}"></meter>
    <p class="why">
      ${reason ? inLocale(form, reason) : nothing}${reason && low !== high ? ' · ' : ''}${
        low !== high ? messages.between(low ?? 0, high ?? 0) : nothing
      }
    </p>
  </li>`
}

function questionView(form: ParkmatchForm, question: Question): TemplateResult {
  const { messages } = form
  return html`<div class="question" role="group" aria-labelledby="next-question">
    <p class="muted">${messages.question}</p>
    <p id="next-question"><strong>${inLocale(form, question)}</strong></p>
    <div class="choices">
      ${question.options.map(
        (option) => html`<button type="button" aria-disabled=${form.reranking ? 'true' : 'false'}
          @click=${() => form.answerQuestion(question, option.profile)}>${inLocale(form, option)}</button>`,
      )}
      <button type="button" class="plain" @click=${() => form.skipQuestion()}>${messages.skip}</button>
    </div>
  </div>`
}

/** The best parks, and the one question whose answer would change them most. */
export function resultView(form: ParkmatchForm, { id, recommendations, nextQuestion }: Received): TemplateResult {
  const { messages } = form
  const parks = recommendations.slice(0, SHOWN)
  return html`<section aria-live="polite" aria-busy=${form.reranking ? 'true' : 'false'}>
    <h2 tabindex="-1">${messages.resultTitle}</h2>
    <p class="muted">${messages.received(id)} ${messages.resultNote}</p>
    ${parks.length === 0 ? html`<p class="notice">${messages.nothing}</p>` : html`<ol class="parks">${parks.map((park) => parkView(form, park))}</ol>`}
    ${form.problem ? html`<p class="notice error" role="alert">${form.problem}</p>` : nothing}
    ${nextQuestion ? questionView(form, nextQuestion) : nothing}
    <button type="button" class="plain" @click=${() => form.change()}>${messages.again}</button>
  </section>`
}
