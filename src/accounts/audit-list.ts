import { type Db, decodeCursor, decodeJson, toPage } from '../db/index.ts'

/** The audit log, the last entry first, a page at a time. */
export async function listAudit(db: Db, query: { subject?: string; cursor?: string; limit: number }) {
  let rows = db
    .selectFrom('audit_log')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
  if (query.subject !== undefined) rows = rows.where('subject', '=', query.subject)
  if (query.cursor !== undefined) rows = rows.where('id', '<', String(decodeCursor(query.cursor, ['string'])[0]))
  const { items, nextCursor } = toPage(await rows.execute(), query.limit, ({ id }) => [id])
  return {
    nextCursor,
    items: items.map(({ id, at, actor_kind, actor_id, action, subject, detail }) => ({
      id,
      at,
      actorKind: actor_kind,
      actorId: actor_id,
      action,
      subject,
      detail: detail === null ? null : decodeJson(detail),
    })),
  }
}
