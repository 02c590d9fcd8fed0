import { type Db, encodeJson, newId } from '../db/index.ts'
import type { Actor } from './actor.ts'

/** Notes who did what to whom; `detail` must not hold personal data. `now` is an ISO time. */
export async function audit(
  db: Db,
  actor: Actor,
  entry: { action: string; subject?: string; detail?: Record<string, unknown> },
  now: string,
): Promise<void> {
  await db
    .insertInto('audit_log')
    .values({
      id: newId(),
      at: now,
      actor_kind: actor.kind,
      actor_id: actor.id,
      action: entry.action,
      subject: entry.subject ?? null,
      detail: entry.detail ? encodeJson(entry.detail) : null,
    })
    .execute()
}
