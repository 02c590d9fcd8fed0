import type { components, operations } from '../../client/index.ts'
import { Store } from './store.ts'

export type OperationId = keyof operations
export type Role = 'admin' | 'data' | 'sales' | 'form' | 'park' | 'local' | 'open' | 'nobody'
type Answer = operations['getSession']['responses'][200]['content']['application/json']
export type Problem = components['schemas']['ProblemDetails']

/** Who works here, and what the server lets them do. */
export interface Session {
  role: Role
  id: string | null
  name: string
  csrfToken: string | null
  /** The operations of the API that the role may call. */
  may: ReadonlySet<string>
}

/** Undefined until the server said who this is. */
export const session = new Store<Session | undefined>(undefined)
/** Whether the dialog that signs in again is to be open: a call was answered with 401 in the middle of the work. */
export const expired = new Store(false)

const toSession = ({ actor, csrfToken, operations }: Answer): Session => ({
  role: actor.role as Role,
  id: actor.id,
  name: actor.name ?? '',
  csrfToken,
  may: new Set(operations),
})

/** Whether the role may call every one of these operations: what it may not do is not offered. */
export const may = (...needed: readonly OperationId[]): boolean =>
  needed.every((operation) => session.value?.may.has(operation) === true)

/** Nobody can work here: accounts exist and no session does. */
export const isSignedOut = (): boolean => session.value?.role === 'nobody'

async function send(method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<Response> {
  const token = session.value?.csrfToken
  return fetch('/v1/session', {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { 'x-csrf-token': token } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** Asks the server who this is. Throws TypeError where it cannot be reached. */
export async function loadSession(): Promise<void> {
  const answer = await send('GET')
  if (!answer.ok) throw new TypeError(`session: ${answer.status}`)
  session.set(toSession((await answer.json()) as Answer))
}

/** Whoever waits for a new session, until the dialog is closed. */
let waiting: ((isBack: boolean) => void)[] = []

const endWait = (isBack: boolean) => {
  expired.set(false)
  const all = waiting
  waiting = []
  for (const resolve of all) resolve(isBack)
}

/** Signs in. Answers with the problem where the server refuses; throws TypeError where it cannot be reached. */
export async function signIn(name: string, password: string): Promise<Problem | undefined> {
  const answer = await send('POST', { name, password })
  if (!answer.ok) return (await answer.json()) as Problem
  session.set(toSession((await answer.json()) as Answer))
  endWait(true)
  return undefined
}

export async function signOut(): Promise<void> {
  await send('DELETE')
  await loadSession()
}

/** Opens the dialog that signs in again; true when that is done, false when it was closed instead. */
export function awaitSession(): Promise<boolean> {
  expired.set(true)
  return new Promise((resolve) => waiting.push(resolve))
}

export const giveUpSession = (): void => endWait(false)
