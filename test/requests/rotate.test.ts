import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { checkKeyRing, createMasterKey, forgetOldKeys, KeyRing, rotateKeys } from '../../src/privacy/index.ts'
import { SEALED_TABLES } from '../../src/requests/sealed.ts'
import { eachEngine, NOW } from '../helper.ts'
import { keyOf, PERSON, requestBody, send, type TestApp } from './helper.ts'

const key = (id: string) => ({ ...createMasterKey('2026-11-22'), id })

t.test('a new key: everything is sealed anew, and the old one may go', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const { db } = database
    const [a, b] = [key('a'), key('b')]
    const config = readConfig({ LOG_LEVEL: 'silent', MAX_DELAY_MS: '0' })
    const appWith = async (keyring: KeyRing) => {
      await checkKeyRing(db, keyring, NOW)
      const app = await buildApp(config, database, { now: () => NOW, keyring })
      t.teardown(() => app.close())
      return Object.assign(app, { database }) as unknown as TestApp
    }
    const old = await appWith(new KeyRing([a]))
    const admin = await keyOf(old, 'admin')
    const headers = { ...admin, 'idempotency-key': 'once' }
    const { id } = (await old.inject(send('POST', '/v1/requests', requestBody(), headers))).json()
    await old.inject(send('PATCH', `/v1/requests/${id}`, { remark: '谈过' }, admin))
    const report = (
      await old.inject(send('POST', `/v1/requests/${id}/reports`, { introduction: '您好' }, admin))
    ).json()
    const address = `/v1/requests/${id}/reports/${report.id}`
    await old.inject(send('POST', `${address}/send`, {}, admin))
    const sent = (await old.inject(send('GET', `${address}/document`, undefined, admin))).payload
    t.match(sent, /您好/)

    const both = new KeyRing([b, a])
    const during = await appWith(both)
    const find = async (app: TestApp) =>
      (await app.inject(send('POST', '/v1/persons/find', { phone: PERSON.phone }, admin))).json().items.length
    t.equal(await find(during), 1, 'found by the old index before the rotation')
    t.equal((await during.inject(send('POST', '/v1/requests', requestBody(), headers))).json().id, id, 'a retry too')
    t.equal(await rotateKeys(db, SEALED_TABLES, both), 3)
    t.equal(await rotateKeys(db, SEALED_TABLES, both), 0, 'a second time there is nothing to do')
    t.strictSame(await forgetOldKeys(db, both), ['a'])

    const after = await appWith(new KeyRing([b]))
    t.equal(await find(after), 1)
    const revealed = (await after.inject(send('POST', `/v1/requests/${id}/reveal`, undefined, admin))).json()
    t.match(revealed.contact, { name: PERSON.name, phone: '+8613800138000' })
    t.equal((await after.inject(send('GET', `${address}/document`, undefined, admin))).payload, sent, 'a sent report')
    const events = (await after.inject(send('GET', `/v1/requests/${id}/events`, undefined, admin))).json().items
    t.ok(events.some(({ remark }: { remark: string | null }) => remark === '谈过'))
    await t.rejects(
      rotateKeys(db, SEALED_TABLES, new KeyRing([a])),
      { name: 'SealError' },
      'the old key alone opens nothing',
    )
  })
})
