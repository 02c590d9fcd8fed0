import { type Db, decodeJson, type RequestReportRow, type Trx } from '../../db/index.ts'
import type { KeyRing } from '../../privacy/index.ts'
import type { ReportEdits, ReportSection } from './contents.ts'

export const findReport = (db: Db, requestId: string, id: string): Promise<RequestReportRow | undefined> =>
  db
    .selectFrom('request_reports')
    .selectAll()
    .where('id', '=', id)
    .where('request_id', '=', requestId)
    .executeTakeFirst()

/** A report without its page, which can be long. */
export type ReportHead = Omit<RequestReportRow, 'page_sealed'>

/** The reports of a request, the first one first. */
export const reportsOf = (db: Db, requestId: string): Promise<ReportHead[]> =>
  db
    .selectFrom('request_reports')
    .select(['id', 'request_id', 'revision', 'lang', 'match_seq', 'park_ids', 'hidden', 'valid_until', 'edits_sealed'])
    .select(['created_at', 'updated_at', 'actor_kind', 'actor_id', 'sent_at', 'sent_by_kind', 'sent_by_id', 'sha256'])
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute()

export const countReports = async (db: Db, requestId: string): Promise<number> => {
  const { n } = await db
    .selectFrom('request_reports')
    .select((e) => e.fn.countAll().as('n'))
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export async function insertReport(db: Db, row: RequestReportRow): Promise<void> {
  await db.insertInto('request_reports').values(row).execute()
}

/**
 * Changes a draft that is still at a revision, and counts it up. Answers with false where it was changed or sent meanwhile; what was
 * sent is never written again.
 */
export async function updateDraft(
  trx: Trx,
  { id, revision }: Pick<RequestReportRow, 'id' | 'revision'>,
  columns: Partial<RequestReportRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('request_reports')
    .set({ ...columns, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Deletes a draft; false where it was sent meanwhile. */
export async function deleteDraft(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('request_reports')
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

const placeOf = (row: string, field: 'edits' | 'page') => ({ table: 'request_reports', row, field })

export const sealEdits = (ring: KeyRing, id: string, edits: ReportEdits): string =>
  ring.seal(JSON.stringify(edits), placeOf(id, 'edits'))
export const openEdits = (ring: KeyRing, { id, edits_sealed }: ReportHead): ReportEdits =>
  JSON.parse(ring.open(edits_sealed, placeOf(id, 'edits'))) as ReportEdits

export const sealPage = (ring: KeyRing, id: string, page: string): string => ring.seal(page, placeOf(id, 'page'))
/** The page as sent, or undefined of a draft. */
export const openPage = (ring: KeyRing, { id, page_sealed }: RequestReportRow): string | undefined =>
  page_sealed === null ? undefined : ring.open(page_sealed, placeOf(id, 'page'))

/** A report as the API shows it: what staff chose and wrote, and when it was sent. */
export const toReportView = (row: ReportHead, ring: KeyRing) => {
  const { title, introduction, madeBy, comments } = openEdits(ring, row)
  return {
    id: row.id,
    requestId: row.request_id,
    revision: row.revision,
    status: row.sent_at === null ? ('draft' as const) : ('sent' as const),
    lang: row.lang,
    matchSeq: row.match_seq,
    parkIds: decodeJson(row.park_ids),
    title: title ?? null,
    introduction: introduction ?? null,
    madeBy: madeBy ?? null,
    comments: comments ?? {},
    hidden: decodeJson(row.hidden) as ReportSection[],
    validUntil: row.valid_until,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    sentAt: row.sent_at,
    sentByKind: row.sent_by_kind,
    sentById: row.sent_by_id,
    sha256: row.sha256,
  }
}
