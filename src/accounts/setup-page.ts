import type { FastifyInstance, FastifyReply } from 'fastify'
import type { AppContext } from '../http/context.ts'
import { ApiError } from '../http/errors.ts'
import { escapeHtml } from '../http/html.ts'
import { audit } from './audit.ts'
import { MAX_PASSWORD, MIN_PASSWORD } from './passwords.ts'
import { setSessionCookie } from './routes.ts'
import { startSession } from './sessions.ts'
import { AccountError, createAccount, hasAccounts } from './store.ts'
import { isSameSecret } from './tokens.ts'

const page = (body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer"><title>parkmatch</title></head><body><main>${body}</main></body></html>
`

const form = (token: string, problem = ''): string =>
  page(`<h1>首个管理员 · The first administrator</h1>
${problem === '' ? '' : `<p role="alert">${escapeHtml(problem)}</p>`}
<form method="post" action="/setup"><input type="hidden" name="token" value="${escapeHtml(token)}">
<p><label>用户名 Name<br><input name="name" required maxlength="100" autocomplete="username"></label></p>
<p><label>密码 Password (${MIN_PASSWORD}+)<br><input name="password" type="password" required minlength="${MIN_PASSWORD}"
 maxlength="${MAX_PASSWORD}" autocomplete="new-password"></label></p>
<p><button>创建 Create</button></p></form>`)

const send = (reply: FastifyReply, status: number, text: string) =>
  reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text)

/**
 * The page behind the one-time link that the server prints while no account exists. The token is in memory only, and worth
 * nothing once there is an account.
 */
export function setupPage(app: FastifyInstance, context: AppContext, setupToken: string | undefined): void {
  if (setupToken === undefined) return
  const { db, now } = context
  const requireToken = async (token: unknown): Promise<string> => {
    if (typeof token !== 'string' || !isSameSecret(token, setupToken) || (await hasAccounts(db)))
      throw new ApiError(
        'forbidden',
        'This link is not valid any more; sign in, or start the server again for a new one',
      )
    return token
  }
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    scope.get('/setup', { schema: { hide: true } }, async (request, reply) =>
      send(reply, 200, form(await requireToken((request.query as { token?: unknown }).token))),
    )
    scope.post('/setup', { schema: { hide: true } }, async (request, reply) => {
      const { token, name = '', password = '' } = (request.body ?? {}) as Record<string, string>
      const given = await requireToken(token)
      try {
        const account = await createAccount(db, { name, password, role: 'admin', first: true }, now())
        await audit(db, { kind: 'account', id: account.id, role: 'admin' }, { action: 'account.first' }, now())
        setSessionCookie(request, reply, await startSession(db, account.id, now()))
      } catch (error) {
        if (!(error instanceof AccountError)) throw error
        return send(reply, 400, form(given, error.message))
      }
      return send(reply, 200, page('<h1>完成 · Done</h1><p>管理员已创建。The administrator exists now.</p>'))
    })
  })
}
