import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { DatabaseLimits } from './limits.ts'
import { SharedStoreAdapter } from './postgres-adapter.ts'
import { cut, withCode, within } from './postgres-client.ts'
import { openWatch, type Watch } from './watch.ts'

/** The server ends a statement by itself; one that is still silent this long after is out of reach. */
const GRACE_MS = 1000
/** Between the statements of a migration the program may work for a while. */
const LONG_IDLE_FACTOR = 10

class SharedStoreDialect extends PostgresDialect {
  readonly #notifies: boolean

  constructor(pool: PostgresPool, notifies: boolean) {
    super({ pool })
    this.#notifies = notifies
  }

  override createAdapter(): SharedStoreAdapter {
    return new SharedStoreAdapter(this.#notifies)
  }
}

/** A pool whose statements end in time, also when the network swallows them without a word. */
class BoundedPool implements PostgresPool {
  readonly #pool: pg.Pool
  readonly #statementMs: number
  readonly #transactionIdleMs: number
  readonly #known = new WeakSet<pg.PoolClient>()
  readonly #lent = new Set<pg.PoolClient>()

  constructor(url: string, { maxConnections, idleMs, connectMs, statementMs, transactionIdleMs }: DatabaseLimits) {
    this.#statementMs = statementMs
    this.#transactionIdleMs = transactionIdleMs
    this.#pool = new pg.Pool({
      connectionString: url,
      max: maxConnections,
      connectionTimeoutMillis: connectMs,
      idleTimeoutMillis: idleMs,
      keepAlive: true,
      application_name: 'parkmatch',
    })
    // An idle connection that the server drops must not end the process; the next query reports the state of things.
    this.#pool.on('error', () => {})
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect().catch((error) => {
      throw withCode(error)
    })
    if (!this.#known.has(client)) await this.#prepare(client)
    this.#lent.add(client)
    const limit = this.#statementMs > 0 ? this.#statementMs + GRACE_MS : 0
    const query = (text: string, values: unknown[]) => within(client, limit, () => client.query(text, values))
    const release = () => {
      this.#lent.delete(client)
      client.release()
    }
    return { query, release } as unknown as PostgresPoolClient
  }

  /** Settings of a session are statements and no part of the greeting, which poolers in between refuse. */
  async #prepare(client: pg.PoolClient): Promise<void> {
    // While a connection is lent, nobody but this listens, and an error that nobody hears ends the process.
    client.on('error', () => {})
    try {
      await within(client, this.#statementMs + GRACE_MS, () =>
        client.query(
          `set statement_timeout = ${this.#statementMs}; set idle_in_transaction_session_timeout = ${this.#transactionIdleMs}`,
        ),
      )
      this.#known.add(client)
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  /** Ends the connections that are in use: those who wait on them are answered at once. */
  sever(): void {
    for (const client of this.#lent) cut(client)
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}

export interface OpenPostgres {
  dialect: Dialect
  /** For work that takes as long as it takes; it connects at its first use. */
  long: Dialect
  watch: (channel: string, onHint: () => void) => Watch
}

/** Pools of connections; every column type in use arrives as a string or a number without custom parsers. */
export function openPostgres(url: string, limits: DatabaseLimits): OpenPostgres {
  const pool = new BoundedPool(url, limits)
  const long = new BoundedPool(url, {
    ...limits,
    maxConnections: 2,
    statementMs: 0,
    transactionIdleMs: LONG_IDLE_FACTOR * limits.transactionIdleMs,
  })
  return {
    dialect: new SharedStoreDialect(pool, limits.notify),
    long: new SharedStoreDialect(long, limits.notify),
    watch: (channel, onHint) => openWatch(url, limits, { channel, onHint, onSilence: () => pool.sever() }),
  }
}
