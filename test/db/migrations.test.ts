import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import t from 'tap'
import { MIGRATIONS } from '../../migrations/index.ts'
import { isEmpty, isMigrated, migrateDownOrThrow, migrateToLatestOrThrow } from '../../src/db/index.ts'
import { eachEngine } from '../helper.ts'

t.test('the list of migrations is the folder', async (t) => {
  const files = readdirSync(new URL('../../migrations/', import.meta.url))
    .filter((file) => /^\d{8}T/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
  t.strictSame(Object.keys(MIGRATIONS), files)
})

t.test('migrations', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('up, down and up again', async (t) => {
      const database = await fresh(false)
      t.equal(await isMigrated(database), false)
      t.strictSame(await migrateToLatestOrThrow(database), Object.keys(MIGRATIONS))
      t.strictSame(await migrateToLatestOrThrow(database), [], 'a second run does nothing')
      t.equal(await isMigrated(database), true)
      await migrateDownOrThrow(database)
      t.strictSame(await migrateToLatestOrThrow(database), Object.keys(MIGRATIONS))
      t.equal(await isEmpty(database.db), true)
    })

    await t.test('one that fails half-way leaves nothing behind', async (t) => {
      const database = await fresh(false)
      const failing = {
        up: async (db: Parameters<(typeof MIGRATIONS)[string]['up']>[0]) => {
          await sql`create table half_way (id integer)`.execute(db)
          throw new Error('stopped half-way')
        },
        down: async () => {},
      }
      await t.rejects(migrateToLatestOrThrow(database, { a: failing }), /half-way/)
      await t.rejects(sql`select * from half_way`.execute(database.db), /half_way/, 'the table is gone')
    })

    await t.test('a database of a newer version is refused, and stays as it is', async (t) => {
      const database = await fresh()
      await sql`insert into kysely_migration (name, timestamp) values ('29990101T000000Z-later', '2999-01-01')`.execute(
        database.db,
      )
      await t.rejects(migrateToLatestOrThrow(database), { name: 'NewerSchemaError', message: /newer.*29990101T/ })
      await sql`delete from kysely_migration where name like '2999%'`.execute(database.db)
      t.strictSame(await migrateToLatestOrThrow(database), [])
    })

    await t.test('a fact holds one value, and a status that is known', async (t) => {
      const { db } = await fresh()
      const insert = (value: string, status: string) =>
        sql`insert into facts (id, park_id, attribute, value_number, value_text, bound, confidence, status, origin, created_at)
            values ('f', 'p', 'rent', 1, ${sql.raw(value)}, 'exact', 1, ${status}, 'seed', 'now')`.execute(db)
      await t.rejects(insert("'both'", 'accepted'))
      await t.rejects(insert('null', 'perhaps'))
      await t.rejects(insert('null', 'accepted'), 'the park must exist')
    })
  })
})
