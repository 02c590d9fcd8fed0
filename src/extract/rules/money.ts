import type { Attribute } from '../../model/index.ts'
import { sentenceStart, type View } from './view.ts'
import { type Found, lastTrigger, PART, PLANNED, type Trigger } from './words.ts'

export interface Reading {
  attribute: Attribute
  minor: boolean
  /** Where the trigger begins in the line. */
  at: number
  confidence: number
  /** Where the value is not the figure as written. */
  value?: number | undefined
  max?: number | undefined
}

/** All readings have all fields, in one order, which makes the many looks at them cheap. */
export const readingOf = (
  attribute: Attribute,
  at: number,
  confidence: number,
  minor = false,
  value: number | undefined = undefined,
  max: number | undefined = undefined,
): Reading => ({ attribute, minor, at, confidence, value, max })

/** The reading with both ends of the figure multiplied. */
export function scaled(reading: Reading, { value, max }: View['q'], factor: number): Reading {
  reading.value = value * factor
  reading.max = max === undefined ? undefined : max * factor
  return reading
}

const THRESHOLDS: readonly Trigger<Attribute>[] = [
  {
    value: 'investment_threshold',
    pattern:
      /(?:固定资产|固投|总)?投资强度|固投强度|(?:亩均|地均|单位(?:土地|用地)|每亩)(?:(?:固定资产|固投)?投资(?:额|强度)?|固投)|固定资产投资(?:总?额)?|投资密度|investment (?:intensity|density)|investment per mu|fixed-asset investment|fixed investment|investment|投资/g,
  },
  {
    value: 'tax_threshold',
    pattern:
      /(?:亩均|地均|单位(?:土地|用地)|亩)(?:年)?(?:纳)?税(?:收|金)?(?:贡献|强度|产出|额)?|土地税收产出|亩产税收|每亩(?:年)?(?:纳税|税收|税)|税收(?:每亩|强度|贡献强度|贡献)|税收|纳税(?:强度)?|(?:annual )?tax(?: revenue| payment| contribution| intensity)?(?: per mu)?/g,
  },
  {
    value: 'output_threshold',
    pattern:
      /(?:亩均|地均|单位(?:土地|用地))(?:年)?(?:工业)?(?:产值|产出|营收|营业收入|销售收入|主营业务收入)|每亩(?:年)?(?:产值|产出)|(?:产值|产出|销售收入)(?:每亩|强度)|产出强度|产值|产出|output(?: value| intensity)?(?: per mu)?/g,
  },
]
const LAND_PRICE =
  /(?:供地|土地|用地)参考|(?:出让|指导|参考|最低|起始|挂牌|起拍|成交|土地|工业用地|用地|基准|出让底)(?:[价金]|单价|价格|均价)|地价|出让|价格|单价|地贵|土地成本|at|^land: ?(?:rmb|cny)? ?$|land price|industrial land|price|拿地|买地|用地[:\s]*$|工业地[:\s]*$|土地[:\s]*$|[一每]亩地?(?:价|卖|要)?(?:大概|约)?$|折合/
const PER_MU_TEXT = /[亩地]均|亩税|单位(?:土地|用地)|每亩|亩产|per mu|\/亩/
const REQUIRED =
  /对赌|硬指标|达产后|投产后|should|expect|we ask|requires?|must|即可|承诺|要到|要有|要达|起步|打底|兜底|门槛|保证|做到|不低于|不少于|不得低于|不得少于|不小于|须|需|应|要求|必须|门槛|准入|入园|入驻条件|起点|以上|达到.{0,12}以上|≥|>=|>|no less than|at least|minimum|required|至少|标准|控制指标|底线|红线|最低/
const GIVEN = /(?:达到?|实现|为|约|突破|超过?|已达|高达|增至|提高到)\s*$/

/** 每亩一年税收要12万; 一亩地26万: the 亩 stands before a figure or is one. */
const MU_BEFORE = /(?:每|一)亩[^,。;]{0,14}$/

const QUESTION = /[?]$/

/** Requirements of entry per 亩, and the price of land. */
export function readPerMu(view: View): Reading | null {
  const { q, before, context, line } = view
  const perMu =
    q.per?.includes('mu') === true ||
    q.per?.includes('ha') === true ||
    (q.per === undefined && PER_MU_TEXT.test(before)) ||
    (q.per?.every((p) => p === 'year') === true && PER_MU_TEXT.test(before))
  const bareMu = q.per === undefined && MU_BEFORE.test(context)
  if (!perMu && !bareMu && !(q.per === undefined && /投资强度/.test(before))) return null
  if (/补|奖|资助|扶持/.test(before) || /^(?:的)?(?:补|奖)/.test(view.after)) return null
  const behind =
    /^ (?:in|of) (?:(?:annual|yearly|fixed-asset|fixed|total|new) )*(?:investment|taxe?s?|output)(?: payments?| revenue| value)?/.exec(
      view.after,
    )
  const trigger =
    (behind ? lastTrigger(behind[0], THRESHOLDS) : null) ??
    lastTrigger(before, THRESHOLDS, line) ??
    (line.label > 0 ? lastTrigger(line.text.slice(0, line.label), THRESHOLDS, line) : null) ??
    (QUESTION.test(line.topic) ? lastTrigger(line.topic, THRESHOLDS) : null)
  const at = Math.min(view.q.start, view.from + (trigger?.start ?? 0))
  if (trigger) {
    if (!isRequirement(view)) return null
    const reading = readingOf(trigger.value, at, 0.95, /放宽|可降|特殊/.test(before))
    return q.per?.includes('ha') ? scaled(reading, q, 1 / MU_PER_HECTARE) : reading
  }
  const price = LAND_PRICE.exec(before) ?? LAND_PRICE.exec(context.slice(-60))
  if (price && (perMu || bareMu || q.per?.includes('ha')) && !/成交/.test(before)) {
    const reading = readingOf('land_price', view.from + Math.max(0, before.search(LAND_PRICE)), 0.93)
    return q.per?.includes('ha') ? scaled(reading, q, 1 / MU_PER_HECTARE) : reading
  }
  return null
}

const MU_PER_HECTARE = 15

/** Headings under which a figure per 亩 is what is asked for. */
const ENTRY_TOPIC = /门槛|准入|怎么进|如何进|进园|入园条件|入驻条件|入驻要求|条件|项目要求/

/** A minimum that is asked for, not an average that was reached. */
function isRequirement(view: View): boolean {
  const { q, before, after, line } = view
  if (line.label > 0 && view.from <= line.label) return true
  if (q.bound === 'min') return !/(?:达到?|突破|超过?|实现)\s*$/.test(before) || REQUIRED.test(before)
  if (/^ (?:is|are) (?:expected|required|requested|asked|the minimum)/.test(after)) return true
  if (/^\s*(?:以上|起|[^,。;]{0,4}(?:即可|才行|才能|方可))/.test(after)) return true
  if (ENTRY_TOPIC.test(line.topic)) return true
  if (REQUIRED.test(before) || /[:：]\s*[≥>]?\s*$/.test(before)) return true
  const sentence = line.text.slice(Math.max(sentenceStart(line, view.clause.sentence), q.start - 160), q.start)
  return (REQUIRED.test(sentence) || REQUIRED.test(view.context.slice(-60))) && !GIVEN.test(before)
}

const TOTALS: readonly Trigger<Attribute | 'none'>[] = [
  {
    value: 'investment',
    pattern:
      /(?:计划|规划|项目|估算|概算|预计|园区|一期|二期)?总投资(?:额|规模)?|投资(?:总)?规模|(?:斥|耗|投|出)资(?=[约近超逾]?$)|(?<!技改|研发|企业|设备|项目)(?:投入(?:各类)?(?:建设|开发)?(?:资金)?|(?:建设|开发)资金)(?=[约近超逾]?$)|(?:前后|总共|一共|先后|累计)?(?<!(?:线|备|间|厂|目|家|企业|公司)[^,。;]{0,3})(?:砸|投进|投)(?:进?去?了|进去|进)(?=[约近超逾]?$)|投资总额|投资总规模|总投资额|计划投资|拟投(?:资)?|(?:前后|总共|一共|先后|累计)(?:花|投|砸)(?:进去|下去)?了(?=[约近超逾]?$)|(?:计划|拟|准备|打算|总共|一共|共|要)投(?:资)?(?=[约近超逾]?$)|累计(?:完成)?投资|投资额|总投入|投资(?!强度|者|人|公司|集团|控股|方|有限|促进|环境|开发|建设|兴建|补|合作)|total investment|invest(?:ed|ment) of|investment|cost/g,
  },
  {
    value: 'output_value',
    pattern:
      /(?:工业)?总?产值|(?:年)?产出|营业(?:总)?收入|营业额|经济总量|产出规模|应税销售(?:收入|额)?|营收|主营(?:业务)?收入|销售(?:总)?(?:收入|额)|技工贸总?收入|总收入|(?:经营|物流|业务|服务|技术|贸易)(?:总)?收入|(?:industrial )?output(?: value)?|turnover|turned(?: over)?|sales|(?<!tax )revenues?/g,
  },
  {
    value: 'tax_revenue',
    pattern:
      /(?:上缴|缴纳|实现|完成|贡献|入库|创造)?(?:各类|各项)?(?<!利)税(?:收|金|费)?(?:总?收入|总额|贡献)?|纳税(?:总?额)?|财税(?:收入|贡献)|入库(?!项目|企业|培育)|tax(?:es)?(?: revenue| payments?| receipts)?/g,
  },
  {
    value: 'none',
    pattern:
      /固定资产投资|固投|增加值|生产总值|gdp|进出口(?:总)?额?|出口(?:总)?额?|外贸|财政收入|一般公共预算收入|利润|融资|募集|募资|基金|贷款|授信|注册资本|注册资金|资产总额|总资产|保证金|起始价|设备投资|研发投入|研发经费|科研经费|月薪|年薪|违约|罚款|成交额|交易额|估值|市值|保费|订单|签约(?:总)?(?:额|金额)|协议(?:总)?投资|合同(?:金)?额|到位资金|实际利用外资|外资|电费|节约|节省|降低|引进项目|签约项目|新项目|项目\d|个项目|重点项目|重大项目|招引项目|落地项目|开工项目|增长|增加|净增|提高了|同比/g,
  },
]
const SMALLEST: Readonly<Record<string, number>> = { investment: 1e6, output_value: 1e6, tax_revenue: 1e5 }

/** 亩均…, 不低于…, 增长…, 首次突破…的企业: the sum is an average, a condition or a change. */
function isCondition({ line, q, before, after, from }: View, trigger: Found<unknown>): boolean {
  const behind = before.slice(trigger.end)
  const follows = line.text.slice(q.end, q.end + 60)
  return (
    /(?:以上|以下|不足)的/.test(before.slice(trigger.start)) ||
    /^(?:以上|以下)?的(?:企业|项目|高|有|是|包括)/.test(after) ||
    /^(?:以上|以下)的/.test(follows) ||
    /亩均|每亩|户均|人均|单位|亩产/.test(before.slice(Math.max(0, trigger.start - 6), trigger.end)) ||
    (trigger.value === 'tax_revenue' && /不低于|不少于|≥/.test(line.text.slice(from + trigger.end, q.start))) ||
    /不低于|不少于|须|应在|应达|门槛|不得|增长|增加|净增|提高|新增|较.{0,8}增/.test(behind) ||
    (/首次|每(?:增|新增)|年度.{0,6}(?:突破|达到)/.test(line.text.slice(from, q.start)) &&
      /奖|补|给予|资助/.test(follows)) ||
    /^[^,。;]{0,24}?的[^,。;]{0,14}项目/.test(follows.slice(0, 40)) ||
    /by tenants|by companies/.test(before)
  )
}

/** 促成项目40个,总投资50亿; 投资2.3亿元的某某项目: the sum is of projects. */
function isProjects({ line, before, after, from }: View, trigger: Found<unknown>): boolean {
  return (
    /项目[^。;]{0,14}(?:个|宗|项),?[^,。;]{0,2}$/.test(line.text.slice(Math.max(0, from - 24), from + trigger.start)) ||
    /签约|协议|引进|合作|注资/.test(before.slice(0, trigger.start)) ||
    /^的?(?:[^,。;]{0,14})项目/.test(after)
  )
}

/** A bare 投资 says less than 总投资; a trigger further away says less than one right before. */
function confidenceOf(words: string, distance: number, planned: boolean): number {
  if (planned) return 0.4
  if (words === '投资') return 0.5
  return distance <= 6 ? 0.94 : 0.85
}

/** 物流收入四十一亿,缴税一亿六: 元 goes without saying right behind the word for the sum. */
const isBareSum = ({ q, before, after }: View): boolean =>
  q.kind === 'number' &&
  q.rawUnit === '' &&
  /亿/.test(q.text) &&
  /(?:产值|收入|营收|销售额|税收?)(?:约|近|超|达到?|有|是|为|了)?$/.test(before) &&
  /^(?:[,。;、]|$)/.test(after)

/** Sums of the park as a whole: investment, output and tax. */
export function readTotal(view: View): Reading | null {
  const { q, before, after, context } = view
  if (!isBareSum(view) && (q.kind !== 'money' || q.unit !== 'CNY' || q.per?.some((p) => p !== 'year'))) return null
  let trigger = lastTrigger(before, TOTALS, view.line)
  let at = view.from + (trigger?.start ?? 0)
  if (!trigger) {
    const told =
      /^ (?:in |of )?(?:total |annual |combined |planned )*(investment|output|revenues?|sales|turnover|tax(?:es)?)\b/.exec(
        after,
      )
    if (told?.[1]) {
      const attribute = /inv/.test(told[1]) ? 'investment' : /tax/.test(told[1]) ? 'tax_revenue' : 'output_value'
      return readingOf(attribute, q.start, 0.82)
    }
    if (/^ (?:has been|have been|was|were) (?:committed|poured|invested|spent|ploughed|put)\b/.test(after))
      return readingOf('investment', q.start, 0.85)
    if (!/(?:实现|完成|贡献|创造|达到?)[^,。;]{0,4}$/.test(before) && !after.startsWith('的')) return null
    const behind = /^的?(?:工业)?(总?产值|营收|营业收入|营业额|销售收入|税(?!前|后)收?|总投资|投资)/.exec(after)
    if (!behind) return null
    trigger = lastTrigger(behind[0], TOTALS)
    at = q.start
  }
  if (!trigger || trigger.value === 'none') return null
  const distance = before.length - trigger.end
  if (distance > 24 || q.value < (SMALLEST[trigger.value] ?? 0)) return null
  if (isCondition(view, trigger) || (trigger.value === 'investment' && isProjects(view, trigger))) return null
  const planned = trigger.value !== 'investment' && (PLANNED.test(before) || PLANNED.test(clauseStartWords(context)))
  const part = PART.test(before.slice(0, Math.max(0, trigger.end))) || /累计/.test(before)
  const confidence = confidenceOf(before.slice(trigger.start, trigger.end), distance, planned)
  return readingOf(trigger.value, at, confidence, planned || part || isPartYear(view))
}

/** 2022年上半年营业收入121亿元: figures of a part of the year give way to those of the whole. */
const PART_YEAR =
  /上半年|前[一二三四五六七八\d]个?月|[一二1-2]季度|1[-至—~][2-8]月|first half|first (?:three |nine )?(?:quarter|months)/g
const WHOLE_YEAR = /全年|20\d\d年(?!上半|前|[一二三四1-4]|第)|去年(?!上半|前|[一二三四]季)|上年/g

function isPartYear({ line, clause, q }: View): boolean {
  const text = line.text.slice(sentenceStart(line, clause.sentence), q.start)
  const last = (pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1
  const part = last(PART_YEAR)
  return part >= 0 && part > last(WHOLE_YEAR)
}

/** The part of the sentence in front: 到2027年,园区… */
const clauseStartWords = (context: string): string =>
  context.slice(Math.max(context.lastIndexOf('。'), context.lastIndexOf(';')) + 1)

const RENT = /租金|月租|日租|年租|租赁价|租价|出租|起租|租|rent|lease|tenants pay/
const SALE = /售价|均价|出售|销售(?:单)?价|销售均价|起售|单价|房价|厂房价|购买|售|sale price|for sale|价格/
const NOT_RENT =
  /物业|管理费|服务费|停车|补贴|补助|补|奖|税|空调|能源费|水费|电费|公摊|押金|保证金|公寓|宿舍|成本|产出|management fee/

/** A low price per m2 of these is a rent. */
const ROOMS = /便宜|贵|厂房|办公|仓库|写字楼|报价|[一二三首底][楼层]|楼上|单价/

/** 5层框架 全层1800方 15元/方: an offer in a list of offers. */
const OFFER =
  /^(?!.*(?:[水气电][价费]|蒸汽|污水|燃气))[^,。;]{0,80}(?:框架|钢构|独院|全层|整层|整栋|单层|方|平|㎡)[^,。;]{0,40}$/

/** 基准地价384元/㎡ */
const LAND_PER_M2 = /(?:地价|(?:土地|用地)(?:出让|挂牌|起始|基准|最低)*(?:底)?(?:价格?|单价|均价))[^,。;]{0,8}$/
const M2_PER_MU = 2000 / 3

function landPrice({ q, from, before }: View): Reading {
  return scaled(readingOf('land_price', from + Math.max(0, before.search(LAND_PER_M2)), 0.88), q, M2_PER_MU)
}

/** Rent per m2 and month, and sale price per m2. */
export function readPerM2(view: View): Reading | null {
  const { q, before, after, context } = view
  if (q.kind !== 'money' || !q.per?.includes('m2')) return null
  const near = before.slice(-24)
  if (NOT_RENT.test(near.slice(Math.max(0, near.search(RENT)))) && !/租金$|租金[:为每]?/.test(near)) return null
  if (/(?:公寓|宿舍|车位|停车|商铺)[^,。;]{0,4}租/.test(near)) return null
  if (/物业|管理费/.test(near) || /^(?:的)?(?:标准)?(?:给予|予以|进行)?[^,。;(]{0,4}(?:补|奖|物业)/.test(after))
    return null
  if (/不低于|不少于/.test(near) && /税|产/.test(context.slice(-30))) return null
  if (LAND_PER_M2.test(near)) return landPrice(view)
  const time = q.per.find((p) => p === 'day' || p === 'month' || p === 'year') ?? timeBehind(after)
  const at = view.from + Math.max(0, before.search(RENT) >= 0 ? before.search(RENT) : before.search(SALE))
  if (time) return rentOf(view, at, time)
  const wide = `${before}${RENT.test(before) || SALE.test(before) ? '' : context.slice(-30)}`
  const sale = wide.search(SALE)
  if (q.value > 100_000) return null
  if (q.value >= 500) return readingOf('sale_price', at, sale >= 0 ? 0.95 : 0.85)
  if (
    !RENT.test(wide) &&
    !RENT.test(view.line.text.slice(0, 60)) &&
    !ROOMS.test(wide) &&
    !(q.value >= 5 && OFFER.test(view.line.text))
  )
    return null
  if (q.value > 300) return null
  const told = /日租|每天|天/.test(near) ? 'day' : /年租|每年/.test(near) ? 'year' : null
  return rentOf(view, at, told ?? (/月/.test(near) || q.value >= 5 ? 'month' : 'day'))
}

/** per sqm monthly */
function timeBehind(after: string): 'day' | 'month' | 'year' | undefined {
  const word = /^,? ?(?:a |per |every )?(month|day|dail|year|annual)/.exec(after)?.[1]
  return word === undefined ? undefined : word === 'month' ? 'month' : /d/.test(word) ? 'day' : 'year'
}

function rentOf(view: View, at: number, time: 'day' | 'month' | 'year'): Reading {
  const factor = time === 'day' ? 365 / 12 : time === 'year' ? 1 / 12 : 1
  const explicit = RENT.test(view.before) || RENT.test(view.context)
  return scaled(readingOf('rent', at, explicit ? 0.95 : 0.85), view.q, factor)
}
