import { matchesIn } from '../cues.ts'
import { hasWord } from '../latin.ts'
import { type Draft, draftOf, type Line } from '../types.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?'
/** 18 May 2021, May 18, 2021, May 2021, 2021 */
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? |(${MONTH}) (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?)?((?:19|20)\\d\\d)\\b(?!s?[-–]|\\d| (?:mu|sqm|km|companies|firms|jobs|people))`,
  'g',
)
/** Words after which the date of opening stands, with what may stand between. */
const BEFORE =
  /(?:\bopen(?:ed|ing)?|inaugurat(?:ed|ion)|launched|establish(?:ed|ment)|found(?:ed|ing|ation)|set up|created|unveiled|approved|in (?:operation|business|use|service)|operational|operating|operated|operations|(?:first|earliest) (?:tenants?|companies|firms) (?:arrived|came|moved in|settled)|(?:welcom|receiv|accept)(?:ed|ing)(?: (?:its|the) first)? tenants?|came on stream|was completed|went live|dat(?:es|ing) (?:back )?(?:to|from)|since its (?:opening|launch|foundation)|commissioned)(?:[ ,]+(?:its|the|to|for|doors|gates|tenants?|business|officially|formally|first|by|state council|provincial|municipal|government|council|city|on|in|since|back|year|date|as|a|an|national-level|provincial-level|zone|park|began|begun|started|commenced|here|up|of|operations?|and)\b)*[\s:,(]{0,3}(?:in |on |since |from |back )?(?:early |late |mid-?)?$/
/** In March 2018 the park opened. */
const BEHIND =
  /^,? (?:(?:the|this|our|when|it|that) )?(?:[a-z-]+ ){0,6}?(?:was |were )?(?:officially |formally )?(?:opened|inaugurated|founded|established|launched|set up|approved|welcomed its first|began operati|started operati|came into (?:use|operation)|went into operation)/
const NOT_OPENING =
  /(?:construction|expansion|upgrade|renovation|building work|phase (?:two|three|2|3)|second phase|third phase|ground)[^.;]{0,24}$|broke ground|renamed|upgraded|joint laborator/

const pad = (n: number): string => String(n).padStart(2, '0')

/** When an English page says that the park opened, with the precision of the page. */
export function readEnglishOpened(line: Line): Draft[] {
  if (!hasWord(line)) return []
  const drafts: Draft[] = []
  for (const match of matchesIn(line, DATE)) {
    const front = line.text.slice(Math.max(0, match.index - 90), match.index)
    const sentence = front.slice(Math.max(front.lastIndexOf('. '), front.lastIndexOf(';')) + 1)
    const behind = /(?:^|[.;] )(?:in|on|since|by)(?: early| late)? $/.test(front.slice(-14))
      ? BEHIND.exec(line.text.slice(match.index + match[0].length, match.index + match[0].length + 80))
      : null
    const event = BEFORE.exec(sentence)
    if ((!event && !behind) || (event && NOT_OPENING.test(sentence.slice(0, event.index + event[0].length)))) continue
    const month = match[2] ?? match[3]
    const day = match[1] ?? match[4]
    const parts = [
      match[5] ?? '',
      ...(month ? [pad(MONTHS.indexOf(month.slice(0, 3)) + 1)] : []),
      ...(day && month ? [pad(Number(day))] : []),
    ]
    const start = event ? match.index - (sentence.length - event.index) : match.index
    const end = match.index + match[0].length + (behind?.[0].length ?? 0)
    drafts.push(draftOf(line, 'opened', parts.join('-'), start, end, 0.88))
  }
  return drafts
}
