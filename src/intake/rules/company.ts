import type { Span } from '../../model/index.ts'
import { find, mark, type Reading, spelling } from '../reading.ts'
import { overlapping } from '../spans.ts'
import { BRAND_CHARACTERS, LATIN_ENDINGS, LEGAL_ENDINGS, NOT_BRANDS, TRADE_ENDINGS } from '../vocabulary/companies.ts'
import { SURNAMES, TITLES } from '../vocabulary/people.ts'

const CJK = '\\u4e00-\\u9fff'
const REGISTERED = new RegExp(
  `([${CJK}a-z0-9()·]{2,28}?(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|集团公司|集团(?!采|宿|总))(?:[${CJK}]{2,6}分公司)?)`,
  'g',
)
const SHORT = new RegExp(`^([${CJK}]{2,8}?)(${TRADE_ENDINGS})(${TRADE_ENDINGS})?(${LEGAL_ENDINGS})?`)
const WITH_KIND = new RegExp(`^([${CJK}]{2,10}?)(${TRADE_ENDINGS})?(${LEGAL_ENDINGS})`)
const LABEL =
  /(?:(?:^|[\s,;|/】。])(?:公司(?:名称?|全称)?|企业(?:名称?)?|单位(?:名称)?|客户名称?|company(?: name)?|firm)\s*[:=]\s*|[;|/】\n](?:公司|企业|单位) )(?!某|联系人|手机|电话|需求|用途|税收|-)([a-z][a-z0-9 .,&'()-]{2,58}[a-z.)](?=\s*(?:[;|/】\n]|$))|[^,。;\n\s、|/:=]{2,30})/
/** 崂山的科技公司，叫蓝浮观测: a name said of the firm. */
const CALLED = new RegExp(
  `(?:公司|企业|厂|单位|院|机构)[,，]?(?:名字|名称|全称)?(?:叫做?|名叫)([${CJK}]{3,10}?)(?=[,。; )]|$)`,
)
const LATIN = new RegExp(
  `(?:^|[(]|\\b(?:of|from|at|with|for|client:?|customer:?|company:?|we are|this is) )((?:[a-z0-9&'.-]{1,40} ){0,4}?[a-z0-9&'.-]{1,40} (?:${LATIN_ENDINGS.replaceAll('.', '\\.')}))(?![a-z])`,
)
const LATIN_OF =
  /\b(?:mr|ms|mrs|dr)\.? ?[a-z'-]{1,40}(?: [a-z'-]{1,40})?,? (?:of|from|at|with) ([a-z0-9&'-]{1,40}(?: [a-z0-9&'-]{1,40}){0,3}?)(?=,|\.|$| (?:wants?|needs?|looking|looks|is|plans?|seeks?|asks?|has|from)\b)/

const brands = new Set(BRAND_CHARACTERS)
const notBrands = NOT_BRANDS.split('|')
const longNotBrands = notBrands.filter((word) => word.length > 1)

/** The name without the place that it begins with. */
function withoutPlace(reading: Reading, span: Span): Span {
  let { start } = span
  for (const region of reading.regions) if (region.start === start && region.end < span.end) start = region.end
  if (/^[省市区县]/.test(reading.text.slice(start))) start++
  return { start, end: span.end }
}

/** A made-up word: characters that founders like, none of the words that stand before a trade. */
function isBrand(brand: string): boolean {
  if (brand.length < 2 || brand.length > 4) return false
  if (
    longNotBrands.some((word) => brand.includes(word)) ||
    /^[同做想要找租买建搬在是有的和一这那某几个家我他她你老小新大]/.test(brand)
  )
    return false
  if (/[的了在是要想找租做有和与或及么]/.test(brand)) return false
  return [...brand].filter((char) => brands.has(char)).length * 2 >= brand.length
}

const ENDS_NAME = new RegExp(
  `^(?:$|[^${CJK}a-z]|(?:的|是|做|想|要|在|现|有个|说|${TITLES})|(?:[${SURNAMES}][${CJK}]{0,2}(?:${TITLES})))`,
)

function shortName(reading: Reading, start: number, end: number): Span | null {
  const { text } = reading
  const core = withoutPlace(reading, { start, end })
  for (const pattern of [WITH_KIND, SHORT]) {
    const rest = text.slice(core.start, end)
    const match = pattern.exec(rest)
    if (!match || !isBrand(match[1]!) || names(reading, core.start, core.start + match[1]!.length)) continue
    const stop = core.start + match[0].length
    if (ENDS_NAME.test(text.slice(stop, stop + 8))) return { start, end: stop }
  }
  return null
}

/** Whether a trade or a word of talk stands there: 日化|厂, 鲜花|冷链, 其中|设备 hold no brand. */
const names = (reading: Reading, start: number, end: number): boolean =>
  overlapping(reading.sectors, start, end).length > 0 ||
  overlapping(reading.cues, start, end).some((cue) => cue.end - cue.start > 1)

/** A registered name may have words before it: 客户是青岛瑞晟精工有限公司. */
const LEAD_IN = /^(?:.*(?:客户是|客户|公司是|我们是|这边是|叫做?|来自|介绍的|一家|做|是|在|、|和))/

function registeredName(reading: Reading): Span | null {
  for (const match of reading.text.matchAll(REGISTERED)) {
    const lead = LEAD_IN.exec(match[0])
    const start = match.index + (lead && lead[0].length < match[0].length - 6 ? lead[0].length : 0)
    const span = { start, end: match.index + match[0].length }
    if (
      span.end - span.start >= 5 &&
      !/^(?:同|该|本|两家|一家|某|有个|这个|那个|他们|我们|上市)/.test(reading.text.slice(span.start))
    )
      return span
  }
  return null
}

function openingName(reading: Reading): Span | null {
  for (const clause of reading.clauses.slice(0, 4)) {
    const text = reading.text.slice(clause.start, clause.end)
    const lead = /^(?:客户是?|我们是|这边是|公司是|你好我们是|老板是|我是)/.exec(text)
    const start = clause.start + (lead?.[0].length ?? 0)
    const name = shortName(reading, start, clause.end)
    if (name) return name
  }
  return null
}

function latinName(reading: Reading): Span | null {
  if (reading.map) return null
  for (const pattern of [LATIN, LATIN_OF]) {
    const match = pattern.exec(reading.text)
    if (!match?.[1]) continue
    const start = match.index + match[0].lastIndexOf(match[1])
    const end = start + match[1].length
    const original = reading.original.slice(start, end)
    const capital = /[A-Z][A-Za-z0-9&'.-]*(?: [A-Z(&][A-Za-z0-9&'.-]*)*(?: (?:Co\.,? ?)?[A-Za-z.]+)?$/.exec(original)
    const last = original.slice(original.lastIndexOf(' ') + 1)
    if (
      capital &&
      /[A-Z]/.test(original[capital.index] ?? '') &&
      (/^[A-Z]/.test(last) || /^(?:gmbh|ltd|inc|co)/i.test(last))
    )
      return { start: start + capital.index, end }
  }
  return null
}

function calledName(reading: Reading): Span | null {
  const match = CALLED.exec(reading.text)
  if (!match) return null
  const start = match.index + match[0].length - match[1]!.length
  return { start, end: start + match[1]!.length }
}

function labelledName(reading: Reading): Span | null {
  const match = LABEL.exec(reading.text)
  if (!match) return null
  const start = match.index + match[0].length - match[1]!.length
  return { start, end: start + match[1]!.length }
}

const LEGAL = /公司|集团|gmbh|ltd|inc|corp/i

/** 山东泰硕阀门有限公司, 凯铮电器, Klarwerk GmbH, 公司: …: the name as written. */
export function readCompany(reading: Reading): void {
  const span =
    labelledName(reading) ??
    registeredName(reading) ??
    openingName(reading) ??
    calledName(reading) ??
    latinName(reading)
  if (!span) return
  reading.profile.company = spelling(reading, span)
  reading.names.company = span
  find(reading, 'company', span, LEGAL.test(spelling(reading, span)) ? 0.97 : 0.75)
  mark(reading, span)
}
