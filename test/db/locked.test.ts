import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { inTransaction, type OpenDatabase, openDatabase } from '../../src/db/index.ts'
import { temporaryFolder } from '../cli/process.ts'

/** A database and another connection to its file, as another process would have. */
async function twoConnections(t: Test) {
  const file = join(await temporaryFolder(t), 'p.db')
  const database = await openDatabase({ engine: 'sqlite', file })
  await sql`create table numbers (n integer)`.execute(database.db)
  const other = new Database(file, { timeout: 5000 })
  t.teardown(async () => {
    other.close()
    await database.close()
  })
  return { database, other }
}

const add = ({ db }: OpenDatabase) => sql`insert into numbers values (1)`.execute(db)
const addInTransaction = ({ db }: OpenDatabase) =>
  inTransaction(db, (trx) => sql`insert into numbers values (1)`.execute(trx))
const WRITES = { 'a statement': add, 'a transaction': addInTransaction } as const

async function countOf({ db }: OpenDatabase): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from numbers`.execute(db)
  return rows[0]?.n ?? -1
}

t.test('while another process has the lock, writes wait for a bounded time and reads go on', async (t) => {
  for (const [name, write] of Object.entries(WRITES)) {
    const { database, other } = await twoConnections(t)
    other.exec('begin immediate')
    let isSettled = false
    const failed = t.rejects(
      write(database).finally(() => {
        isSettled = true
      }),
      { code: 'SQLITE_BUSY' },
      name,
    )
    let reads = 0
    while (!isSettled) {
      t.equal(await countOf(database), 0)
      reads += 1
      await sleep(20)
    }
    await failed
    t.ok(reads > 20, `${name}: ${reads} reads were answered meanwhile`)
    other.exec('commit')
    await write(database)
    t.equal(await countOf(database), 1, `${name}: it recovers by itself`)
  }
})

t.test('a lock that goes in time is not noticed', async (t) => {
  for (const [name, write] of Object.entries(WRITES)) {
    const { database, other } = await twoConnections(t)
    other.exec('begin immediate; insert into numbers values (1)')
    const waiting = Promise.all([write(database), write(database), write(database)])
    await sleep(300)
    other.exec('commit')
    await waiting
    t.equal(await countOf(database), 4, name)
  }
})

t.test('writes of one process never run into one another', async (t) => {
  const { database } = await twoConnections(t)
  await Promise.all(Array.from({ length: 60 }, (_, i) => (i % 2 ? add : addInTransaction)(database)))
  t.equal(await countOf(database), 60)
})

t.test('an error that ends the transaction by itself is told as it is', async (t) => {
  const { database } = await twoConnections(t)
  await sql`pragma max_page_count = 10`.execute(database.db)
  const fill = inTransaction(database.db, (trx) => sql`insert into numbers select randomblob(1000000)`.execute(trx))
  await t.rejects(fill, { code: 'SQLITE_FULL' })
  await add(database)
  t.equal(await countOf(database), 1)
})
