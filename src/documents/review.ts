import { createHash } from 'node:crypto'
import { nearestSectors, sectorById } from '../catalog/index.ts'
import {
  chunks,
  type Db,
  decodeJson,
  encodeJson,
  type FactDetail,
  type FactReviewRow,
  type FactRow,
  isStorable,
  type ReviewedState,
  type Trx,
} from '../db/index.ts'
import { ATTRIBUTES, type Attribute, type Bound, type Problem } from '../model/index.ts'
import type { Decider } from '../parks/decisions.ts'
import { existingPark } from '../parks/edit-park.ts'
import { refreshParks } from '../parks/refresh.ts'
import { ConflictError, MissingError } from '../parks/refusals.ts'
import { inParkTransaction, recordChange } from '../parks/writes.ts'
import { UNDECIDED } from './store.ts'

/** What a correction puts in place of what the fact says; absent is as before. */
export interface Correction {
  attribute?: Attribute
  value?: number | string
  max?: number | null
  bound?: Bound
  detail?: FactDetail
  asOf?: string | null
  parkId?: string
}

/** A correction that cannot be a fact. */
export class InvalidFactError extends Error {
  override name = 'InvalidFactError'
  readonly problems: readonly Problem[]

  constructor(pointer: string, detail: string) {
    super(`${pointer}: ${detail}`)
    this.problems = [{ pointer, detail }]
  }
}

/** One decision about one or many facts, as answered. */
export interface Review {
  id: string
  decision: FactReviewRow['decision']
  reviewer: string | null
  note: string | null
  at: string
  factIds: string[]
  /** The fact that a correction made. */
  madeFactId: string | null
}

const stateOf = (row: FactRow): ReviewedState => ({
  status: row.status,
  asOf: row.as_of,
  reviewer: row.reviewer,
  reviewedAt: row.reviewed_at,
  note: row.review_note,
})

async function factOf(trx: Trx, id: string): Promise<FactRow> {
  const row = await trx.selectFrom('facts').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new MissingError('fact', id)
  if (row.status === 'superseded') {
    const next = await trx.selectFrom('facts').select('id').where('corrects_id', '=', id).executeTakeFirst()
    const correction = next ? ` by '${next.id}'` : ''
    throw new ConflictError(
      `The fact '${id}' was corrected${correction}; decide about that one, or undo the correction`,
    )
  }
  return row
}

interface Decided {
  decision: FactReviewRow['decision']
  rows: readonly FactRow[]
  madeFactId?: string
  /** Parks that changed beside those of the rows. */
  parkIds?: readonly string[]
}

/** Counts the change, projects the parks anew and writes the decision down; its id is made of the revision. */
async function record(
  trx: Trx,
  { decision, rows, madeFactId, parkIds = [] }: Decided,
  decider: Decider,
): Promise<Review> {
  const parks = [...new Set([...rows.map((row) => row.park_id), ...parkIds])]
  await refreshParks(trx, parks)
  const revision = await recordChange(trx, parks)
  const id = `r${revision}`
  const shared = { batch_id: id, revision, decision, reviewer: decider.actor, note: decider.note, made_at: decider.now }
  const open = { made_fact_id: madeFactId ?? null, undone_at: null, undone_by: null }
  for (const some of chunks(rows))
    await trx
      .insertInto('fact_reviews')
      .values(
        some.map((row) => ({
          ...shared,
          ...open,
          fact_id: row.id,
          park_id: row.park_id,
          before: encodeJson(stateOf(row)),
        })),
      )
      .execute()
  const factIds = rows.map((row) => row.id)
  return {
    id,
    decision,
    reviewer: decider.actor,
    note: decider.note,
    at: decider.now,
    factIds,
    madeFactId: madeFactId ?? null,
  }
}

const mark = (decider: Decider) => ({
  reviewer: decider.actor,
  reviewed_at: decider.now,
  review_note: decider.note,
})

/**
 * A person says that the fact is right; with `asOf` (ISO day) that it still holds on that day, which makes a stale fact fresh.
 * @throws MissingError; ConflictError when the fact was corrected
 */
export function acceptFact(db: Db, id: string, asOf: string | undefined, decider: Decider): Promise<Review> {
  return inParkTransaction(db, async (trx) => {
    const row = await factOf(trx, id)
    const date = asOf === undefined ? {} : { as_of: asOf }
    await trx
      .updateTable('facts')
      .set({ status: 'accepted', ...mark(decider), ...date })
      .where('id', '=', id)
      .execute()
    return record(trx, { decision: 'accept', rows: [row] }, decider)
  })
}

/**
 * A person says that the fact is wrong; it stays on record and counts no more.
 * @throws MissingError; ConflictError when the fact was corrected
 */
export function rejectFact(db: Db, id: string, decider: Decider): Promise<Review> {
  return inParkTransaction(db, async (trx) => {
    const row = await factOf(trx, id)
    await trx
      .updateTable('facts')
      .set({ status: 'rejected', ...mark(decider) })
      .where('id', '=', id)
      .execute()
    return record(trx, { decision: 'reject', rows: [row] }, decider)
  })
}

/** A value as its attribute wants it. @throws InvalidFactError */
function checkValue(attribute: Attribute, value: number | string): void {
  const { unit } = ATTRIBUTES[attribute]
  if (unit !== null && typeof value !== 'number')
    throw new InvalidFactError('/value', `${attribute} is a number in ${unit}, not '${value}'`)
  if (unit === null && typeof value !== 'string')
    throw new InvalidFactError('/value', `${attribute} is a text, not ${value}`)
  if (typeof value === 'number' && !(Number.isFinite(value) && value >= 0))
    throw new InvalidFactError('/value', `${value} is less than 0; give a value of at least 0`)
  if (typeof value === 'string' && (value.trim() === '' || !isStorable(value)))
    throw new InvalidFactError('/value', 'is empty, or holds a character that no text has')
  if (attribute === 'sector' && !sectorById(String(value)))
    throw new InvalidFactError(
      '/value',
      `unknown sector '${value}'; the nearest are ${nearestSectors(String(value)).join(', ')}`,
    )
}

/** The fact that stands in place of a corrected one, with the same evidence: a person vouches for it. */
function correctedRow(row: FactRow, correction: Correction, decider: Decider): FactRow {
  const attribute = correction.attribute ?? row.attribute
  const value = correction.value ?? row.value_number ?? row.value_text ?? ''
  checkValue(attribute, value)
  const isNumber = typeof value === 'number'
  const max = correction.max === undefined ? (correction.value === undefined ? row.value_max : null) : correction.max
  const key = JSON.stringify([row.id, correction, decider.now])
  return {
    ...row,
    ...UNDECIDED,
    id: `f-${createHash('sha256').update(key).digest('base64url').slice(0, 16)}`,
    park_id: correction.parkId ?? row.park_id,
    attribute,
    value_number: isNumber ? value : null,
    value_text: isNumber ? null : value,
    value_max: max,
    bound: correction.bound ?? (correction.value === undefined ? row.bound : 'exact'),
    unit: ATTRIBUTES[attribute].unit,
    detail: correction.detail === undefined ? row.detail : encodeJson(correction.detail),
    as_of: correction.asOf === undefined ? row.as_of : correction.asOf,
    confidence: 1,
    status: 'accepted',
    origin: 'manual',
    created_at: decider.now,
    corrects_id: row.id,
    ...mark(decider),
  }
}

/**
 * A person puts another value, date or park in place of what the fact says. The old fact stays on record as superseded.
 * @throws MissingError, InvalidFactError; ConflictError when the fact was corrected already
 */
export function correctFact(db: Db, id: string, correction: Correction, decider: Decider): Promise<Review> {
  return inParkTransaction(db, async (trx) => {
    const row = await factOf(trx, id)
    if (Object.keys(correction).length === 0)
      throw new InvalidFactError('', 'say what is to be corrected: value, asOf, parkId or another field')
    if (correction.parkId !== undefined) await existingPark(trx, correction.parkId)
    const made = correctedRow(row, correction, decider)
    await trx
      .updateTable('facts')
      .set({ status: 'superseded', ...mark(decider) })
      .where('id', '=', id)
      .execute()
    await trx.insertInto('facts').values(made).execute()
    return record(trx, { decision: 'correct', rows: [row], madeFactId: made.id, parkIds: [made.park_id] }, decider)
  })
}

/** Which waiting facts are accepted together. */
export interface BatchFilter {
  minConfidence: number
  parkId?: string
  documentId?: string
  attribute?: Attribute
}

/** More facts than this are accepted in several steps, so that each can be undone. */
const MOST_A_BATCH = 5000

/**
 * Accepts all waiting facts from a confidence on, as one decision that can be undone; undefined when there are none. Nobody looked at
 * each of them, so they do not win over newer facts as reviewed ones do.
 */
export function acceptAbove(db: Db, filter: BatchFilter, decider: Decider): Promise<Review | undefined> {
  return inParkTransaction(db, async (trx) => {
    let query = trx
      .selectFrom('facts')
      .selectAll()
      .where('status', '=', 'pending')
      .where('confidence', '>=', filter.minConfidence)
      .orderBy('id')
      .limit(MOST_A_BATCH)
    if (filter.parkId !== undefined) query = query.where('park_id', '=', filter.parkId)
    if (filter.documentId !== undefined) query = query.where('document_id', '=', filter.documentId)
    if (filter.attribute) query = query.where('attribute', '=', filter.attribute)
    const rows = await query.execute()
    if (rows.length === 0) return undefined
    for (const some of chunks(rows.map(({ id }) => id)))
      await trx.updateTable('facts').set({ status: 'accepted' }).where('id', 'in', some).execute()
    return record(trx, { decision: 'accept', rows }, decider)
  })
}

async function refuseLater(trx: Trx, rows: readonly FactReviewRow[]): Promise<void> {
  const ids = rows.flatMap((row) => (row.made_fact_id === null ? [row.fact_id] : [row.fact_id, row.made_fact_id]))
  for (const some of chunks(ids)) {
    const later = await trx
      .selectFrom('fact_reviews')
      .select(['batch_id', 'fact_id'])
      .where('fact_id', 'in', some)
      .where('undone_at', 'is', null)
      .where('revision', '>', rows[0]?.revision ?? 0)
      .orderBy('revision', 'desc')
      .executeTakeFirst()
    if (later)
      throw new ConflictError(
        `The later decision ${later.batch_id} is about the fact '${later.fact_id}'; undo that one first`,
      )
  }
}

async function restore(trx: Trx, row: FactReviewRow): Promise<string[]> {
  const { status, asOf, reviewer, reviewedAt, note } = decodeJson(row.before)
  const fact = await trx
    .updateTable('facts')
    .set({ status, as_of: asOf, reviewer, reviewed_at: reviewedAt, review_note: note })
    .where('id', '=', row.fact_id)
    .returning('park_id')
    .executeTakeFirst()
  if (!fact) throw new ConflictError(`The fact '${row.fact_id}' is gone with its park; bring the park back first`)
  if (row.made_fact_id === null) return [fact.park_id]
  const made = await trx.deleteFrom('facts').where('id', '=', row.made_fact_id).returning('park_id').executeTakeFirst()
  return made ? [fact.park_id, made.park_id] : [fact.park_id]
}

/**
 * Takes a decision about facts back: they are as before it. The last decision about a fact is undone first.
 * @throws MissingError, ConflictError
 */
export function undoReview(db: Db, id: string, decider: Decider): Promise<Review> {
  return inParkTransaction(db, async (trx) => {
    const rows = await trx
      .selectFrom('fact_reviews')
      .selectAll()
      .where('batch_id', '=', id)
      .orderBy('fact_id')
      .execute()
    const [first] = rows
    if (!first) throw new MissingError('decision', id)
    if (first.undone_at !== null) throw new ConflictError(`The decision ${id} was undone at ${first.undone_at}`)
    await refuseLater(trx, rows)
    const parkIds = new Set<string>()
    for (const row of rows) for (const parkId of await restore(trx, row)) parkIds.add(parkId)
    await trx
      .updateTable('fact_reviews')
      .set({ undone_at: decider.now, undone_by: decider.actor })
      .where('batch_id', '=', id)
      .execute()
    await refreshParks(trx, [...parkIds])
    await recordChange(trx, parkIds)
    const { decision, reviewer, note, made_at, made_fact_id } = first
    return {
      id,
      decision,
      reviewer,
      note,
      at: made_at,
      factIds: rows.map((row) => row.fact_id),
      madeFactId: made_fact_id,
    }
  })
}
