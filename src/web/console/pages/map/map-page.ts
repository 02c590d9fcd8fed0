import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { number } from '../../format.ts'
import { lang } from '../../i18n.ts'
import { Page } from '../../page.ts'
import { Resource } from '../../resource.ts'
import { go, type Query } from '../../router.ts'
import { href } from '../../routes.ts'
import { may } from '../../session.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { emptyState, pageHead } from '../../ui/parts.ts'
import './cell-list.ts'
import { type MapData, MEASURES, type Measure, regionLabel, sectorLabel, withUnit } from './figures.ts'
import './heat.ts'
import type { Picked } from './heat.ts'
import { m } from './messages.ts'

const MOST_PLACES = 1000

type Tiles = { tileUrl: string; attribution: string } | null

/** 产业地图: what there is and what is asked for by place and sector, down to lists of parks. */
class MapPage extends Page {
  static override properties = { ...Page.properties, tiles: { state: true } }
  static override styles = [
    base,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
        justify-content: space-between;
        margin-bottom: var(--space-3);
      }
      .crumbs {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      .crumbs + .crumbs {
        margin-top: 2px;
      }
      .crumbs strong {
        font-weight: 600;
      }
      .totals {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-5);
      }
      .totals div {
        display: grid;
      }
      .totals strong {
        font-size: var(--text-l);
      }
      .split {
        align-items: start;
        display: grid;
        gap: var(--space-4);
        grid-template-columns: minmax(0, 1fr) 320px;
      }
      .places {
        display: grid;
        gap: var(--space-2);
        margin-top: var(--space-2);
      }
      h2 small {
        font-weight: 400;
      }
      .main,
      aside {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: minmax(0, 1fr);
        min-width: 0;
      }
      @media (max-width: 1100px) {
        .split {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]
  /** Undefined until the settings say; null where there are none. */
  declare tiles: Tiles | undefined
  #asked = ''
  readonly #map = new Resource<MapData>(this, (signal) => {
    const query = { ...this.#area, places: MOST_PLACES }
    return ask(api.GET('/v1/industry-map', { params: { query }, signal }))
  })

  constructor() {
    super()
    this.tiles = undefined
  }

  get #area(): { region?: string; sector?: string } {
    const { region, sector } = this.query
    return { ...(region ? { region } : {}), ...(sector ? { sector } : {}) }
  }

  get #measure(): Measure {
    const found = MEASURES.find((each) => each === this.query.show) ?? 'parks'
    return found === 'requests' && !may('listRequests') ? 'parks' : found
  }

  get #picked(): Picked | undefined {
    const [region, sector] = (this.query.cell ?? '').split(',')
    return region && sector ? { region, sector } : undefined
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    const asked = JSON.stringify(this.#area)
    if (asked === this.#asked) return
    this.#asked = asked
    void this.#load()
  }

  async #load(): Promise<void> {
    const found = await this.#map.load()
    if (!found || found.placed === 0) return
    await import('./place-map.ts')
    if (this.tiles !== undefined) return
    const settings = may('getSettings') ? await ask(api.GET('/v1/settings')).catch(() => undefined) : undefined
    this.tiles = settings?.map ?? null
  }

  #go(change: Query): void {
    go(href('map', {}, { ...this.query, ...change }))
  }

  #crumbs({ regionPath, sectorPath }: MapData): TemplateResult {
    const query = { ...this.query, cell: '' }
    const isZh = lang.value === 'zh'
    const regions = [
      { id: '', name: m().nation },
      ...regionPath.map(({ code, name, en }) => ({ id: code, name: isZh ? name : en })),
    ]
    const sectors = [
      { id: '', name: m().allSectors },
      ...sectorPath.map(({ id, zh, en }) => ({ id, name: isZh ? zh : en })),
    ]
    const trail = (what: 'region' | 'sector', steps: typeof regions) =>
      html`<ol class="crumbs">${steps.map(({ id, name }, i) =>
        i === steps.length - 1
          ? html`<li><strong aria-current="true">${name}</strong></li>`
          : html`<li><a href=${href('map', {}, { ...query, [what]: id })}>${name}</a> <span aria-hidden="true" class="muted">›</span></li>`,
      )}</ol>`
    return html`<nav aria-label=${m().where}>${trail('region', regions)}${trail('sector', sectors)}</nav>`
  }

  #measures(): TemplateResult {
    const offered = MEASURES.filter((measure) => measure !== 'requests' || may('listRequests'))
    return html`<div class="row" role="group" aria-label=${m().measure}>${offered.map(
      (measure) => html`<button type="button" class="small" aria-pressed=${measure === this.#measure ? 'true' : 'false'}
        @click=${() => this.#go({ show: measure === 'parks' ? '' : measure })}>${m().measures[measure]}</button>`,
    )}</div>`
  }

  #totals({ total }: MapData): TemplateResult {
    const shown = MEASURES.filter((measure) => total[measure] !== null)
    return html`<div class="totals" role="status">${shown.map(
      (measure) =>
        html`<div><small class="muted">${m().measures[measure]}</small><strong class="num">${withUnit(total, measure)}</strong></div>`,
    )}</div>`
  }

  #side(data: MapData): TemplateResult {
    const picked = this.#picked
    const row = data.regions.find(({ region }) => region?.code === picked?.region)
    const column = data.sectors.find(({ sector }) => sector?.id === picked?.sector)
    const cell = data.cells.find(({ region, sector }) => region === picked?.region && sector === picked?.sector)
    if (!picked || !row || !column)
      return html`<aside class="card" aria-label=${m().list}><pm-cell-list .of=${this.#area} .total=${data.total.parks}></pm-cell-list></aside>`
    const title = `${regionLabel(row)} · ${sectorLabel(column)}`
    return html`<aside class="card" aria-labelledby="cell"><div class="row"><h2 id="cell" class="grow">${title}</h2>
        <button type="button" class="ghost icon" aria-label=${m().close} @click=${() => this.#go({ cell: '' })}>${icon('close', 16)}</button></div>
      <p class="num small">${m().measures.parks} ${number(cell?.parks ?? 0)}
        <a class="button small" href=${href('map', {}, { ...this.query, ...picked, cell: '' })}>${m().drill}</a></p>
      <pm-cell-list .of=${picked} .total=${cell?.parks ?? 0}></pm-cell-list></aside>`
  }

  #places({ places, placed }: MapData): TemplateResult {
    if (placed === 0) return html`<p class="small muted">${m().notPlaced}</p>`
    return html`<section class="places" aria-labelledby="places"><h2 id="places">${m().map} <small class="muted num">${m().placed(number(places.length), number(placed))}</small></h2>
      ${this.tiles === undefined ? nothing : html`<pm-place-map .places=${places} .tiles=${this.tiles}></pm-place-map>`}</section>`
  }

  #ready(data: MapData): TemplateResult {
    const { total } = data
    const isEmpty = total.parks === 0 && (total.requests ?? 0) === 0
    return html`<div class="bar">${this.#crumbs(data)}${this.#totals(data)}</div>
      ${
        isEmpty
          ? emptyState(m().empty, m().emptyHint)
          : html`<div class="split"><div class="main">
              <pm-heat .data=${data} measure=${this.#measure} .picked=${this.#picked} @pm-pick=${({
                detail,
              }: CustomEvent<Picked>) => this.#go({ cell: `${detail.region},${detail.sector}` })}></pm-heat>
              ${this.#places(data)}</div>${this.#side(data)}</div>`
      }`
  }

  override render(): TemplateResult {
    return html`${pageHead(m().title, this.#measures())}${this.#map.view((data) => this.#ready(data))}`
  }
}
customElements.define('pm-map-page', MapPage)
