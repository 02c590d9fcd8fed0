import { html, nothing, type TemplateResult } from 'lit'
import { failureText } from '../failure.ts'
import { day, number, percent } from '../format.ts'
import { messages } from '../i18n.ts'

const m = messages(
  {
    retry: '重试',
    loading: '正在加载…',
    interval: (score: string, low: string, high: string) => `契合 ${score}，视未知信息在 ${low} 至 ${high} 之间`,
    confidence: (share: string) => `可信度 ${share}`,
    stale: '可能已过时',
  },
  {
    retry: 'Try again',
    loading: 'Loading…',
    interval: (score, low, high) => `Fit ${score}; ${low} to ${high}, depending on what is not known`,
    confidence: (share) => `confidence ${share}`,
    stale: 'may be out of date',
  },
)

/** The head of a page: its heading, and what stands beside it. */
export const pageHead = (title: string, beside: unknown = nothing): TemplateResult =>
  html`<header class="pagehead"><h1 tabindex="-1">${title}</h1>${beside}</header>`

/** Grey lines in place of what is being loaded. */
export const skeleton = (lines: number): TemplateResult =>
  html`<div class="skeleton" role="status" aria-label=${m().loading}>${Array.from({ length: lines }, () => html`<i></i>`)}</div>`

/** Nothing there: what would be here, and what to do to have it. */
export const emptyState = (title: string, hint: string, action: unknown = nothing): TemplateResult =>
  html`<div class="state"><strong>${title}</strong><p>${hint}</p>${action}</div>`

/** A failure in the user's language with a way out. */
export const errorState = (failure: unknown, retry?: () => void): TemplateResult =>
  html`<div class="notice bad row" role="alert"><span class="grow">${failureText(failure)}</span>
    ${retry ? html`<button type="button" class="small" @click=${retry}>${m().retry}</button>` : nothing}</div>`

/** A score from 0 to 100 as a bar: the light part is where it may come to lie when all is known. */
export function scoreBar({ score, low, high }: { score: number; low: number; high: number }): TemplateResult {
  const label = m().interval(number(score), number(low), number(high))
  return html`<svg class="score" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label=${label}>
    <rect class="track" width="100" height="8"></rect>
    <rect class="range" x=${low} width=${Math.max(0, high - low)} height="8"></rect>
    <rect class="point" width=${score} y="2" height="4"></rect>
  </svg>`
}

interface Dated {
  asOf?: string | null
  confidence?: number
  stale?: boolean
}

/** A value with its date and how sure it is, as every fact is shown. */
export const factValue = (value: unknown, { asOf, confidence, stale }: Dated): TemplateResult =>
  html`<span>${value} <small class="muted num">${asOf ? day(asOf) : nothing}${
    confidence === undefined ? nothing : html` · ${m().confidence(percent(confidence))}`
  }</small>${stale ? html` <span class="chip warn">${m().stale}</span>` : nothing}</span>`

interface Field {
  id: string
  label: string
  hint?: string
  error?: string | undefined
}

/** A control with its label, hint and error; the control has the id, and `aria-describedby` of `${id}-hint`. */
export const field = ({ id, label, hint, error }: Field, control: unknown): TemplateResult =>
  html`<div class="field"><label for=${id}>${label}</label>${control}
    <span id="${id}-hint">${hint ? html`<span class="muted small">${hint}</span>` : nothing}${
      error ? html`<span class="error">${error}</span>` : nothing
    }</span></div>`
