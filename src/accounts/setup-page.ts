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

const STYLE = `:root { color-scheme: light dark; --line: light-dark(#c6ccd5, #47505c); --accent: light-dark(#175a9e, #7db3ec) }
body { margin: 0; padding: 1rem; font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; background: light-dark(#f4f5f7, #15181c) }
main { max-width: 24rem; margin: 8vh auto; padding: 1.5rem 2rem; border: 1px solid var(--line); border-radius: .6rem; background: Canvas }
h1 { margin: 0; font-size: 1.3rem } h1 small { display: block; font-size: 1rem; font-weight: 500 }
label { display: block; margin-top: 1rem } small { color: light-dark(#4d5866, #aab3bf) }
input { display: block; box-sizing: border-box; width: 100%; margin-top: .25rem; padding: .5rem; font: inherit; border: 1px solid var(--line); border-radius: .4rem }
button, .button { display: inline-block; margin-top: 1.2rem; padding: .5rem 1.2rem; font: inherit; color: light-dark(#fff, #10151b); background: var(--accent); border: 0; border-radius: .4rem; text-decoration: none }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
[role=alert] { color: light-dark(#a3262a, #ff9a95) }`

const page = (body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>园区匹配 parkmatch</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>
`

const form = (token: string, problem = ''): string =>
  page(`<h1>创建首个管理员<small lang="en">The first administrator</small></h1>
<p>此后登录才能查看客户信息。<br><small lang="en">From then on, what clients said is shown after signing in only.</small></p>
${problem === '' ? '' : `<p role="alert">${escapeHtml(problem)}</p>`}
<form method="post" action="/setup"><input type="hidden" name="token" value="${escapeHtml(token)}">
<label>用户名 <small lang="en">Name</small><input name="name" required maxlength="100" autocomplete="username" autofocus></label>
<label>密码，至少 ${MIN_PASSWORD} 位 <small lang="en">Password, at least ${MIN_PASSWORD} characters</small><input name="password" type="password" required
 minlength="${MIN_PASSWORD}" maxlength="${MAX_PASSWORD}" autocomplete="new-password"></label>
<button>创建 <span lang="en">Create</span></button></form>`)

const DONE = `<h1>管理员已创建<small lang="en">The administrator exists now</small></h1>
<a class="button" href="/console">进入工作台 <span lang="en">Open the console</span></a>`

/** The address holds the token, so it is told to nobody else; a form of a page that tells it to nobody at all is taken for a foreign one. */
const send = (reply: FastifyReply, status: number, text: string) =>
  reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
    .type('text/html; charset=utf-8')
    .send(text)

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
      return send(reply, 200, page(DONE))
    })
  })
}
