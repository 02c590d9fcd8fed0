import type { Organisation } from './names/organisations.ts'
import { onlyPark, type ParkEntity, type ResolvedMention } from './names/resolve-parks.ts'
import { clauseAt } from './rules/view.ts'
import { type Context, NOBODY, openingOf, type Subject, subjectOf } from './subject-context.ts'
import { collectEvents, type SubjectEvent } from './subject-events.ts'
import type { Clause, Line } from './types.ts'

/** The subjects of one line by sentence number. */
export interface LineSubjects {
  line: Line
  /** Events of each sentence, in order. */
  events: readonly (readonly SubjectEvent[])[]
  /** Whom each sentence speaks of before it says so. */
  opening: readonly Subject[]
  /** The park in the background, also behind a company or city that took the word. */
  background: readonly Subject[]
}

const SHORT_LINE = 60

/** Reads who is spoken of in a line, sentence by sentence, and moves the context on. `full`: also what is no park. */
export function readSubjects(
  line: Line,
  mentions: readonly ResolvedMention[],
  organisations: readonly Organisation[],
  context: Context,
  full: boolean,
): LineSubjects {
  const events = bySentence(line, collectEvents(line, mentions, full ? organisations : null, context))
  const opening: Subject[] = []
  const background: Subject[] = []
  const soft = softEnds(line)
  let carried = openingOf(context)
  let behind = carried
  events.forEach((list, sentence) => {
    opening.push(carried)
    background.push(behind)
    const spoken = list.filter((e) => e.parks.length > 0)
    const first = spoken[0]
    const final = spoken.at(-1)
    if (first && final)
      behind = subjectOf(startsClause(line, first) && !introduced(line, final) ? first.parks : final.parks, 0.95)
    else behind = subjectOf(behind.parks, behind.certainty * 0.98, behind.explicit)
    const last = list.at(-1)
    // A sentence about a company or city: what follows without a subject of its own goes on about it.
    const away = list.length > 0 && spoken.length === 0
    const still = list.length === 0 && soft[sentence] === true && carried === NOBODY
    carried = still || away || (last && last.parks.length === 0 && soft[sentence]) ? NOBODY : behind
  })
  moveOn(line, mentions, events, behind, context)
  return { line, events, opening, background }
}

/** What the next line may take for granted. */
function moveOn(
  line: Line,
  mentions: readonly ResolvedMention[],
  events: LineSubjects['events'],
  last: Subject,
  context: Context,
): void {
  const spoken = events.some((list) => list.some((e) => e.parks.length > 0))
  const [park] = last.parks
  const about = new Set(mentions.flatMap((m) => m.park ?? []))
  context.asked = about.size === 1 && /[?？]$/.test(line.text.trim()) ? ([...about][0] ?? null) : null
  const short = line.text.length <= SHORT_LINE && !line.text.includes('。')
  if (spoken && park) {
    context.current = park
    context.since = 0
  } else if (!short) context.since++
  const named = onlyPark(mentions)
  const heads =
    line.kind !== 'pair' &&
    (line.kind !== 'item' || line.quantities.every((q) => q.kind === 'count' || q.kind === 'number'))
  if (named && short && heads) context.titled = named
  else if (!short) context.titled = null
  for (const { mention, park: owner } of mentions)
    if (owner && line.text.startsWith('项目', mention.end)) context.project = owner
}

function bySentence(line: Line, events: readonly SubjectEvent[]): SubjectEvent[][] {
  const sentences = (line.clauses.at(-1)?.sentence ?? 0) + 1
  const lists: SubjectEvent[][] = []
  for (let i = 0; i < sentences; i++) lists.push([])
  for (const event of events) lists[clauseAt(line, event.at)?.sentence ?? 0]?.push(event)
  return lists
}

/** The subject at a place of the line: the nearest before it in its sentence, else what the sentence opens with. `scopes`: 全省 counts. */
export function subjectAt(subjects: LineSubjects, clause: Clause, at: number, scopes = true): Subject {
  const { line } = subjects
  const all = subjects.events[clause.sentence] ?? []
  const events = scopes ? all : all.filter((e) => !e.scope)
  const before = events.findLast((e) => e.at < at)
  if (before) return subjectOf(before.parks, before.at >= clause.start ? 0.98 : 0.95, true)
  const fronted = FRONTED.test(line.text.slice(clause.start, clause.start + 4))
    ? headOfNext(line, events, clause)
    : null
  if (fronted) return fronted
  const opening = subjects.opening[clause.sentence] ?? NOBODY
  if (opening.parks.length > 0) return opening
  if (subjects.background[clause.sentence]?.parks.length && opening === NOBODY) return opening
  const later = events.find((e) => e.parks.length > 0)
  return later ? subjectOf(later.parks, later.at < clause.end ? 0.85 : 0.75) : opening
}

/** 作为国家级示范基地,某某高新区…; 自2012年成立以来,某某园…: the subject comes in the next clause. */
const FRONTED = /^\s*(?:作为|自|随着|凭借|依托|经过|自从|as )/

function headOfNext(line: Line, events: readonly SubjectEvent[], clause: Clause): Subject | null {
  const next = events.find((e) => e.at >= clause.end)
  const place = next ? clauseAt(line, next.at) : undefined
  return next && place && next.at - place.start <= 2 ? subjectOf(next.parks, 0.93) : null
}

/** After a semicolon the subject goes on, even when it is no park: by sentence number, whether one ends it. */
function softEnds(line: Line): boolean[] {
  const soft: boolean[] = []
  for (const clause of line.clauses)
    if (clause.sentence > 0)
      soft[clause.sentence - 1] ??= line.text.slice(Math.max(0, clause.start - 3), clause.start).includes(';')
  return soft
}

/** …叫青稞创业谷: the sentence ends by naming a new subject. */
const introduced = (line: Line, event: SubjectEvent): boolean =>
  /(?:叫做?|名为|称为|名叫|命名为)[“「]?$/.test(line.text.slice(Math.max(0, event.at - 4), event.at))

function startsClause(line: Line, event: SubjectEvent): boolean {
  const clause = clauseAt(line, event.at)
  return clause !== undefined && event.at - clause.start <= 2
}

/** The park right before a name: 位于某某科技园的某某公司, 某某园企业某某. */
export function parkBefore(line: Line, mentions: readonly ResolvedMention[], at: number): ParkEntity | null {
  for (const { mention, park } of mentions) {
    if (!park || mention.end > at || at - mention.end > 8) continue
    if (/^(?:内|里)?(?:的|企业|龙头企业|入驻企业|内企业)[—“"]*$/.test(line.text.slice(mention.end, at))) return park
  }
  return null
}
