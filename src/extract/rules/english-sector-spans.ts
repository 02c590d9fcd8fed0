import type { SectorRole } from '../../model/index.ts'
import { matchesIn } from '../cues.ts'
import { hasWord } from '../latin.ts'
import type { Line } from '../types.ts'
import { isMostlySectors, type SectorSpan } from './sectors.ts'

const ENGLISH_SUPPORTING = /(?:^|[.;] )([^.;]{4,80}) plays? a supporting role/g
const ENGLISH_FOCUS =
  /(preparing ground for|concentrat(?:es|ing) on|cent(?:re|er)(?:s|ed) on|built (?:around|on)|(?:best |well |widely )?known for|priority (?:is|goes)(?: given)? to|cater(?:s|ing) (?:to|for)|(?:its |main |core |traditional )?strengths?(?: are| is| lies? in):?|core (?:business|industry|industries|sectors?)(?: is| are)?:?|(?:line|lines) of business:?|what (?:we|it|the park) (?:do|make|does|makes)(?: best)?:?|main(?:ly)? (?:industries|sectors|products|business)(?: are| include)?:?|(?:tenants|companies|firms) (?:mainly |mostly )?(?:make|produce|work in|are active in)|industr(?:y|ies) (?:served|focus):?|concentration of|foster(?:s|ing)|nurtur(?:es|ing)|cultivat(?:es|ing)|plans? to (?:develop|attract)|emerging|future|supporting industries(?: include| are)?:?|focus(?:es|ed|ing)? on|speciali[sz](?:es|ed|ing) in|leading industries(?: are| include)?:?|key (?:industries|sectors)(?: are| include)?:?|pillar industries(?: are| include)?:?|dedicated to|home to (?:the )?|set aside for|(?:hopes?|aims?|wants?|plans?|intends?|seeks?) to (?:attract|draw|lure|bring in|develop|add)(?: makers of| producers of| firms in)?|cluster(?:s)? (?:in|of|for)|devoted to|target(?:s|ed|ing)? (?:industries|sectors)?(?: are| include)?:?)\s*((?:(?! and is | while | and (?:plans|fosters)|foster|prepar|nurtur|cultivat)[^.;])+)/g

/** Surface treatment is offered as a supporting service, while rail signalling is planned for the second phase. */
const OFFERED =
  /(?:^|[.;,] )(?:while |and |with )?([^.;,]{3,60}?) (?:is|are) (?:(?:offered|provided|included|available) as (?:an? )?(support)|(?:planned|foreseen|envisaged|to follow|next in line|in preparation))/g

/** Robotics remains the core of the business, with industrial software as a supporting line. */
const ENGLISH_CORE =
  /(?:^|[.;,] )([^.;]{3,80}?) (?:(?:account|makes? up|contribut)[a-z]* (?:for )?(?:more than |over |about |some |roughly )?(?:two thirds|three quarters|half|most|the bulk|the lion's share|\d\d ?(?:%|per ?cent))|comes? first\b|(?:is|are|remains?|forms?|makes? up|account for) (?:the|its|their|our) (?:core|heart|mainstay|backbone|focus|bread and butter|leading|main|key|pillar|largest|biggest)\b)(?:[^.;]{0,40}?,? (?:with|while) ([^.;]{3,60}?) (?:as|play|serv|in) )?/g

/** Stretches of an English line that list industries of the park. */
export function englishSpans(line: Line): SectorSpan[] {
  const spans: SectorSpan[] = []
  if (!hasWord(line) || !/[a-z]{4} [a-z]{2}/.test(line.text)) return spans
  for (const match of matchesIn(line, ENGLISH_SUPPORTING)) {
    const words = match[1] ?? ''
    const start = match.index + match[0].indexOf(words)
    spans.push({ start, end: start + words.length, role: 'supporting', confidence: 0.85 })
  }
  for (const match of matchesIn(line, OFFERED)) {
    const words = match[1] ?? ''
    const start = match.index + match[0].indexOf(words)
    if (isMostlySectors(words))
      spans.push({ start, end: start + words.length, role: match[2] ? 'supporting' : 'planned', confidence: 0.85 })
  }
  for (const match of matchesIn(line, ENGLISH_CORE)) {
    const core = match[1] ?? ''
    const start = match.index + match[0].indexOf(core)
    spans.push({ start, end: start + core.length, role: 'leading', confidence: 0.85 })
    const second = match[2] ?? ''
    const from = match.index + match[0].lastIndexOf(second)
    if (second !== '') spans.push({ start: from, end: from + second.length, role: 'supporting', confidence: 0.82 })
  }
  for (const match of matchesIn(line, ENGLISH_FOCUS)) {
    const word = match[1] ?? ''
    const from = match.index + match[0].length - (match[2] ?? '').length
    const role: SectorRole =
      /hope|aim|want|intend|seek|preparing|aside|foster|nurtur|cultivat|plans?|emerging|future/.test(word)
        ? 'planned'
        : /support/.test(word)
          ? 'supporting'
          : 'leading'
    spans.push({ start: from, end: match.index + match[0].length, role, confidence: 0.85 })
  }
  return spans
}
