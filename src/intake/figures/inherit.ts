import { clauseOf, type Reading } from '../reading.ts'
import { inside } from '../spans.ts'
import type { Figure } from './link.ts'
import { typeBarePrice } from './typing.ts'

/** Words between two figures of one subject: 现税收6000万, 达产预计1.5亿. */
const GOES_ON = /年均|平均每年|平均一年|预计|达产|希望|最多|想|做到|降到|不对|改|应该|以后|明年|不超过|今年|新厂/
/** 不是3000是5000: the second figure is about the same. */
const INSTEAD = /^[^,。;\n]{0,3},?(?:而是|应该是|是|改成|改为|改到)$/

/** 总投6.5亿，不对，那是连旧设备一起的，按2.8亿写: after a correction the figure is about what was corrected. */
function isCorrected(reading: Reading, last: Figure, { quantity, trigger }: Figure): boolean {
  if (trigger && trigger.end > clauseOf(reading, quantity.start).start) return false
  if (quantity.start - last.quantity.end > 40 || last.quantity.kind !== quantity.kind) return false
  return inside(reading.cues, last.quantity.end, quantity.start).some((cue) => cue.tag === 'corrects')
}

/** 现有38个人,年底到60. */
const TO_PEOPLE = /(?:到|扩到|增到|增加到|达到|招到)$/

function goesOn(reading: Reading, last: Figure, figure: Figure): boolean {
  const { quantity } = figure
  const between = reading.text.slice(last.quantity.end, quantity.start)
  if (INSTEAD.test(between) || isCorrected(reading, last, figure)) return true
  if (last.topic === 'floor' || last.topic === 'land' || last.topic === 'area') return false
  if (between.length > 24 || /[。\n]/.test(between)) return false
  if (last.quantity.unit === 'person' && quantity.kind === 'number') return TO_PEOPLE.test(between)
  if (/;/.test(between) && last.topic !== 'rent') return false
  if (quantity.kind !== 'money' && last.quantity.kind !== 'number' && last.topic !== 'rent') return false
  return GOES_ON.test(between) || quantity.outer.start < quantity.start || /(?:过|出|给|到)$/.test(between)
}

/** 行车5T/10T: the second of two cranes. */
const isBeside = (reading: Reading, last: Figure, { quantity }: Figure): boolean =>
  /^[/+、和,加 ]{1,2}$/.test(reading.text.slice(last.quantity.end, quantity.start))

/** A figure whose word is missing takes the last topic of its sentence where a correction, a wish or a forecast follows. */
export function inheritTopics(reading: Reading, figures: Figure[]): void {
  let last: Figure | null = null
  for (const figure of figures) {
    const { kind } = figure.quantity
    if (!figure.topic && kind === 'money' && typeBarePrice(reading, figure.quantity)?.field === 'rentCnyM2Month')
      figure.topic = 'rent'
    if (!figure.topic && figure.quantity.unit === 'person') figure.topic = 'headcount'
    if (!figure.topic && kind === 'weight' && last?.topic === 'crane' && isBeside(reading, last, figure))
      figure.topic = 'crane'
    const open = !figure.topic || figure.topic === 'other'
    if (open && last && (kind === 'money' || kind === 'number') && goesOn(reading, last, figure))
      figure.topic = last.topic
    if (figure.topic) last = figure
  }
}
