import { createClient } from '../../client/index.ts'
import { Failure, toFailure } from './failure.ts'
import { lost, reached, watched } from './network.ts'
import { awaitSession, loadSession, type Problem, session } from './session.ts'

export { Failure, failureText } from './failure.ts'

const SAFE = new Set(['GET', 'HEAD'])

function signed(request: Request): Request {
  const token = session.value?.csrfToken
  if (token && !SAFE.has(request.method)) request.headers.set('x-csrf-token', token)
  return request
}

async function reach(request: Request): Promise<Response> {
  try {
    const response = await fetch(request)
    reached()
    return response
  } catch (error) {
    if (request.signal.aborted) throw error
    lost()
    throw new Failure('offline')
  }
}

/** Whether the session ended; a wrong password that a form asked for is answered with 401 too. */
async function isSessionGone(response: Response): Promise<boolean> {
  const { type = '' } = (await response
    .clone()
    .json()
    .catch(() => ({}))) as Partial<Problem>
  return !type.endsWith('/wrong-credentials')
}

/**
 * Sends a call. When the session ended meanwhile, a dialog signs in again and the call is sent once more, so nothing that was typed
 * is lost; when another tab signed in, so that this one's token is old, it is fetched anew.
 */
async function send(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await reach(signed(request))
  if (response.status === 401 && (await isSessionGone(response)) && (await awaitSession())) return reach(signed(again))
  if (response.status === 403 && !SAFE.has(request.method) && session.value?.csrfToken) {
    const { csrfToken } = session.value
    await loadSession()
    if (session.value.csrfToken !== csrfToken) return reach(signed(again))
  }
  return response
}

/** The API with the session of this browser: `api.GET('/v1/parks/{id}', { params: { path: { id } }, signal })`. */
export const api = createClient({
  baseUrl: location.origin,
  fetch: (request: Request) => watched(send(request)),
})

/** The data of an answer. Throws Failure, whose text in the user's language is `failureText(failure)`; AbortError where it was superseded. */
export async function ask<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await answer
  if (error !== undefined)
    throw toFailure((typeof error === 'object' && error ? error : {}) as Partial<Problem>, response.status)
  return data as T
}

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/** Runs one call at a time: a newer one aborts the older, which then answers undefined. */
export class Latest {
  #controller: AbortController | undefined

  async run<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.abort()
    const controller = new AbortController()
    this.#controller = controller
    try {
      const result = await call(controller.signal)
      return controller.signal.aborted ? undefined : result
    } catch (error) {
      if (controller.signal.aborted) return undefined
      throw error
    }
  }

  abort(): void {
    this.#controller?.abort()
  }
}
