import { CRITERIA, type FitStatus } from '../model/index.ts'
import type { ParkAssessment } from './assess-park.ts'
import { statusOf } from './estimate.ts'
import { inside, type Worded } from './reasons/format.ts'

/** How a summary names each status, in the order in which it does. */
const HEADS: readonly (readonly [status: FitStatus, zh: string, en: string])[] = [
  ['met', '符合', 'Fits'],
  ['partial', '部分符合', 'Fits in part'],
  ['unmet', '不符合', 'Does not fit'],
  ['unknown', '待问', 'To ask'],
]

/** Scores this near are one figure to people. */
const LEAST_SPAN = 1
/** 49.98 is 50 to people; 49.9 is told as 49, on the safe side. */
const ROUNDING = 0.05

/** The interval of a score in whole points, rounded to the safe side. */
export const spanOf = ({ low, high }: { low: number; high: number }): [from: number, to: number] => [
  Math.floor(low + ROUNDING),
  Math.ceil(high - ROUNDING),
]

/** What hangs on the answers, where it is more than a point. */
function wordSpan({ low, high }: ParkAssessment): Worded {
  const [from, to] = spanOf({ low, high })
  return high - low < LEAST_SPAN
    ? { zh: '', en: '' }
    : { zh: `（问清后得分在 ${from} 到 ${to} 之间）`, en: ` (the answers put the score between ${from} and ${to})` }
}

/** A recommendation in one line: what fits, what does not, what to ask the park, and how much hangs on the answers. */
export function summarise(assessed: ParkAssessment): Worded {
  const zh: string[] = []
  const en: string[] = []
  for (const [status, zhHead, enHead] of HEADS) {
    // A criterion without weight decides nothing.
    const ids = assessed.weighed.filter((part) => part.weight > 0 && statusOf(part.assessment.fit) === status)
    if (ids.length === 0) continue
    const span = status === 'unknown' ? wordSpan(assessed) : { zh: '', en: '' }
    zh.push(`${zhHead}：${ids.map(({ id }) => CRITERIA[id].zh).join('、')}${span.zh}`)
    en.push(`${enHead}: ${ids.map(({ id }) => inside(CRITERIA[id].en)).join(', ')}${span.en}`)
  }
  return { zh: zh.join('；'), en: en.join('. ') }
}
