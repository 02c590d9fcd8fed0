import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { styles } from './app-styles.ts'
import { lang, messages, say, setLang } from './i18n.ts'
import { nameOf } from './labels.ts'
import { online, slowCalls } from './network.ts'
import type { Page } from './page.ts'
import { go, here } from './router.ts'
import { href, NAVIGATION, type Place, placeOf, type RouteName } from './routes.ts'
import { expired, giveUpSession, isSignedOut, loadSession, may, session, signOut } from './session.ts'
import { Shortcuts } from './shortcuts.ts'
import { Follows } from './store.ts'
import { setTheme, THEMES, theme } from './theme.ts'
import { base } from './ui/base.ts'
import { icon } from './ui/icons.ts'
import { emptyState, errorState, pageHead, skeleton } from './ui/parts.ts'
import './ui/dialog.ts'
import './ui/help.ts'
import './ui/login.ts'
import './ui/toast.ts'
import { Failure } from './failure.ts'

const m = messages(
  {
    product: '园区匹配',
    navigation: '主导航',
    skip: '跳到内容',
    language: 'English',
    theme: { system: '跟随系统', light: '浅色', dark: '深色' },
    themeLabel: '外观',
    help: '快捷键',
    more: '更多',
    menu: '账号与显示',
    signOut: '退出登录',
    signIn: '登录',
    offline: '已离线：只能查看，已填写的内容会保留，恢复连接后可继续。',
    slow: '服务器响应较慢，请稍候…',
    noAccount: '还没有账号：此服务器目前只供本机试用，客户信息不受保护。请用服务器启动时打印的 /setup 链接创建管理员。',
    expired: '登录已失效',
    expiredHint: '请重新登录，您正在填写的内容不会丢失。',
    noPermission: '没有权限',
    noPermissionHint: (role: string) => `“${role}”角色不能使用此页面，请联系管理员。`,
    notFound: '页面不存在',
    notFoundHint: '地址可能有误，或内容已移动。',
    home: '回到工作台',
    broken: '页面没有加载成功',
  },
  {
    product: 'parkmatch',
    navigation: 'Main',
    skip: 'Skip to content',
    language: '中文',
    theme: { system: 'System', light: 'Light', dark: 'Dark' },
    themeLabel: 'Appearance',
    help: 'Shortcuts',
    more: 'More',
    menu: 'Account and display',
    signOut: 'Sign out',
    signIn: 'Sign in',
    offline: 'Offline: you can look, and what you type is kept. It goes on when the connection is back.',
    slow: 'The server is slow, please wait…',
    noAccount:
      'No account yet: this server is for trying out on this machine, and personal data are not protected. Make an administrator with the /setup link that the server printed.',
    expired: 'Your session has ended',
    expiredHint: 'Sign in again. What you are writing is not lost.',
    noPermission: 'Not allowed',
    noPermissionHint: (role) => `The role “${role}” may not use this page. Ask an administrator.`,
    notFound: 'No such page',
    notFoundHint: 'The address may be wrong, or the content has moved.',
    home: 'Back to the desk',
    broken: 'The page could not be loaded',
  },
)

/** So many entries stand in the bar of a phone beside its menu; more are in the menu. */
const BAR_ENTRIES = 4

/** The shell: navigation, session, banners, and the page of the address. */
class App extends LitElement {
  static override properties = {
    page: { state: true },
    failure: { state: true },
    isHelp: { state: true },
    isMenu: { state: true },
  }
  static override styles = [base, styles]
  declare page: Page | undefined
  declare failure: unknown
  declare isHelp: boolean
  declare isMenu: boolean
  #shown: RouteName | undefined
  #loading: RouteName | undefined

  constructor() {
    super()
    this.page = undefined
    this.failure = undefined
    this.isHelp = false
    this.isMenu = false
    new Follows(this, lang, theme, session, expired, online, slowCalls, here)
    new Shortcuts(this, [
      { keys: '?', does: { zh: '显示快捷键', en: 'Show the shortcuts' }, run: () => (this.isHelp = true) },
      ...NAVIGATION.map(([name, { nav, title }]) => ({
        keys: `g ${nav!.key}`,
        does: { zh: `前往${title.zh}`, en: `Go to ${title.en}` },
        run: () => go(href(name, {})),
      })),
    ])
    void this.#begin()
  }

  async #begin(): Promise<void> {
    this.failure = undefined
    try {
      await loadSession()
    } catch {
      this.failure = new Failure('offline')
    }
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const place = placeOf(here.value)
    document.title = `${place ? say(place.route.title) : m().notFound} · ${m().product}`
    if (!place || !session.value || isSignedOut() || !may(...place.route.needs)) this.#leave()
    else if (this.#shown === place.name && this.page)
      Object.assign(this.page, { params: place.params, query: place.query })
    else if (this.#loading !== place.name) void this.#load(place)
  }

  #leave(): void {
    this.page = undefined
    this.#shown = undefined
    this.#loading = undefined
  }

  async #load({ name, route }: Place): Promise<void> {
    const isFirst = this.#shown === undefined && !this.page
    this.#loading = name
    this.failure = undefined
    try {
      await route.load()
    } catch {
      // The file is not there any more when the server was updated, or the connection is gone.
      this.failure = new Failure(navigator.onLine ? 'internal-error' : 'offline')
      return
    }
    const place = placeOf(here.value)
    if (this.#loading !== name || place?.name !== name) return
    const page = document.createElement(route.element) as Page
    Object.assign(page, { params: place.params, query: place.query })
    this.page = page
    this.#shown = name
    this.#loading = undefined
    this.isMenu = false
    await this.updateComplete
    if (!isFirst) await page.focusHeading()
  }

  #content(): unknown {
    const place = placeOf(here.value)
    if (this.failure)
      return html`${pageHead(m().broken)}${errorState(this.failure, () => (session.value ? location.reload() : void this.#begin()))}`
    if (!session.value) return skeleton(8)
    const home = html`<a class="button" href=${href('desk', {})}>${m().home}</a>`
    if (!place) return html`${pageHead(m().notFound)}${emptyState(m().notFound, m().notFoundHint, home)}`
    if (!may(...place.route.needs))
      return html`${pageHead(say(place.route.title))}${emptyState(m().noPermission, m().noPermissionHint(nameOf(session.value.role)), home)}`
    return this.page ?? skeleton(8)
  }

  #links(): TemplateResult[] {
    const now = placeOf(here.value)
    const current = (name: RouteName, path: string) =>
      now?.name === name ? 'page' : path !== '/' && now?.route.path.startsWith(`${path}/`) ? 'true' : 'false'
    return NAVIGATION.filter(([, { needs }]) => may(...needs)).map(
      ([name, { path, title, nav }]) =>
        html`<a href=${href(name, {})} aria-current=${current(name, path)} title=${say(title)}>${icon(nav!.icon)}<span>${say(title)}</span></a>`,
    )
  }

  #tools(): TemplateResult {
    const { name = '', role = 'nobody' } = session.value ?? {}
    const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length]!
    return html`<div class="tools">
      <p class="who">${icon('user')}<span>${name || nameOf(role)}${name ? html`<small class="muted">${nameOf(role)}</small>` : nothing}</span></p>
      <button type="button" class="ghost small" lang=${lang.value === 'zh' ? 'en' : 'zh-CN'} @click=${() => setLang(lang.value === 'zh' ? 'en' : 'zh')}>${m().language}</button>
      <button type="button" class="ghost small" aria-label="${m().themeLabel}: ${m().theme[theme.value]}" @click=${() => setTheme(next)}>${icon('sun', 16)}${m().theme[theme.value]}</button>
      <button type="button" class="ghost small" @click=${() => (this.isHelp = true)}>${icon('help', 16)}${m().help}</button>
      ${name ? html`<button type="button" class="ghost small" @click=${() => void signOut()}>${m().signOut}</button>` : nothing}
    </div>`
  }

  #banners(): TemplateResult {
    const isWithoutAccount = session.value?.role === 'local' || session.value?.role === 'open'
    return html`<div role="status" class="banners">
      ${online.value ? nothing : html`<p class="banner warn">${icon('warning', 16)}${m().offline}</p>`}
      ${slowCalls.value > 0 && online.value ? html`<p class="banner">${m().slow}</p>` : nothing}
      ${isWithoutAccount ? html`<p class="banner warn">${icon('warning', 16)}<span>${m().noAccount}</span></p>` : nothing}
    </div>`
  }

  #signIn(): TemplateResult {
    return html`<div class="signin"><main class="card stack" id="content">
      <h1>${m().product}</h1><pm-login></pm-login>
      <button type="button" class="ghost small" @click=${() => setLang(lang.value === 'zh' ? 'en' : 'zh')}>${m().language}</button>
    </main></div>`
  }

  #overlays(): TemplateResult {
    return html`<pm-help ?open=${this.isHelp} @close=${() => (this.isHelp = false)}></pm-help>
      <pm-dialog heading=${m().expired} ?open=${expired.value} @close=${giveUpSession}>
        <p class="muted" style="margin-bottom: 12px">${m().expiredHint}</p>${expired.value ? html`<pm-login></pm-login>` : nothing}
      </pm-dialog><pm-toasts></pm-toasts>`
  }

  #skip(event: Event): void {
    event.preventDefault()
    this.renderRoot.querySelector<HTMLElement>('#content')?.focus()
  }

  override render(): TemplateResult {
    if (session.value && isSignedOut() && !expired.value) return html`${this.#signIn()}${this.#overlays()}`
    const links = this.#links()
    const hasMore = links.length > BAR_ENTRIES
    return html`<a class="skip" href="#content" @click=${this.#skip}>${m().skip}</a>
      <div class="shell">
        <nav aria-label=${m().navigation} class=${this.isMenu ? 'open' : ''}>
          <p class="brand" aria-hidden="true">${m().product}</p>
          <div class="links ${hasMore ? 'many' : ''}">${links}
            <button type="button" class="ghost menu" aria-expanded=${this.isMenu ? 'true' : 'false'} @click=${() => (this.isMenu = !this.isMenu)}>
              ${icon('more')}<span>${m().more}</span></button></div>
          ${this.#tools()}
        </nav>
        <div class="body">${this.#banners()}<main id="content" tabindex="-1">${this.#content()}</main></div>
      </div>${this.#overlays()}`
  }
}
customElements.define('pm-app', App)
