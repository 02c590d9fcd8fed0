import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { Failure, toFailure } from '../failure.ts'
import { lang, messages } from '../i18n.ts'
import { session, signIn } from '../session.ts'
import { Follows } from '../store.ts'
import { base } from './base.ts'
import { errorState, field } from './parts.ts'

const m = messages(
  {
    name: '用户名',
    password: '密码',
    submit: '登录',
    busy: '正在登录…',
    first: '还没有账号？',
    firstHint: '第一个管理员账号由服务器启动时打印的一次性链接（/setup）创建，或在服务器上运行：',
    fill: '请填写用户名和密码',
  },
  {
    name: 'Name',
    password: 'Password',
    submit: 'Sign in',
    busy: 'Signing in…',
    first: 'No account yet?',
    firstHint:
      'The first administrator is made with the one-time link (/setup) that the server prints at its start, or on the server with:',
    fill: 'Fill in name and password',
  },
)

/** The form that signs in, on its page and in the dialog over a session that ended. */
class Login extends LitElement {
  static override properties = { isBusy: { state: true }, failure: { state: true } }
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true }
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }
      code {
        background: var(--sunken);
        border-radius: var(--radius-s);
        display: block;
        font: var(--text-s) / 1.5 var(--mono);
        margin-top: 4px;
        overflow-wrap: anywhere;
        padding: 4px 8px;
      }
      summary {
        cursor: pointer;
      }
    `,
  ]
  declare isBusy: boolean
  declare failure: unknown

  constructor() {
    super()
    this.isBusy = false
    this.failure = undefined
    new Follows(this, lang)
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.isBusy) return
    const form = new FormData(event.target as HTMLFormElement)
    this.isBusy = true
    this.failure = undefined
    try {
      const problem = await signIn(String(form.get('name')).trim(), String(form.get('password')))
      if (problem) this.failure = toFailure(problem, problem.status)
    } catch {
      this.failure = new Failure('offline')
    }
    this.isBusy = false
    if (this.failure) this.renderRoot.querySelector('input')?.focus()
  }

  override render(): TemplateResult {
    const name = session.value?.name ?? ''
    return html`<form @submit=${this.#submit}>
      ${field({ id: 'name', label: m().name }, html`<input id="name" name="name" required autocomplete="username" .value=${name} />`)}
      ${field(
        { id: 'password', label: m().password },
        html`<input id="password" name="password" type="password" required autocomplete="current-password" />`,
      )}
      ${this.failure ? errorState(this.failure) : nothing}
      <button class="primary" aria-disabled=${this.isBusy ? 'true' : 'false'}>${this.isBusy ? m().busy : m().submit}</button>
      <details class="muted small"><summary>${m().first}</summary>${m().firstHint}<code>parkmatch accounts create NAME --role admin</code></details>
    </form>`
  }
}
customElements.define('pm-login', Login)
