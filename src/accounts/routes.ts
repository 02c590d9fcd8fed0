import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { type AccountRow, type ApiKeyRow, decodeJson } from '../db/index.ts'
import { senderOf } from '../http/addresses.ts'
import { SESSION_COOKIE } from '../http/auth.ts'
import { operationsOf } from '../http/authorisation.ts'
import type { AppContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { IdParams, PageQuery } from '../http/schemas.ts'
import { Strict } from '../model/index.ts'
import { audit } from './audit.ts'
import { listAudit } from './audit-list.ts'
import { createKey, listKeys, revokeKey } from './keys.ts'
import { addressKey, login } from './login.ts'
import { verifyPassword } from './passwords.ts'
import {
  Account,
  AccountChangeBody,
  ApiKey,
  AuditEntry,
  Login,
  NewAccountBody,
  NewKeyBody,
  OwnPassword,
  Session,
} from './schemas.ts'
import { csrfTokenOf, endSession, startSession } from './sessions.ts'
import { changeAccount, createAccount, findAccount, listAccounts } from './store.ts'

const LOGINS_A_MINUTE = 10

const toAccount = ({ id, name, role, disabled, created_at, last_login_at }: AccountRow) => ({
  id,
  name,
  role,
  disabled: disabled === 1,
  createdAt: created_at,
  lastLoginAt: last_login_at,
})

const toKey = (row: ApiKeyRow) => ({
  id: row.id,
  name: row.name,
  start: row.start,
  scope: row.scope,
  origins: decodeJson(row.origins),
  parkId: row.park_id,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  usedAt: row.used_at,
})

/** Scripts never see the cookie, other sites never send it along with a change, and over https nothing else carries it. */
export const setSessionCookie = (request: FastifyRequest, reply: FastifyReply, token: string): void => {
  reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  })
}

const toSession = (account: Pick<AccountRow, 'id' | 'name' | 'role'>, token: string) => ({
  actor: { kind: 'account', id: account.id, role: account.role, name: account.name },
  csrfToken: csrfTokenOf(token),
  operations: operationsOf(account.role),
})

const UNLOCK =
  'A new password set by an administrator (in the console, or on the server: parkmatch accounts password NAME) lifts this at once'

const LOCKED = {
  here: (until: string) => `Too many wrong passwords from your address; try again after ${until}. ${UNLOCK}`,
  anywhere: (until: string) =>
    `Too many wrong passwords from many addresses; until ${until} this account is open only from where it was signed in to within 30 days. ${UNLOCK}`,
}

function addSignIn(app: FastifyInstance, { db, keyring, now }: AppContext): void {
  app.post(
    '/session',
    {
      config: { rateLimit: { max: LOGINS_A_MINUTE, timeWindow: '1 minute' } },
      schema: {
        operationId: 'createSession',
        tags: ['accounts'],
        summary: 'Sign in; the session is in a cookie',
        body: Login,
        response: { 200: Session },
      },
    },
    async (request, reply) => {
      const address = addressKey(keyring, senderOf(request))
      const result = await login(db, { ...(request.body as Login), address }, now())
      if ('refused' in result) {
        if (result.refused === 'locked') throw new ApiError('account-locked', LOCKED[result.where](result.until))
        throw new ApiError('wrong-credentials', 'No account has this name and password')
      }
      setSessionCookie(request, reply, result.token)
      return toSession(result.account, result.token)
    },
  )
}

function addSessionRoutes(app: FastifyInstance, { db }: AppContext): void {
  app.get(
    '/session',
    { schema: { operationId: 'getSession', tags: ['accounts'], summary: 'Who I am', response: { 200: Session } } },
    async ({ actor, cookies }) => {
      const token = cookies[SESSION_COOKIE]
      const account = actor.kind === 'account' && actor.id !== null ? await findAccount(db, actor.id) : undefined
      return account && token
        ? toSession(account, token)
        : { actor, csrfToken: null, operations: operationsOf(actor.role) }
    },
  )
  app.delete(
    '/session',
    {
      schema: {
        operationId: 'deleteSession',
        tags: ['accounts'],
        summary: 'Sign out',
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const token = request.cookies[SESSION_COOKIE]
      if (token) await endSession(db, token)
      return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send()
    },
  )
}

function addOwnPassword(app: FastifyInstance, { db, now }: AppContext): void {
  app.post(
    '/session/password',
    {
      config: { rateLimit: { max: LOGINS_A_MINUTE, timeWindow: '1 minute' } },
      schema: {
        operationId: 'changeOwnPassword',
        tags: ['accounts'],
        summary: 'Change my password; my other sessions end',
        body: OwnPassword,
        response: { 200: Session },
      },
    },
    async (request, reply) => {
      const { current, next } = request.body as OwnPassword
      const account = request.actor.kind === 'account' ? await findAccount(db, request.actor.id ?? '') : undefined
      if (!account) throw new ApiError('forbidden', 'Only an account has a password; sign in with one')
      if (!(await verifyPassword(current, account.password)))
        throw new ApiError('wrong-credentials', 'The current password is another one')
      await changeAccount(db, account.id, { password: next })
      const token = await startSession(db, account.id, now())
      setSessionCookie(request, reply, token)
      return toSession(account, token)
    },
  )
}

function addAccountRoutes(app: FastifyInstance, { db, now }: AppContext): void {
  app.get(
    '/accounts',
    {
      schema: {
        operationId: 'listAccounts',
        tags: ['accounts'],
        summary: 'All accounts',
        response: { 200: Type.Object({ items: Type.Array(Account) }) },
      },
    },
    async () => ({ items: (await listAccounts(db)).map(toAccount) }),
  )
  app.post(
    '/accounts',
    {
      schema: {
        operationId: 'createAccount',
        tags: ['accounts'],
        summary: 'Make an account',
        body: NewAccountBody,
        response: { 201: Account },
      },
    },
    async (request, reply) => {
      const row = await createAccount(db, request.body as NewAccountBody, now())
      await audit(db, request.actor, { action: 'account.created', subject: row.id }, now())
      return reply.code(201).send(toAccount(row))
    },
  )
  app.patch(
    '/accounts/:id',
    {
      schema: {
        operationId: 'updateAccount',
        tags: ['accounts'],
        summary: 'Change role or password, or disable an account; its sessions end',
        params: IdParams,
        body: AccountChangeBody,
        response: { 200: Account },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const change = request.body as AccountChangeBody
      const row = await changeAccount(db, id, change)
      if (!row) throw notFound('account', id)
      const detail = { fields: Object.keys(change) }
      await audit(db, request.actor, { action: 'account.changed', subject: id, detail }, now())
      return toAccount(row)
    },
  )
}

function addKeyRoutes(app: FastifyInstance, { db, now }: AppContext): void {
  app.get(
    '/keys',
    {
      schema: {
        operationId: 'listKeys',
        tags: ['accounts'],
        summary: 'All keys; their text is never shown again',
        response: { 200: Type.Object({ items: Type.Array(ApiKey) }) },
      },
    },
    async () => ({ items: (await listKeys(db)).map(toKey) }),
  )
  app.post(
    '/keys',
    {
      schema: {
        operationId: 'createKey',
        tags: ['accounts'],
        summary: 'Make a key; its text is shown in this answer only',
        body: NewKeyBody,
        response: { 201: Type.Object({ ...ApiKey.properties, key: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { row, key } = await createKey(db, request.body as NewKeyBody, now())
      const detail = { scope: row.scope }
      await audit(db, request.actor, { action: 'key.created', subject: row.id, detail }, now())
      return reply.code(201).send({ ...toKey(row), key })
    },
  )
  app.delete(
    '/keys/:id',
    {
      schema: {
        operationId: 'revokeKey',
        tags: ['accounts'],
        summary: 'Revoke a key for good',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      if (!(await revokeKey(db, id, now()))) throw notFound('key', id)
      await audit(db, request.actor, { action: 'key.revoked', subject: id }, now())
      return reply.code(204).send()
    },
  )
}

function addAuditRoute(app: FastifyInstance, { db }: AppContext): void {
  app.get(
    '/audit',
    {
      schema: {
        operationId: 'listAudit',
        tags: ['accounts'],
        summary: 'Who looked at, exported, changed or erased what, the last first',
        querystring: Strict({ subject: Type.Optional(Type.String({ maxLength: 200 })), ...PageQuery }),
        response: {
          200: Type.Object({
            items: Type.Array(AuditEntry),
            nextCursor: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async (request) => listAudit(db, request.query as { subject?: string; cursor?: string; limit: number }),
  )
}

/** Routes of sessions, accounts, keys and the audit log. */
export function accountRoutes(app: FastifyInstance, context: AppContext): void {
  addSignIn(app, context)
  addSessionRoutes(app, context)
  addOwnPassword(app, context)
  addAccountRoutes(app, context)
  addKeyRoutes(app, context)
  addAuditRoute(app, context)
}
