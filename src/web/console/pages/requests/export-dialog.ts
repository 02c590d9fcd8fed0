import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { lang, messages } from '../../i18n.ts'
import { session } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import '../../ui/dialog.ts'
import type { RequestFilter } from './words.ts'

const m = messages(
  {
    heading: '导出需求',
    what: (count: number) => `按当前筛选导出 ${count} 条需求。`,
    format: '格式',
    csv: 'CSV（通用）',
    xlsx: 'Excel（XLSX）',
    contacts: '包含完整的姓名、电话和邮箱',
    contactsHint: '不勾选时联系方式打码。勾选后导出会记入审计日志，请妥善保管文件。',
    logged: '每次导出都会记入审计日志。',
    cancel: '取消',
    download: '下载',
  },
  {
    heading: 'Export requests',
    what: (count) => `${count} requests, by the filters as they are.`,
    format: 'Format',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    contacts: 'With names, phones and e-mail addresses in full',
    contactsHint: 'Otherwise contacts are masked. An export in full stands in the audit log; keep the file safe.',
    logged: 'Every export stands in the audit log.',
    cancel: 'Cancel',
    download: 'Download',
  },
)

/** Asks how the requests of the filters are to be exported. */
class ExportDialog extends LitElement {
  static override properties = {
    open: { type: Boolean },
    filter: { attribute: false },
    count: { type: Number },
    format: { state: true },
    isInClear: { state: true },
  }
  static override styles = [
    base,
    css`
      .stack {
        gap: var(--space-2);
      }
    `,
  ]
  declare open: boolean
  declare filter: RequestFilter
  declare count: number
  declare format: 'csv' | 'xlsx'
  declare isInClear: boolean

  constructor() {
    super()
    this.open = false
    this.filter = {}
    this.count = 0
    this.format = 'xlsx'
    this.isInClear = false
    new Follows(this, lang, session)
  }

  #address(): string {
    const query = new URLSearchParams({ format: this.format })
    for (const [name, value] of Object.entries(this.filter)) query.set(name, String(value))
    if (this.isInClear) query.set('contacts', 'true')
    return `/v1/requests/export?${query.toString()}`
  }

  #close(): void {
    this.isInClear = false
    this.dispatchEvent(new CustomEvent('close'))
  }

  override render(): TemplateResult {
    const formats = (['xlsx', 'csv'] as const).map(
      (format) =>
        html`<label class="check"><input type="radio" name="format" .checked=${this.format === format} @change=${() => (this.format = format)} />${m()[format]}</label>`,
    )
    const inClear = html`<label class="check"><input type="checkbox" .checked=${this.isInClear} @change=${() => (this.isInClear = !this.isInClear)} />${m().contacts}</label>
      <p class="muted small">${m().contactsHint}</p>`
    return html`<pm-dialog heading=${m().heading} ?open=${this.open} @close=${this.#close}>
      ${
        this.open
          ? html`<div class="stack"><p>${m().what(this.count)}</p><fieldset class="row" aria-label=${m().format}>${formats}</fieldset>
        ${session.value?.role === 'admin' ? inClear : html`<p class="muted small">${m().logged}</p>`}</div>`
          : nothing
      }
      <button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
      <a slot="actions" class="button primary" href=${this.#address()} download @click=${() => setTimeout(() => this.#close())}>${m().download}</a>
    </pm-dialog>`
  }
}
customElements.define('pm-export-dialog', ExportDialog)
