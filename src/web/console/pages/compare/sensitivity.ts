import type { EChartsCoreOption } from 'echarts/core'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { components } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import { number } from '../../format.ts'
import type { Wish } from '../../handoff.ts'
import { lang, messages, say } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { Resource } from '../../resource.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import type { Colours } from '../../ui/chart.ts'
import '../../ui/chart.ts'

type Sensitivity = components['schemas']['Sensitivity']
type Weight = Sensitivity['weights'][number]

const m = messages(
  {
    title: '敏感性',
    label: '权重变动多少会换首位（%）',
    criterion: '维度',
    down: '调低到',
    up: '调高到',
    never: '不会换',
    hint: '条越短，首位越容易被改变；空白一侧表示怎样调整该权重都不会换；超过 100% 的条截短。',
    firm: '稳健',
    shaky: '不稳健',
    to: (change: string, name: string) => `${change} → ${name}`,
  },
  {
    title: 'Sensitivity',
    label: 'How far each weight may move before another park is first (%)',
    criterion: 'Criterion',
    down: 'Lower',
    up: 'Higher',
    never: 'never',
    hint: 'The shorter a bar, the sooner another park is first; an empty side: no change of the weight does it. Bars beyond 100% are cut.',
    firm: 'Robust',
    shaky: 'Not robust',
    to: (change, name) => `${change} → ${name}`,
  },
)

/** Changes beyond this are drawn as this: twice the weight. */
const MOST_CHANGE = 100

const percents = (change: number): number => Math.round(change * 100)
const signed = (change: number): string => `${change > 0 ? '+' : '−'}${number(Math.abs(percents(change)))}%`
const nearest = ({ down, up }: Weight): number => Math.min(Math.abs(down?.change ?? 9), Math.abs(up?.change ?? 9))
const sideText = (side: Weight['down']): string => (side ? m().to(signed(side.change), side.name) : m().never)

/** The weights that can topple the first rank, the one that does so soonest at the top. */
function tornado(weights: readonly Weight[]): (colours: Colours) => EChartsCoreOption {
  const side = (which: 'down' | 'up') =>
    weights.map((weight) => {
      const change = weight[which]?.change
      return change === undefined ? null : Math.min(MOST_CHANGE, percents(change))
    })
  const series = (which: 'down' | 'up', text: string) => ({
    ...{ name: m()[which], type: 'bar', stack: 'change', barMaxWidth: 16, data: side(which) },
    label: {
      show: true,
      position: which === 'down' ? 'left' : 'right',
      color: text,
      fontSize: 11,
      formatter: ({ dataIndex, value }: { dataIndex: number; value: number | null }) =>
        value === null ? '' : signed(weights[dataIndex]?.[which]?.change ?? 0),
    },
  })
  return ({ muted, line, text }) => ({
    grid: { left: 8, right: 16, top: 8, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
    xAxis: {
      type: 'value',
      splitNumber: 3,
      boundaryGap: ['12%', '12%'],
      axisLabel: { color: muted, formatter: '{value}%' },
      splitLine: { lineStyle: { color: line } },
    },
    yAxis: {
      ...{ type: 'category', inverse: true, data: weights.map(({ criterion }) => nameOf(criterion)) },
      axisLabel: { color: text },
      axisLine: { onZero: true, lineStyle: { color: muted } },
      axisTick: { show: false },
    },
    series: [series('down', text), series('up', text)],
  })
}

/** How firm the first rank is, among all parks: `<pm-sensitivity .wish=${wish}>`. */
class SensitivityView extends LitElement {
  static override properties = { wish: { attribute: false } }
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--space-2);
      }
      pm-chart {
        --chart-height: var(--tornado, 220px);
      }
    `,
  ]
  declare wish: Wish | undefined
  #asked = ''
  readonly #found = new Resource<Sensitivity | undefined>(this, async (signal) => {
    const body = { ...this.wish!, limit: 1, views: ['sensitivity' as const] }
    return (await ask(api.POST('/v1/matches', { body, signal }))).sensitivity
  })

  constructor() {
    super()
    this.wish = undefined
    new Follows(this, lang)
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const asked = JSON.stringify(this.wish ?? '')
    if (asked === this.#asked || !this.wish) return
    this.#asked = asked
    void this.#found.load()
  }

  #ready(found: Sensitivity): TemplateResult {
    const weights = found.weights.filter(({ down, up }) => down || up).sort((a, b) => nearest(a) - nearest(b))
    return html`<p><span class="chip ${found.isRobust ? 'good' : 'warn'}">${found.isRobust ? m().firm : m().shaky}</span> ${say(found)}</p>
      ${
        weights.length === 0
          ? nothing
          : html`<pm-chart style="--tornado: ${40 + weights.length * 28}px" label=${m().label} .option=${tornado(weights)}
              .head=${[m().criterion, m().down, m().up]}
              .rows=${weights.map((weight) => [nameOf(weight.criterion), sideText(weight.down), sideText(weight.up)])}></pm-chart>
            <p class="small muted">${m().hint}</p>`
      }`
  }

  override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="sensitivity"><h2 id="sensitivity">${m().title}</h2>
      ${this.#found.view((found) => (found ? this.#ready(found) : nothing))}</section>`
  }
}
customElements.define('pm-sensitivity', SensitivityView)
