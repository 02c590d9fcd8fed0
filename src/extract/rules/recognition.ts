import { scanRegions } from '../../text/index.ts'
import { matchesIn } from '../cues.ts'
import { display } from '../display.ts'
import { type Draft, draftOf, type Line } from '../types.ts'

const GRANTED =
  /属于?(?=国家级?|省级|自治区级|市级)|的(?=(?:国家级|省级|自治区级|市级)[^,。;]{2,20})|(?:^|,)(?=(?:国家级|省级|自治区级|市级)[^,。;]{2,16}(?:孵化器|众创空间|示范基地|示范园区|化工园区|产业基地|开发区|高新区)(?:[,。;]|$))|(?:^|,)(?=国家(?!和|对|开|出|政|卫|标)[^,。;]{3,18}(?:示范园|示范区|示范基地|示范园区|产业基地|产业集群|产业园)(?:[,。;]|$))|(?:资质|荣誉|称号|认定|授牌)(?:荣誉|认定|称号)?:|(?:先后)?(?:被)?(?:获评|获批(?:为|成为|升级为|升格为|设立|建设)?|获得|荣获|获授|摘得|摘取|捧回|捧得|斩获|拿到|拿下|夺得|赢得|喜获|喜提|通过|头顶|手握|挂上|挂着|成功创建|成功创成|创成|顶着|晋级|晋升|跨入|上榜|获颁|享有|获|评为|评上|评定为|认定为|认证为|列入|列为|入列|入榜|入选|入围|纳入|跻身|升级为|升格为|晋升为|授予|(?:认定|公布|批准|命名)的(?=[^,。;]{0,6}(?:化工园区|示范|基地))|命名为|确定为|批准为|批复为|挂牌|作为|成为|成长为|长成了?|建成了?|如今已是|已是|现为|系|拥有|是|为|荣膺|status: |recogni[sz]ed (?:in 20\d\d )?as|designated(?: as)?|certified (?:in 20\d\d )?as|named|awarded|listed as|rated as|accredited as|approved as|(?:holds|won|earned|carries|received) the (?:title|status|label|designation)s? (?:of|as)|status of|upgraded to|\b(?:is|was|became|being)(?= an? (?:national|provincial|state|municipal)))(?:了|全市|全省|园区|该园区)?(?=[^,。;]{2,})/g
const LEVEL =
  /^(?:首批|第[一二三四五六七八九十]+批|全国首[个家批]|全市首[个家批]|全省首[个家批])?(?:国家(?!和)(?:备案)?|全国|中国|省级|市级|部级|省市|世界|亚洲|工信部|科技部|农业农村部|商务部|住建部|[㐀-鿿]{2,8}?(?:省|自治区)|[㐀-鿿]{1,6}市|山东半岛|a |the |an )?/
const TITLE_ENDING =
  /(?:核心区|示范基地|产业基地|产业化基地|创新基地|示范园区|示范园|示范区|特色产业园区|产业园区|化工园区|特色园区|众创空间|孵化器|加速器|科技园|产业园|产业集群|集群|集聚区|聚集区|集中区|工业园区|开发区|高新区|经开区|试验区|先行区|试点(?:园区|单位|基地)?|示范点|示范单位|示范项目|示范平台|平台|产业小镇|特色小镇|基地|名单|称号|园区|百强(?:园区)?|先进单位|出口基地|双创示范基地|双创基地|创新中心|park|zone|base|cluster|incubator|pilot)(?=$|[,。;、:!?)”"」』】(（“「 ]|的|之一|和|及|与|以及|称号|认定|复核|评定|评审|验收|复审|授牌|资质|荣誉|牌子|金字招牌|行列|序列|名单|名录|创建|培育|建设|等|后|,|\. ?|in |by |for |and )/g
const ENGLISH_RUN = /^ ?[a-z][^,。;:!?]{3,90}/
const RUN = /^[“"「]?(?:[^,。;:!?“”"「」]|“[^”,。;]{1,16}”|"[^",。;]{1,16}"|「[^」,。;]{1,16}」){3,32}/
const STRONG_LEVEL =
  /国家|全国|中国|省级|市级|部级|省|自治区|世界|首批|工信部|科技部|农业农村部|商务部|national|provincial|state-level|municipal/
const GRANT_WORD =
  /approved as|title|status|label|upgraded|摘|捧|斩|拿|夺|赢|喜|通过|头顶|手握|挂上|挂着|创成|成功创建|顶着|晋|跨入|上榜|享有|资质|荣誉|称号|获|评|认定|认证|列|选|围|纳入|跻身|升|授予|命名|确定|批|挂牌|作为|荣|recogn|design|certif|award|accred|rated|named/
/** 拥有“…”“…”等称号 */
const CALLED = /^[“"「][^,。;]{4,80}(?:称号|荣誉|牌子|资质|金字招牌|殊荣)/
const TAIL = /(?:创建|培育|建设|公示|试点)?(?:名单|名录|目录|称号|行列|序列)$|的重要组成部分$/
const WEAK_BAD =
  /之一$|打造|建设成|努力|目标|规划建设|中心区|位于|坐落|集聚区$(?!.*级)|合作|企业(?!孵化器|公共|创业|特色)|我国|重要(?:基地|窗口)|最大|首个|第一/

/** Headings whose short lines are titles of the park. */
const HONOURS = /(?:荣誉|资质|称号)(?:情况|认定|称号|资质|荣誉)?$/

/** Keys and columns whose value is a title of the park. */
const LEVEL_KEY =
  /^(?:园区|载体)?(?:级别|等级|资质|认定|荣誉|称号|认定级别|资质级别|资质等级|status|level|recognition|recognitions|titles?|honou?rs|accreditation|certification)$/

/** Titles that the park was granted: 获评国家级孵化器, 入选省级特色产业集群. */
export function readRecognitions(line: Line): Draft[] {
  const drafts: Draft[] = []
  let floor = 0
  if (HONOURS.test(line.topic) && line.text.length <= 60) {
    const from = /^[\s\d.、()·•\-*]*/.exec(line.text)?.[0].length ?? 0
    floor = readTitles(line, from, from, '荣誉', drafts)
    for (const part of line.text.matchAll(/[;,、][“"「]?/g))
      if (part.index >= floor)
        floor = Math.max(floor, readTitles(line, part.index + 1, part.index + part[0].length, '荣誉', drafts))
  }
  if (line.label > 0 && LEVEL_KEY.test(line.text.slice(0, line.label - 1)))
    floor = readTitles(line, line.label, line.label, '荣誉', drafts)
  for (const match of matchesIn(line, GRANTED)) {
    if (match.index + match[0].length < floor) continue
    floor = readTitles(line, match.index, match.index + match[0].length, match[0], drafts)
  }
  readPublished(line, drafts)
  for (const match of matchesIn(line, QUOTED)) readTitles(line, match.index, match.index + 1, '', drafts)
  for (const match of matchesIn(line, HELD))
    readTitles(line, match.index, match.index + match[0].search(/[^,。;!?\s]/), '称号', drafts)
  return drafts
}

/** 国家级孵化器、省级示范基地,这两块牌子都有 */
const HELD =
  /(?:^|[。;!?])[^。;!?,]{6,90},?(?:这)?[一两二三四五六几多\d]?(?:块|张|个|项|大)(?:金字)?(?:牌子|招牌|名片|称号|头衔|荣誉)/g

/** “国家级某某基地”的牌子挂在门口 */
const QUOTED = /[“「](?=[^”」,。;]{6,30}[”」]的?(?:牌子|招牌|称号|牌匾|金字招牌))/g

/** 公布省级某某示范区名单,园区榜上有名 */
const PUBLISHED =
  /(?:公布|发布|公示)[^,。;]{0,14}?((?:省级|国家级?|全国|市级)[^,。;]{3,26}?)(?:创建|培育|认定)?(?:名单|名录)[^。;]{0,30}(?:榜上有名|入选|入围|位列其中|在列|名列其中|上榜)/g

function readPublished(line: Line, drafts: Draft[]): void {
  for (const match of matchesIn(line, PUBLISHED)) {
    const title = match[1] ?? ''
    const start = match.index + match[0].indexOf(title)
    const value = display(line, start, start + title.length)
    drafts.push(draftOf(line, 'recognition', value, start, match.index + match[0].length, 0.8))
  }
}

/** One or more titles behind a verb, parted by 、. Returns where reading stopped. */
function readTitles(line: Line, trigger: number, from: number, word: string, drafts: Draft[]): number {
  const granted = GRANT_WORD.test(word) || CALLED.test(line.text.slice(from, from + 90))
  let at = from
  for (let n = 0; n < 6; n++) {
    const words = line.text.slice(at, at + (/^ ?[a-z]/.test(line.text.slice(at, at + 2)) ? 100 : 60))
    const level = LEVEL.exec(words)?.[0] ?? ''
    const first = titleIn(words)
    if (!first || first.length <= level.length) return at
    const full = extendTitle(words, first)
    const value = full
      .replace(
        /^(?:经[^,。;]{0,10}?(?:认定|批准|评定)的|[“"「]| ?(?:an?|the) |20\d\d年度?|(?:全[省市国])?(?:唯一|首[个家])的)/,
        '',
      )
      .replace(TAIL, '')
    const strong = STRONG_LEVEL.test(value.slice(0, 14)) || (granted && beginsWithProvince(value))
    const proper = /[“"「]/.test(words.slice(0, full.length + 2))
    if (
      (!strong && !(granted && /化工园区|示范|百强|孵化器|众创空间|集群/.test(value))) ||
      (!granted && WEAK_BAD.test(value)) ||
      /企业$|公司/.test(value) ||
      (!granted && !/级|示范|试点|国家|全国|首批|[省市]重点|national|provincial|state-level|municipal/.test(value))
    )
      return at
    const start = at + words.indexOf(value.slice(0, 2))
    const shown = display(line, start, start + value.length)
    const end = at + Math.max(full.length, value.length)
    const confidence = granted ? 0.88 : proper ? 0.8 : 0.72
    drafts.push(draftOf(line, 'recognition', shown, Math.min(trigger, start), end, confidence))
    at += full.length
    const joint =
      /^[”"」]?(?:[(（][^)）]{0,20}[)）])?(?:、|和|及|以及|与|(?=[“「])|,(?=国家|省级|市级|全国|中国)|;(?:20\d\d年度?)?(?=国家|省级|市级|全国|中国))[“"「]?/.exec(
        line.text.slice(at, at + 24),
      )
    if (!joint) return at
    at += joint[0].length
  }
  return at
}

const beginsWithProvince = (value: string): boolean => {
  const [first] = scanRegions(value)
  return first?.start === 0 && first.codes.some((code) => code.endsWith('0000'))
}

/** The words up to the first title ending that a joint, a stop or the end follows. */
function titleIn(words: string): string | null {
  const run = (ENGLISH_RUN.exec(words) ?? RUN.exec(words))?.[0] ?? ''
  TITLE_ENDING.lastIndex = 0
  const match = TITLE_ENDING.exec(words)
  const end = match ? match.index + match[0].length : 0
  const title = words.slice(0, end)
  return match &&
    end <= run.length + 1 &&
    end >= 4 &&
    !/授予|颁发|促成|推动|助力|入围|入选|打造|加快|设立|批准|于\d/.test(title)
    ? title
    : null
}

/** A title in quotation marks may go on behind them: 省级“万亩千亿”新产业平台. */
function extendTitle(words: string, first: string): string {
  // a provincial demonstration park for intelligent connected vehicles
  if (/[a-z]$/.test(first))
    return first + (/^ for [a-z -]{3,60}?(?=[.,;]|$)/.exec(words.slice(first.length))?.[0] ?? '')
  const open = /[“"「]/.exec(words)
  if (!open || open.index === 0 || open.index > first.length + 1) return first
  const close = /[”"」]([㐀-鿿]{0,14}?(?:平台|基地|园区|示范区|企业|试点|集群|单位))?/.exec(words)
  return close?.[1] ? words.slice(0, close.index + close[0].length) : first
}
