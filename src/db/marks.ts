import type { Db } from './open-db.ts'

/**
 * What the program remembers of the store as a whole. `name_keys`: the version of the rules by which the keys of park names were made.
 */
export type Mark = 'name_keys'

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
