import type { Db } from '../db/index.ts'
import { activeWebhooks } from '../outbox/store.ts'

/** How much waits in the database to be sent to webhooks. */
export interface QueueDepths {
  eventsWaiting: number
  deliveriesWaiting: number
  deliveriesFailed: number
}

/** Counts what waits. @throws the driver's error */
export async function queueDepths(db: Db): Promise<QueueDepths> {
  const events = await db
    .selectFrom('outbox')
    .select((e) => e.fn.countAll().as('count'))
    .where('spread_at', 'is', null)
    .executeTakeFirstOrThrow()
  const deliveries = await db
    .selectFrom('deliveries')
    .select(['state', (e) => e.fn.countAll().as('count')])
    .where('state', 'in', ['pending', 'failed'])
    // What waits for a webhook that is stopped is not late.
    .where((e) => e.or([e('state', '=', 'failed'), e('webhook_id', 'in', activeWebhooks(db))]))
    .groupBy('state')
    .execute()
  const countOf = (state: string) => Number(deliveries.find((row) => row.state === state)?.count ?? 0)
  return {
    eventsWaiting: Number(events.count),
    deliveriesWaiting: countOf('pending'),
    deliveriesFailed: countOf('failed'),
  }
}
