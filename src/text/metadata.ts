import { markedLevel } from './blocks.ts'
import { findDate } from './dates.ts'
import { foldText } from './fold.ts'
import type { FrontMatter } from './front-matter.ts'
import { isFigureRow, isProse } from './headings.ts'
import { foldMapped, sliceMapped } from './mapped.ts'
import { readMarkup } from './markup.ts'
import type { Markup } from './markup-types.ts'
import { isMetaLine, ORIGINAL_TITLE } from './meta-lines.ts'
import type { Row } from './rows.ts'
import { SPAM_STARTS, spamRunAt } from './spam.ts'
import { isTeaser } from './teasers.ts'
import type { Block, DocumentLanguage, MappedText } from './types.ts'

const EARLY_ROWS = 14
const MAX_TITLE = 120
const NOTICE = /(?:通知|公告|通告|意见|办法|方案|的函|公示|规定|细则|措施|报告|批复|决定)$/
/** Five words and a full stop. */
const ENGLISH_SENTENCE = /^(?:[a-z0-9,'’-]+ ){4,40}[a-z0-9)]{3,}\.$/
const FIELDS =
  /(?:^|[^\u3400-\u9fff])[\u3400-\u9fff]{2,5}:|^[\u3400-\u9fff]{2,10}(?:单位|时间|日期|主体|企业|公司|产业|面积|方式|地址|情况|名称|投资|税收|产值|价格|租金|方向)\s?:/

/** How much a row before the text looks like its title. */
function titleWorth(
  row: Row,
  next: Row | undefined,
  index: number,
  markdown: boolean,
  names: readonly string[],
): number {
  const { text } = row
  if (text.length > MAX_TITLE || text.length < 2 || isFigureRow(text) || isMetaLine(text, true, row.marks)) return 0
  const level = markedLevel(row, markdown)
  if (
    level === 0 &&
    (/[。;:]$|[。;]./.test(text) ||
      ENGLISH_SENTENCE.test(text) ||
      FIELDS.test(text) ||
      (isProse(text) && text.length > 60))
  )
    return 0
  const beforeMeta = next !== undefined && isMetaLine(next.text, true, next.marks)
  const isNamed = names.some(
    (name) => (text.length >= 6 && name.includes(text)) || (name.length >= 6 && text.includes(name)),
  )
  // The page names its title elsewhere: a mere short line is another thing.
  if (level === 0 && names.length > 0 && !isNamed && !(beforeMeta && text.length >= 6)) return 0
  let worth = 1 + (level > 0 ? 8 - level : 0)
  if (beforeMeta) worth += 3
  if (text.length >= 9) worth += 2
  if (index === 0) worth += 1
  if (NOTICE.test(text)) worth += 2
  if (isNamed) worth += 3
  return worth
}

/** The row that carries the title: among the first ones, before any prose. `names`: folded titles that the head of the page gives. */
export function findTitleRow(rows: readonly Row[], markdown: boolean, names: readonly string[]): Row | null {
  let best: Row | null = null
  let most = 1
  for (let i = 0; i < Math.min(rows.length, EARLY_ROWS); i += 1) {
    const row = rows[i]!
    if (isTeaser(row) || row.table !== null) continue
    const worth = titleWorth(row, rows[i + 1], i, markdown, names)
    if (worth > most) {
      best = row
      most = worth
    }
    if (worth === 0 && isProse(row.text) && row.text.length > 30) break
  }
  return best
}

const TITLE_PARTS = /\s*[|_｜]\s*|\s+[-–—]+\s+|--+|—{2}|(?<=[\u3400-\u9fff】)])-(?=[\u3400-\u9fff【])/
const SITE_NAME = /(?:网|官网|网站|平台|门户|频道|日报|晚报|新闻|资讯|论坛|招商|出租|出售|公司|\.com|\.cn)$/

function isSpamText(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (SPAM_STARTS.has(text.charCodeAt(i)) && spamRunAt(text, i, 0, text.length)?.spam) return true
  }
  return false
}

/** The title as the head of a page gives it. */
export interface HeadTitle {
  /** The part of it that names the article: site names and spam left out. */
  text: MappedText | null
  /** All its parts, folded, with those of the meta elements. */
  names: readonly string[]
}

/** A stretch of the original as folded text, character references read. */
function foldedStretch(original: string, from: number, to: number): MappedText {
  const { text, starts, ends } = readMarkup(original.slice(from, to)).flow
  return foldMapped({ text, starts: starts.map((at) => at + from), ends: ends.map((at) => at + from) })
}

const MAX_HEAD_TITLE = 1000
const TITLE_METAS = ['og:title', 'twitter:title', 'headline', 'articletitle']

/** The title by the head of the page: YAML head, `<title>`, meta elements. */
export function findHeadTitle(original: string, front: FrontMatter, markup: Markup): HeadTitle {
  const metas = TITLE_METAS.map((name) => foldText(markup.metas.get(name)?.slice(0, MAX_HEAD_TITLE).trim() ?? ''))
  const field = front.fields.get('title')
  const [from, to] = field ?? markup.titles
  if (from === undefined || to === undefined || to - from > MAX_HEAD_TITLE)
    return { text: null, names: metas.filter(Boolean) }
  const whole = foldedStretch(original, from, to)
  const parts = field === undefined ? titleParts(whole) : [whole]
  const named = parts.filter((part) => part.text.length >= 2 && !isSpamText(part.text))
  const text = named.find((part) => !SITE_NAME.test(part.text) || metas.includes(part.text)) ?? longest(named)
  return { text, names: [...named.map((part) => part.text), ...metas.filter(Boolean)] }
}

function titleParts(whole: MappedText): MappedText[] {
  let at = 0
  return whole.text.split(TITLE_PARTS).map((part) => {
    const start = whole.text.indexOf(part, at) + part.length - part.trimStart().length
    at = start + part.trim().length
    return sliceMapped(whole, start, at)
  })
}

const longest = (parts: readonly MappedText[]): MappedText | null =>
  parts.reduce<MappedText | null>(
    (best, part) => (best === null || part.text.length > best.text.length ? part : best),
    null,
  )

/** 原标题: what a page that has no title of its own was called. */
export function originalTitle(blocks: readonly Block[]): MappedText | null {
  for (const { kind, text } of blocks) {
    const match = kind === 'meta' ? ORIGINAL_TITLE.exec(text.text) : null
    if (match !== null) return sliceMapped(text, match[0].length, text.text.length)
  }
  return null
}

/** A folded text as it was spelt; characters that were taken out stay out. */
export function spelling(original: string, mapped: MappedText): string {
  let text = ''
  for (let i = 0; i < Math.min(mapped.text.length, 300); i += 1) {
    const start = mapped.starts[i]!
    text += mapped.ends[i]! - start === 1 ? original.charAt(start) : mapped.text.charAt(i)
  }
  return text.replace(/\s+/g, ' ').trim()
}

const DATE_METAS = [
  'article:published_time',
  'pubdate',
  'publishdate',
  'datepublished',
  'publish-date',
  'publish_date',
  'og:release_date',
  'article.published',
  'weibo:article:create_at',
  'firstpublishedtime',
  'date',
  'dc.date',
  'bytedance:published_time',
  'time',
]
const JSON_DATE = /"(?:datePublished|dateCreated|uploadDate|pubDate)"\s*:\s*"([^"]{8,40})"/
const LABELLED =
  /(?:发布|发表|更新|上传|刊发|信息|稿件|录入|编辑|公开|成文|印发)(?:时间|日期|于)?\s?:|(?:^|[\s|\])])(?:时间|日期)\s?:|published|posted|updated/

const dateOf = (text: string | undefined): string | null =>
  text === undefined ? null : (findDate(foldText(text.slice(0, 200)))?.iso ?? null)

function dateFromHead(original: string, front: FrontMatter, markup: Markup): string | null {
  const field = front.fields.get('date') ?? front.fields.get('pubdate') ?? front.fields.get('published')
  const head = dateOf(field && original.slice(field[0], field[1]))
  if (head !== null) return head
  for (const name of DATE_METAS) {
    const date = dateOf(markup.metas.get(name))
    if (date !== null) return date
  }
  for (let i = 0; i < markup.jsonLd.length; i += 2) {
    const date = dateOf(JSON_DATE.exec(original.slice(markup.jsonLd[i], markup.jsonLd[i + 1]).slice(0, 50_000))?.[1])
    if (date !== null) return date
  }
  return null
}

/** The day the article was published, by the page itself: head, labelled line, line by the title, signature. */
export function findPublishedAt(
  original: string,
  front: FrontMatter,
  markup: Markup,
  blocks: readonly Block[],
): string | null {
  const head = dateFromHead(original, front, markup)
  if (head !== null) return head
  const lines = blocks.filter((block) => block.kind === 'meta').map((block) => block.text.text)
  const dated = lines.filter((line) => findDate(line) !== null)
  const line = dated.find((text) => LABELLED.test(text)) ?? dated[0]
  return line === undefined ? null : findDate(line)!.iso
}

const SOURCE =
  /(?:^|[^\u3400-\u9fff])(?:来源|稿源|信息来源|文章来源|转自|source)\s?[:|]\s?([^\s|\])·]{2,30}?)(?=作者|记者|编辑|责编|字号|浏览|点击|阅读|发布|时间|日期|校对|[\s|\])·,;。:]|$)/
const JSON_PUBLISHER = /"publisher"\s*:\s*\{[^{}]{0,400}?"name"\s*:\s*"([^"]{1,80})"/
const MEDIA = /^[\u3400-\u9fff]{2,10}(?:报|网|社|日报|晚报|时报|电视台|融媒|观察|在线|发布|周刊|杂志|频道|商讯|头条)$/

/** The outlet that a line by the title names: after 来源, or beside its date. */
export function findSource(original: string, blocks: readonly Block[]): string | null {
  const lines = blocks.filter((block) => block.kind === 'meta')
  for (const { text } of lines) {
    const match = SOURCE.exec(text.text)
    if (match === null) continue
    const from = match.index + match[0].length - match[1]!.length
    return spelling(original, sliceMapped(text, from, from + match[1]!.length))
  }
  for (const { text } of lines) {
    const word = text.text.split(/[\s|·]+/).find((part) => MEDIA.test(part))
    if (word === undefined) continue
    const from = text.text.indexOf(word)
    return spelling(original, sliceMapped(text, from, from + word.length))
  }
  return null
}

/** The site or account that shows the page. */
export function findPublisher(original: string, front: FrontMatter, markup: Markup): string | null {
  const author = front.fields.get('publisher') ?? front.fields.get('source') ?? front.fields.get('author')
  if (author !== undefined) return original.slice(author[0], author[1])
  const site =
    markup.metas.get('og:site_name') ?? markup.metas.get('application-name') ?? markup.metas.get('contentsource')
  if (site !== undefined && site.trim() !== '') return site.trim()
  for (let i = 0; i < markup.jsonLd.length; i += 2) {
    const name = JSON_PUBLISHER.exec(original.slice(markup.jsonLd[i], markup.jsonLd[i + 1]).slice(0, 50_000))?.[1]
    if (name !== undefined) return name
  }
  return null
}

const SAMPLE = 4000

/** By the characters of the text: traditional when many fold to simplified ones; `raw` and `folded` have equal length. */
export function findLanguage(raw: string, folded: string): DocumentLanguage {
  let han = 0
  let traditional = 0
  let latin = 0
  const end = Math.min(raw.length, SAMPLE)
  for (let i = 0; i < end; i += 1) {
    const code = raw.charCodeAt(i)
    if (code >= 0x3400 && code <= 0x9fff) {
      han += 1
      if (folded.charCodeAt(i) !== code) traditional += 1
    } else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin += 1
  }
  if (han + latin < 10) return han > 0 ? 'zh-Hans' : 'unknown'
  if (han * 6 < latin) return 'en'
  return traditional > 0.08 * han ? 'zh-Hant' : 'zh-Hans'
}
