import { html, nothing, type TemplateResult } from 'lit'
import { fieldLabel, USE_LABELS } from './messages.ts'
import type { ParkmatchForm } from './parkmatch-form.ts'
import type { FieldName } from './validate.ts'

const isEnglish = (form: ParkmatchForm): boolean => /^en\b/i.test(form.locale)

/** What a field that failed shows, tied to it for screen readers. */
const failure = (form: ParkmatchForm, field: FieldName) =>
  form.failures[field] ? html`<p class="error" id="fail-${field}">${form.failures[field]}</p>` : nothing

const state = (form: ParkmatchForm, field: FieldName) => ({
  invalid: form.failures[field] ? 'true' : 'false',
  describedBy: form.failures[field] ? `fail-${field}` : nothing,
})

function needField(form: ParkmatchForm): TemplateResult {
  const { messages, answers, understood } = form
  const { invalid, describedBy } = state(form, 'need')
  return html`<div class="field">
    <label for="need">${messages.need}</label>
    <textarea id="need" name="need" maxlength="4000" placeholder=${messages.needHint} .value=${answers.need}
      aria-invalid=${invalid} aria-describedby=${describedBy}
      @input=${(e: InputEvent) => form.answer({ need: (e.target as HTMLTextAreaElement).value })}></textarea>
    ${failure(form, 'need')}
    <ul class="chips" aria-label=${messages.understood} aria-live="polite">
      ${(understood?.mentions ?? []).map(({ field, text }) => html`<li><b>${fieldLabel(field, form.locale)}</b> ${text}</li>`)}
    </ul>
  </div>`
}

function usesField(form: ParkmatchForm): TemplateResult {
  const { messages, answers } = form
  const toggle = (use: string) => (e: Event) => {
    const rest = answers.uses.filter((one) => one !== use)
    form.answer({ uses: (e.target as HTMLInputElement).checked ? [...rest, use] : rest })
  }
  return html`<fieldset class="field">
    <legend>${messages.uses}</legend>
    <div class="choices">
      ${USE_LABELS.map(
        ([use, zh, en]) => html`<label class="choice">
          <input type="checkbox" name="uses" .value=${use} .checked=${answers.uses.includes(use)} @change=${toggle(use)} />
          ${isEnglish(form) ? en : zh}
        </label>`,
      )}
    </div>
  </fieldset>`
}

function taxField(form: ParkmatchForm): TemplateResult {
  const { messages, answers } = form
  const { invalid, describedBy } = state(form, 'tax')
  return html`<div class="field">
    <label for="tax">${messages.tax} <small>${messages.optional}</small></label>
    <span class="unit">
      <input id="tax" name="tax" inputmode="decimal" autocomplete="off" .value=${answers.tax} aria-invalid=${invalid}
        aria-describedby=${describedBy} @input=${(e: InputEvent) => form.answer({ tax: (e.target as HTMLInputElement).value })} />
      ${messages.taxUnit}
    </span>
    ${failure(form, 'tax')}
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
  const { invalid, describedBy } = isPhone ? state(form, 'phone') : { invalid: 'false', describedBy: nothing }
  return html`<div class="field">
    <label for=${field}>${messages[field]} <small>${isPhone ? messages.required : messages.optional}</small></label>
    <input id=${field} name=${field} type=${isPhone ? 'tel' : 'text'} autocomplete=${autocomplete} maxlength="100"
      .value=${answers[field]} aria-invalid=${invalid} aria-describedby=${describedBy}
      aria-required=${isPhone ? 'true' : 'false'}
      @input=${(e: InputEvent) => form.answer({ [field]: (e.target as HTMLInputElement).value })} />
    ${isPhone ? failure(form, 'phone') : nothing}
  </div>`
}

function consentField(form: ParkmatchForm): TemplateResult {
  const { messages, answers, consentUrl } = form
  const { invalid, describedBy } = state(form, 'consent')
  return html`<div class="field">
    <label class="consent">
      <input type="checkbox" name="consent" .checked=${answers.consent} aria-invalid=${invalid} aria-describedby=${describedBy}
        @change=${(e: Event) => form.answer({ consent: (e.target as HTMLInputElement).checked })} />
      <span>${messages.consent}</span>
    </label>
    ${failure(form, 'consent')}
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
  return html`<div role="status">
    ${step === 'waiting' ? html`<p class="notice">${messages.saved} <button type="button" class="plain" @click=${() => form.submit()}>${messages.retry}</button></p>` : nothing}
    ${problem ? html`<p class="notice error" role="alert">${problem}</p>` : nothing}
  </div>`
}

/** The six fields, the consent and the button. */
export function fieldsView(form: ParkmatchForm): TemplateResult {
  const { messages, step } = form
  const submit = (e: Event) => {
    e.preventDefault()
    void form.submit()
  }
  return html`<form novalidate @submit=${submit}>
    <h2 tabindex="-1">${messages.title}</h2>
    <p class="muted">${messages.intro}</p>
    ${needField(form)} ${usesField(form)} ${taxField(form)}
    <div class="pair">${textField(form, 'company', 'organization')} ${textField(form, 'name', 'name')}</div>
    ${textField(form, 'phone', 'tel')} ${consentField(form)} ${trap(form)} ${notices(form)}
    <button class="primary" type="submit" aria-disabled=${step === 'sending' ? 'true' : 'false'}>
      ${step === 'sending' ? messages.sending : messages.submit}
    </button>
  </form>`
}
