import { scanRegions, scanSectors } from '../../text/index.ts'
import { display } from '../display.ts'
import { isName, type Organisation } from '../names/organisations.ts'
import { type Draft, draftOf, type Line, type Range } from '../types.ts'
import { BAD_ENDING, BAD_ITEM, BAD_WORD, FILLER, PLAIN } from './member-words.ts'
import { namedInside } from './named-members.ts'
import { clauseAt } from './view.ts'

/** A verb or noun after which members of the park are listed. */
const INTO =
  /(?:(?:引进|引入|引来|招来|不乏|多了|集聚|聚集|汇聚|汇集|云集|入驻|进驻|落户|落地|吸引|培育|引育|拥有|涌现|诞生|招引|签约|孵化|形成|聚拢|导入|迎来|集结|布局|承接)(?:出|到|的|了|有|包括|包含|着|以|一批|多家|来自)*|(?:代表(?:性)?|龙头|链主|骨干|重点|知名|入驻|入园|主要|园区|头部|核心|标杆|典型|区内|园内|落户|明星)(?:企业|租户|客户|商户)(?:代表)?(?:有|为|是|包括|包含|如|分别是|:|——)+|分别[为是](?=$)|(?:企业|机构|平台|院所)(?:有|包括|如|:)+|(?:知名|有名|出名|大|像样|拿得出手|代表性|叫得响|响当当|看得见)的(?:企业|公司|品牌)?(?:有|是|如|像|包括|就有)|(?:tenants|companies) are|设有|建有|共建有|(?:里面|里头|园内|园里)有|大厂(?:子)?有|(?:跟着|随后|接着|陆续)[^,。;]{0,6}来的,?(?:还)?有|像|含|包括|包含|除了|例如|比如|以及|有|如|tenants include|including|such as|home to)\s*$/
/** 投产企业58家,包括…: the list explains the firms of the clause before. */
const ENUMERATED =
  /(?:企业|公司|客户|机构|平台|项目|商户)[^。;]{0,16},(?:分别[是为]|包括了?|包含|含|其中有?|如|例如|有|比如)$/
const STRONG_INTO =
  /(?:过亿|亿元|上亿|超亿|规上|纳税)[^,。;]{0,6}的(?:有|是|包括)$|住着$|(?:引进|引入|引来|招来|不乏|多了|要数|当数|当属|莫过于|集聚|聚集|汇聚|汇集|云集|入驻|进驻|落户|落地|吸引|培育|涌现|诞生|招引|签约|孵化|聚拢|导入|迎来|企业|租户|机构|平台|院所)[^,。;、]{0,8}$|(?:里面|里头|园内|园里|当中包括)有?$|(?:最多|居多|不少),像$|(?:入园|入驻|企业)代表(?:有|:|包括)$|(?:知名|有名|出名|像样|拿得出手|代表性|叫得响|响当当)的(?:企业|公司|品牌)?(?:有|是|如|像|包括|就有) ?$|大厂(?:子)?有$|来的,?(?:还)?有$|(?:企业|租户|公司)(?:中|里|当中)[^。;]{0,24}(?:还有|有|包括|如)$|tenants (?:include|are)|home to/
const AFTER_LIST =
  /^(?:等|这样的|这类|这些)?(?:一批|一大批|在内的?|[\d一二三四五六七八九十百千两几多余]{1,8})?(?:家|个|所|名|户|多家|余家)?(?:[^,。;、]{0,16}?)(?:企业|公司|项目|平台|机构|院所|高校|大学|单位|商户|品牌|巨头|厂商|龙头|骨干|[奶药车乳酒外民]企|名字|面孔|身影|后起之秀|新秀|新锐|翘楚|租户|住户)/
const ENTERED =
  /^最(?:为|具)?(?:知名|有名|出名|突出|典型|大|代表性|亮眼)|^是(?:园区|这里|园内)的?[^,。;]{0,6}(?:龙头|骨干|主力|代表|大户|企业|租户|住户)|^成(?:为|了)(?:园区)?(?:的)?(?:首批|第一批|最早)|^(?:都|也)在(?=[,。;]|$)|^(?:在(?:业内|行业|全国|省内|圈内)[^,。;]{0,4})?(?:都|均)?(?:叫得响|小有名气|颇有名气|赫赫有名|响当当|是?熟面孔)|^年?(?:产值|营收|销售额?|纳税|税收)(?:均|都|分别|双双)?(?:已|超过?|达到?|突破|过)|^(?:都)?是(?:其中|这里|园区|里面|园里)?的?(?:骨干|龙头|代表|重点|标杆|佼佼|大块头|大户|佼佼者|领头羊|主力|领头)|^为(?:其中)?(?:规模|体量|个头)(?:较|最|相对)?大|^的(?:生产基地|制造基地|工厂|研发中心|区域总部|分公司|仓库|物流中心)|^为(?:行业|区域|国内|全国)?(?:龙头|代表|引领|骨干|核心企业)|^(?:位居前列|名列前茅|排在?前|居前|领跑|唱主角|挑大梁|打头阵)|^(?:也|都|均)?(?:都)?在(?:这儿|这里|此地|里面|其中|里头|园里)|^(?:等)?(?:[^,。;、]{0,14}?)(?:(?:已经?|先后|陆续|相继|均|都|也|亦|已|正式|纷纷|率先|同时|集中|全部|于[^,。;]{1,8}|在[^,。;]{1,8})*)(?:入驻|进驻|落户|落地|入园|迁入|投产|开工|签约|搬(?:来|进|入)|设(?:立|在|了|于|有)|(?:设|建)厂|就?在隔壁|在(?:[a-z\d]{1,3}|[一二三四五六七八九十])(?:号楼|座|栋|楼|区)|在园区|在这里|在此|驻点|建(?:有|成|立|在|到)|落成|挂牌|坐落|布局|安家|扎根|进来|跟进|跟来|搬来|入局|聚拢|齐聚|会聚|落子|是(?:这里|园区|园内)的(?:[^,。;]{0,4})(?:租户|住户|业主|常客|一员|龙头|骨干)|加入|在其中|在列|常驻|则?把[^,。;]{1,10}(?:搬|放|设|落))/

export interface Item extends Range {
  name: string
}

/** Lists of names joined by 、 with their surroundings in the clause. */
interface List {
  items: Item[]
  before: string
  after: string
  start: number
  end: number
}

const SEPARATOR = /、/g

/** Members of the park: lists after 引进 or before 等N家企业, and organisations that head a clause. */
export function readMembers(line: Line, organisations: readonly Organisation[], blocked: readonly Range[]): Draft[] {
  if (/荣誉|资质|称号/.test(line.topic)) return []
  const drafts: Draft[] = labelled(line, blocked)
  if (drafts.length > 0) return drafts
  const lists = findLists(line)
  for (const list of lists) drafts.push(...listDrafts(line, list, organisations, blocked))
  const inLists = lists.filter((l) => drafts.some((d) => d.start <= l.start && l.end <= d.end))
  drafts.push(...singles(line, organisations, inLists), ...namedInside(line))
  return drafts
}

/** Lists of sectors, of guests of an event, of customers, or of what is not wanted. */
function isForeign({ before, after }: List): boolean {
  return (
    /^(?:等)?[^,。;、]{0,4}(?:领域|行业(?![龙巨头]|领军|骨干|标杆|知名)|产业(?![龙巨头]|领军|骨干)|方向|(?<!这)类|型|等?产品)/.test(
      after,
    ) ||
    /禁止|严禁|不得|限制|不接受|淘汰|谢绝/.test(before) ||
    /主办|承办|协办|参加|出席|指导|代表(?!企业|性|有|:)|接待|走访|领导|记者|座谈|来自(?!.*项目落地)/.test(
      before.slice(-10),
    ) ||
    /^(?:等)?[^,。;]{0,16}(?:(?<!为)代表|专家|参加|出席|领导|专业人士|联合(?:主办|发起))/.test(after) ||
    /(?:客户|合作伙伴|覆盖|供应商|配套(?:服务)?于|服务于?)[^,。;]{0,6}$/.test(before)
  )
}

function listDrafts(
  line: Line,
  list: List,
  organisations: readonly Organisation[],
  blocked: readonly Range[],
): Draft[] {
  if (isForeign(list)) return []
  const into = INTO.test(list.before)
  const typed = AFTER_LIST.test(list.after)
  const entered = ENTERED.test(list.after)
  const strong =
    STRONG_INTO.test(list.before) || (into && ENUMERATED.test(list.before)) || answersWho(line, list.before)
  if (
    !(
      strong ||
      (into && typed) ||
      entered ||
      (typed && /等|家|在内/.test(list.after.slice(0, 4)) && /企业|公司|院所|高校|机构/.test(list.after))
    )
  )
    return []
  const institutional = /^(?:等)?[^,。;]{0,10}(?:院所|高校|科研|研究机构|大学|院校)/.test(list.after)
  const good = list.items.filter((item) => isMember(item, blocked))
  if (good.length * 2 < list.items.length) return []
  return good.flatMap((item) => {
    const organisation = organisations.find((o) => o.start <= item.start && item.end <= o.end + 1)
    const institution = organisation
      ? organisation.type === 'institution'
      : institutionName(item.name) || (institutional && /院|所|校|学/.test(item.name))
    // 国家级博士后科研工作站: a kind of institute, none by name.
    if (institution && !organisation && !isName(item.name.toLowerCase())) return []
    const confidence = strong && (typed || entered) ? 0.93 : strong || entered ? 0.85 : 0.75
    const proof = { start: list.start, end: list.end }
    return [memberDraft(line, institution ? 'institution' : 'anchor_enterprise', item, proof, confidence)]
  })
}

/** A question such as 入驻了哪些企业? stands before, and the answer begins with the list. */
const answersWho = (line: Line, before: string): boolean =>
  /(?:企业|公司|机构|客户|租户)[^,。;]{0,8}(?:哪|什么|谁)|(?:哪些|什么|哪几家)[^,。;]{0,8}(?:企业|公司|机构|客户|租户)/.test(
    line.topic,
  ) && before.length <= 12

export const institutionName = (name: string): boolean =>
  /(?:大学|学院|研究院|研究所|研究中心|实验室|技术中心|创新中心|检验中心|检测中心|检验院|检测院|质检站|检验站|检测站|质检中心|计量所|(?:检验|检测|研究|质检|药检|监督|鉴定)所|设计院|科学院|中试基地|中试平台|工程中心|服务平台|研发平台|(?<!总部|运营|销售|结算|物流|交付|展示|客服)中心|平台|工作站|institute|university|laborator(?:y|ies)|college|academy|centre|center|school)/i.test(
    name.slice(-22),
  ) && !/公司|集团$/.test(name)

export function memberDraft(
  line: Line,
  attribute: 'institution' | 'anchor_enterprise',
  item: Item,
  proof: Range,
  confidence: number,
): Draft {
  const end = Math.max(item.end, Math.min(proof.end, item.end + 40))
  return draftOf(line, attribute, item.name, Math.min(proof.start, item.start), end, confidence)
}

export function isMember(item: Item, blocked: readonly Range[]): boolean {
  const length = item.name.length
  if (length < 2 || length > 32 || BAD_ITEM.test(item.name)) return false
  if (BAD_ENDING.test(item.name) || BAD_WORD.test(item.name) || PLAIN.test(item.name)) return false
  if (blocked.some((b) => b.start < item.end && item.start < b.end)) return false
  if (isPlace(item.name)) return false
  const sectors = scanSectors(item.name.toLowerCase())
  const covered = sectors.reduce((sum, s) => sum + s.end - s.start, 0)
  return length - covered >= 2 || /大学|学院/.test(item.name)
}

/** 宁德、常州: nothing but a place. */
const isPlace = (name: string): boolean => scanRegions(name).some((r) => r.start === 0 && r.end === name.length)

/** Lists by their enumeration commas: the first item starts after the last trigger word, the last one ends before 等 or a verb. */
function findLists(line: Line): List[] {
  const lists: List[] = []
  SEPARATOR.lastIndex = 0
  let floor = 0
  for (let match = SEPARATOR.exec(line.text); match; match = SEPARATOR.exec(line.text)) {
    if (match.index < floor) continue
    const clause = clauseAt(line, match.index)
    if (!clause) continue
    const start = firstItemStart(line.text, Math.max(clause.start, floor), match.index)
    const end = lastItemEnd(line.text, match.index, clause.end)
    floor = end
    SEPARATOR.lastIndex = Math.max(end, match.index + 1)
    const items = splitItems(line, start, end)
    lists.push({
      items,
      start,
      end,
      before: line.text.slice(Math.max(sentenceFloor(line.text, start), start - 40), start),
      after: line.text.slice(end, Math.min(clause.end, end + 50)),
    })
  }
  return lists
}

const START_AFTER =
  /随着|住着|(?:里面|里头|园内|园里)有|当中包括|(?:知名|有名|出名|像样|拿得出手|代表性|叫得响|响当当)的(?:企业|公司|品牌)?(?:有|是|如|像|包括|就有)|像|设有|建有|不乏|多了|要数|当数|当属|莫过于|(?:引进|引入|引来|招来|集聚|聚集|汇聚|汇集|云集|入驻|进驻|落户|落地|吸引|培育|拥有|涌现|诞生|招引|签约|孵化|形成|聚拢|导入|迎来|承接)(?:出|到|的|了|有|包括|包含|着|以)*|分别[是为]|(?:企业|租户|机构|平台|院所|高校|公司)(?:还有|有|为|是|包括|包含|如|分别是|:|——)+|包括了?|包含了?|除了|例如|比如|还有|已有|现有|有|如|以(?!色列|及|上|下|内|外|来|岭)|含|是|与|为|——|:|\(|“|目前|其中|以及|(?:tenants|companies) include|including|such as/g
const PROTECT_START = /有限|有色|如皋|如东|稀有|国有|为民|华为|有为/

function firstItemStart(text: string, from: number, comma: number): number {
  const low = Math.max(from, comma - 48)
  const slice = text.slice(low, comma)
  let cut = 0
  START_AFTER.lastIndex = 0
  for (let match = START_AFTER.exec(slice); match; match = START_AFTER.exec(slice)) {
    const around = slice.slice(Math.max(0, match.index - 1), match.index + match[0].length + 1)
    if (match[0].length === 1 && PROTECT_START.test(around)) continue
    if (match[0] === '(' && slice.indexOf(')', match.index) > 0) continue
    cut = match.index + match[0].length
  }
  return low + cut
}

const END_BEFORE =
  /最(?=为|具|知名|有名|出名|大)|成(?:为|了)(?=园区|首批|第一批|最早)|入选|获评|的(?=(?:生产|制造|研发|区域)?(?:基地|工厂|总部|中心)(?:[,。;]|$))|在(?:业内|行业|圈内)|年?(?:产值|营收|纳税)(?:均|都|分别|双双)|位居前列|名列前茅|唱主角|挑大梁|(?:都|均|也)?在(?:这儿|这里|此地|里面|里头)|等(?!离子)|在内|这样的|这些|这类|[把将](?=[^,。;]{1,10}(?:放|搬|设|落|建))|(?<=[㐀-鿿])(?:[一二三四五六七八九十两几\d]{1,6})(?:家|个|大|所)|(?:已经|已|则(?=把|将|在|也)|先后|陆续|相继|均|都|也|亦)|(?:入驻|进驻|落户|落地|入园|迁入|投产|设(?=立|在|于)|在园区|在这里|在此|常年)|[,。;:!?()…]|为(?:其中)?(?:规模|体量|个头)|都?是(?:其中|这里|园区|园里|里面)|(?:为|是)(?:行业|区域|国内|全国)?(?:核心|主导|代表|龙头|支撑|引领)|一批|两大|三大|四大|五大|共同|各|联合(?:主办|发起|打造|共建)/g

function lastItemEnd(text: string, comma: number, limit: number): number {
  END_BEFORE.lastIndex = comma + 1
  for (let match = END_BEFORE.exec(text); match; match = END_BEFORE.exec(text)) {
    if (match.index >= limit) break
    if (match[0] === '(') {
      const close = text.indexOf(')', match.index)
      if (
        close > 0 &&
        close - match.index <= 24 &&
        /^\)(?:[㐀-鿿]{0,8}公司|、|等|和|及|与|[,。;]|$)/.test(text.slice(close, close + 10))
      ) {
        END_BEFORE.lastIndex = close + 1
        continue
      }
    }
    return match.index
  }
  return limit
}

/** 国家日用及建筑陶瓷工程技术研究中心: 及 is inside the name of an institute that is not yet complete. */
const TITLE_OPEN = /^(?:国家|全国|[㐀-鿿]{2,4}[省市])(?!.*(?:中心|院|所|室|站|平台|基地|公司)$)/

function splitItems(line: Line, start: number, end: number): Item[] {
  const items: Item[] = []
  let at = start
  const push = (from: number, to: number) => {
    let low = from
    const filler = FILLER.exec(line.text.slice(low, to))
    if (filler && filler[0].length < to - low) low += filler[0].length
    // 某某光电(年产值8亿元): what is told of a firm in brackets is no part of its name.
    const told = /[(][^()]*(?:\d|[产营]|从事|主营)[^()]*[)]$/.exec(line.text.slice(low, to))
    const high = told && told.index > 1 ? low + told.index : to
    const name = display(line, low, high)
    if (name !== '') items.push({ start: low, end: high, name })
  }
  const text = line.text.slice(start, end)
  for (const part of text.matchAll(/、|(?<=[㐀-鿿]{2})(?:以及|和|及|与)(?=[㐀-鿿]{2})| and /g)) {
    if (part[0] !== '、' && !text.slice(0, part.index).includes('、')) continue
    if (part[0] !== '、' && TITLE_OPEN.test(text.slice(at - start, part.index))) continue
    push(at, start + part.index)
    at = start + part.index + part[0].length
  }
  push(at, end)
  return items
}

function sentenceFloor(text: string, at: number): number {
  return Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf(';', at - 1)) + 1
}

const INSTITUTION_BAD_AFTER =
  /^(?:的)?(?:\d+[个家所]|教授|专家|院长|校长|主任|博士|硕士|研究员|学者|副|学生|毕业|副院长|所长|等.{0,10}(?:专家|代表|主办|参加)|出席|主办|承办|协办|指导|发布|统计|认为|表示|原)/
const INSTITUTION_BAD_BEFORE =
  /(?:由|经|据|向|从|来自|毕业于|主办|承办|指导|[:：]|来源|邀请|清华|出席|还建|拟|曾任|任|与(?!.*共建))[^,。;、]{0,3}$/
/** 与某某大学共建 */
const PARTNER_AFTER = /^[^,。;]{0,20}(?:共建|合作|签[订署约]|联手|达成|建立)/
const COMPANY_IN =
  /(?:引进|入驻|进驻|落户|落地|吸引|园区内的?|园内的?|园区企业|入园企业|入驻企业|位于[^,。;]{2,24}的|落户[^,。;]{2,24}的|链主企业|龙头企业|代表企业|骨干企业)[^,。;]{0,24}$/
const SPEAKER_AFTER =
  /^(?:的)?(?:总经理|董事长|负责人|创始人|ceo|总裁|副总经理|厂长|副总|技术总监|相关负责人|总工程师|生产总监|联合创始人)/

/** Words of a heading or key under which members are listed. */
export const MEMBER_HEADING =
  /^[一二三四五六七八九十\d.、()\s|·:#]*(?:(?:骨干|龙头|重点|代表|代表性|入驻|入园|知名|主要|链主|典型|部分|明星|标杆)(?:企业|客户|单位|机构|租户|商户|住户|品牌|厂商|厂家)(?:名单|名录|代表|介绍|展示)?|(?:入驻|园区|代表)?企业(?:与|和|及|、)(?:机构|平台|院所)|(?:创新|科研|科创|研发|服务|公共)(?:平台|院所|机构|载体|单位)(?:名单|介绍)?|(?:tenants|companies|key tenants|major tenants|our tenants|anchor tenants|who is here|who's here|who is in|already here|residents|research institutes|institutions)|[^。,;]{0,10}(?:谁(?:已经?)?来了|来了(?:哪些|谁)|都?有谁|谁在(?:这里|园区)|谁已入驻|邻居(?:是谁|们|有谁)|(?:有|入驻了?|落户了?|引进了?)?哪些(?:企业|公司|邻居|机构)[^。,;]{0,6}))\s*[:?]?$/

/** 龙头:甲、乙 – too short a word to head a list by itself, but a key. */
const MEMBER_KEY =
  /^(?:龙头|骨干|链主|明星|平台|科研平台|机构|院所|(?:园区)?(?:邻居|朋友圈|伙伴)|(?:目前|现)?已(?:入驻|签约|落户|投产|引进)|(?:入驻|入园|企业)(?:名单|阵容|代表)|(?:入驻|知名|代表|合作)(?:品牌|商户|租户|住户|厂商|院所|高校)|anchors?|anchor tenants?|who is here|on board)$/

/** 龙头企业:某某公司, 某某集团 */
function labelled(line: Line, blocked: readonly Range[]): Draft[] {
  const key = line.text.slice(0, Math.max(0, line.label - 1)).trim()
  if (line.label === 0 || !(MEMBER_HEADING.test(key) || MEMBER_KEY.test(key))) return []
  const stop = line.text.indexOf('。', line.label)
  const drafts = wholeItems(line, line.label, blocked, stop > 0 && stop < line.text.length - 1 ? stop : undefined)
  if (!INSTITUTE_KEY.test(key)) return drafts
  return drafts
    .filter(({ value }) => isName(String(value).toLowerCase()))
    .map((draft) => ({ ...draft, attribute: 'institution' }))
}

/** 科研机构:宁波材料所: the key says what the names are. */
const INSTITUTE_KEY =
  /(?:科研|研究|创新|研发|检测|公共|合作)(?:机构|院所|平台|高校)$|^院所$|^合作高校$|research institut/

/** A short line under such a heading is one name, or several with 、. */
export function readListedMembers(line: Line, blocked: readonly Range[]): Draft[] {
  if (line.label > 0) return isTold(line) ? wholeItems(line, 0, blocked, line.label - 1) : []
  const stop = line.text.indexOf('。')
  // 甲、乙、丙。 What the sentences behind the list tell is read as running text.
  if (stop > 0 && stop <= 48 && stop < line.text.length - 1)
    return /、/.test(line.text.slice(0, stop)) && !/[;:,]|[是有为在]/.test(line.text.slice(0, stop))
      ? wholeItems(line, 0, blocked, stop)
      : []
  return line.text.length <= 48 && !/[。;:]/.test(line.text)
    ? wholeItems(line, /^[\s\d.、()·•\-*]*/.exec(line.text)?.[0].length ?? 0, blocked)
    : []
}

/** 本草日记:把总部从深圳搬来,投了3.8亿 – under a heading of members the key is the name and the rest is told of it. */
export const isTold = (line: Line): boolean =>
  line.label > 2 && line.label <= 16 && line.kind === 'item' && !MEMBER_HEADING.test(line.text.slice(0, line.label - 1))

const oneOrMore = (line: Line, from: number, end: number): Item[] => {
  const parted = splitByBlanks(line, from, end)
  return parted.length > 0 ? parted : [{ start: from, end, name: display(line, from, end) }]
}

function wholeItems(line: Line, from: number, blocked: readonly Range[], limit?: number): Draft[] {
  const end =
    limit !== undefined
      ? limit - (/等(?:[^、,]{0,10})?$/.exec(line.text.slice(from, limit))?.[0].length ?? 0)
      : (/(?:等(?:[^、,]{0,10})?)?[。….\s]*$/.exec(line.text)?.index ?? line.text.length)
  const items = line.text.slice(from, end).includes('、')
    ? splitItems(line, from, end)
    : line.text.slice(from, end).split(COMMA).length > 1
      ? splitBy(line, from, end)
      : oneOrMore(line, from, end)
  return items
    .filter((item) => isMember(item, blocked) && (!institutionName(item.name) || isName(item.name.toLowerCase())))
    .map((item) =>
      memberDraft(line, institutionName(item.name) ? 'institution' : 'anchor_enterprise', item, item, 0.85),
    )
}

/** 鲁碳针焦  津港负极  河口电解液: names of a labelled line parted by blanks. */
function splitByBlanks(line: Line, from: number, end: number): Item[] {
  const items: Item[] = []
  for (const part of line.text.slice(from, end).matchAll(/\S+/g))
    items.push({
      start: from + part.index,
      end: from + part.index + part[0].length,
      name: display(line, from + part.index, from + part.index + part[0].length),
    })
  return items.length > 1 && items.every((i) => /^[㐀-鿿()]{3,16}$/.test(i.name)) ? items : []
}

/** A comma, but not that of Co., Ltd. */
const COMMA = /[,;](?! ?(?:ltd|inc|llc)\b)/

function splitBy(line: Line, from: number, end: number): Item[] {
  const items: Item[] = []
  let at = from
  for (const part of line.text.slice(from, end).split(COMMA)) {
    const name = display(line, at, at + part.length)
    if (name !== '') items.push({ start: at, end: at + part.length, name })
    at += part.length + 1
  }
  return items
}

/** 空置实验室, 带P2实验室: rooms and fittings. */
const NO_INSTITUTE = /^(?:空置|闲置|剩余|带|含|配|自带|共享|公共|标准|现成|待租)/

/** Organisations outside lists: institutes in or with the park, companies that entered it or speak as its tenants. */
function singles(line: Line, organisations: readonly Organisation[], lists: readonly Range[]): Draft[] {
  const drafts: Draft[] = []
  for (const o of organisations) {
    if (lists.some((l) => l.start < o.end && o.start < l.end)) continue
    const clause = clauseAt(line, o.start)
    if (!clause) continue
    const before = line.text.slice(clause.start, o.start)
    const after = line.text.slice(o.end, Math.min(line.text.length, o.end + 30))
    const item = { start: o.start, end: o.end, name: o.name }
    if (o.type === 'institution') {
      const partner = /[与同和]$/.test(before) && PARTNER_AFTER.test(after)
      if (NO_INSTITUTE.test(o.name)) continue
      if (
        INSTITUTION_BAD_AFTER.test(after) ||
        (!partner && !/[一二三四]是$/.test(before) && INSTITUTION_BAD_BEFORE.test(before))
      )
        continue
      const strong =
        ENTERED.test(after) ||
        /^(?:就|也|还|都)?(?:设|坐落|位于|将?在(?:园|这|此|[a-z]座|\d|[东南西北中]部?(?:片区|组团|区|园)))/.test(
          after,
        ) ||
        /[一二三四]是$|(?:共建|建有|设立|设有|引进|依托|落户|入驻|成立|建设|合作|联合|牵手|携手|拥有)[^,。;]{0,14}$/.test(
          before,
        )
      drafts.push(memberDraft(line, 'institution', item, item, strong ? 0.85 : 0.6))
    } else if (ENTERED.test(after) && !/由|向/.test(before) && !/^(?:投资)/.test(after))
      drafts.push(memberDraft(line, 'anchor_enterprise', item, item, 0.85))
    else if (COMPANY_IN.test(before)) drafts.push(memberDraft(line, 'anchor_enterprise', item, item, 0.85))
    else if (SPEAKER_AFTER.test(after) && isName(o.name) && !/运营|园区|产业园|管理|开发|招商|投资/.test(o.name))
      drafts.push(memberDraft(line, 'anchor_enterprise', item, item, 0.75))
  }
  return drafts
}
