import { M2_PER_MU, type ProfileField, type Range } from '../../model/index.ts'
import { foldText, type Quantity } from '../../text/index.ts'
import { after, before, clauseOf, oncePerNote, type Reading, VIEW } from '../reading.ts'
import { PART_NOUNS } from '../vocabulary/triggers.ts'
import type { Figure } from './link.ts'
import { toBudget, toRange } from './range.ts'
import { ratesOf } from './rate.ts'

/** The field and the range that a figure states. */
export interface Value {
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
const YARD = /(?:院子|院落|停车场|停车|绿地|绿化|空地|场子)[^\d,。;带加建有 ]{0,6}$/
/** Volumes and flows: 污水1万方/天, 用水300方. */
const FLOW =
  /(?:污水|废水|用水|排水|水量|天然气|燃气|用气|蒸汽|混凝土|砂石|木材|土方|产能|年产|日产|方量)[^\d,。;]{0,8}$/
const PART_BEFORE = new RegExp(`(?:${PART_NOUNS})[^\\d,。;]{0,5}$`)
const PART_AFTER = new RegExp(`^(?:的|左右|小)?(?:${PART_NOUNS})`)

/** How many areas of land a note names. */
const landsOf = oncePerNote(
  ({ quantities }) =>
    quantities.filter((quantity) => quantity.kind === 'area' && isLandUnit(quantity) && !isUnitWord(quantity)).length,
)

/** 展示停车场20亩: where nothing else is land, the yard is the land. */
const isOnlyLand = (reading: Reading, quantity: Quantity): boolean => landsOf(reading) === 1 && quantity.value > 0

const typeArea: Typing = (reading, { quantity, topic }) => {
  const ahead = before(reading, quantity.start)
  if (
    isUnitWord(quantity) ||
    quantity.per?.length ||
    (YARD.test(ahead) && !(isLandUnit(quantity) && isOnlyLand(reading, quantity))) ||
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

/** 丙二,9米: metres alone in their clause, and no more than a hall has, are its height. */
const isBareHeight = (reading: Reading, { text, start, value }: Quantity): boolean => {
  const clause = clauseOf(reading, start)
  return (
    value >= 4 &&
    value <= 24 &&
    clause.end - clause.start <= VIEW &&
    reading.text.slice(clause.start, clause.end).trim() === foldText(text)
  )
}

const typeLength: Typing = (reading, { quantity, topic }) =>
  (topic === 'height' && quantity.value <= 100 && quantity.value >= 2) ||
  (!topic && isBareHeight(reading, quantity) && /^(?:米|m)$/.test(quantity.rawUnit))
    ? { field: 'floorHeightM', range: single(reading, quantity) }
    : null

const namesCrane = oncePerNote(({ text }) => CRANE_WORD.test(text))
const CRANE_WORD = /行车|吊车|航吊|天车|桥吊|龙门吊|行吊|起重机|crane/
/** 行车要两台20吨一台32吨: the counter of machines stands before the figure, their name elsewhere. */
const countsCranes = (reading: Reading, { start }: Quantity): boolean =>
  /(?:[\d一二两三四五六]台)$/.test(reading.text.slice(Math.max(0, start - 3), start)) && namesCrane(reading)

const typeWeight: Typing = (reading, { quantity, topic }) => {
  const perArea = ratesOf(reading, quantity).has('m2')
  if (topic === 'load' || (perArea && topic !== 'other' && topic !== 'crane'))
    return { field: 'floorLoadTM2', range: single(reading, quantity) }
  return topic === 'crane' || (!topic && countsCranes(reading, quantity))
    ? { field: 'craneT', range: craneRange(reading, quantity) }
    : null
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
  quantity.kind === 'number' && !/[万亿wk]/i.test(quantity.text) && quantity.value < 100_000 && quantity.value >= 20
    ? 10_000
    : 1

/** 5年累计税收2个亿 is no tax for a year. */
const CUMULATIVE = /累计|[\d一二两三四五六七八九十]年(?:合计|总共|一共|共|总)/

function typeTax(reading: Reading, quantity: Quantity, perMu: boolean): Value | null {
  const factor = perMu && quantity.kind === 'number' && quantity.value < 1000 ? 10_000 : wan(quantity)
  if (quantity.value * factor < 10_000 || CUMULATIVE.test(before(reading, quantity.start).slice(-14))) return null
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
export function typeBarePrice(reading: Reading, quantity: Quantity): Value | null {
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

/** How a quantity of each kind becomes the value of a field; null for kinds that none holds. */
export const TYPINGS: Readonly<Record<Quantity['kind'], Typing | null>> = {
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
