import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { ORIGIN, submission } from '../bench/lib-server.ts'

/** What came of one submission. */
export interface Sent {
  /** 0 when the connection broke. */
  status: number
  retryAfter: string | null
  ms: number
}

/** What a file holds of what was sent. All but `stored` must be 0, and `integrity` ok. */
export interface Held {
  stored: number
  missing: number
  doubled: number
  withoutEvent: number
  unacknowledged: number
  integrity: string
}

/** Sends submissions and remembers which were acknowledged, as honest clients do. */
export class Ledger {
  readonly #key: string
  readonly #acknowledged = new Map<number, string>()
  readonly #open = new Set<number>()
  #next = 0

  constructor(key: string) {
    this.#key = key
  }

  get acknowledged(): number {
    return this.#acknowledged.size
  }

  /** Sends a new submission, or one again that was not acknowledged, under its own Idempotency-Key. */
  async send(url: string, n = ++this.#next): Promise<Sent> {
    const started = performance.now()
    const done = (status: number, retryAfter: string | null = null): Sent => ({
      status,
      retryAfter,
      ms: performance.now() - started,
    })
    this.#open.add(n)
    try {
      const response = await fetch(`${url}/v1/requests`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.#key}`,
          origin: ORIGIN,
          'content-type': 'application/json',
          'idempotency-key': `ledger-${n}`,
        },
        body: JSON.stringify(submission(n)),
        signal: AbortSignal.timeout(30_000),
      })
      const body = (await response.json()) as { id?: string }
      if (response.status === 201 && body.id) {
        this.#acknowledged.set(n, body.id)
        this.#open.delete(n)
      }
      return done(response.status, response.headers.get('retry-after'))
    } catch {
      return done(0)
    }
  }

  /** Sends again what was not acknowledged, until it is; answers with how many there were. */
  async sendAgain(url: string): Promise<number> {
    const again = [...this.#open]
    for (const n of again) {
      const { status } = await this.send(url, n)
      if (status !== 201) throw new Error(`submission ${n} was answered ${status} when sent again`)
    }
    return again.length
  }

  /** Holds the file against what was acknowledged. */
  inspect(file: string): Held {
    const database = new Database(file, { readonly: true })
    const rows = database.prepare('select id, campaign from requests').all() as { id: string; campaign: string }[]
    const events = database.prepare("select subject from outbox where type = 'request.created'").all() as {
      subject: string
    }[]
    const integrity = (database.pragma('integrity_check(1)') as { integrity_check: string }[])[0]?.integrity_check
    database.close()
    const counts = new Map<string, number>()
    for (const { campaign } of rows) counts.set(campaign, (counts.get(campaign) ?? 0) + 1)
    const told = new Map<string, number>()
    for (const { subject } of events) told.set(subject, (told.get(subject) ?? 0) + 1)
    const ids = new Set(rows.map(({ id }) => id))
    return {
      stored: rows.length,
      missing: [...this.#acknowledged.values()].filter((id) => !ids.has(id)).length,
      doubled: [...counts.values()].filter((count) => count > 1).length,
      withoutEvent: rows.filter(({ id }) => told.get(id) !== 1).length,
      unacknowledged: rows.length - this.#acknowledged.size,
      integrity: integrity ?? 'not known',
    }
  }
}

/** How much of what is held breaks the promise. */
export const lossesOf = ({ missing, doubled, withoutEvent, unacknowledged, integrity }: Held): number =>
  missing + doubled + withoutEvent + Math.abs(unacknowledged) + (integrity === 'ok' ? 0 : 1)

/** Asks for rankings, one after the other, until told to stop; answers with how many there were, how many failed, and the slowest. */
export function reader(url: string, key: string, everyMs = 25) {
  let stopped = false
  const times: number[] = []
  let failed = 0
  const work = (async () => {
    for (let n = 0; !stopped; n++) {
      const started = performance.now()
      const { status } = await rank(url, key, n)
      if (status !== 200) failed += 1
      times.push(performance.now() - started)
      await sleep(everyMs)
    }
  })()
  return async () => {
    stopped = true
    await work
    return { reads: times.length, failed, slowestMs: Math.round(Math.max(0, ...times)) }
  }
}

/** One ranking; the status is 0 when the connection broke or the answer was none. */
export async function rank(url: string, key: string, n: number): Promise<{ status: number }> {
  try {
    const response = await fetch(`${url}/v1/matches`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, origin: ORIGIN, 'content-type': 'application/json' },
      body: JSON.stringify({ profile: submission(n).profile, limit: 3 }),
      signal: AbortSignal.timeout(30_000),
    })
    const body = (await response.json()) as { recommendations?: unknown[] }
    return { status: response.status === 200 && !body.recommendations?.length ? 0 : response.status }
  } catch {
    return { status: 0 }
  }
}
