import { type Block, joinMapped, type MappedText, sliceMapped } from '../text/index.ts'

/** A figure joined with the words that stand over, under, behind or beside it: `text` is key, colon, value. */
export interface Stat {
  text: MappedText
  /** Length of the key with its colon. */
  label: number
}

const UNIT =
  '(?:[万亿千百]*(?:亩|公顷|顷|平方公里|平方千米|平方米|平米|平方|k㎡|km²|km2|㎡|m²|m2|平|方|家企业|家|户|个|所|元|吨|t|米|m|公里|km|千伏安|kva|kw|mw|名|位|%|％)|[万亿千百]+|ha|hectares?|mu|acres?|sq ?km|sq ?m|sqm|square (?:kilomet(?:er|re)s?|met(?:er|re)s?)|(?:million|billion|bn|m)(?: (?:yuan|rmb|cny))?|yuan|companies|firms)'
const FIGURE = `(?:约|近|超过?|逾|达|共|≥|>|≈|第|rmb ?|cny ?|¥ ?|￥ ?|about |over |more than |no\\. ?|up to )?\\d[\\d,.]*(?:[-~–—至]\\d[\\d,.]*)?\\s?[+余多]?\\s?(?:${UNIT}(?:[/·每](?:${UNIT}|年|月|天|日|栋|year|month|day))*)?(?:\\+|以上|左右|起|余|多)?`
const WHOLE_FIGURE = new RegExp(`^${FIGURE}$`)
const LEADING_FIGURE = new RegExp(`^(${FIGURE})\\s?(?=\\S)`)
const LABEL =
  /^(?:20\d\d年?(?:度)?|去年|上年)?[㐀-鿿a-z()·&\s-]{0,16}?(?:面积|用地|占地|土地|净地|建面|体量|载体|厂房|企业|高企|租户|商户|产值|营收|收入|税收|纳税|利税|投资|投入|租金|售价|地价|均价|层高|净高|荷载|承重|配电|电力|容量|机场|高铁站?|火车站|港口?|码头|高速口?|强度|规模)(?:总?数量?|总额|家数|规模|总量)?(?:\([^()]{1,10}\))?:?$/
const ENGLISH_LABEL =
  /^(?:(?:20\d\d|total|gross|planned|master-planned|annual|combined|registered|resident|site|land|floor|building|built-up|available|vacant|high-tech|of|for|in|the|tax|industrial|settled|monthly|leasable|workshop|ceiling|clear) )*(?:areas?|space|land|companies|enterprises|tenants|firms|businesses|output(?: value)?|revenue|turnover|taxes|tax(?: paid| revenue)?|investment|rent|price|height|load|site|park)(?: \([^()]{1,20}\))?(?: (?:in |\()?20\d\d\)?)?:?$/
const MAX_KEY = 14
const BAR = /[|丨│┃]/
/** 开 园 时 间 */
const SPACED = /^(?:[㐀-鿿]\s+)+[㐀-鿿]$/
const MAX_VALUE = 160

const isFigure = (text: string): boolean => text.length <= 28 && WHOLE_FIGURE.test(text)
const isLabel = (text: string): boolean =>
  text.length <= 48 && (/[㐀-鿿]/.test(text) ? text.length <= 18 && LABEL.test(text) : ENGLISH_LABEL.test(text))

const COLON = (): string => ':'

function joined(key: MappedText, value: MappedText): Stat {
  const bare = key.text.endsWith(':') ? sliceMapped(key, 0, key.text.length - 1) : key
  return { text: joinMapped([bare, value], COLON), label: bare.text.length + 1 }
}

/** 780亩 占地面积: figure and words in one line; 占地面积 | 780亩: parted by a bar. Null for other lines. */
export function statIn(text: MappedText): Stat | null {
  const words = text.text
  if (words.length > MAX_KEY + MAX_VALUE) return null
  const bar = words.search(BAR)
  if (bar > 1) return barStat(text, bar)
  const head = /^[\d约近超逾达≥>≈r¥￥]/.test(words) ? LEADING_FIGURE.exec(words) : null
  if (!head?.[1] || !isLabel(words.slice(head[0].length).trim())) return null
  return joined(sliceMapped(text, head[0].length, words.length), sliceMapped(text, 0, head[1].length))
}

function barStat(text: MappedText, bar: number): Stat | null {
  const words = text.text
  const key = words.slice(0, bar).trimEnd()
  const rest = words.slice(bar + 1)
  const from = bar + 1 + (rest.length - rest.trimStart().length)
  if (BAR.test(rest) || key.length > MAX_KEY + (/[㐀-鿿]/.test(key) ? 0 : 14)) return null
  if (rest.trim().length < 2 || /。./.test(rest)) return null
  if (isFigure(key) && isLabel(rest.trim()))
    return joined(sliceMapped(text, from, words.trimEnd().length), sliceMapped(text, 0, key.length))
  if (/[\d,。;:]/.test(key)) return null
  return joined(squeezed(sliceMapped(text, 0, key.length)), sliceMapped(text, from, words.trimEnd().length))
}

function squeezed(key: MappedText): MappedText {
  if (!SPACED.test(key.text)) return key
  const parts = [...key.text.matchAll(/\S/g)].map((m) => sliceMapped(key, m.index, m.index + 1))
  return joinMapped(parts, () => '')
}

const standsAlone = (block: Block | undefined): boolean =>
  block !== undefined && !block.table && !block.pair && block.kind !== 'teaser' && block.kind !== 'meta'

/**
 * Finds figures that stand apart from the words for what they measure, as blocks of figures do. The stat stands in place of the first
 * of its blocks; the second one's text in `texts` becomes null.
 */
export function pairStats(blocks: readonly Block[], texts: (MappedText | null)[]): (Stat | null)[] {
  const stats: (Stat | null)[] = blocks.map(() => null)
  const wordsOf = (i: number): string => (standsAlone(blocks[i]) ? (texts[i]?.text.trim() ?? '') : '')
  for (let i = 0; i < blocks.length; i++) {
    const here = texts[i]
    const words = wordsOf(i)
    if (!here || words === '') continue
    const next = texts[i + 1]
    const behind = wordsOf(i + 1)
    const figureFirst = isFigure(words) && isLabel(behind)
    // 占地面积 of the row 占地面积, 780亩 belongs to the figure behind it.
    const taken = figureFirst && isFigure(wordsOf(i + 2)) && !isLabel(wordsOf(i + 3))
    if (next && ((figureFirst && !taken) || (isLabel(words) && isFigure(behind)))) {
      stats[i] = figureFirst ? joined(next, here) : joined(here, next)
      texts[i + 1] = null
      i++
    } else stats[i] = statIn(here)
  }
  return stats
}
