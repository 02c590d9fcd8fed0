import { SYSTEM } from '../accounts/actor.ts'
import { purgeSignInAddresses } from '../accounts/login.ts'
import { purgeSessions } from '../accounts/sessions.ts'
import { type Db, inTransaction, type Trx } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { prune } from '../operations/prune.ts'
import { emit } from '../outbox/events.ts'
import { eraseRequest } from './erase.ts'
import { IDEMPOTENCY_HOURS } from './idempotency.ts'
import { OPEN_STATUSES } from './status.ts'
import { type HeldRequest, holdRequest, type RequestCondition, updateRequest } from './store.ts'
import { addEvent } from './timeline.ts'

const MS_A_DAY = 86_400_000
const BATCH = 100

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * MS_A_DAY).toISOString()

/**
 * Does the work on each request that meets a condition, in a transaction of its own, and answers with how many. The condition must hold
 * when the work is done: somebody may have been at the request since it was found. The work must end it.
 */
async function eachThat(
  db: Db,
  condition: RequestCondition,
  work: (trx: Trx, row: HeldRequest) => Promise<void>,
): Promise<number> {
  const found = db.selectFrom('requests').select('id').where(condition).orderBy('touched_at').limit(BATCH)
  let done = 0
  for (let isWhole = true; isWhole; ) {
    const rows = await found.execute()
    for (const { id } of rows) {
      const isDone = await inTransaction(db, async (trx) => {
        const row = await holdRequest(trx, id, condition)
        if (row) await work(trx, row)
        return row !== undefined
      })
      if (isDone) done += 1
    }
    isWhole = rows.length === BATCH
  }
  return done
}

/**
 * Gives requests back to the public pool that have an owner, and on which nobody worked for the days of POOL_DAYS; a follow-up
 * date in the future keeps them. Answers with how many.
 */
export async function releaseNeglected({ db, keyring, config, now }: ServiceContext): Promise<number> {
  if (config.poolDays === 0) return 0
  const at = now()
  const isNeglected: RequestCondition = (e) =>
    e.and([
      e('owner_id', 'is not', null),
      e('status', 'in', [...OPEN_STATUSES]),
      e('touched_at', '<', daysBefore(at, config.poolDays)),
      e.or([e('follow_up_on', 'is', null), e('follow_up_on', '<', at.slice(0, 10))]),
    ])
  return eachThat(db, isNeglected, async (trx, row) => {
    await updateRequest(trx, row, { owner_id: null, updated_at: at })
    const changes = { ownerId: { before: row.owner_id, after: null } }
    await addEvent(trx, keyring, { requestId: row.id, kind: 'released', actor: SYSTEM, changes }, at)
    await emit(trx, { type: 'request.updated', subject: row.id, payload: { requestId: row.id, changes } }, at)
  })
}

/** Erases requests on which nobody worked for the days of RETENTION_DAYS. Answers with how many. */
export async function eraseExpired({ db, config, now }: ServiceContext): Promise<number> {
  if (config.retentionDays === 0) return 0
  const at = now()
  const isExpired: RequestCondition = (e) => e('touched_at', '<', daysBefore(at, config.retentionDays))
  return eachThat(db, isExpired, async (trx, { id }) => {
    await eraseRequest(trx, SYSTEM, id, 'retention', at)
  })
}

/** Forgets what has done its service: retry keys, used challenges, ended sessions, addresses of sign-ins. */
export async function purge(db: Db, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - IDEMPOTENCY_HOURS * 3_600_000).toISOString()
  await db.deleteFrom('idempotency_keys').where('created_at', '<', oldest).execute()
  await db.deleteFrom('used_challenges').where('expires_at', '<', now).execute()
  await purgeSessions(db, now)
  await purgeSignInAddresses(db, now)
}

/** Everything that is done without being asked; several servers may do it at once: what one did, or a person, the others leave alone. */
export async function runJobs(context: ServiceContext): Promise<void> {
  await releaseNeglected(context)
  await eraseExpired(context)
  await purge(context.db, context.now())
  await prune(context)
}
