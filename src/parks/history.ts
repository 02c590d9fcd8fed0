import { type Db, decodeJson, type FactReviewRow, type ParkDecisionRow } from '../db/index.ts'
import { type SourcedFact, sourced } from '../documents/store.ts'
import { ATTRIBUTE_NAMES, type Attribute, type Park } from '../model/index.ts'
import { projectLists } from './project-lists.ts'
import { VALUE_RULES } from './project-rules.ts'
import type { HistoryEntry } from './schemas.ts'
import { PARK_COLUMNS } from './tabular.ts'

/** Entries that are answered at most, the newest. */
const MOST_ENTRIES = 1000

const FIELDS = PARK_COLUMNS.filter(({ kind }) => kind !== 'group').map(({ field }) => field)

const read = (park: Park | undefined, field: string): unknown =>
  field.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], park) ?? null

/** The field of a park that a fact settles or is part of; the attribute itself where no field comes of it. */
function fieldOf(row: SourcedFact): string {
  const { attribute } = row
  const list = Object.entries(projectLists).find(([, rule]) => rule.attribute === attribute)
  if (list) return list[0]
  const value = row.value_number ?? row.value_text ?? ''
  const detail = row.detail === null ? {} : { detail: decodeJson(row.detail) }
  const fact = { attribute, value, ...detail } as Parameters<(typeof VALUE_RULES)[string]['reads']>[0]
  return Object.entries(VALUE_RULES).find(([, rule]) => rule.reads(fact))?.[0] ?? attribute
}

const NOTHING = {
  attribute: null,
  asOf: null,
  factId: null,
  status: null,
  documentId: null,
  reviewer: null,
  note: null,
  changeId: null,
  undoneAt: null,
}

const ofFact = (row: SourcedFact): HistoryEntry => ({
  ...NOTHING,
  at: row.created_at,
  kind: 'fact',
  field: fieldOf(row),
  attribute: row.attribute,
  value: row.value_number ?? row.value_text,
  asOf: row.as_of ?? row.published_at,
  factId: row.id,
  status: row.status,
  documentId: row.document_id,
})

const ofReview = (review: FactReviewRow, row: SourcedFact): HistoryEntry => ({
  ...ofFact(row),
  at: review.made_at,
  kind: review.decision,
  reviewer: review.reviewer,
  note: review.note,
  changeId: review.batch_id,
  undoneAt: review.undone_at,
})

/** The fields of what was entered that a decision changed, each as an entry. */
function ofDecision(row: ParkDecisionRow, parkId: string): HistoryEntry[] {
  const [before, after] = [decodeJson(row.before), decodeJson(row.after)].map(
    ({ parks }) => parks.find(({ id }) => id === parkId)?.base,
  )
  return FIELDS.flatMap((field): HistoryEntry[] => {
    const [was, is] = [read(before, field), read(after, field)]
    if (field === 'id' || JSON.stringify(was) === JSON.stringify(is)) return []
    const who = { reviewer: row.actor, note: row.note, changeId: row.id, undoneAt: row.undone_at }
    return [{ ...NOTHING, ...who, at: row.made_at, kind: row.kind, field, value: is, before: was }]
  })
}

/** Whether a name is a field of parks or an attribute of facts, so that it can have a history. */
export const hasHistory = (name: string): boolean =>
  (ATTRIBUTE_NAMES as string[]).includes(name) || FIELDS.some((field) => field === name || field.startsWith(`${name}.`))

const isAbout = (entry: HistoryEntry, name: string | undefined): boolean =>
  name === undefined ||
  entry.attribute === (name as Attribute) ||
  entry.field === name ||
  entry.field.startsWith(`${name}.`)

/** The fields that facts of an attribute settle, so that edits of these belong to its history. */
const fieldsOf = (name: string, entries: readonly HistoryEntry[]): Set<string> =>
  new Set([name, ...entries.filter(({ attribute }) => attribute === name).map(({ field }) => field)])

/**
 * What was said, entered and decided of a park, or of one field or attribute of it, the newest first: every fact with its status,
 * every decision about a fact, every change of what was entered.
 */
export async function historyOf(db: Db, parkId: string, name?: string): Promise<HistoryEntry[]> {
  const rows = await sourced(db).where('f.park_id', '=', parkId).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const reviews = await db.selectFrom('fact_reviews').selectAll().where('park_id', '=', parkId).execute()
  const decisions = await db
    .selectFrom('park_decisions')
    .selectAll()
    .where('id', 'in', (q) => q.selectFrom('park_decision_parks').select('decision_id').where('park_id', '=', parkId))
    .execute()
  const said = [
    ...rows.map(ofFact),
    ...reviews.flatMap((review) => {
      const row = byId.get(review.fact_id)
      return row ? [ofReview(review, row)] : []
    }),
  ]
  const fields = name === undefined ? undefined : fieldsOf(name, said)
  const entered = decisions.flatMap((row) => ofDecision(row, parkId))
  return [
    ...said.filter((entry) => isAbout(entry, name)),
    ...entered.filter((entry) => fields === undefined || [...fields].some((field) => isAbout(entry, field))),
  ]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, MOST_ENTRIES)
}
