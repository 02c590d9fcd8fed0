import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { lang, messages } from '../i18n.ts'
import { Follows } from '../store.ts'
import { theme, tokenColour } from '../theme.ts'
import { base } from './base.ts'
import { skeleton } from './parts.ts'

const m = messages({ asTable: '以表格查看' }, { asTable: 'Show as a table' })

/** The colours of the theme for the option of a plot. */
export interface Colours {
  text: string
  muted: string
  line: string
  surface: string
  accent: string
  series: string[]
}

const coloursNow = (): Colours => ({
  text: tokenColour('--text'),
  muted: tokenColour('--muted'),
  line: tokenColour('--line'),
  surface: tokenColour('--surface'),
  accent: tokenColour('--accent'),
  series: ([1, 2, 3, 4, 5] as const).map((n) => tokenColour(`--series-${n}`)),
})

/**
 * A plot, whose library is loaded with the first one: `<pm-chart label="…" .option=${(colours) => option} .head=${['…']} .rows=${[['…']]}
 * @pm-pick=${(e) => e.detail}>`. The rows say the same as a table, for those who do not see it. Set the height by CSS (`--chart-height`).
 * Tooltips are drawn on the canvas, since the policy of the page lets no text in as markup.
 */
class Chart extends LitElement {
  static override properties = {
    label: {},
    option: { attribute: false },
    head: { attribute: false },
    rows: { attribute: false },
    isReady: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .plot {
        height: var(--chart-height, 280px);
      }
      summary {
        color: var(--muted);
        cursor: pointer;
        font-size: var(--text-s);
      }
      .scroll {
        overflow-x: auto;
      }
    `,
  ]
  declare label: string
  declare option: ((colours: Colours) => EChartsCoreOption) | undefined
  declare head: readonly string[]
  declare rows: readonly (readonly unknown[])[]
  declare isReady: boolean
  #chart: ECharts | undefined
  readonly #size = new ResizeObserver(() => this.#chart?.resize())
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  readonly #draw = () => this.#paint()

  constructor() {
    super()
    this.label = ''
    this.option = undefined
    this.head = []
    this.rows = []
    this.isReady = false
    new Follows(this, lang, theme)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#dark.addEventListener('change', this.#draw)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#dark.removeEventListener('change', this.#draw)
    this.#size.disconnect()
    this.#chart?.dispose()
    this.#chart = undefined
  }

  protected override async firstUpdated(): Promise<void> {
    const { init } = await import('../charts/echarts.ts')
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot')
    if (!this.isConnected || !plot) return
    this.isReady = true
    await this.updateComplete
    this.#chart = init(plot)
    this.#chart.on('click', (event) => this.dispatchEvent(new CustomEvent('pm-pick', { detail: event })))
    this.#size.observe(plot)
    this.#paint()
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#paint()
  }

  #paint(): void {
    if (!this.#chart || !this.option) return
    const colours = coloursNow()
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const font = getComputedStyle(this).fontFamily
    this.#chart.setOption(
      {
        color: colours.series,
        animation: !still,
        textStyle: { color: colours.text, fontFamily: font },
        ...this.option(colours),
      },
      true,
    )
  }

  override render(): TemplateResult {
    return html`<figure>
      ${this.isReady ? '' : skeleton(4)}
      <div class="plot" role="img" aria-label=${this.label} ?hidden=${!this.isReady}></div>
      <details><summary>${m().asTable}</summary><div class="scroll"><table class="data"><caption class="unseen">${this.label}</caption>
        <thead><tr>${this.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${this.rows.map((row) => html`<tr>${row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody>
      </table></div></details></figure>`
  }
}
customElements.define('pm-chart', Chart)
