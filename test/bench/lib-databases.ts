import { DuckDBInstance } from '@duckdb/node-api'
import Database from 'better-sqlite3'
import pg from 'pg'
import type { Test } from 'tap'
import { startPostgres } from '../helper.ts'
import { type Cell, type Dialect, INDEXES, type Table } from './lib-match-sql.ts'

export interface Answer {
  id: string
  score: number
}

/** A database that holds the tables and answers queries on one core. */
export interface Peer extends Dialect {
  name: string
  query: (sql: string) => Promise<Answer[]>
  close: () => Promise<void>
}

const definition = ({ name, columns }: Table): string =>
  `CREATE TABLE ${name} (${Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ')})`

const toAnswer = ({ id, score }: Record<string, unknown>): Answer => ({ id: String(id), score: Number(score) })

/** DuckDB in memory, on one thread. */
export async function openDuckDb(tables: readonly Table[]): Promise<Peer> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  for (const table of tables) {
    await connection.run(definition(table))
    const appender = await connection.createAppender(table.name)
    const types = Object.values(table.columns)
    for (const row of table.rows) {
      row.forEach((cell, i) => {
        if (cell === null) appender.appendNull()
        else if (typeof cell === 'string') appender.appendVarchar(cell)
        else if (types[i] === 'INTEGER') appender.appendInteger(cell)
        else appender.appendDouble(cell)
      })
      appender.endRow()
    }
    appender.closeSync()
  }
  return {
    name: 'DuckDB',
    least: 'least',
    greatest: 'greatest',
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects().map(toAnswer),
    close: async () => connection.closeSync(),
  }
}

/** SQLite in memory, with indexes and statistics. */
export function openSqlite(tables: readonly Table[]): Peer {
  const db = new Database(':memory:')
  for (const table of tables) {
    db.exec(definition(table))
    const insert = db.prepare(
      `INSERT INTO ${table.name} VALUES (${Object.keys(table.columns)
        .map(() => '?')
        .join()})`,
    )
    db.transaction((rows: Cell[][]) => {
      for (const row of rows) insert.run(...row)
    })(table.rows)
  }
  for (const sql of INDEXES) db.exec(sql)
  db.exec('ANALYZE')
  return {
    name: 'SQLite',
    least: 'min',
    greatest: 'max',
    query: async (sql) => (db.prepare(sql).all() as Record<string, unknown>[]).map(toAnswer),
    close: async () => void db.close(),
  }
}

/** PostgreSQL on this machine, with indexes and statistics, one worker a query. */
export async function openPostgres(tables: readonly Table[]): Promise<Peer> {
  const endings: (() => Promise<void>)[] = []
  const database = await startPostgres({ teardown: (end: () => Promise<void>) => endings.push(end) } as unknown as Test)
  const client = new pg.Client(await database())
  await client.connect()
  await client.query("SET max_parallel_workers_per_gather = 0; SET work_mem = '256MB'; SET jit = off")
  for (const table of tables) {
    await client.query(definition(table))
    const types = Object.values(table.columns)
    const columns = types.map((_, i) => table.rows.map((row) => row[i]))
    const arrays = types.map((type, i) => `$${i + 1}::${type}[]`).join()
    if (table.rows.length > 0) await client.query(`INSERT INTO ${table.name} SELECT * FROM unnest(${arrays})`, columns)
  }
  for (const sql of INDEXES) await client.query(sql)
  await client.query('ANALYZE')
  return {
    name: 'PostgreSQL',
    least: 'least',
    greatest: 'greatest',
    query: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows.map(toAnswer),
    close: async () => {
      await client.end()
      for (const end of endings) await end()
    },
  }
}
