import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { readSeeds } from '../../seeds/index.ts'
import { ingestDocument } from '../../src/documents/ingest.ts'
import { factsOfPark } from '../../src/documents/store.ts'
import { createParkIndex } from '../../src/match/index.ts'
import type { ImportRefusedError } from '../../src/parks/check-import.ts'
import { removeDemoParks, seedDemoParks } from '../../src/parks/demo-parks.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { loadRecords, loadSource } from '../../src/parks/index-rows.ts'
import { LiveParks } from '../../src/parks/park-index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { findPark, listParks, parksMark, parksRevision } from '../../src/parks/store.ts'
import { saveIdentities } from '../../src/parks/writes.ts'
import { eachEngine, NOW } from '../helper.ts'

const PARKS = [
  { id: 'child', name: '海曲医疗器械产业园', parentId: 'zone', sectors: [{ id: 'medical-devices', role: 'leading' }] },
  { id: 'zone', name: '海曲高新区', level: 'national', region: '370214', kind: 'high_tech_zone' },
  { id: 'far', name: '绍兴工业园', region: '330604', land: { totalM2: 5 } },
]

const problemsOf = (running: Promise<unknown>) =>
  running.then(
    () => [],
    (error: ImportRefusedError) => error.problems,
  )

t.test('parks', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('an import is all or nothing, and the same twice changes nothing', async (t) => {
      const { db } = await fresh()
      t.match(await importParks(db, PARKS, NOW), { created: 3, updated: 0, parksRevision: 1 })
      t.match(await importParks(db, PARKS, NOW), { created: 0, updated: 3, parksRevision: 2 })
      await t.rejects(
        importParks(
          db,
          [
            { id: 'new', name: '新园' },
            { id: 'bad', name: '坏园', region: '999999' },
          ],
          NOW,
        ),
        { name: 'ImportRefusedError' },
      )
      t.equal(await findPark(db, 'new'), undefined)
      t.equal(await parksRevision(db), 2)
      t.match(await importParks(db, [], NOW), { created: 0, updated: 0, parksRevision: 2 })
    })

    await t.test('a circle of parents is refused, also through stored parks', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const circle = importParks(db, [{ id: 'zone', name: '海曲高新区', parentId: 'child' }], NOW)
      t.match(await problemsOf(circle), [{ index: 0, field: 'parentId', detail: /circle: zone → child → zone/ }])
    })

    await t.test('a circle that documents would close is refused too', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const found = { parentId: 'zone' }
      const base = { id: 'far', name: '绍兴工业园' }
      await db
        .transaction()
        .execute((trx) => saveIdentities(trx, [{ id: 'far', origin: 'document', isEdited: false, base, found }], NOW))
      const records = [{ id: 'zone', name: '海曲高新区', parentId: 'far' }, base]
      t.match(await problemsOf(importParks(db, records, NOW)), [
        { index: 0, field: 'parentId', detail: /circle: zone → far → zone/ },
        { index: 1, field: 'parentId' },
      ])
    })

    await t.test('a park lies where its zone lies, also when the zone moves later', async (t) => {
      const { db } = await fresh()
      await importParks(
        db,
        [
          { id: 'zone', name: '甲区', region: '370214' },
          { id: 'park', name: '乙园', parentId: 'zone' },
          { id: 'area', name: '丙片区', parentId: 'park' },
          { id: 'own', name: '丁园', parentId: 'zone', region: '330604' },
        ],
        NOW,
      )
      const inside = async (region: string) =>
        (await listParks(db, { region }, { limit: 50 })).items.map(({ id }) => id).sort()
      t.strictSame(await inside('370000'), ['area', 'park', 'zone'])
      await importParks(db, [{ id: 'zone', name: '甲区', region: '330604' }], NOW)
      t.strictSame(await inside('370000'), [])
      t.strictSame(await inside('330600'), ['area', 'own', 'park', 'zone'])
    })

    await t.test('an import larger than one statement, parents after their children', async (t) => {
      const { db } = await fresh()
      const many = Array.from({ length: 1201 }, (_, i) => ({
        id: `p${i}`,
        name: `第${i}产业园`,
        ...(i % 10 === 9 ? {} : { parentId: `p${i - (i % 10) + 9}` }),
        sectors: [{ id: 'robotics' }, { id: 'robotics', role: 'leading' }],
      })).filter(({ parentId }) => parentId !== 'p1209')
      t.match(await importParks(db, many, NOW), { created: 1200, updated: 0 })
      t.equal((await listParks(db, { sectors: ['robotics'] }, { limit: 2000 })).items.length, 1200)
    })

    await t.test('lists filter and page', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const ids = async (filter: Parameters<typeof listParks>[1]) =>
        (await listParks(db, filter, { limit: 50 })).items.map(({ id }) => id).sort()
      t.strictSame(await ids({}), ['child', 'far', 'zone'])
      t.strictSame(await ids({ region: '370200' }), ['child', 'zone'], 'a child lies where its zone lies')
      t.strictSame(await ids({ region: '330000' }), ['far'])
      t.strictSame(await ids({ level: 'national' }), ['zone'])
      t.strictSame(await ids({ parentId: 'zone' }), ['child'])
      t.strictSame(await ids({ sectors: ['medical-devices', 'robotics'] }), ['child'])
      const first = await listParks(db, {}, { limit: 2 })
      const second = await listParks(db, {}, { limit: 2, cursor: first.nextCursor ?? '' })
      t.equal(second.nextCursor, null)
      t.strictSame([...first.items, ...second.items].map(({ id }) => id).sort(), ['child', 'far', 'zone'])
    })

    await t.test('seeds: a second run changes nothing, an edited park is left alone', async (t) => {
      const { db } = await fresh()
      const seeds = await readSeeds()
      const first = await seedParks(db, seeds, NOW)
      t.ok(first.parks >= 20 && first.facts >= 70, `${first.parks} parks, ${first.facts} facts`)
      t.match(await seedParks(db, seeds, NOW), { parks: 0, facts: 0, kept: 0 })
      const id = seeds.parks[0]?.park.id ?? ''
      await importParks(db, [{ id, name: '改过的名字' }], NOW)
      t.match(await seedParks(db, seeds, NOW), { parks: 0, kept: 1 })
      t.equal((await findPark(db, id))?.base.name, '改过的名字')
    })

    await t.test(
      'shipped facts gain their words when the page arrives, and do not lose them to the next seeding',
      async (t) => {
        const { db } = await fresh()
        const text = '海曲智造园位于苏州市吴江区,占地210亩。'
        const sha256 = createHash('sha256').update(text).digest('hex')
        const park = { id: 'hai-qu-zhi-zao-yuan', name: '海曲智造园' }
        const fact = { attribute: 'site_area', value: 140_000, bound: 'exact', unit: 'm2', confidence: 1 } as const
        const [start, end] = [text.indexOf('占地'), text.indexOf('。')]
        const seeds = {
          sources: [{ id: 's', title: '海曲', publisher: null, publishedAt: '2025', sha256 }],
          parks: [{ park, facts: [{ ...fact, source: 's', start, end }] }],
        }
        await seedParks(db, seeds, NOW)
        const ingested = await ingestDocument(db, { text, sha256 }, { now: NOW, acceptConfidence: 0.5 })
        t.match(ingested, { isNew: true, parkIds: ['hai-qu-zhi-zao-yuan'] })
        const quotes = async () => (await factsOfPark(db, park.id)).map(({ quote }) => quote)
        t.ok((await quotes()).includes('占地210亩'))
        t.ok(!(await quotes()).includes(null))
        t.equal((await findPark(db, park.id))?.projection.region, '320509', 'what the page says of the park stays')
        await seedParks(
          db,
          { ...seeds, parks: [{ park: { ...park, level: 'municipal' }, facts: seeds.parks[0]?.facts ?? [] }] },
          NOW,
        )
        t.ok(!(await quotes()).includes(null))
        t.match((await findPark(db, park.id))?.projection, { region: '320509', level: 'municipal' })
      },
    )

    await t.test('matching follows every change, and names the facts', async (t) => {
      const { db } = await fresh()
      const index = new LiveParks({ db, day: () => '2026-11-22', now: () => NOW })
      t.equal((await index.current()).parks.size, 0)
      await seedParks(db, await readSeeds(), NOW)
      const after = await index.current()
      t.ok(after.parks.size >= 20)
      t.equal(after.revision, 1)
      t.equal(await index.current(), after, 'nothing changed, nothing is read again')
      await importParks(db, PARKS, NOW)
      const followed = await index.current()
      t.equal(followed.parks.size, after.parks.size + 3, 'a write is followed')
      t.equal(followed.revision, 2)
      const { records } = await loadRecords(db, '2026-11-22')
      t.ok(records.some(({ sources }) => sources?.['land.totalM2']?.length === 1))
    })

    await t.test('many parks are packed, and match as they do otherwise', async (t) => {
      const { db } = await fresh()
      await seedDemoParks(db, 1205, NOW)
      await ingestDocument(
        db,
        { text: '示例产业园7号占地500亩，2024年产值30亿元。', sha256: 'x'.repeat(64) },
        { now: NOW, acceptConfidence: 0.5 },
      )
      const today = '2026-11-22'
      const [{ records }, { source, mark }] = [await loadRecords(db, today), await loadSource(db, today, 1000)]
      t.strictSame(mark, await parksMark(db))
      t.not(Array.isArray(source), true)
      t.equal(source.length, records.length)
      for (const [place, record] of records.entries()) t.strictSame(source.at(place), record)
      t.equal(source.at(source.length), undefined)
      const [plain, packed] = [createParkIndex(records), createParkIndex(source)]
      const profile = { landM2: { min: 30_000 }, sectors: ['robotics'] }
      t.strictSame(packed.match(profile, { today }), plain.match(profile, { today }))
    })

    await t.test('a database that went back is read anew; a clock that went back changes nothing', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      let day = '2026-11-22'
      const index = new LiveParks({ db, day: () => day, now: () => NOW })
      t.equal((await index.current()).parks.size, 3)
      await importParks(db, [{ id: 'new', name: '新园' }], NOW)
      const newest = await index.current()
      t.match(newest, { revision: 2 })
      day = '2026-11-20'
      t.equal(await index.current(), newest)
      await db.deleteFrom('parks').where('id', '=', 'new').execute()
      await db.updateTable('parks_revision').set({ value: 1 }).execute()
      t.match(await index.current(), { revision: 1, parks: { size: 3 } }, 'as after a backup was brought back')
    })

    await t.test('a database with another history that counts as far, or further, is read anew', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const index = new LiveParks({ db, day: () => '2026-11-22', now: () => NOW })
      /** What a failover does that loses the last write, when another instance writes at once. */
      const lose = async (id: string) => {
        const { value } = await db.selectFrom('parks_revision').select('value').executeTakeFirstOrThrow()
        await db.deleteFrom('parks').where('id', '=', id).execute()
        await db.deleteFrom('park_changes').where('revision', '=', value).execute()
        await db
          .updateTable('parks_revision')
          .set({ value: Number(value) - 1 })
          .execute()
      }
      await importParks(db, [{ id: 'lost', name: '失去园' }], NOW)
      t.ok((await index.current()).parks.park('lost'))
      await lose('lost')
      await importParks(db, [{ id: 'same', name: '同数园' }], NOW)
      const same = await index.current()
      t.match(same, { revision: 2, parks: { size: 4 } })
      t.ok(same.parks.park('same') && !same.parks.park('lost'), 'the same count')
      await lose('same')
      for (const id of ['one', 'two', 'three']) await importParks(db, [{ id, name: `园${id}` }], NOW)
      const further = await index.current()
      t.match(further, { revision: 4, parks: { size: 6 } })
      t.ok(further.parks.park('three') && !further.parks.park('same'), 'a higher count')
    })

    await t.test('changes that the database has forgotten are made up for by reading all', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const index = new LiveParks({ db, day: () => '2026-11-22', now: () => NOW })
      await index.current()
      for (const id of ['one', 'two']) await importParks(db, [{ id, name: `园${id}` }], NOW)
      await db.deleteFrom('park_changes').where('revision', '<', 3).execute()
      t.match(await index.current(), { revision: 3, parks: { size: 5 } })
    })

    await t.test('while the database is away the last parks serve, and say so', async (t) => {
      const database = await fresh()
      await importParks(database.db, PARKS, NOW)
      const index = new LiveParks({ db: database.db, day: () => '2026-11-22', now: () => NOW })
      const { revision } = await index.current()
      t.equal(index.stale, undefined)
      const away = Object.assign(new Error('gone'), { code: 'ECONNRESET' })
      const { executeQuery } = database.db
      database.db.executeQuery = () => Promise.reject(away)
      t.equal((await index.current()).revision, revision)
      t.strictSame(index.stale, { lastContact: NOW })
      t.equal(await index.atLeast(revision + 1, 150), revision, 'nobody waits for ever')
      database.db.executeQuery = executeQuery
      await index.current()
      t.equal(index.stale, undefined)
    })

    await t.test('matching reads pages of parks, follows removals and the day', async (t) => {
      const { db } = await fresh()
      let day = '2026-11-22'
      const index = new LiveParks({ db, day: () => day, now: () => NOW })
      await seedDemoParks(db, 1100, NOW)
      await importParks(db, [...PARKS, { id: 'below', name: '下级园', parentId: 'demo-00000000' }], NOW)
      const full = await index.current()
      t.equal(full.parks.size, 1104)
      t.equal((await index.current()).parks, full.parks)
      day = '2026-11-23'
      t.equal((await index.current()).parks, full.parks, 'the parks of yesterday serve while they are read anew')
      await removeDemoParks(db, NOW)
      t.equal((await index.current()).parks.size, 4)
      t.equal((await index.current()).parks.park('below')?.park.parentId, undefined)
      for (let i = 0; i < 500 && (await index.current()).today !== day; i++) await setTimeout(10)
      t.match(await index.current(), { today: day, parks: { size: 4 } })
    })
  })
})
