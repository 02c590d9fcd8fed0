import Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'

/** SQLite runs DDL inside transactions; saying so makes a failing migration roll back whole. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * Transactions that may write take the write lock at their start. A deferred one that reads first and writes later fails at once, past any
 * busy timeout, when another process wrote in between.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }
}

class ParkmatchSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver({ database: withCachedStatements(this.#database) })
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

/** The driver is synchronous: a longer wait would hold up every request. Transactions retry above it. */
const BUSY_TIMEOUT_MS = 1000

/**
 * Opens (and creates) the database file in WAL mode with foreign keys on.
 * @throws the driver's SqliteError when the file cannot be opened, is locked or is no database
 */
export function openSqlite(file: string): Dialect {
  const database = new Database(file, { timeout: BUSY_TIMEOUT_MS })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    // 32 MB of pages in memory, and 16 MB of log before it is folded back into the file: many small writes wait less.
    database.pragma('cache_size = -32000')
    database.pragma('wal_autocheckpoint = 4000')
    database.pragma('foreign_keys = ON')
  } catch (error) {
    database.close()
    throw error
  }
  return new ParkmatchSqliteDialect(database)
}
