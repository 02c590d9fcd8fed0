import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, roleOf } from '../accounts/actor.ts'
import { findKey } from '../accounts/keys.ts'
import { accountOfSession, csrfTokenOf } from '../accounts/sessions.ts'
import { hadAccountsLately } from '../accounts/store.ts'
import { hashToken, isSameSecret } from '../accounts/tokens.ts'
import { isLoopback } from '../config.ts'
import { decodeJson } from '../db/index.ts'
import { rolesOf } from './authorisation.ts'
import type { AppContext } from './context.ts'
import { ApiError } from './errors.ts'
import { Remembered } from './remembered.ts'
import { isFromMemory } from './revision.ts'
import { isOfThisMachine } from './this-machine.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent the request; set before any route of the API runs. */
    actor: Actor
  }
}

export const SESSION_COOKIE = 'parkmatch_session'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What a caller has shown, with the origins of pages that it may be shown from. */
interface Shown {
  actor: Actor
  /** Of a form key: the only pages that may use it. */
  formOrigins?: readonly string[]
  /** When it ends by itself: what is remembered ends then too. */
  endsAt?: string
  /** Of a session: what a page must send along to change something. */
  csrfToken?: string
}

const bearerOf = ({ headers: { authorization } }: FastifyRequest): string | undefined =>
  /^Bearer ([\w-]{1,200})$/.exec(authorization ?? '')?.[1]

/** What a key shows, or undefined where it is not known, has ended or was revoked. */
async function shownByKey({ db, now }: AppContext, text: string): Promise<Shown | undefined> {
  const key = await findKey(db, text, now())
  if (!key) return undefined
  const actor: Actor = {
    kind: 'key',
    id: key.id,
    role: roleOf(key.scope),
    name: key.name,
    ...(key.park_id === null ? {} : { parkId: key.park_id }),
  }
  return {
    actor,
    ...(key.expires_at === null ? {} : { endsAt: key.expires_at }),
    ...(key.scope === 'form' ? { formOrigins: decodeJson(key.origins) } : {}),
  }
}

async function shownBySession({ db, now }: AppContext, token: string): Promise<Shown | undefined> {
  const account = await accountOfSession(db, token, now())
  if (!account) return undefined
  return {
    actor: { kind: 'account', id: account.id, role: roleOf(account.role), name: account.name },
    csrfToken: csrfTokenOf(token),
  }
}

/** Whether who was known of late may go on without the database. What reads or changes rows needs it, so the caller is asked for too. */
const mayRecall = ({ routeOptions }: FastifyRequest): boolean => isFromMemory(routeOptions.schema?.operationId)

/**
 * The caller who shows nothing: nobody, unless there is nobody yet. Behind a proxy everybody seems to be of this machine, so
 * then nobody is taken to be, whether the server was told of the proxy or a request shows it.
 */
async function withoutProof(request: FastifyRequest, { config, db, parks }: AppContext): Promise<Shown> {
  const isLocal = isLoopback(config.host) && !config.trustProxy && isOfThisMachine(request)
  const hasAccounts = await hadAccountsLately(db, mayRecall(request) && parks.stale !== undefined)
  const role = hasAccounts ? 'nobody' : isLocal ? 'local' : config.allowOpen ? 'open' : 'nobody'
  return { actor: { kind: 'open', id: null, role } }
}

type Lately = Remembered<Shown | undefined>

async function identify(request: FastifyRequest, context: AppContext, lately: Lately): Promise<Shown> {
  const find = async (text: string, ask: () => Promise<Shown | undefined>) => {
    const key = hashToken(text)
    const shown = await (mayRecall(request) ? lately.askOrRecall(key, ask) : lately.ask(key, ask))
    return shown?.endsAt === undefined || shown.endsAt > context.now() ? shown : undefined
  }
  const bearer = bearerOf(request)
  if (bearer !== undefined) {
    const shown = await find(bearer, () => shownByKey(context, bearer))
    if (!shown) throw new ApiError('unauthorized', 'This key is not known, has ended or was revoked')
    return shown
  }
  if (request.headers.authorization !== undefined)
    throw new ApiError('unauthorized', 'Send a key as: Authorization: Bearer KEY')
  const token = request.cookies[SESSION_COOKIE]
  const shown = token && (await find(token, () => shownBySession(context, token)))
  return shown || withoutProof(request, context)
}

const isOwnPage = (origin: string, { host }: FastifyRequest): boolean =>
  URL.canParse(origin) && new URL(origin).host === host

/** A form key works from the pages it was made for. Other callers change nothing from a page of elsewhere. */
function refuseForeignPage(request: FastifyRequest, { formOrigins }: Shown, corsOrigins: readonly string[]): void {
  const { origin } = request.headers
  if (origin === undefined || isOwnPage(origin, request)) return
  if (formOrigins) {
    if (formOrigins.includes(origin)) return
    throw new ApiError('foreign-origin', `This form key is not for pages of '${origin}'; add the origin to the key`)
  }
  if (SAFE_METHODS.has(request.method) || corsOrigins.includes(origin)) return
  throw new ApiError(
    'foreign-origin',
    `Pages of '${origin}' may not use this server; CORS_ORIGINS names those that may`,
  )
}

function refuseForgedChange(request: FastifyRequest, { csrfToken }: Shown): void {
  if (csrfToken === undefined || SAFE_METHODS.has(request.method)) return
  const sent = request.headers['x-csrf-token']
  if (typeof sent === 'string' && /^[\w-]+$/.test(sent) && isSameSecret(sent, csrfToken)) return
  throw new ApiError('forbidden', 'Send the csrfToken of GET /v1/session as the header X-CSRF-Token')
}

const FIRST_ACCOUNT =
  'No account exists yet: open the link that the server printed at its start, or run: parkmatch accounts create NAME --role admin'

function authorise(request: FastifyRequest, { role }: Actor): void {
  const { url, schema } = request.routeOptions
  // No such path: the answer is 404 for everybody.
  if (url === undefined) return
  const roles = rolesOf({ operationId: schema?.operationId, method: request.method, path: url })
  if (roles?.includes(role)) return
  if (role === 'local' || role === 'open') throw new ApiError('unauthorized', FIRST_ACCOUNT)
  if (role === 'nobody') throw new ApiError('unauthorized', 'Sign in, or send a key as: Authorization: Bearer KEY')
  throw new ApiError('forbidden', `The role '${role}' may not do this`)
}

/**
 * Tells who sent each request, and lets it through only where the authorisation table says so. `inProcess` is who sends all of them
 * where the server runs inside another program; it does not count once the server listens.
 */
export async function useAuth(app: FastifyInstance, context: AppContext, inProcess?: Actor): Promise<void> {
  await app.register(cookie)
  // Callers who were known of late may go on with what is answered from memory while the database is out of reach.
  const lately: Lately = new Remembered()
  app.decorateRequest('actor', null as unknown as Actor)
  // After the limits, so that guesses count against them, and before any body is read.
  app.addHook('preParsing', async (request) => {
    if (request.routeOptions.config?.ownLock) return
    const isTrusted = inProcess !== undefined && !app.server.listening
    const shown = isTrusted ? { actor: inProcess } : await identify(request, context, lately)
    request.actor = shown.actor
    refuseForeignPage(request, shown, context.config.corsOrigins)
    authorise(request, shown.actor)
    refuseForgedChange(request, shown)
  })
}
