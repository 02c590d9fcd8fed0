import { M2_PER_MU, type ProfileField, type Range } from '../../model/index.ts'
import type { Quantity } from '../../text/index.ts'
import { type Candidate, chooseAll, circumstances } from '../figures/candidate.ts'
import { type Figure, linkFigures } from '../figures/link.ts'
import { toBudget, toRange } from '../figures/range.ts'
import { ratesOf } from '../figures/rate.ts'
import { after, before, clauseOf, doubt, find, mark, type Reading } from '../reading.ts'
import { DENIED } from '../scopes.ts'
import { inside } from '../spans.ts'
import { PART_NOUNS } from '../vocabulary/triggers.ts'

interface Value {
  field: ProfileField
  range: Range
  part?: boolean
}

type Typing = (reading: Reading, figure: Figure) => Value | null

const isLandUnit = (quantity: Quantity): boolean =>
  quantity.slip === true || /亩|公顷|顷|垧|\bmu\b|mus|hectare|\bha\b|acre/.test(quantity.rawUnit)
/** 每亩, 一平: the unit of a price, no area. */
const isUnitWord = (quantity: Quantity): boolean => /^(?:每|一|1)?(?:亩|个?平方?米?|方|㎡)$/.test(quantity.text)

/** Grounds that are no building land of their own: 院子不小于15亩, 绿地, 停车场. */
const YARD = /(?:院子|院落|停车场|停车|绿地|绿化|空地|场子)[^\d,。;带加建有]{0,6}$/
/** Volumes and flows: 污水1万方/天, 用水300方. */
const FLOW =
  /(?:污水|废水|用水|排水|水量|天然气|燃气|用气|蒸汽|混凝土|砂石|木材|土方|产能|年产|日产|方量)[^\d,。;]{0,8}$/
const PART_BEFORE = new RegExp(`(?:${PART_NOUNS})[^\\d,。;]{0,5}$`)
const PART_AFTER = new RegExp(`^(?:的|左右|小)?(?:${PART_NOUNS})`)

const typeArea: Typing = (reading, { quantity, topic }) => {
  const ahead = before(reading, quantity.start)
  if (
    isUnitWord(quantity) ||
    quantity.per?.length ||
    YARD.test(ahead) ||
    (/方/.test(quantity.rawUnit) && FLOW.test(ahead))
  )
    return null
  const land = isLandUnit(quantity) || topic === 'land'
  const behind = after(reading, quantity.end)
  const part = PART_BEFORE.test(ahead) || PART_AFTER.test(behind)
  return { field: land ? 'landM2' : 'floorM2', range: toRange(reading, quantity), ...(part ? { part } : {}) }
}

const single = (reading: Reading, quantity: Quantity, factor = 1): Range => {
  const range = toRange(reading, quantity, factor)
  const value = range.min ?? range.max ?? 0
  return { min: value, max: value }
}

const typeLength: Typing = (reading, { quantity, topic }) =>
  topic === 'height' && quantity.value <= 100 && quantity.value >= 2
    ? { field: 'floorHeightM', range: single(reading, quantity) }
    : null

const typeWeight: Typing = (reading, { quantity, topic }) => {
  const perArea = ratesOf(reading, quantity).has('m2')
  if (topic === 'load' || (perArea && topic !== 'other' && topic !== 'crane'))
    return { field: 'floorLoadTM2', range: single(reading, quantity) }
  return topic === 'crane' ? { field: 'craneT', range: craneRange(reading, quantity) } : null
}

/** 100/20t双钩行车: the main hook and the small one. */
function craneRange(reading: Reading, quantity: Quantity): Range {
  const other = Number(
    /(\d{1,3})[/+]$/.exec(reading.text.slice(Math.max(0, quantity.start - 5), quantity.start))?.[1] ?? 0,
  )
  const range = single(reading, quantity)
  return other > (range.min ?? 0) ? { min: other, max: other } : range
}

const typePower: Typing = (reading, { quantity, topic }) =>
  quantity.unit === 'kVA' || topic === 'power' ? { field: 'powerKva', range: single(reading, quantity) } : null

/** 人40多个, 人不多, 18个: the counter says 个 and the people stand before it. */
/** Users, drivers, guests: people, and no staff. */
const NOT_STAFF_AHEAD =
  /(?:司机|用户|会员|学员|学生|粉丝|客流|观众|床位|主播|游客|居民|客户|供应商|经销商|养殖户|农户)[^,。;]{0,4}$/
const PEOPLE_AHEAD = /人(?:不多|数|员|手)?(?:大概|大约|有|也就|一共|总共|就)?[, ]{0,2}$/
const NOT_STAFF_BEHIND = /^(?:间|桌|份|餐|次|一间|宿舍|食堂|股东|合伙|老板|客户|领导|座)/

function isStaff(reading: Reading, { quantity, topic }: Figure): boolean {
  if (NOT_STAFF_AHEAD.test(before(reading, quantity.start))) return false
  if (quantity.unit === 'person' || topic === 'headcount') return true
  if (/工位/.test(quantity.rawUnit) || /^工位/.test(after(reading, quantity.end))) return true
  return (
    quantity.rawUnit === '个' && PEOPLE_AHEAD.test(reading.text.slice(Math.max(0, quantity.start - 10), quantity.start))
  )
}

const typeCount: Typing = (reading, figure) => {
  const { quantity } = figure
  if (quantity.per?.length || !isStaff(reading, figure) || NOT_STAFF_BEHIND.test(after(reading, quantity.end)))
    return null
  const aside = figure.trigger && figure.topic === 'other' && quantity.start - figure.trigger.end <= 1
  return aside && reading.text[quantity.start - 1] !== ' '
    ? null
    : { field: 'headcount', range: toRange(reading, quantity) }
}

const DAYS_PER_MONTH = 365 / 12

/** Above this a rent per m² and month is a rent for the whole, or no rent. */
const HIGHEST_RENT = 1000
/** Below this a bare rent is one per day: no factory or office costs so little a month. */
const LOWEST_MONTHLY = 4

function typeRent(reading: Reading, quantity: Quantity): Value | null {
  const rates = ratesOf(reading, quantity)
  if (rates.has('mu') || rates.has('person')) return null
  const low = quantity.value
  const daily = rates.has('day') || (!rates.has('month') && !rates.has('year') && low < LOWEST_MONTHLY)
  const factor = daily ? DAYS_PER_MONTH : rates.has('year') ? 1 / 12 : 1
  if (low * factor > HIGHEST_RENT || low === 0) return null
  return { field: 'rentCnyM2Month', range: toBudget(toRange(reading, quantity, factor)) }
}

/** Land prices are said in 万 for a 亩: a bare figure below this is in 万. */
const BARE_WAN = 1000

function typeLandPrice(reading: Reading, quantity: Quantity): Value | null {
  const rates = ratesOf(reading, quantity)
  const bare = quantity.kind === 'number' && quantity.value < BARE_WAN
  const factor = bare ? 10_000 : rates.has('m2') ? M2_PER_MU : 1
  if (quantity.value * factor < 1000) return null
  return { field: 'landPriceCnyMu', range: toBudget(toRange(reading, quantity, factor)) }
}

/** A bare figure of money (年税800, 投资5000) is in 万. */
const wan = (quantity: Quantity): number =>
  quantity.kind === 'number' && quantity.value < 100_000 && quantity.value >= 20 ? 10_000 : 1

function typeTax(reading: Reading, quantity: Quantity, perMu: boolean): Value | null {
  const factor = perMu && quantity.kind === 'number' && quantity.value < 1000 ? 10_000 : wan(quantity)
  if (quantity.value * factor < 10_000) return null
  const mu = perMu || ratesOf(reading, quantity).has('mu')
  return { field: mu ? 'taxCnyPerMuYear' : 'taxCnyYear', range: toRange(reading, quantity, factor) }
}

function typeBudget(reading: Reading, quantity: Quantity): Value | null {
  const rates = ratesOf(reading, quantity)
  if (rates.has('mu')) return typeLandPrice(reading, quantity)
  if (rates.has('m2') || quantity.value < 300) return typeRent(reading, quantity)
  return null
}

const sum = (reading: Reading, quantity: Quantity, field: ProfileField): Value | null => {
  if (ratesOf(reading, quantity).has('mu') || ratesOf(reading, quantity).has('m2')) return null
  const factor = wan(quantity)
  return quantity.value * factor < 10_000 ? null : { field, range: toRange(reading, quantity, factor) }
}

/** A price that no word introduces, known by its shape: 20块一平, 15万一亩, 20块以内. */
function typeBarePrice(reading: Reading, quantity: Quantity): Value | null {
  // 再拿一块(地): a piece, no price.
  if (quantity.kind !== 'money' || quantity.text === '一块') return null
  const rates = ratesOf(reading, quantity)
  if (rates.has('m2') && quantity.value < 300) return typeRent(reading, quantity)
  if (rates.has('mu')) return typeLandPrice(reading, quantity)
  return quantity.value < 100 && /块|元|毛/.test(quantity.rawUnit) ? typeRent(reading, quantity) : null
}

const typeMoney: Typing = (reading, { quantity, topic }) => {
  // A foreign currency is left open: the rate of the day is not known here.
  if (quantity.kind === 'money' && quantity.unit !== 'CNY') return null
  switch (topic) {
    case 'investment':
      return sum(reading, quantity, 'investmentCny')
    case 'fixedInvestment':
      return sum(reading, quantity, 'fixedInvestmentCny')
    case 'revenue':
      return sum(reading, quantity, 'revenueCny')
    case 'tax':
      return typeTax(reading, quantity, false)
    case 'taxPerMu':
      return typeTax(reading, quantity, true)
    case 'rent':
      return typeRent(reading, quantity)
    case 'landPrice':
      return typeLandPrice(reading, quantity)
    case 'budget':
      return typeBudget(reading, quantity)
    case 'other':
      return null
    default:
      return typeBarePrice(reading, quantity)
  }
}

/** A number without a unit takes the unit of its word: 层高8, 承重3, 变压器1600, 面积2000, 租金20. */
const typeNumber: Typing = (reading, figure) => {
  const { quantity, topic } = figure
  if (quantity.unit !== '' || quantity.rawUnit !== '' || quantity.ordinal) return null
  switch (topic) {
    case 'area':
    case 'floor':
      return quantity.value >= 50 && reading.text.slice(0, quantity.start).trimEnd().length > 0
        ? { field: 'floorM2', range: toRange(reading, quantity) }
        : null
    case 'height':
      return typeLength(reading, figure)
    case 'load':
      return quantity.value <= 20
        ? { field: 'floorLoadTM2', range: single(reading, quantity) }
        : { field: 'floorLoadTM2', range: single(reading, quantity, 1 / 1000) }
    case 'crane':
      return quantity.value <= 500 ? { field: 'craneT', range: single(reading, quantity) } : null
    case 'power':
      return quantity.value >= 50 ? { field: 'powerKva', range: single(reading, quantity) } : null
    case 'headcount':
      return { field: 'headcount', range: toRange(reading, quantity) }
    case 'land':
      return null
    default:
      return typeMoney(reading, figure)
  }
}

const TYPINGS: Readonly<Record<Quantity['kind'], Typing | null>> = {
  area: typeArea,
  length: typeLength,
  weight: typeWeight,
  power: typePower,
  count: typeCount,
  money: typeMoney,
  number: typeNumber,
  percent: null,
  duration: null,
}

/** A figure after a denial of its subject (没有税收) or in it says nothing. */
const denied = (reading: Reading, { quantity }: Figure): boolean => (reading.scopes[quantity.start]! & DENIED) !== 0

function toCandidate(reading: Reading, figure: Figure): Candidate | null {
  const typing = TYPINGS[figure.quantity.kind]
  const value = typing && !denied(reading, figure) ? typing(reading, figure) : null
  if (!value) return null
  const { quantity, trigger } = figure
  const start = trigger && trigger.end <= quantity.start ? trigger.start : quantity.start
  const around = circumstances(reading, { start, end: quantity.end }, quantity.start)
  return {
    start: quantity.outer.start,
    end: quantity.outer.end,
    ...around,
    part: around.part || value.part === true,
    sure: trigger
      ? 0.95
      : quantity.kind === 'area' || quantity.unit === 'person' || quantity.unit === 'kVA'
        ? 0.9
        : 0.7,
    field: value.field,
    range: value.range,
  }
}

const SINGLE: ReadonlySet<ProfileField> = new Set(['floorHeightM', 'floorLoadTM2', 'powerKva', 'craneT'])

/** Words between two figures of one subject: 现税收6000万, 达产预计1.5亿. */
const GOES_ON = /预计|达产|希望|最多|想|做到|降到|不对|改|应该|以后|明年|不超过|今年|新厂/
/** 不是3000是5000: the second figure is about the same. */
const INSTEAD = /^[^,。;\n]{0,3},?(?:而是|应该是|是|改成|改为|改到)$/

/** 总投6.5亿，不对，那是连旧设备一起的，按2.8亿写: after a correction the figure is about what was corrected. */
function isCorrected(reading: Reading, last: Figure, { quantity, trigger }: Figure): boolean {
  if (trigger && trigger.end > clauseOf(reading, quantity.start).start) return false
  if (quantity.start - last.quantity.end > 40 || last.quantity.kind !== quantity.kind) return false
  return inside(reading.cues, last.quantity.end, quantity.start).some((cue) => cue.tag === 'corrects')
}

function goesOn(reading: Reading, last: Figure, figure: Figure): boolean {
  const { quantity } = figure
  const between = reading.text.slice(last.quantity.end, quantity.start)
  if (INSTEAD.test(between) || isCorrected(reading, last, figure)) return true
  if (last.topic === 'floor' || last.topic === 'land' || last.topic === 'area') return false
  if (between.length > 24 || /[。\n]/.test(between)) return false
  if (/;/.test(between) && last.topic !== 'rent') return false
  if (quantity.kind !== 'money' && last.quantity.kind !== 'number' && last.topic !== 'rent') return false
  return GOES_ON.test(between) || quantity.outer.start < quantity.start || /(?:过|出|给|到)$/.test(between)
}

/** A figure whose word is missing takes the last topic of its sentence where a correction, a wish or a forecast follows. */
function inheritTopics(reading: Reading, figures: Figure[]): void {
  let last: Figure | null = null
  for (const figure of figures) {
    const { kind } = figure.quantity
    if (!figure.topic && kind === 'money' && typeBarePrice(reading, figure.quantity)?.field === 'rentCnyM2Month')
      figure.topic = 'rent'
    const open = !figure.topic || figure.topic === 'other'
    if (open && last && (kind === 'money' || kind === 'number') && goesOn(reading, last, figure))
      figure.topic = last.topic
    if (figure.topic) last = figure
  }
}

/** Before a bare number that can only be an area: 租3000-3500, 要5000左右, 最少6000. */
const WANTS_AREA = /(?:租|要|找|需要?|想要|换|大概|最少|最多|至少|起码|别超过|不超过|拿|建)(?:个|到|约|大概)?$/

/** 车间1500平加仓600平, 一共2100: a bare sum of the areas before it. */
const SUM_AHEAD = /(?:总共|一共|共|合计|总计|加起来|一起|总面积|总)(?:是|就|要|约|大概)?$/

function bareTotals(reading: Reading, figures: readonly Figure[], candidates: readonly Candidate[]): Candidate[] {
  const first = candidates.find((candidate) => candidate.field === 'floorM2')
  if (!first) return []
  return figures.flatMap((figure) => {
    const { quantity, topic } = figure
    if (quantity.kind !== 'number' || quantity.unit !== '' || quantity.start < first.end || quantity.value < 100)
      return []
    if ((topic && topic !== 'area' && topic !== 'floor') || !SUM_AHEAD.test(before(reading, quantity.start))) return []
    const around = circumstances(reading, quantity, quantity.start)
    const span = { start: quantity.outer.start, end: quantity.outer.end }
    return [
      { ...span, ...around, total: true, sure: 0.85, field: 'floorM2' as const, range: toRange(reading, quantity) },
    ]
  })
}

/** A range that fills its clause (想换大的 5000~6000). */
const fillsClause = (reading: Reading, { quantity }: Figure): boolean => {
  const clause = clauseOf(reading, quantity.start)
  return (
    reading.text.slice(clause.start, quantity.outer.start).trim() === '' &&
    reading.text.slice(quantity.outer.end, clause.end).trim() === ''
  )
}

/** Numbers without unit and word, behind a verb of wishing, in a note that gives no floor area otherwise. */
function bareAreas(reading: Reading, figures: readonly Figure[], candidates: readonly Candidate[]): Candidate[] {
  if (
    candidates.some(
      (candidate) => !candidate.present && (candidate.field === 'floorM2' || candidate.field === 'landM2'),
    )
  )
    return []
  return figures.flatMap((figure) => {
    const { quantity, topic } = figure
    if (topic || quantity.kind !== 'number' || quantity.unit !== '' || quantity.value < 200 || quantity.value > 200_000)
      return []
    const asked =
      WANTS_AREA.test(before(reading, quantity.start)) ||
      quantity.outer.start < quantity.start ||
      (quantity.max !== undefined &&
        (fillsClause(reading, figure) || /(?:大|小|新|好)的 ?$/.test(before(reading, quantity.start))))
    if (!asked || denied(reading, figure)) return []
    const around = circumstances(reading, quantity, quantity.start)
    const span = { start: quantity.outer.start, end: quantity.outer.end }
    return [{ ...span, ...around, sure: 0.6, field: 'floorM2' as const, range: toRange(reading, quantity) }]
  })
}

/** Areas, money, heights, loads, people: every figure of the note, typed by its unit and by the words around it. */
export function readFigures(reading: Reading): void {
  const figures = linkFigures(reading)
  inheritTopics(reading, figures)
  const candidates: Candidate[] = []
  for (const figure of figures) {
    const candidate = toCandidate(reading, figure)
    if (candidate) candidates.push(candidate)
    if (candidate || figure.topic === 'other') mark(reading, figure.quantity.outer)
    if (figure.trigger) mark(reading, figure.trigger)
  }
  candidates.push(...bareTotals(reading, figures, candidates), ...bareAreas(reading, figures, candidates))
  for (const { chosen, others } of chooseAll(reading, candidates)) {
    const { field, range, sure } = chosen
    if (field === 'rentCnyM2Month') stateRent(reading, figures)
    const target = reading.profile as Record<string, Range | number>
    target[field] = SINGLE.has(field) ? rounded(range.min ?? range.max ?? 0) : roundedRange(range)
    find(reading, field, chosen, others.length > 0 ? Math.min(sure, 0.7) : sure)
    for (const other of others)
      doubt(reading, field, SINGLE.has(field) ? other.range.min : roundedRange(other.range), other)
  }
}

/** A rent that is wished for states the lease, also where the word 租金 stands with the present one (租金现在22, 希望15). */
function stateRent(reading: Reading, figures: readonly Figure[]): void {
  const word = figures.find((figure) => figure.topic === 'rent' && figure.trigger)?.trigger
  const { tenure = [] } = reading.profile
  if (!word || tenure.includes('rent')) return
  reading.profile.tenure = [...tenure, 'rent']
  find(reading, 'tenure', word)
}

/** Away with the noise of binary fractions: 0.1 + 0.2, 2000/3 times 30. */
const rounded = (value: number): number => Math.round(value * 100) / 100

const roundedRange = (range: Range): Range => ({
  ...(range.min === undefined ? {} : { min: rounded(range.min) }),
  ...(range.max === undefined ? {} : { max: rounded(range.max) }),
  ...(range.approx ? { approx: true } : {}),
})
