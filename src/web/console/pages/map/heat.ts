import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { lang } from '../../i18n.ts'
import { href } from '../../routes.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import {
  amountOf,
  type Column,
  compact,
  type Figures,
  type MapData,
  type Measure,
  type Row,
  regionLabel,
  sectorLabel,
  withUnit,
} from './figures.ts'
import { m } from './messages.ts'

/** The strongest colour of a cell: text stays readable on it in both themes. */
const MOST_HEAT = 42

export interface Picked {
  region: string
  sector: string
}

const keyOf = (region: string | null | undefined, sector: string | null | undefined): string =>
  `${region ?? ''} ${sector ?? ''}`

/**
 * Regions down, sectors across, the colour by the measure: `<pm-heat .data .measure .query @pm-pick=${(e) => e.detail}>`. Heads lead further
 * down; a cell is picked by a click or Enter, and arrow keys move between cells, of which one is in the order of the Tab key.
 */
class Heat extends LitElement {
  static override properties = {
    data: { attribute: false },
    measure: {},
    picked: { attribute: false },
    at: { state: true },
  }
  static override styles = [
    base,
    css`
      .scroll {
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        max-height: min(72vh, 760px);
        max-width: 100%;
        overflow: auto;
        width: fit-content;
      }
      table {
        border-collapse: separate;
        border-spacing: 0;
        font-size: var(--text-s);
      }
      th,
      td {
        border-bottom: 1px solid var(--line);
        font-weight: 400;
        padding: 0;
      }
      thead th {
        background: var(--surface);
        height: 132px;
        padding: var(--space-2) 2px;
        position: sticky;
        text-align: center;
        top: 0;
        vertical-align: bottom;
        white-space: nowrap;
        z-index: 2;
      }
      thead th > * {
        display: inline-block;
        max-height: 120px;
        overflow: hidden;
        text-overflow: ellipsis;
        writing-mode: vertical-rl;
      }
      :host(:lang(en)) thead th {
        height: 176px;
      }
      :host(:lang(en)) thead th > * {
        max-height: 160px;
        transform: rotate(180deg);
      }
      tr > :first-child {
        background: var(--surface);
        border-right: 1px solid var(--line);
        left: 0;
        max-width: 180px;
        min-width: 108px;
        padding: 0 var(--space-3);
        position: sticky;
        text-align: left;
        z-index: 1;
      }
      thead tr > :first-child {
        text-align: left;
        padding-bottom: var(--space-2);
        z-index: 3;
      }
      :host(:lang(en)) thead tr > :first-child > *,
      thead tr > :first-child > * {
        transform: none;
        writing-mode: horizontal-tb;
      }
      .sum {
        background: var(--sunken);
        color: var(--muted);
        padding: 0 var(--space-2);
      }
      thead .sum {
        background: var(--sunken);
      }
      tbody td {
        height: 32px;
        min-width: 48px;
        text-align: center;
      }
      td button {
        background: color-mix(in srgb, var(--accent) var(--heat), var(--surface));
        border: 0;
        border-radius: 0;
        display: block;
        min-height: 32px;
        outline-offset: -2px;
        padding: 0 6px;
        text-align: center;
        width: 100%;
      }
      td button[aria-pressed='true'] {
        background: color-mix(in srgb, var(--accent) var(--heat), var(--surface));
        box-shadow: inset 0 0 0 2px var(--accent);
        color: var(--text);
        font-weight: 600;
      }
      td > span {
        background: color-mix(in srgb, var(--accent) var(--heat), var(--surface));
        display: block;
        line-height: 32px;
        padding: 0 6px;
      }
      tbody tr:last-child > * {
        border-bottom: 0;
      }
      p {
        margin-top: var(--space-1);
      }
      @media (pointer: coarse) {
        td button,
        tbody td {
          height: 40px;
          min-height: 40px;
        }
      }
    `,
  ]
  declare data: MapData
  declare measure: Measure
  declare picked: Picked | undefined
  declare at: [number, number]

  constructor() {
    super()
    this.measure = 'parks'
    this.picked = undefined
    this.at = [0, 0]
    new Follows(this, lang)
  }

  #move(event: KeyboardEvent): void {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key]
    const from = (event.target as HTMLElement).closest<HTMLElement>('button[data-at]')
    if (!step || !from) return
    event.preventDefault()
    let [row, column] = from.dataset.at!.split(' ').map(Number) as [number, number]
    const { regions, sectors } = this.data
    for (;;) {
      row += step[0]!
      column += step[1]!
      if (row < 0 || column < 0 || row >= regions.length || column >= sectors.length) return
      const next = this.renderRoot.querySelector<HTMLElement>(`[data-at='${row} ${column}']`)
      if (!next) continue
      this.at = [row, column]
      next.focus()
      return
    }
  }

  #cell(row: Row, column: Column, figures: Figures | undefined, at: [number, number], heat: number, isFirst: boolean) {
    const amount = amountOf(figures, this.measure)
    const text = figures && amount > 0 ? compact(amount) : ''
    const style = `--heat: ${heat}%`
    const { region } = row
    const { sector } = column
    if (!figures || region === null || sector === null || row.isWhole || column.isWhole)
      return html`<td class="num"><span style=${style}>${text}</span></td>`
    const isPicked = this.picked?.region === region.code && this.picked?.sector === sector.id
    const label = m().cell(regionLabel(row), sectorLabel(column), withUnit(figures, this.measure))
    return html`<td class="num"><button type="button" style=${style} data-at=${at.join(' ')} tabindex=${isFirst ? 0 : -1} aria-label=${label}
      aria-pressed=${isPicked ? 'true' : 'false'} @click=${() => {
        this.at = at
        this.dispatchEvent(new CustomEvent('pm-pick', { detail: { region: region.code, sector: sector.id } }))
      }}>${text || '·'}</button></td>`
  }

  #columnHead(column: Column): TemplateResult {
    const label = sectorLabel(column)
    const { sector, isWhole } = column
    if (sector === null || isWhole) return html`<th scope="col"><span class="muted">${label}</span></th>`
    return html`<th scope="col"><a href=${href('map', {}, this.#queryWith({ sector: sector.id }))} aria-label=${m().drillSector(label)}>${label}</a></th>`
  }

  #rowHead(row: Row): TemplateResult {
    const label = regionLabel(row)
    const { region, isWhole } = row
    if (region === null || isWhole) return html`<th scope="row"><span class="muted">${label}</span></th>`
    return html`<th scope="row"><a href=${href('map', {}, this.#queryWith({ region: region.code }))} aria-label=${m().drillRegion(label)}>${label}</a></th>`
  }

  #queryWith(change: Record<string, string>): Record<string, string> {
    const { regionPath, sectorPath } = this.data
    const [region, sector] = [regionPath.at(-1)?.code, sectorPath.at(-1)?.id]
    const measure = this.measure === 'parks' ? {} : { show: this.measure }
    return { ...(region ? { region } : {}), ...(sector ? { sector } : {}), ...measure, ...change }
  }

  override render(): TemplateResult {
    const { regions, sectors, cells, total } = this.data
    const { measure } = this
    const byKey = new Map(cells.map((cell) => [keyOf(cell.region, cell.sector), cell]))
    const most = Math.max(1e-9, ...cells.map((cell) => amountOf(cell, measure)))
    // The root brings out small figures beside large ones.
    const heatOf = (figures: Figures | undefined) =>
      Math.round(MOST_HEAT * Math.sqrt(amountOf(figures, measure) / most))
    const canFocus = this.renderRoot.querySelector(`[data-at='${this.at.join(' ')}']`) !== null
    let isFirstFound = false
    const isFirst = (at: [number, number], hasButton: boolean): boolean => {
      if (canFocus) return at.join() === this.at.join()
      const is = hasButton && !isFirstFound
      isFirstFound ||= is
      return is
    }
    const head = html`<thead><tr><th scope="col"><span>${m().region}</span></th><th scope="col" class="sum"><span>${m().all}</span></th>
      ${sectors.map((column) => this.#columnHead(column))}</tr></thead>`
    const sums = html`<tr><th scope="row" class="muted">${m().all}</th><td class="sum num">${compact(amountOf(total, measure))}</td>
      ${sectors.map((column) => html`<td class="sum num">${compact(amountOf(column, measure))}</td>`)}</tr>`
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${m().title}><table @keydown=${this.#move}>
      <caption class="unseen">${m().title}: ${m().measures[measure]}</caption>${head}<tbody>${sums}
      ${regions.map(
        (row, i) =>
          html`<tr>${this.#rowHead(row)}<td class="sum num">${compact(amountOf(row, measure))}</td>${sectors.map(
            (column, j) => {
              const figures = byKey.get(keyOf(row.region?.code, column.sector?.id))
              const hasButton = Boolean(figures && row.region && column.sector && !row.isWhole && !column.isWhole)
              return this.#cell(row, column, figures, [i, j], heatOf(figures), isFirst([i, j], hasButton))
            },
          )}</tr>`,
      )}</tbody></table></div>${cells.length === 0 ? nothing : html`<p class="small muted">${m().hint} ${m().areaNote}</p>`}`
  }
}
customElements.define('pm-heat', Heat)
