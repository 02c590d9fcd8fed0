import { randomUUID } from 'node:crypto'
import { type Db, isFarAhead, sharedTime } from './db/index.ts'

/** A piece of work that all instances together do once in a period. */
export interface PeriodicJob {
  name: string
  periodMs: number
}

/** Should the instance that works die, another one may take over after this. */
const LEASE_MS = 2 * 60_000

const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString()

/** Takes a job that is due; false when it is not, or when another instance was faster. */
async function take(db: Db, { name, periodMs }: PeriodicJob, holder: string, now: string): Promise<boolean> {
  await db
    .insertInto('leases')
    .values({ name, holder: null, due_at: now })
    .onConflict((c) => c.column('name').doNothing())
    .execute()
  const { numUpdatedRows } = await db
    .updateTable('leases')
    .set({ holder, due_at: later(now, LEASE_MS) })
    .where('name', '=', name)
    .where((e) => e.or([e('due_at', '<=', now), isFarAhead(e, 'due_at', now, Math.max(periodMs, LEASE_MS))]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Moves the time at which a job is due, if it is still ours. */
const setDue = async (db: Db, name: string, holder: string, due_at: string): Promise<void> => {
  await db.updateTable('leases').set({ due_at }).where('name', '=', name).where('holder', '=', holder).execute()
}

/**
 * Does a job if it is due and no other instance does it. The lease is renewed while the work goes on; when it fails, or the
 * instance dies, the job is due again once the lease ends. Times are those of the store, so clocks of instances may differ. Answers with whether it was done here.
 * @throws what `work` throws
 */
export async function oncePerPeriod(
  { db, now }: { db: Db; now: () => string },
  job: PeriodicJob,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const holder = randomUUID()
  const started = await sharedTime(db, now())
  if (!(await take(db, job, holder, started))) return false
  const renew = async () => setDue(db, job.name, holder, later(await sharedTime(db, now()), LEASE_MS))
  const renewing = setInterval(() => void renew().catch(() => {}), LEASE_MS / 4)
  try {
    await work()
  } finally {
    clearInterval(renewing)
  }
  await setDue(db, job.name, holder, later(started, job.periodMs))
  return true
}
