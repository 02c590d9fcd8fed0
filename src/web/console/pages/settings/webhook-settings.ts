import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask, failureText } from '../../api.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { emptyState, errorState, field } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import '../../ui/dialog.ts'
import './delivery-log.ts'
import { attempt, type Confirmation, confirmDialog, copyable } from './parts.ts'
import { styles } from './styles.ts'
import {
  type Delivery,
  EVENT_TYPES,
  type EventType,
  errorName,
  eventName,
  FORMATS,
  type Format,
  formatName,
  type Webhook,
} from './webhook-words.ts'

const m = messages(
  {
    about: '需求有变化时通知其他系统，或企业微信、钉钉、飞书的群。消息里没有个人信息，只有需求编号和链接。',
    add: '新建推送',
    edit: '修改',
    name: '名称',
    url: '地址',
    urlHint: '须为公网 https 地址；内网地址要由管理员加入 WEBHOOK_HOSTS。保存后只显示主机名。',
    format: '格式',
    secret: '加签密钥（选填）',
    secretHint: '钉钉、飞书机器人设置里“加签”给出的密钥。',
    events: '通知哪些事件',
    needEvents: '至少选择一种事件',
    cancel: '取消',
    save: '保存',
    create: '创建',
    made: '已创建',
    signing: '接收方用此密钥验证签名，只显示这一次：',
    close: '我已保存',
    changed: '已保存',
    test: '测试',
    tested: (status: string) => `测试消息已送达${status}`,
    failed: (why: string) => `测试没有成功：${why}`,
    log: '发送记录',
    stop: '暂停',
    start: '启用',
    stopped: '已暂停',
    active: '启用中',
    remove: '删除',
    sure: (name: string) => `删除“${name}”？`,
    sureText: '推送地址、密钥和发送记录都会删除，无法恢复。只想暂时不发，请用“暂停”。',
    removed: '已删除',
    none: '还没有推送',
    noneHint: '把新需求推到工作群，第一时间有人跟进。',
    sending: '正在发送…',
  },
  {
    about:
      'Other systems, or a group of WeCom, DingTalk or Feishu, are told when something happens. Messages hold no personal data, only the number of the request and a link.',
    add: 'New webhook',
    edit: 'Edit',
    name: 'Name',
    url: 'Address',
    urlHint: 'A public https address; others must be named in WEBHOOK_HOSTS. Once it is saved only the host is shown.',
    format: 'Format',
    secret: 'Signing secret (optional)',
    secretHint: 'As the settings of the DingTalk or Feishu robot give it.',
    events: 'Tell of',
    needEvents: 'Choose at least one event',
    cancel: 'Cancel',
    save: 'Save',
    create: 'Create',
    made: 'Made',
    signing: 'The receiver checks signatures with this secret. It is shown this once:',
    close: 'I have it',
    changed: 'Saved',
    test: 'Test',
    tested: (status) => `The test was delivered${status}`,
    failed: (why) => `The test did not work: ${why}`,
    log: 'Delivery log',
    stop: 'Pause',
    start: 'Start',
    stopped: 'Paused',
    active: 'Active',
    remove: 'Delete',
    sure: (name) => `Delete “${name}”?`,
    sureText: 'Its address, its secret and its log are erased for good. To send nothing for a while, pause it.',
    removed: 'Deleted',
    none: 'No webhook yet',
    noneHint: 'Tell your group of new requests, so that somebody takes them at once.',
    sending: 'Sending…',
  },
)

/** Who is told of events: making, changing, pausing, trying and removing webhooks, each with its log. */
class WebhookSettings extends LitElement {
  static override properties = {
    editing: { state: true },
    format: { state: true },
    made: { state: true },
    shown: { state: true },
    asked: { state: true },
    testing: { state: true },
    failure: { state: true },
    isWithoutEvents: { state: true },
  }
  static override styles = [
    base,
    styles,
    css`
      .hook {
        display: grid;
        gap: var(--space-3);
      }
      .hook h3 {
        overflow-wrap: anywhere;
      }
    `,
  ]
  /** The webhook that is changed, or true for a new one. */
  declare editing: Webhook | true | undefined
  declare format: Format
  declare made: string | undefined
  declare shown: string | undefined
  declare asked: Confirmation | undefined
  declare testing: string | undefined
  declare failure: unknown
  declare isWithoutEvents: boolean
  readonly #hooks = new Resource(this, (signal) => ask(api.GET('/v1/webhooks', { signal })))

  constructor() {
    super()
    this.format = 'wecom'
    this.#close()
    this.shown = undefined
    this.asked = undefined
    this.testing = undefined
    new Follows(this, lang, online)
    void this.#hooks.load()
  }

  #close(): void {
    this.editing = undefined
    this.made = undefined
    this.failure = undefined
    this.isWithoutEvents = false
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const events = form.getAll('events').map(String) as EventType[]
    this.isWithoutEvents = events.length === 0
    if (this.isWithoutEvents) return
    const { editing } = this
    this.failure = undefined
    try {
      if (editing && editing !== true) {
        const path = { id: editing.id }
        await ask(api.PATCH('/v1/webhooks/{id}', { params: { path }, body: { name: text('name'), events } }))
        toast(m().changed)
        this.#close()
      } else {
        const secret = text('secret')
        const body = {
          name: text('name'),
          url: text('url'),
          format: this.format,
          events,
          ...(secret ? { secret } : {}),
        }
        this.made = (await ask(api.POST('/v1/webhooks', { body }))).secret
        toast(m().made)
        if (!this.made) this.#close()
      }
      await this.#hooks.load()
    } catch (error) {
      this.failure = error
    }
  }

  async #test({ id }: Webhook): Promise<void> {
    this.testing = id
    try {
      const sent: Delivery = await ask(api.POST('/v1/webhooks/{id}/test', { params: { path: { id } } }))
      const status = sent.lastStatus === null ? '' : String(sent.lastStatus)
      if (sent.state === 'delivered') toast(m().tested(status ? ` (${status})` : ''))
      else toast(m().failed(sent.lastError === null ? status : errorName(sent.lastError)), { kind: 'bad' })
      this.shown = id
      await this.updateComplete
      await this.renderRoot.querySelector<HTMLElement & { reload: () => Promise<void> }>('pm-delivery-log')?.reload()
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
    this.testing = undefined
  }

  async #toggle({ id, active }: Webhook): Promise<void> {
    const change = () => ask(api.PATCH('/v1/webhooks/{id}', { params: { path: { id } }, body: { active: !active } }))
    if (await attempt(change, active ? m().stopped : m().active)) await this.#hooks.load()
  }

  #askRemove({ id, name }: Webhook): void {
    const run = async () => {
      await attempt(() => ask(api.DELETE('/v1/webhooks/{id}', { params: { path: { id } } })), m().removed)
      await this.#hooks.load()
    }
    this.asked = { heading: m().sure(name), text: m().sureText, action: m().remove, run }
  }

  #form(editing: Webhook | true): TemplateResult {
    const known = editing === true ? undefined : editing
    const pick = (event: Event) => {
      this.format = (event.target as HTMLSelectElement).value as Format
    }
    const takesSecret = !known && (this.format === 'dingtalk' || this.format === 'feishu')
    const events = EVENT_TYPES.map(
      (type) =>
        html`<label class="check"><input type="checkbox" name="events" value=${type} .checked=${known ? known.events.includes(type) : true} />${eventName(type)}</label>`,
    )
    return html`<form id="hook" @submit=${this.#submit}>
      ${field({ id: 'name', label: m().name }, html`<input id="name" name="name" required maxlength="200" autocomplete="off" .value=${known?.name ?? ''} aria-describedby="name-hint" />`)}
      ${
        known
          ? nothing
          : html`${field({ id: 'format', label: m().format }, html`<select id="format" @change=${pick}>${FORMATS.map((format) => html`<option value=${format} .selected=${format === this.format}>${formatName(format)}</option>`)}</select>`)}
        ${field({ id: 'url', label: m().url, hint: m().urlHint }, html`<input id="url" name="url" type="url" required maxlength="2000" placeholder="https://" aria-describedby="url-hint" />`)}`
      }
      ${takesSecret ? field({ id: 'secret', label: m().secret, hint: m().secretHint }, html`<input id="secret" name="secret" maxlength="200" autocomplete="off" aria-describedby="secret-hint" />`) : nothing}
      <fieldset><legend class="small" style="font-weight: 600; padding: 0">${m().events}</legend><div class="row" style="gap: 0 16px">${events}</div>
        ${this.isWithoutEvents ? html`<p class="small" style="color: var(--bad)" role="alert">${m().needEvents}</p>` : nothing}</fieldset>
      ${this.failure ? errorState(this.failure) : nothing}</form>`
  }

  #dialog(): TemplateResult {
    const { editing, made } = this
    const actions = made
      ? html`<button slot="actions" type="button" class="primary" @click=${this.#close}>${m().close}</button>`
      : html`<button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
          <button slot="actions" type="submit" form="hook" class="primary" ?disabled=${!online.value}>${editing === true ? m().create : m().save}</button>`
    return html`<pm-dialog heading=${editing === true || !editing ? m().add : m().edit} ?open=${editing !== undefined} @close=${this.#close}>
      ${made ? html`<div class="stack" role="status"><p>${m().signing}</p>${copyable(made, m().signing)}</div>` : editing ? this.#form(editing) : nothing}
      ${actions}</pm-dialog>`
  }

  #hook(hook: Webhook): TemplateResult {
    const { id, name, host, format, events, active } = hook
    const off = !online.value
    const isShown = this.shown === id
    return html`<li class="card hook"><div class="row"><div class="grow"><h3>${name} <span class="chip ${active ? 'good' : ''}">${active ? m().active : m().stopped}</span></h3>
          <p class="muted small">${formatName(format)} · ${host}</p></div>
        <button type="button" class="small" ?disabled=${off || this.testing !== undefined} @click=${() => void this.#test(hook)}>${this.testing === id ? m().sending : m().test}</button>
        <button type="button" class="small" ?disabled=${off} @click=${() => (this.editing = hook)}>${m().edit}</button>
        <button type="button" class="small" ?disabled=${off} @click=${() => void this.#toggle(hook)}>${active ? m().stop : m().start}</button>
        <button type="button" class="small danger" ?disabled=${off} @click=${() => this.#askRemove(hook)}>${m().remove}</button></div>
      <div class="row">${events.map((type) => html`<span class="chip">${eventName(type)}</span>`)}
        <button type="button" class="ghost small" aria-expanded=${isShown ? 'true' : 'false'} @click=${() => (this.shown = isShown ? undefined : id)}>${m().log}${icon(isShown ? 'up' : 'down', 16)}</button></div>
      ${isShown ? html`<pm-delivery-log .webhook=${hook}></pm-delivery-log>` : nothing}</li>`
  }

  override render(): TemplateResult {
    return html`<div class="head"><p class="muted">${m().about}</p>
        <button type="button" class="primary" ?disabled=${!online.value} @click=${() => (this.editing = true)}>${m().add}</button></div>
      ${this.#hooks.view(({ items }) =>
        items.length === 0
          ? emptyState(m().none, m().noneHint)
          : html`<ul class="stack">${items.map((hook) => this.#hook(hook))}</ul>`,
      )}${this.#dialog()}${confirmDialog(this.asked, () => (this.asked = undefined))}`
  }
}
customElements.define('pm-webhook-settings', WebhookSettings)
