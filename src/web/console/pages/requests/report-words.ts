import type { operations } from '../../../../client/index.ts'
import { messages } from '../../i18n.ts'

export type Report = operations['listReports']['responses'][200]['content']['application/json']['items'][number]
export type Section = Report['hidden'][number]

export const SECTIONS: readonly Section[] = [
  ...(['plot', 'comparison', 'attributes', 'sources'] as const),
  ...(['competing', 'questions', 'tax', 'method'] as const),
]

const m = messages<Record<Section, string>>(
  {
    plot: '对比图',
    comparison: '对比表',
    attributes: '园区资料',
    sources: '资料来源',
    competing: '说法不一之处',
    questions: '待确认问题',
    tax: '税收展望',
    method: '评分方法',
  },
  {
    plot: 'Plot',
    comparison: 'Comparison',
    attributes: 'Attributes',
    sources: 'Sources',
    competing: 'Contradictions',
    questions: 'Questions to ask',
    tax: 'Tax outlook',
    method: 'Method',
  },
)

export const sectionName = (section: Section): string => m()[section]
