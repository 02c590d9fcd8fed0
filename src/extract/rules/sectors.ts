import type { SectorRole } from '../../model/index.ts'
import { groupOf, matchesIn, matchesOf, mayOccurOf } from '../cues.ts'
import { sectorMentions } from '../english-sectors.ts'
import { type Draft, draftOf, type Line, type Range } from '../types.ts'
import { englishSpans } from './english-sector-spans.ts'
import { bareItems, enumeratedSpans, isBareWord, tellingSpans } from './sector-lists.ts'
import { clauseAt } from './view.ts'

/** A stretch of a line that lists industries of the park, with their role. */
export interface SectorSpan extends Range {
  role: SectorRole
  confidence: number
  /** The list may hold names of firms (以A、B为龙头): only items that are an industry as a whole count. */
  names?: boolean
}

const ROLE_WORDS: readonly [RegExp, SectorRole][] = [
  [/试水|试试|尝试|涉足|打算|预?留|想引|还想|培育|前瞻|规划|未来|谋划|储备|远期|试点|探索|拟/, 'planned'],
  [/支柱|支撑|配套|延伸|补充|辅|基础|协同|同步|联动|兼|特色延伸|衍生/, 'supporting'],
]
const roleOf = (words: string): SectorRole => ROLE_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'leading'

/** 以A为核心、B为支撑: what stands between 以, 、 or a comma and 为 with a role word. */
const AS_ROLE =
  /(?:等)?(?:产业|领域)?(?:肯定|当然|依然|仍然?|还|就|一直)?(?:为|作为|是|做|当|打)[“"「]?(?:园区|其|全区|区域)?(?:的)?(?:第一|首要|绝对|重要|主要|特色|优势|战略性|战略|传统|新兴|当家|拳头|产业|发展|招商)*(核心|主导|龙头|引领|支柱|支撑|重点|主攻|主体|主打|主要业态|主要产业|主业|业态|特色|方向|配套|延伸|补充|辅|基础|首位|先导|未来|主业|主力|大头|重头戏|老本行|看家本领|第[二三](?:条腿|增长极|主业|曲线)|两翼|一翼|双翼|主线|牵引|主引擎|引擎|重心|主|优势)/g
const LIST_REACH = 70

/** The words in front of a match, back to the last of the given stops. */
function wordsBefore(text: string, at: number, stops: RegExp): number {
  const low = Math.max(0, at - LIST_REACH)
  for (let i = at - 1; i >= low; i--) if (stops.test(text[i] ?? '')) return i + 1
  return low
}
const ROLE_STOPS = /[,。;:!?为]/
const TAIL_STOPS = /[,。;:!?]/

/** 以陶瓷、建材见长; 以做家具的为多 */
const FAMED =
  /以(?:做|生产|加工|制造|研发|经营)?([^,。;:以]{2,40}?)(?:的)?(?:为多|居多|最多|见长|著称|闻名|起家|打底|唱主角|挑大梁|领衔|为特长)/g
/** 做辣椒酱的最多; 兽药也收; 健身器材、赛事运营两条腿走路 */
const SPOKEN =
  /(?:^|[,。;:])(?:现?已?(?:形成|呈现)了?)?(?:做|搞|卖|生产)?([^,。;:的]{2,40}?)(?:的(?:最多|居多|不少|占(?:了)?(?:一半|多数|大头))|也(?:收|做|要|接|欢迎|有不少)(?=[,。;]|$)|(?:类|型|等)?(?:企业|公司|项目)?(?:亦|也|均|都)可(?:入驻|进驻|入园)|两条腿走路|双轮驱动|是吃饭的|并举|并重|齐头并进)/g
/** 是全国知名的锂电池产业基地 */
const KNOWN_BASE =
  /(?:是|为|成为|建成|作为)[^,。;、:]{0,14}?(?:知名|著名|重要|最大|唯一|首个|主要|领先|集中)的?([^,。;:]{2,30}?)(?:产业|制造|生产|研发|创新|加工)*(?:基地|集聚区|聚集区|集群|高地|集散地|园区)/g
/** 吸引了工业软件、云计算类企业 */
const GATHERED =
  /(?:集聚|聚集|汇聚|吸引|引进|引育|招引|云集|孵化|入驻)(?:了|着|起|有)*(?:一批|一大批|大批|众多|多家|许多|大量)?([^,。;:“”]{2,40}?)(?:等)?(?:领域|行业|类|产业|方向)?的?(?:上下游|产业链|相关|配套|科技|高新技术|龙头|优质|头部)*(?:企业|项目|厂商|公司)/g

/** 主要做什么?答:制鞋、服装 */
const ANSWERED =
  /(?:做|搞|发展|引进|欢迎|接受|收|是|有)(?:什么|哪些|哪类|啥)(?:产业|行业|方向|企业)?(?:为主|的)?\s*\?\s*(?:答|a)?[:,]?\s*([^。;,]{2,60})/g
/** A verb of focus, and the list behind it up to the end of the clause. */
const FOCUS =
  /(前瞻(?:性)?(?:布局|谋划)?|规划(?:布局|发展|引进)|谋划(?:布局|发展)?|积极培育|重点培育|培育(?:发展|壮大)?|探索发展|布局(?!有)|拟发展|未来(?:将)?(?:重点)?(?:发展|布局)|(?:向)?(?:上|下)?游?延伸(?:发展)?|配套发展|协同发展|同步发展|联动发展|辅以|兼顾|兼容|长远(?:将|会)?发展|主要是|(?:将来|今后|往后|下一步|接下来|未来|今年|明年|后面)?(?:还|也|再)?(?:想|会|要|计划|打算|准备)(?:试水|试试|尝试|涉足|引一?点|引进?|做一?点|探索|切入|发力|布局|招引)|试水|涉足|切入|聚焦(?:于|在)?|锚定|锁定|押注|主推|(?<=[区园港谷城]|基地)主营|(?:后|已|又|新)引入(?=[^,。;]{2,10}(?:组装|制造|加工|生产))|(?:远期|未来|将来)?(?:还|也)?预?留(?:了|出)?[^,。;]{0,6}(?:地|空间)给|偏(?:重|向)?(?![远低高少大小僻差弱旧老])|专攻|专做|主做|主要做|主业(?:是|为|做)|(?:招牌|王牌|名片|主角|主要产品|主导产品|主打产品)(?:是|为|有)|(?:主要)?集中(?:在|于)|(?:当家|拳头|看家)产业(?:是|为|有)|“[一二三四五六七八九n\d]”(?:即|是|指|为|代表)|立足|抢占|主攻|重点(?:发展|布局|引进|打造|招引|聚焦|支持|围绕|突破|关注|建设)|主要(?:接纳|接收|吸纳|招引|发展|做|布局|聚焦|承接|引进|涉及|面向)|做强(?!做)|做优(?!做)|做大(?!做)|壮大|着力(?:发展|打造|培育)|大力发展|优先(?:发展|引进|保障|支持|布局)|集中发展|全力发展|做大做强|做优做强|做强做优|专注(?:于)?|主要从事|多从事|从事|致力于(?:发展|打造)?|深耕|瞄准|主打|突出(?!贡献)|发力|强项是|(?:招商|发展|引进)(?:重点|方向|目标)(?:是|为|包括)|(?:当家|最强|最大|占比最大|做得最好|最拿手)的(?:产业|行业)?是|(?<!目前|已)(?:将|拟)(?:引入|引进|招引|导入|布局|建设)|规划建设(?=[^,。;]{2,10}项目)|围绕|鼓励发展|(?:[一二三四五六七八九十两\d](?:大|条|个))(?:主线|赛道|方向|板块|产业|领域):|(?:只|专门?|都?是|(?<=园区?|[谷港城]))做(?!好|大|强|了)|(?<=^|[,。;])(?:招商)?方向(?:是|为)|产业(?:定位|方向|重点)(?:为|是|:|清晰:|明确:|十分清晰:)?|(?:主导|首位|支柱|特色|优势|核心|重点|主要|支撑|配套|新兴|未来|培育)产业(?:[一二两三四五\d]个:|为|是|有|包括|涵盖|分别是|:)|业态(?:包括|为|有|:)|面向|发展|定位(?:为|于|是)?|涵盖|配套(?!建设|设施|服务|完善|区|齐全|资金|条件|企业|能力|成熟)|以)/g

/** 主导:A、B。支撑:C。 */
const KEYED =
  /(?:^|[。;,]\s*)(主导|支柱|支撑|配套|辅助|培育|未来|特色|规划|主攻|重点|鼓励|优先|入驻|准入|招商)(?:产业|行业|方向|发展|类|引进)?:([^。;]{2,60})/g

const LIST_TAIL =
  /[一二两三四五六\d]大(?:主导|支柱|特色|优势|主业)(?=[,。;]|$)|等?(?:[一二三四五六七八九十两\d]{1,4})?(?:大|个|类|项)?(?:主导|特色|优势|支柱|重点|核心|新兴|战略性新兴|高端|千亿级?|百亿级?|首位|细分|主)*(?:产业链?|新?增长点|新?增长极|主线|门类|品类|领域|方向|业态|(?:双|多)?主题|行业|特色|产业集群|集群|赛道|产业体系)/
const NEGATIVE = /除外|禁止|不接受|严禁|不得|限制|不含|以外|退出|淘汰|不引进|谢绝|不做/
const NAMES_FOCUS =
  /^(?:偏|偏重|偏向|锚定|锁定|押注|立足|抢占|做强|做优|做大|壮大|围绕|发展|面向|定位为?|定位于|涵盖|以|突出|布局|培育|发力|主要从事|多从事|从事|.*集中[在于]|.*产品[是为有]|优先(?:保障|支持)|主要是|致力于.*|规划建设|产业.*)$/

/** Words of a heading or of a key whose lines list the leading industries. */
export const SECTOR_HEADING =
  /^[一二三四五六七八九十\d.、()\s]*(?:园区|本园|现有|入园|主导|重点|特色|优势|支柱|核心|首位|招商|准入|主要|发展|适合|适用|入驻|产业|鼓励|鼓励类|允许类|细分|三大|两大|四大|五大)*(?:产业|行业|业态|赛道|板块|孵化|发展|主要|聚焦|服务|招商|重点)(?:定位|方向|导向|布局|类型|领域|规划|体系|要求|集群|链|基础)?(?:\([^()]{1,6}\))?\s*:?$|^(?:主攻|主营|主打|主业|做什么|主要做什么)(?:方向|产业)?\??$|^方向\s*:?$|^(?:leading|key|target|pillar|priority|focus|main|core) (?:industries|sectors)|^industr(?:y|ies)(?: focus| served)?:?$|^sectors:?$|^(?:core|main) business:?$|^what (?:we|it|the park) (?:do|make|does|makes)(?: best)?:?$|^focus(?: industries| sectors)?:?$/

/** The industries that a line gives its park, by role. */
export function readSectors(line: Line, listed: SectorRole | null, blocked: readonly Range[]): Draft[] {
  const spans = [
    ...labelSpans(line, listed),
    ...roleSpans(line),
    ...tailSpans(line),
    ...focusSpans(line),
    ...aspiredSpans(line),
    ...answerSpans(line),
    ...englishSpans(line),
    ...enumeratedSpans(line),
    ...tellingSpans(line),
  ]
  if (spans.length === 0) return []
  const drafts: Draft[] = []
  const taken = new Map<string, Draft>()
  for (const span of spans) {
    const text = line.text.slice(span.start, span.end)
    for (const mention of [...sectorMentions(text), ...bareItems(text, span.confidence)]) {
      const start = span.start + mention.start
      const end = span.start + mention.end
      if (span.names && !isWholeItem(text, mention.start, mention.end)) continue
      if (blocked.some((b) => b.start < end && start < b.end) || excluded(line, start, end)) continue
      const key = `${mention.id}`
      const known = taken.get(key)
      if (known) continue
      const draft = draftOf(line, 'sector', mention.id, span.start, Math.max(end, span.start + 1), span.confidence)
      draft.detail = { role: span.role }
      taken.set(key, draft)
      drafts.push(draft)
    }
  }
  return drafts
}

/** (化工除外), 不接受电镀类客户 */
function excluded(line: Line, start: number, end: number): boolean {
  const clause = clauseAt(line, start)
  if (!clause) return false
  if (/^(?:[^,。;()]{0,6})(?:除外|以外)/.test(line.text.slice(end, end + 10))) return true
  return NEGATIVE.test(line.text.slice(clause.start, start))
}

const isWholeItem = (text: string, start: number, end: number): boolean =>
  /(?:^|[、,和及与以])$/.test(text.slice(Math.max(0, start - 1), start)) &&
  /^(?:$|[、,和及与等]|产业|制造|行业)/.test(text.slice(end))

function labelSpans(line: Line, listed: SectorRole | null): SectorSpan[] {
  if (line.label > 0 && SECTOR_HEADING.test(line.text.slice(0, line.label - 1).trim()))
    return [{ start: line.label, end: line.text.length, role: roleOf(line.text.slice(0, line.label)), confidence: 0.9 }]
  if (!listed) return []
  const whole = line.text.length <= 60 && !/[。;]/.test(line.text)
  return whole && line.kind !== 'heading' ? [{ start: 0, end: line.text.length, role: listed, confidence: 0.85 }] : []
}

function roleSpans(line: Line): SectorSpan[] {
  const spans: SectorSpan[] = []
  for (const match of matchesIn(line, AS_ROLE)) {
    const from = wordsBefore(line.text, match.index, ROLE_STOPS)
    const words = line.text.slice(from, match.index)
    if (words.length < 2) continue
    const open = words.lastIndexOf('以')
    const start = from + (open >= 0 && !/^以色列/.test(words.slice(open)) ? open + 1 : 0)
    spans.push({
      start,
      end: match.index,
      names: /龙头|引领/.test(match[1] ?? ''),
      role: roleOf(match[1] ?? ''),
      confidence: open >= 0 || start > 0 ? 0.93 : 0.85,
    })
  }
  return spans
}

function answerSpans(line: Line): SectorSpan[] {
  return matchesIn(line, ANSWERED).flatMap((match): SectorSpan[] => {
    const words = match[1] ?? ''
    const end = match.index + match[0].length
    return isMostlySectors(words) || (words.includes('、') && sectorMentions(words).length > 1)
      ? [{ start: end - words.length, end, role: 'leading', confidence: 0.85, names: true }]
      : []
  })
}

function focusSpans(line: Line): SectorSpan[] {
  const spans: SectorSpan[] = []
  for (const match of matchesIn(line, FOCUS)) {
    const word = match[1] ?? ''
    const from = match.index + match[0].length
    const clause = clauseAt(line, match.index)
    const limit = clause ? clause.end : line.text.length
    const next = nextFocus(line.text, from, limit)
    if (next <= from) continue
    const words = line.text.slice(from, next)
    if (
      /^以$/.test(word) ||
      (NAMES_FOCUS.test(word) &&
        !LIST_TAIL.test(words) &&
        !/^(?:发展|布局|培育)$/.test(word) &&
        !isMostlySectors(words))
    )
      continue
    if (
      /^(?:发展|布局|培育|配套)$/.test(word) &&
      !LIST_TAIL.test(words) &&
      (word === '配套' || !/、/.test(words)) &&
      !isMostlySectors(words)
    )
      continue
    if (/服务平台|体系建设|人才|企业家/.test(words) && !LIST_TAIL.test(words)) continue
    const role = roleOf(`${word}${/未来/.test(words) && /布局/.test(word) ? '未来' : ''}`)
    spans.push({ start: from, end: next, role, confidence: NAMES_FOCUS.test(word) ? 0.78 : 0.9 })
  }
  return spans
}

const isCovered = (words: string): boolean => {
  const covered = sectorMentions(words).reduce((sum, m) => sum + m.end - m.start, 0)
  return covered > 0 && words.length - covered <= 2
}

/** 培育康养服务业: hardly anything but industries. */
export function isMostlySectors(words: string): boolean {
  const covered = sectorMentions(words).reduce((sum, m) => sum + m.end - m.start, 0)
  const plain = words.replace(/整机|整车|组装|装配|制造|加工|生产|研发|[和与及、]/g, '')
  if (isBareWord(words)) return true
  return covered > 0 && (words.length - covered <= 4 || (plain.length < words.length && isCovered(plain)))
}

const NEXT =
  /(?:,|、|和|并|同时)?(?:前瞻布局|规划发展|规划布局|积极培育|培育发展|延伸发展|配套发展|同步发展|重点发展|力争|打造|努力|现已|已集聚|吸引|形成|为(?:核心|主导|支撑|支柱|重点|特色))/g

function nextFocus(text: string, from: number, limit: number): number {
  NEXT.lastIndex = from
  const match = NEXT.exec(text)
  return match && match.index < limit ? match.index : limit
}

/** 形成A、B、C三大主导产业: the role stands behind the list. */
const TAIL =
  /(?:等)?(?:[一二三四五六七八九\d]{1,4})?(?:大|个|类|项)?(主导|支柱|特色优势|特色|优势|首位|核心|重点|战略性新兴|未来|(?<=[大个类项])(?:配套|新兴|特色))(?:产业|(?=集群|板块|产业集群|产业链))(?!园|基地|链|发展|项目|体系|规划|定位|方向|布局|名录|政策|企业|是|为|有|:)/g
const TAIL_START =
  /(?:形成了?|确立了?|构建了?|打造了?|发展|培育|围绕|聚焦|拥有|布局|以|是|为|:|“|推动|做强|做大|壮大|的)/g

/** 已形成A、B、C三条产业链 */
const CHAINS =
  /(?:形成|构建|打造|拥有|聚集|培育|布局)了?([^,。;:!?]{2,60}?)(?:等)?[一二两三四五六七八九十\d]{1,4}(?:大|条|个)[^,。;]{0,4}(?:产业链|产业集群|产业板块|产业体系|产业|集群)/g

/** Wordings that describe the park by what it makes; only lists that are hardly anything but industries count. */
function describedSpans(line: Line): SectorSpan[] {
  const spans: SectorSpan[] = []
  const open = mayOccurOf(line, DESCRIBED)
  DESCRIBED.patterns.forEach((pattern, i) => {
    if (((open >> i) & 1) === 0) return
    for (const match of matchesOf(line, pattern)) {
      const words = match[1] ?? ''
      const start = match.index + match[0].indexOf(words)
      const confidence = DESCRIBED_CONFIDENCES[i] ?? 0
      if (isMostlySectors(words)) spans.push({ start, end: start + words.length, role: 'leading', confidence })
    }
  })
  return spans
}

function tailSpans(line: Line): SectorSpan[] {
  const spans: SectorSpan[] = describedSpans(line)
  for (const match of matchesIn(line, KEYED)) {
    const words = match[2] ?? ''
    const start = match.index + match[0].length - words.length
    spans.push({ start, end: start + words.length, role: roleOf(match[1] ?? ''), confidence: 0.88 })
  }
  for (const match of matchesIn(line, CHAINS)) {
    const words = match[1] ?? ''
    const start = match.index + match[0].indexOf(words)
    spans.push({ start, end: start + words.length, role: 'leading', confidence: 0.85 })
  }
  for (const match of matchesIn(line, TAIL)) {
    const from = wordsBefore(line.text, match.index, TAIL_STOPS)
    const words = line.text.slice(from, match.index)
    if (words.length < 2) continue
    let start = 0
    TAIL_START.lastIndex = 0
    for (let found = TAIL_START.exec(words); found; found = TAIL_START.exec(words))
      start = found.index + found[0].length
    if (!/、|和|与|及/.test(words.slice(start)) && !isMostlySectors(words.slice(start))) continue
    const role: SectorRole = match[1] === '支柱' ? 'supporting' : match[1] === '未来' ? 'planned' : 'leading'
    spans.push({ start: from + start, end: match.index, role, confidence: 0.9 })
  }
  return spans
}

/** 铸造的“首位产业”地位进一步巩固 */
const STANDING =
  /([^,。;:!?的]{2,24}?)(?:作为|的)?[“"「]?(?:首位|主导|支柱|核心|优势|特色)产业[”"」]?(?:的)?(?:地位|优势|作用|底色|基础)/g

const DESCRIBED = groupOf(FAMED, SPOKEN, STANDING, KNOWN_BASE, GATHERED)
const DESCRIBED_CONFIDENCES = [0.82, 0.8, 0.82, 0.78, 0.75]

/** 打造北方某某产业总部基地: the title names the industry that the park stands for. */
const ASPIRED =
  /(?:打造|建设成为|建设|建成|成为|长为|成长为)(?:了|成|为)?[“"「]?([^,。;”"」]{2,40}?)(?:高地|总部基地|示范窗口|产业基地|影视基地|基地|产业集群|产业园|集聚区|聚集区|谷|中心|之都|地标|集中地|聚集地|集聚地|集散地|策源地|主阵地|重镇|摇篮)/g

function aspiredSpans(line: Line): SectorSpan[] {
  const spans: SectorSpan[] = []
  if (line.kind === 'heading') return spans
  for (const match of matchesIn(line, ASPIRED)) {
    const words = match[1] ?? ''
    const start = match.index + match[0].indexOf(words)
    spans.push({ start, end: start + words.length, role: 'leading', confidence: 0.72 })
  }
  return spans
}
