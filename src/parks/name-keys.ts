import { MIGRATIONS } from '../../migrations/index.ts'
import { chunks, type Db, readMark, setMark, type Trx } from '../db/index.ts'
import { packageVersion } from '../version.ts'
import { keysOf } from './resolve.ts'

/** By which rules keys are made: those of a release, or of a state of the source between two. */
const KEYS_VERSION = `${packageVersion()} ${Object.keys(MIGRATIONS).at(-1)}`

/**
 * Brings the keys by which documents find parks in line with the rules of today; a new version may spell names another way. Answers with the
 * number of names that changed. Rulings of people on names follow too.
 */
export const renewNameKeys = (db: Db): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const changed = await renewAll(trx)
    await setMark(trx, 'name_keys', KEYS_VERSION)
    return changed
  })

/** The same where it was not done since the last upgrade, be it that the program was killed before. */
export async function renewNameKeysOnce(db: Db): Promise<number> {
  return (await readMark(db, 'name_keys')) === KEYS_VERSION ? 0 : renewNameKeys(db)
}

async function renewAll(trx: Trx): Promise<number> {
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
}
