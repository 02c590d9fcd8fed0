import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { KeyRing } from '../../src/privacy/index.ts'
import { contactForPark } from '../../src/requests/handovers.ts'
import { eachEngine, NOW } from '../helper.ts'
import { contextOf } from './context.ts'
import { keyOf, requestBody, send, type TestApp } from './helper.ts'

const PARKS = ['p1', 'p2', 'p3', 'p4'].map((id) => ({ id, name: `${id}园` }))
const consent = { textVersion: 'handover-1', at: NOW, textHash: 'a'.repeat(64) }
const handover = (more: object = {}) => ({
  parks: [{ parkId: 'p1' }, { parkId: 'p2', recipient: 'p2园招商部' }],
  purpose: '联系入驻事宜',
  fields: ['name', 'phone'],
  consent,
  ...more,
})

/** What is wrong, the body, and what the answer names. */
const REFUSED: [string, object, RegExp][] = [
  ['no park', handover({ parks: [] }), /parks/],
  ['a park that is none', handover({ parks: [{ parkId: 'p9' }] }), /parks\/0\/parkId.*p9/],
  ['a park twice', handover({ parks: [{ parkId: 'p1' }, { parkId: 'p1' }] }), /twice/],
  ['four parks', handover({ parks: PARKS.map(({ id }) => ({ parkId: id })) }), /at most 3 parks/],
  ['no purpose', handover({ purpose: undefined }), /purpose/],
  ['no fields', handover({ fields: [] }), /fields/],
  ['a field that is none', handover({ fields: ['note'] }), /fields/],
  ['no consent', handover({ consent: undefined }), /consent/],
  ['a consent of tomorrow', handover({ consent: { ...consent, at: '2026-11-23T09:00:00Z' } }), /consent\/at/],
]

t.test('a contact goes to named parks under a consent of its own, and can be taken back', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const keyring = KeyRing.ephemeral()
    const config = readConfig({ LOG_LEVEL: 'silent', MAX_DELAY_MS: '0' })
    const built = await buildApp(config, database, { now: () => NOW, keyring })
    t.teardown(() => built.close())
    const app = Object.assign(built, { database }) as unknown as TestApp
    await importParks(database.db, PARKS, NOW)
    const sales = await keyOf(app, 'sales')
    const { id } = (await app.inject(send('POST', '/v1/requests', requestBody(), sales))).json()
    const post = (body: object, path = `/v1/requests/${id}/handovers`) => app.inject(send('POST', path, body, sales))
    for (const [name, body, words] of REFUSED) {
      const response = await post(body)
      t.equal(response.statusCode, 400, name)
      t.match(response.payload, words, name)
    }
    t.equal((await post(handover(), '/v1/requests/none/handovers')).statusCode, 404)

    const context = { ...contextOf(app, () => NOW), keyring }
    const seenBy = (parkId: string) => contactForPark(context, id, parkId)
    t.equal(await seenBy('p1'), undefined, 'without a handover there is no contact')
    const made = await post(handover())
    t.equal(made.statusCode, 201)
    t.match(made.json(), {
      parks: [
        { parkId: 'p1', recipient: 'p1园' },
        { parkId: 'p2', recipient: 'p2园招商部' },
      ],
      consent,
      withdrawnAt: null,
    })
    t.strictSame(await seenBy('p1'), { name: '欧阳建国', phone: '+8613800138000' }, 'the named fields only')
    t.equal(await seenBy('p3'), undefined)
    t.equal((await post(handover({ parks: PARKS.map(({ id: parkId }) => ({ parkId })), maxParks: 4 }))).statusCode, 201)

    const withdraw = () => post({}, `/v1/requests/${id}/handovers/${made.json().id}/withdraw`)
    const first = (await withdraw()).json()
    t.equal(first.withdrawnAt, NOW)
    t.strictSame((await withdraw()).json(), first, 'a second time changes nothing')
    t.equal((await post({}, `/v1/requests/${id}/handovers/none/withdraw`)).statusCode, 404)
    const list = (await app.inject(send('GET', `/v1/requests/${id}/handovers`, undefined, sales))).json().items
    t.strictSame(
      list.map(({ withdrawnAt }: { withdrawnAt: string | null }) => withdrawnAt),
      [NOW, null],
    )
    const events = (await app.inject(send('GET', `/v1/requests/${id}/events`, undefined, sales))).json().items
    t.strictSame(
      events.map(({ kind }: { kind: string }) => kind),
      ['created', 'handover', 'handover', 'withdrawn'],
    )
    const outbox = await database.db.selectFrom('outbox').select(['type', 'payload']).orderBy('id').execute()
    t.strictSame(
      outbox.map(({ type }) => type),
      ['request.created', 'handover.created', 'handover.created'],
    )
    t.notMatch(JSON.stringify(outbox), /欧阳|13800138/)

    await app.inject(send('DELETE', `/v1/requests/${id}`, undefined, await keyOf(app, 'admin')))
    const receipts = await database.db.selectFrom('handovers').selectAll().execute()
    t.equal(receipts.length, 2, 'the proof of consent stays')
    t.ok(receipts.every(({ withdrawn_at }) => withdrawn_at !== null))
    t.equal(await seenBy('p4'), undefined, 'and nothing can be seen by it')
  })
})
