import { Kysely, sql, type Transaction } from 'kysely'
import type { DatabaseSchema } from './schema.ts'
import type { DatabaseTarget } from './url.ts'

/** A database handle or a transaction: what query functions take first. */
export type Db = Kysely<DatabaseSchema>
export type Trx = Transaction<DatabaseSchema>

export interface OpenDatabase {
  db: Db
  engine: DatabaseTarget['engine']
  close: () => Promise<void>
}

/**
 * Opens the database; drivers are loaded only here, so a process that needs one engine never loads the other.
 * @throws the driver's error; describeDatabaseError turns it into one line
 */
export async function openDatabase(target: DatabaseTarget): Promise<OpenDatabase> {
  const dialect =
    target.engine === 'sqlite'
      ? (await import('./sqlite.ts')).openSqlite(target.file)
      : (await import('./postgres.ts')).openPostgres(target.url)
  const db = new Kysely<DatabaseSchema>({ dialect })
  return { db, engine: target.engine, close: () => db.destroy() }
}

/** Answers when the database answers. @throws the driver's error */
export const ping = async (db: Db): Promise<void> => {
  await sql`select 1`.execute(db)
}
