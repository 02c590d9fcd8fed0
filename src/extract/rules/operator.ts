import { groupOf, matchesIn, matchesOf, mayOccurOf, type PatternGroup } from '../cues.ts'
import { display } from '../display.ts'
import { hasWord } from '../latin.ts'
import { type Draft, draftOf, type Line } from '../types.ts'
import { englishOperators } from './english-operators.ts'

const BY = /由([^,。;、]{2,44})(?:、([^,。;]{2,40}))?/g
const VERB =
  /(?:负责|承担|操盘|托管|在管|打理|进行|实施|和|与|及|以及|并|创办|创建|发起|统一|全面|具体|共同|联合|牵头|独立|全资|控股|参股|斥资|耗资|出资|投入|(?:约|近|超)?[\d.]+[万亿]?元|投资|开发|建设|运营|营运|管理|经营|打造|招商|代建|承建|筹建|持有|统筹|服务|管|兴建|投建|出资|自主|自行|接手|接管|接盘|改造|直接|亲自|操刀|联手|携手|开发建设|倾力|倾情|精心|整体|共建|联建|合作)+(?:的.*)?$/
const ACTION =
  /(?:管$|营运|共建|联建|操盘|托管|在管|打理|创办|创建|发起|投资|开发|建设|运营|管理|经营|打造|代建|承建|筹建|投建|兴建|接手|接管|接盘|招商)/
const LEADING =
  /^(?:归(?=[^,。;]{4})|背靠|依托|[^,。;]{0,10}(?:公司|企业|平台)——|国企|央企|民企|国有企业|民营企业|上市公司|龙头企业|知名企业|专业的?|其|[^,。;、]{1,14}(?:下属|旗下|所属|直属|辖下)的?(?=.{4})|属地|区属国企|市属国企|[省市区县]属(?:国有)?(?:企业|平台)|(?:香港|台湾)(?=.{2,}集团))/
const KEY =
  /(?:运营|营运|开发|建设|投资|管理|招商|经营|实施)(?:(?:主体|单位|公司|商|方|机构|企业)(?:名称)?\s*(?:[:：]|[是为系])|[:：])\s*([^,。;\n]{3,40})/g
/** 负责基地运维的某某公司 */
const IN_CHARGE =
  /负责(?:园区|基地|产业园|项目|整个园区)?[^,。;]{0,6}(?:运营|运维|建设|开发|管理|招商)的([^,。;:()]{4,30}?(?:有限公司|有限责任公司|集团|公司))/g
/** 园区运营方某某公司介绍 */
const TITLED =
  /(?:运营|营运|开发|建设|管理|招商)(?:主体|单位|公司|商|方|机构|企业)[(—“]{0,2}([^,。;:()是为由]{4,30}?(?:有限公司|有限责任公司|集团|公司))/g
/** 业主为某某公司 */
const OWNER = /(?:业主|产权)(?:单位|方|人)?(?:[:：]|[是为系])([^,。;]{3,30}(?:公司|集团|控股))/g
/** 背后是某某公司 */
const BEHIND =
  /(?:背后(?:的(?:老板|东家|公司|运营方|操盘手|操盘方|推手))?(?:是|为|站着)|东家(?:是|为)|(?:园区|项目)?平台公司(?:是|为|:)?)([^,。;:()是为由]{3,30}?(?:有限责任公司|有限公司|集团|公司))/g
/** 运营 某某公司: a key parted from its value by a blank. */
const BLANK_KEY =
  /^(?:运营|营运|管理|建设|开发|招商)(?:方|商|单位|主体|公司)?\s+([^,。;:\s]{3,30}(?:公司|集团|控股|[城国产建]投))\s*$/g

/** 谁在管?答:某某公司 */
const ANSWERED =
  /(?:谁(?:来|在)?(?:管|运营|开发|管理|建)|(?:运营|开发|管理|建设)(?:方|商|单位|主体)是谁)[^?。]{0,6}\?\s*(?:答|a)?[:,]?\s*([^,。;:]{3,30}(?:公司|集团|控股|[城国产建]投))/g
/** Headings that ask who runs the park, and an answer that begins with the name. */
const WHO =
  /谁在(?:背后|运营|操盘|管|打理|开发|建)|背后(?:是谁|的人)|谁(?:来|在)?(?:运营|开发|管理)|^(?:运营|开发|建设|管理|投资)(?:主体|方|单位|商|团队|公司|机构)$/
const ANSWER = /^([㐀-鿿()]{4,30}(?:公司|集团|控股|[城国产建]投))[。,;]?(?:$|\s|(?<=[。,;]))/
/** 系某某集团旗下的园区 */
const BELONGS =
  /(?:系|是|为|属于?|隶属于?)([^,。;是由为系]{2,24}(?:公司|集团|控股|城投|国投|产投|建投|置业|地产))(?:旗下|打造|开发|投资|倾力|全资|布局|自建|自营|直营)/g
/** 隶属于某某集团。 */
const OWNED = /(?:隶属于?|归属于?|从属于?)([^,。;是由为系]{2,24}(?:公司|集团|控股|[城国产建]投))(?=[,。;]|$)/g
/** 某某集团在此投资建设了某某产业园; 某某集团统筹园区的开发 */
const HAS_BUILT =
  /(?:^|[,。;]|[区市县属]国企|国企|央企|民企)([^,。;由是园]{2,24}(?:公司|集团|城投|国投|产投|建投|控股|置业|地产))(?:在此|在这里|在当地|于20\d\d年|斥资[^,。;]{1,10})?(?:投资(?:建设|兴建|开发|打造)|统筹|开发建设|兴建|打造|建设)了?[^,。;]{0,12}(?:产业园|科技园|工业园|园区|智造园|产业城|科技城|[谷港])/g
/** 某某操盘的这个园区 */
const OPERATES =
  /(?:^|[,。;])([^,。;由是园的]{2,16})(?:操盘|运营|开发|打造|建设|管理)的(?:这个|这座|这一|该)?(?:园区|项目|产业园)/g
/** 委托某某负责日常运营 */
const ENTRUSTED =
  /(?:委托|交由|交给|聘请|授权)(?:给|了)?([^,。;]{2,28}?)(?:负责|进行|承担|开展|全权|统一|托管|代为|来)+[^,。;]{0,8}(?:运营|管理|招商|开发|打理|操盘)/g
/** 园区运营方某某产投负责人说 */
const SPOKE =
  /(?:运营方|开发商|运营商|运营公司|平台公司|运营单位)([㐀-鿿]{3,10}?)(?=(?:相关)?(?:负责人|总经理|董事长|招商)|介绍|表示|说)/g
/** 是某某公司搞的 */
const MADE =
  /(?:是|由)([^,。;是由]{4,30}(?:公司|集团|[城国产建]投|控股))(?:搞|弄|做|建|盖|开发|投资|运营|管)的(?=[,。;]|$)/g
/** 某某公司自建自营 */
const SELF =
  /(?:^|[,。;])([^,。;由是园]{2,30}(?:公司|集团|[城国产建]投|控股))自[建营持有]{1,3}(?:运营|经营|自[建营])?(?=[,。;]|$)/g
/** 日常运营交给某某产服; 运营团队来自某某公司 */
const HANDED =
  /(?:运营|管理|招商)[^,。;]{0,4}(?:交给|交由|委托给?|外包给|(?:团队|服务)(?:来自|是|为))了?([^,。;]{3,28}?)(?=[,。;]|$|负责|打理|团队)/g
/** 某某国投是这个园区的东家 */
const HOST =
  /(?:^|[,。;])([^,。;由是的]{3,26}?)(?:就)?是(?:这个|这座|该|本)?园区?的?(?:东家|老板|业主|业主方|开发商|运营商|运营方|操盘手|操盘方|投资方)/g
/** 某某公司是园区的开发主体 */
const IS_OPERATOR =
  /(?:^|[,。;的])([^,。;由是的]{3,26}(?:公司|集团|控股|[城国产建]投))(?:就|便)?(?:是|为|系|作为|担任)(?:(?:园区|该园|项目|产业园)的?)?(?:投资|开发|建设|运营|管理|招商)+(?:主体|单位|方|商|企业|公司)/g
/** 归属某某集团管理 */
const HELD =
  /(?:归属于?|隶属于?|归|交由|划归)([^,。;由]{2,26}(?:公司|集团|控股|[城国产建]投))(?:统一|全权|负责|旗下)*(?:管理|运营|所有|开发|经营|管(?=[,。;]|$))/g

/** 引入某某作为运营商; 作为园区的运营商,某某已… */
const APPOINTED =
  /(?:引入|引进|选定|确定|聘请|邀请)了?([^,。;]{2,24}?)(?:作为|担任|成为|为)(?:园区|项目)?的?[^,。;]{0,6}(?:运营商|开发商|运营方|运营单位|运营主体|操盘方)/g
const AS_OPERATOR =
  /作为(?:园区|项目|该园|产业园)?的?[^,。;]{0,8}(?:运营商|开发商|运营方|运营单位|运营主体|建设单位|开发主体),([^,。;]{3,16}?)(?=已|将|负责|承担|从|近|累计|[,。;])/g

/** 甲集团与乙集团合资组建项目公司,负责园区的开发 */
const FOUNDED =
  /(?:^|[,。;])([^,。;由]{3,40}(?:公司|集团|控股|[城国产]投))(?:合资|共同|联合)?(?:出资)?(?:组建|成立|设立)[^,。;]{0,14}公司,?(?:专门|全面)?(?:负责|承担)[^,。;]{0,10}(?:开发|运营|建设|管理)/g
const SUBJECT_DEVELOPS =
  /(?:^|[,。;])([^,。;由是园]{2,30}(?:公司|集团|[城国产建]投|控股|产发))(?:负责|全资|独家|统一|联合|共同|一手|倾力|全力|具体)*(?:投资|投建|兴建|持有|开发|运营|管理|操盘|打造|托管|承建|建设)(?:建设|运营)?(?:和|与|及|并)?(?:负责)?(?:日常|后期|招商)?(?:运营|管理|招商|服务)?(?:的|了|本|该)?(?:园区|该园|项目|产业园|[^,。;]{2,20}(?:产业园|科技园|工业园|园区)|(?=[,。;]|$))/g
const CHARGED =
  /(?:^|[,。;])(?:平台公司|运营方|开发商|国有平台)?([^,。;由]{2,26}(?:公司|集团|[城国产建]投|控股|产发|平台))(?:[^,。;]{0,12},)?(?:一手|全程|全面|具体)*(?:负责|承担|操办|主导|操刀|包揽)了?[^,。;]{0,14}(?:园区|开发区|产业园|基地|高新区|片区)[^,。;]{0,14}(?:规划|建设|运营|管理|开发|招商)/g
const MANAGED =
  /(?:现在?是|就是|一直是|之前是|原来是|,|^)([^,。;是]{3,26}?)(?:在管|在运营|在打理|操盘|在经营|在做(?=[,。;]))/g
const NOT_OPERATOR =
  /人才|院校|政府|管委会|市领导|领导|专家|院士|大学|学院|书记|市长|区长|局$|厅$|委$|部$|组成|团队|记者|专班|我们|企业家|负责人|(?:^|.)(?:省|市|区|县)委/

/** Their name must say that it is a firm's. */
const WITH_KIND = groupOf(
  KEY,
  TITLED,
  IN_CHARGE,
  OWNER,
  BEHIND,
  ANSWERED,
  BLANK_KEY,
  BELONGS,
  IS_OPERATOR,
  OWNED,
  HAS_BUILT,
  HELD,
  SELF,
  MADE,
  FOUNDED,
  SUBJECT_DEVELOPS,
  CHARGED,
  MANAGED,
)
/** The words around the name say so by themselves. */
const WITHOUT_KIND = groupOf(ENTRUSTED, HANDED, HOST, SPOKE, APPOINTED, AS_OPERATOR, OPERATES)

function pushNames(
  drafts: Draft[],
  line: Line,
  group: PatternGroup,
  isGood: (name: string, pattern: RegExp) => boolean,
): void {
  const open = mayOccurOf(line, group)
  group.patterns.forEach((pattern, i) => {
    if (((open >> i) & 1) === 0) return
    for (const match of matchesOf(line, pattern)) {
      const name = match[1] ?? ''
      const at = match.index + match[0].indexOf(name)
      if (isGood(name, pattern)) pushName(drafts, line, at, at + name.length)
    }
  })
}

/** Who develops, builds or runs the park. */
export function readOperators(line: Line): Draft[] {
  const drafts: Draft[] = []
  for (const match of matchesIn(line, BY)) {
    const first = match[1] ?? ''
    pushActor(drafts, line, match.index + 1, first)
    if (match[2] && ACTION.test(match[2])) {
      if (!ACTION.test(first)) pushName(drafts, line, match.index + 1, match.index + 1 + first.length)
      pushActor(drafts, line, match.index + 2 + first.length, match[2])
    }
  }
  pushNames(
    drafts,
    line,
    WITH_KIND,
    (name, pattern) =>
      (pattern === KEY && /^[㐀-鿿]{3,14}$/.test(name)) ||
      /公司|集团|投|控股|中心|事业部|有限|科技$|产城$|置业$|managed/.test(name),
  )
  pushNames(drafts, line, WITHOUT_KIND, (name) => !/第三方|专业|一家|公司来/.test(name))
  const answer = WHO.test(line.topic) ? ANSWER.exec(line.text) : null
  if (answer?.[1]) pushName(drafts, line, 0, answer[1].length)
  if (hasWord(line)) for (const { start, end } of englishOperators(line)) pushName(drafts, line, start, end)
  return drafts
}

/** 由A投资建设: the name is what is left when the verbs at the end are taken off. */
function pushActor(drafts: Draft[], line: Line, at: number, words: string): void {
  const joint =
    /(?:和|与|、|联合|携手)(?:当地|地方|属地|本地|区属|市属)(?:国企|国资|政府|平台公司|国资平台|平台|央企)(?=.{2})/.exec(
      words,
    )
  if (joint && ACTION.test(words.slice(joint.index))) {
    pushName(drafts, line, at, at + joint.index)
    return
  }
  const verb = VERB.exec(words)
  const task = line.text.slice(Math.max(0, at - 16), at)
  if (!verb || !(ACTION.test(verb[0]) || (/负责/.test(verb[0]) && ACTION.test(task)))) return
  const middle = /^(.{2,30}?(?:公司|集团))(?:负责|统一|投资|开发|建设|运营|管理|打造)/.exec(words)
  pushName(drafts, line, at, at + (middle?.[1]?.length ?? verb.index))
}

function pushName(drafts: Draft[], line: Line, from: number, to: number): void {
  let start = from
  const lead = LEADING.exec(line.text.slice(start, to))
  if (lead && lead[0].length < to - start - 2) start += lead[0].length
  const tail = /(?:于(?:20|19)\d\d年.*|\([^()]*\))$/.exec(line.text.slice(start, to))
  for (const part of split(line.text, start, tail && tail.index > 2 ? start + tail.index : to)) {
    const name = display(line, part.start, part.end)
    if (name.length < 3 || name.length > 60 || NOT_OPERATOR.test(name)) continue
    if (drafts.some((d) => d.value === name)) continue
    const confidence = /公司|集团|co\.|ltd/i.test(name) ? 0.92 : 0.78
    drafts.push(draftOf(line, 'operator', name, part.start, part.end, confidence))
  }
}

function split(text: string, from: number, to: number): { start: number; end: number }[] {
  const words = text.slice(from, to)
  const joined =
    /(?<=公司|集团)(?:和|与|、|联合|及)(?=.{3,})|(?:和|与|、|联合|及)(?=.{2,}(?:公司|集团|控股|投资|科技|产城)$)/.exec(
      words,
    )
  if (!joined) return [{ start: from, end: to }]
  return [
    { start: from, end: from + joined.index },
    { start: from + joined.index + joined[0].length, end: to },
  ]
}
