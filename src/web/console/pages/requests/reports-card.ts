import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask, failureText } from '../../api.ts'
import { moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { toast } from '../../ui/toast.ts'
import '../../ui/dialog.ts'
import type { ChoosablePark } from './handover-dialog.ts'
import './report-editor.ts'
import type { Report } from './report-words.ts'
import type { Request } from './words.ts'

const m = messages(
  {
    heading: '报告',
    about: '给客户的选址报告，可打印为 PDF；联系方式打码。',
    now: '按现状打开',
    workbook: '下载 Excel',
    draft: '起草报告',
    none: '还没有草稿。',
    isDraft: '草稿',
    isSent: '已发出',
    untitled: (at: string) => `报告 ${at}`,
    open: '打开',
    edit: '编辑',
    send: '发出',
    remove: '删除',
    sure: '发出这份报告？',
    sureHint: '内容将定稿并连同校验值留存，不能再改；系统不代发邮件，请打印或保存后自行发给客户。',
    cancel: '取消',
    sent: '已定稿留存，可打开后打印发给客户',
    removed: '草稿已删除',
    saved: '草稿已保存',
  },
  {
    heading: 'Reports',
    about: 'For the client; prints to PDF, with the contact masked.',
    now: 'Open as of now',
    workbook: 'Excel',
    draft: 'Draft a report',
    none: 'No draft yet.',
    isDraft: 'Draft',
    isSent: 'Sent',
    untitled: (at) => `Report ${at}`,
    open: 'Open',
    edit: 'Edit',
    send: 'Send',
    remove: 'Delete',
    sure: 'Send this report?',
    sureHint:
      'It is frozen and kept with its hash, and can be changed no more. Nothing is mailed: print it or save it, and send it yourself.',
    cancel: 'Cancel',
    sent: 'Frozen and kept; open it to print it for the client',
    removed: 'The draft is deleted',
    saved: 'The draft is saved',
  },
)

/** The reports of a request: as of now, drafts that are edited, and what was sent. `@pm-sent` after sending. */
class ReportsCard extends LitElement {
  static override properties = {
    request: { attribute: false },
    parks: { attribute: false },
    editing: { state: true },
    sending: { state: true },
    isBusy: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      pm-dialog,
      pm-report-editor {
        position: absolute;
      }
      li {
        border-top: 1px solid var(--line);
        display: grid;
        gap: 4px;
        padding: var(--space-2) 0;
      }
      .title {
        overflow-wrap: anywhere;
      }
    `,
  ]
  declare request: Request
  declare parks: readonly ChoosablePark[]
  declare editing: Report | undefined
  declare sending: Report | undefined
  declare isBusy: boolean
  #of = ''
  readonly #reports = new Resource(this, (signal) =>
    ask(api.GET('/v1/requests/{id}/reports', { params: { path: { id: this.request.id } }, signal })),
  )

  constructor() {
    super()
    this.parks = []
    this.editing = undefined
    this.sending = undefined
    this.isBusy = false
    new Follows(this, lang, online)
  }

  protected override willUpdate(): void {
    if (this.#of === this.request.id) return
    this.#of = this.request.id
    void this.#reports.load()
  }

  async #try(run: () => Promise<string | undefined>): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    try {
      const done = await run()
      if (done) toast(done)
      await this.#reports.load()
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
    this.isBusy = false
  }

  #draft(): Promise<void> {
    return this.#try(async () => {
      const path = { id: this.request.id }
      const body = { lang: lang.value }
      this.editing = await ask(api.POST('/v1/requests/{id}/reports', { params: { path }, body }))
      return undefined
    })
  }

  #remove({ id: reportId }: Report): Promise<void> {
    return this.#try(async () => {
      const path = { id: this.request.id, reportId }
      await ask(api.DELETE('/v1/requests/{id}/reports/{reportId}', { params: { path } }))
      return m().removed
    })
  }

  async #send(): Promise<void> {
    const { sending } = this
    this.sending = undefined
    if (!sending) return
    await this.#try(async () => {
      const path = { id: this.request.id, reportId: sending.id }
      const body = { revision: sending.revision }
      await ask(api.POST('/v1/requests/{id}/reports/{reportId}/send', { params: { path }, body }))
      this.dispatchEvent(new CustomEvent('pm-sent'))
      return m().sent
    })
  }

  #report(report: Report): TemplateResult {
    const { id, status, title, createdAt, sentAt } = report
    const isSent = status === 'sent'
    const address = `/v1/requests/${encodeURIComponent(this.request.id)}/reports/${encodeURIComponent(id)}/document`
    const off = !online.value || this.isBusy
    return html`<li><div class="row"><span class="grow title">${title ?? m().untitled(moment(createdAt))}</span>
        <span class="chip ${isSent ? 'good' : ''}">${isSent ? m().isSent : m().isDraft}${sentAt ? html` <span class="num">${moment(sentAt)}</span>` : nothing}</span></div>
      <div class="row"><a class="button small" href=${address} target="_blank" rel="noopener">${m().open}</a>
        ${
          isSent || !may('updateReport')
            ? nothing
            : html`<button type="button" class="small" ?disabled=${off} @click=${() => (this.editing = report)}>${m().edit}</button>
          <button type="button" class="small" ?disabled=${off} @click=${() => (this.sending = report)}>${m().send}</button>
          <button type="button" class="small ghost" ?disabled=${off} @click=${() => void this.#remove(report)}>${m().remove}</button>`
        }</div></li>`
  }

  override render(): TemplateResult {
    const address = `/v1/requests/${encodeURIComponent(this.request.id)}/report?lang=${lang.value}`
    return html`<h2>${m().heading}</h2><p class="muted small">${m().about}</p>
      ${this.#reports.view(({ items }) => (items.length === 0 ? nothing : html`<ul>${items.map((report) => this.#report(report))}</ul>`))}
      <div class="row">${may('createReport') ? html`<button type="button" ?disabled=${!online.value || this.isBusy} @click=${this.#draft}>${m().draft}</button>` : nothing}
        <a class="button ghost" href=${address} target="_blank" rel="noopener">${m().now}</a><a class="button ghost" href="${address}&format=xlsx" download>${m().workbook}</a></div>
      <pm-report-editor .report=${this.editing} .parks=${this.parks} @close=${() => (this.editing = undefined)}
        @pm-saved=${() => void this.#try(async () => m().saved)}></pm-report-editor>
      <pm-dialog heading=${m().sure} ?open=${this.sending !== undefined} @close=${() => (this.sending = undefined)}>
        <p>${m().sureHint}</p>
        <button slot="actions" type="button" @click=${() => (this.sending = undefined)}>${m().cancel}</button>
        <button slot="actions" type="button" class="primary" @click=${this.#send}>${m().send}</button>
      </pm-dialog>`
  }
}
customElements.define('pm-reports-card', ReportsCard)
