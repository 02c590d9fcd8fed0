import { sql } from 'kysely'
import { chunks, type Db, type Trx } from '../db/index.ts'
import { DEMO_PREFIX, generateParks } from '../match/index.ts'
import { stateOf } from './decisions.ts'
import { withParent } from './edit-park.ts'
import { importParks } from './import-parks.ts'
import { refreshParks } from './refresh.ts'
import { childrenOf, findParks } from './store.ts'
import { inParkTransaction, recordChange, saveIdentities } from './writes.ts'

/** Every installation shows the same examples. */
const SEED = 1

const demoIds = async (db: Db): Promise<string[]> => {
  const rows = await db
    .selectFrom('parks')
    .select('id')
    .where(sql<boolean>`substr(id, 1, ${DEMO_PREFIX.length}) = ${DEMO_PREFIX}`)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Writes example parks for trying the product out, in one transaction: the first `count` of an endless row, whose names begin with
 * 示例 and whose ids begin with DEMO_PREFIX. Those that are there already are left alone. `now` is an ISO time.
 */
export async function seedDemoParks(db: Db, count: number, now: string): Promise<{ written: number; kept: number }> {
  const parks = generateParks(count, SEED)
  const known = await findParks(
    db,
    parks.map(({ id }) => id),
  )
  const missing = parks.filter(({ id }) => !known.has(id))
  await importParks(db, missing, now)
  return { written: missing.length, kept: known.size }
}

/** Parks of people that were put below an example stay, without it. */
async function liftChildren(trx: Trx, ids: ReadonlySet<string>, now: string): Promise<string[]> {
  const lifted = []
  for (const id of ids) {
    const children = (await childrenOf(trx, id)).filter((child) => !ids.has(child.id))
    lifted.push(...children.map((child) => withParent(stateOf(child), id, undefined)))
  }
  await saveIdentities(trx, lifted, now)
  return lifted.map(({ id }) => id)
}

/** Removes all example parks with what was entered and found for them, in one transaction. `now` is an ISO time. */
export function removeDemoParks(db: Db, now: string): Promise<{ removed: number }> {
  return inParkTransaction(db, async (trx) => {
    const ids = await demoIds(trx)
    if (ids.length === 0) return { removed: 0 }
    const lifted = await liftChildren(trx, new Set(ids), now)
    for (const some of chunks(ids)) {
      await trx.updateTable('parks').set({ parent_id: null }).where('id', 'in', some).execute()
    }
    for (const some of chunks(ids)) await trx.deleteFrom('parks').where('id', 'in', some).execute()
    await refreshParks(trx, lifted)
    await recordChange(trx, lifted, ids)
    return { removed: ids.length }
  })
}
