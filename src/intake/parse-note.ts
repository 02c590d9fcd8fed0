import type { ParsedNote, Span } from '../model/index.ts'
import { foldText, type Quantity, scanQuantities, scanRegions } from '../text/index.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { scanTriggers } from './figures/link.ts'
import { scanSpokenRanges } from './figures/spoken-range.ts'
import { finish } from './finish.ts'
import { isNonLead, keepContactOnly } from './non-leads.ts'
import { type Phone, scanBrokenPhones, scanPhones } from './phones.ts'
import { scanKindredPlaces } from './places.ts'
import { find, mark, type Reading, type Rule } from './reading.ts'
import { standardised } from './repair/dialect.ts'
import { repairSpeech } from './repair/speech.ts'
import { readCompany } from './rules/company.ts'
import { choosePhone, readContact } from './rules/contact.ts'
import { readFigures } from './rules/figures.ts'
import { readFlags } from './rules/flags.ts'
import { readMoveBy } from './rules/move-by.ts'
import { readNear } from './rules/near.ts'
import { readRegions } from './rules/regions.ts'
import { readSectors } from './rules/sectors.ts'
import { readScopes, scopeLexicon } from './scopes.ts'
import { covered, overlapping } from './spans.ts'
import { scanTrades } from './trades.ts'

/** The recipe: what is read, in this order. A rule may use what the ones before it found. */
const RULES: readonly Rule[] = [
  readCompany,
  readContact,
  readFlags,
  readFigures,
  readSectors,
  readNear,
  readRegions,
  readMoveBy,
]

function clauseIndex(text: string, clauses: readonly Clause[]): Uint32Array {
  const index = new Uint32Array(text.length + 1)
  for (let c = 0; c < clauses.length; c++) index.fill(c, clauses[c]!.start, clauses[c + 1]?.start ?? index.length)
  return index
}

/**
 * The text with its telephone numbers blanked, so that no digit of them is taken for a figure,
 * without 亩均 (一亿二亩均税收 holds no two 亩) and without thanks (3000平 多谢 is no 3000多平).
 */
function withoutPhones(text: string, phones: readonly { start: number; end: number }[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of [...phones].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    result += text.slice(from, start) + '\u0001'.repeat(end - start)
    from = end
  }
  return (result + text.slice(from)).replace(/亩均|多谢/g, '\u0002\u0002')
}

/** Trades that do not begin inside a figure: no 米厂 in 三千平方米厂房. Both lists are sorted. */
function outsideFigures<T extends Span>(mentions: readonly T[], figures: readonly Span[]): T[] {
  let i = 0
  return mentions.filter((mention) => {
    while (i < figures.length && figures[i]!.end <= mention.start) i++
    const figure = figures[i]
    return !figure || mention.start <= figure.start
  })
}

/** 净高|要 is no 高要: a place does not begin inside another word. */
const cutByTrigger = (triggers: readonly Span[], place: Span): boolean =>
  overlapping(triggers, place.start, place.end).some(
    (trigger) => trigger.start < place.start && trigger.end < place.end,
  )

function withSpokenRanges(quantities: readonly Quantity[], text: string): Quantity[] {
  const ranges = scanSpokenRanges(text).filter((range) => overlapping(quantities, range.start, range.end).length === 0)
  return ranges.length === 0 ? [...quantities] : [...quantities, ...ranges].sort((a, b) => a.start - b.start)
}

function open(original: string, today: string | null): { reading: Reading; phones: Phone[] } {
  const folded = standardised(foldText(original))
  const repaired = repairSpeech(folded)
  const text = repaired?.text ?? folded
  const phones = scanPhones(text)
  const figures = withoutPhones(text, [...phones, ...scanBrokenPhones(text, phones)])
  const clauses = splitClauses(figures)
  const clauseAt = clauseIndex(text, clauses)
  const quantities = withSpokenRanges(scanQuantities(figures), figures)
  const sectors = outsideFigures(scanTrades(text), quantities)
  const triggers = scanTriggers(text)
  const places = outsideFigures(scanRegions(text), quantities).filter((place) => !cutByTrigger(triggers, place))
  const regions = scanKindredPlaces(text, places, sectors)
  const cues = scopeLexicon.scan(text).filter((cue) => !covered(sectors, cue) && !covered(regions, cue))
  const reading: Reading = {
    original,
    text,
    map: repaired?.map ?? null,
    today,
    clauses,
    clauseAt,
    cues,
    scopes: readScopes(text, cues, clauses, clauseAt),
    quantities,
    sectors,
    regions,
    triggers,
    profile: {},
    findings: [],
    others: [],
    names: {},
    understood: new Uint8Array(text.length),
  }
  return { reading, phones }
}

function readPhone(reading: Reading, phones: readonly Phone[]): void {
  for (const phone of phones) mark(reading, phone)
  const phone = choosePhone(reading.text, phones)
  if (!phone) return
  reading.profile.phone = phone.number
  find(reading, 'phone', phone)
}

/**
 * Reads a note about what an enterprise needs, in Chinese, English or both, as typed, dictated or filled into a form.
 * `today` (YYYY-MM-DD) resolves relative deadlines; without it they give no `moveBy`. Units are those of Profile.
 * Pure, deterministic, linear in the length of the note; never throws on any string.
 */
export function parseNote(text: string, options: { today?: string } = {}): ParsedNote {
  const { reading, phones } = open(text, options.today ?? null)
  readPhone(reading, phones)
  for (const rule of RULES) rule(reading)
  if (isNonLead(reading.text)) keepContactOnly(reading)
  return finish(reading)
}
