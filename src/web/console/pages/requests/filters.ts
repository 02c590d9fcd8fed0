import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { lang, messages } from '../../i18n.ts'
import type { Query } from '../../router.ts'
import { session } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { FILTERS, isFiltered, personOf } from './query.ts'
import { type Account, CHANNELS, channelName, STATUSES, type Statistics, statusName } from './words.ts'

const m = messages(
  {
    search: '搜索产业、地区、用途、站点',
    searchHint: '可输入产业、地区、用途、站点或活动；完整的电话或邮箱按精确值查找，不写入地址和日志。',
    status: '状态',
    owner: '负责人',
    channel: '渠道',
    sector: '产业',
    region: '地区',
    suspect: '可疑线索',
    from: '收到自',
    to: '收到至',
    site: '站点',
    campaign: '活动',
    all: '全部',
    open: '进行中',
    mine: '我的',
    pool: '公海',
    due: '今日应跟进',
    more: '更多筛选',
    clear: '清除筛选',
    yes: '只看可疑',
    no: '不含可疑',
  },
  {
    search: 'Search industry, place, use, site',
    searchHint:
      'Industry, place, use, site or campaign. A whole phone number or e-mail address is looked for exactly, and stands in no address and no log.',
    status: 'Status',
    owner: 'Owner',
    channel: 'Channel',
    sector: 'Industry',
    region: 'Place',
    suspect: 'Suspicious',
    from: 'Received from',
    to: 'Received to',
    site: 'Site',
    campaign: 'Campaign',
    all: 'All',
    open: 'In progress',
    mine: 'Mine',
    pool: 'Pool',
    due: 'Due today',
    more: 'More filters',
    clear: 'Clear filters',
    yes: 'Suspicious only',
    no: 'Without suspicious',
  },
)

interface Choice {
  value: string
  label: string
}

const TYPING_MS = 300
const MORE = ['channel', 'sector', 'region', 'suspect', 'from', 'to', 'site', 'campaign'] as const

/** The filters of the list: `@pm-filter` brings those that changed, `@pm-person` a phone or an address to look for. */
class Filters extends LitElement {
  static override properties = {
    query: { attribute: false },
    accounts: { attribute: false },
    statistics: { attribute: false },
    sectors: { state: true },
    regions: { state: true },
    isMore: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .search {
        flex: 1 1 220px;
        max-width: 380px;
        position: relative;
      }
      .search svg {
        color: var(--muted);
        left: 8px;
        position: absolute;
        top: calc(50% - 8px);
      }
      .search input {
        padding-left: 30px;
      }
      .row > label {
        display: contents;
      }
      select {
        max-width: 160px;
        width: auto;
      }
      .more {
        align-items: end;
        display: grid;
        gap: var(--space-2) var(--space-3);
        grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
      }
      .more label {
        display: grid;
        font-size: var(--text-s);
        gap: 2px;
      }
      .more select {
        max-width: none;
        width: 100%;
      }
      @media (max-width: 760px) {
        .search {
          flex-basis: 100%;
          max-width: none;
        }
        .toggle {
          flex: 1 1 28%;
          padding: 0 6px;
        }
        select {
          flex: 1 1 28%;
          max-width: none;
        }
      }
    `,
  ]
  declare query: Query
  declare accounts: readonly Account[]
  declare statistics: Statistics | undefined
  declare sectors: readonly Choice[]
  declare regions: readonly Choice[]
  declare isMore: boolean
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.query = {}
    this.accounts = []
    this.statistics = undefined
    this.sectors = []
    this.regions = []
    this.isMore = false
    new Follows(this, lang, session)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override willUpdate(): void {
    if (MORE.some((name) => this.query[name])) this.isMore = true
    if (this.isMore && this.sectors.length === 0) void this.#loadChoices()
  }

  /** The names that one chooses from; without them the filters stay as they are. */
  async #loadChoices(): Promise<void> {
    this.sectors = [{ value: '', label: '' }]
    const query = { limit: 500 }
    try {
      const [sectors, regions] = await Promise.all([
        ask(api.GET('/v1/sectors', { params: { query } })),
        ask(api.GET('/v1/regions', { params: { query } })),
      ])
      this.sectors = sectors.items.map(({ id, zh, en, parent }) => ({
        value: id,
        label: `${parent === null ? '' : '　'}${lang.value === 'zh' ? zh : en}`,
      }))
      this.regions = regions.items.map(({ code, name, en }) => ({
        value: code,
        label: lang.value === 'zh' ? name : en,
      }))
    } catch {
      this.sectors = []
    }
  }

  #set(change: Query): void {
    this.dispatchEvent(new CustomEvent('pm-filter', { detail: change }))
  }

  #type(event: Event): void {
    const { value } = event.target as HTMLInputElement
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const person = personOf(value)
      if (person) this.dispatchEvent(new CustomEvent('pm-person', { detail: person }))
      else this.#set({ q: value.trim() || undefined })
    }, TYPING_MS)
  }

  #toggle(name: 'owner' | 'due', value: string, label: string, count?: number): TemplateResult {
    const isOn = this.query[name] === value
    return html`<button type="button" class="toggle" aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => this.#set({ [name]: isOn ? undefined : value })}>${label}${
        count === undefined ? nothing : html` <span class="num">${count}</span>`
      }</button>`
  }

  #select(name: (typeof FILTERS)[number], label: string, choices: readonly Choice[]): TemplateResult {
    const now = this.query[name] ?? ''
    const known = now === '' || choices.some(({ value }) => value === now)
    const all = [
      { value: '', label: `${label}${lang.value === 'zh' ? '：' : ': '}${m().all}` },
      ...(known ? [] : [{ value: now, label: now }]),
      ...choices,
    ]
    return html`<select aria-label=${label} @change=${(event: Event) => this.#set({ [name]: (event.target as HTMLSelectElement).value || undefined })}>
      ${all.map(({ value, label }) => html`<option value=${value} .selected=${value === now}>${label}</option>`)}</select>`
  }

  #input(name: 'site' | 'campaign' | 'from' | 'to', label: string): TemplateResult {
    const isDay = name === 'from' || name === 'to'
    return html`<label>${label}<input type=${isDay ? 'date' : 'text'} .value=${this.query[name] ?? ''} maxlength="200"
      @change=${(event: Event) => this.#set({ [name]: (event.target as HTMLInputElement).value || undefined })} /></label>`
  }

  #more(): TemplateResult {
    const channels = CHANNELS.map((value) => ({ value, label: channelName(value) }))
    const suspect = [
      { value: 'yes', label: m().yes },
      { value: 'no', label: m().no },
    ]
    return html`<div class="more">
      ${this.#select('channel', m().channel, channels)}
      ${this.#select('sector', m().sector, this.sectors)}
      ${this.#select('region', m().region, this.regions)}
      ${this.#select('suspect', m().suspect, suspect)}
      ${this.#input('from', m().from)}${this.#input('to', m().to)}${this.#input('site', m().site)}${this.#input('campaign', m().campaign)}
    </div>`
  }

  override render(): TemplateResult {
    const { due, owners } = this.statistics ?? {}
    const dueCount = due && due.today + due.overdue
    const pool = owners?.find(({ ownerId }) => ownerId === null)?.count ?? (owners ? 0 : undefined)
    const statuses = [
      { value: 'open', label: m().open },
      ...STATUSES.map((value) => ({ value, label: statusName(value) })),
    ]
    const accounts = [
      ...(session.value?.id ? [{ value: 'me', label: m().mine }] : []),
      { value: 'none', label: m().pool },
      ...this.accounts.map(({ id, name }) => ({ value: id, label: name })),
    ]
    const clear = Object.fromEntries(FILTERS.map((name) => [name, undefined]))
    return html`<div class="row" role="search">
        <span class="search">${icon('search', 16)}<input type="search" aria-label=${m().search} placeholder=${m().search} title=${m().searchHint}
          maxlength="100" .value=${this.query.q ?? ''} @input=${this.#type} /></span>
        ${this.#toggle('due', 'today', m().due, dueCount)}
        ${session.value?.id ? this.#toggle('owner', 'me', m().mine) : nothing}
        ${this.#toggle('owner', 'none', m().pool, pool)}
        ${this.#select('status', m().status, statuses)}
        ${this.#select('owner', m().owner, accounts)}
        <button type="button" class="ghost small" aria-expanded=${this.isMore ? 'true' : 'false'} @click=${() => (this.isMore = !this.isMore)}>
          ${m().more}${icon(this.isMore ? 'up' : 'down', 16)}</button>
        ${isFiltered(this.query) ? html`<button type="button" class="ghost small" @click=${() => this.#set(clear)}>${m().clear}</button>` : nothing}
      </div>${this.isMore ? this.#more() : nothing}`
  }
}
customElements.define('pm-request-filters', Filters)
