import type { Quantity } from '../../text/index.ts'
import { createLexicon, type Hit } from '../lexicon.ts'
import { clauseOf, type Reading } from '../reading.ts'
import { inside, overlapping } from '../spans.ts'
import { type Topic, TRIGGER_WORDS } from '../vocabulary/triggers.ts'

const lexicon = createLexicon(
  (Object.keys(TRIGGER_WORDS) as Topic[]).map((topic) => [TRIGGER_WORDS[topic].words, topic] as const),
)

/** 电800, 电要500: the connection in short, where no other word holds the character. */
const BARE_POWER = /(?<![\u4e00-\u9fff])电(?=要?[\d一二三四五六七八九])/g

/** 投3000万, 投了两个亿. */
const BARE_INVESTMENT = /(?<![固总招中])投(?=[了个]?[\d一二两三四五六七八九])/g

export function scanTriggers(text: string): Hit<Topic>[] {
  const hits = lexicon.scan(text).filter((hit) => hit.tag !== 'none')
  const named = (pattern: RegExp, tag: Topic): Hit<Topic>[] =>
    [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + 1, tag }))
  const bare = [...named(BARE_POWER, 'power'), ...named(BARE_INVESTMENT, 'investment')]
  return bare.length === 0 ? hits : [...hits, ...bare].sort((a, b) => a.start - b.start)
}

/** A figure of the note with what it is about. */
export interface Figure {
  quantity: Quantity
  topic: Topic | null
  /** The word that says so. */
  trigger: Hit<Topic> | null
}

const MONEY: readonly Topic[] = [
  'investment',
  'fixedInvestment',
  'revenue',
  'tax',
  'taxPerMu',
  'rent',
  'landPrice',
  'budget',
  'other',
]

/** What a quantity of each kind can be about. */
const TOPICS: Readonly<Record<Quantity['kind'], readonly Topic[]>> = {
  money: MONEY,
  area: ['land', 'floor', 'area', 'other'],
  length: ['height', 'distance', 'other'],
  weight: ['load', 'crane', 'other'],
  power: ['power', 'other'],
  count: ['headcount', 'other'],
  number: [
    'rent',
    'landPrice',
    'budget',
    'tax',
    'taxPerMu',
    'investment',
    'fixedInvestment',
    'revenue',
    'area',
    'floor',
    'land',
    'height',
    'load',
    'crane',
    'power',
    'headcount',
    'other',
  ],
  percent: [],
  duration: [],
}

const fits = (quantity: Quantity, topic: Topic): boolean => TOPICS[quantity.kind].includes(topic)

/** Small words that may stand between a figure and the word behind it: 500万的税收, 10吨的行车. */
const BRIDGE =
  /^(?:的|左右|上下|以上|以内|之内|多|来|每年|一年|\/年|年|元|人民币|rmb|个|台|部|双钩|单钩|双梁|单梁|桥式|电动|overhead|bridge| |-)*$/

/** Words between a trigger and its figure that belong to another thing: 投资 … 补贴 500万 links to the nearer word anyway. */
const GAP = 14

interface Links {
  reading: Reading
  triggers: readonly Hit<Topic>[]
  used: Set<Hit<Topic>>
}

/** How far before a figure its word may stand. */
const REACH = 60

/** A word of one character (高, 税, 离) means its figure only close by. */
const reaches = (trigger: Hit<Topic>, quantity: Quantity): boolean =>
  trigger.end - trigger.start > 1 || quantity.outer.start - trigger.end <= 5

/** The nearest fitting word before a figure that no earlier figure has taken, inside the clause. */
function triggerBefore({ triggers, used }: Links, quantity: Quantity, floor: number): Hit<Topic> | null {
  const ahead = overlapping(triggers, Math.max(floor, quantity.start - REACH), quantity.start)
  return (
    ahead.findLast(
      (trigger) =>
        trigger.end <= quantity.start &&
        !used.has(trigger) &&
        fits(quantity, trigger.tag) &&
        reaches(trigger, quantity),
    ) ?? null
  )
}

function triggerAfter({ reading, triggers }: Links, quantity: Quantity): Hit<Topic> | null {
  const { end } = clauseOf(reading, quantity.start)
  const from = Math.max(quantity.outer.end, quantity.end)
  for (const trigger of overlapping(triggers, quantity.end, Math.min(end, from + GAP))) {
    if (!BRIDGE.test(reading.text.slice(Math.min(from, trigger.start), trigger.start))) return null
    if (fits(quantity, trigger.tag)) return trigger
  }
  return null
}

/** A clause that only names a topic (租金的话, 年税收:) hands it to a figure in the next one. */
function triggerInLastClause({ reading, triggers }: Links, quantity: Quantity): Hit<Topic> | null {
  const clause = clauseOf(reading, quantity.start)
  const last = reading.clauses[clause.index - 1]
  if (!last || last.sentence !== clause.sentence || last.end - last.start > 10) return null
  if (overlapping(reading.quantities, last.start, last.end).length > 0) return null
  return (
    inside(triggers, last.start, last.end).findLast(
      (trigger) => trigger.end - trigger.start > 1 && fits(quantity, trigger.tag),
    ) ?? null
  )
}

function linkOne(links: Links, quantity: Quantity, previous: Quantity | undefined): Hit<Topic> | null {
  const clause = clauseOf(links.reading, quantity.start)
  const floor = Math.max(clause.start, previous && previous.start >= clause.start ? previous.end : 0)
  const ahead = triggerBefore(links, quantity, floor)
  const gap = ahead ? quantity.outer.start - ahead.end : Number.POSITIVE_INFINITY
  if (ahead && gap <= 2) return ahead
  return (
    triggerAfter(links, quantity) ?? ahead ?? (floor === clause.start ? triggerInLastClause(links, quantity) : null)
  )
}

/** Quantities that can stand between a topic word and its figure without taking the word: 年税收 3年后 800万. */
const passes = (quantity: Quantity): boolean => quantity.kind === 'duration' || quantity.kind === 'percent'

/** 一楼, 二期, 第三: a number with a counter of its own is no figure. */
const isCounter = (quantity: Quantity): boolean =>
  quantity.kind === 'number' && (quantity.rawUnit !== '' || quantity.ordinal === true)

const MILLIONS =
  /(?:invest\w*|assets?|capex|sales|revenue|turnover|output|tax|budget)(?: (?:of|is|about|approx|around|~))? ?$/

/** fixed assets 150m: behind a word of money the letter is a million. */
const inMillions = (reading: Reading, quantity: Quantity): Quantity =>
  quantity.kind === 'length' &&
  quantity.rawUnit === 'm' &&
  MILLIONS.test(reading.text.slice(Math.max(0, quantity.start - 24), quantity.start))
    ? {
        ...quantity,
        kind: 'money',
        unit: 'CNY',
        value: quantity.value * 1e6,
        ...(quantity.max === undefined ? {} : { max: quantity.max * 1e6 }),
      }
    : quantity

/** Ties every figure to the word that says what it is about. */
export function linkFigures(reading: Reading): Figure[] {
  const links: Links = { reading, triggers: reading.triggers, used: new Set() }
  const figures: Figure[] = []
  let previous: Quantity | undefined
  for (const found of reading.quantities) {
    const quantity = inMillions(reading, found)
    if (TOPICS[quantity.kind].length === 0 || isCounter(quantity)) continue
    const trigger = linkOne(links, quantity, previous)
    if (trigger) links.used.add(trigger)
    figures.push({ quantity, topic: trigger?.tag ?? null, trigger })
    if (!passes(quantity)) previous = quantity
  }
  return figures
}
