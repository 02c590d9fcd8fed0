import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { newId, type Trx } from '../../src/db/index.ts'
import { checkKeyRing, createMasterKey, forgetOldKeys, KeyRing, rotateKeys } from '../../src/privacy/index.ts'
import { openEdits, sealEdits } from '../../src/requests/report/store.ts'
import { SEALED_TABLES } from '../../src/requests/sealed.ts'
import { collide, valuesOf } from '../collide.ts'
import { eachEngine, NOW } from '../helper.ts'
import { appOn, keyOf, PERSON, requestBody, send, type TestApp } from './helper.ts'

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
    t.strictSame(await forgetOldKeys(db, SEALED_TABLES, both), { forgotten: ['a'], left: [] })

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

t.test('what is saved while keys rotate stays, and a key that is still used is kept', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const { db } = database
    const [a, b] = [key('a'), key('b')]
    const [old, both] = [new KeyRing([a, b]), new KeyRing([b, a])]
    const app = await appOn(t, database, { keyring: old })
    await checkKeyRing(db, old, NOW)
    const admin = await keyOf(app, 'admin')
    const { id } = (await app.inject(send('POST', '/v1/requests', requestBody(), admin))).json()
    await app.inject(send('PATCH', `/v1/requests/${id}`, { remark: '谈过' }, admin))
    const report = (
      await app.inject(send('POST', `/v1/requests/${id}/reports`, { introduction: '您好' }, admin))
    ).json()

    // A colleague on a server that still puts the old key first saves other words while the batch is at this report.
    const save = (trx: Trx) =>
      trx
        .updateTable('request_reports')
        .set({ edits_sealed: sealEdits(old, report.id, { introduction: '新的话' }), revision: 2 })
        .where('id', '=', report.id)
        .execute()
    valuesOf(await collide(database, save, [() => rotateKeys(db, SEALED_TABLES, both)]))
    const saved = (await app.inject(send('GET', `/v1/requests/${id}/reports/${report.id}`, undefined, admin))).json()
    t.equal(saved.introduction, '新的话', 'the newer words are not overwritten by the older ones')

    const event = newId()
    const place = { table: 'request_events', row: event, field: 'remark' }
    const late = { id: event, request_id: id, at: NOW, kind: 'remark', actor_kind: 'system', actor_id: null } as const
    await db
      .insertInto('request_events')
      .values({ ...late, changes: null, remark_sealed: old.seal('晚到', place) })
      .execute()
    t.strictSame(
      await forgetOldKeys(db, SEALED_TABLES, both),
      { forgotten: [], left: [{ key: 'a', table: 'request_events', column: 'remark_sealed', count: 1 }] },
      'a server that was not started again sealed something more',
    )
    t.equal(await rotateKeys(db, SEALED_TABLES, both), 1)
    t.strictSame(await forgetOldKeys(db, SEALED_TABLES, both), { forgotten: ['a'], left: [] })
    await checkKeyRing(db, new KeyRing([b]), NOW)
    const reveal = new KeyRing([b])
    const row = await db.selectFrom('request_reports').selectAll().where('id', '=', report.id).executeTakeFirstOrThrow()
    t.match(openEdits(reveal, row), { introduction: '新的话' }, 'the new key alone opens it')
  })
})
