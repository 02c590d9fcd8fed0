import type { Attribute } from '../../model/index.ts'
import { display } from '../display.ts'
import { type Draft, draftOf, type Line } from '../types.ts'
import { readArea } from './areas.ts'
import { readBareRate, readBareSale } from './bare-rents.ts'
import { isHeight, readHeight, readLoad, readPower, STOREY_BEFORE } from './buildings.ts'
import { readCount } from './counts.ts'
import { readDistance } from './distance.ts'
import { readIncentive } from './incentives.ts'
import { type Reading, readingOf, readPerM2, readPerMu, readTotal, scaled } from './money.ts'
import { readFirstPlaces, readRanking } from './ranking.ts'
import { type View, viewsOf } from './view.ts'

type Detailed = Reading & { detail?: Record<string, string> }

/** The reading with what it is told of; its own fields in their own order. */
const detailed = (
  { attribute, minor, at, confidence, value, max }: Reading,
  detail: Record<string, string>,
): Detailed => ({
  attribute,
  minor,
  at,
  confidence,
  value,
  max,
  detail,
})

/** What the figure before it in the sentence was, for lists such as 层高:一层9米,二层5米. */
interface Memory {
  sentence: number
  signature: string
  attribute: Attribute
  name?: string | undefined
  /** Of a rent: what a figure without a rate is multiplied by to be per m2 and month. */
  factor: number
}

const INHERITABLE: ReadonlySet<Attribute> = new Set([
  'rent',
  'sale_price',
  'floor_height',
  'floor_load',
  'power',
  'distance',
  'land_price',
  'incentive',
  'available_land',
  'available_space',
  'output_value',
  'tax_revenue',
])
const signatureOf = ({ q }: View): string => `${q.kind}|${q.per?.join('/') ?? ''}|${q.rawUnit}`

/** Reads every figure of a line that is an attribute of a park. */
export function readQuantities(line: Line, page: { publishedAt: string | null }): Draft[] {
  const drafts: Draft[] = []
  let memory: Memory | null = null
  for (const view of viewsOf(line)) {
    if (view.superseded) continue
    const inherited =
      memory !== null &&
      (memory.sentence === view.clause.sentence || followsSemicolon(memory, view)) &&
      (memory.signature === signatureOf(view) ||
        (memory.attribute === 'floor_load' && view.q.kind === 'weight') ||
        isBareRent(memory, view))
        ? memory
        : null
    const reading = read(view, inherited)
    if (!reading) continue
    memory = INHERITABLE.has(reading.attribute)
      ? {
          sentence: view.clause.sentence,
          signature: signatureOf(view),
          attribute: reading.attribute,
          name: reading.detail?.name,
          factor: reading.value === undefined ? 1 : reading.value / view.q.value,
        }
      : memory
    drafts.push(toDraft(view, reading, page))
  }
  drafts.push(...readFirstPlaces(line))
  return keepHighestAwards(drafts)
}

const followsSemicolon = (memory: Memory, { clause, line }: View): boolean =>
  memory.sentence === clause.sentence - 1 && line.text[clause.start - 1] === ';' && isSum(memory.attribute)

const isSum = (attribute: Attribute): boolean => attribute === 'output_value' || attribute === 'tax_revenue'

/** 上半年营收47.2亿元;2023年全年为88.6亿元: the same sum of another year. */
const isOtherYear = (memory: Memory, { before }: View): boolean =>
  isSum(memory.attribute) &&
  /^[,;]?(?:而)?(?:20\d\d年|去年|上年)(?:度|全年)?(?:则|仅)?(?:为|是|达到?|约)+$/.test(before)

/** 一楼租金每平方米每月12元,二楼以上9元: the second figure leaves the rate out. */
const isBareRent = (memory: Memory, { q, before }: View): boolean =>
  memory.attribute === 'rent' &&
  (q.kind === 'money' || (q.kind === 'number' && q.rawUnit === '' && !q.ordinal && q.value >= 3)) &&
  (!q.per || q.per.join() === 'month') &&
  q.value < 300 &&
  /^[,、;]?(?:[^,。;\d]{0,6}(?:楼|层|上|栋|区|房|车间|仓|库)[^,。;\d]{0,4})$/.test(before)

function read(view: View, earlier: Memory | null): Detailed | null {
  const inherited = earlier?.attribute ?? null
  switch (view.q.kind) {
    case 'area':
      return (
        readArea(view) ??
        (inherited !== null && isFree(inherited) && isNextPart(view) ? carried(view, inherited) : null)
      )
    case 'money':
      return readMoney(view, earlier)
    case 'length':
      return readLength(view, inherited)
    case 'weight':
      return (
        readLoad(view) ??
        (inherited === 'floor_load' && (view.q.per?.includes('m2') || STOREY_BEFORE.test(view.before))
          ? carried(view, 'floor_load')
          : null)
      )
    case 'power':
      return readPower(view)
    case 'count':
    case 'number':
      return (
        readBareHeight(view, inherited) ??
        (earlier && isBareRent(earlier, view) ? readMoney(view, earlier) : null) ??
        readOrdinal(view) ??
        readCount(view) ??
        readBareTotal(view) ??
        readBareRate(view)
      )
    default:
      return null
  }
}

const isFree = (attribute: Attribute): boolean => attribute === 'available_space' || attribute === 'available_land'

/** 可租面积:A栋3200㎡、B栋5600㎡: a part of the same list. */
const isNextPart = ({ before }: View): boolean =>
  /^[,、及和](?:[a-z0-9㐀-鿿]{0,4}(?:栋|幢|号楼?|区|座|楼|层|地块|片|块|期))?$/.test(before)

const carried = (view: View, attribute: Attribute, confidence = 0.85): Reading =>
  readingOf(attribute, view.from + (/^[,、:\s]*/.exec(view.before)?.[0].length ?? 0), confidence)

function readMoney(view: View, earlier: Memory | null): Detailed | null {
  const inherited = earlier?.attribute ?? null
  if (inherited === 'incentive' && /^(?:、|和|或|至|及)$/.test(view.before))
    return detailed(carried(view, 'incentive'), { name: earlier?.name ?? '' })
  if (earlier && isBareRent(earlier, view))
    return scaled(carried(view, 'rent'), view.q, view.q.per ? 1 : earlier.factor)
  const award = readIncentive(view)
  if (award) return detailed(award, { name: award.name })
  if (earlier && isOtherYear(earlier, view)) return carried(view, earlier.attribute)
  const reading = readPerMu(view) ?? readPerM2(view) ?? readTotal(view) ?? readBareRate(view) ?? readBareSale(view)
  if (reading) return reading
  return inherited === 'land_price' && view.q.per?.includes('mu') ? carried(view, 'land_price') : null
}

function readLength(view: View, inherited: Attribute | null): Detailed | null {
  const distance = readDistance(view, inherited === 'distance')
  if (distance) return detailed(distance, { to: display(view.line, distance.toAt, distance.toAt + distance.to.length) })
  const height = readHeight(view)
  if (height) return height
  return inherited === 'floor_height' && isHeight(view) ? carried(view, 'floor_height') : null
}

/** 层高首层5.8,上面4.2: metres go without saying. */
function readBareHeight(view: View, inherited: Attribute | null): Reading | null {
  const { q, before, after } = view
  if (q.kind !== 'number' || q.rawUnit !== '' || q.ordinal || q.value < 3 || q.value > 16) return null
  if (!/^\s*(?:[,、;。)]|$)/.test(after) || (Number.isInteger(q.value) && !/高/.test(before))) return null
  if (/(?:层高|净高|檐高)[^,。;\d]{0,6}$/.test(before)) return carried(view, 'floor_height', 0.82)
  return inherited === 'floor_height' && STOREY_BEFORE.test(before) ? carried(view, 'floor_height') : null
}

/** 总投资约21亿: money without its unit. */
function readBareTotal(view: View): Detailed | null {
  if (
    view.q.kind !== 'number' ||
    view.q.rawUnit !== '' ||
    !/[万亿][一二三四五六七八九\d]{0,4}$/.test(view.q.text.trim())
  )
    return null
  if (
    view.q.value < 1e6 &&
    !/亩|奖励|补[贴助]|资助|[奖补给]$|(?:不超过|最[高多]|上限|封顶)[^,。;]{0,6}$/.test(view.before) &&
    !/[每一]亩[^,。;]{0,14}$/.test(view.context)
  )
    return null
  if (/^\s*[㐀-鿿]?(?:美元|港元|欧元|人|平|亩|吨|度|册|次|户|家|台|套|件|头|只|株|米)/.test(view.after)) return null
  const money = { ...view, q: { ...view.q, kind: 'money' as const, unit: 'CNY' } }
  const award = readIncentive(money)
  const reading = award ? detailed(award, { name: award.name }) : (readPerMu(money) ?? readTotal(money))
  if (reading) reading.confidence *= 0.9
  return reading
}

function readOrdinal(view: View): Detailed | null {
  const ranking = readRanking(view)
  return ranking ? detailed(ranking, { scope: ranking.scope }) : null
}

function toDraft(view: View, reading: Detailed, page: { publishedAt: string | null }): Draft {
  const { q, line } = view
  const start = Math.min(reading.at, q.outer.start, q.start)
  const value = reading.value ?? q.value
  const max = reading.value === undefined ? q.max : reading.max
  const asOf = yearOf(view, page.publishedAt, reading.attribute)
  const end = Math.max(q.end, q.outer.end)
  const draft = draftOf(line, reading.attribute, value, Math.max(start, 0), end, reading.confidence)
  draft.bound = boundOf(view, reading.attribute)
  if (max !== undefined && reading.attribute !== 'ranking') draft.max = max
  if (reading.detail) draft.detail = reading.detail
  if (asOf) draft.asOf = asOf
  if (reading.minor) draft.minor = true
  return draft
}

function boundOf({ q, after }: View, attribute: Attribute): Draft['bound'] {
  if (attribute === 'incentive') return q.bound === 'exact' ? 'exact' : 'max'
  if (attribute.endsWith('_threshold')) return q.bound === 'max' ? 'max' : 'min'
  if (q.bound === 'exact' && /^\s*起/.test(after)) return 'min'
  return q.bound
}

const DATED: ReadonlySet<Attribute> = new Set([
  'output_value',
  'tax_revenue',
  'enterprise_count',
  'high_tech_count',
  'ranking',
  'investment',
  'available_land',
  'available_space',
])

const YEAR_WORDS =
  /(?:截至|截止|到|至)?(20\d\d|19\d\d)年?(?:(底|末)|(1[0-2]|0?[1-9])月(?:底|末)?)?|去年(底|末)?|今年(?:前(\d+)个月)?|目前|上年|前年/g

/** The time that a figure is of: the last year in its sentence before it; 去年, 今年 and 目前 by the date of the page. */
function yearOf({ line, q, clause }: View, publishedAt: string | null, attribute: Attribute): string | undefined {
  if (!DATED.has(attribute)) return undefined
  let start = clause.start
  for (let i = line.clauses.indexOf(clause) - 1; i >= 0; i--) {
    const earlier = line.clauses[i]
    if (!earlier || (earlier.sentence !== clause.sentence && line.text[start - 1] !== ';')) break
    start = earlier.start
  }
  const text = line.text.slice(Math.max(start, q.start - 160), q.start)
  const published = publishedAt ? Number(publishedAt.slice(0, 4)) : null
  let found: string | undefined
  YEAR_WORDS.lastIndex = 0
  for (let match = YEAR_WORDS.exec(text); match; match = YEAR_WORDS.exec(text)) {
    const [word, year, end, month, lastEnd, months] = match
    if (year && !/年|^by|in$/.test(word) && !/(?:in|by|of|end of) $/.test(text.slice(0, match.index))) continue
    if (year)
      found = end
        ? `${year}-12`
        : month
          ? `${year}-${month.padStart(2, '0')}`
          : /by the end of $/.test(text.slice(0, match.index))
            ? `${year}-12`
            : year
    else if (published && /去年|上年/.test(word)) found = lastEnd ? `${published - 1}-12` : String(published - 1)
    else if (published && /前年/.test(word)) found = String(published - 2)
    else if (published && /今年/.test(word))
      found = months ? `${published}-${months.padStart(2, '0')}` : String(published)
  }
  return found
}

/** 分别奖励40万元、60万元、200万元: of graded awards in one clause only the highest is the cap. */
function keepHighestAwards(drafts: Draft[]): Draft[] {
  for (let i = 1; i < drafts.length; i++) {
    const a = drafts[i - 1]
    const b = drafts[i]
    if (a?.attribute !== 'incentive' || b?.attribute !== 'incentive' || a.line !== b.line) continue
    const between = a.line.text.slice(a.end, b.start)
    if (/^(?:、|和|或|至|及)$/.test(between)) (Number(a.value) > Number(b.value) ? b : a).minor = true
  }
  return drafts
}
