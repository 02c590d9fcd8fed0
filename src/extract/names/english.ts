import { matchesIn } from '../cues.ts'
import { display } from '../display.ts'
import { hasWord } from '../latin.ts'
import type { Line } from '../types.ts'
import type { Organisation } from './organisations.ts'
import type { ParkMention } from './park-names.ts'
import type { Ending } from './vocabulary.ts'

const KINDS: readonly [RegExp, Ending][] = [
  [/high-?tech(?:nology)?|hi-tech/, { family: 'en-zone', kind: 'high_tech_zone', zone: true }],
  [/economic|development zone/, { family: 'en-zone', kind: 'economic_zone', zone: true }],
  [/bonded|free trade|export processing/, { family: 'en-zone', kind: 'bonded_zone', zone: true }],
  [/chemical/, { family: 'en-park', kind: 'chemical_park' }],
  [/logistics/, { family: 'en-park', kind: 'logistics_park' }],
  [/agri/, { family: 'en-park', kind: 'agri_park' }],
  [/incubator|accelerator/, { family: 'en-incubator', kind: 'incubator' }],
  [/science|technology|research|software|innovation/, { family: 'en-park', kind: 'science_park' }],
]
const DEFAULT: Ending = { family: 'en-park', kind: 'industrial_park' }

const HEAD =
  /\b(?:park|zone|base|incubator|accelerator|hub|valley|estate|campus|technopark|biopark|innovation (?:centre|center|city)|science city)\b(?! (?:road|avenue|street|hotel|station|authority ltd))/g
/** Parks to walk in, and zones of other kinds. */
const NO_PARK =
  /\b(?:national|people'?s|central|theme|amusement|forest|wetland|car|water|country|ball|safari|time|euro|demilitari[sz]ed|climate|customer|user|data|knowledge|air|naval|military|yangtze|river|red|silicon|scale|pilot|pilot-scale|production|training|demonstration|manufacturing|home) (?:park|zone|base|hub|valley)$/
const QUALIFIER =
  /\b(?:industrial|science|technology|high-?tech|hi-tech|development|economic|logistics|chemical|software|innovation|business|manufacturing|bonded|free trade|export processing|research|eco|bio|pharma|aviation|agri\w*|startup|trade|medical|biomedical|semiconductor|materials?|energy|equipment|optics|robotics|maritime|marine|food)\b/
const MAX_WORDS = 10

/** Liaoning Huntec Park Management Co.: the park is in the name of a firm. */
const FIRM_BEHIND =
  /^(?: (?:[A-Z][\w&'’-]*|and|&|of)){0,4} (?:Co\b|Ltd|Inc\b|Corp|Limited|LLC|Company|Group|Holdings?|GmbH|Authority|Committee|Bureau|Commission)/

/** Names of parks in English text: capitalised words before Park, Zone, Base; and the bare word as an anaphor (the park). */
export function findEnglishParks(line: Line): ParkMention[] {
  const mentions: ParkMention[] = []
  for (const match of matchesIn(line, HEAD)) {
    const end = match.index + match[0].length
    const own = nameStart(line, match.index, mentions.at(-1)?.end ?? 0)
    const ownWords = line.text.slice(own, end)
    if (own < match.index && FIRM_BEHIND.test(` ${display(line, end, Math.min(line.text.length, end + 60))}`)) continue
    const before = mentions.at(-1)
    const named =
      (before?.core === 'proper' && goesOn(line, before.end, match.index)) ||
      (own < match.index &&
        !NO_PARK.test(ownWords) &&
        (QUALIFIER.test(ownWords) ? ownWords.split(' ').length >= 2 : ownWords.split(' ').length >= 3) &&
        hasOwnWord(ownWords))
    if (!named && !/(?:the|this|our|entire) $/.test(line.text.slice(Math.max(0, match.index - 12), match.index)))
      continue
    const joined = before?.core === 'proper' && goesOn(line, before.end, match.index)
    if (joined) mentions.pop()
    const start = joined ? before.start : own
    const words = line.text.slice(start, end)
    const ending = KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? DEFAULT
    const key = named ? words.replace(/\b(?:the|of|and|&)\b|[\s-]/g, '') : ''
    mentions.push({
      line,
      start: named ? start : match.index,
      end,
      name: display(line, start, end),
      core: named ? 'proper' : 'generic',
      word: match[0],
      bare: false,
      ending,
      key: `${key}|${ending.family}`,
      prefix: '',
      prefixCodes: [],
      aspired:
        /(?:named|recogni[sz]ed as|designated(?: as)?|certified as|awarded|accredited as|rated|became|status of)(?: an?| the)? $/.test(
          line.text.slice(Math.max(0, start - 24), start),
        ),
    })
  }
  return mentions
}

/** Guangzhou Science City| Biotech |Incubator: capitals all the way to a later head. */
const goesOn = (line: Line, from: number, to: number): boolean =>
  to - from <= 40 && /^ (?:[A-Z][\w&'’-]* )+$/.test(` ${display(line, from, to)} `)

/** Industrial Park alone names none. */
const hasOwnWord = (words: string): boolean =>
  words
    .split(/[\s-]+/)
    .some(
      (w) =>
        !/^(?:industrial|science|technology|high|tech|hi|development|economic|logistics|chemical|software|innovation|business|manufacturing|bonded|free|trade|export|processing|research|eco|national|provincial|international|modern|green|intelligent|smart|demonstration|pilot|china|park|zone|base|hub|and|of|&|the|new|area|estate|campus|incubator|accelerator|valley|city|centre|center|technological)$/.test(
          w,
        ),
    )

/** Walks left over capitalised words, with small joints (of, and) between them. */
function nameStart(line: Line, at: number, floor: number): number {
  // Bio-Valley, Agri-Park
  let start = at - (/(?<![a-z])[a-z]{2,10}-$/.exec(line.text.slice(Math.max(floor, at - 12), at))?.[0].length ?? 0)
  for (let n = 0; n < MAX_WORDS; n++) {
    const before = /([a-z0-9][a-z0-9&'’.-]*|&)\s+$/.exec(line.text.slice(Math.max(floor, start - 40), start))
    if (!before?.[1]) break
    const from = start - before[0].length
    const word = display(line, from, from + before[1].length)
    const capital = /^[A-Z0-9]/.test(word) && !/[.]$/.test(word)
    const joint = /^(?:of|and|&|for)$/.test(word) && (n > 0 || word === '&')
    if ((!capital && !joint) || /^(?:the|a|an|welcome|visit|about|why|this|our)$/i.test(word)) break
    start = from
  }
  const lead = /^(?:(?:of|and|for|in|at|to|from|&)\s+)+/i.exec(line.text.slice(start, at))
  return lead ? start + lead[0].length : start
}

const COMPANY =
  /(?:\b[A-Z](?:[\w&'’-]|\.(?!\s)){0,30}\s{1,2}(?:\([A-Z]\w{1,20}\)\s)?){1,7}(?:Co\.,? ?Ltd\.?|Ltd\.?|Inc\.?|GmbH|Corp(?:oration)?\.?|Group|AG|LLC|S\.A\.|Company)/g
const INSTITUTION =
  /(?:\b[A-Z](?:[\w&'’-]|\.(?!\s)){0,30}\s{1,2}){1,8}(?:University|Institute|Laboratory|College|Academy|(?:Test|Design|Data|Analysis|Quality|Inspection|Certification|Training|Research|Technology|Innovation|Testing|R&D|Technical|Engineering|Joint) (?:Centre|Center))(?:\s+of(?:\s+(?:and\s+)?[A-Z][\w-]*)+)?/g

/** Companies and institutes in English text, by their endings and capitals. */
export function findEnglishOrganisations(line: Line): Organisation[] {
  if (
    !hasWord(line) ||
    !/university|institute|laborator|college|academy|cent(?:re|er)|ltd|inc|gmbh|corp|group/.test(line.text)
  )
    return []
  const shown = sameLength(line)
  const found: Organisation[] = []
  for (const [pattern, type] of [
    [COMPANY, 'company'],
    [INSTITUTION, 'institution'],
  ] as const) {
    for (const match of shown.matchAll(pattern)) {
      const lead = /^(?:The|And|In|At|By|With|Tenants|Include)\s+/.exec(match[0])
      const start = match.index + (lead?.[0].length ?? 0)
      const end = match.index + match[0].length
      if (end - start >= 6 && !found.some((f) => f.start < end && start < f.end))
        found.push({ start, end, type, name: shown.slice(start, end) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The line with the capitals of the original at the same offsets. */
export function sameLength(line: Line): string {
  let out = ''
  for (let i = 0; i < line.text.length; i++) {
    const character = line.text[i] ?? ''
    const source = character >= 'a' && character <= 'z' ? (line.original[line.map.starts[i] ?? 0] ?? '') : ''
    out += source >= 'A' && source <= 'Z' ? source : character
  }
  return out
}
