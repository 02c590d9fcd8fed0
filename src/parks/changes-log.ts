import { type Db, inTransaction } from '../db/index.ts'
import { parksRevision } from './store.ts'

const MS_A_DAY = 86_400_000
/** Rows that go in one statement, so that others get their turn. */
const ROWS_AT_ONCE = 5000

/**
 * The revision from which on `park_changes` is whole, 0 where nothing of it was forgotten. Who has the parks of this revision or of a
 * later one may follow by what changed since; who has those of an earlier one must read all parks anew. To be read from the same state
 * of the store as the changes.
 */
export async function changesKeptSince(db: Db): Promise<number> {
  const first = await db
    .selectFrom('park_changes')
    .select((e) => e.fn.min('revision').as('revision'))
    .executeTakeFirst()
  const revision = Number(first?.revision ?? 0)
  return revision <= 1 ? 0 : revision
}

/** The newest revision of which it is known that it is older than `days`. Notes that of today for later. */
async function revisionBefore(db: Db, now: string, days: number): Promise<number> {
  const day = now.slice(0, 10)
  const oldest = new Date(Date.parse(now) - days * MS_A_DAY).toISOString().slice(0, 10)
  return inTransaction(db, async (trx) => {
    await trx
      .insertInto('park_revision_days')
      .values({ day, revision: await parksRevision(trx) })
      .onConflict((c) => c.column('day').doNothing())
      .execute()
    const old = await trx
      .selectFrom('park_revision_days')
      .select((e) => e.fn.max('revision').as('revision'))
      .where('day', '<', oldest)
      .executeTakeFirst()
    await trx.deleteFrom('park_revision_days').where('day', '<', oldest).execute()
    return Number(old?.revision ?? 0)
  })
}

/**
 * Forgets which parks changed more than `days` ago; answers with the number of rows that went. They go from the first revision on, so
 * that what is left is whole at every moment; the last revision stays, for by it those are known who are up to date. `now` is an ISO time.
 */
export async function pruneChanges(db: Db, now: string, days: number): Promise<number> {
  const before = await revisionBefore(db, now, days)
  if (before === 0) return 0
  for (let gone = 0; ; ) {
    const { numDeletedRows } = await db
      .deleteFrom('park_changes')
      .where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('revision', 'park_id'),
          'in',
          selectFrom('park_changes')
            .select(['revision', 'park_id'])
            .where('revision', '<', before)
            .orderBy('revision')
            .orderBy('park_id')
            .limit(ROWS_AT_ONCE)
            .$asTuple('revision', 'park_id'),
        ),
      )
      .executeTakeFirst()
    gone += Number(numDeletedRows)
    if (Number(numDeletedRows) < ROWS_AT_ONCE) return gone
  }
}
