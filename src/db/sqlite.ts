import { closeSync, openSync, rmSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'
import type { DatabaseAccess } from './database-file.ts'
import { isContention } from './errors.ts'

/** SQLite runs DDL inside transactions; saying so makes a failing migration roll back whole. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** How long a write waits for another process that has the lock. */
const LONGEST_WAIT_MS = 2000
const SHORTEST_PAUSE_MS = 5
const LONGEST_PAUSE_MS = 50

/** The one connection. A statement that finds the file locked waits and lets others have the connection meanwhile. */
class WaitingConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection
  readonly #driver: ImmediateSqliteDriver

  constructor(inner: DatabaseConnection, driver: ImmediateSqliteDriver) {
    this.#inner = inner
    this.#driver = driver
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const end = performance.now() + LONGEST_WAIT_MS
    for (let pause = SHORTEST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        return await this.#inner.executeQuery<R>(query)
      } catch (error) {
        if (!isContention(error) || this.#driver.isInTransaction || performance.now() > end) throw error
      }
      await this.#driver.releaseConnection()
      await sleep(pause)
      await this.#driver.acquireConnection()
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#inner.streamQuery<R>(query, chunkSize)
  }
}

/**
 * Transactions that may write take the write lock at their start. A deferred one that reads first and writes later fails at once, past any
 * busy timeout, when another process wrote in between.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #database: Database.Database
  #connection: WaitingConnection | undefined

  constructor(database: Database.Database) {
    super({ database: withCachedStatements(database) })
    this.#database = database
  }

  get isInTransaction(): boolean {
    return this.#database.inTransaction
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await super.acquireConnection()
    this.#connection ??= new WaitingConnection(inner, this)
    return this.#connection
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }

  /** A full disk has ended the transaction already; that it cannot be ended again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.isInTransaction) await super.rollbackTransaction(connection)
  }
}

class ParkmatchSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#database)
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter()
  }
}

const CACHED_STATEMENTS = 300
/** Longer texts are writes of many rows at once, each of its own length: they would only push the others out. */
const LONGEST_CACHED = 3000

/** Compiling a statement costs as much as running it, so the last used ones are kept compiled. */
function withCachedStatements(database: Database.Database): SqliteDatabase {
  const statements = new Map<string, Database.Statement>()
  return {
    close: () => database.close(),
    prepare: (text: string) => {
      if (text.length > LONGEST_CACHED) return database.prepare(text) as unknown as SqliteStatement
      const statement = statements.get(text) ?? database.prepare(text)
      // The map keeps the order of insertion: the first is the one that was not used for longest.
      statements.delete(text)
      statements.set(text, statement)
      if (statements.size > CACHED_STATEMENTS) statements.delete(statements.keys().next().value ?? '')
      return statement as unknown as SqliteStatement
    },
  }
}

/** Opening may wait for another process; from then on the driver, which is synchronous and would hold up every request, hardly does. */
const OPENING_TIMEOUT_MS = 1000
const BUSY_TIMEOUT_MS = 10

/** A new file is for its owner alone: it holds the inbox. SQLite would make it by the mask of the process, for all to read. */
function makePrivately(file: string): boolean {
  if (file === ':memory:') return false
  try {
    closeSync(openSync(file, 'wx', 0o600))
    return true
  } catch {
    // It is there already, or cannot be made: the driver says which.
    return false
  }
}

/** An empty file that a failed start leaves behind would be taken for one that was cut to nothing. */
function removeIfEmpty(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.size === 0) rmSync(file, { force: true })
}

/**
 * Opens the database file in WAL mode with foreign keys on; makes one only where that is the purpose. For reading, nothing in it can be
 * changed, and the mode of its log stays.
 * @throws the driver's SqliteError when the file cannot be opened, is locked or is no database
 */
export function openSqlite(file: string, purpose: DatabaseAccess = 'create'): Dialect {
  const isMade = purpose === 'create' && makePrivately(file)
  const fileMustExist = purpose !== 'create' && file !== ':memory:'
  const database = new Database(file, { timeout: OPENING_TIMEOUT_MS, fileMustExist })
  try {
    if (purpose === 'read') database.pragma('query_only = ON')
    else database.pragma('journal_mode = WAL')
    // Reads the head of the file, so that one which is no database is refused here.
    database.pragma('schema_version')
    database.pragma('synchronous = NORMAL')
    // 32 MB of pages in memory, and 16 MB of log before it is folded back into the file: many small writes wait less.
    database.pragma('cache_size = -32000')
    database.pragma('wal_autocheckpoint = 4000')
    database.pragma('foreign_keys = ON')
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  } catch (error) {
    database.close()
    if (isMade) removeIfEmpty(file)
    throw error
  }
  return new ParkmatchSqliteDialect(database)
}
