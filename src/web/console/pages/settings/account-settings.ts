import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask, Failure } from '../../api.ts'
import { moment } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { session } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { emptyState, errorState, field } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import '../../ui/dialog.ts'
import { attempt } from './parts.ts'
import { styles } from './styles.ts'

type Account = operations['listAccounts']['responses'][200]['content']['application/json']['items'][number]
type Role = Account['role']

const ROLES: readonly Role[] = ['admin', 'sales', 'data']

const m = messages(
  {
    about: '管理员可以做一切；招商处理需求和报告；数据维护园区、文档和审核。账号只停用，不删除，历史才看得出是谁做的。',
    list: '账号列表',
    add: '新建账号',
    name: '用户名',
    nameHint: '字母、汉字、数字和 . _ @ + -',
    role: '角色',
    password: '初始密码',
    newPassword: '新密码',
    passwordHint: '至少 10 个字符；请对方登录后自行修改。',
    last: '最近登录',
    never: '从未',
    state: '状态',
    active: '启用',
    off: '已停用',
    disable: '停用',
    enable: '启用',
    reset: '重置密码',
    resetHeading: (name: string) => `重置 ${name} 的密码`,
    resetHint: '保存后，此账号在所有设备上的登录都会退出。',
    cancel: '取消',
    save: '保存',
    create: '创建',
    taken: '用户名已被使用，请换一个。',
    made: (name: string) => `已创建 ${name}`,
    roleDone: (name: string, role: string) => `${name} 现在是${role}`,
    disabled: (name: string) => `已停用 ${name}，其登录已退出`,
    enabled: (name: string) => `已启用 ${name}`,
    passwordDone: '密码已重置',
    me: '本人',
    none: '还没有账号',
    noneHint: '用服务器启动时打印的 /setup 链接创建第一个管理员。',
  },
  {
    about:
      'Administrators may do everything; sales works on requests and reports; data keeps parks, documents and the review. Accounts are disabled, never deleted, so that histories say who it was.',
    list: 'Accounts',
    add: 'New account',
    name: 'Name',
    nameHint: 'Letters, digits and . _ @ + -',
    role: 'Role',
    password: 'First password',
    newPassword: 'New password',
    passwordHint: 'At least 10 characters; ask them to change it.',
    last: 'Last sign-in',
    never: 'never',
    state: 'State',
    active: 'Active',
    off: 'Disabled',
    disable: 'Disable',
    enable: 'Enable',
    reset: 'Reset password',
    resetHeading: (name) => `Reset the password of ${name}`,
    resetHint: 'All sessions of this account end.',
    cancel: 'Cancel',
    save: 'Save',
    create: 'Create',
    taken: 'Another account has this name; choose another one.',
    made: (name) => `${name} is made`,
    roleDone: (name, role) => `${name} is now: ${role}`,
    disabled: (name) => `${name} is disabled and signed out`,
    enabled: (name) => `${name} is active again`,
    passwordDone: 'The password is reset',
    me: 'you',
    none: 'No account yet',
    noneHint: 'Make the first administrator with the /setup link that the server printed.',
  },
)

/** The accounts of staff: making them, their roles, disabling them, and a new password for who forgot it. */
class AccountSettings extends LitElement {
  static override properties = {
    isAdding: { state: true },
    resetting: { state: true },
    failure: { state: true },
    isBusy: { state: true },
  }
  static override styles = [base, styles]
  declare isAdding: boolean
  declare resetting: Account | undefined
  declare failure: unknown
  declare isBusy: boolean
  readonly #accounts = new Resource(this, (signal) => ask(api.GET('/v1/accounts', { signal })))

  constructor() {
    super()
    this.isAdding = false
    this.resetting = undefined
    this.failure = undefined
    this.isBusy = false
    new Follows(this, lang, session, online)
    void this.#accounts.load()
  }

  async #change({ id }: Account, body: { role?: Role; disabled?: boolean }, done: string): Promise<void> {
    await attempt(() => ask(api.PATCH('/v1/accounts/{id}', { params: { path: { id } }, body })), done)
    await this.#accounts.load()
    this.requestUpdate()
  }

  #close(): void {
    this.isAdding = false
    this.resetting = undefined
    this.failure = undefined
  }

  /** Sends the form of a dialog; a refusal stays in it. */
  async #submit(event: SubmitEvent, send: (form: FormData) => Promise<string>): Promise<void> {
    event.preventDefault()
    if (this.isBusy) return
    this.isBusy = true
    this.failure = undefined
    try {
      toast(await send(new FormData(event.target as HTMLFormElement)))
      this.#close()
      await this.#accounts.load()
    } catch (error) {
      this.failure = error
    }
    this.isBusy = false
  }

  async #add(form: FormData): Promise<string> {
    const text = (name: string) => String(form.get(name))
    const body = { name: text('name').trim(), role: text('role') as Role, password: text('password') }
    const made = await ask(api.POST('/v1/accounts', { body }))
    return m().made(made.name)
  }

  async #reset(form: FormData): Promise<string> {
    const path = { id: this.resetting?.id ?? '' }
    await ask(api.PATCH('/v1/accounts/{id}', { params: { path }, body: { password: String(form.get('password')) } }))
    return m().passwordDone
  }

  #password(label: string): TemplateResult {
    return field(
      { id: 'password', label, hint: m().passwordHint },
      html`<input id="password" name="password" type="password" autocomplete="new-password" required minlength="10" maxlength="200" aria-describedby="password-hint" />`,
    )
  }

  #dialogs(): TemplateResult {
    const isTaken = this.failure instanceof Failure && this.failure.code === 'conflict'
    const failure = isTaken
      ? html`<p class="notice bad" role="alert">${m().taken}</p>`
      : this.failure
        ? errorState(this.failure)
        : nothing
    return html`<pm-dialog heading=${m().add} ?open=${this.isAdding} @close=${this.#close}>
        ${
          this.isAdding
            ? html`<form id="add" @submit=${(event: SubmitEvent) => this.#submit(event, (form) => this.#add(form))}>
          ${field({ id: 'name', label: m().name, hint: m().nameHint }, html`<input id="name" name="name" required maxlength="100" autocomplete="off" aria-describedby="name-hint" />`)}
          ${field({ id: 'role', label: m().role }, html`<select id="role" name="role">${(['sales', 'data', 'admin'] as const).map((role) => html`<option value=${role}>${nameOf(role)}</option>`)}</select>`)}
          ${this.#password(m().password)}${failure}</form>`
            : nothing
        }
        <button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
        <button slot="actions" type="submit" form="add" class="primary" ?disabled=${!online.value || this.isBusy}>${m().create}</button></pm-dialog>
      <pm-dialog heading=${m().resetHeading(this.resetting?.name ?? '')} ?open=${this.resetting !== undefined} @close=${this.#close}>
        ${
          this.resetting
            ? html`<form id="reset" @submit=${(event: SubmitEvent) => this.#submit(event, (form) => this.#reset(form))}>
          <p class="muted small">${m().resetHint}</p>${this.#password(m().newPassword)}${failure}</form>`
            : nothing
        }
        <button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
        <button slot="actions" type="submit" form="reset" class="primary" ?disabled=${!online.value || this.isBusy}>${m().save}</button></pm-dialog>`
  }

  #row(account: Account): TemplateResult {
    const { id, name, role, disabled, lastLoginAt } = account
    // Whoever disabled or demoted the own account could lock everybody out.
    const isMe = id === session.value?.id
    const pick = (event: Event) => {
      const next = (event.target as HTMLSelectElement).value as Role
      void this.#change(account, { role: next }, m().roleDone(name, nameOf(next)))
    }
    return html`<tr class=${disabled ? 'off' : ''}><th scope="row">${name}${isMe ? html` <span class="chip">${m().me}</span>` : nothing}</th>
      <td><select aria-label="${m().role}: ${name}" style="width: auto" ?disabled=${isMe || !online.value} @change=${pick}>
        ${ROLES.map((each) => html`<option value=${each} .selected=${each === role}>${nameOf(each)}</option>`)}</select></td>
      <td class="num">${lastLoginAt ? moment(lastLoginAt) : m().never}</td>
      <td><span class="chip ${disabled ? '' : 'good'}">${disabled ? m().off : m().active}</span></td>
      <td class="actions"><button type="button" class="small" ?disabled=${!online.value} @click=${() => (this.resetting = account)}>${m().reset}</button>
        ${
          isMe
            ? nothing
            : html`<button type="button" class="small" ?disabled=${!online.value}
          @click=${() => void this.#change(account, { disabled: !disabled }, disabled ? m().enabled(name) : m().disabled(name))}>${disabled ? m().enable : m().disable}</button>`
        }</td></tr>`
  }

  override render(): TemplateResult {
    return html`<div class="head"><p class="muted">${m().about}</p>
        <button type="button" class="primary" ?disabled=${!online.value} @click=${() => (this.isAdding = true)}>${m().add}</button></div>
      ${this.#accounts.view(({ items }) =>
        items.length === 0
          ? emptyState(m().none, m().noneHint)
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${m().list}><table class="data"><thead><tr><th scope="col">${m().name}</th><th scope="col">${m().role}</th><th scope="col">${m().last}</th>
              <th scope="col">${m().state}</th><th scope="col"><span class="unseen">${m().save}</span></th></tr></thead>
            <tbody>${items.map((account) => this.#row(account))}</tbody></table></div>`,
      )}${this.#dialogs()}`
  }
}
customElements.define('pm-account-settings', AccountSettings)
