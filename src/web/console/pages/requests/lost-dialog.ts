import { css, html, LitElement, type TemplateResult } from 'lit'
import { lang, messages } from '../../i18n.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { field } from '../../ui/parts.ts'
import '../../ui/dialog.ts'
import { LOST_REASONS, type LostReason, lostName } from './words.ts'

const m = messages(
  {
    heading: (title: string) => `${title}：标为已流失`,
    reason: '流失原因',
    choose: '请选择',
    must: '请选择流失原因',
    remark: '补充说明（选填）',
    hint: '原因用于统计；说明加密保存，请勿在其中填写他人电话。',
    cancel: '取消',
    save: '标为已流失',
  },
  {
    heading: (title) => `${title}: mark as lost`,
    reason: 'Why it was lost',
    choose: 'Choose',
    must: 'Choose a reason',
    remark: 'Remark (optional)',
    hint: 'The reason is counted; the remark is encrypted.',
    cancel: 'Cancel',
    save: 'Mark as lost',
  },
)

export interface Lost {
  lostReason: LostReason
  remark?: string
}

/** Asks why a request was lost: `@pm-lost` brings the answer, `@close` that it was given up. */
class LostDialog extends LitElement {
  static override properties = { open: { type: Boolean }, heading: {}, isMissing: { state: true } }
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ]
  declare open: boolean
  declare heading: string
  declare isMissing: boolean

  constructor() {
    super()
    this.open = false
    this.heading = ''
    this.isMissing = false
    new Follows(this, lang)
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const reason = String(form.get('reason')) as LostReason
    const remark = String(form.get('remark')).trim()
    this.isMissing = !LOST_REASONS.includes(reason)
    if (this.isMissing) {
      this.renderRoot.querySelector('select')?.focus()
      return
    }
    const detail: Lost = { lostReason: reason, ...(remark === '' ? {} : { remark }) }
    this.dispatchEvent(new CustomEvent('pm-lost', { detail }))
  }

  #close(): void {
    this.isMissing = false
    this.dispatchEvent(new CustomEvent('close'))
  }

  override render(): TemplateResult {
    const error = this.isMissing ? m().must : undefined
    return html`<pm-dialog heading=${m().heading(this.heading)} ?open=${this.open} @close=${this.#close}>
      ${
        this.open
          ? html`<form id="lost" @submit=${this.#submit} novalidate>
        ${field(
          { id: 'reason', label: m().reason, ...(error ? { error } : {}) },
          html`<select id="reason" name="reason" aria-describedby="reason-hint" aria-invalid=${error ? 'true' : 'false'}>
            <option value="">${m().choose}</option>${LOST_REASONS.map((reason) => html`<option value=${reason}>${lostName(reason)}</option>`)}</select>`,
        )}
        ${field(
          { id: 'remark', label: m().remark, hint: m().hint },
          html`<textarea id="remark" name="remark" rows="3" maxlength="5000" aria-describedby="remark-hint"></textarea>`,
        )}</form>`
          : ''
      }
      <button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
      <button slot="actions" type="submit" form="lost" class="primary">${m().save}</button>
    </pm-dialog>`
  }
}
customElements.define('pm-lost-dialog', LostDialog)
