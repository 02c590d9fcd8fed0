import { html, nothing, type TemplateResult } from 'lit'
import { questionText } from './labels.ts'
import { isEnglish } from './messages.ts'
import type { ParkmatchForm } from './parkmatch-form.ts'
import type { Result } from './result.ts'
import type { Placed, Question, Text } from './types.ts'

const SHOWN = 3

const inLocale = (form: ParkmatchForm, text: Text): string => (isEnglish(form.locale) ? text.en : text.zh)

/** The strongest reason for a park: the criterion that adds most to its score. */
function bestReason({ criteria }: Placed): Text | undefined {
  const [best] = criteria
    .filter(({ fit, status }) => fit !== null && fit > 0 && status !== 'unknown')
    .sort((a, b) => b.weight * (b.fit ?? 0) - a.weight * (a.fit ?? 0))
  return best?.reason
}

function parkView(form: ParkmatchForm, park: Placed, place: Text | undefined): TemplateResult {
  const { messages } = form
  const [score, low, high] = [park.score, park.low, park.high].map(Math.round)
  const reason = bestReason(park)
  const why = [reason ? inLocale(form, reason) : '', low === high ? '' : messages.between(low ?? 0, high ?? 0)]
  return html`<li>
    <span class="park">${place ? `${inLocale(form, place)} · ` : ''}<strong lang="zh-CN">${park.name}</strong></span>
    <span class="score"><span class="unseen"> · </span>${messages.fit} ${score}</span>
    <svg class="bar" aria-hidden="true"><rect width="${score}%" height="100%" rx="3"></rect></svg>
    <p class="why">${why.filter(Boolean).join(' · ')}</p>
  </li>`
}

function questionView(form: ParkmatchForm, result: Result, question: Question): TemplateResult {
  const { messages, locale } = form
  const busy = result.isBusy ? 'true' : 'false'
  return html`<div class="question" role="group" aria-labelledby="next-question">
    <p class="muted">${messages.question}</p>
    <h3 id="next-question" tabindex="-1">${questionText(question, locale)}</h3>
    <div class="choices">
      ${question.options.map(
        (option) => html`<button type="button" aria-disabled=${busy}
          @click=${() => result.answer(question, option)}>${inLocale(form, option)}</button>`,
      )}
      <button type="button" class="plain" aria-disabled=${busy} @click=${() => result.skip(question)}>${messages.skip}</button>
    </div>
  </div>`
}

/** The best parks, and the one question whose answer would change them most. */
export function resultView(form: ParkmatchForm, result: Result): TemplateResult {
  const { messages } = form
  const { id = '', recommendations = [], places = {} } = result.received ?? {}
  const parks = recommendations.slice(0, SHOWN)
  return html`<section aria-busy=${result.isBusy ? 'true' : 'false'}>
    <h2 tabindex="-1" part="title">${messages.resultTitle}</h2>
    <p class="muted">${messages.received} ${messages.resultNote}</p>
    ${
      parks.length === 0
        ? html`<p class="notice">${messages.nothing}</p>`
        : html`<ol class="parks">${parks.map((park) => parkView(form, park, places[park.parkId]))}</ol>`
    }
    <p class="unseen" role="status">${result.isBusy ? messages.answering : result.news}</p>
    <div role="alert">${result.problem ? html`<p class="notice error">${result.problem}</p>` : nothing}</div>
    ${result.question ? questionView(form, result, result.question) : nothing}
    ${
      result.canUndo
        ? html`<button type="button" class="plain" @click=${() => result.undo()}>${messages.undo}</button>`
        : nothing
    }
    <button type="button" class="plain" @click=${() => form.change()}>${messages.again}</button>
    <p class="muted number">${messages.number(id)}</p>
  </section>`
}
