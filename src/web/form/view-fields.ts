import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { USE_LABELS } from './labels.ts'
import type { ParkmatchForm } from './parkmatch-form.ts'
import { chipsView } from './view-chips.ts'
import { moreView } from './view-more.ts'
import { choicesView, failureText, failureTies } from './view-parts.ts'

function needField(form: ParkmatchForm): TemplateResult {
  const { messages, answers } = form
  const { invalid, describedBy } = failureTies(form, 'need', 'need-hint')
  const write = (e: Event, isComposing: boolean) => form.writeNote((e.target as HTMLTextAreaElement).value, isComposing)
  return html`<div class="field">
    <label for="need">${messages.need}</label>
    <textarea id="need" name="need" rows="3" maxlength="4000" .value=${live(answers.need)} aria-invalid=${invalid}
      aria-describedby=${describedBy} @input=${(e: InputEvent) => write(e, e.isComposing)}
      @compositionend=${(e: Event) => write(e, false)}></textarea>
    <p class="muted hint" id="need-hint">${messages.needHint}</p>
    ${failureText(form, 'need')} ${chipsView(form)}
  </div>`
}

function taxField(form: ParkmatchForm): TemplateResult {
  const { messages, answers } = form
  const { invalid, describedBy } = failureTies(form, 'tax', 'unit-tax')
  return html`<div class="field">
    <label for="tax">${messages.tax} <small>${messages.optional}</small></label>
    <span class="unit">
      <input id="tax" name="tax" inputmode="text" autocomplete="off" maxlength="40" .value=${live(answers.tax)} aria-invalid=${invalid}
        aria-describedby=${describedBy} @input=${(e: Event) => form.answer({ tax: (e.target as HTMLInputElement).value })} />
      <span id="unit-tax">${messages.taxUnit}</span>
    </span>
    ${failureText(form, 'tax')}
  </div>`
}

type TextField = 'company' | 'name' | 'phone'

const textField = (
  form: ParkmatchForm,
  field: TextField,
  autocomplete: 'organization' | 'name' | 'tel',
): TemplateResult => {
  const { messages, answers } = form
  const isPhone = field === 'phone'
  const { invalid, describedBy } = failureTies(form, field)
  return html`<div class="field">
    <label for=${field}>${messages[field]} <small>${isPhone ? messages.required : messages.optional}</small></label>
    <input id=${field} name=${field} type=${isPhone ? 'tel' : 'text'} autocomplete=${autocomplete} maxlength=${isPhone ? 40 : 100}
      .value=${live(answers[field])} aria-invalid=${invalid} aria-describedby=${describedBy}
      aria-required=${isPhone ? 'true' : 'false'}
      @input=${(e: Event) => form.answer({ [field]: (e.target as HTMLInputElement).value })} />
    ${failureText(form, field)}
  </div>`
}

function consentField(form: ParkmatchForm): TemplateResult {
  const { messages, answers, consentUrl } = form
  const { invalid, describedBy } = failureTies(form, 'consent')
  return html`<div class="field">
    <label class="consent">
      <input type="checkbox" name="consent" .checked=${live(answers.consent)} aria-invalid=${invalid} aria-describedby=${describedBy}
        aria-required="true" @change=${(e: Event) => form.answer({ consent: (e.target as HTMLInputElement).checked })} />
      <span><slot name="consent">${messages.consent}</slot></span>
    </label>
    ${failureText(form, 'consent')}
    ${
      consentUrl
        ? html`<a href=${consentUrl} target="_blank" rel="noopener">${messages.consentLink}</a>`
        : html`<details class="muted"><summary>${messages.consentLink}</summary><p>${messages.consentFallback}</p></details>`
    }
  </div>`
}

/** People do not see it; what fills in every field gives itself away. */
const trap = (form: ParkmatchForm): TemplateResult => html`<div class="trap" aria-hidden="true">
  <label>${form.messages.leaveEmpty}<input name="website" tabindex="-1" autocomplete="off" /></label>
</div>`

function notices(form: ParkmatchForm): TemplateResult {
  const { messages, step, problem } = form
  return html`<div role="status">${
    step === 'waiting'
      ? html`<p class="notice">${messages.saved} <button type="button" class="plain" @click=${() => form.submit()}>${messages.retry}</button></p>`
      : nothing
  }</div>
  <div role="alert">${problem ? html`<p class="notice error">${problem}</p>` : nothing}</div>`
}

const restoredNotice = (form: ParkmatchForm) =>
  form.restored && form.step === 'fill'
    ? html`<p class="notice" role="status">${form.messages.restored}
        <button type="button" class="plain" @click=${() => form.clear()}>${form.messages.clear}</button></p>`
    : nothing

/** The six fields, those that the page adds, the consent and the button. */
export function fieldsView(form: ParkmatchForm): TemplateResult {
  const { messages, step, answers } = form
  const submit = (e: Event) => {
    e.preventDefault()
    void form.submit()
  }
  const uses = { name: 'uses', legend: messages.uses, options: USE_LABELS, chosen: answers.uses }
  return html`<form novalidate @submit=${submit}>
    <h2 tabindex="-1" part="title">${messages.title}</h2>
    <p class="muted">${messages.intro}</p>
    ${restoredNotice(form)} ${needField(form)}
    <div class="field">${choicesView(form, uses, (next) => form.answer({ uses: next }))}</div>
    ${taxField(form)} ${moreView(form)}
    <div class="pair">${textField(form, 'company', 'organization')} ${textField(form, 'name', 'name')}</div>
    ${textField(form, 'phone', 'tel')} ${consentField(form)} ${trap(form)} ${notices(form)}
    <button class="primary" part="button" type="submit" aria-disabled=${step === 'sending' ? 'true' : 'false'}>
      ${step === 'sending' ? messages.sending : messages.submit}
    </button>
  </form>`
}
