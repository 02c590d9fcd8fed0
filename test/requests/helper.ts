import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { createKey } from '../../src/accounts/keys.ts'
import { csrfTokenOf, startSession } from '../../src/accounts/sessions.ts'
import { createAccount } from '../../src/accounts/store.ts'
import { type AppOverrides, buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { KeyScope, OpenDatabase, StaffRole } from '../../src/db/index.ts'
import { NOW } from '../helper.ts'

export type TestApp = FastifyInstance & { database: OpenDatabase }

export const PASSWORD = 'correct horse battery'
export const ORIGIN = 'https://www.example.com'

/** A JSON request with more headers. */
export const send = (
  method: 'POST' | 'PATCH' | 'DELETE' | 'GET',
  url: string,
  payload?: unknown,
  headers: Record<string, string> = {},
) => ({
  method,
  url,
  ...(payload === undefined ? {} : { payload: payload as object }),
  headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
})

/** A new key of a scope, as headers. */
export async function keyOf(
  app: TestApp,
  scope: KeyScope,
  more: { parkId?: string } = {},
): Promise<Record<string, string>> {
  const origins = scope === 'form' ? { origins: [ORIGIN] } : {}
  const { key } = await createKey(app.database.db, { name: scope, scope, ...origins, ...more }, NOW)
  return { authorization: `Bearer ${key}` }
}

/** A new account with a session, as headers. */
export async function staffOf(app: TestApp, role: StaffRole, name: string = role) {
  const { db } = app.database
  const account = await createAccount(db, { name, role, password: PASSWORD }, NOW)
  const token = await startSession(db, account.id, NOW)
  return { id: account.id, headers: { cookie: `parkmatch_session=${token}`, 'x-csrf-token': csrfTokenOf(token) } }
}

export const PERSON = {
  name: '欧阳建国',
  phone: '138 0013 8000',
  email: 'Ouyang@Example.com',
  company: '青岛海锐仪器有限公司',
}

/** A request as a form sends it. */
export const requestBody = (more: Record<string, unknown> = {}) => ({
  profile: { sectors: ['medical-devices'], landM2: { min: 20_000 }, regions: { prefer: ['370200'] } },
  contact: PERSON,
  consent: { textVersion: '2026-11', at: NOW },
  source: {
    site: 'www.example.com',
    campaign: 'autumn',
    page: 'https://www.example.com/a?who=x',
    hidden: { ref: 'r1' },
  },
  ...more,
})

/** The server of production on a database of either engine, closed before the database is. */
export async function appOn(t: Test, database: OpenDatabase, overrides: AppOverrides = {}): Promise<TestApp> {
  const config = readConfig({ LOG_LEVEL: 'silent', MAX_DELAY_MS: '0' })
  const app = await buildApp(config, database, { now: () => NOW, ...overrides })
  t.teardown(() => app.close())
  return Object.assign(app, { database }) as unknown as TestApp
}
