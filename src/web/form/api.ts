import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/** Why a call failed, as far as a visitor can do something about it. */
export type FailureKind = 'offline' | 'too-many' | 'key' | 'input' | 'server'

/** A call that did not succeed; `detail` is the server's own sentence. */
export class CallError extends Error {
  override name = 'CallError'
  readonly kind: FailureKind
  readonly detail: string

  constructor(kind: FailureKind, detail = '') {
    super(`${kind} ${detail}`)
    this.kind = kind
    this.detail = detail
  }
}

const WAIT_MS = 20_000

function kindOf(status: number): FailureKind {
  if (status === 401 || status === 403) return 'key'
  if (status === 429) return 'too-many'
  return status >= 500 ? 'server' : 'input'
}

/** Calls of a parkmatch server with the key of a form. */
export class Api {
  readonly #base: string
  readonly #key: string

  constructor(base: string, key: string) {
    this.#base = base
    this.#key = key
  }

  async call<T>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    let response: Response
    try {
      response = await fetch(new URL(path, this.#base), {
        method,
        headers: {
          authorization: `Bearer ${this.#key}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        credentials: 'omit',
        signal: AbortSignal.timeout(WAIT_MS),
      })
    } catch {
      throw new CallError('offline')
    }
    if (response.ok) return (await response.json()) as T
    const problem = (await response.json().catch(() => ({}))) as { detail?: string }
    throw new CallError(kindOf(response.status), problem.detail ?? '')
  }

  /** Fetches and solves a proof of work, in the background and without a worker, which a strict policy would forbid. */
  async prove(path: string): Promise<string> {
    const challenge = await this.call<Challenge>('GET', path)
    const solution = await solveChallenge({ challenge, deriveKey })
    if (!solution) throw new CallError('server', 'no proof of work found')
    return btoa(JSON.stringify({ challenge, solution }))
  }
}
