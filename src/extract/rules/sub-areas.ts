import { matchesIn } from '../cues.ts'
import { display } from '../display.ts'
import { type Draft, draftOf, type Line } from '../types.ts'

const DIVIDED =
  /(?:(?<=^|[,。;]|园区?)分(?![为成布别批期])|划分(?:为|成|出)?|划(?:为|成)|分为|分成|下设|内设:?|设有|园设|区设|设置|包括|包含|由|规划(?:建设|布局|设置|形成)?(?:了|有|为)?|布局(?:建设)?(?:了|有|为)?|形成(?:了)?|构建(?:了)?|建有|涵盖|下辖|辖|includes?)\s*([^。;:]{3,100}?)(?:等)?\s*(?:([一二三四五六七八九十两\d]{1,4})\s*(?:个|大|座|片|处|块)?\s*(?:大|主要|特色|专业|功能)*(?:子园区|片区|组团|功能区|功能分区|区块|板块|分区|园区|区域|产业园|子园|分园|部分|块|园|区|基地|zones|areas|sections|districts))?(?=[,。;.)]|构成|组成|$)/g
const AREA_NAME =
  /(?:片区|片|组团|功能区|作业区|园区|产业园|园|区|港|社区|城|谷|街区|板块|小镇|基地|中心|zone|area|park|district|campus)$/
const NOT_AREA =
  /^(?:市|区|县|[一二三四五]期|办公区|会议室|展厅|食堂|宿舍)$|地区$|市区$|城区$|山区$|(?:^|.)(?:高速|机场)|(?:检验|检测|研究|计量|实验|技术)中心$|校区$|社区$(?!青年)|国家和?地区$/
const LAYOUT =
  /[一二两三四五六七八九十](?:区|园|核|心|城|带|轴|廊)[一二三四五六七八九十多](?:园|区|片|组团|基地|翼|带|谷|港)[”"」]?(?:的)?(?:空间|发展|产业)?(?:布局|格局|结构|模式|架构|构成|组成)?[”"」]?[:,](?:[一二三四五六七八九十](?:组团|片区?|区|园|板块|翼|带|谷|港))?(?:即|指|是|包括|分别[为是])?([^。;]{4,80})/g
/** 切成四块:A区、B区和C区 */
const COUNTED_FIRST =
  /[二两三四五六七八九十](?:个|大)?(?:主要|功能|主题|特色)?(?:块|片区|组团|板块|区域|功能区|分区|区块|部分)(?:组成|构成)?[:,](?:即|指|是|包括|分别[为是]:?)?([^。;]{4,80})/g
const ONE_AND_MANY =
  /[一二三四五六七八九十](?:区|园|核|心|城|带|轴|廊)[一二三四五六七八九十多](?:园|区|片|组团|基地|翼|带|谷|港)/

/** Named parts of the park: 分为A区、B区两个片区. */
export function readSubAreas(line: Line): Draft[] {
  const drafts: Draft[] = []
  for (const match of matchesIn(line, DIVIDED)) {
    const list = match[1] ?? ''
    const from = match.index + match[0].indexOf(list)
    const items = itemsOf(line, from, list)
    if (items.length < 2) continue
    const named = items.filter((i) => AREA_NAME.test(i.name.toLowerCase()) && !NOT_AREA.test(i.name) && isShort(i.name))
    const counted = match[2] !== undefined
    if (named.length < items.length * (counted ? 0.5 : 1) || named.length < 2) continue
    if (
      !counted &&
      !(match[0].startsWith('由') && /^(?:构成|组成)/.test(line.text.slice(match.index + match[0].length))) &&
      !/^(?:内设|园设|区设|划分|分为|分成|划[为成]|下设|下辖)/.test(match[0])
    )
      continue
    for (const item of counted ? items.filter((i) => isShort(i.name)) : named)
      drafts.push(draftOf(line, 'sub_area', item.name, match.index, item.end, counted ? 0.9 : 0.82))
  }
  drafts.push(...readLayout(line), ...readEnglish(line), ...readKeyed(line))
  return drafts
}

/** 按“一园三片”布局:A片、B片、C片 */
function readLayout(line: Line): Draft[] {
  const drafts: Draft[] = []
  for (const match of [...matchesIn(line, LAYOUT), ...matchesIn(line, COUNTED_FIRST)]) {
    const list = match[1] ?? ''
    const items = itemsOf(line, match.index + match[0].length - list.length, list)
    if (
      items.length < 2 ||
      !items.every((i) => AREA_NAME.test(i.name) && !NOT_AREA.test(i.name) && i.name.length <= 20)
    )
      continue
    for (const item of items) drafts.push(draftOf(line, 'sub_area', item.name, match.index, item.end, 0.82))
  }
  return drafts
}

const AREAS_KEY = /^(?:功能|空间|园区|规划)*(?:分区|布局|组成|板块|片区|功能区|组团|子园区)(?:划分|设置|规划|构成)?$/

/** 功能分区:研发办公区、生产制造区 */
function readKeyed(line: Line): Draft[] {
  if (line.label === 0 || !AREAS_KEY.test(line.text.slice(0, line.label - 1).trim())) return []
  const list = line.text.slice(line.label).replace(/。$/, '')
  const items = itemsOf(line, line.label, list)
  if (items.length < 2 || !items.every((i) => AREA_NAME.test(i.name) && !NOT_AREA.test(i.name) && isShort(i.name)))
    return []
  return items.map(({ name, end }) => draftOf(line, 'sub_area', name, line.label, end, 0.85))
}

/** divided into a North Zone, a South Zone and a Logistics Area */
const ENGLISH =
  /(?:divided into|split into|made up of|comprises?|comprising|consists? of|falls into)\s+(?:(?:two|three|four|five|six|seven|\d) (?:functional |main |distinct )?(?:sections|zones|areas|parts|districts|clusters|sub-parks)(?: ?:|,)? ?)?([^.;:]{6,160})/g

function readEnglish(line: Line): Draft[] {
  return matchesIn(line, ENGLISH).flatMap((match): Draft[] => {
    const list = match[1] ?? ''
    const items = itemsOf(line, match.index + match[0].length - list.length, list)
    const named = items.filter((i) => AREA_NAME.test(i.name.toLowerCase()) && /^[A-Z]/.test(i.name) && isShort(i.name))
    if (named.length < 2 || named.length < items.length) return []
    return named.map(({ name, end }) => draftOf(line, 'sub_area', name, match.index, end, 0.82))
  })
}

const isShort = (name: string): boolean => name.length >= 2 && name.length <= (/[㐀-鿿]/.test(name) ? 20 : 40)

export const isOneAndMany = (text: string): boolean => ONE_AND_MANY.test(text)

function itemsOf(line: Line, from: number, list: string): { name: string; start: number; end: number }[] {
  const items: { name: string; start: number; end: number }[] = []
  let at = 0
  const push = (start: number, end: number) => {
    const words = list.slice(start, end)
    const trimmed = words.replace(/^(?:[东西南北中]{1,2}[部侧面]为|即|了|有|以|为|:|“|「|\s|an? |the )+/, '')
    const low = from + start + (words.length - trimmed.length)
    const high = from + start + words.replace(/(?:两|二|三|四|五)$/, '').length
    const name = display(line, low, high).replace(/[”」"]$/, '')
    if (name !== '') items.push({ name, start: low, end: high })
  }
  for (const part of list.matchAll(/、|,(?:and )?|以及|(?<=[区园片团心城港谷])(?:和|及|与)| and /g)) {
    push(at, part.index)
    at = part.index + part[0].length
  }
  push(at, list.length)
  return items
}
