import type { EChartsCoreOption } from 'echarts/core'
import { html, type TemplateResult } from 'lit'
import { percent } from '../../format.ts'
import { nameOf } from '../../labels.ts'
import type { Colours } from '../../ui/chart.ts'
import '../../ui/chart.ts'
import { m } from './messages.ts'
import type { Comparison } from './view-criteria.ts'

/** What is not known counts half in a score, and is drawn so. */
const UNKNOWN_SHARE = 0.5
/** Fewer axes make no area. */
export const LEAST_AXES = 3

const isUnknown = ({ parks }: Comparison['criteria'][number]): boolean => parks.some(({ fit }) => fit === null)

function option({ parks, criteria }: Comparison): (colours: Colours) => EChartsCoreOption {
  const shares = (i: number) =>
    criteria.map((criterion) => Math.round((criterion.parks[i]?.fit ?? UNKNOWN_SHARE) * 100))
  return ({ text, muted, line, surface }) => ({
    legend: { bottom: 0, textStyle: { color: text }, type: 'plain', itemWidth: 18 },
    tooltip: { renderMode: 'richText' },
    radar: {
      ...{ center: ['50%', '44%'], radius: '56%', splitNumber: 4 },
      indicator: criteria.map((criterion) => ({
        name: `${nameOf(criterion.id)}${isUnknown(criterion) ? ' ?' : ''}`,
        max: 100,
      })),
      axisName: { color: muted },
      splitLine: { lineStyle: { color: line } },
      axisLine: { lineStyle: { color: line } },
      splitArea: { areaStyle: { color: [surface, surface] } },
    },
    series: [
      {
        type: 'radar',
        symbolSize: 5,
        areaStyle: { opacity: 0.06 },
        lineStyle: { width: 2 },
        data: parks.map(({ name }, i) => ({ name, value: shares(i) })),
      },
    ],
  })
}

/** The parks on the axes of the criteria, with the same as a table. */
export const radarView = (found: Comparison): TemplateResult =>
  html`<pm-chart class="radar" label=${m().radarLabel} .option=${option(found)} .head=${[m().criterion, ...found.parks.map(({ name }) => name)]}
      .rows=${found.criteria.map((criterion) => [
        nameOf(criterion.id),
        ...criterion.parks.map(({ fit }) => (fit === null ? m().unknown : percent(fit))),
      ])}></pm-chart>
    ${found.criteria.some(isUnknown) ? html`<p class="small muted">${m().radarHint}</p>` : ''}`
