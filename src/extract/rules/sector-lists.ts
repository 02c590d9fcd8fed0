import { bareSectors } from '../../catalog/index.ts'
import { matchesIn } from '../cues.ts'
import { sectorMentions } from '../english-sectors.ts'
import type { Line, Range } from '../types.ts'
import { isMostlySectors, type SectorSpan } from './sectors.ts'

/** What may stand between two industries of one list. */
const JOINT =
  /^(?:及其|产业|制造业?|加工|生产|研发|装备|设备|器件|材料|领域|行业|等|类|与|和|及|以及|、|,|\/|\+)*(?:[、和与及+/]|以及)(?:高端|新型|新一代|智能|精密|现代|先进|特色|绿色|高性能|精细)?$/
/** What a list of industries stands before, where it is of the park: industries, firms of a kind, a stop. */
const FOREIGN_AFTER =
  /^(?:区|园|基地|片区|板块|组团|仓|线|楼|港|城)|^(?:等)?[^,。;]{0,8}(?:服务|配套(?!企业|产业)|功能|设施|平台|人才|专业|产品|企业家|学科|方面|论坛|展会|协会|补贴|岗位|产能|高耗能|两高|除外|项目(?:一律|不)|中心|车间|实验室|学院|研究|基金|投资)/
const FOREIGN_BEFORE =
  /(?:提供|配套|服务于|禁止|严禁|不得|不接受|供应|客户|来自|高校|毕业|协会|论坛|展会|培训|全市|全省|全国|我市|我省|政策|补贴|奖励|除了|两高|高耗能|产能|限制|淘汰|退出|不予|不支持|不引进|传统的?|曾经?|过去|原来|原为|出口|销往)[^。;]{0,24}$/

/** Lists of two or more industries in running text that no other wording introduces. */
export function enumeratedSpans(line: Line): SectorSpan[] {
  if (!line.text.includes('、') && !/[和与及]/.test(line.text)) return []
  const mentions = sectorMentions(line.text)
  const spans: SectorSpan[] = []
  for (let i = 0; i < mentions.length; i++) {
    let last = i
    while (last + 1 < mentions.length) {
      const here = mentions[last]
      const next = mentions[last + 1]
      if (!here || !next || !JOINT.test(line.text.slice(here.end, next.start))) break
      last++
    }
    const first = mentions[i]
    const end = mentions[last]?.end ?? 0
    if (first && last > i) {
      const before = line.text.slice(Math.max(0, first.start - 40), first.start)
      const after = line.text.slice(end, end + 24)
      if (!FOREIGN_AFTER.test(after) && !FOREIGN_BEFORE.test(before))
        spans.push({ start: first.start, end, role: 'leading', confidence: 0.55 })
    }
    i = last
  }
  return spans
}

/** 医疗器械产业占园区产值的七成; 医疗器械企业占比超过六成 */
const SHARE =
  /(?:^|[,。;:])(?:其中|目前)?,?([^,。;:的]{2,24}?)(?:类)?(?:产业|企业|行业)?(?:的)?(?:产值|数量|营收)?(?:占(?:比|据|到|了)?|贡献)[^,。;]{0,10}?(?:\d{2}|[五六七八九]成|一半|半数|多数|大半|绝大部分|三分之二|半壁江山)/g
/** 入驻企业多为模具、注塑企业; 园区内以激光企业居多; 大多是做模具的 */
const MOSTLY =
  /(?:多为|多是|大多(?:数)?(?:是|为)|普遍(?:是|为)|基本(?:上)?(?:都)?是|清一色(?:是|做)?|(?:大|绝大)部分(?:是|为))(?:做|搞|从事)?([^,。;:]{2,24}?)(?:类)?(?:的(?=[,。;]|$)|企业|公司|厂家|工厂|商户)/g
/** 园区内以激光企业居多 */
const PREVAIL = /以([^,。;:以]{2,24}?)(?:类)?(?:企业|公司|厂家|商户)(?:居多|为主|为多|最多)/g
/** 形成集研发、制造于一体的医疗器械产业链 */
const CHAIN =
  /(?:形成|构建|打造|培育|拥有|建成)(?:了|起)?[^,。;]{0,20}?(?:的|了|起)([^,。;、的]{2,16}?)(?:全)?(?:产业链|产业集群|产业生态|产业体系)/g
/** 是华东最大的轴承生产基地; 中国模具之乡 */
const CAPITAL = /(?:中国|全国|华东|华南|世界)([^,。;:的]{2,12}?)(?:之乡|之都|名城|名镇|第一镇|第一县)/g

/** 种苗和冷链物流配套; 智能网联汽车写进了规划 */
const SECOND =
  /(?:^|[,。;])([^,。;:]{2,24}?)(?:(?:产业)?(?:作|做|为|来)?(?:配套|延伸|补充)(?=[,。;]|$)|(?:也|已|是|被)*(?:写进|列入|纳入)了?(?:规划|蓝图))/g

/** Wordings that tell what the firms of the park make. */
export function tellingSpans(line: Line): SectorSpan[] {
  const spans: SectorSpan[] = []
  for (const pattern of [SHARE, MOSTLY, PREVAIL, CHAIN, CAPITAL]) {
    for (const match of matchesIn(line, pattern)) {
      const words = match[1] ?? ''
      const start = match.index + match[0].indexOf(words)
      if (isMostlySectors(words)) spans.push({ start, end: start + words.length, role: 'leading', confidence: 0.75 })
    }
  }
  for (const match of matchesIn(line, SECOND)) {
    const words = match[1] ?? ''
    const start = match.index + match[0].indexOf(words)
    const role = /规划|蓝图/.test(match[0].slice(words.length)) ? 'planned' : 'supporting'
    if (isMostlySectors(words)) spans.push({ start, end: start + words.length, role, confidence: 0.8 })
  }
  return spans
}

const LEAST_SURE = 0.74
const ITEM = /[^、,和与及以等:“”]+/g

/** Whether the words are nothing but such a word. */
export const isBareWord = (words: string): boolean =>
  bareSectors.has(words.trim().replace(/(?:类|产业|行业|制造业?|加工|生产)+$/, ''))

/** Bare words that are items of a list of industries, where the wording is sure that it is one. */
export function bareItems(text: string, confidence: number): readonly (Range & { id: string })[] {
  if (confidence < LEAST_SURE) return []
  const items: (Range & { id: string })[] = []
  for (const match of text.matchAll(ITEM)) {
    const word = match[0].trim().replace(/(?:产业|行业|制造业?|加工|生产|类)$/, '')
    const id = bareSectors.get(word)
    if (id) items.push({ id, start: match.index, end: match.index + match[0].length })
  }
  return items
}
