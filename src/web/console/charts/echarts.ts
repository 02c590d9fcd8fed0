// The plots that pages draw, in one file that is loaded with the first of them.
import { BarChart, FunnelChart, HeatmapChart, LineChart, PieChart, RadarChart, ScatterChart } from 'echarts/charts'
import {
  GridComponent,
  LegendComponent,
  RadarComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

use([
  ...[BarChart, FunnelChart, HeatmapChart, LineChart, PieChart, RadarChart, ScatterChart],
  ...[GridComponent, LegendComponent, RadarComponent, TooltipComponent, VisualMapComponent],
  CanvasRenderer,
])

export { init }
