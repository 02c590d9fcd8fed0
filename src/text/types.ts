import type { Bound, RemovalReason, Span } from '../model/index.ts'

export const QUANTITY_KINDS = [
  'number',
  'percent',
  'money',
  'area',
  'length',
  'weight',
  'power',
  'duration',
  'count',
] as const
export type QuantityKind = (typeof QUANTITY_KINDS)[number]

/** What a rate is divided by: 元/㎡/天 is money per m2 and day, 万元/亩 money per mu, t/㎡ weight per m2, 元/度 money per kWh. */
export type RateUnit =
  | 'm2'
  | 'mu'
  | 'ha'
  | 'day'
  | 'month'
  | 'year'
  | 'hour'
  | 'person'
  | 'unit'
  | 't'
  | 'm3'
  | 'kWh'
  | 'km'

/**
 * How a figure is hedged, finer than `bound`.
 * about: 约 30亩, 30亩左右, 三十来亩, 小一万 (bound approx);
 * over: 700多万, 20万出头, 80余家: `value` is a floor, the true value a little more (bound approx);
 * under: 近300家, 小一万, 将近两千: `value` is a ceiling, the true value a little less (bound approx; 不到 and 不足: bound max);
 * vague: 十几亩, 几百家, 数千: `value` to `max` hold what the words can mean (bound approx);
 * order: 百亿级, 千亩, 上万: an order of magnitude without a digit (bound approx, 上千 and 过百 min).
 */
export type QuantityModifier = 'about' | 'over' | 'under' | 'vague' | 'order'

/**
 * A quantity as it stands in a text. `value` (and `max` of a range, never below `value`) are in the canonical unit of the kind:
 *
 * | kind | unit | value |
 * |---|---|---|
 * | money | ISO 4217 code (CNY) | in the currency's main unit; CNY too for 15万/亩 and 1.1一平一天, then `rawUnit` is '' |
 * | area | m2 | 1 亩 = 2000/3 m2 |
 * | length, weight | m, t | kN/㎡ is t (÷ 9.8) |
 * | power | kVA or kW | never converted into each other |
 * | percent | % | as written: 12.5 for 12.5%, 30 for 三成, 0.5 for 5‰, 5 for 5个百分点, 80 for 八折 |
 * | duration | day, month, year, hour, minute, second | weeks as 7 days, 季度 as 3 months; 半年 is 0.5 year |
 * | count | person (人 名 员工) or 1 (家 个 栋 …) | plain |
 * | number | '' without a unit, else m3, kWh, kV, °C, Hz, byte, times (倍), … | plain: 800万 is 8000000 |
 *
 * Dates, years (2023年), clock times, phone numbers, document and product codes are no quantities and are left out.
 */
export interface Quantity extends Span {
  /** `input.slice(start, end)`: number, unit and divisors (每平方米20至28元, 25块一平一个月), without outer bound words. */
  text: string
  kind: QuantityKind
  value: number
  max?: number | undefined
  bound: Bound
  unit: string
  /** The unit as written, folded, without 万 and 亿, which belong to the number: 亩, 平, 元, 家; '' where no unit is written. */
  rawUnit: string
  /** For rates, in the order written. */
  per?: readonly RateUnit[] | undefined
  /** From the first bound word (不低于, 约) to the last (以上, 左右), where there are any; else start and end. */
  outer: Span
  modifier?: QuantityModifier | undefined
  /** 第13位, 第三: a place in an order, no amount. */
  ordinal?: true | undefined
  /** The unit is a slip of the ear: 四十母地 for 亩. */
  slip?: true | undefined
}

/**
 * Text made from another one, with the way back: character i of `text` comes from the original at [starts[i], ends[i]).
 * Characters that come from nowhere (a break put in for a tag) have starts[i] === ends[i].
 */
export interface MappedText {
  text: string
  starts: Int32Array
  ends: Int32Array
}

export type BlockKind = 'heading' | 'paragraph' | 'list_item' | 'table' | 'teaser' | 'caption' | 'meta'

/** A cell of a table; a spanning cell is the same object at every place of the grid that it covers. */
export interface TableCell {
  text: MappedText
  /** Marked as a header (`<th>`), or standing in a header row. */
  header: boolean
  rowSpan: number
  colSpan: number
}

/** A key with its value: a row of a key-value table, or a line like `租金:0.55元/㎡/天`. */
export interface Pair {
  key: MappedText
  value: MappedText
}

/**
 * A table as a grid: `rows[r][c]`, every row as long as the longest one (missing cells are empty cells), spans filled in.
 * `grid`: the first `headerRows` rows name the columns. `key_value`: every row is one or more (key, value) pairs, which `pairs` gives
 * in reading order, without empty ones; `pairs` is empty for a grid.
 */
export interface Table {
  shape: 'grid' | 'key_value'
  rows: readonly (readonly TableCell[])[]
  headerRows: number
  pairs: readonly Pair[]
}

/**
 * One piece of a page in reading order. `text` is cleaned and folded (`foldText`: half-width, simplified, ASCII lower case), one line
 * without line breaks, except for a table: its cells are parted by tabs and its rows by line breaks, each cell once.
 * A character that was lost in the source stands as one U+FFFD.
 */
export interface Block {
  kind: BlockKind
  text: MappedText
  /** Of a heading: 1 (title) to 6. */
  level?: number
  /** The headings that this block stands under, outermost first; a heading does not hold itself. */
  section: readonly Block[]
  /** Of a line `key:value` that stands alone; the block's text is the whole line. */
  pair?: Pair
  table?: Table
  /** Blocks of one related article share a number; `part` tells its title from its (often cut) text. */
  teaser?: { group: number; part: 'title' | 'body' }
}

export interface RemovedSpan extends Span {
  reason: RemovalReason
}

export type DocumentLanguage = 'zh-Hans' | 'zh-Hant' | 'en' | 'unknown'

/**
 * A page as blocks. `title`, `publisher` and `source` are spelt as in the original; `titleText` is the folded title with its way back.
 * `publishedAt` is an ISO day, or an ISO month where the page gives no more. `publisher` is the site or account that shows the page,
 * `source` the one it is taken from (来源). `removed` is ordered and free of overlaps, in offsets of the original; a `garbled` span is shown
 * as one U+FFFD in its block, all others are in no block. White space and the signs of lists, headings and tables (1. # |) are in neither.
 */
export interface CleanDocument {
  title: string | null
  titleText: MappedText | null
  publishedAt: string | null
  publisher: string | null
  source: string | null
  language: DocumentLanguage
  blocks: readonly Block[]
  removed: readonly RemovedSpan[]
}
