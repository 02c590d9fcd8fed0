import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask, Failure } from '../../api.ts'
import { type Lang, lang, messages, setLang } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { online } from '../../network.ts'
import { loadSession, may, session } from '../../session.ts'
import { Follows } from '../../store.ts'
import { setTheme, THEMES, type Theme, theme } from '../../theme.ts'
import { base } from '../../ui/base.ts'
import { errorState, field } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import { styles } from './styles.ts'

const LEAST = 10

const m = messages(
  {
    display: '显示',
    language: '语言',
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' } as Record<Theme, string>,
    kept: '只保存在此浏览器。',
    password: '修改密码',
    who: (name: string, role: string) => `当前账号：${name}（${role}）`,
    current: '当前密码',
    next: '新密码',
    again: '再输一次新密码',
    rule: `至少 ${LEAST} 个字符。`,
    short: `新密码至少 ${LEAST} 个字符`,
    differ: '两次输入的新密码不一致',
    wrong: '当前密码不正确',
    save: '修改密码',
    done: '密码已修改，其他设备上的登录已退出',
    noAccount: '当前没有登录账号，没有可修改的密码。',
  },
  {
    display: 'Display',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    kept: 'Kept in this browser only.',
    password: 'Change password',
    who: (name, role) => `Account: ${name} (${role})`,
    current: 'Current password',
    next: 'New password',
    again: 'New password again',
    rule: `At least ${LEAST} characters.`,
    short: `The new password needs at least ${LEAST} characters`,
    differ: 'The two new passwords differ',
    wrong: 'The current password is another one',
    save: 'Change password',
    done: 'The password is changed; sessions on other devices have ended',
    noAccount: 'Nobody is signed in with an account, so there is no password to change.',
  },
)

/** Language and looks of this browser, and the password of the account. */
class OwnSettings extends LitElement {
  static override properties = { error: { state: true }, failure: { state: true }, isBusy: { state: true } }
  static override styles = [base, styles]
  declare error: { at: 'current' | 'next' | 'again'; text: string } | undefined
  declare failure: unknown
  declare isBusy: boolean

  constructor() {
    super()
    this.error = undefined
    this.failure = undefined
    this.isBusy = false
    new Follows(this, lang, theme, session, online)
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const text = (name: string) => String(new FormData(form).get(name))
    const [current, next] = [text('current'), text('next')]
    this.failure = undefined
    this.error =
      next.length < LEAST
        ? { at: 'next', text: m().short }
        : next === text('again')
          ? undefined
          : { at: 'again', text: m().differ }
    if (this.error || this.isBusy) return this.#focus()
    this.isBusy = true
    try {
      await ask(api.POST('/v1/session/password', { body: { current, next } }))
      await loadSession()
      form.reset()
      toast(m().done)
    } catch (error) {
      if (error instanceof Failure && error.code === 'wrong-credentials')
        this.error = { at: 'current', text: m().wrong }
      else this.failure = error
      await this.#focus()
    }
    this.isBusy = false
  }

  async #focus(): Promise<void> {
    await this.updateComplete
    if (this.error) this.renderRoot.querySelector<HTMLElement>(`#${this.error.at}`)?.focus()
  }

  #password(): TemplateResult {
    const { id = null, name = '', role = 'nobody' } = session.value ?? {}
    if (id === null || !may('changeOwnPassword')) return html`<p class="muted">${m().noAccount}</p>`
    const input = (at: 'current' | 'next' | 'again', label: string, autocomplete: string, hint?: string) => {
      const error = this.error?.at === at ? this.error.text : undefined
      return field(
        { id: at, label, ...(hint ? { hint } : {}), ...(error ? { error } : {}) },
        html`<input id=${at} name=${at} type="password" autocomplete=${autocomplete as 'off'} maxlength="200" aria-describedby="${at}-hint"
          aria-invalid=${error ? 'true' : 'false'} />`,
      )
    }
    return html`<form @submit=${this.#submit} novalidate><p class="muted small">${m().who(name, nameOf(role))}</p>
      <input type="text" name="username" autocomplete="username" .value=${name} hidden />
      ${input('current', m().current, 'current-password')}${input('next', m().next, 'new-password', m().rule)}${input('again', m().again, 'new-password')}
      ${this.failure ? errorState(this.failure) : nothing}
      <div><button type="submit" class="primary" ?disabled=${!online.value || this.isBusy}>${m().save}</button></div></form>`
  }

  override render(): TemplateResult {
    const choice = <T extends string>(
      name: string,
      values: readonly (readonly [T, string])[],
      now: T,
      set: (value: T) => void,
    ) =>
      values.map(
        ([value, label]) =>
          html`<label class="check"><input type="radio" name=${name} .checked=${value === now} @change=${() => set(value)} />${label}</label>`,
      )
    const languages: readonly (readonly [Lang, string])[] = [
      ['zh', '中文'],
      ['en', 'English'],
    ]
    return html`<section class="card stack narrow"><h2>${m().display}</h2>
        <fieldset class="row" style="gap: 4px 20px" aria-label=${m().language}>${choice('language', languages, lang.value, setLang)}</fieldset>
        <fieldset class="row" style="gap: 4px 20px" aria-label=${m().theme}>${choice(
          'theme',
          THEMES.map((each) => [each, m().themes[each]] as const),
          theme.value,
          setTheme,
        )}</fieldset>
        <p class="muted small">${m().kept}</p></section>
      <section class="card stack narrow"><h2>${m().password}</h2>${this.#password()}</section>`
  }
}
customElements.define('pm-own-settings', OwnSettings)
