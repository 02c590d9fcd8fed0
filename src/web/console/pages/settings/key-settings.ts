import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import { day, moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { emptyState, errorState, field } from '../../ui/parts.ts'
import '../../ui/dialog.ts'
import { attempt, type Confirmation, confirmDialog, copyable } from './parts.ts'
import { styles } from './styles.ts'

type Key = operations['listKeys']['responses'][200]['content']['application/json']['items'][number]
type Scope = Key['scope']

const SCOPES: readonly Scope[] = ['form', 'sales', 'data', 'park', 'admin']

const m = messages(
  {
    about: '供网站表单和其他系统调用接口。密钥只在创建时显示一次，服务器只保存其摘要。',
    list: '密钥列表',
    add: '新建密钥',
    name: '名称',
    nameHint: '写明谁在用，例如：官网表单',
    scope: '范围',
    scopes: {
      form: '表单：公开，只能提交需求',
      sales: '招商：需求与匹配',
      data: '数据：园区与文档',
      park: '园区：只看与本园区相符的匿名需求',
      admin: '管理：一切',
    } as Record<Scope, string>,
    short: { form: '表单', sales: '招商', data: '数据', park: '园区', admin: '管理' } as Record<Scope, string>,
    origins: '网站来源',
    originsHint: '每行一个，例如 https://www.example.com；只有这些网站的网页能使用。',
    park: '园区编号',
    parkHint: '园区页面地址中的编号。',
    expires: '有效至（选填）',
    start: '开头',
    used: '最近使用',
    never: '从未',
    state: '状态',
    active: '有效',
    revoked: '已吊销',
    expired: '已过期',
    until: (date: string) => `至 ${date}`,
    revoke: '吊销',
    sure: (name: string) => `吊销“${name}”？`,
    sureText: '使用它的网站或系统会立即无法访问，且不能恢复。',
    done: '已吊销',
    cancel: '取消',
    create: '创建',
    shownOnce: '密钥只显示这一次，请现在复制并妥善保管：',
    close: '我已保存',
    none: '还没有密钥',
    noneHint: '要在网站上放表单，或让其他系统调用接口，先创建密钥。',
  },
  {
    about:
      'For the forms of websites and for other systems. The text of a key is shown once, when it is made; the server keeps its hash only.',
    list: 'Keys',
    add: 'New key',
    name: 'Name',
    nameHint: 'Who uses it, for example: form of our website',
    scope: 'Scope',
    scopes: {
      form: 'Form: public, may only send requests',
      sales: 'Sales: requests and matching',
      data: 'Data: parks and documents',
      park: 'Park: anonymous requests that fit it, and no more',
      admin: 'Administration: everything',
    },
    short: { form: 'Form', sales: 'Sales', data: 'Data', park: 'Park', admin: 'Admin' },
    origins: 'Origins of the pages',
    originsHint: 'One a line, such as https://www.example.com; only pages of these sites may use it.',
    park: 'Id of the park',
    parkHint: 'As in the address of its page.',
    expires: 'Valid until (optional)',
    start: 'Begins with',
    used: 'Last used',
    never: 'never',
    state: 'State',
    active: 'Active',
    revoked: 'Revoked',
    expired: 'Expired',
    until: (date) => `until ${date}`,
    revoke: 'Revoke',
    sure: (name) => `Revoke “${name}”?`,
    sureText: 'Sites and systems that use it are shut out at once. It cannot be brought back.',
    done: 'Revoked',
    cancel: 'Cancel',
    create: 'Create',
    shownOnce: 'The key is shown this once. Copy it now and keep it safe:',
    close: 'I have it',
    none: 'No key yet',
    noneHint: 'Make one to put a form on a website, or to let another system call the API.',
  },
)

/** Keys of the API: made here and shown once, listed by how they begin, revoked for good. */
class KeySettings extends LitElement {
  static override properties = {
    isAdding: { state: true },
    scope: { state: true },
    made: { state: true },
    asked: { state: true },
    failure: { state: true },
    isBusy: { state: true },
  }
  static override styles = [base, styles]
  declare isAdding: boolean
  declare scope: Scope
  declare made: string | undefined
  declare asked: Confirmation | undefined
  declare failure: unknown
  declare isBusy: boolean
  readonly #keys = new Resource(this, (signal) => ask(api.GET('/v1/keys', { signal })))

  constructor() {
    super()
    this.isAdding = false
    this.scope = 'form'
    this.made = undefined
    this.asked = undefined
    this.failure = undefined
    this.isBusy = false
    new Follows(this, lang, online)
    void this.#keys.load()
  }

  #close(): void {
    this.isAdding = false
    this.made = undefined
    this.failure = undefined
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.isBusy) return
    const form = new FormData(event.target as HTMLFormElement)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const { scope } = this
    const body = {
      name: text('name'),
      scope,
      ...(scope === 'form'
        ? {
            origins: text('origins')
              .split(/[\s,]+/)
              .filter(Boolean),
          }
        : {}),
      ...(scope === 'park' ? { parkId: text('park') } : {}),
      ...(text('expires') ? { expiresAt: new Date(`${text('expires')}T23:59:59`).toISOString() } : {}),
    }
    this.isBusy = true
    this.failure = undefined
    try {
      this.made = (await ask(api.POST('/v1/keys', { body }))).key
      await this.#keys.load()
    } catch (error) {
      this.failure = error
    }
    this.isBusy = false
  }

  #askRevoke({ id, name }: Key): void {
    const run = async () => {
      await attempt(() => ask(api.DELETE('/v1/keys/{id}', { params: { path: { id } } })), m().done)
      await this.#keys.load()
    }
    this.asked = { heading: m().sure(name), text: m().sureText, action: m().revoke, run }
  }

  #form(): TemplateResult {
    const pick = (event: Event) => {
      this.scope = (event.target as HTMLSelectElement).value as Scope
    }
    return html`<form id="key" @submit=${this.#add}>
      ${field({ id: 'name', label: m().name, hint: m().nameHint }, html`<input id="name" name="name" required maxlength="200" autocomplete="off" aria-describedby="name-hint" />`)}
      ${field({ id: 'scope', label: m().scope }, html`<select id="scope" @change=${pick}>${SCOPES.map((scope) => html`<option value=${scope} .selected=${scope === this.scope}>${m().scopes[scope]}</option>`)}</select>`)}
      ${this.scope === 'form' ? field({ id: 'origins', label: m().origins, hint: m().originsHint }, html`<textarea id="origins" name="origins" rows="2" required aria-describedby="origins-hint"></textarea>`) : nothing}
      ${this.scope === 'park' ? field({ id: 'park', label: m().park, hint: m().parkHint }, html`<input id="park" name="park" required maxlength="200" aria-describedby="park-hint" />`) : nothing}
      ${field({ id: 'expires', label: m().expires }, html`<input id="expires" name="expires" type="date" aria-describedby="expires-hint" />`)}
      ${this.failure ? errorState(this.failure) : nothing}</form>`
  }

  #dialog(): TemplateResult {
    const actions = this.made
      ? html`<button slot="actions" type="button" class="primary" @click=${this.#close}>${m().close}</button>`
      : html`<button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
          <button slot="actions" type="submit" form="key" class="primary" ?disabled=${!online.value || this.isBusy}>${m().create}</button>`
    return html`<pm-dialog heading=${m().add} ?open=${this.isAdding} @close=${this.#close}>
      ${this.made ? html`<div class="stack" role="status"><p>${m().shownOnce}</p>${copyable(this.made, m().add)}</div>` : this.isAdding ? this.#form() : nothing}
      ${actions}</pm-dialog>`
  }

  #row(key: Key): TemplateResult {
    const { name, start, scope, origins, parkId, usedAt, revokedAt, expiresAt } = key
    const isExpired = expiresAt !== null && expiresAt < new Date().toISOString()
    const isOff = revokedAt !== null || isExpired
    const state = revokedAt !== null ? m().revoked : isExpired ? m().expired : m().active
    const where = parkId ?? origins.join(' ')
    return html`<tr class=${isOff ? 'off' : ''}><th scope="row">${name}</th><td><code>${start}…</code></td>
      <td class="wrap">${m().short[scope]}${where ? html`<div class="muted small" style="overflow-wrap: anywhere">${where}</div>` : nothing}</td>
      <td class="num">${usedAt ? moment(usedAt) : m().never}</td>
      <td><span class="chip ${isOff ? '' : 'good'}">${state}</span>${!isOff && expiresAt ? html` <span class="muted small num">${m().until(day(expiresAt))}</span>` : nothing}</td>
      <td class="actions">${isOff ? nothing : html`<button type="button" class="small danger" ?disabled=${!online.value} @click=${() => this.#askRevoke(key)}>${m().revoke}</button>`}</td></tr>`
  }

  override render(): TemplateResult {
    return html`<div class="head"><p class="muted">${m().about}</p>
        <button type="button" class="primary" ?disabled=${!online.value} @click=${() => (this.isAdding = true)}>${m().add}</button></div>
      ${this.#keys.view(({ items }) =>
        items.length === 0
          ? emptyState(m().none, m().noneHint)
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${m().list}><table class="data"><thead><tr><th scope="col">${m().name}</th><th scope="col">${m().start}</th><th scope="col">${m().scope}</th>
              <th scope="col">${m().used}</th><th scope="col">${m().state}</th><th scope="col"><span class="unseen">${m().revoke}</span></th></tr></thead>
            <tbody>${[...items].reverse().map((key) => this.#row(key))}</tbody></table></div>`,
      )}${this.#dialog()}${confirmDialog(this.asked, () => (this.asked = undefined))}`
  }
}
customElements.define('pm-key-settings', KeySettings)
