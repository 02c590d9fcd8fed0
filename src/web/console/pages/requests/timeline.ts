import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import { moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { fieldName } from '../../labels.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState } from '../../ui/parts.ts'
import { changeRequest } from './change.ts'
import { lostName, type Request, type Status, statusName } from './words.ts'

type Event_ = operations['listRequestEvents']['responses'][200]['content']['application/json']['items'][number]

const m = messages(
  {
    heading: '时间线',
    add: '记录跟进',
    placeholder: '例如：电话沟通，下周二来看园',
    hint: '加密保存，电话号码在显示时打码。',
    save: '保存',
    kinds: {
      created: '收到需求',
      linked: '与更早的需求关联',
      updated: '更新',
      assigned: '自动分配',
      released: '回到公海',
      remark: '跟进记录',
      revealed: '查看了联系方式',
      matched: '重新匹配',
      handover: '移交园区',
      withdrawn: '撤回移交',
      hand_raised: '园区举手',
      report_sent: '发出报告',
      answered: '补充了回答',
    } as Readonly<Record<string, string>>,
    actors: { key: '接口密钥', system: '系统', open: '未登录' } as Readonly<Record<string, string>>,
    changes: {
      status: '状态',
      ownerId: '负责人',
      followUpOn: '下次跟进',
      lostReason: '流失原因',
      suspect: '可疑标记',
      profile: '需求内容',
    } as Readonly<Record<string, string>>,
    pool: '公海',
    nothing: '无',
    comma: '、',
    colon: '：',
    cleared: '已解除',
  },
  {
    heading: 'Timeline',
    add: 'Add a note',
    placeholder: 'For example: spoke on the phone, visit on Tuesday',
    hint: 'Kept encrypted; phone numbers are masked when it is shown.',
    save: 'Save',
    kinds: {
      created: 'Request received',
      linked: 'Linked to an earlier request',
      updated: 'Changed',
      assigned: 'Assigned by rule',
      released: 'Back in the pool',
      remark: 'Note',
      revealed: 'Looked at the contact',
      matched: 'Matched anew',
      handover: 'Handed over to parks',
      withdrawn: 'Hand-over withdrawn',
      hand_raised: 'A park raised its hand',
      report_sent: 'Report sent',
      answered: 'Answers added',
    },
    actors: { key: 'API key', system: 'System', open: 'Not signed in' },
    changes: {
      status: 'Status',
      ownerId: 'Owner',
      followUpOn: 'Follow-up',
      lostReason: 'Why lost',
      suspect: 'Suspicion',
      profile: 'Needs',
    },
    pool: 'pool',
    nothing: 'none',
    comma: ', ',
    colon: ': ',
    cleared: 'cleared',
  },
)

/** The history of a request, the last first, and a field for a note. `@pm-changed` brings the request after a note. */
class Timeline extends LitElement {
  static override properties = {
    request: { attribute: false },
    owners: { attribute: false },
    failure: { state: true },
    isBusy: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      form {
        display: grid;
        gap: var(--space-2);
      }
      ol {
        border-left: 2px solid var(--line);
        display: grid;
        gap: var(--space-3);
        margin-left: 5px;
      }
      li {
        padding-left: var(--space-4);
        position: relative;
      }
      li::before {
        background: var(--edge);
        border: 2px solid var(--surface);
        border-radius: 50%;
        content: '';
        height: 10px;
        left: -6px;
        position: absolute;
        top: 6px;
        width: 10px;
      }
      li.remark::before,
      li.created::before {
        background: var(--accent);
      }
      .what {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
    `,
  ]
  declare request: Request
  declare owners: ReadonlyMap<string, string>
  declare failure: unknown
  declare isBusy: boolean
  #of = ''
  readonly events = new Resource(this, (signal) =>
    ask(api.GET('/v1/requests/{id}/events', { params: { path: { id: this.request.id } }, signal })),
  )

  constructor() {
    super()
    this.owners = new Map()
    this.failure = undefined
    this.isBusy = false
    new Follows(this, lang, online)
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const key = `${this.request.id} ${this.request.revision}`
    if (this.#of === key) return
    this.#of = key
    void this.events.load()
  }

  /** Loads what happened since, such as a look at the contact. */
  reload(): void {
    void this.events.load()
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const remark = String(new FormData(form).get('remark')).trim()
    if (remark === '' || this.isBusy) return
    this.isBusy = true
    this.failure = undefined
    try {
      const changed = await changeRequest(this.request, { remark })
      form.reset()
      this.dispatchEvent(new CustomEvent('pm-changed', { detail: changed }))
    } catch (error) {
      // What was written stays in its field.
      this.failure = error
    }
    this.isBusy = false
  }

  #value(name: string, value: unknown): string {
    if (name === 'ownerId') return value === null ? m().pool : (this.owners.get(String(value)) ?? '–')
    if (value === null || value === undefined) return name === 'suspect' ? m().cleared : m().nothing
    if (name === 'status') return statusName(value as Status)
    return name === 'lostReason' ? lostName(String(value)) : String(value)
  }

  #changes({ changes, kind }: Event_): string[] {
    if (!changes || !['updated', 'assigned', 'released'].includes(kind)) return []
    return Object.entries(changes).flatMap(([name, change]) => {
      const label = m().changes[name]
      if (!label) return []
      if (Array.isArray(change))
        return [`${label}${m().colon}${change.map((field) => fieldName(`/profile/${field}`)).join(m().comma)}`]
      const { before, after } = (change ?? {}) as { before?: unknown; after?: unknown }
      if (name === 'suspect') return [`${label}${m().colon}${m().cleared}`]
      return [`${label}${m().colon}${this.#value(name, before)} → ${this.#value(name, after)}`]
    })
  }

  #event(event: Event_): TemplateResult {
    const { kind, at, actorKind, actorId, remark } = event
    const actor = (actorKind === 'account' && actorId && this.owners.get(actorId)) || (m().actors[actorKind] ?? '')
    const changes = this.#changes(event)
    return html`<li class=${kind}><p><strong>${m().kinds[kind] ?? kind}</strong> <span class="muted small">${actor} · <time class="num" datetime=${at}>${moment(at)}</time></span></p>
      ${changes.length > 0 ? html`<p class="small what">${changes.join('\n')}</p>` : nothing}
      ${remark ? html`<p class="what">${remark}</p>` : nothing}</li>`
  }

  override render(): TemplateResult {
    return html`<h2>${m().heading}</h2>
      ${
        may('updateRequest')
          ? html`<form @submit=${this.#add}>
        <label class="unseen" for="remark">${m().add}</label>
        <textarea id="remark" name="remark" rows="2" maxlength="5000" placeholder=${m().placeholder}></textarea>
        ${this.failure ? errorState(this.failure) : nothing}
        <div class="row"><span class="muted small grow">${m().hint}</span>
          <button type="submit" ?disabled=${!online.value || this.isBusy}>${m().add}</button></div></form>`
          : nothing
      }
      ${this.events.view(({ items }) => html`<ol>${[...items].reverse().map((event) => this.#event(event))}</ol>`)}`
  }
}
customElements.define('pm-timeline', Timeline)
