import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { percent } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import type { Colours } from '../../ui/chart.ts'
import { emptyState } from '../../ui/parts.ts'
import '../../ui/chart.ts'
import './demand-gap.ts'
import { channelName, lostName, type Statistics, statusName } from './words.ts'

const m = messages(
  {
    funnel: '转化漏斗',
    funnelHint: '到达过该阶段的需求数；流失的按流失前所在阶段计入。',
    stage: '阶段',
    reached: '到达',
    ofAll: '占全部',
    ofPrevious: '占上一阶段',
    sources: '来源',
    source: '来源',
    count: '需求',
    signed: '签约',
    lost: '流失',
    other: '其余',
    owners: '负责人',
    pool: '公海',
    unknown: '已停用账号',
    open: '进行中',
    due: '应跟进',
    reasons: '流失原因',
    reason: '原因',
    none: '还没有可统计的需求',
    noneHint: '调整筛选，或等第一条需求进来。',
    noLost: '没有流失的需求。',
    digest: '打开选址项目推介',
  },
  {
    funnel: 'Funnel',
    funnelHint: 'Requests that have reached a stage; lost ones count up to where they stood before.',
    stage: 'Stage',
    reached: 'Reached',
    ofAll: 'Of all',
    ofPrevious: 'Of the stage before',
    sources: 'Sources',
    source: 'Source',
    count: 'Requests',
    signed: 'Signed',
    lost: 'Lost',
    other: 'Others',
    owners: 'Owners',
    pool: 'Public pool',
    unknown: 'Disabled account',
    open: 'In progress',
    due: 'Due',
    reasons: 'Why lost',
    reason: 'Reason',
    none: 'Nothing to count yet',
    noneHint: 'Change the filters, or wait for the first request.',
    noLost: 'No request was lost.',
    digest: 'Open the digest of demand',
  },
)

const MOST_SOURCES = 8

/** A bar chart that lies, the first entry on top. */
const bars = (
  { text, line }: Colours,
  names: readonly string[],
  series: readonly { name: string; data: readonly number[]; color: string; label?: (i: number) => string }[],
) => ({
  grid: { left: 8, right: 56, top: series.length > 1 ? 28 : 4, bottom: 4, containLabel: true },
  ...(series.length > 1
    ? { legend: { top: 0, left: 0, itemHeight: 10, itemWidth: 14, textStyle: { color: text } } }
    : {}),
  xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
  yAxis: {
    type: 'category',
    inverse: true,
    data: names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: line } },
    axisLabel: { color: text, width: 190, overflow: 'truncate' },
  },
  series: series.map(({ name, data, color, label }, i) => ({
    name,
    type: 'bar',
    ...(series.length > 1 ? { stack: 'all' } : {}),
    data,
    itemStyle: { color },
    barMaxWidth: 22,
    label: {
      show: i === series.length - 1,
      position: 'right',
      color: text,
      formatter: ({ dataIndex }: { dataIndex: number }) => label?.(dataIndex) ?? String(data[dataIndex]),
    },
  })),
})

/** What the requests of the filters say together: how far they get, where they come from, who works on them. */
class Insights extends LitElement {
  static override properties = { statistics: { attribute: false }, owners: { attribute: false } }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .card {
        display: grid;
        align-content: start;
        gap: var(--space-2);
      }
      pm-demand-gap,
      .state {
        grid-column: 1 / -1;
      }
      @media (max-width: 900px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]
  declare statistics: Statistics
  declare owners: ReadonlyMap<string, string>

  constructor() {
    super()
    this.owners = new Map()
    new Follows(this, lang)
  }

  #funnel(): TemplateResult {
    const { funnel } = this.statistics
    const names = funnel.map(({ status }) => statusName(status))
    const share = (value: number | null) => (value === null ? '–' : percent(value))
    const option = (colours: Colours) =>
      bars(colours, names, [
        {
          name: m().reached,
          data: funnel.map(({ reached }) => reached),
          color: colours.accent,
          label: (i) => `${funnel[i]?.reached}  ${percent(funnel[i]?.ofAll ?? 0)}`,
        },
      ])
    return html`<section class="card"><h2>${m().funnel}</h2><p class="muted small">${m().funnelHint}</p>
      <pm-chart style="--chart-height: 250px" .label=${m().funnel} .option=${option} .head=${[m().stage, m().reached, m().ofAll, m().ofPrevious]}
        .rows=${funnel.map(({ reached, ofAll, ofPrevious }, i) => [names[i], reached, percent(ofAll), share(ofPrevious)])}></pm-chart></section>`
  }

  #sources(): TemplateResult {
    const all = this.statistics.sources.map(({ channel, site, campaign, ...counts }) => ({
      name: [channelName(channel), campaign, site].filter(Boolean).join(' · '),
      ...counts,
    }))
    const shown = all.slice(0, MOST_SOURCES)
    const rest = all.slice(MOST_SOURCES)
    const sum = (field: 'count' | 'signed' | 'lost') => rest.reduce((total, each) => total + each[field], 0)
    if (rest.length > 0) shown.push({ name: m().other, count: sum('count'), signed: sum('signed'), lost: sum('lost') })
    const option = ({ series: [first = '', second = '', third = ''], ...colours }: Colours) =>
      bars(
        { ...colours, series: [] },
        shown.map(({ name }) => name),
        [
          { name: m().signed, data: shown.map(({ signed }) => signed), color: third },
          { name: m().open, data: shown.map(({ count, signed, lost }) => count - signed - lost), color: first },
          { name: m().lost, data: shown.map(({ lost }) => lost), color: second, label: (i) => String(shown[i]?.count) },
        ],
      )
    const height = `${Math.max(150, shown.length * 28 + 40)}px`
    return html`<section class="card"><h2>${m().sources}</h2>
      <pm-chart style="--chart-height: ${height}" .label=${m().sources} .option=${option} .head=${[m().source, m().count, m().signed, m().lost]}
        .rows=${all.map(({ name, count, signed, lost }) => [name, count, signed, lost])}></pm-chart></section>`
  }

  #owners(): TemplateResult {
    const nameOf = (id: string | null) => (id === null ? m().pool : (this.owners.get(id) ?? m().unknown))
    return html`<section class="card"><h2>${m().owners}</h2><table class="data">
      <thead><tr><th scope="col">${m().owners}</th><th scope="col">${m().count}</th><th scope="col">${m().open}</th><th scope="col">${m().due}</th></tr></thead>
      <tbody>${this.statistics.owners.map(
        ({
          ownerId,
          count,
          open,
          due,
        }) => html`<tr><th scope="row">${nameOf(ownerId)}</th><td class="num">${count}</td><td class="num">${open}</td>
          <td class="num">${due > 0 ? html`<span class="chip warn">${due}</span>` : 0}</td></tr>`,
      )}</tbody></table></section>`
  }

  #reasons(): TemplateResult {
    const { lostReasons } = this.statistics
    return html`<section class="card"><h2>${m().reasons}</h2>${
      lostReasons.length === 0
        ? html`<p class="muted">${m().noLost}</p>`
        : html`<table class="data"><thead><tr><th scope="col">${m().reason}</th><th scope="col">${m().count}</th></tr></thead>
          <tbody>${lostReasons.map(({ reason, count }) => html`<tr><th scope="row">${lostName(reason)}</th><td class="num">${count}</td></tr>`)}</tbody></table>`
    }</section>`
  }

  override render(): TemplateResult {
    const gap = may('getDemandGap', 'listParks') ? html`<pm-demand-gap class="card"></pm-demand-gap>` : nothing
    if (this.statistics.total === 0) return html`${emptyState(m().none, m().noneHint)}${gap}`
    const digest = may('getDigest')
      ? html`<p style="grid-column: 1 / -1"><a href="/v1/digest?format=html&lang=${lang.value}" target="_blank" rel="noopener">${m().digest} ↗</a></p>`
      : nothing
    return html`${this.#funnel()}${this.#sources()}${this.#owners()}${this.#reasons()}${gap}${digest}`
  }
}
customElements.define('pm-insights', Insights)
