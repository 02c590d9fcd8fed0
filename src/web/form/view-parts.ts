import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { isEnglish } from './messages.ts'
import type { ParkmatchForm } from './parkmatch-form.ts'

/** What a field that failed shows. */
export const failureText = (form: ParkmatchForm, field: string) =>
  form.failures[field] ? html`<p class="error" id="fail-${field}">${form.failures[field]}</p>` : nothing

/** The attributes that tie a field to its failure, and to its hint, for screen readers. */
export function failureTies(form: ParkmatchForm, field: string, hint = '') {
  const hasFailed = form.failures[field] !== undefined
  const ids = [hint, hasFailed ? `fail-${field}` : ''].filter(Boolean).join(' ')
  return { invalid: hasFailed ? 'true' : 'false', describedBy: ids === '' ? nothing : ids }
}

interface Choices {
  name: string
  legend: string
  options: readonly (readonly [value: string, zh: string, en: string])[]
  chosen: readonly string[]
}

/** Several of a few options, as boxes to press. */
export function choicesView(
  form: ParkmatchForm,
  { name, legend, options, chosen }: Choices,
  choose: (next: string[]) => void,
): TemplateResult {
  const toggle = (value: string) => (e: Event) => {
    const rest = chosen.filter((one) => one !== value)
    choose((e.target as HTMLInputElement).checked ? [...rest, value] : rest)
  }
  return html`<fieldset>
    <legend>${legend} <small>${form.messages.optional}</small></legend>
    <div class="choices">
      ${options.map(
        ([value, zh, en]) => html`<label class="choice">
          <input type="checkbox" name=${name} .value=${value} .checked=${live(chosen.includes(value))} @change=${toggle(value)} />
          <span>${isEnglish(form.locale) ? en : zh}</span>
        </label>`,
      )}
    </div>
  </fieldset>`
}
