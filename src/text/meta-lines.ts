import { hasFact } from './boilerplate.ts'
import { findDate } from './dates.ts'
import { BAR_MARK, COLON_MARK, DIGIT_MARK, STOP_MARK } from './marks.ts'

const MAX_META = 120
const DATE_LABEL =
  /(?:^|[\s|\])·])(?:发布|发表|更新|上传|刊发|信息|稿件|录入|编辑|创建|公开|成文|印发|新闻)?(?:时间|日期|于)?\s?:\s?(?=[\d一二[(])|发表于\s?(?=\d)|(?:posted|published|updated|date)\b\s?(?:on)?\s?:?/
const BYLINE =
  /(?:^|[\s|[(·])(?:来源|稿源|信息来源|文章来源|转自|作者|记者|通讯员|文\/|发布者|发布人|发布机构|发布于|发表于|原创|浏览(?:量|次数)?|阅读(?:量|次数)?|点击(?:数|量)?|字号|编号|source|author|(?<!(?:managed|operated|developed|run|owned|built|backed) )by)(?:\s?[:|]|\s(?=[\u3400-\u9fff]{2}))/
const REPORT = /^(?:记者|通讯员|本报记者|本报讯)\s|(?:报道|摄|讯)$/
const DOCUMENT_NUMBER = /^[\u3400-\u9fff]{2,12}[〔[(]\d{4}[〕\])](?:第?\s?)\d{1,4}号$/
/** A line that gives the title under which the text first stood. */
export const ORIGINAL_TITLE = /^原(?:标题|题)\s?:\s?/
const EVENT =
  /挂牌|开园|成立|奠基|投产|投用|开工|揭牌|建成|设立|获批|启动|入驻|竣工|交付|启用|开业|运营|投运|开放|批准|批复|创建|始建|创办|组建|开门|授牌|起步|opened|opening|inaugurat|founded|establish|launched|approved|began|started|operation|since|welcom/

/** The length of what is left of a line when its date and time of day are taken out. */
function restLength(text: string, start: number, end: number): number {
  const time = /^\s*\d{1,2}:\d{2}(?::\d{2})?/.exec(text.slice(end))?.[0].length ?? 0
  return (text.slice(0, start) + text.slice(end + time)).replace(
    /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|[+-]\d{4}\b|\bgmt\b|[\s()[\]|·:,-]/g,
    '',
  ).length
}

/**
 * Lines on the article rather than of it: date, source, author, views. `early`: no prose has come before, where such lines need no label.
 * `marks` are those of the text (marks.ts).
 */
export function isMetaLine(text: string, early: boolean, marks: number): boolean {
  if (text.startsWith('原') && ORIGINAL_TITLE.test(text)) return true
  if (text.length > MAX_META || (!early && (marks & (DIGIT_MARK | COLON_MARK | BAR_MARK)) === 0)) return false
  if (text.endsWith('号') && DOCUMENT_NUMBER.test(text)) return true
  if (((marks & STOP_MARK) !== 0 && /。./.test(text)) || hasFact(text)) return false
  const date = findDate(text)
  if (DATE_LABEL.test(text) && date !== null && !EVENT.test(text)) return true
  if (BYLINE.test(text)) return early || date !== null || text.length <= 40
  if (early && text.length <= 40 && REPORT.test(text)) return true
  if (date === null) return false
  const rest = restLength(text, date.start, date.end)
  return (
    (rest <= 2 && !EVENT.test(text)) ||
    (early && rest <= 25 && !/[,、]/.test(text) && !EVENT.test(text) && !/:/.test(text.slice(0, date.start)))
  )
}
