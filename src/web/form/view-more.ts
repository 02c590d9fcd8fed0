import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { choicesOf } from './answers.ts'
import type { AmountField, ChoiceField, ExtraField, LookupField, PlainField } from './fields.ts'
import { isEnglish } from './messages.ts'
import type { ParkmatchForm } from './parkmatch-form.ts'
import { choicesView, failureText, failureTies } from './view-parts.ts'

const word = (form: ParkmatchForm, [zh, en]: readonly [string, string]): string => (isEnglish(form.locale) ? en : zh)

const textOf = (e: Event): string => (e.target as HTMLInputElement).value

function labelView(form: ParkmatchForm, { name, label }: ExtraField): TemplateResult {
  return html`<label for=${name}>${word(form, label)} <small>${form.messages.optional}</small></label>`
}

function amountView(form: ParkmatchForm, field: AmountField): TemplateResult {
  const { name, unit } = field
  const { invalid, describedBy } = failureTies(form, name, `unit-${name}`)
  return html`${labelView(form, field)}
    <span class="unit">
      <input id=${name} name=${name} inputmode="text" autocomplete="off" maxlength="40" .value=${live(form.answers.more[name] ?? '')}
        aria-invalid=${invalid} aria-describedby=${describedBy} @input=${(e: Event) => form.writeMore(name, textOf(e))} />
      <span id="unit-${name}">${word(form, unit)}</span>
    </span>`
}

function plainView(form: ParkmatchForm, field: PlainField): TemplateResult {
  const { name, kind } = field
  const { invalid, describedBy } = failureTies(form, name)
  return html`${labelView(form, field)}
    <input id=${name} name=${name} type=${kind} autocomplete=${kind === 'email' ? 'email' : 'off'} maxlength="255"
      placeholder=${kind === 'month' ? form.messages.month : nothing} .value=${live(form.answers.more[name] ?? '')}
      aria-invalid=${invalid} aria-describedby=${describedBy} @input=${(e: Event) => form.writeMore(name, textOf(e))} />`
}

function lookupView(form: ParkmatchForm, field: LookupField): TemplateResult {
  const { name } = field
  const text = (form.answers.more[name] ?? '').trim()
  const picked = form.answers.picked[name]
  const meant = picked?.text === text && picked.label !== text ? picked.label : ''
  return html`${labelView(form, field)}
    <input id=${name} name=${name} list="list-${name}" autocomplete="off" maxlength="60" .value=${live(form.answers.more[name] ?? '')}
      aria-describedby="meant-${name}" @input=${(e: Event) => form.lookUp(field, textOf(e))} />
    <datalist id="list-${name}">${form.suggestions.of(name).map(({ label }) => html`<option value=${label}></option>`)}</datalist>
    <p class="muted meant" id="meant-${name}">${meant === '' ? nothing : `→ ${meant}`}</p>`
}

function optionsView(form: ParkmatchForm, { name, label, options }: ChoiceField): TemplateResult {
  const chosen = choicesOf(form.answers.more[name])
  return choicesView(form, { name, legend: word(form, label), options, chosen }, (next) =>
    form.writeMore(name, next.join(',')),
  )
}

function extraView(form: ParkmatchForm, field: ExtraField): TemplateResult {
  switch (field.kind) {
    case 'amount':
      return amountView(form, field)
    case 'lookup':
      return lookupView(form, field)
    case 'choices':
      return optionsView(form, field)
    default:
      return plainView(form, field)
  }
}

/** The additional fields that the page asked for. */
export const moreView = (form: ParkmatchForm): TemplateResult[] =>
  form.extraFields.map(
    (field) => html`<div class="field">${extraView(form, field)} ${failureText(form, field.name)}</div>`,
  )
