import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { failureText } from '../../api.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { session } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { field } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import { changeRequest, moveRequest } from './change.ts'
import './lost-dialog.ts'
import type { Lost } from './lost-dialog.ts'
import { type Account, lostName, type Request, type Status, statusName, suspectName, titleOf, today } from './words.ts'

const m = messages(
  {
    heading: '跟进',
    status: '状态',
    owner: '负责人',
    pool: '公海（无人负责）',
    followUp: '下次跟进',
    none: '不安排',
    days: { 0: '今天', 1: '明天', 3: '三天后', 7: '一周后' } as Readonly<Record<number, string>>,
    take: '认领',
    release: '放回公海',
    taken: '已认领',
    released: '已放回公海',
    assigned: (name: string) => `负责人改为 ${name}`,
    planned: (day: string | null) => (day ? `下次跟进 ${day}` : '已取消跟进安排'),
    lost: '流失原因',
    overdue: '已逾期',
    notMine: '只有负责人或管理员可以移交。',
    suspect: '疑似垃圾信息',
    real: '确认有效',
    cleared: '已确认有效',
  },
  {
    heading: 'Follow-up',
    status: 'Status',
    owner: 'Owner',
    pool: 'Public pool (nobody)',
    followUp: 'Follow up on',
    none: 'Not planned',
    days: { 0: 'Today', 1: 'Tomorrow', 3: 'In 3 days', 7: 'In a week' },
    take: 'Take',
    release: 'To the pool',
    taken: 'It is yours now',
    released: 'It is in the public pool again',
    assigned: (name) => `Owner: ${name}`,
    planned: (day) => (day ? `Follow up on ${day}` : 'No follow-up planned'),
    lost: 'Why lost',
    overdue: 'overdue',
    notMine: 'The owner or an administrator hands it over.',
    suspect: 'Looks like spam',
    real: 'It is real',
    cleared: 'Marked as real',
  },
)

const inDays = (days: number): string => {
  const at = new Date(`${today()}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Status, owner and follow-up of a request. `@pm-changed` brings the changed request. */
class WorkCard extends LitElement {
  static override properties = {
    request: { attribute: false },
    accounts: { attribute: false },
    isLosing: { state: true },
    isBusy: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      pm-lost-dialog {
        position: absolute;
      }
      .two {
        display: grid;
        gap: var(--space-2);
        grid-template-columns: minmax(0, 1fr) auto;
      }
    `,
  ]
  declare request: Request
  declare accounts: readonly Account[]
  declare isLosing: boolean
  declare isBusy: boolean

  constructor() {
    super()
    this.accounts = []
    this.isLosing = false
    this.isBusy = false
    new Follows(this, lang, session, online)
  }

  #tell(request: Request): void {
    this.dispatchEvent(new CustomEvent('pm-changed', { detail: request }))
  }

  /** Makes a change, says so, and offers to take it back. */
  async #change(change: Parameters<typeof changeRequest>[1], done: string, back?: typeof change): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    try {
      const changed = await changeRequest(this.request, change)
      this.#tell(changed)
      const undo = async () => {
        try {
          this.#tell(await changeRequest(changed, back ?? {}))
        } catch (error) {
          toast(failureText(error), { kind: 'bad' })
        }
      }
      toast(done, back ? { undo } : {})
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
      this.requestUpdate()
    }
    this.isBusy = false
  }

  async #move(status: Status, more?: Lost): Promise<void> {
    if (status === this.request.status) return
    if (status === 'lost' && !more) {
      this.isLosing = true
      return
    }
    this.isLosing = false
    const options = {
      title: titleOf(this.request),
      onBack: (back: Request) => this.#tell(back),
      ...(more ? { more } : {}),
    }
    const moved = await moveRequest(this.request, status, options)
    if (moved) this.#tell(moved)
  }

  #assign(ownerId: string | null): void {
    if (ownerId === this.request.ownerId) return
    const name = this.accounts.find(({ id }) => id === ownerId)?.name ?? ''
    const isMe = ownerId !== null && ownerId === session.value?.id
    const done = ownerId === null ? m().released : isMe ? m().taken : m().assigned(name)
    // Who gave a request away has no say over it any more, unless it lies in the pool.
    const canGoBack = ownerId === null || isMe || session.value?.role === 'admin'
    void this.#change({ ownerId }, done, canGoBack ? { ownerId: this.request.ownerId } : undefined)
  }

  #plan(followUpOn: string | null): void {
    if (followUpOn === this.request.followUpOn) return
    void this.#change({ followUpOn }, m().planned(followUpOn), { followUpOn: this.request.followUpOn })
  }

  #status(): TemplateResult {
    const { status, nextStatuses, lostReason } = this.request
    const pick = (event: Event) => {
      const select = event.target as HTMLSelectElement
      const next = select.value as Status
      select.value = status
      void this.#move(next)
    }
    return html`${field(
      { id: 'status', label: m().status },
      html`<select id="status" ?disabled=${!online.value} @change=${pick}>
        <option value=${status} .selected=${true}>${statusName(status)}</option>
        ${nextStatuses.map((next) => html`<option value=${next}>→ ${statusName(next)}</option>`)}</select>`,
    )}
    ${lostReason ? html`<p><span class="muted small">${m().lost}</span> <span class="chip bad">${lostName(lostReason)}</span></p>` : nothing}`
  }

  #owner(): TemplateResult {
    const { ownerId } = this.request
    const { id = null, role } = session.value ?? {}
    const mayGive = ownerId === null || role === 'admin' || ownerId === id
    const active = this.accounts.filter((account) => !account.disabled || account.id === ownerId)
    const pick = (event: Event) => this.#assign((event.target as HTMLSelectElement).value || null)
    const button =
      ownerId === null && id !== null
        ? html`<button type="button" class="primary" ?disabled=${!online.value || this.isBusy} @click=${() => this.#assign(id)}>${m().take}</button>`
        : ownerId !== null && mayGive
          ? html`<button type="button" ?disabled=${!online.value || this.isBusy} @click=${() => this.#assign(null)}>${m().release}</button>`
          : nothing
    return field(
      { id: 'owner', label: m().owner, ...(mayGive ? {} : { hint: m().notMine }) },
      html`<div class="two"><select id="owner" aria-describedby="owner-hint" ?disabled=${!online.value || !mayGive} @change=${pick}>
        <option value="" .selected=${ownerId === null}>${m().pool}</option>
        ${active.map(({ id, name }) => html`<option value=${id} .selected=${id === ownerId}>${name}</option>`)}</select>${button}</div>`,
    )
  }

  #followUp(): TemplateResult {
    const { followUpOn, status } = this.request
    const isLate = followUpOn !== null && followUpOn < today() && status !== 'signed' && status !== 'lost'
    const pick = (event: Event) => this.#plan((event.target as HTMLInputElement).value || null)
    const days = Object.entries(m().days).map(
      ([n, name]) =>
        html`<button type="button" class="small" ?disabled=${!online.value} @click=${() => this.#plan(inDays(Number(n)))}>${name}</button>`,
    )
    return html`${field(
      { id: 'follow', label: m().followUp },
      html`<input id="follow" type="date" .value=${followUpOn ?? ''} ?disabled=${!online.value} aria-describedby="follow-hint" @change=${pick} />`,
    )}
    <div class="row">${isLate ? html`<span class="chip warn">${m().overdue}</span>` : nothing}${days}
      ${followUpOn ? html`<button type="button" class="small ghost" ?disabled=${!online.value} @click=${() => this.#plan(null)}>${m().none}</button>` : nothing}</div>`
  }

  override render(): TemplateResult {
    const { suspect } = this.request
    return html`<h2>${m().heading}</h2>
      ${
        suspect
          ? html`<div class="notice warn row"><span class="grow">${m().suspect}${lang.value === 'zh' ? '：' : ': '}${suspect.map(suspectName).join(lang.value === 'zh' ? '、' : ', ')}</span>
        <button type="button" class="small" ?disabled=${!online.value} @click=${() => void this.#change({ suspect: false }, m().cleared)}>${m().real}</button></div>`
          : nothing
      }
      ${this.#status()}${this.#owner()}${this.#followUp()}
      <pm-lost-dialog .heading=${titleOf(this.request)} ?open=${this.isLosing} @close=${() => (this.isLosing = false)}
        @pm-lost=${(event: CustomEvent<Lost>) => void this.#move('lost', event.detail)}></pm-lost-dialog>`
  }
}
customElements.define('pm-work-card', WorkCard)
