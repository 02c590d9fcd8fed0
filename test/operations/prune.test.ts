import t from 'tap'
import { type Config, readConfig } from '../../src/config.ts'
import { inTransaction, type OpenDatabase } from '../../src/db/index.ts'
import { prune } from '../../src/operations/prune.ts'
import { emit } from '../../src/outbox/events.ts'
import { replaySince, spreadEvents } from '../../src/outbox/store.ts'
import { changesKeptSince } from '../../src/parks/changes-log.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { LiveParks } from '../../src/parks/park-index.ts'
import { parksMark, parksRevision } from '../../src/parks/store.ts'
import { eachEngine, NOW } from '../helper.ts'

const day = (n: number): string => new Date(Date.parse(NOW) + n * 86_400_000).toISOString()

const webhook = (id: string, active: 0 | 1) => ({
  id,
  name: id,
  url_sealed: '',
  host: 'crm.example.com',
  format: 'json' as const,
  events: '["request.created"]' as never,
  secret_sealed: null,
  active,
  created_at: NOW,
})

const pruneAt = ({ db }: OpenDatabase, now: string, config: Partial<Config> = {}) =>
  prune({ db, config: { ...readConfig({}), ...config }, now: () => now } as never)

const count = async (
  { db }: OpenDatabase,
  table: 'outbox' | 'deliveries' | 'audit_log' | 'handovers' | 'park_changes',
) =>
  Number(
    (
      await db
        .selectFrom(table)
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

t.test('what is old is forgotten', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('events with the log of their deliveries, but none that still waits', async (t) => {
      const database = await fresh()
      const { db } = database
      await db.insertInto('webhooks').values(webhook('w', 1)).execute()
      const created = (subject: string) => ({ type: 'request.created', subject, payload: {} }) as const
      await inTransaction(db, async (trx) => {
        for (let i = 0; i < 1100; i++) await emit(trx, created(`r${i}`), day(i < 1050 ? 0 : 50))
      })
      while ((await spreadEvents(db, NOW)) > 0);
      const waiting = await db
        .selectFrom('deliveries')
        .select(['id', 'event_id'])
        .orderBy('id')
        .executeTakeFirstOrThrow()
      await db.updateTable('deliveries').set({ state: 'delivered' }).where('id', '<>', waiting.id).execute()
      await inTransaction(db, (trx) => emit(trx, created('new'), day(0)))
      await pruneAt(database, day(95), { eventDays: 0 })
      t.equal(await count(database, 'outbox'), 1101, '0 is never')
      await pruneAt(database, day(95))
      t.equal(await count(database, 'outbox'), 52, 'fifty are young, one waits for a delivery, one was not spread yet')
      t.equal(await count(database, 'deliveries'), 51)
      const hook = await db.selectFrom('webhooks').selectAll().executeTakeFirstOrThrow()
      t.equal(await replaySince(db, hook, day(1), day(95)), 50, 'those since an instant are sent again')
    })

    await t.test('the audit log and receipts: never, unless it is asked for', async (t) => {
      const database = await fresh()
      const { db } = database
      for (const [id, at] of [
        ['a', day(0)],
        ['b', day(2000)],
      ] as const) {
        const actor = { actor_kind: 'system', actor_id: null } as const
        await db
          .insertInto('audit_log')
          .values({ ...actor, id, at, action: 'x', subject: null, detail: null })
          .execute()
        const receipt = { id, request_id: `gone-${id}`, purpose: 'p', fields: '[]', consent: '{}' }
        await db
          .insertInto('handovers')
          .values({ ...actor, ...receipt, created_at: at, withdrawn_at: null } as never)
          .execute()
      }
      await pruneAt(database, day(9000))
      t.strictSame([await count(database, 'audit_log'), await count(database, 'handovers')], [2, 2])
      await pruneAt(database, day(2100), { auditDays: 365, receiptDays: 1095 })
      t.strictSame([await count(database, 'audit_log'), await count(database, 'handovers')], [1, 1])
    })

    await t.test('parks in memory that are further behind than the log reaches are read anew', async (t) => {
      const database = await fresh()
      const { db } = database
      await importParks(db, [{ id: 'a', name: '甲园' }], NOW)
      // Another handle of the same store, so that it hears of nothing by itself.
      const parks = new LiveParks({ db: db.withoutPlugins(), day: () => NOW.slice(0, 10), now: () => NOW })
      t.equal((await parks.current()).revision, 1)
      await importParks(db, [{ id: 'b', name: '乙园' }], NOW)
      await pruneAt(database, day(0))
      await importParks(db, [{ id: 'c', name: '丙园' }], NOW)
      await pruneAt(database, day(30))
      await parks.heard(await parksMark(db))
      const { snapshot } = parks
      t.match(snapshot, { revision: 3 })
      t.equal(snapshot?.parks.size, 3)
    })

    await t.test('which parks changed, with the revision from which on the log is whole', async (t) => {
      const database = await fresh()
      const { db } = database
      const write = (name: string, n = 1) =>
        importParks(
          db,
          Array.from({ length: n }, (_, i) => ({ id: `p${i}`, name: `${name}${i}园` })),
          NOW,
        )
      await write('甲', 5100)
      await pruneAt(database, day(0))
      t.equal(await count(database, 'park_changes'), 5100, 'its age is not known yet')
      await write('乙')
      await pruneAt(database, day(6))
      await write('丙')
      t.strictSame([await changesKeptSince(db), await count(database, 'park_changes')], [0, 5102])
      await pruneAt(database, day(8))
      t.strictSame(
        [await changesKeptSince(db), await count(database, 'park_changes')],
        [0, 5102],
        'the last revision before day 1 stays',
      )
      await pruneAt(database, day(14))
      t.strictSame([await changesKeptSince(db), await count(database, 'park_changes')], [2, 2])
      await pruneAt(database, day(400))
      t.strictSame(
        [await changesKeptSince(db), await count(database, 'park_changes')],
        [3, 1],
        'one who is up to date may follow',
      )
      t.equal(await parksRevision(db), 3)
    })
  })
})

t.test('what the law wants kept cannot be forgotten by a setting', async (t) => {
  t.match(readConfig({}), { eventDays: 90, changesDays: 7, auditDays: 0, receiptDays: 0 })
  t.throws(() => readConfig({ AUDIT_DAYS: '30' }), /AUDIT_DAYS: expected days, at least 180/)
  t.throws(() => readConfig({ RECEIPT_DAYS: '365' }), /RECEIPT_DAYS/)
  t.throws(() => readConfig({ CHANGES_DAYS: '0' }), /CHANGES_DAYS/)
})
