import { setTimeout as sleep } from 'node:timers/promises'
import type { CompiledQuery, KyselyPlugin } from 'kysely'
import t, { type Test } from 'tap'
import { createKey, revokeKey } from '../../src/accounts/keys.ts'
import { createAccount } from '../../src/accounts/store.ts'
import type { AppOverrides } from '../../src/app.ts'
import { AUTHORISATION } from '../../src/http/authorisation.ts'
import { Remembered } from '../../src/http/remembered.ts'
import { isFromMemory } from '../../src/http/revision.ts'
import { call, memoryDatabase, NOW } from '../helper.ts'
import { appOn, PASSWORD, send, type TestApp } from '../requests/helper.ts'

/** A database of which the statements that `isCut` says fail as those do that cannot reach it. */
async function breakable(t: Test, overrides: AppOverrides = {}) {
  const database = await memoryDatabase(t)
  const state = { isCut: (_statement: string): boolean => false }
  const cut = () => Object.assign(new Error('no route'), { code: 'ECONNREFUSED' })
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (state.isCut(JSON.stringify(node))) throw cut()
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const db = database.db.withPlugin(plugin)
  // A statement that was compiled before passes by plugins.
  const execute = db.executeQuery.bind(db)
  Object.assign(db, {
    executeQuery: async (query: CompiledQuery) => {
      if (state.isCut(query.sql)) throw cut()
      return execute(query)
    },
  })
  return { database, state, instance: await appOn(t, { ...database, db }, overrides) }
}

const match = (headers: Record<string, string>) => send('POST', '/v1/matches', { profile: {} }, headers)

t.test('who is known goes on with what is in memory, and with nothing else', async (t) => {
  const { database, state, instance } = await breakable(t)
  await createAccount(database.db, { name: 'ana', role: 'admin', password: PASSWORD }, NOW)
  const { row, key } = await createKey(database.db, { name: 'crm', scope: 'admin' }, NOW)
  const headers = { authorization: `Bearer ${key}` }
  const statusOf = async (app: TestApp, options: ReturnType<typeof send>) => (await call(app, t, options)).statusCode
  t.equal(await statusOf(instance, match(headers)), 200)

  state.isCut = () => true
  const stale = await call(instance, t, match(headers))
  t.equal(stale.statusCode, 200)
  t.equal(stale.json().stale, true)
  t.equal(await statusOf(instance, send('POST', '/v1/notes/parse', { text: '30亩' }, headers)), 200)
  t.equal(await statusOf(instance, match({ authorization: 'Bearer sk_other' })), 503, 'who is not known cannot be')
  for (const [method, url, body] of [
    ['GET', '/v1/parks', undefined],
    ['GET', '/v1/requests', undefined],
    ['GET', '/v1/session', undefined],
    ['POST', '/v1/parks', { name: '园' }],
    ['POST', '/v1/requests', { profile: {} }],
    ['DELETE', `/v1/keys/${row.id}`, undefined],
  ] as const) {
    const refused = await call(instance, t, send(method, url, body, headers))
    t.match(refused.json(), { status: 503, type: '/problems/database-unavailable' }, `${method} ${url}`)
    t.ok(refused.headers['retry-after'])
  }

  // Parks cannot be followed, but the key can be asked for.
  state.isCut = (statement) => statement.includes('parks_revision')
  await revokeKey(database.db, row.id, NOW)
  t.equal(await statusOf(instance, send('POST', '/v1/parks', { name: '园' }, headers)), 401, 'a write asks at once')
  t.equal(await statusOf(instance, match(headers)), 401, 'and so does a match')
  t.equal(await statusOf(instance, send('POST', '/v1/notes/parse', { text: '30亩' }, headers)), 401)
})

t.test('a key that ends during an outage ends', async (t) => {
  let now = NOW
  const { database, state, instance } = await breakable(t, { now: () => now })
  const expiresAt = '2026-11-22T08:10:00.000Z'
  const { key } = await createKey(database.db, { name: 'crm', scope: 'sales', expiresAt }, NOW)
  const headers = { authorization: `Bearer ${key}` }
  t.equal((await instance.inject(match(headers))).statusCode, 200)
  state.isCut = () => true
  t.equal((await instance.inject(match(headers))).statusCode, 200)
  now = expiresAt
  t.equal((await instance.inject(match(headers))).statusCode, 401)
})

t.test('remembered: asked again while it is silent, by one, who does not wait for it', async (t) => {
  const lately = new Remembered<string>()
  const silent = Object.assign(new Error('gone'), { code: 'ETIMEDOUT' })
  let asked = 0
  let answer: () => Promise<string> = async () => 'first'
  const recall = () =>
    lately.askOrRecall('k', () => {
      asked++
      return answer()
    })
  t.equal(await recall(), 'first')
  answer = () => Promise.reject(silent)
  t.equal(await recall(), 'first', 'it does not answer')
  asked = 0
  t.strictSame(await Promise.all([recall(), recall()]), ['first', 'first'])
  t.equal(asked, 0, 'it was asked just now')
  await sleep(550)
  let release = (_value: string) => {}
  answer = () =>
    new Promise((resolve) => {
      release = resolve
    })
  t.strictSame(await Promise.all([recall(), recall(), recall()]), ['first', 'first', 'first'])
  t.equal(asked, 1, 'one asks again, and nobody waits long')
  release('second')
  answer = async () => 'third'
  await sleep(10)
  t.equal(await recall(), 'third', 'it answers again, so it is asked')
  answer = () => Promise.reject(silent)
  await t.rejects(lately.ask('k', answer), { code: 'ETIMEDOUT' }, 'what needs the database gets no memory')
  answer = () => Promise.reject(new Error('a mistake'))
  await sleep(550)
  await t.rejects(recall(), { message: 'a mistake' }, 'an error of another kind is none of silence')
})

t.test('what is answered from memory is known to the table, and changes nothing', async (t) => {
  const operations = Object.keys(AUTHORISATION).filter(isFromMemory)
  t.ok(operations.includes('matchParks'))
  t.strictSame(
    operations.filter((id) =>
      /^(create|update|delete|edit|import|undo|accept|reject|correct|send|answer|renew)/.test(id),
    ),
    [],
  )
})
