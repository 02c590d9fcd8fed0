import { SYSTEM } from '../accounts/actor.ts'
import { purgeSessions } from '../accounts/sessions.ts'
import { type Db, inTransaction } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { prune } from '../operations/prune.ts'
import { emit } from '../outbox/events.ts'
import { eraseRequest } from './erase.ts'
import { IDEMPOTENCY_HOURS } from './idempotency.ts'
import { OPEN_STATUSES } from './status.ts'
import { updateRequest } from './store.ts'
import { addEvent } from './timeline.ts'

const MS_A_DAY = 86_400_000
const BATCH = 100

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * MS_A_DAY).toISOString()

/**
 * Gives requests back to the public pool that have an owner, and on which nobody worked for the days of POOL_DAYS; a follow-up
 * date in the future keeps them. Answers with how many.
 */
export async function releaseNeglected({ db, keyring, config, now }: ServiceContext): Promise<number> {
  if (config.poolDays === 0) return 0
  const at = now()
  const rows = await db
    .selectFrom('requests')
    .select(['id', 'owner_id'])
    .where('owner_id', 'is not', null)
    .where('status', 'in', [...OPEN_STATUSES])
    .where('touched_at', '<', daysBefore(at, config.poolDays))
    .where((e) => e.or([e('follow_up_on', 'is', null), e('follow_up_on', '<', at.slice(0, 10))]))
    .orderBy('touched_at')
    .limit(BATCH)
    .execute()
  for (const { id, owner_id } of rows) {
    await inTransaction(db, async (trx) => {
      await updateRequest(trx, id, { owner_id: null, updated_at: at })
      const changes = { ownerId: { before: owner_id, after: null } }
      await addEvent(trx, keyring, { requestId: id, kind: 'released', actor: SYSTEM, changes }, at)
      await emit(trx, { type: 'request.updated', subject: id, payload: { requestId: id, changes } }, at)
    })
  }
  return rows.length
}

/** Erases requests on which nobody worked for the days of RETENTION_DAYS. Answers with how many. */
export async function eraseExpired({ db, config, now }: ServiceContext): Promise<number> {
  if (config.retentionDays === 0) return 0
  const at = now()
  const rows = await db
    .selectFrom('requests')
    .select('id')
    .where('touched_at', '<', daysBefore(at, config.retentionDays))
    .orderBy('touched_at')
    .limit(BATCH)
    .execute()
  for (const { id } of rows) await inTransaction(db, (trx) => eraseRequest(trx, SYSTEM, id, 'retention', at))
  return rows.length
}

/** Forgets what has done its service: retry keys, used challenges, ended sessions. */
export async function purge(db: Db, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - IDEMPOTENCY_HOURS * 3_600_000).toISOString()
  await db.deleteFrom('idempotency_keys').where('created_at', '<', oldest).execute()
  await db.deleteFrom('used_challenges').where('expires_at', '<', now).execute()
  await purgeSessions(db, now)
}

/** Everything that is done without being asked; several servers may do it at once, and a second time finds nothing to do. */
export async function runJobs(context: ServiceContext): Promise<void> {
  while ((await releaseNeglected(context)) === BATCH);
  while ((await eraseExpired(context)) === BATCH);
  await purge(context.db, context.now())
  await prune(context)
}
