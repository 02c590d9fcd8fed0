import t from 'tap'
import { readSeeds } from '../../seeds/index.ts'
import { type ImportRefusedError, importParks } from '../../src/parks/import-parks.ts'
import { loadRecords, ParkIndex } from '../../src/parks/park-index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { findPark, listParks, parksRevision } from '../../src/parks/store.ts'
import { eachEngine, NOW } from '../helper.ts'

const PARKS = [
  { id: 'child', name: '海曲医疗器械产业园', parentId: 'zone', sectors: [{ id: 'medical-devices', role: 'leading' }] },
  { id: 'zone', name: '海曲高新区', level: 'national', region: '370214', kind: 'high_tech_zone' },
  { id: 'far', name: '绍兴工业园', region: '330604', land: { totalM2: 5 } },
]

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
    })

    await t.test('a circle of parents is refused, also through stored parks', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const circle = importParks(db, [{ id: 'zone', name: '海曲高新区', parentId: 'child' }], NOW)
      const refused = await circle.then(
        () => undefined,
        (error: ImportRefusedError) => error.problems,
      )
      t.match(refused, [{ index: 0, field: 'parentId', detail: /circle: zone → child → zone/ }])
    })

    await t.test('lists filter and page', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const ids = async (filter: Parameters<typeof listParks>[1]) =>
        (await listParks(db, filter, { limit: 50 })).items.map(({ id }) => id).sort()
      t.strictSame(await ids({}), ['child', 'far', 'zone'])
      t.strictSame(await ids({ region: '370200' }), ['child', 'zone'], 'a child lies where its zone lies')
      t.strictSame(await ids({ region: '330000' }), ['far'])
      t.strictSame(await ids({ q: '海曲' }), ['child', 'zone'])
      t.strictSame(await ids({ q: '100%_' }), [], 'wildcards mean themselves')
      t.strictSame(await ids({ level: 'national' }), ['zone'])
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

    await t.test('matching follows every change, and names the facts', async (t) => {
      const { db } = await fresh()
      const index = new ParkIndex(db, () => '2026-11-22')
      t.equal((await index.current()).prepared.parks.length, 0)
      await seedParks(db, await readSeeds(), NOW)
      const after = await index.current()
      t.ok(after.prepared.parks.length >= 20)
      t.equal(after.revision, 1)
      t.equal(await index.current(), after, 'nothing changed, nothing is read again')
      const { records } = await loadRecords(db, '2026-11-22')
      const withLand = records.find(({ park }) => park.land?.totalM2)
      t.equal(withLand?.sources?.['land.totalM2']?.length, 1)
    })
  })
})
