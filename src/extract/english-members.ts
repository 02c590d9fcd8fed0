import { matchesIn } from './cues.ts'
import { hasWord } from './latin.ts'
import { sameLength } from './names/english.ts'
import type { Organisation } from './names/organisations.ts'
import { type Draft, draftOf, type Line } from './types.ts'

const LIST =
  /(?:tenants|companies|residents|occupiers|investors|enterprises|firms|names|players|manufacturers|anchors?|employers|neighbou?rs)(?: (?:here|on site|in the park|already in place|you may know))*(?: includ(?:e|ing)| range from|s? such as| are|:| like)|(?:home to|including|hosts?|such as|attracted|among them|namely|(?:the )?likes of|(?:tenants?|residents?|occupiers?|companies|anchors?|newcomers?|arrivals?|investors?)(?: (?:here|on site|in the park))? (?:is|are|was|were)(?: the)?)\s/g
/** A, B and C have already moved in. */
const MOVED_IN =
  /(?:^|[.;] )((?:[^.;]|co\.|ltd\.){4,160}?) (?:(?:have|has) (?:all |both |already |also |since |recently )*(?:moved in|settled|set up|opened|taken (?:space|units)|signed|built|located|established|put down roots)|(?:are|is) (?:all |both |already |also |now )*(?:based|located|tenants|neighbou?rs|on site|on board|among (?:the|its))|run (?:plants|lines|factories) (?:here|in the park|on)|(?:opened|built|runs|operates|set up|moved|relocated) (?:an?|its|their) [a-z -]{3,30} (?:here|in the (?:park|base|zone|hub)|on (?:the )?site|to the park))/g
const STOP = /\.(?=\s+[A-Z]|\s*$)/

/** Tenants in an English list: capitalised names behind "Tenants include". */
export function readEnglishMembers(line: Line, organisations: readonly Organisation[]): Draft[] {
  const drafts: Draft[] = []
  if (!hasWord(line) || !/[a-z]{4} [a-z]{2}/.test(line.text)) return drafts
  const shown = sameLength(line)
  for (const match of matchesIn(line, LIST)) {
    const from = match.index + match[0].length
    const rest = shown.slice(from, from + 400)
    const end = sentenceEnd(rest)
    drafts.push(...namesAt(line, shown, from, from + end, organisations, 0.82))
  }
  for (const match of matchesIn(line, MOVED_IN)) {
    const words = match[1] ?? ''
    const from = match.index + match[0].indexOf(words)
    drafts.push(...namesAt(line, shown, from, from + words.length, organisations, 0.8))
  }
  for (const o of organisations)
    if (o.type === 'institution' && /[A-Z]/.test(o.name))
      drafts.push(draft(line, 'institution', o.name, o.start, o.end, 0.8))
  return drafts
}

const NAME =
  /((?:[A-Z0-9][\w&'’.-]*)(?:\s+(?:\([A-Z]\w+\)|[A-Z0-9][\w&'’.-]*|of|and(?=\s+[A-Z]\w+\s+(?:Co|Ltd|Inc)\b))){0,7}(?:\s*Co\.,? ?Ltd\.?)?)(?:,? ?Ltd\.?)?/g
const NO_NAME =
  /^(?:RMB|CNY|USD|The|In|By|At|It|Its|Fortune|Of|As|Since|With|Over|Some|About|Both|All|Our|Phase|This|That|These|There|Here|Among|More|Most|Up|China|Chinese|German|Japanese|Belgian|French|Italian|Swiss|Dutch|Korean|American|British|Swedish|Danish|Finnish|Austrian|Spanish|Taiwanese|Singaporean|Global|Companies|Firms|Tenants|Names|Well-known|Leading|Local|Foreign|Other|Several|Many|Two|Three|Four|Five|Six|Ten|Newcomers?|Anchors?|January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** The capitalised names of a stretch of the line that are no institutes. */
function namesAt(
  line: Line,
  shown: string,
  from: number,
  to: number,
  organisations: readonly Organisation[],
  confidence: number,
): Draft[] {
  const drafts: Draft[] = []
  for (const item of shown.slice(from, to).matchAll(NAME)) {
    const name = item[0].replace(/[,.]$/, '')
    if (name.length < 4 || NO_NAME.test(name) || /^\d/.test(name) || PLACE.test(name)) continue
    const start = from + item.index
    const end = start + item[0].length
    if (organisations.some((o) => o.type === 'institution' && o.start < start + name.length && start < o.end)) continue
    drafts.push(draft(line, 'anchor_enterprise', item[0].endsWith('Ltd.') ? item[0] : name, start, end, confidence))
  }
  return drafts
}

/** Parks, places and institutes are no tenants. */
const PLACE =
  /(?:Park|Zone|Province|City|County|District|University|Institute|Centre|Center|Laboratory|Airport|Port|Station)$/

function sentenceEnd(text: string): number {
  for (let at = 0; at < text.length; ) {
    const match = STOP.exec(text.slice(at))
    if (!match) return text.length
    const end = at + match.index
    if (!/(?:Co|Ltd|Inc|Corp|St|No)$/.test(text.slice(0, end))) return end
    at = end + 1
  }
  return text.length
}

const draft = (
  line: Line,
  attribute: 'anchor_enterprise' | 'institution',
  value: string,
  start: number,
  end: number,
  confidence: number,
): Draft => draftOf(line, attribute, value, start, end, confidence)
