import { CompiledQuery, sql } from 'kysely'
import t from 'tap'
import type { OpenDatabase } from '../../src/db/index.ts'
import { queueCounts } from '../../src/documents/fact-queue.ts'
import { eachEngine } from '../helper.ts'

/** How the engine goes about a query, with tables so small that it would rather read them whole kept from doing so. */
const planOf = ({ db, engine }: OpenDatabase, query: CompiledQuery): Promise<string> =>
  db.transaction().execute(async (trx) => {
    if (engine === 'postgres') await sql`set local enable_seqscan = off`.execute(trx)
    const explain = engine === 'postgres' ? 'explain' : 'explain query plan'
    const { rows } = await trx.executeQuery(CompiledQuery.raw(`${explain} ${query.sql}`, [...query.parameters]))
    return JSON.stringify(rows)
  })

t.test('the queues of review are counted from their own rows, not from all facts', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    for (const [status, index] of [
      ['pending', 'facts_pending'],
      ['conflicting', 'facts_conflicting'],
      ['stale', 'facts_taken'],
    ] as const)
      t.match(await planOf(database, queueCounts(database.db, { status }, '2026-11-22').compile()), index, status)
  })
})
