import type { ParkEntity, ResolvedMention } from './names/resolve-parks.ts'
import { clauseAt, sentenceStart } from './rules/view.ts'
import type { Owned } from './settle.ts'
import { NOBODY, type Subject, subjectOf } from './subject-context.ts'
import { type LineSubjects, parkBefore, subjectAt } from './subjects.ts'
import type { Clause, Draft } from './types.ts'

/** Attributes that a company, project or city in the sentence takes away from the park. */
const OWN: ReadonlySet<string> = new Set([
  'site_area',
  'building_area',
  'investment',
  'output_value',
  'tax_revenue',
  'enterprise_count',
  'high_tech_count',
  'ranking',
  'opened',
  'sector',
  'recognition',
  'sub_area',
  'operator',
])
/** Where the words before the value, not those up to it, name the subject. */
const AT_START: ReadonlySet<string> = new Set([
  'anchor_enterprise',
  'institution',
  'operator',
  'recognition',
  'sub_area',
  'sector',
  'opened',
])

/** A draft with what is spoken of around it. */
export interface Placed {
  draft: Draft
  subjects: LineSubjects
  mentions: readonly ResolvedMention[]
}

/** Gives each draft to the parks that its words speak of; figures of a firm that the page names as a tenant go to nobody. */
export function assignAll(placed: readonly Placed[]): Map<ParkEntity, Owned[]> {
  const facts = new Map<ParkEntity, Owned[]>()
  const firms = new Set<string>()
  for (const { draft } of placed)
    if (draft.attribute === 'anchor_enterprise') firms.add(String(draft.value).toLowerCase())
  const heads = byHead(firms)
  for (const item of placed) {
    const { parks, certainty, explicit } = ownersOf(item, heads)
    for (const park of parks) {
      const list = facts.get(park)
      const owned = {
        draft: item.draft,
        certainty,
        explicit: explicit || item.draft.line.kind === 'cell' || item.draft.line.kind === 'pair',
      }
      if (list) list.push(owned)
      else facts.set(park, [owned])
    }
  }
  return facts
}

/** Names of firms by their first character, so that a clause is held against few of them. */
type Heads = ReadonlyMap<string, readonly string[]>

function byHead(firms: ReadonlySet<string>): Heads {
  const heads = new Map<string, string[]>()
  for (const name of firms) {
    const list = heads.get(name.charAt(0))
    if (list) list.push(name)
    else heads.set(name.charAt(0), [name])
  }
  return heads
}

function ownersOf({ draft, subjects, mentions }: Placed, firms: Heads): Subject {
  const clause = clauseAt(draft.line, draft.start)
  if (!clause) return NOBODY
  const member = draft.attribute === 'anchor_enterprise' || draft.attribute === 'institution'
  const host = member ? parkBefore(draft.line, mentions, draft.start) : null
  if (host) return subjectOf([host], 0.95)
  if (OWN.has(draft.attribute) && firms.size > 0 && isFirmsOwn(draft, clause, firms, subjects)) return NOBODY
  const guess = draft.attribute === 'institution' && draft.confidence <= 0.6
  const vague = draft.attribute === 'investment' && draft.confidence <= 0.5
  const named = mentions.find(
    ({ mention, park }) =>
      park !== null &&
      mention.start > draft.end &&
      mention.start - draft.end <= 10 &&
      /^(?:兴建|建设|打造|建成)?的[^,。;、]{0,6}$/.test(draft.line.text.slice(draft.end, mention.start)),
  )?.park
  if (named && TOTALS.has(draft.attribute)) return { parks: [named], certainty: 0.95, explicit: true }
  const event =
    draft.attribute === 'opened'
      ? subjects.events[clause.sentence]?.findLast(
          (e) =>
            e.at >= draft.start &&
            e.at < draft.end &&
            e.parks.length > 0 &&
            /[,年月日]$/.test(draft.line.text.slice(0, e.at)),
        )
      : undefined
  if (event) return { parks: event.parks, certainty: 0.95, explicit: true }
  const subject = subjectAt(
    subjects,
    clause,
    AT_START.has(draft.attribute) ? draft.start : draft.end,
    draft.attribute !== 'ranking',
  )
  if ((guess && subject.certainty < 0.92) || (vague && !subject.explicit)) return NOBODY
  if (subject.parks.length > 0 || OWN.has(draft.attribute)) return subject
  if (FIXTURES.has(draft.attribute) && isFirmStory(draft, subjects)) return NOBODY
  const { parks, explicit } = subjects.background[clause.sentence] ?? subject
  return subjectOf(parks, 0.75, explicit)
}

/** 总投资9.6亿元的某某物流园: the sum is of the park behind it. */
const TOTALS: ReadonlySet<string> = new Set(['investment', 'site_area', 'building_area'])

/** What a plant of a firm has as well as a park. */
const FIXTURES: ReadonlySet<string> = new Set(['floor_height', 'floor_load', 'power'])
/** 某某科技成立于2016年,厂房层高12米: the paragraph is about a firm from its first words on. */
const FIRM_STORY =
  /^[㐀-鿿a-z]{2,14}?(?<![园区城谷港]|基地|孵化器|空间)(?:(?:成立|创立|创办|创建)于|是(?:一家|国家级|省级|全国)[^,。;]{0,20}企业)/

const isFirmStory = ({ line, end }: Draft, { events }: LineSubjects): boolean =>
  FIRM_STORY.test(line.text) && !events.some((list) => list.some((e) => e.parks.length > 0 && e.at < end))

/** 其中,某某化学一家产值达83亿元: the clause, or the sentence without a park in it, begins with the name of a tenant. */
function isFirmsOwn(draft: Draft, clause: Clause, firms: Heads, subjects: LineSubjects): boolean {
  const upTo = typeof draft.value === 'number' ? draft.end : draft.start
  if (beginsWithFirm(draft.line.text.slice(clause.start, upTo), firms)) return true
  if (isToldInBrackets(draft.line.text, draft.start, firms)) return true
  const parkNamed = (subjects.events[clause.sentence] ?? []).some((e) => e.parks.length > 0 && e.at < draft.end)
  const opening = sentenceStart(draft.line, clause.sentence)
  return !parkNamed && opening < clause.start && beginsWithFirm(draft.line.text.slice(opening, draft.start), firms)
}

/** 某某光电(年产值8亿元): what is told in brackets is of the firm before them. */
function isToldInBrackets(text: string, at: number, firms: Heads): boolean {
  const open = text.lastIndexOf('(', at)
  if (open < 2 || at - open > 40 || text.slice(open, at).includes(')')) return false
  const before = text.slice(Math.max(0, open - 24), open)
  for (let i = 0; i < before.length - 1; i++)
    if (firms.get(before.charAt(i))?.includes(before.slice(i)) === true) return true
  return false
}

/** 其中, 园区龙头企业: what may stand before the name of a tenant at the head of a clause. */
const FIRM_LEAD =
  /^\s*(?:其中|目前|仅|像|如|比如)?[,:]?(?:(?:园区|区)内?的?)?(?:(?:龙头|链主|骨干|代表|明星|入驻|领军|重点)?企业)?[,:“]?/

function beginsWithFirm(text: string, firms: Heads): boolean {
  const head = text.replace(FIRM_LEAD, '')
  return (
    firms
      .get(head.charAt(0))
      ?.some(
        (name) =>
          head.startsWith(name) &&
          (!/^(?:、|等|和|与|及)/.test(head.slice(name.length)) || /(?:均|都|分别|双双)/.test(head.slice(name.length))),
      ) === true
  )
}
