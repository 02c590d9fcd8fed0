import type { Span } from '../../model/index.ts'
import type { Phone } from '../phones.ts'
import { before, find, mark, type Reading, spelling } from '../reading.ts'
import { endsAt, overlapping } from '../spans.ts'
import {
  DOUBLE_SURNAMES,
  INTRODUCES,
  NAME_LABELS,
  NOT_TITLE,
  OTHER_SIDE,
  SURNAMES,
  TITLES,
} from '../vocabulary/people.ts'

/** Titles that stand behind a full name as well. */
const LONG_TITLES = TITLES.split('|')
  .filter((title) => title.length > 1)
  .join('|')
const TITLED = new RegExp(`(?:${DOUBLE_SURNAMES}|[${SURNAMES}])(?:[\\u4e00-\\u9fff]{1,2}?)(${LONG_TITLES})`, 'g')
const SHORT_TITLED = new RegExp(`(?:${DOUBLE_SURNAMES}|[${SURNAMES}])(${TITLES})`, 'g')
const LABELLED = new RegExp(
  `(?:${NAME_LABELS})[ :是为】]{0,3}(?!方式|电话|人|一下)((?:${DOUBLE_SURNAMES}|[${SURNAMES}])[\\u4e00-\\u9fff]{1,2}|[小老阿][${SURNAMES}]|[${SURNAMES}](?:${TITLES}))(?=$|[^\\u4e00-\\u9fff]|电话|手机|微信|负责|是|说|做|想|在)`,
)
/** In a form the field says what it is: 姓名:热依汗, 联系人=Sunny. */
const FIELD =
  /(?:联系人|联络人|对接人|负责人|姓名|称呼|contact(?: person| name)?)\s?[:=】]\s?((?:[\u4e00-\u9fff·]{2,5})|(?:[a-z][a-z'-]+(?: [a-z][a-z'-]+)?))(?=$|[ ,。;|/\n(]|电话|手机)/
/** Any family name, where a title stands alone with it: 云总, 阙女士. */
const RARE =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff](?<![某这那一两三几女男大副总老小客新各前首本该多])(?:总|经理|女士|小姐|先生|博士|厂长|总监|教授|主任|部长|老板))(?![\u4e00-\u9fff])/
/** 现在是塔娜总监, 找古丽老师: names of other peoples, of two characters and more, before a long title. */
const FOREIGN =
  /(?:是|叫|找|联系|换成|换了|对接|联系人)([\u4e00-\u9fff]{2,5}(?:总监|经理|博士|厂长|主任|女士|先生|老师|部长|董事长))(?![\u4e00-\u9fff])/
const FAMILIAR = new RegExp(
  `(?:^|[ ,。;:、(\\n]|那个|这个|的|行政|助理|秘书|采购|文员|前台|联系|找|叫|对接)([老小](?!师|板|家|区|时|项|于[\\d一二三四五六七八九十])[${SURNAMES}])(?=$|[ ,。;:、)\\n\\d]|电话|手机|说|做|想|在)`,
)
/** 接电话的叫宣锋: a name said of the caller. */
const CALLED = new RegExp(
  `(?:^|[,。;(\\n ])(?:他|她|人|本人|名字)?叫((?:${DOUBLE_SURNAMES}|[${SURNAMES}])[\\u4e00-\\u9fff]{1,2})(?=[,。;)\\n ]|$)`,
)
const SURNAME_ONLY = new RegExp(`姓(${DOUBLE_SURNAMES}|[${SURNAMES}])(?!名)`)
const LATIN_TITLED = /\b(?:mr|ms|mrs|miss|dr|prof)\.? ?[a-z][a-z'-]+(?: [a-z][a-z'-]+)?/g
const LATIN_LABELLED =
  /\b(?:from:|this is|my name is|i am|i'm|contact(?: person)?:?|name:|attn:?|call|ask for) ?([a-z][a-z'-]+(?: [a-z][a-z'-]+)?)/g
const LATIN_FIRST = /^(?:hi,? |hello,? )?([a-z][a-z'-]{1,14})(?= ?[\u4e00-\u9fff,:(]| \+?\d| (?:from|at|of|here)\b)/

/** The capitalised words at the start of a Latin span, as written: `Tom from Klarwerk` gives `Tom`. */
function capitalised(original: string, span: Span): Span | null {
  const match = /^(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? ?)?[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?/.exec(
    original.slice(span.start, span.end),
  )
  return match ? { start: span.start, end: span.start + match[0].length } : null
}

const NOT_NAMES =
  /^(?:From|To|Re|Fwd|Subject|Note|Inquiry|Enquiry|Taiwanese|European|Danish|Dutch|Italian|Swiss|Swedish|Finnish|Norwegian|Irish|Indian|Thai|Malaysian|Vietnamese|Russian|Spanish|Canadian|Australian|British|US|UK|Foreign|Local|Hi|Hello|Dear|The|We|Need|Looking|Our|German|Japanese|Korean|American|French|Singapore|China|Chinese|Company|Factory|Warehouse|Land|Office|Please|Client|Customer|Biotech|Auto|Caller|Call|Email|Message|Lead|Request|Manager|Someone|Somebody|Buyer|Guy|Owner|Boss|Friend|Team|Investor|Manufacturer|Maker|Supplier|Exporter|Startup|Start|New|Big|Small|Existing|Out|Most|Some|One|Part|Two|Plant|Site|Office|Meeting|Visitor|Engineer|Director|CEO|GM|Rep)\b/

function titleStands(text: string, end: number, title: string): boolean {
  const next = text[end] ?? ''
  return !(NOT_TITLE[title] ?? '').includes(next) || next === ''
}

/** 浙江|老板: the surname is the end of a place. */
const inPlace = (reading: Reading, { start }: Span): boolean =>
  overlapping(reading.regions, start, start + 1).some((place) => place.start < start && place.end === start + 1)

function titledName(reading: Reading): Span | null {
  const { text } = reading
  for (const pattern of [SHORT_TITLED, TITLED]) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (inPlace(reading, span) || !titleStands(text, span.end, match[1]!) || !standsAlone(reading, span, match[1]!))
        continue
      if (INTRODUCES.test(text.slice(span.end, span.end + 20)) || OTHER_SIDE.test(before(reading, span.start))) continue
      return span
    }
  }
  return null
}

const OPENS_NAME = /(?:^|[^\u4e00-\u9fff]|联系人|联络人|对接人|负责人|客户|联系|找|老板|是|叫|姓名|称呼|的|我)$/

/** Behind a title in the middle of words: the end of the phrase, or what the person does. */
const ENDS_TITLE = /^(?:$|[^\u4e00-\u9fff]|说|想|做|在|电|手|微|要|问|来|的|那|这|又|今|昨)/

/** A one-character title or a given name in between asks for a clear beginning: 赵工 but not 徐州加工. */
function standsAlone(reading: Reading, span: Span, title: string): boolean {
  const ahead = reading.text.slice(Math.max(0, span.start - 4), span.start)
  const length = span.end - span.start
  if (length === 2 && title === '总')
    return (
      follows(reading, span.start) ||
      (!/[汇年月季一两三共涂]$/.test(ahead) && ENDS_TITLE.test(reading.text.slice(span.end, span.end + 1)))
    )
  if (
    title.length > 1 &&
    length - title.length === 1 &&
    !/[对双甲乙官校厂多各地前后平立我他]/.test(reading.text[span.start - 1] ?? '')
  )
    return true
  if (title.length === 1 && length === 2 && follows(reading, span.start)) return true
  return OPENS_NAME.test(ahead) && !reading.understood.slice(span.start, span.end - title.length).some(Boolean)
}

/** Behind a non-word, a company, a trade or a place. */
const follows = (reading: Reading, at: number): boolean =>
  !/[\u4e00-\u9fff]/.test(reading.text[at - 1] ?? '') ||
  endsAt(reading.sectors, at) ||
  endsAt(reading.regions, at) ||
  reading.names.company?.end === at ||
  OPENS_NAME.test(reading.text.slice(Math.max(0, at - 4), at))

function latinName(reading: Reading): Span | null {
  const { text, original } = reading
  if (original.length !== text.length) return null
  for (const match of text.matchAll(LATIN_TITLED)) {
    const span = capitalised(original, { start: match.index, end: match.index + match[0].length })
    if (span && /[A-Z]/.test(original[span.start] ?? '')) return span
  }
  const labelled = [...text.matchAll(LATIN_LABELLED)].map((match) => {
    const end = match.index + match[0].length
    return { start: end - match[1]!.length, end }
  })
  const first = LATIN_FIRST.exec(text)
  if (first) labelled.push({ start: first[0].length - first[1]!.length, end: first[0].length })
  for (const span of labelled) {
    const name = capitalised(original, span)
    if (name && !NOT_NAMES.test(original.slice(name.start, name.end))) return name
  }
  return null
}

function groupSpan(match: RegExpExecArray | null): Span | null {
  if (!match) return null
  const start = match.index + match[0].lastIndexOf(match[1]!)
  return { start, end: start + match[1]!.length }
}

/** 王总, 李经理, 联系人张敏, 老魏, Ms Tan. Introducers and the other side are no contacts. */
export function readContact(reading: Reading): void {
  const { text } = reading
  const span =
    groupSpan(FIELD.exec(text)) ??
    groupSpan(LABELLED.exec(text)) ??
    titledName(reading) ??
    groupSpan(CALLED.exec(text)) ??
    groupSpan(RARE.exec(text)) ??
    groupSpan(FOREIGN.exec(text)) ??
    groupSpan(FAMILIAR.exec(text)) ??
    latinName(reading)
  const surname = span ? null : SURNAME_ONLY.exec(text)
  const found = span ?? (surname ? { start: surname.index, end: surname.index + surname[0].length } : null)
  if (!found) return
  reading.profile.contactName = spelling(reading, found)
  reading.names.contactName = found
  find(reading, 'contactName', found)
  mark(reading, found)
}

const REPLACES =
  /等等|最后.{1,3}位|重新|不对|更正|改成|应该是|说错|写错|记错|打错|改为|换成|换号|新号|以这个为准|actually|correction/

/** The contact's number: the first mobile, unless a later number corrects it. */
export function choosePhone(text: string, phones: readonly Phone[]): Phone | null {
  let chosen: Phone | null = null
  for (const phone of phones) {
    const between: string = chosen ? text.slice(chosen.end, phone.start) : ''
    if (!chosen || (between.length < 30 && REPLACES.test(between))) chosen = phone
    else if (chosen.kind !== 'mobile' && phone.kind === 'mobile') chosen = phone
  }
  return chosen
}
