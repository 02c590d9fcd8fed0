import type { RouteOptions } from 'fastify'
import t from 'tap'
import { ROLES, type Role } from '../../src/accounts/actor.ts'
import type { KeyScope } from '../../src/db/index.ts'
import { AUTHORISATION, rolesOf } from '../../src/http/authorisation.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { NOW, testApp } from '../helper.ts'
import { keyOf, staffOf } from '../requests/helper.ts'

interface Route {
  method: string
  url: string
  operationId: string | undefined
}

async function appWithRoutes(t: Parameters<typeof testApp>[0], env: Record<string, string> = {}) {
  const routes: Route[] = []
  const onRoute = ({ method, url, schema }: RouteOptions) => {
    for (const one of [method].flat()) routes.push({ method: one, url, operationId: schema?.operationId })
  }
  const app = await testApp(t, { onRoute, setupToken: 'once' }, env)
  await importParks(app.database.db, [{ id: 'p1', name: '一号园' }], NOW)
  return { app, routes }
}

t.test('every route is in the table, and every line of the table is a route', async (t) => {
  const { routes } = await appWithRoutes(t)
  const missing = routes
    .filter(({ method, url, operationId }) => rolesOf({ operationId, method, path: url }) === undefined)
    .map(
      ({ method, url, operationId }) =>
        `${method} ${url} (operationId ${operationId}): add it to src/http/authorisation.ts`,
    )
  t.strictSame(missing, [])
  const known = new Set(routes.map(({ operationId }) => operationId))
  t.strictSame(
    Object.keys(AUTHORISATION).filter((id) => !known.has(id)),
    [],
    'no line without a route',
  )
})

t.test('every route × every role answers as the table says', async (t) => {
  const fresh = await appWithRoutes(t)
  const open = await appWithRoutes(t, { HOST: '0.0.0.0', ALLOW_OPEN: '1' })
  const { app } = await appWithRoutes(t)
  await staffOf(app, 'admin')
  const headers: Partial<Record<Role, Record<string, string>>> = { nobody: {} }
  for (const scope of ['admin', 'data', 'sales', 'form', 'park'] satisfies KeyScope[])
    headers[scope] = await keyOf(app, scope, scope === 'park' ? { parkId: 'p1' } : {})
  const appOf = (role: Role) => (role === 'local' ? fresh.app : role === 'open' ? open.app : app)
  for (const { method, url, operationId } of fresh.routes) {
    const allowed = rolesOf({ operationId, method, path: url })
    if (method === 'OPTIONS' || !operationId) continue
    for (const role of ROLES) {
      // A park asks about itself; what is refused for another park is in the tests of demand.
      const own = url.replace(/\/parks\/:id\/(?=requests|demand-gap)/, '/parks/p1/')
      const path = own.replace(/:\w+/g, 'none').replace('*', '')
      const { statusCode, headers: sent } = await appOf(role).inject({
        method: method as 'GET',
        url: path,
        headers: headers[role] ?? {},
      })
      const refused = statusCode === 401 || (statusCode === 403 && sent['content-type']?.toString().includes('problem'))
      // Without a body the sign-in itself is refused as malformed, never as forbidden.
      t.equal(!refused, allowed?.includes(role) ?? false, `${role}: ${method} ${url} answers ${statusCode}`)
    }
  }
})

/** Environment, address of the caller, what is asked → the answer while no account exists. */
const UNCLAIMED: [string, Record<string, string>, string, number, number][] = [
  ['this machine', {}, '127.0.0.1', 200, 400],
  ['another machine', {}, '192.0.2.1', 401, 401],
  ['behind a proxy', { TRUST_PROXY: '1' }, '127.0.0.1', 401, 401],
  ['open by choice', { HOST: '0.0.0.0', ALLOW_OPEN: '1' }, '192.0.2.1', 200, 401],
  ['open by choice, behind a proxy', { ALLOW_OPEN: '1', TRUST_PROXY: '1' }, '127.0.0.1', 200, 401],
]

t.test('while no account exists only this machine writes', async (t) => {
  for (const [name, env, remoteAddress, read, write] of UNCLAIMED) {
    const { app } = await appWithRoutes(t, env)
    const statusOf = async (method: 'GET' | 'POST', url: string) =>
      (await app.inject({ method, url, remoteAddress, headers: { host: 'localhost' } })).statusCode
    t.equal(await statusOf('GET', '/v1/parks'), read, `${name}: reads`)
    t.equal(await statusOf('POST', '/v1/parks'), write, `${name}: writes`)
    t.equal(await statusOf('GET', '/v1/requests'), 401, `${name}: requests are for nobody`)
  }
})

/** The one page that another page shows in a frame: the designer of forms in the console. */
const FRAMED = '/demo/form'

t.test('no answer may be shown in a frame, but for the example of the form', async (t) => {
  const { app, routes } = await appWithRoutes(t)
  for (const { method, url } of [...routes, { method: 'GET', url: '/v1/no-such-route' }]) {
    const path = url.replace(/:\w+/g, 'none').replace('*', '') || '/'
    const { headers } = await app.inject({ method: method as 'GET', url: path, headers: { host: 'localhost' } })
    const framed = url === FRAMED
    const ancestors = framed ? "frame-ancestors 'self'" : "frame-ancestors 'none'"
    t.ok(String(headers['content-security-policy']).includes(ancestors), `${method} ${url}: ${ancestors}`)
    t.equal(headers['x-frame-options'], framed ? 'SAMEORIGIN' : 'DENY', `${method} ${url}`)
  }
})

/** What a proxy adds that the server was not told of. */
const PASSED_ON: Record<string, string>[] = [
  { 'x-forwarded-for': '192.0.2.7' },
  { 'x-forwarded-host': 'parks.example.com' },
  { 'x-real-ip': '192.0.2.7' },
  { forwarded: 'for=192.0.2.7' },
  { via: '1.1 gate' },
]

t.test('what an unknown proxy on this machine passes on is not of this machine', async (t) => {
  for (const added of PASSED_ON) {
    const { app } = await appWithRoutes(t, {})
    const statusOf = async (method: 'GET' | 'POST', url: string) =>
      (await app.inject({ method, url, headers: { host: 'localhost', ...added } })).statusCode
    const name = Object.keys(added).join()
    t.equal(await statusOf('GET', '/v1/parks'), 401, `${name}: reads`)
    t.equal(await statusOf('POST', '/v1/parks/import'), 401, `${name}: imports`)
  }
})

t.test('what an unknown proxy passes on is limited, and the log says what to do', async (t) => {
  const lines: string[] = []
  const app = await testApp(t, { logStream: { write: (line: string) => lines.push(line) } })
  const headers = { 'x-forwarded-for': '192.0.2.7' }
  const statuses = new Set<number>()
  for (let i = 0; i < 700; i++) statuses.add((await app.inject({ url: '/v1/sectors?q=x&limit=1', headers })).statusCode)
  t.ok(statuses.has(429), [...statuses].join(' '))
  t.equal(lines.filter((line) => line.includes('TRUST_PROXY=1')).length, 1)
})

t.test('behind a proxy the address that the proxy saw counts, not the one that the client claims', async (t) => {
  const { app } = await appWithRoutes(t, { TRUST_PROXY: '1', RATE_LIMIT: '3' })
  const statuses: number[] = []
  for (let i = 0; i < 6; i++) {
    const headers = { 'x-forwarded-for': `198.51.100.${i}, 192.0.2.7` }
    statuses.push((await app.inject({ url: '/v1/parks', headers })).statusCode)
  }
  t.ok(statuses.includes(429), statuses.join(' '))
})
