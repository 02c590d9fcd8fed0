import type { Attribute } from '../../model/index.ts'
import { type Reading, readingOf } from './money.ts'
import { sentenceStart, type View } from './view.ts'
import { lastTrigger, PART, type Trigger } from './words.ts'

const TRIGGERS: readonly Trigger<Attribute | 'none'>[] = [
  {
    value: 'site_area',
    pattern:
      /总?占地(?:总?面积|规模)?|(?:园区|总|规划)规模(?=[:为约达近超]|$)|(?:整个|全)?(?:园区?|开发区)(?:一共|总共|共计?|总计)(?=[约近有]{0,2}$)|红线(?:内)?面积|幅员面积?|(?:拥有|共有|总)土地(?=[近约]|$)|圈(?:下|了|占)|划(?:出|定)了?|规划(?:总|用地|控制|占地)?面积|规划(?:用地|范围|占地|控制)|总规划|(?:总|整体|一共|共)?规划\s?(?=[约近]?$)|总?用地(?:总?面积|规模)?|控制面积|认定面积|核准面积|批准面积|批复面积|审核面积|管辖面积|辖区面积|区域(?:总)?面积|园区(?:总)?面积|总面积|开发面积|土地面积|(?:核心|起步|启动|建成|先导)区(?:域)?(?:总)?面积|四至面积|covers?|extends?(?: over| across)?|stretch(?:es|ing)(?: over| across)?|set (?:on|in|across)|sits? on|laid out (?:on|over)|on a site of|measures|footprint|planned area|site area|land area|total area|spans|occup(?:ies|ying)|spread(?: over)?|area/g,
  },
  {
    value: 'building_area',
    pattern:
      /建筑(?:总)?面积|总建面|建面|总建筑|整园建筑|全园建筑|建筑(?=[约近共:]?\s*$)|建筑体量|建筑总量|建筑规模|(?:总)?计容(?:建筑)?(?:总)?面积|开发体量|总体量|体量|载体(?:总)?(?:面积|规模)|载体|(?:产业|生产|研发|办公|工业|商务)(?:用房|空间)|房屋(?:总)?面积|楼宇|孵化(?:总)?面积|孵化场地|场地面积|办公面积|使用面积|运营面积|经营面积|厂房(?:总)?面积|(?:标准|高标准|通用|定制|多层|单层|工业|现代化|专业)(?:化)?厂房|厂房|楼宇|写字楼|仓储面积|(?:高标|云|恒温|保税|冷链)仓|冷库|仓库|仓储设施|库房|研发楼|孵化器|加速器|楼面(?:总)?面积|楼房|floor area|floor space|building area|built-up(?: area)?|built space|construction area|constructed area|built area|gfa|buildings|factor(?:y|ies)|workshops/g,
  },
  {
    value: 'available_land',
    pattern:
      /(?:可供|可出让|可供应|可供出让|待出让|可利用|可开发|待开发|尚待开发|剩余|尚余|尚有|尚待|待|储备|闲置|空闲|存量|可用|拟出让|可招商|可供招商|留白|预留|机动|备用|已平整|已收储|待供)(?:可|的)?(?:工业|产业|建设|开发|连片|可用|招商)*(?:用地|土地|净地|地块)(?:面积)?|净地|可供地(?:面积)?|可出让(?:工业)?用地|供地(?:面积)?|还有[^,。;\d]{0,4}块地|(?:土地|用地|净地)(?:存量|储备量?|余量)|(?:工业|产业|建设)?(?:用地|土地)(?:尚|还|仍)?(?:有)?(?:可(?:出让|供应?|供地|开发|利用)|剩余|待出让)|(?:还有|尚有|余下|仍有|手里有)[^,。;\d]{0,6}(?:用地|土地|熟地|空地)|(?:可拿|可选|在售|待售|熟)(?:的)?(?:地块|地|土地)|greenfield|undeveloped land|land (?:reserves?|bank)|reserve land|land (?:still )?on offer|land ready|ready for transfer|serviced land|plots?|land available|available land/g,
  },
  {
    value: 'available_space',
    pattern:
      /可(?:供)?(?:出租|租赁|租售|租|售)[^,。;\d]{0,10}面积|可(?:以)?(?:供)?(?:对外)?(?:出租|租赁|租售|租用|租|售|招商|入驻|出售|使用)(?:的)?(?:标准|高标准|通用|多层|单层|现房|研发|化)*(?:厂房|载体|楼宇|仓库|房源|办公|写字楼|空间|办公楼|用房|库房)*(?:总)?(?:面积)?|(?:还|可|仍)能?腾出|在租(?:厂房|办公|仓库)(?:面积)?|(?<![其多十百千万富业])余(?=[约近]?$)|(?:现余|仅余|还余|余有|空的|空房|余下|剩下|尚剩|只剩|虚位以待|空仓|空库|还空着?|空着|没租出去|剩余?(?=[\d约近]|$)|剩余|可租|可售|空置|闲置|待租|空余|可供)(?:可租|可用|可售)?(?:的)?(?:标准|高标准|通用|多层|单层|现房)*(?:厂房|载体|楼宇|仓库|房源|办公|写字楼|空间)*(?:总)?(?:面积)?|可租(?:赁|售)(?:总)?面积|空置率|可(?:出)?租(?:赁|售)?[^,。;\d]{0,10}面积|尚余|尚有|可供(?:出租|租用|租赁|招商|入驻)(?:面积)?|待招(?:商|租)?(?:面积)?|在租面积|在售面积|出租面积$|可招商(?:面积)?|招商面积|还有|还剩|余房|可提供现房(?:厂房)?|现房厂房|(?:厂房|载体|楼宇|仓库)(?:存量|余量)|现房(?:面积)?|vacan(?:t|cy)|space (?:still |now )?available|available (?:(?:floor|factory|workshop|office|warehouse) ?)?(?:space|area|floor)|still available|ready for occupation|to let|for lease|unlet|remaining/g,
  },
  {
    value: 'none',
    pattern:
      /绿化(?:面积|率)?|绿地|水域|森林|林地|海域|岸线|耕地|农田|温室|荒滩|公园|公寓|宿舍|食堂|住宅|展厅|商业配套|广场|湖面|停车|道路|管网|租下|租了|租到|租用|租赁|承租|购买|购置|认购|拿下|摘得|摘地|起租|单层面积|每层|户型|单元面积|单体|分割|出租面积|招租面积|面积段|每栋|单栋|展区|种植|流转|带动|辐射|再建|再用|需要|需求|想要|unit size|units? from|leased|rented/g,
  },
]

const LAND_AFTER =
  /^(?:的)?(?:[^,。;]{0,8})(?:可供招拍挂|,?(?:随时|即|均|都)?(?:可|能)(?:以)?(?:随时)?(?:供地|供应|出让|交付|挂牌)|可供出让|可出让|待出让|可供应|可供地|净地|土地可|工业用地可|空地|(?:of )?(?:[a-z-]+ ){0,3}(?:land |plots? )?(?:is|are|remains?) (?:still |now |currently )?(?:available|on offer|ready|unsold|vacant|up for)|of (?:[a-z-]+ ){0,2}land on offer|(?:for|left for|reserved for|open to) (?:new|further|future|incoming) (?:projects?|investors?|tenants?)|available)/
const SPACE_AFTER =
  /^(?:的)?(?:厂房|载体|空间|办公|仓库|写字楼|场地|房源|楼宇|[^,。;]{0,4})?(?:正在)?(?:可供出租|可供租|可租|可供租用|待租|出租|招租|对外出租|空置|闲置|可供入驻|可供招商|(?:面向社会|对外|全面|同步)?(?:招商|招租)(?:中|$)|可?供(?:企业)?(?:租用|入驻|租赁|选择|选用)|没租出去|虚位以待|(?:is|are|remains?|still) (?:currently |now |still )?(?:vacant|left|unlet|empty|to let|on offer|unoccupied|unleased|free|for rent|for lease)|vacant|unoccupied|free\b|unlet|to let|for lease|for rent|on the market|is available|still available|available)/
const BUILDING_AFTER =
  /^(?:的)?(?:高?标准|通用|定制|现代化)*(?:厂房|载体|楼宇|办公楼|写字楼|孵化载体|孵化空间|仓库|建筑|研发楼|众创空间|of (?:built|completed|finished|ready-built|lettable|rentable) space|of (?:[a-z-]+ ){0,2}(?:factory|factories|office|floor|workshops?|building|industrial) ?(?:space|area)?)/
const SITE_AFTER =
  /^(?:的)?(?:土地|园区|区域|用地|地块|规划|范围|of land|(?:master-?)?(?:planned|gross|total) (?:land )?area|plot|parcel|site|campus|estate|zone|park|industrial park)/
const LAND_UNIT =
  /^(?:亩|公顷|平方公里|平方千米|km2|k㎡|km²|顷|hectares?|ha|acres?|mu|square kilometres?|square kilometers?|sq ?km)$/

/** Reads an area: site, building, available land or available space; null when it is none of the park's. */
export function readArea(view: View): Reading | null {
  const { q, before, after } = view
  if (q.per) return null
  if (/(?:公寓|宿舍|员工)[^等、]{0,5}$/.test(before.slice(-8))) return null
  const land = LAND_UNIT.test(q.rawUnit)
  const trigger = lastTrigger(before, TRIGGERS, view.line)
  const attribute = decide(
    (FREE_LABEL.test(view.line.text.slice(0, view.line.label)) && !PART.test(before)
      ? land
        ? 'available_land'
        : 'available_space'
      : null) ??
      plainLabel(view, land) ??
      availableBefore(view) ??
      buildingsBefore(view) ??
      (/(?:合计|共计|总计|一共|加起来|总共|^共)$/.test(before.trim()) ? earlierTrigger(view) : null) ??
      trigger?.value ??
      null,
    land,
    view,
  )
  if (attribute === 'site_area' && /^[^,。;]{0,4}的[^,。;]{0,14}项目/.test(after)) return null
  if (!attribute || attribute === 'none') return null
  if (isUnitSize(attribute, view)) return null
  const minor =
    PART.test(before) ||
    (attribute === 'site_area' && /(?<!高新|经开|开发)[东西南北]区/.test(before)) ||
    /^(?:[^,。;]{0,3})(?:已建成|在建|已投用)/.test(after) ||
    (q.modifier === 'order' && attribute === 'site_area')
  const confidence = trigger ? 0.95 : 0.8
  return readingOf(attribute, view.from + (trigger?.start ?? Math.max(0, before.length)), confidence, minor)
}

/** A key or a column of what is free. */
const FREE_LABEL = /^(?:可用|可租|可售|可供|空置|剩余|待租|现有可租)[^:]{0,8}:/

/** Headings of tables whose rows are plots. */
const PLOTS = /地块|宗地|标准地|土地|供地|出让|控制指标/

/** Plots are smaller than this, parks seldom are. */
const LEAST_PARK_M2 = 200_000
/** 面积:1200平 in a listing is a unit to let. */
const LEAST_STATED_M2 = 8000

/** 面积:2.6万㎡ in a column of parks: measured in m2 and of this size it is floor space; 面积:1800亩 is a park's land. */
function plainLabel({ line, q, before }: View, land: boolean): Attribute | null {
  if (line.label === 0 || before.includes(',')) return null
  if (line.kind !== 'cell' && (q.value < LEAST_STATED_M2 || !/^(?:总?面积|规模):(?:约|近)?$/.test(before))) return null
  if (!/^(?:总?面积|规模):$/.test(line.text.slice(0, line.label))) return null
  if (land) return q.value >= LEAST_PARK_M2 && !PLOTS.test(line.topic) ? 'site_area' : null
  return q.value < LEAST_PARK_M2 ? 'building_area' : null
}

/** 租用厂房8600平方米: what a firm takes, not what the park has. */
const TAKEN =
  /(?:租用|租赁|租下|承租|租了|购买|买下)(?:了)?[^,。;\d]{0,4}(?:厂房|办公楼|写字楼|仓库|楼宇|车间)(?:[约近共])?$/

/** 现余:单层2栋,多层1.9万平,合计2.86万平: the sum is of what the key says. */
function earlierTrigger({ line, clause, q }: View): Attribute | 'none' | null {
  return lastTrigger(line.text.slice(sentenceStart(line, clause.sentence), q.start), TRIGGERS, line)?.value ?? null
}

/** 3栋可租,总面积1.8万平; 可供地面积:工业用地820亩: the words before the plain measure say that it is free. */
function availableBefore({ line, clause, before, q }: View): Attribute | null {
  if (!/(?:^|[,:])(?:[总合折共计]*面积|工业用地)(?:约|为|共|达)?$/.test(before.trim())) return null
  const words = line.text.slice(Math.max(sentenceStart(line, clause.sentence), q.start - 40), q.start)
  const free = /(?:可租|空置率?|待租|空余|可供出租|招商地块|可供地|可出让地块)[^。;]*$/.exec(words)
  if (!free) return null
  return /地/.test(free[0].slice(0, 6)) ? 'available_land' : 'available_space'
}

/** 拥有标准厂房31栋,面积28万平方米: the plain measure is of the buildings counted before it. */
function buildingsBefore({ line, clause, before, q }: View): Attribute | null {
  if (/(?:厂房|楼宇|仓库|研发楼|写字楼|车间)[^,。;]*、[^,。;]*(?:等[^,。;、]{0,8}|(?:共|合计|总计)约?)$/.test(before))
    return 'building_area'
  if (
    /\d{1,3}[栋幢座](?:楼|厂房|建筑|单体)?,(?:共|总计|合计)?约?$/.test(
      line.text.slice(Math.max(0, q.start - 16), q.start),
    )
  )
    return 'building_area'
  if (!/^[,:]?(?:总|建筑|总建筑|合计|共计)*(?:面积|规模)?(?:约|为|共|达|近|计|超)*$/.test(before.trim())) return null
  const words = line.text.slice(Math.max(sentenceStart(line, clause.sentence), q.start - 40), q.start)
  return /(?:厂房|楼宇|仓库|载体|写字楼|研发楼|楼)[^,。;、]{0,6}\d{1,3}(?:余|多)?[栋幢座],?[^,。;]*$/.test(words)
    ? 'building_area'
    : null
}

/** 只有3.6万平方米: a size without a word for what it measures. */
const ALONE = /(?:^|园区?|它|面积|,)(?:只有|仅有?|约有?|共有?|大约|(?:一共|总共)?(?:也就|就|才|只))$/

/** 建面约30-80㎡, 1200平: the size of one unit, not of the park. */
function isUnitSize(attribute: Attribute, { q }: View): boolean {
  if (attribute === 'site_area') return q.value < 1000
  if (attribute === 'building_area') return q.value < 1000 || (q.max !== undefined && q.value < 10_000)
  return attribute === 'available_space' && q.max !== undefined && q.value < 5000
}

function decide(trigger: Attribute | 'none' | null, land: boolean, view: View): Attribute | 'none' | null {
  const { before, q } = view
  const after = view.after.trimStart()
  if (trigger === 'building_area' && TAKEN.test(before)) return 'none'
  if (trigger === 'none')
    return SPACE_AFTER.test(after) &&
      !/[起租]/.test(after.slice(0, 2)) &&
      q.max === undefined &&
      /展厅|宿舍/.test(before) === false &&
      /剩余|可供/.test(after + before)
      ? 'available_space'
      : 'none'
  if (
    /^(?:起租|起|整租|起分|可分|的?(?:公寓|宿舍|绿地|展厅|住宅|loft|食堂))/.test(after) ||
    /^(?:per unit|each|units)/.test(after.trim())
  )
    return 'none'
  if (land && (LAND_AFTER.test(after) || trigger === 'available_land')) return 'available_land'
  if (!land && SPACE_AFTER.test(after) && trigger !== 'site_area') return 'available_space'
  if (trigger === 'available_space') return land ? 'available_land' : 'available_space'
  if (trigger === 'available_land') return 'available_land'
  if (trigger === 'site_area')
    return !land && /总面积|规模|area$/.test(before.slice(-8)) && !/占地|规划/.test(before) && q.value < 400_000
      ? 'building_area'
      : 'site_area'
  if (trigger === 'building_area') return land && q.rawUnit !== '亩' ? 'site_area' : land ? null : 'building_area'
  return untriggered(view, after, land)
}

const headsClause = (view: View): boolean => view.reached || view.clause.start === view.from

/** No word in front says what is measured: the words behind or the clause do. */
function untriggered(view: View, after: string, land: boolean): Attribute | null {
  const { before, q } = view
  if (
    /^of [a-z, -]{2,60} (?:is|are|remains?|still) (?:currently |now |still )?(?:available|vacant|left|unlet|empty|to let|on offer)/.test(
      after,
    )
  )
    return 'available_space'
  if (land && view.line.label === 0 && /(?<!宗地|地块|种植|流转|绿化)面积(?:约|为|达|近|共|有)*$/.test(before))
    return 'site_area'
  if (BUILDING_AFTER.test(after)) return land ? null : 'building_area'
  if (SITE_AFTER.test(after.replace(/^-/, '')) && land) return 'site_area'
  if (
    land &&
    /(?:^|[,、])(?:面积|约|近)?$/.test(before.trim()) &&
    q.value >= 200_000 &&
    headsClause(view) &&
    /轴|至|中心|范围|路/.test(view.context)
  )
    return 'site_area'
  if (ALONE.test(before) && /^(?:[,。;]|$)/.test(after) && headsClause(view))
    return land ? 'site_area' : 'building_area'
  if (
    land &&
    before.trim() === '' &&
    /^\s*[,。;]/.test(after) &&
    q.value >= 200_000 &&
    view.clause.start === view.from &&
    view.line.label >= 0 &&
    /^(?:平方公里|平方千米|km2|km²|公顷|亩)$/.test(q.rawUnit) &&
    q.modifier === undefined
  )
    return 'site_area'
  if (
    land &&
    /(?:园区?|园子|这里|它)(?:也就|就|大概)?(?:有|约有|共有|是|大|占了?|占了|圈了)(?:约|近)?$/.test(before) &&
    /^(?:大|地)?(?:[,。;]|$)/.test(after)
  )
    return 'site_area'
  if (/^地(?:[,。;]|没|可|待|$)/.test(after) && /还?剩|还有|尚有/.test(before)) return 'available_land'
  return null
}
