import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask, Failure, Latest } from '../../api.ts'
import { loadSectors, sectorName, sectors } from '../../facts/catalogue.ts'
import type { ParkView } from '../../facts/types.ts'
import { KINDS, LEVELS, wordOf } from '../../facts/words.ts'
import { area, land, number } from '../../format.ts'
import { lang, messages, say, type Worded } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Page } from '../../page.ts'
import { go, here } from '../../router.ts'
import { href, placeOf } from '../../routes.ts'
import { may } from '../../session.ts'
import { Shortcuts } from '../../shortcuts.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { emptyState, errorState, pageHead, skeleton } from '../../ui/parts.ts'
import type { Column } from '../../ui/table.ts'
import '../../ui/table.ts'
import './park-edit.ts'

const m = messages(
  {
    title: '园区',
    search: '搜索园区',
    searchHint: '名称、拼音或英文，错字也可',
    region: '地区',
    sector: '产业',
    level: '级别',
    kind: '类型',
    all: '全部',
    name: '名称',
    place: '地区',
    sectors: '产业',
    standing: '级别与类型',
    land: '可供用地',
    space: '可租面积',
    rent: '租金 元/m²·月',
    create: '新建园区',
    count: (n: string, isMore: boolean) => (isMore ? `已载入 ${n} 个，向下滚动继续` : `共 ${n} 个`),
    none: '没有找到园区',
    noneHint: '换个写法，或减少筛选条件。',
    empty: '还没有园区',
    emptyHint: '上传文档或导入表格后，园区会出现在这里。',
    clear: '清除筛选',
    filters: '筛选',
    focusSearch: '搜索',
  },
  {
    title: 'Parks',
    search: 'Search parks',
    searchHint: 'Name, pinyin or English, typos allowed',
    region: 'Region',
    sector: 'Sector',
    level: 'Level',
    kind: 'Kind',
    all: 'All',
    name: 'Name',
    place: 'Region',
    sectors: 'Sectors',
    standing: 'Level and kind',
    land: 'Land available',
    space: 'Space to let',
    rent: 'Rent, CNY/m²',
    create: 'New park',
    count: (n, isMore) => (isMore ? `${n} loaded, scroll for more` : `${n} parks`),
    none: 'No park found',
    noneHint: 'Try another spelling, or fewer filters.',
    empty: 'No parks yet',
    emptyHint: 'Upload documents or import a table, and parks appear here.',
    clear: 'Clear filters',
    filters: 'Filters',
    focusSearch: 'Search',
  },
)

const PAGE = 100
const WAIT_MS = 200
const FILTERS = ['region', 'sector', 'level', 'kind'] as const
type Filter = (typeof FILTERS)[number]

/** A plain click is the row's; one that opens a tab is the link's alone. */
const onLink = (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) event.stopPropagation()
  else event.preventDefault()
}

const ONE_LINE = 'display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap'

const nameCell = ({ park }: ParkView, below: unknown = park.aliases?.slice(0, 3).join(' · ')) =>
  html`<a style=${ONE_LINE} title=${park.name} href=${href('park', { id: park.id })} tabindex="-1" @click=${onLink}>${park.name}</a>${
    below ? html`<small class="muted" style=${ONE_LINE}>${below}</small>` : nothing
  }`
const sectorsOf = ({ park }: ParkView) =>
  (park.sectors ?? []).map(({ id }) => sectorName(id)).join(lang.value === 'zh' ? '、' : ', ')
const oneLine = (text: string) => html`<span style=${ONE_LINE} title=${text}>${text}</span>`
const standing = ({ park: { level, kind } }: ParkView) =>
  [level && wordOf(LEVELS, level), kind && wordOf(KINDS, kind)].filter(Boolean).join(' · ')
const landCell = ({ park }: ParkView) => (park.land?.availableM2 === undefined ? '—' : land(park.land.availableM2))
const spaceCell = ({ park }: ParkView) => (park.space?.availableM2 === undefined ? '—' : area(park.space.availableM2))
const rentCell = ({ park }: ParkView) =>
  park.space?.rentCnyM2Month === undefined ? '—' : number(park.space.rentCnyM2Month, 1)

const wideColumns = (): Column<ParkView>[] => [
  { id: 'name', label: m().name, width: '2.2fr', cell: (view) => nameCell(view) },
  { id: 'place', label: m().place, width: '1.5fr', cell: ({ place }) => oneLine(place ?? '—') },
  { id: 'sectors', label: m().sectors, width: '2fr', cell: (view) => oneLine(sectorsOf(view)) },
  { id: 'standing', label: m().standing, width: '1.1fr', cell: (view) => oneLine(standing(view)) },
  { id: 'land', label: m().land, width: '96px', cell: landCell, isNumber: true },
  { id: 'space', label: m().space, width: '104px', cell: spaceCell, isNumber: true },
  { id: 'rent', label: m().rent, width: '112px', cell: rentCell, isNumber: true },
]
const narrowColumns = (): Column<ParkView>[] => [
  {
    id: 'name',
    label: m().name,
    width: '1fr',
    cell: (view) => nameCell(view, [view.place, sectorsOf(view)].filter(Boolean).join(' · ')),
  },
  { id: 'land', label: m().land, width: '84px', cell: landCell, isNumber: true },
]

/** All parks, found by name as one types. */
class ParksPage extends Page {
  static override properties = {
    ...Page.properties,
    items: { state: true },
    next: { state: true },
    failure: { state: true },
    provinces: { state: true },
    isCreating: { state: true },
    isFilterOpen: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 420px;
      }
      .filters {
        display: grid;
        gap: var(--space-2);
        grid-template-columns: minmax(220px, 2fr) repeat(4, minmax(96px, 1fr));
        margin-bottom: var(--space-3);
      }
      .filters label {
        display: grid;
        font-size: var(--text-xs);
        gap: 2px;
      }
      .filters label span {
        color: var(--muted);
      }
      .filters.narrowed {
        grid-template-columns: minmax(220px, 2fr) repeat(4, minmax(96px, 1fr)) auto;
      }
      .filters button {
        align-self: end;
      }
      .filters .toggle {
        display: none;
      }
      pm-table {
        flex: 1;
        min-height: 0;
      }
      .foot {
        font-size: var(--text-s);
        padding-top: var(--space-2);
      }
      @media (max-width: 760px) {
        .filters .toggle {
          display: inline-flex;
        }
        .filters,
        .filters.narrowed {
          grid-template-columns: 1fr auto;
        }
        .filters label:not(.search) {
          grid-column: 1 / -1;
        }
        .filters:not(.open) > :not(.search, .toggle) {
          display: none;
        }
      }
    `,
  ]
  declare items: readonly ParkView[] | undefined
  declare next: string | null
  declare failure: unknown
  declare provinces: readonly { code: string; name: string }[]
  declare isCreating: boolean
  /** On a phone: whether the filters are shown. */
  declare isFilterOpen: boolean
  readonly #latest = new Latest()
  readonly #narrow = matchMedia('(max-width: 760px)')
  readonly #redraw = () => this.requestUpdate()
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked: string | undefined
  #isLoadingMore = false

  constructor() {
    super()
    this.items = undefined
    this.next = null
    this.failure = undefined
    this.provinces = []
    this.isCreating = false
    this.isFilterOpen = false
    new Follows(this, sectors)
    new Shortcuts(this, [
      {
        keys: '/',
        does: { zh: '搜索园区', en: 'Search parks' },
        run: () => this.renderRoot.querySelector<HTMLInputElement>('input')?.focus(),
      },
    ])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#narrow.addEventListener('change', this.#redraw)
    loadSectors()
    void this.#loadProvinces()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#narrow.removeEventListener('change', this.#redraw)
    clearTimeout(this.#timer)
    this.#latest.abort()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query')) return
    const asked = JSON.stringify(this.#filter())
    if (asked === this.#asked) return
    this.#asked = asked
    void this.#load()
  }

  #filter() {
    const { q, region, sector, level, kind } = this.query
    return {
      ...(q ? { q } : {}),
      ...(region ? { region } : {}),
      ...(sector ? { sector } : {}),
      ...(level ? { level: level as keyof typeof LEVELS } : {}),
      ...(kind ? { kind: kind as keyof typeof KINDS } : {}),
    }
  }

  async #loadProvinces(): Promise<void> {
    const found = await ask(api.GET('/v1/regions', { params: { query: { limit: 50 } } })).catch(() => undefined)
    this.provinces = found?.items ?? []
  }

  async #load(cursor?: string): Promise<void> {
    const query = { ...this.#filter(), limit: PAGE, ...(cursor ? { cursor } : {}) }
    try {
      const found = await this.#latest.run((signal) => ask(api.GET('/v1/parks', { params: { query }, signal })))
      if (!found) return
      this.items = cursor ? [...(this.items ?? []), ...found.items] : found.items
      this.next = found.nextCursor
      this.failure = undefined
    } catch (error) {
      this.failure = error instanceof Failure ? error : new Failure('internal-error', String(error))
    }
  }

  async #more(): Promise<void> {
    if (!this.next || this.#isLoadingMore) return
    this.#isLoadingMore = true
    await this.#load(this.next)
    this.#isLoadingMore = false
  }

  #narrowTo(change: Record<string, string>): void {
    go(href('parks', {}, { ...this.query, ...change }), { replace: true })
  }

  #typed(event: Event): void {
    const q = (event.target as HTMLInputElement).value.trim()
    clearTimeout(this.#timer)
    // Who has meanwhile opened a park stays there.
    this.#timer = setTimeout(() => {
      if (placeOf(here.value)?.name === 'parks') this.#narrowTo({ q })
    }, WAIT_MS)
  }

  #select(filter: Filter, options: readonly (readonly [string, string])[]): TemplateResult {
    const value = this.query[filter] ?? ''
    return html`<label><span>${m()[filter]}</span><select @change=${(event: Event) =>
      this.#narrowTo({ [filter]: (event.target as HTMLSelectElement).value })}>
      <option value="" ?selected=${value === ''}>${m().all}</option>
      ${options.map(([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}
    </select></label>`
  }

  #filters(): TemplateResult {
    const names = (table: Readonly<Record<string, Worded>>) =>
      Object.entries(table).map(([id, word]) => [id, say(word)] as const)
    const trades = [...sectors.value].filter(([, { parent }]) => parent === null)
    const isNarrowed = FILTERS.some((filter) => this.query[filter]) || this.query.q
    const classes = `filters ${isNarrowed ? 'narrowed' : ''} ${this.isFilterOpen ? 'open' : ''}`
    return html`<form class=${classes} role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label class="search"><span>${m().search}</span><input type="search" .value=${this.query.q ?? ''} placeholder=${m().searchHint}
        @input=${this.#typed}></label>
      <button type="button" class="toggle" aria-expanded=${this.isFilterOpen ? 'true' : 'false'} @click=${() => (this.isFilterOpen = !this.isFilterOpen)}>${m().filters}</button>
      ${this.#select(
        'region',
        this.provinces.map(({ code, name }) => [code, name]),
      )}
      ${this.#select(
        'sector',
        trades.map(([id, word]) => [id, say(word)]),
      )}
      ${this.#select('level', names(LEVELS))}
      ${this.#select('kind', names(KINDS))}
      ${isNarrowed ? html`<button type="button" @click=${() => go(href('parks', {}), { replace: true })}>${m().clear}</button>` : nothing}
    </form>`
  }

  #table(items: readonly ParkView[]): TemplateResult {
    if (items.length === 0) {
      const isAll = Object.keys(this.#filter()).length === 0
      return emptyState(isAll ? m().empty : m().none, isAll ? m().emptyHint : m().noneHint)
    }
    return html`<pm-table label=${m().title} .columns=${this.#narrow.matches ? narrowColumns() : wideColumns()} .rows=${items}
        .rowKey=${({ park }: ParkView) => park.id} @pm-open=${({ detail }: CustomEvent<ParkView>) =>
          go(href('park', { id: detail.park.id }))} @pm-end=${() => void this.#more()}></pm-table>
      <p class="foot muted num" role="status">${m().count(number(items.length), this.next !== null)}</p>`
  }

  override render(): TemplateResult {
    const create = may('createPark')
      ? html`<button type="button" ?disabled=${!online.value} @click=${() => (this.isCreating = true)}>${icon('plus', 16)}${m().create}</button>`
      : nothing
    return html`${pageHead(m().title, create)}${this.#filters()}
      ${this.failure ? errorState(this.failure, () => void this.#load()) : nothing}
      ${this.items ? this.#table(this.items) : this.failure ? nothing : skeleton(10)}
      ${
        this.isCreating
          ? html`<pm-park-edit isNew @pm-saved=${({ detail }: CustomEvent<ParkView>) => go(href('park', { id: detail.park.id }))}
              @close=${() => (this.isCreating = false)}></pm-park-edit>`
          : nothing
      }`
  }
}
customElements.define('pm-parks-page', ParksPage)
