import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/** Why a call failed, as far as somebody can do something about it. */
export type FailureKind = 'offline' | 'too-many' | 'key' | 'input' | 'server'

/** A call that did not succeed. `detail` is the server's own sentence, `pointers` are the places in the body that it names. */
export class CallError extends Error {
  override name = 'CallError'
  readonly kind: FailureKind
  readonly detail: string
  readonly pointers: readonly string[]

  constructor(kind: FailureKind, detail = '', pointers: readonly string[] = []) {
    super(`${kind} ${detail}`)
    this.kind = kind
    this.detail = detail
    this.pointers = pointers
  }
}

interface Problem {
  detail?: string
  errors?: { pointer: string }[]
}

const WAIT_MS = 20_000
const PROBE_MS = 4_000
/** The server takes a proof for two hours; an older one is made anew. */
const PROOF_MS = 90 * 60_000

function kindOf(status: number): FailureKind {
  if (status === 401 || status === 403) return 'key'
  if (status === 429) return 'too-many'
  return status >= 500 ? 'server' : 'input'
}

async function within(ms: number, url: URL, init: RequestInit): Promise<Response> {
  const controller = new AbortController()
  const late = setTimeout(() => controller.abort(), ms)
  try {
    return await fetch(url, { credentials: 'omit', ...init, signal: controller.signal })
  } finally {
    clearTimeout(late)
  }
}

/** Calls of a parkmatch server with the key of a form. */
export class Api {
  readonly #base: string
  readonly #key: string
  #proof: Promise<string> | undefined
  #provedAt = 0

  constructor(base: string, key: string) {
    this.#base = base
    this.#key = key
  }

  /** @throws CallError */
  async call<T>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const response = await this.#fetch(path, {
      method,
      headers: {
        ...(this.#key === '' ? {} : { authorization: `Bearer ${this.#key}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) {
      const { detail, errors = [] } = (await response.json().catch(() => ({}))) as Problem
      const pointers = errors.map(({ pointer }) => pointer)
      throw new CallError(kindOf(response.status), detail, pointers)
    }
    // A connection may break within the answer.
    return (await response.json().catch(() => {
      throw new CallError('offline')
    })) as T
  }

  /** Every call may be made twice: each either changes nothing or carries a key by which it is done once. */
  async #fetch(path: string, init: RequestInit, isAgain = false): Promise<Response> {
    try {
      return await within(WAIT_MS, new URL(path, this.#base), init)
    } catch (error) {
      const isLate = error instanceof DOMException && error.name === 'AbortError'
      if (isLate || !(await this.#isReachable())) throw new CallError('offline')
      if (isAgain) throw new CallError('key')
      return this.#fetch(path, init, true)
    }
  }

  /**
   * Browsers do not tell a lost connection from a server that does not take calls of this origin. The script of the form is for all
   * origins: if it can be had while a call fails twice, the network is there and the key is of elsewhere.
   */
  async #isReachable(): Promise<boolean> {
    if (!navigator.onLine) return false
    const probe = within(PROBE_MS, new URL('embed.js', this.#base), { method: 'HEAD', cache: 'no-store' })
    return probe.then(
      ({ ok }) => ok,
      () => false,
    )
  }

  /** Begins a proof of work, so that it is ready when it is needed. A failed one is begun again then. */
  warmUp(): void {
    if (this.#proof && Date.now() - this.#provedAt < PROOF_MS) return
    this.#provedAt = Date.now()
    const proof = this.#prove()
    this.#proof = proof
    proof.catch(() => {
      if (this.#proof === proof) this.#proof = undefined
    })
  }

  /** The proof of work in base64, or undefined where the browser has no cryptography: outside a secure context. */
  async proof(): Promise<string | undefined> {
    this.warmUp()
    try {
      return await this.#proof
    } catch (error) {
      if (error instanceof CallError) throw error
      return undefined
    }
  }

  /** A proof serves once. */
  dropProof(): void {
    this.#proof = undefined
  }

  /** Without a worker, which a strict policy would forbid: the browser derives the keys in the background. */
  async #prove(): Promise<string> {
    const challenge = await this.call<Challenge>('GET', 'v1/challenge')
    const solution = await solveChallenge({ challenge, deriveKey })
    if (!solution) throw new Error('no proof of work found')
    return btoa(JSON.stringify({ challenge, solution }))
  }
}
