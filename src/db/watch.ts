import pg from 'pg'
import type { DatabaseLimits } from './limits.ts'
import { cut, withCode, within } from './postgres-client.ts'

/** A connection of its own by which changes are followed: it waits for no other work and hears hints at once. */
export interface Watch {
  /** Rows of a short query. Connects anew where the connection is gone. @throws the driver's error */
  ask: <R extends object>(text: string) => Promise<R[]>
  close: () => Promise<void>
}

/** So short a query is answered at once, or the server is out of reach. */
const ANSWER_MS = 2000

interface Heard {
  channel: string
  /** Something changed, or may have while the connection was away. */
  onHint: () => void
  /** Neither the connection nor a new one answers: the server is out of reach, and not only slow. */
  onSilence: () => void
}

const isTimeout = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT'

class PostgresWatch implements Watch {
  readonly #url: string
  readonly #limits: DatabaseLimits
  readonly #heard: Heard
  #client: pg.Client | undefined
  #isClosed = false

  constructor(url: string, limits: DatabaseLimits, heard: Heard) {
    this.#url = url
    this.#limits = limits
    this.#heard = heard
  }

  async ask<R extends object>(text: string): Promise<R[]> {
    const client = this.#client ?? (await this.#connect())
    try {
      return (await within(client, ANSWER_MS, () => client.query<R>(text))).rows
    } catch (error) {
      this.#drop(client)
      throw error
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: this.#limits.connectMs,
      keepAlive: true,
      application_name: 'parkmatch follow',
    })
    client.on('error', () => this.#drop(client))
    client.on('end', () => this.#drop(client))
    client.on('notification', () => this.#heard.onHint())
    try {
      await client.connect()
      if (this.#limits.notify) await within(client, ANSWER_MS, () => client.query(`listen ${this.#heard.channel}`))
    } catch (error) {
      this.#drop(client)
      const known = withCode(error)
      if (isTimeout(known)) this.#heard.onSilence()
      throw known
    }
    if (this.#isClosed) {
      this.#drop(client)
      throw new Error('the watch was closed')
    }
    this.#client = client
    return client
  }

  #drop(client: pg.Client): void {
    if (this.#client === client) this.#client = undefined
    cut(client)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const client = this.#client
    this.#client = undefined
    if (client) await within(client, ANSWER_MS, () => client.end()).catch(() => {})
  }
}

export const openWatch = (url: string, limits: DatabaseLimits, heard: Heard): Watch =>
  new PostgresWatch(url, limits, heard)
