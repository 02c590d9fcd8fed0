import type { Alternative, Mention, ParsedNote, Unparsed } from '../model/index.ts'
import { foldText } from '../text/index.ts'
import { createLexicon } from './lexicon.ts'
import { originalSpan, type Reading } from './reading.ts'
import { FILLERS } from './vocabulary/fillers.ts'

const fillers = createLexicon([[FILLERS, true]])

/** The order in which the profile is written. */
const ORDER = [
  'company',
  'contactName',
  'phone',
  'intent',
  'tenure',
  'uses',
  'sectors',
  'landM2',
  'floorM2',
  'investmentCny',
  'fixedInvestmentCny',
  'revenueCny',
  'taxCnyYear',
  'taxCnyPerMuYear',
  'headcount',
  'rentCnyM2Month',
  'landPriceCnyMu',
  'floorHeightM',
  'floorLoadTM2',
  'powerKva',
  'craneT',
  'groundFloor',
  'fireClass',
  'eia',
  'processes',
  'utilities',
  'chemicalPark',
  'qualifications',
  'regions',
  'near',
  'moveBy',
  'incentives',
] as const

function ordered(reading: Reading): ParsedNote['profile'] {
  const profile: Record<string, unknown> = {}
  const read = reading.profile as Record<string, unknown>
  for (const field of ORDER) if (read[field] !== undefined) profile[field] = read[field]
  return profile
}

function mentionsOf(reading: Reading): Mention[] {
  const seen = new Set<string>()
  const mentions: Mention[] = []
  for (const finding of reading.findings) {
    const { start, end } = originalSpan(reading, finding)
    const key = `${finding.field} ${start} ${end}`
    if (end <= start || seen.has(key) || !isKept(reading, finding.field)) continue
    seen.add(key)
    mentions.push({ field: finding.field, start, end, text: reading.original.slice(start, end) })
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end || (a.field < b.field ? -1 : 1))
}

/** regions.prefer is a value of regions. */
const topOf = (field: string): string => {
  const dot = field.indexOf('.')
  return dot < 0 ? field : field.slice(0, dot)
}

const isKept = (reading: Reading, field: string): boolean => topOf(field) in reading.profile

const CONTENT = /[\u4e00-\u9fffa-z0-9]/

/** The stretches that no rule understood and that are no small talk: at least two characters of content, without the filler at their ends. */
function unparsedOf(reading: Reading): Unparsed[] {
  const { text, understood } = reading
  const known = understood.slice()
  for (const hit of fillers.scan(text)) known.fill(1, hit.start, hit.end)
  const stretches: Unparsed[] = []
  for (let start = 0; start < text.length; start++) {
    if (known[start] || !CONTENT.test(text[start]!)) continue
    let end = start + 1
    while (end < text.length && !known[end] && CONTENT.test(text[end]!)) end++
    if (end - start >= 2) {
      const span = originalSpan(reading, { start, end })
      stretches.push({ ...span, text: reading.original.slice(span.start, span.end) })
    }
    start = end
  }
  return stretches
}

/** A value read from a slip of the ear is a little less sure. */
const HEARD = 0.85

/** How surely each field was read: the least sure of its values. */
function confidenceOf(reading: Reading): Record<string, number> {
  const confidence: Record<string, number> = {}
  for (const finding of reading.findings) {
    const field = topOf(finding.field)
    if (!(field in reading.profile)) continue
    const said = originalSpan(reading, finding)
    const heard =
      reading.text.slice(finding.start, finding.end) !== foldText(reading.original.slice(said.start, said.end))
    const sure = Math.round(finding.sure * (heard ? HEARD : 1) * 100) / 100
    confidence[field] = Math.min(confidence[field] ?? 1, sure)
  }
  return confidence
}

function alternativesOf(reading: Reading): Alternative[] {
  return reading.others.flatMap(({ field, value, ...span }) => {
    const { start, end } = originalSpan(reading, span)
    const known = isKept(reading, field) && value !== undefined && end > start
    return known ? [{ field, value, start, end, text: reading.original.slice(start, end) }] : []
  })
}

/** The answer: profile, mentions, unparsed stretches, second readings and confidence, with offsets into the note as received. */
export const finish = (reading: Reading): ParsedNote => ({
  profile: ordered(reading),
  mentions: mentionsOf(reading),
  unparsed: unparsedOf(reading),
  alternatives: alternativesOf(reading),
  confidence: confidenceOf(reading),
})
