import { isSameOrBelow } from '../catalog/index.ts'
import { createDictionary, scanSectors } from '../text/index.ts'
import type { SectorMention } from './reading.ts'
import { ENDINGS, HEADS } from './vocabulary/heads.ts'
import { PRODUCTS } from './vocabulary/products.ts'
import { WARES } from './vocabulary/wares.ts'

const LATIN_NOUN = /^[a-z][a-z -]{3,}$/

/** An English product in its other number: pumps, pump. */
function numbers(word: string): string[] {
  if (!LATIN_NOUN.test(word)) return [word]
  if (/ies$/.test(word)) return [word, `${word.slice(0, -3)}y`]
  return /[^s]s$/.test(word) ? [word, word.slice(0, -1)] : [word, `${word}s`]
}

interface Spoken {
  id: string
  /** Words of WARES say more exactly than the catalogue what callers mean; words of PRODUCTS stand behind it. */
  isFirst: boolean
}

const keysOf = (words: string): string[] => words.split(' ').flatMap((word) => numbers(word.replaceAll('_', ' ')))

const spoken = createDictionary<Spoken>(
  [[WARES, true] as const, [PRODUCTS, false] as const].flatMap(([rows, isFirst]) =>
    rows.flatMap(({ id, words }) => keysOf(words).map((key) => ({ key, value: { id, isFirst } }))),
  ),
)

const HAN = /[\u4e00-\u9fff]/

/** A product of one character (泵, 酒) is a word of its own only right behind 做 and its like, or before 厂. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  end - start > 1 ||
  /[做产造卖酿制]/.test(text[start - 1] ?? '') ||
  text[end] === '厂' ||
  (!HAN.test(text[start - 1] ?? ' ') && !HAN.test(text[end] ?? ' '))

/** The words of daily talk in a text: those that go before the names of the catalogue, and the others. */
function scanSpoken(text: string): Record<'first' | 'last', SectorMention[]> {
  const found = { first: [] as SectorMention[], last: [] as SectorMention[] }
  for (const { start, end, value } of spoken.scanAll(text))
    if (standsAlone(text, start, end)) found[value.isFirst ? 'first' : 'last'].push({ start, end, id: value.id })
  return found
}

const longest = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || b.end - a.end

const heads = HEADS.map(([pattern, id]) => ({ pattern: new RegExp(pattern, 'y'), id }))

/** What the last character makes of fruit, grain and meat: 荔枝|酒, 牛肉|酱. */
const FOOD_HEADS: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/果?酒(?=的|厂|$|,|。| |、|酿)/y, 'alcohol'],
  [/果?(?:汁|饮料|饮品|茶)(?=的|厂|$|,|。| |、|加|灌)/y, 'beverages-tea'],
  [/辣?酱(?=的|厂|$|,|。| |、|加)/y, 'condiments-additives'],
  [/(?:籽|仁)?油(?=的|厂|$|,|。| |、|加|压)/y, 'grain-oil'],
  [/(?:软?糖|酥?饼干?|糕点?|脆片?|零食)(?=的|厂|$|,|。| |、|加)/y, 'bakery-snacks'],
  [/罐头(?=的|厂|$|,|。| |、|加)/y, 'fruit-vegetable-processing'],
  [/(?:水?饺子?|包子?|馒头|丸子?|火锅)(?=的|厂|$|,|。| |、|加)/y, 'prepared-food'],
]
const FOODS = ['food-processing', 'modern-agriculture'] as const

function foodWithHead(text: string, mention: SectorMention): SectorMention | null {
  if (!FOODS.some((top) => isSameOrBelow(mention.id, top))) return null
  for (const [pattern, id] of FOOD_HEADS) {
    pattern.lastIndex = mention.end
    const match = pattern.exec(text)
    if (match) return { start: mention.start, end: mention.end + match[0].length, id }
  }
  return null
}

const anyHead = new RegExp(HEADS.map(([pattern]) => `(?:${pattern})`).join('|'), 'y')

/** Vehicles are mended in a trade of their own; an intermediate of a drug is a drug's. */
function tradeOf(product: string, head: string): string {
  if (head === 'remanufacturing-repair' && isSameOrBelow(product, 'automotive')) return 'auto-aftermarket'
  return head === 'fine-chemicals' && isSameOrBelow(product, 'biopharma') ? product : head
}

/** 修糖厂设备, 主要修电机: mending named by its verb. */
const MENDS =
  /(?<![装整翻进自兴])修(?:理|复)?[\u4e00-\u9fff]{0,5}?(?:设备|机器|机械|电机|机床|发动机|变压器|机组|模具|轴承|立车|车床|铣床|磨床|冲床|农机|叉车|挖机|电梯|飞机|船|船舶)/g

const repairs = (text: string): SectorMention[] =>
  text.includes('修')
    ? [...text.matchAll(MENDS)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
        id: 'remanufacturing-repair',
      }))
    : []

/** Parts of any machine are the vehicle's where its name stands before them: 汽车座椅|滑轨, 高铁|弹簧. */
const PARTS: ReadonlySet<string> = new Set(['hardware-tools', 'basic-components', 'glass'])
const PARTS_OF: readonly (readonly [whole: string, parts: string])[] = [
  ['automotive', 'auto-parts'],
  ['rail-transit-equipment', 'rail-components'],
  ['aircraft-manufacturing', 'aircraft-manufacturing'],
]

function partOf(whole: SectorMention, part: SectorMention): string | undefined {
  if (whole.end !== part.start || !PARTS.has(part.id)) return undefined
  return PARTS_OF.find(([id]) => isSameOrBelow(whole.id, id))?.[1]
}

/** What a machine for goods of a sector is: 卫生巾|机器, 榨菜|生产线. Sectors that are not named here keep their own name (医疗设备). */
const MACHINES: readonly (readonly [goods: string, machines: string])[] = [
  ['food-processing', 'light-industry-machinery'],
  ['textiles-light-industry', 'light-industry-machinery'],
  ['rubber-tyres', 'rubber-plastics-machinery'],
  ['advanced-polymers', 'rubber-plastics-machinery'],
  ['batteries', 'intelligent-manufacturing'],
  ['battery-materials', 'intelligent-manufacturing'],
  ['photovoltaics', 'intelligent-manufacturing'],
  ['electronic-components', 'intelligent-manufacturing'],
  ['consumer-electronics', 'intelligent-manufacturing'],
  ['planting-forestry', 'agricultural-machinery'],
  ['wires-cables', 'intelligent-manufacturing'],
  ['building-materials', 'light-industry-machinery'],
]
const MACHINE = /(?:生产|加工|制造)?(?:机器|设备|机械|生产线)(?=的|厂|$|,|。| |、|制造|研发)/y

function machineFor(text: string, mention: SectorMention): SectorMention | null {
  MACHINE.lastIndex = mention.end
  const match = MACHINE.exec(text)
  const machines = match && MACHINES.find(([goods]) => isSameOrBelow(mention.id, goods))
  return machines ? { start: mention.start, end: mention.end + match[0].length, id: machines[1] } : null
}

/** 兽用|疫苗, 宠物|诊断试剂: medicine of animals. */
const FOR_ANIMALS = /(?:兽用?|动物用?|宠物|畜禽|禽用|猪用|水产)$/

function forAnimals(text: string, mention: SectorMention): SectorMention {
  const before = FOR_ANIMALS.exec(text.slice(Math.max(0, mention.start - 3), mention.start))
  const medicine = isSameOrBelow(mention.id, 'biopharma') || mention.id === 'in-vitro-diagnostics'
  return before && medicine
    ? { start: mention.start - before[0].length, end: mention.end, id: 'animal-health' }
    : mention
}

/** The mention with the head that follows it: 锂电池 in 锂电池回收 is about recycling. */
function withHead(text: string, found: SectorMention): SectorMention {
  const mention = forAnimals(text, found)
  const machine = machineFor(text, mention)
  if (machine) return machine
  const food = foodWithHead(text, mention)
  if (food) return food
  anyHead.lastIndex = mention.end
  if (!anyHead.test(text)) return mention
  for (const { pattern, id } of heads) {
    pattern.lastIndex = mention.end
    const match = pattern.exec(text)
    if (match) return { start: mention.start, end: mention.end + match[0].length, id: tradeOf(mention.id, id) }
  }
  return mention
}

/**
 * The sectors that a note names, by the names of the catalogue and by product words of daily talk: the longest word at a place; of two that
 * overlap by a word the last is the thing (新能源汽车 + 汽车热管理); a single character in common is chance (小家电 + 电厂).
 */
export function scanTrades(text: string): SectorMention[] {
  const { first, last } = scanSpoken(text)
  const found: SectorMention[] = [
    ...first,
    ...scanSectors(text).map(({ start, end, id }) => ({ start, end, id })),
    ...last,
    ...repairs(text),
  ].sort(longest)
  const kept: SectorMention[] = []
  for (const mention of found) {
    const last = kept.at(-1)
    const parts = last && partOf(last, mention)
    if (last && parts) kept[kept.length - 1] = { start: last.start, end: mention.end, id: parts }
    else if (!last || mention.start >= last.end) kept.push(withHead(text, mention))
    else if (mention.end > last.end && last.end - mention.start > 1)
      kept[kept.length - 1] = withHead(text, { ...mention, start: last.start })
  }
  return kept
}

const MADE =
  /(?:做|生产|制造|加工|主营|专做|主要做)([\u4e00-\u9fff]{2,12}?)(?:的|$|[^\u4e00-\u9fff]|加工|生产|企业|公司|项目|出口)/g

/** The sector of a product that no table holds, by its last characters, where the note says that it is made. */
export function guessTrade(text: string): SectorMention | null {
  for (const match of text.matchAll(MADE)) {
    const product = match[1]!
    const ending = ENDINGS.find(([word]) => product.endsWith(word))
    const start = match.index + match[0].indexOf(product)
    if (ending) return { start, end: start + product.length, id: ending[1] }
  }
  return null
}
