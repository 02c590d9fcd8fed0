import type { Db } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { pruneChanges } from '../parks/changes-log.ts'

const MS_A_DAY = 86_400_000
/** Rows that go in one statement, so that others get their turn. */
const ROWS_AT_ONCE = 500

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * MS_A_DAY).toISOString()

/** Repeats a deletion of at most ROWS_AT_ONCE rows until nothing is left of what is old. */
async function untilDone(step: () => Promise<{ numDeletedRows: bigint }>): Promise<number> {
  for (let gone = 0; ; ) {
    const { numDeletedRows } = await step()
    gone += Number(numDeletedRows)
    if (numDeletedRows < BigInt(ROWS_AT_ONCE)) return gone
  }
}

/** Forgets events before a time with the log of their deliveries. One that still waits to be told stays, with its log. */
const pruneEvents = (db: Db, before: string): Promise<number> =>
  untilDone(() =>
    db
      .deleteFrom('outbox')
      .where('id', 'in', (q) =>
        q
          .selectFrom('outbox as o')
          .select('o.id')
          .where('o.created_at', '<', before)
          .where('o.spread_at', 'is not', null)
          .where((e) =>
            e.not(
              e.exists(
                e
                  .selectFrom('deliveries as d')
                  .select('d.id')
                  .whereRef('d.event_id', '=', 'o.id')
                  .where('d.state', '=', 'pending'),
              ),
            ),
          )
          .orderBy('o.created_at')
          .limit(ROWS_AT_ONCE),
      )
      .executeTakeFirstOrThrow(),
  )

const pruneAudit = (db: Db, before: string): Promise<number> =>
  untilDone(() =>
    db
      .deleteFrom('audit_log')
      .where('id', 'in', (q) =>
        q.selectFrom('audit_log').select('id').where('at', '<', before).orderBy('at').limit(ROWS_AT_ONCE),
      )
      .executeTakeFirstOrThrow(),
  )

/** Forgets receipts of consent before a time whose request is gone: while it is there, its receipts are too. */
const pruneReceipts = (db: Db, before: string): Promise<number> =>
  untilDone(() =>
    db
      .deleteFrom('handovers')
      .where('id', 'in', (q) =>
        q
          .selectFrom('handovers as h')
          .select('h.id')
          .where('h.created_at', '<', before)
          .where((e) =>
            e.not(e.exists(e.selectFrom('requests as r').select('r.id').whereRef('r.id', '=', 'h.request_id'))),
          )
          .limit(ROWS_AT_ONCE),
      )
      .executeTakeFirstOrThrow(),
  )

/** Forgets logs that are older than their setting says; 0 keeps them for ever. */
export async function prune({ db, config, now }: ServiceContext): Promise<void> {
  const at = now()
  const { eventDays, auditDays, receiptDays, changesDays } = config
  if (eventDays > 0) await pruneEvents(db, daysBefore(at, eventDays))
  if (auditDays > 0) await pruneAudit(db, daysBefore(at, auditDays))
  if (receiptDays > 0) await pruneReceipts(db, daysBefore(at, receiptDays))
  await pruneChanges(db, at, changesDays)
}
