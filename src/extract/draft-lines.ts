import type { SectorRole } from '../model/index.ts'
import { occursIn } from './cues.ts'
import { readEnglishMembers } from './english-members.ts'
import { findEnglishOrganisations } from './names/english.ts'
import { findOrganisations, type Organisation } from './names/organisations.ts'
import type { ParkMention } from './names/park-names.ts'
import type { ResolvedMention } from './names/resolve-parks.ts'
import { headWords } from './prepare.ts'
import { isTold, MEMBER_HEADING, readListedMembers, readMembers } from './rules/members.ts'
import { readOpened } from './rules/opened.ts'
import { readOperators } from './rules/operator.ts'
import { readQuantities } from './rules/quantities.ts'
import { readRecognitions } from './rules/recognition.ts'
import { readSectors, SECTOR_HEADING } from './rules/sectors.ts'
import { readSubAreas } from './rules/sub-areas.ts'
import type { Draft, Line } from './types.ts'

/** What the rules find in one line, whoever it is of. */
export interface DraftedLine {
  line: Line
  listing: Listing
  /** Names of parks in the line. */
  parks: readonly ParkMention[]
  organisations: readonly Organisation[]
  drafts: Draft[]
}

/** 广告:某某写字楼招租 */
const ADVERT = /^\s*[【[(（]?(?:广告|推广|赞助)[】\])）]?\s*[:：]/

/**
 * Lines that one rule reads before the next rule begins. The code of all rules together is larger than the processor keeps at hand, so that
 * taking turns line by line would fetch it anew for each line; so few lines, on the other hand, stay at hand themselves.
 */
const CHUNK = 48

/** Runs all rules over the lines of a page: by line, undefined where the line is none of the page's own. */
export function draftLines(
  lines: readonly Line[],
  byLine: readonly (readonly ResolvedMention[])[],
  publishedAt: string | null,
): (DraftedLine | undefined)[] {
  const all: (DraftedLine | undefined)[] = []
  let listing: Listing = null
  for (let from = 0; from < lines.length; from += CHUNK) {
    const chunk: DraftedLine[] = []
    for (let i = from; i < Math.min(lines.length, from + CHUNK); i++) {
      const line = lines[i]!
      if (line.kind === 'meta' || ADVERT.test(line.text)) {
        all.push(undefined)
        continue
      }
      listing = listedKind(line, lines, listing)
      const read: DraftedLine = { line, listing, parks: namesIn(byLine[i]), organisations: NONE, drafts: [] }
      all.push(read)
      chunk.push(read)
    }
    draftChunk(chunk, publishedAt)
  }
  return all
}

const NONE: readonly never[] = []

function namesIn(mentions: readonly ResolvedMention[] | undefined): readonly ParkMention[] {
  if (mentions === undefined || mentions.length === 0) return NONE
  return mentions.filter((m) => m.park).map((m) => m.mention)
}

/** One rule after the other over all lines; within a line their drafts stand in this order. */
function draftChunk(chunk: readonly DraftedLine[], publishedAt: string | null): void {
  for (const read of chunk) read.organisations = organisationsOf(read.line)
  const full = chunk.filter((read) => !draftSpecial(read, publishedAt))
  for (const { line, drafts } of full) add(drafts, readQuantities(line, { publishedAt }))
  for (const { line, listing, parks, organisations, drafts } of full) {
    const blocked = organisations.length === 0 ? parks : [...parks, ...organisations]
    add(drafts, readSectors(line, listing === 'members' || listing === 'projects' ? null : listing, blocked))
  }
  for (const { line, listing, parks, drafts } of full)
    if (listing === 'members' && !MEMBER_HEADING.test(headWords(line.text))) add(drafts, readListedMembers(line, parks))
  for (const { line, parks, organisations, drafts } of full) add(drafts, readMembers(line, organisations, parks))
  for (const { line, organisations, drafts } of full) add(drafts, readEnglishMembers(line, organisations))
  for (const { line, drafts } of full) add(drafts, readOperators(line))
  for (const { line, drafts } of full) add(drafts, readSubAreas(line))
  for (const { line, drafts } of full) add(drafts, readRecognitions(line))
  for (const { line, drafts } of full) add(drafts, readOpened(line, publishedAt))
}

function add(drafts: Draft[], found: readonly Draft[]): void {
  for (const draft of found) drafts.push(draft)
}

/** Headings, projects and told members, for which few rules hold; false for every other line. */
function draftSpecial({ line, listing, parks, drafts }: DraftedLine, publishedAt: string | null): boolean {
  if (line.kind === 'heading') {
    add(drafts, readOpened(line, publishedAt))
    add(drafts, headingFigures(line, publishedAt))
    return true
  }
  if (parks.length === 0 && (listing === 'projects' || OTHERS_TOPIC.test(line.topic))) return true
  if (listing !== 'members' || !isTold(line)) return false
  add(drafts, readListedMembers(line, parks))
  return true
}

function organisationsOf(line: Line): Organisation[] {
  const chinese = findOrganisations(line)
  const english = findEnglishOrganisations(line).filter((e) => !chinese.some((c) => c.start < e.end && e.start < c.end))
  return english.length === 0 ? chinese : [...chinese, ...english].sort((a, b) => a.start - b.start)
}

/** Figures that nobody but a park has; a headline says the others of projects and firms too. */
const PLAIN_FIGURES: ReadonlySet<string> = new Set([
  'rent',
  'sale_price',
  'floor_height',
  'floor_load',
  'power',
  'land_price',
  'tax_threshold',
  'investment_threshold',
  'output_threshold',
])
const MANY = 3

/** A line of figures that stands like a heading: 占地1200亩丨总建面85万㎡丨年产值50亿. */
function headingFigures(line: Line, publishedAt: string | null): Draft[] {
  const typed = line.quantities.filter((q) => q.kind !== 'number' && q.kind !== 'duration' && q.kind !== 'percent')
  if (typed.length === 0 || line.level === 0) return []
  const drafts = readQuantities(line, { publishedAt })
  return typed.length >= MANY ? drafts : drafts.filter((d) => PLAIN_FIGURES.has(d.attribute))
}

/** Headings under which a page shows what else is on offer. */
const OTHERS_TOPIC =
  /^(?:同区域?|同类|周边|附近|相似|类似|更多|热门|相关)(?:推荐|房源|园区|厂房)|推荐(?:房源|园区|厂房|楼盘)$/

/** What the short lines under a heading list: sectors of a role, or members. */
type Listing = SectorRole | 'members' | 'projects' | null

/** What stands under such a heading are figures of projects or firms. */
const PROJECTS =
  /(?:(?<!^)项目|^项目(?=清单|名单|建设|一览|进展|$)|企业风采|企业介绍|典型案例)(?:清单|名单|情况|建设|一览|介绍|进展)?\s*[:：]?$/

/** Short lines under 主导产业 or 骨干企业 are items of a list, until a longer line comes. */
function listedKind(line: Line, lines: readonly Line[], before: Listing): Listing {
  const text = headWords(line.text)
  if (occursIn(line, SECTOR_HEADING, text)) return 'leading'
  if (occursIn(line, MEMBER_HEADING, text)) return 'members'
  const heading = lines[line.section.at(-1) ?? -1]
  const above = headWords(heading?.text ?? '')
  if ((heading && occursIn(heading, PROJECTS, above)) || occursIn(line, PROJECTS, text)) return 'projects'
  if (heading && occursIn(heading, SECTOR_HEADING, above)) return 'leading'
  if (heading && occursIn(heading, MEMBER_HEADING, above)) return 'members'
  return line.kind !== 'heading' && line.text.length <= 40 ? before : null
}
