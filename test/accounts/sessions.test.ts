import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { type Credentials, purgeSignInAddresses, login as signIn } from '../../src/accounts/login.ts'
import { hashPassword, verifyPassword } from '../../src/accounts/passwords.ts'
import { accountOfSession, startSession } from '../../src/accounts/sessions.ts'
import { changeAccount, createAccount, hadAccountsLately, listAccounts } from '../../src/accounts/store.ts'
import { type Db, migrateToLatestOrThrow, openDatabase, parseDatabaseUrl, type Trx } from '../../src/db/index.ts'
import { collide, holdTable } from '../collide.ts'
import { call, eachEngine, NOW, testApp } from '../helper.ts'
import { PASSWORD, send, staffOf } from '../requests/helper.ts'

const login = (db: Db, name: string, password: string, now: string, more: Partial<Credentials> = {}) =>
  signIn(db, { name, password, address: 'desk', ...more }, now)

const later = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString()

t.test('passwords: slow, salted, with their cost', async (t) => {
  const stored = await hashPassword(PASSWORD)
  t.match(stored, /^scrypt\$32768\$8\$1\$/)
  t.not(await hashPassword(PASSWORD), stored)
  t.equal(await verifyPassword(PASSWORD, stored), true)
  t.equal(await verifyPassword(`${PASSWORD}x`, stored), false)
  t.equal(await verifyPassword(PASSWORD, undefined), false, 'no such account')
  t.equal(await verifyPassword(PASSWORD, 'plain'), false, 'nothing that was stored by this program')
})

t.test('accounts and sessions on both engines', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const { db } = await fresh()
    const account = await createAccount(db, { name: '王敏', role: 'admin', password: PASSWORD, first: true }, NOW)
    const second = { name: 'b', role: 'admin', password: PASSWORD } as const
    await t.rejects(
      createAccount(db, { ...second, first: true }, NOW),
      { name: 'AccountError' },
      'only the first is first',
    )
    await t.rejects(createAccount(db, { ...second, name: '王敏' }, NOW), { message: /taken/ })
    await t.rejects(createAccount(db, { ...second, name: 'a b' }, NOW), { message: /'a b'/ })
    await t.rejects(createAccount(db, { ...second, password: 'short' }, NOW), { message: /10 to 200/ })
    await t.rejects(changeAccount(db, account.id, { role: 'sales' }), { message: /last administrator/ })
    await t.rejects(changeAccount(db, account.id, { disabled: true }), { message: /last administrator/ })

    const signedIn = await login(db, '王敏', PASSWORD, NOW)
    if ('refused' in signedIn) throw new Error('the password is right')
    t.equal((await accountOfSession(db, signedIn.token, later(11)))?.id, account.id)
    t.equal((await accountOfSession(db, signedIn.token, later(22)))?.id, account.id, 'use keeps it')
    t.equal(await accountOfSession(db, signedIn.token, later(35)), undefined, 'idle for 13 hours')
    t.equal(await accountOfSession(db, signedIn.token, later(22)), undefined, 'gone for good')
    t.equal(await accountOfSession(db, 'x', NOW), undefined)

    for (let i = 1; i < 5; i++)
      t.match(await login(db, '王敏', 'wrong password', NOW), { refused: 'wrong' }, `failure ${i}`)
    t.match(await login(db, '王敏', 'wrong password', NOW), { refused: 'locked' })
    t.match(await login(db, '王敏', PASSWORD, later(0.2)), { refused: 'locked' }, 'the right one does not help')
    t.match(await login(db, '王敏', PASSWORD, later(0.3)), { token: String }, 'after a quarter of an hour')
    t.match(await login(db, 'nobody', PASSWORD, NOW), { refused: 'wrong' })

    await createAccount(db, second, NOW)
    const token = await startSession(db, account.id, NOW)
    await changeAccount(db, account.id, { disabled: true })
    t.equal(await accountOfSession(db, token, NOW), undefined, 'disabled: the sessions end')
    t.match(await login(db, '王敏', PASSWORD, later(1)), { refused: 'wrong' })
  })
})

t.test('who guesses locks out nobody but himself', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const { db } = await fresh()
    const account = await createAccount(db, { name: 'ana', role: 'admin', password: PASSWORD }, NOW)
    const guess = (address: string, now = NOW) => login(db, 'ana', 'wrong password', now, { address })
    t.match(await login(db, 'ana', PASSWORD, NOW), { token: String }, 'at the desk')
    for (let i = 0; i < 5; i++) await guess('attacker')
    t.match(await login(db, 'ana', PASSWORD, NOW, { address: 'attacker' }), { refused: 'locked', where: 'here' })
    t.match(await login(db, 'ana', PASSWORD, NOW, { address: 'home' }), { token: String }, 'from elsewhere it is open')

    // A password takes its time to check, so most of the hundred are counted without.
    t.match(await db.selectFrom('accounts').select('failures').executeTakeFirst(), { failures: 0 })
    await db.updateTable('accounts').set({ failures: 97 }).execute()
    for (let i = 97; i < 99; i++) t.match(await guess(`host ${i}`), { refused: 'wrong' })
    t.match(await guess('host 99'), { refused: 'locked', where: 'anywhere' }, 'a hundred in a row from all over')
    t.match(await login(db, 'ana', PASSWORD, NOW, { address: 'hotel' }), { refused: 'locked', where: 'anywhere' })
    t.match(await login(db, 'ana', PASSWORD, NOW), { token: String }, 'a place that is known stays open')
    t.match(await login(db, 'ana', PASSWORD, NOW, { address: 'hotel' }), { refused: 'locked' }, 'and opens no other')
    t.match(await guess('host 98', later(0.2)), { refused: 'locked' }, 'guessing on lifts nothing')
    t.match(await login(db, 'ana', PASSWORD, later(0.3), { address: 'hotel' }), { token: String }, 'it ends by itself')

    for (let i = 0; i < 5; i++) await guess('desk')
    await changeAccount(db, account.id, { password: 'another password' })
    t.match(await login(db, 'ana', 'another password', NOW), { token: String }, 'a new password lifts the lock')
    await purgeSignInAddresses(db, later(24 * 31))
    t.strictSame(await db.selectFrom('sign_in_addresses').selectAll().execute(), [], 'nothing is kept for ever')
  })
})

t.test('what accounts rest on together holds when they are changed at once', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const { db } = database
    const admin = { role: 'admin', password: PASSWORD } as const
    const first = (name: string) => () => createAccount(db, { ...admin, name, first: true }, NOW)
    await collide(database, holdTable(database.engine, 'accounts'), [first('ana'), first('bo')])
    t.equal((await listAccounts(db)).length, 1, 'two links at once make one first account')

    const other = await createAccount(db, { ...admin, name: 'cy' }, NOW)
    const [one] = (await listAccounts(db)).map(({ id }) => id)
    const changes = [
      () => changeAccount(db, one!, { role: 'sales' }),
      () => changeAccount(db, other.id, { disabled: true }),
    ]
    const hold = (trx: Trx) => trx.updateTable('accounts').set({ failures: 0 }).execute()
    const results = await collide(database, hold, changes)
    t.strictSame(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'], 'one of two may go')
    t.match(
      results.find(({ status }) => status === 'rejected'),
      { reason: { name: 'AccountError', message: /last administrator/ } },
    )
    const left = (await listAccounts(db)).filter(({ role, disabled }) => role === 'admin' && disabled === 0)
    t.equal(left.length, 1, 'an administrator is left')
  })
})

t.test('the first account counts at once, and soon where another process made it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-accounts-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const [own, other] = await Promise.all(
    [1, 2].map(async () => {
      const database = await openDatabase(parseDatabaseUrl(`sqlite:${join(folder, 'p.db')}`))
      t.after(() => database.close())
      return database
    }),
  )
  await migrateToLatestOrThrow(own!)
  t.equal(await hadAccountsLately(own!.db), false)
  t.equal(await hadAccountsLately(other!.db), false)
  await createAccount(other!.db, { name: 'ana', role: 'admin', password: PASSWORD }, NOW)
  t.equal(await hadAccountsLately(other!.db), true)
  while (!(await hadAccountsLately(own!.db))) await sleep(100)
  t.pass('the other process is followed')
})

t.test('sign in, who I am, change, sign out', async (t) => {
  const app = await testApp(t)
  await staffOf(app, 'admin')
  const wrong = await call(app, t, send('POST', '/v1/session', { name: 'admin', password: 'x' }))
  t.match(wrong.json(), { status: 401, type: '/problems/wrong-credentials' })
  const response = await call(app, t, send('POST', '/v1/session', { name: 'admin', password: PASSWORD }))
  t.equal(response.statusCode, 200)
  const setCookie = String(response.headers['set-cookie'])
  t.match(setCookie, /HttpOnly/)
  t.match(setCookie, /SameSite=Strict/)
  t.notMatch(setCookie, /Secure/, 'plain http on this machine')
  const cookie = setCookie.split(';', 1)[0]!
  const { csrfToken, actor } = response.json()
  t.match(actor, { role: 'admin', name: 'admin' })
  t.match((await call(app, t, send('GET', '/v1/session', undefined, { cookie }))).json(), { csrfToken, actor })

  const change = (headers: Record<string, string>) =>
    call(app, t, send('POST', '/v1/accounts', { name: 'x', role: 'sales', password: PASSWORD }, { cookie, ...headers }))
  t.equal((await change({})).statusCode, 403, 'no token')
  t.equal((await change({ 'x-csrf-token': 'x'.repeat(43) })).statusCode, 403, 'a wrong token')
  t.equal(
    (await change({ 'x-csrf-token': csrfToken, origin: 'https://evil.example.com' })).statusCode,
    403,
    'a page of elsewhere',
  )
  t.equal((await change({ 'x-csrf-token': csrfToken, origin: 'http://localhost:80' })).statusCode, 403, 'not this host')
  t.equal((await change({ 'x-csrf-token': csrfToken })).statusCode, 201)
  t.equal((await change({ 'x-csrf-token': csrfToken })).statusCode, 409, 'the name is taken')

  t.equal(
    (await call(app, t, send('DELETE', '/v1/session', undefined, { cookie, 'x-csrf-token': csrfToken }))).statusCode,
    204,
  )
  t.match((await call(app, t, send('GET', '/v1/session', undefined, { cookie }))).json().actor, { role: 'nobody' })
})

t.test('locked: why, until when, and what lifts it', async (t) => {
  const app = await testApp(t, {}, { TRUST_PROXY: '1' })
  await staffOf(app, 'admin')
  const guess = (address: string) =>
    call(
      app,
      t,
      send('POST', '/v1/session', { name: 'admin', password: 'wrong password' }, { 'x-forwarded-for': address }),
    )
  for (let i = 1; i < 5; i++) t.equal((await guess(`2001:db8:1:2::${i}`)).statusCode, 401)
  const locked = await guess('2001:db8:1:2:ffff::1')
  t.match(locked.json(), { status: 429, type: '/problems/account-locked' })
  t.match(locked.json().detail, /your address.*2026-11-22T08:15.*administrator.*parkmatch accounts password/)
  t.equal((await guess('2001:db8:1:3::1')).statusCode, 401, 'another network is not locked')
  const stored = JSON.stringify(await app.database.db.selectFrom('sign_in_addresses').selectAll().execute())
  t.notMatch(stored, /2001/, 'no address is stored')
})

t.test('a password of one’s own', async (t) => {
  const app = await testApp(t)
  const { headers } = await staffOf(app, 'sales')
  const change = (current: string, next: string) =>
    call(app, t, send('POST', '/v1/session/password', { current, next }, headers))
  t.equal((await change('wrong', 'another password')).statusCode, 401)
  t.equal((await change(PASSWORD, 'short')).statusCode, 400)
  t.equal((await change(PASSWORD, 'another password')).statusCode, 200)
  t.match(
    (await call(app, t, send('GET', '/v1/session', undefined, headers))).json().actor,
    { role: 'nobody' },
    'old sessions end',
  )
  const signIn = await call(app, t, send('POST', '/v1/session', { name: 'sales', password: 'another password' }))
  t.equal(signIn.statusCode, 200)
})

t.test('the cookie is secure behind https', async (t) => {
  const app = await testApp(t, {}, { TRUST_PROXY: '1' })
  await staffOf(app, 'admin')
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'parks.example.com' }
  const response = await app.inject(send('POST', '/v1/session', { name: 'admin', password: PASSWORD }, headers))
  t.match(String(response.headers['set-cookie']), /Secure/)
})

t.test('the one-time link makes the first administrator, once', async (t) => {
  const app = await testApp(t, { setupToken: 'once-only' })
  const post = (fields: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/setup',
      payload: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  t.equal((await app.inject('/setup?token=other')).statusCode, 403)
  t.equal((await app.inject('/setup')).statusCode, 403)
  t.match((await app.inject('/setup?token=once-only')).payload, /<form method="post"/)
  t.equal((await post({ token: 'other', name: 'a', password: PASSWORD })).statusCode, 403)
  const bad = await post({ token: 'once-only', name: '<b>', password: PASSWORD })
  t.equal(bad.statusCode, 400)
  t.notMatch(bad.payload, /<b>/)
  t.equal((await app.inject('/v1/parks')).statusCode, 200, 'open so far')
  const made = await post({ token: 'once-only', name: 'chief', password: PASSWORD })
  t.equal(made.statusCode, 200)
  t.match(String(made.headers['set-cookie']), /parkmatch_session=/)
  t.equal((await post({ token: 'once-only', name: 'second', password: PASSWORD })).statusCode, 403, 'used')
  t.equal((await app.inject('/v1/parks')).statusCode, 401, 'closed from now on')
  t.equal((await app.inject('/health/live')).statusCode, 200)
  t.equal((await app.inject('/openapi.json')).statusCode, 200)
})
