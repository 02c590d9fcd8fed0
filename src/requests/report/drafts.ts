import { createHash } from 'node:crypto'
import type { Actor } from '../../accounts/actor.ts'
import { decodeJson, encodeJson, inTransaction, newId, type RequestReportRow, type RequestRow } from '../../db/index.ts'
import { dayOf, type ServiceContext } from '../../http/context.ts'
import { ApiError, notFound } from '../../http/errors.ts'
import { isDay } from '../../model/index.ts'
import { findRequest, holdRequest, updateRequest } from '../store.ts'
import { addEvent } from '../timeline.ts'
import type { ReportContents, ReportEdits, ReportSection } from './contents.ts'
import { matchOf, type ReportMatch } from './gather.ts'
import { choose, makeReport, nameOf, refuse, validityOf } from './make.ts'
import { reportPage } from './page.ts'
import type { ReportBody, ReportChange } from './schemas.ts'
import {
  countReports,
  deleteDraft,
  findReport,
  insertReport,
  openEdits,
  sealEdits,
  sealPage,
  updateDraft,
} from './store.ts'

/** Nobody writes more for one request; without an end a mistake in a program would fill the database. */
const MOST_REPORTS = 100

const changedMeanwhile = (detail: string): ApiError => new ApiError('conflict', detail)

export async function requestOf({ db }: ServiceContext, id: string): Promise<RequestRow> {
  const row = await findRequest(db, id)
  if (!row) throw notFound('request', id)
  return row
}

/** @throws ApiError when there is none of this id with this request */
export async function reportOf({ db }: ServiceContext, requestId: string, id: string): Promise<RequestReportRow> {
  const row = await findReport(db, requestId, id)
  if (!row) throw notFound('report', id)
  return row
}

function checkDay(validUntil: string | null | undefined, today: string): void {
  if (validUntil === null || validUntil === undefined) return
  if (!isDay(validUntil)) throw refuse('/validUntil', `${validUntil} is no day of the calendar`)
  if (validUntil < today) throw refuse('/validUntil', `${validUntil} is past; give today (${today}) or later`)
}

/** The chosen parks of a match, and that every comment is on one of its parks. */
function checkParks(match: ReportMatch, parkIds: readonly string[] | undefined, comments: ReportEdits['comments']) {
  const chosen = choose(match, parkIds).map(({ parkId }) => parkId)
  const known = new Set(match.result.recommendations.map(({ parkId }) => parkId))
  for (const id of Object.keys(comments ?? {}))
    if (!known.has(id)) throw refuse(`/comments/${id}`, `'${id}' is not among the saved matches`)
  return chosen
}

/** The given words over the earlier ones; null takes one away. */
function mergeEdits(before: ReportEdits, change: Omit<ReportChange, 'revision'>): ReportEdits {
  const edits: Record<string, unknown> = { ...before }
  for (const field of ['title', 'introduction', 'madeBy', 'comments'] as const) {
    if (change[field] === null) delete edits[field]
    else if (change[field] !== undefined) edits[field] = change[field]
  }
  return edits
}

/** Makes a draft from the last saved match. @throws ApiError that names what of the body is wrong */
export async function createDraft(
  context: ServiceContext,
  actor: Actor,
  requestId: string,
  body: ReportBody,
): Promise<RequestReportRow> {
  const request = await requestOf(context, requestId)
  const match = await matchOf(context, request)
  const { lang = request.language === 'en' ? 'en' : 'zh', hidden = [], validUntil } = body
  checkDay(validUntil, dayOf(context))
  if ((await countReports(context.db, requestId)) >= MOST_REPORTS)
    throw new ApiError('conflict', `A request has at most ${MOST_REPORTS} reports; delete drafts first`)
  const [id, now] = [newId(), context.now()]
  const edits = mergeEdits({ madeBy: nameOf(actor) }, body)
  const row: RequestReportRow = {
    id,
    request_id: requestId,
    revision: 1,
    lang,
    match_seq: match.seq,
    park_ids: encodeJson(checkParks(match, body.parkIds, body.comments)),
    hidden: encodeJson<string[]>(hidden),
    valid_until: validUntil ?? null,
    edits_sealed: sealEdits(context.keyring, id, edits),
    created_at: now,
    updated_at: now,
    actor_kind: actor.kind,
    actor_id: actor.id,
    ...{ sent_at: null, sent_by_kind: null, sent_by_id: null, sha256: null, page_sealed: null },
  }
  await insertReport(context.db, row)
  return row
}

/** A draft at the revision that was read. @throws ApiError when it was sent, or changed meanwhile */
async function draftOf(context: ServiceContext, requestId: string, id: string, revision: number | undefined) {
  const row = await reportOf(context, requestId, id)
  if (row.sent_at !== null)
    throw changedMeanwhile(`The report was sent at ${row.sent_at} and stays as it is; make a new one`)
  if (revision !== undefined && revision !== row.revision)
    throw changedMeanwhile(`The report was changed meanwhile: revision ${row.revision}, not ${revision}; read it again`)
  return row
}

/** Changes a draft: its language, parks and their order, words, and what is left out. */
export async function changeDraft(
  context: ServiceContext,
  requestId: string,
  id: string,
  { revision, ...change }: ReportChange,
): Promise<RequestReportRow> {
  const { db, keyring } = context
  const row = await draftOf(context, requestId, id, revision)
  checkDay(change.validUntil, dayOf(context))
  const match = await matchOf(context, await requestOf(context, requestId), row.match_seq)
  const parkIds = checkParks(match, change.parkIds ?? decodeJson(row.park_ids), change.comments)
  const columns: Partial<RequestReportRow> = {
    ...(change.lang === undefined ? {} : { lang: change.lang }),
    ...(change.hidden === undefined ? {} : { hidden: encodeJson<string[]>(change.hidden) }),
    ...(change.validUntil === undefined ? {} : { valid_until: change.validUntil }),
    park_ids: encodeJson(parkIds),
    edits_sealed: sealEdits(keyring, id, mergeEdits(openEdits(keyring, row), change)),
    updated_at: context.now(),
  }
  if (!(await inTransaction(db, (trx) => updateDraft(trx, row, columns))))
    throw changedMeanwhile('The report was changed meanwhile; read it again')
  return reportOf(context, requestId, id)
}

/** What a report shows now; of a draft it follows the parks, and its day is today. */
export async function contentsOf(context: ServiceContext, row: RequestReportRow): Promise<ReportContents> {
  const request = await requestOf(context, row.request_id)
  const match = await matchOf(context, request, row.match_seq)
  const edits = openEdits(context.keyring, row)
  return makeReport(context, request, match, {
    lang: row.lang,
    parkIds: decodeJson(row.park_ids),
    edits,
    hidden: decodeJson(row.hidden) as ReportSection[],
    ...(row.valid_until === null ? {} : { validUntil: row.valid_until }),
    madeBy: edits.madeBy ?? 'parkmatch',
  })
}

/** The hash of a page by which one shows that it is the one that was sent. */
export const hashOf = (page: string): string => createHash('sha256').update(page).digest('hex')

/**
 * Freezes a draft as it is shown now, and notes it in the history of the request. Sending again what was sent answers with it as
 * it is, so that a retry is safe.
 */
export async function sendReport(
  context: ServiceContext,
  actor: Actor,
  requestId: string,
  id: string,
  revision: number | undefined,
): Promise<RequestReportRow> {
  const before = await reportOf(context, requestId, id)
  if (before.sent_at !== null && before.revision === (revision ?? -1) + 1) return before
  const row = await draftOf(context, requestId, id, revision)
  const { keyring } = context
  const page = reportPage(await contentsOf(context, row))
  const [now, sha256] = [context.now(), hashOf(page)]
  const columns: Partial<RequestReportRow> = {
    valid_until: row.valid_until ?? validityOf(dayOf(context)),
    updated_at: now,
    sent_at: now,
    sent_by_kind: actor.kind,
    sent_by_id: actor.id,
    sha256,
    page_sealed: sealPage(keyring, id, page),
  }
  await inTransaction(context.db, async (trx) => {
    const request = await holdRequest(trx, requestId)
    if (!request) throw notFound('request', requestId)
    if (!(await updateDraft(trx, row, columns)))
      throw changedMeanwhile('The report was changed or sent meanwhile; read it again')
    const changes = { reportId: id, sha256, lang: row.lang, parkIds: decodeJson(row.park_ids) }
    await updateRequest(trx, request, { updated_at: now, touched_at: now })
    await addEvent(trx, keyring, { requestId, kind: 'report_sent', actor, changes }, now)
  })
  return reportOf(context, requestId, id)
}

/** Deletes a draft; what was sent stays as long as its request. */
export async function removeDraft(context: ServiceContext, requestId: string, id: string): Promise<void> {
  await draftOf(context, requestId, id, undefined)
  if (!(await deleteDraft(context.db, id))) throw changedMeanwhile('The report was sent meanwhile and stays')
}
