import type { Db } from './open-db.ts'

/**
 * What the program remembers of the store as a whole.
 * `name_keys`: the version of the rules by which the keys of park names were made. `changes_kept_since`: the revision from which on
 * the log of changes is whole.
 */
export type Mark = 'name_keys' | 'changes_kept_since'

export async function readMark(db: Db, name: Mark): Promise<string | undefined> {
  const row = await db.selectFrom('store_marks').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}

export async function setMark(db: Db, name: Mark, value: string): Promise<void> {
  await db
    .insertInto('store_marks')
    .values({ name, value })
    .onConflict((c) => c.column('name').doUpdateSet({ value }))
    .execute()
}
