import { Kysely, sql, type Transaction } from 'kysely'
import { type DatabaseAccess, refuseUnusableFile } from './database-file.ts'
import { type DatabaseLimits, DEFAULT_LIMITS } from './limits.ts'
import type { DatabaseSchema } from './schema.ts'
import type { DatabaseTarget } from './url.ts'
import type { Watch } from './watch.ts'

/** A database handle or a transaction: what query functions take first. */
export type Db = Kysely<DatabaseSchema>
export type Trx = Transaction<DatabaseSchema>

export interface OpenDatabase {
  db: Db
  /** The same database for work that takes as long as it takes, such as migrations. */
  long: Db
  engine: DatabaseTarget['engine']
  /**
   * Follows changes that other instances announce on a channel; `onHint` is called when something may have changed. Undefined for
   * an engine that is asked in the process itself.
   */
  watch?: (channel: string, onHint: () => void) => Watch
  close: () => Promise<void>
}

/**
 * Opens the database; drivers are loaded only here, so a process that needs one engine never loads the other.
 * @throws DatabaseFileError for a SQLite file that is not fit for the purpose; the driver's error, which describeDatabaseError turns
 * into one line
 */
export async function openDatabase(
  target: DatabaseTarget,
  limits: DatabaseLimits = DEFAULT_LIMITS,
  purpose: DatabaseAccess = 'create',
): Promise<OpenDatabase> {
  if (target.engine === 'sqlite') {
    await refuseUnusableFile(target, purpose)
    const dialect = (await import('./sqlite.ts')).openSqlite(target.file, purpose)
    const db = new Kysely<DatabaseSchema>({ dialect })
    return { db, long: db, engine: 'sqlite', close: () => db.destroy() }
  }
  const { dialect, long: longDialect, watch } = (await import('./postgres.ts')).openPostgres(target.url, limits)
  const db = new Kysely<DatabaseSchema>({ dialect })
  const long = new Kysely<DatabaseSchema>({ dialect: longDialect })
  const close = async () => {
    await Promise.all([db.destroy(), long.destroy()])
  }
  return { db, long, engine: 'postgres', watch, close }
}

/** Answers when the database answers. @throws the driver's error */
export const ping = async (db: Db): Promise<void> => {
  await sql`select 1`.execute(db)
}

/** The version of the engine, as it says it. @throws the driver's error */
export async function engineVersion({ db, engine }: OpenDatabase): Promise<string> {
  const text = engine === 'sqlite' ? sql<{ version: string }>`select sqlite_version() as version` : SERVER_VERSION
  return (await text.execute(db)).rows[0]?.version ?? 'unknown'
}

const SERVER_VERSION = sql<{ version: string }>`select current_setting('server_version') as version`
