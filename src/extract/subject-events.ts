import { matchesIn } from './cues.ts'
import type { Organisation } from './names/organisations.ts'
import type { ParkMention } from './names/park-names.ts'
import type { ParkEntity, ResolvedMention } from './names/resolve-parks.ts'
import { placesIn } from './places.ts'
import { clauseAt } from './rules/view.ts'
import { type Context, openingOf } from './subject-context.ts'
import type { Line } from './types.ts'

/** A place of a line where something is spoken of: parks (several when joined by 、), or none for a company, project or city. */
export interface SubjectEvent {
  at: number
  end: number
  parks: readonly ParkEntity[]
  /** 全省, 全国: in a ranking the scope, not who is ranked. */
  scope: boolean
}

const eventOf = (at: number, end: number, parks: readonly ParkEntity[], scope = false): SubjectEvent => ({
  at,
  end,
  parks,
  scope,
})

const NO_PARKS: readonly ParkEntity[] = []

const LOCATIVE =
  /(?:位于|坐落于?|坐落在|地处|处于|距离?|离|毗邻|紧邻|邻近|临近|靠近|紧靠|背靠|依托|来自|属于|隶属于?|与|同|跟|比|对标|参照|像|从|至|原属|划归|东临|西临|南临|北临|东至|西至|南至|北至|东起|接壤|相邻|连接|联动|near|adjacent to|next to|from)\s*(?:[㐀-鿿]{0,9}(?:省|市|区|县|旗|州|镇|街道|乡))*$/
const IN_PLACE = /(?:在|于|落户于?|落地|入驻|落子|in|at)\s*(?:[㐀-鿿]{0,9}(?:省|市|区|县))*$/
/** 某某经开区金海大道18号: the park is part of an address. */
const ADDRESS = /^[㐀-鿿]{2,6}(?:大道|大街|路|街|巷)(?:[\d,。;与和、(东西南北]|$)/
/** 是某某开发区的“园中园”: names what the subject belongs to. */
const PART_OF = /(?:是|为|作为|属于|隶属)\|(?:的|内|里|下)|\|的[“「]?(?:园中园|重要|核心)/
/** 引进A、某某科技城、B: an item of a list, not the subject. */
const LISTED_IN = /(?:引进|引入|吸引|集聚|聚集|签约|促成|包括|启动)[^,。;]{0,40}[、了]$/
/** 由某某产业园承办: the park is a guest of the sentence. */
const ORGANISER = /^[^,。;]{0,30}(?:主办|承办|协办|联合举办|冠名)/
const TOPIC_TAIL = /^(?:内|里|中|内部)?\s*,/
const PLURAL_HEAD =
  /(?:各|各大|多个|几个|两个|三个|四个|些|类|家|其他|其它|周边|全省|全市|全国|专业|特色|国内|重点|众多|不少|同类|部分|\d个|[一二三四五六七八九十]大)$/

const CITIES = /[两三四]市|[两三四]地/g
const REGION_WORDS =
  /全市|全省|全区(?!域)|全县|全国|我市|我省|我区|我县|本市|该市|该省|该县|当地|各地|两市|三市|全球|国内/g
const OTHERS =
  /从[㐀-鿿]{2,6}(?:全[市县省区]|市域)(?:来看|看)|(?:^|[,。;])[㐀-鿿]{2,4}(?:电子|科技|股份|药业|制药|机械|重工|新材|材料|能源|生物|食品|纺织|化工|集团|实业|电器|智能|精密|光电|通信|医疗|半导体|微电子|晶体|照明|灯饰|铝业|矿业|纸业|家居|环保|装备|动力|电气|电池|乳业|酒业)(?=(?:公司)?(?:成立于|创建于|创立于|始建于|总部|占地|现有员工|是一家|主营|注册于))|(?:他|她|他们|她们)的?(?:公司|企业|工厂|厂子)|(?:该|这家|那家|本|某|此|一家)(?:[^,。;\d]{0,10}的)?(?:公司|企业|集团|工厂)|(?:^|[,。;])(?:园区内?的?|区内的?)?(?:作为)?(?:龙头|链主|骨干|代表|知名|入驻|落户|重点|明星)企业(?!总|数|户数|家数|已|达|共|累计|超)(?=[㐀-鿿]{2,10}(?:在|去年|今年|已|,|年|投资|营收|产值))|(?:\d{1,6}|[一二三四五六七八九十]{1,3})个(?:重点|重大|优质|产业)?项目(?!签约落户园区)|(?:(?<![㐀-鿿a-z)])|(?<=[去今]年))公司(?=[^,。;]{0,14}(?:\d|计划|成立|主营|拟|总部|目前|还|的|现有|总投资|投资|去年|今年))|(?<!园区|园内|区内|全园)(?<![\d一二三四五六七八九十百千])(?:[一二三四五六七八九十两几多]|\d{1,6})家企业(?=[^,。;入进落]{0,4}(?:产值|营收|营业|税收|投资|年产值|纳税|合计))|投资(?=[约近超过]{0,2}[\d.]{1,12}[万亿]?元?(?:建设|新建|扩建|兴建|打造|实施|建了|改造))|(?<=落户的|入驻的)[㐀-鿿]{3,10}(?=投资)|(?:一家|单家|每家|户均)(?:的)?(?=[^,。;企]{0,3}(?:产值|营收|营业|税收|投资|年产值|纳税|就))|(?:^|[,。;])企业(?!总|数|户|家|保有|[^,。;]{0,12}(?:合计|总计|共计))(?=[^,。;]{0,3}(?:主营|营收|产值|年|计划|税|还|已|从|去年))|项目(?=(?:计划|预计|估算|总|由|占地|建筑|规划|拟|达产|建成|投产|全部|位于|用地|年产|一期|投资|分)|,(?:总投资|占地|由))|工程(?=(?:总投资|计划|占地|概算))/g

/** Everything in a line that can be spoken of, in order; parks alone where no organisations are given. */
export function collectEvents(
  line: Line,
  mentions: readonly ResolvedMention[],
  organisations: readonly Organisation[] | null,
  context: Context,
): SubjectEvent[] {
  const parks = parkEvents(line, mentions, context)
  if (organisations === null) return parks
  const others = [
    ...otherEvents(line),
    ...regionEvents(line, mentions, context).filter(
      (e) => !organisations.some((o) => o.start <= e.at && e.end <= o.end),
    ),
    ...companyEvents(line, organisations),
  ]
  const free = outside(
    others.sort((a, b) => a.at - b.at),
    mentions,
  )
  for (const event of free) event.parks = projectOwner(line, event, context)
  return free.length === 0 ? parks : [...parks, ...free].sort((a, b) => a.at - b.at)
}

/** Events that do not begin inside a park name; both lists are in order. */
function outside(events: readonly SubjectEvent[], mentions: readonly ResolvedMention[]): SubjectEvent[] {
  let k = 0
  return events.filter((event) => {
    while (k < mentions.length && (mentions[k] as ResolvedMention).mention.end <= event.at) k++
    const mention = mentions[k]?.mention
    return !mention || event.at < mention.start
  })
}

/** 某某园在某地奠基。项目由… */
const BEGUN = /奠基|开工|动工|启动建设|开建|获批|签约落地/

/** 项目 alone at the head of a clause is the park itself on pages that present one park as a project. */
function projectOwner(line: Line, event: SubjectEvent, context: Context): readonly ParkEntity[] {
  if (!/^(?:该|本)?项目/.test(line.text.slice(event.at, event.end))) return NO_PARKS
  const before = line.text.slice(Math.max(0, event.at - 1), event.at)
  const named = /[㐀-鿿a-z0-9”"]/.test(before)
  const began = context.dominance >= 0.6 && BEGUN.test(line.text.slice(0, event.at))
  const park = context.project ?? (context.dominance >= 0.99 || began ? context.main : null)
  return !named && park ? [park] : NO_PARKS
}

function parkEvents(line: Line, mentions: readonly ResolvedMention[], context: Context): SubjectEvent[] {
  const events: SubjectEvent[] = []
  for (const { mention, park } of mentions) {
    const owner = park ?? anaphor(line, mention, context, events)
    if (!owner) continue
    if (park?.zone) context.zone = park
    const before = line.text.slice(Math.max(0, mention.start - 24), mention.start)
    const tail = line.text.slice(mention.end, mention.end + 4)
    if (LOCATIVE.test(before) || ORGANISER.test(line.text.slice(mention.end, mention.end + 40))) continue
    if (ADDRESS.test(line.text.slice(mention.end, mention.end + 10))) continue
    if (events.length > 0 && PART_OF.test(`${before.slice(-3)}|${tail}`)) continue
    if (LISTED_IN.test(line.text.slice(Math.max(0, mention.start - 48), mention.start)) && park !== context.section)
      continue
    if (IN_PLACE.test(before) && park && !TOPIC_TAIL.test(tail) && context.current && context.current !== park) continue
    if (/^(?:\)|”\))/.test(tail) && events.length > 0) continue
    const previous = events.at(-1)
    const between = previous ? line.text.slice(previous.end, mention.start) : ''
    if (previous && park && /^(?:、|和|与|及|以及| and |,? )$/.test(between)) {
      previous.parks = [...new Set([...previous.parks, owner])]
      previous.end = mention.end
    } else events.push(eventOf(mention.start, mention.end, [owner]))
  }
  return events
}

/** Endings that by themselves can stand for any park; the others only for a park that ends so. */
const COMMON: ReadonlySet<string> = new Set(['park', 'industry', 'industrial', 'base', 'en-park', 'en-zone'])

const sameFamily = (context: Context, mention: ParkMention): boolean =>
  [context.section, context.current, context.main].some((p) => p?.families.has(mention.ending.family))

/** 综保区 on a page about one, although a zone of another kind was named last. */
function kinOf(context: Context, mention: ParkMention): ParkEntity | null {
  const { family } = mention.ending
  if (context.zone?.families.has(family)) return context.zone
  return [context.section, context.main].find((p) => p?.families.has(family)) ?? null
}

/** 园区, 产业园, 开发区 without a name: the park that was spoken of, a zone if the word names a zone. */
function anaphor(
  line: Line,
  mention: ParkMention,
  context: Context,
  events: readonly SubjectEvent[],
): ParkEntity | null {
  if (mention.core !== 'generic' || mention.aspired) return null
  const word = mention.key.slice(0, mention.key.indexOf('|'))
  if (word !== '' || PLURAL_HEAD.test(line.text.slice(Math.max(0, mention.start - 6), mention.start))) return null
  if (!COMMON.has(mention.ending.family) && !mention.ending.zone) {
    const only = context.byEnding.get(line.text.slice(mention.start, mention.end))
    if (only) return only
    if (!sameFamily(context, mention)) return null
  }
  if (mention.ending.zone && context.zone) return kinOf(context, mention) ?? context.zone
  const spoken = events.at(-1)?.parks[0]
  if (spoken && !mention.ending.zone) return spoken
  return openingOf(context).parks[0] ?? null
}

function otherEvents(line: Line): SubjectEvent[] {
  const events: SubjectEvent[] = []
  for (const match of matchesIn(line, OTHERS))
    events.push(eventOf(match.index, match.index + match[0].length, NO_PARKS))
  return events
}

/** Nothing stands before the subject but a time or a joint. */
const HEADS = /(?:^|[,。;:!?年月日)”]|(?<![a-z]) |据统计|同年|同期|目前|其中|数据显示|近年来|而|但|以来)$/

const isZone = (park: ParkEntity | undefined): boolean => park?.zone === true

/** A city or district that is spoken of itself: 全市, or its name at the head of a clause without 位于 before or a name behind. */
function regionEvents(line: Line, mentions: readonly ResolvedMention[], context: Context): SubjectEvent[] {
  const events: SubjectEvent[] = []
  const zonePage = context.main?.zone === true && context.dominance >= 0.45
  for (const match of matchesIn(line, CITIES)) events.push(eventOf(match.index, match.index + 2, NO_PARKS))
  for (const match of matchesIn(line, REGION_WORDS)) {
    if (
      match[0] === '全区' &&
      (zonePage ||
        mentions.some((m) => m.park !== null && m.park === context.zone) ||
        isZone(openingOf(context).parks[0]))
    )
      continue
    if (
      HEADS.test(line.text.slice(Math.max(0, match.index - 4), match.index)) &&
      !/^(?:排|第|领先|首|唯一|最大|前列|特色园区|园区)/.test(line.text.slice(match.index + 2, match.index + 6))
    )
      events.push(eventOf(match.index, match.index + match[0].length, NO_PARKS, true))
  }
  if (line.kind === 'heading' || line.quantities.length === 0) return events
  for (const region of placesIn(line)) {
    const before = line.text.slice(Math.max(0, region.start - 4), region.start)
    const after = line.text.slice(region.end, region.end + 8)
    if (HEADS.test(before) && !/^(?:[,。;:)、]|$)/.test(after)) events.push(eventOf(region.start, region.end, NO_PARKS))
  }
  return events
}

const OBJECT_BEFORE =
  /(?:单位|主体|方|商|机构|公司|企业|平台)[:为是]|由|以|在|从|据|与|为|对|给|向|引进|引入|吸引|集聚|聚集|汇聚|包括|拥有|入驻的|—|落户的|是|以及|代表|签约|牵手|携手|依托|通过|有(?!限)|和|、|收购|投资了|supported|by/

/** 某某集团投资运营, is no change of the subject. */
const DEVELOPER =
  /^(?:[与和、及][^,。;]{2,16}(?:公司|集团|[城国产建]投))?(?:负责|统一|联合|共同|合资|一手|倾力|自[建营持有]{1,3}|在)*(?:做(?=[,。;])|自[建营持有]{1,3}|投资|开发|建设|运营|管理|承建|打造)+(?:[,。;]|的|$)/

/** 开发商某某公司: the word in front says what it is to the park. */
const ROLE_FIRST = /(?:开发商|运营商|运营方|投资方|建设方|业主方|物业公司|建设单位|运营单位)/

/** 甲公司、乙公司。某大学某中心。 A name that stands alone is an item of a list. */
const isListed = ({ text }: Line, { start, end }: Organisation): boolean =>
  /^(?:[。;、]|$)/.test(text.slice(end, end + 1)) && /(?:^|[。;、])$/.test(text.slice(Math.max(0, start - 1), start))

/** A company that heads its clause: 某某公司投资3.2亿元. */
function companyEvents(line: Line, organisations: readonly Organisation[]): SubjectEvent[] {
  const events: SubjectEvent[] = []
  for (const organisation of organisations) {
    const clause = clauseAt(line, organisation.start)
    if (DEVELOPER.test(line.text.slice(organisation.end, organisation.end + 12))) continue
    if (isListed(line, organisation)) continue
    if (ROLE_FIRST.test(line.text.slice(organisation.start - 3, organisation.start + 5))) continue
    if (clause && !OBJECT_BEFORE.test(line.text.slice(clause.start, organisation.start)))
      events.push(eventOf(organisation.start, organisation.end, NO_PARKS))
  }
  return events
}
