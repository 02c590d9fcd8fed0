import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { number } from '../../format.ts'
import { messages } from '../../i18n.ts'
import { Page } from '../../page.ts'
import { Resource } from '../../resource.ts'
import { go, type Query } from '../../router.ts'
import { href } from '../../routes.ts'
import { may } from '../../session.ts'
import { Shortcuts } from '../../shortcuts.ts'
import { base } from '../../ui/base.ts'
import { emptyState, errorState, pageHead, skeleton } from '../../ui/parts.ts'
import '../../ui/table.ts'
import '../../ui/tabs.ts'
import './board.ts'
import './export-dialog.ts'
import './filters.ts'
import './insights.ts'
import { columnsOf } from './columns.ts'
import { isFiltered, toFilter } from './query.ts'
import { RequestList } from './request-list.ts'
import { type Request, today } from './words.ts'

const m = messages(
  {
    title: '需求',
    views: '查看方式',
    table: '列表',
    board: '看板',
    insights: '统计',
    export: '导出',
    total: (count: string) => `共 ${count} 条`,
    none: '还没有需求',
    noneHint: '网站表单、接口和工作台录入的需求都会出现在这里。',
    noMatch: '没有符合筛选的需求',
    noMatchHint: '放宽或清除筛选再试。',
    toDesk: '去工作台录入',
    toForm: '设置网站表单',
    person: '按电话或邮箱精确查找的结果',
    noPerson: '没有此电话或邮箱的需求',
    noPersonHint: '请核对号码，需与登记的完全一致。',
    back: '回到列表',
    loading: '正在加载更多…',
  },
  {
    title: 'Requests',
    views: 'View',
    table: 'Table',
    board: 'Board',
    insights: 'Insights',
    export: 'Export',
    total: (count) => `${count} in all`,
    none: 'No requests yet',
    noneHint: 'What comes by the form of a website, by the API or from the desk stands here.',
    noMatch: 'No request fits the filters',
    noMatchHint: 'Widen or clear them.',
    toDesk: 'Enter one at the desk',
    toForm: 'Set up a form',
    person: 'Found by the exact phone number or e-mail address',
    noPerson: 'No request has this phone number or address',
    noPersonHint: 'Check it: it must be exactly what was left.',
    back: 'Back to the list',
    loading: 'Loading more…',
  },
)

const VIEWS = ['table', 'board', 'insights'] as const

/** The requests: a table of any length, a board by status, and what they say together. Filters are in the address. */
class RequestsPage extends Page {
  static override properties = {
    ...Page.properties,
    isExport: { state: true },
    isPerson: { state: true },
    isNarrow: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 0;
      }
      .pagehead,
      pm-request-filters {
        flex: none;
      }
      .pagehead {
        margin-bottom: var(--space-2);
      }
      pm-request-filters {
        margin-bottom: var(--space-3);
      }
      .views {
        display: flex;
      }
      .views button {
        border-radius: 0;
        margin-left: -1px;
      }
      .views button:first-child {
        border-radius: var(--radius-m) 0 0 var(--radius-m);
        margin-left: 0;
      }
      .views button:last-child {
        border-radius: 0 var(--radius-m) var(--radius-m) 0;
      }
      .fill {
        flex: 1;
        min-height: 340px;
      }
      .note {
        margin-bottom: var(--space-2);
      }
    `,
  ]
  declare isExport: boolean
  declare isPerson: boolean
  declare isNarrow: boolean
  #loaded = ''
  readonly #list = new RequestList(this)
  readonly #accounts = new Resource(this, (signal) => ask(api.GET('/v1/accounts', { signal })))
  readonly #statistics = new Resource(this, (signal) =>
    ask(api.GET('/v1/requests/statistics', { params: { query: { ...toFilter(this.query), day: today() } }, signal })),
  )
  readonly #narrow = matchMedia('(max-width: 760px)')
  readonly #resized = () => {
    this.isNarrow = this.#narrow.matches
  }

  constructor() {
    super()
    this.isExport = false
    this.isPerson = false
    this.isNarrow = this.#narrow.matches
    new Shortcuts(this, [
      { keys: '/', does: { zh: '搜索需求', en: 'Search requests' }, run: () => this.#search() },
      ...VIEWS.map((view, i) => ({
        keys: `v ${i + 1}`,
        does: { zh: `需求：${['列表', '看板', '统计'][i]}`, en: `Requests: ${view}` },
        run: () => this.#go({ view }),
      })),
    ])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#narrow.addEventListener('change', this.#resized)
    void this.#accounts.load()
    this.#loaded = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#narrow.removeEventListener('change', this.#resized)
  }

  #search(): void {
    this.renderRoot.querySelector('pm-request-filters')?.shadowRoot?.querySelector('input')?.focus()
  }

  get #view(): (typeof VIEWS)[number] {
    return VIEWS.find((view) => view === this.query.view) ?? 'table'
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    const key = JSON.stringify([toFilter(this.query), this.#view === 'table'])
    if (this.#loaded === key) return
    this.#loaded = key
    void this.#statistics.load()
    if (this.#view === 'table' && !this.isPerson) void this.#list.load(toFilter(this.query))
  }

  #go(change: Query): void {
    this.isPerson = false
    go(href('requests', {}, { ...this.query, ...change }), { replace: true })
  }

  async #find(person: { phone: string } | { email: string }): Promise<void> {
    try {
      const { items } = await ask(api.POST('/v1/persons/find', { body: person }))
      this.isPerson = true
      this.#list.show(items)
    } catch (error) {
      this.#list.failure = error
      this.requestUpdate()
    }
  }

  #back(): void {
    this.isPerson = false
    void this.#list.load(toFilter(this.query))
  }

  #empty(): TemplateResult {
    if (this.isPerson)
      return emptyState(
        m().noPerson,
        m().noPersonHint,
        html`<button type="button" @click=${this.#back}>${m().back}</button>`,
      )
    if (isFiltered(this.query)) return emptyState(m().noMatch, m().noMatchHint)
    const actions = html`<div class="row"><a class="button primary" href=${href('desk', {})}>${m().toDesk}</a>
      ${may('createKey') ? html`<a class="button" href=${href('settings', {}, { tab: 'form' })}>${m().toForm}</a>` : nothing}</div>`
    return emptyState(m().none, m().noneHint, actions)
  }

  #table(owners: ReadonlyMap<string, string>): TemplateResult {
    const { rows, isLoaded, isLoading, failure } = this.#list
    const total = this.isPerson ? rows.length : (this.#statistics.value?.total ?? rows.length)
    return html`${failure ? errorState(failure, () => (this.isPerson ? this.#back() : void this.#list.load())) : nothing}
      ${this.isPerson ? html`<p class="notice row note" role="status"><span class="grow">${m().person}</span><button type="button" class="small" @click=${this.#back}>${m().back}</button></p>` : nothing}
      ${!isLoaded && !failure ? skeleton(10) : nothing}
      ${isLoaded && rows.length === 0 ? this.#empty() : nothing}
      ${
        rows.length > 0
          ? html`<pm-table class="fill" .label=${m().title} .columns=${columnsOf(owners, this.isNarrow)} .rows=${rows} .total=${total}
        .rowKey=${(row: Request) => row.id} @pm-end=${() => void this.#list.more()}
        @pm-open=${(event: CustomEvent<Request>) => go(href('request', { id: event.detail.id }))}></pm-table>`
          : nothing
      }
      <span class="unseen" role="status">${isLoaded && isLoading ? m().loading : ''}</span>`
  }

  #content(owners: ReadonlyMap<string, string>): TemplateResult {
    if (this.#view === 'board')
      return html`<pm-board class="fill" .filter=${toFilter(this.query)} .counts=${this.#statistics.value?.statuses} .owners=${owners}
        @pm-changed=${() => void this.#statistics.load()}></pm-board>`
    if (this.#view === 'insights')
      return this.#statistics.view(
        (statistics) => html`<pm-insights .statistics=${statistics} .owners=${owners}></pm-insights>`,
      )
    return this.#table(owners)
  }

  override render(): TemplateResult {
    const accounts = this.#accounts.value?.items ?? []
    const owners = new Map(accounts.map(({ id, name }) => [id, name]))
    const total = this.#statistics.value?.total
    const views = html`<div class="views" role="group" aria-label=${m().views}>${VIEWS.map(
      (view) =>
        html`<button type="button" aria-pressed=${this.#view === view ? 'true' : 'false'} @click=${() => this.#go({ view: view === 'table' ? undefined : view })}>${m()[view]}</button>`,
    )}</div>`
    const beside = html`<span class="muted num" role="status">${total === undefined ? '' : m().total(number(total))}</span>${views}
      ${may('exportRequests') ? html`<button type="button" ?disabled=${!total} @click=${() => (this.isExport = true)}>${m().export}</button>` : nothing}`
    return html`${pageHead(m().title, beside)}
      <pm-request-filters .query=${this.query} .accounts=${accounts} .statistics=${this.#statistics.value}
        @pm-filter=${(event: CustomEvent<Query>) => this.#go(event.detail)}
        @pm-person=${(event: CustomEvent<{ phone: string }>) => void this.#find(event.detail)}></pm-request-filters>
      ${this.#content(owners)}
      <pm-export-dialog ?open=${this.isExport} .filter=${toFilter(this.query)} .count=${total ?? 0} @close=${() => (this.isExport = false)}></pm-export-dialog>`
  }
}
customElements.define('pm-requests-page', RequestsPage)
