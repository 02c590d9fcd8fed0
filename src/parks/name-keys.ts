import { chunks, type Db } from '../db/index.ts'
import { keysOf } from './resolve.ts'

/**
 * Brings the keys by which documents find parks in line with the rules of today; a new version may spell names another way. Answers with the
 * number of names that changed. Rulings of people on names follow too.
 */
export async function renewNameKeys(db: Db): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx.selectFrom('park_names').selectAll().execute()
    const stale = rows.filter(({ name, key }) => !keysOf([name]).includes(key))
    for (const { park_id, name, key } of stale)
      await trx
        .updateTable('park_names')
        .set({ key: keysOf([name])[0] ?? key })
        .where('park_id', '=', park_id)
        .where('name', '=', name)
        .where('key', '=', key)
        .execute()
    const rulings = await trx.selectFrom('park_name_rulings').select('key').distinct().execute()
    const moved = new Map(stale.map(({ name, key }) => [key, keysOf([name])[0] ?? key]))
    for (const some of chunks(rulings))
      for (const { key } of some) {
        const now = moved.get(key)
        if (now !== undefined)
          await trx.updateTable('park_name_rulings').set({ key: now }).where('key', '=', key).execute()
      }
    return stale.length
  })
}
