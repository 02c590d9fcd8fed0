import { matchesIn } from '../cues.ts'
import { type Draft, draftOf, type Line } from '../types.ts'
import { readEnglishOpened } from './english-opened.ts'

const DIGITS = '〇零一二三四五六七八九'
const DATE =
  /(?:(20\d\d|19\d\d|[〇○零一二三四五六七八九]{4})\s*年(?:度)?)?\s*(?:底|初|末)?(?:(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])\s*月)?\s*(?:(3[01]|[12]\d|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])\s*[日号])?/y
const EVENT =
  /正式?(?:开园|揭牌|挂牌|成立|投用|启用|运营|投入使用|投入运营|开业|开放|授牌)|(?:开园|揭牌|挂牌|投用|启用|开业|建园|授牌|成立|设立|创立|组建|创办|创建(?!名单|国家|省|示范)|投入使用|投入运营|建成投用|建成运营|建成启用|投运|交付使用|获批(?:设立|建设|筹建|成立|(?=[,。;的]|$))|建成投产|竣工投产|竣工投用|建成开园|建成启用|(?:正式)?投产(?!企业|项目|后|的|达产|[^,。;]{0,6}(?:项目|生产线))|封关运(?:行|作|营)|设园|开的(?:园)?(?=[,。;]|$)|建区|设区|(?:整体|正式|全部|首批)?交付(?!使用|二期|三期)|迎来首批(?:企业|商户|客户|租户)|开门(?:迎客|纳客|营业)|就?开了(?=[,。;]|$)|[挂揭]的?牌|(?:开始|对外|起)(?:正式)?(?:对外)?(?:招商)?运营|迎客|开仓|开市|批准(?:设立|成立|建设)|经[^,。;]{2,14}批准|获国务院批复)/
/** 成立于, 开园时间: the date stands behind. */
const EVENT_FIRST =
  /(?:竣工|交付|(?<!厂房|大楼|楼宇|楼|[始兴新改扩])建(?=于)|始建|始创|投运|开仓|兴建|成立|挂牌|开园|建园|创建|设立|组建|揭牌|投用|获批|批准|批复|建成|运营|开业|开放|启用)(?:(?:时间|日期)?(?:于|:|是|为|定格在|定在)+|(?:时间|日期)(?=\d{4}年))/g
const YEAR_OR_DAY =
  /(?:(?:19|20)\d\d|[〇○零一二三四五六七八九]{4})年|(?:今|去|上|前)年|(?<![年\d])(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])日/g
const MINOR_EVENT = /动工|开工|奠基|启动建设|开始建设|开建|建于|起步|更名|升级|升格|扩区|改造|转型|竣工|交付/
const NOT_PARK =
  /公司|企业|集团|协会|联盟|基金|学院|研究院|大学|实验室|中心(?!区)|项目|办事处|委员会|管委会|工作专班|党委|支部|客厅|[㐀-鿿]{2}在(?:园区|园内|这里|此地?)$/
/** 成立于2011年的某某公司 */
const COMPANY_FOUNDED = /^的[^,。;园]{2,20}(?:公司|集团|企业|研究院|大学|学院)/

/** Reads when the park opened, as an ISO day, month or year with the precision of the page. */
export function readOpened(line: Line, publishedAt: string | null): Draft[] {
  return [...chinese(line, publishedAt), ...readEnglishOpened(line)]
}

interface FoundDate {
  iso: string
  start: number
  end: number
}

function chinese(line: Line, publishedAt: string | null): Draft[] {
  const drafts: Draft[] = []
  for (const date of datesOf(line, publishedAt)) {
    const rest = line.text.slice(date.end, date.end + 60)
    const stop = /[。;!?]/.exec(rest)
    const scope = stop ? rest.slice(0, stop.index) : rest
    const found = openingIn(scope)
    if (!found) continue
    const before = `${line.text.slice(Math.max(0, date.start - 16), date.start)}${found.own}`
    if (/计划|预计|拟|将于|力争|有望/.test(before)) continue
    drafts.push(draft(line, date, date.end + found.end, 0.9, MINOR_EVENT.test(found.own)))
  }
  for (const match of matchesIn(line, EVENT_FIRST)) {
    const from = match.index + match[0].length
    const date = dateAt(line, from, publishedAt) ?? numericAt(line, from)
    if (date && COMPANY_FOUNDED.test(line.text.slice(date.end, date.end + 30))) continue
    if (date && !NOT_PARK.test(line.text.slice(Math.max(0, match.index - 8), match.index)))
      drafts.push(draft(line, { ...date, start: match.index }, date.end, 0.88, false))
  }
  if (drafts.length === 0 && OPENED_KEY.test(line.text.slice(0, Math.max(0, line.label - 1)).trim())) {
    const at = line.label + (/^\s*/.exec(line.text.slice(line.label))?.[0].length ?? 0)
    const date = dateAt(line, at, publishedAt) ?? numericAt(line, at)
    if (date) drafts.push(draft(line, date, date.end, 0.9, false))
  }
  return drafts
}

/** Of a firm, a fund or a committee that began behind the event word. */
const OTHER_BEHIND =
  /^(?:仪式|暨|后|的(?:老|新)?(?:公司|企业|研究院|厂)|了?[^,。;]{0,12}(?:公司|基金|专班|联盟|中心|研究院|学院|委员会|领导小组|协会))/

/** The opening of a park in the words behind a date: the first event, or the next one where the first is of a project or firm. */
function openingIn(scope: string): { own: string; end: number } | null {
  let from = 0
  for (let n = 0; n < 2; n++) {
    const words = scope.slice(from)
    const event = EVENT.exec(words)
    if (!event) return null
    const near = reaches(words.slice(0, event.index), event[0])
    const own = words.slice(0, event.index).replace(/^由[^,。;]{2,30}?(?:公司|集团|政府|中心|大学|研究院|管委会)/, '')
    const end = event.index + event[0].length
    const ofOthers = NOT_PARK.test(own)
    if (!near && !ofOthers) return null
    if (near && !ofOthers && !(OTHER_BEHIND.test(words.slice(end)) && !/园/.test(own))) return { own, end: from + end }
    if (words[end] !== ',') return null
    from += end
  }
  return null
}

/** Keys whose value is the date of opening. */
const OPENED_KEY =
  /^(?:园区|正式|整体)?(?:成立|设立|开园|挂牌|揭牌|投用|投运|启用|运营|开业|批准|获批|批复|建园|创建|始建|建成|投产)(?:运营|设立|启用|使用)?(?:起始|开始)?(?:时间|日期|年份|年度|年)?$/

/** Between date and event only little may stand, and no other event: a new clause needs a verb of its own. */
function reaches(between: string, event: string): boolean {
  if (/[,]/.test(between))
    return (
      between.length <= 40 &&
      /^(?:,|[^,]{0,12},)[^,]{0,36}$/.test(between) &&
      /园|区|城|谷|港|基地|政府|国务院|批准|批复|批|经|^,?(?:正式)?$/.test(between) &&
      !/\d/.test(between)
    )
  return between.length <= 36 && !(between.length > 22 && event === '成立')
}

function draft(line: Line, date: FoundDate, end: number, confidence: number, minor: boolean): Draft {
  const opened = draftOf(line, 'opened', date.iso, date.start, end, confidence)
  opened.minor = minor
  return opened
}

function datesOf(line: Line, publishedAt: string | null): FoundDate[] {
  const dates: FoundDate[] = []
  for (const match of matchesIn(line, YEAR_OR_DAY)) {
    if (match.index < (dates.at(-1)?.end ?? 0)) continue
    const date = dateAt(line, match.index, publishedAt)
    if (date) dates.push(date)
  }
  return dates
}

/** 2020.08, 2020-08-16, 2020/8 */
const NUMERIC = /((?:19|20)\d\d)(?:[./-](1[0-2]|0?[1-9])(?:[./-](3[01]|[12]\d|0?[1-9]))?)?(?![\d.])/y
/** 去年3月, 今年6月18日, 前年: by the date of the page. */
const RELATIVE =
  /(今年|去年|上年|前年)(?:(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月)?(?:(3[01]|[12]\d|0?[1-9])[日号])?/y
const YEARS_BACK: Readonly<Record<string, number>> = { 今年: 0, 去年: 1, 上年: 1, 前年: 2 }

function numericAt(line: Line, at: number): FoundDate | null {
  NUMERIC.lastIndex = at
  const match = NUMERIC.exec(line.text)
  if (!match) return null
  const [whole, year, month, day] = match
  return {
    iso: iso(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined),
    start: at,
    end: at + whole.length,
  }
}

function relativeAt(line: Line, at: number, publishedAt: string | null): FoundDate | null {
  RELATIVE.lastIndex = at
  const match = publishedAt ? RELATIVE.exec(line.text) : null
  const back = YEARS_BACK[match?.[1] ?? '']
  if (!match || !publishedAt || back === undefined || (back === 0 && match[2] === undefined)) return null
  const month = match[2] ? numberOf(match[2]) : undefined
  const day = match[3] && month ? Number(match[3]) : undefined
  return { iso: iso(Number(publishedAt.slice(0, 4)) - back, month, day), start: at, end: at + match[0].length }
}

function dateAt(line: Line, at: number, publishedAt: string | null): FoundDate | null {
  const relative = relativeAt(line, at, publishedAt)
  if (relative) return relative
  DATE.lastIndex = at
  const match = DATE.exec(line.text)
  if (!match || match[0].trim() === '') return null
  const month = match[2] === undefined ? undefined : numberOf(match[2])
  const day = match[3] === undefined ? undefined : numberOf(match[3])
  const end = at + match[0].trimEnd().length
  if (match[1] !== undefined) return { iso: iso(yearOf(match[1]), month, day), start: at, end }
  const year = month && day ? recentYear(month, day, publishedAt) : null
  return year === null ? null : { iso: iso(year, month, day), start: at, end }
}

/** A day without a year in a news page is of the weeks before publication; older ones stay open. */
function recentYear(month: number, day: number, publishedAt: string | null): number | null {
  if (!publishedAt || publishedAt.length < 10) return null
  const published = Date.UTC(
    Number(publishedAt.slice(0, 4)),
    Number(publishedAt.slice(5, 7)) - 1,
    Number(publishedAt.slice(8, 10)),
  )
  for (const year of [Number(publishedAt.slice(0, 4)), Number(publishedAt.slice(0, 4)) - 1]) {
    const days = (published - Date.UTC(year, month - 1, day)) / 86_400_000
    if (days >= -1 && days <= 45) return year
  }
  return null
}

const pad = (n: number): string => String(n).padStart(2, '0')
const iso = (year: number, month?: number, day?: number): string =>
  month === undefined ? String(year) : day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`

function yearOf(text: string): number {
  return /^\d/.test(text)
    ? Number(text)
    : [...text.replaceAll('○', '〇')].reduce(
        (n, c) => n * 10 + Math.max(0, DIGITS.indexOf(c) - (c === '〇' ? 0 : 1)),
        0,
      )
}

function numberOf(text: string): number {
  if (text === '元') return 1
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (c: string) => Math.max(0, DIGITS.indexOf(c) - 1)
  return (text.includes('十') ? (tens === '' ? 10 : digit(tens) * 10) : 0) + (ones === '' ? 0 : digit(ones))
}
