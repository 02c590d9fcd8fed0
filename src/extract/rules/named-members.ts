import { groupOf, matchesIn, matchesOf, mayOccurOf, occursIn, type PatternGroup } from '../cues.ts'
import { display } from '../display.ts'
import type { Draft, Line } from '../types.ts'
import { institutionName, isMember, memberDraft } from './members.ts'

/** 以某某为链主的, 园区龙头企业某某年产值… */
const HEADED =
  /(?:^|[,。;了]|形成)以([㐀-鿿a-z0-9]{2,12})为(?:链主|龙头|引领|代表|核心企业)|(?:龙头|链主|骨干|代表|明星|领军|标杆|头部)企业([㐀-鿿a-z0-9]{3,10}?)(?=年?产值|营收|年|已|去年|今年|在园区|一家|投资|,)/g

const ENTERING = /落户|引进|签约|入驻/
/** 某某铝业投资12亿元建设的再生铝项目 */
const INVESTS =
  /(?:^|[,。;:、]|分别是|包括|其中)([㐀-鿿a-z0-9]{3,12}?)(?:计划)?投资[\d.]{1,12}[万亿]元?(?:建设|新建|扩建|实施)[^,。;]{0,40}项目/g

/** 引来了投资10亿元的某某储能项目 */
const BROUGHT =
  /(?:引来|引进|引入|招引|迎来|落户|签约)了?(?:总?投资)?(?:约|超|近)?[\d.]{1,12}[万亿]元?的([㐀-鿿a-z0-9]{3,10}?)项目/g

const INSIDE =
  /(?:园区内的?|园内的?|区内的?|园区企业|入园企业|入驻企业|驻园企业|落户(?:于|在)?园区的|除了|链主企业(?:是|为)?|龙头企业(?:是|为)?|(?<=[,。;])龙头(?:是|为)|老牌企业|老住户|老租户|引进)([㐀-鿿a-z0-9]{3,10}?)(?=,一家|在|从|投资[\d约近]|一家|去年|今年|前年|20\d\d年|目前|年?(?:营收|产值|纳税)|一家|总经理|董事长|行政总裁|总裁|厂长|创始人|负责人|车间|负责人|,还|,又|的(?:产品|车间|生产|厂房))/g

/** 做得最大的是某某防水 */
const LARGEST =
  /(?:最大|最早|最出名|最有名|规模最大|个头最大)的(?:企业|公司|一家|租户)?(?:是|叫|要数|当属)([㐀-鿿a-z0-9]{3,10})(?=[,。;]|$)/g

const OWNER = /(?:龙头(?:企业)?|(?<!园区|园区的)业主|链主(?:企业)?)(?:是|为)([㐀-鿿]{3,12})(?=[,。;]|$)/g

/** 签约入园, 其中某某新材12亿元、某某科技7.2亿元 */
const SIGNED = /(?:其中|分别[为是]|包括|、)([㐀-鿿a-z]{3,10}?)[\d.]{1,8}亿元(?=[、,。;])/g

/** 某某科技也宣布落子园区 */
const ENTERS =
  /(?:^|[,。;的])([㐀-鿿a-z0-9]{3,8}?)(?:也|已|正式|近日|宣布|率先|又)+(?:落子|签约落户|落户|入驻|进驻|签约入驻|签约)(?:本|该|了)?(?:园区|产业园|这里)/g

/** 龙头企业有某某光电和某某微电子 */
const PAIR =
  /(?:(?:龙头|代表|代表性|骨干|重点|知名|入驻|主要|链主|明星)(?:企业|客户|租户)(?:有|为|是|包括|如)|(?:先后|陆续|成功|已)?(?:引进|招来|引来|迎来|吸引)了?|(?:里面|园里|园内)有)([㐀-鿿a-z0-9]{3,12}?)(?:和|与|及|以及)([㐀-鿿a-z0-9]{3,12}?)(?=[,。;]|等|两家|两大|这[样两]|入驻|落户|$)/g

/** 某某光电是园区最早的入驻企业 */
const FIRST_HERE =
  /(?:^|[,。;])(?:其中|比如)?([㐀-鿿a-z0-9]{3,12}?)(?:就|则)?是(?:园区|这里|园内|全园|这儿)里?(?:的)?(?:最早|最大|首家|第一家|第一个|规模最大|产值最高|龙头|链主|重点|老|代表性?|明星|骨干)[^,。;]{0,10}?(?:企业|住户|租户|客户|公司|大户|厂子)/g

/** 除某某医疗外,还有某某生物 */
const BESIDES = /除(?:了)?([㐀-鿿a-z0-9]{3,10}?)(?:之?外|以外),/g

/** 既有某某这样的龙头,也有某某这样的外来户 */
const SUCH =
  /(?:既有|也有|还有|不乏|更有|又有|有)([㐀-鿿a-z0-9]{3,12}?)(?:这样|这类|这种)的(?:[^,。;]{0,6})(?:龙头|企业|户|大厂|公司|品牌|巨头|工厂|老字号|新秀)/g

/** 引进某某铝型材,该企业投资… */
const BROUGHT_ONE = /(?:引进|招引|引入|签约)了?([㐀-鿿a-z0-9]{3,8})(?=,(?:该|这家)(?:企业|公司))/g

/** 某某储能是第一个入驻的 */
const PIONEER = /(?:^|[,。;])([㐀-鿿a-z0-9]{3,10}?)是(?:第一个|头一个|最先|最早)(?:吃螃蟹|来|入驻|落户|进来)的/g

/** 某某光电的研发总部就在园区3号楼 */
const HOUSED =
  /(?:^|[,。;])([㐀-鿿a-z0-9]{3,10}?)的(?:研发|区域|生产|制造|华东|华南|华北)?(?:总部|工厂|基地|研发中心|厂房|产线|车间)(?:就|也|都|已|便)*(?:在|设在|落在|位于|搬到|建在|放在)了?(?:园区|这里|园内|本园)/g

/** 某某光电2021年从深圳迁来 */
const MOVED =
  /(?:^|[,。;])([㐀-鿿a-z0-9]{3,10}?)(?:于|是)?(?:20\d\d年)?(?:\d{1,2}月)?(?:从|由)[㐀-鿿]{2,8}?(?:整体)?(?:迁来|搬来|迁入|迁至|搬到|搬进|搬迁过来|搬过来)/g

/** 引进某某光电等龙头企业; 引来了某某光电。 */
const ONE_OF =
  /(?:引进|引入|落户|集聚|聚集|吸引|拥有|招引|培育)(?:了|有)?([㐀-鿿a-z0-9]{3,10}?)等(?:一批|多家|知名|行业|国内外|国内)*(?:龙头|骨干|知名|头部|上市|链主|领军)?企业|(?:引来|迎来|招来|引进|引入)了([㐀-鿿a-z0-9]{3,8})(?=[。;]|$)/g

/** 龙头某某光电,配套… */
const LEADER = /(?:^|[,。;])(?:龙头|链主)(?:企业)?([㐀-鿿a-z0-9]{3,8}?)(?=,|带动|领衔|牵引)/g

/** 园区龙头某某去年扩产; 老租户某某说 */
const KNOWN =
  /(?:园区(?:的)?(?:龙头|链主|大户|明星)|老(?:租户|住户|邻居|牌企业)|首批(?:租户|住户|入驻企业)|第一家(?:租户|企业))(?:企业)?[“]?([㐀-鿿a-z0-9]{3,10}?)[”]?(?=去年|今年|前年|20\d\d年|说|表示|反映|介绍|在|从|已|刚|一家|的(?:负责人|老板|厂长|总经理|车间))/g

/** 某某光电把生产基地设在这里 */
const PLACED =
  /(?:^|[,。;])(?:去年|今年|后来|近日|目前)?,?([㐀-鿿a-z0-9]{3,12}?)(?:也|都|已经?|就|则|先后)*[把将](?:其|自己的)?[^,。;]{2,14}?(?:设|放|搬|建|落|迁|布局|转移|安)(?:在|到|进|至|于|来|入)*了?(?:这里|这儿|此地|园区|园内|园里|本园|该园)/g

const NAMED = groupOf(
  INSIDE,
  OWNER,
  HEADED,
  BROUGHT,
  ENTERS,
  LARGEST,
  BESIDES,
  HOUSED,
  MOVED,
  ONE_OF,
  LEADER,
  BROUGHT_ONE,
  PIONEER,
  FIRST_HERE,
  SUCH,
  KNOWN,
  PLACED,
)
const NAMED_ENTERING = groupOf(INVESTS, SIGNED)

function pushMatches(drafts: Draft[], line: Line, group: PatternGroup): void {
  const open = mayOccurOf(line, group)
  group.patterns.forEach((pattern, i) => {
    if (((open >> i) & 1) === 0) return
    for (const match of matchesOf(line, pattern)) {
      const name = match[1] ?? match[2] ?? ''
      pushNamed(drafts, line, name, match.index + match[0].indexOf(name), match.index)
    }
  })
}

/** A short company name that the wording places in the park: 园区内的某某科技去年营收…, 除了某某,还聚集了…. */
export function namedInside(line: Line): Draft[] {
  const drafts: Draft[] = []
  pushMatches(drafts, line, NAMED)
  if (occursIn(line, ENTERING)) pushMatches(drafts, line, NAMED_ENTERING)
  for (const match of matchesIn(line, PAIR)) {
    let at = match.index
    for (const name of match.slice(1)) {
      at = line.text.indexOf(name ?? '', at)
      pushNamed(drafts, line, name ?? '', at, match.index)
    }
  }
  return drafts
}

const NO_FIRM =
  /企业|园区|产业|项目|团队|客商|公司$|部门|服务|政府|[这那]|先生|女士|[张王李赵刘陈]总$|很多|不少|多家|上述|我们|他们|老板|客户|厂家|商户|高校|院所|机构|平台$|[年月日]$|载体|地块|[区园港]$/

function pushNamed(drafts: Draft[], line: Line, name: string, start: number, from: number): void {
  const item = { start, end: start + name.length, name: display(line, start, start + name.length) }
  if (isMember(item, []) && !NO_FIRM.test(name))
    drafts.push(
      memberDraft(
        line,
        institutionName(name) ? 'institution' : 'anchor_enterprise',
        item,
        { start: from, end: item.end },
        0.8,
      ),
    )
}
