import t from 'tap'
import { buildRankedTypeAhead, createTypeAhead } from '../../src/catalog/index.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { ParkNames } from '../../src/parks/park-names.ts'
import { eachEngine, NOW } from '../helper.ts'

const PARKS = [
  { id: 'zone', name: '海曲高新区', level: 'national' },
  { id: 'works', name: '海曲高新区蓝湾智造园' },
  { id: 'far', name: '云汾智能装备产业园', aliases: ['Yunfen Equipment Park'] },
]

t.test('names of parks', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('the best name first: characters, pinyin, initials, English, typos', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const names = new ParkNames(db)
      for (const [query, ids] of [
        ['海曲高新区', ['zone', 'works']],
        ['haiqugaoxin', ['zone', 'works']],
        ['hqgxq', ['zone', 'works']],
        ['蓝湾', ['works']],
        ['yunfen', ['far']],
        ['equipment', ['far']],
        ['云分智能', ['far']],
        ['海区高新区', ['zone', 'works']],
        ['毫不相干', []],
        ['%', []],
        ['', []],
      ] as const)
        t.strictSame((await names.search(query, 2)).slice(0, 2), ids, query)
    })

    await t.test('a write is found at once: a new park, a new name, the old name no more', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const names = new ParkNames(db)
      t.strictSame(await names.search('蓝湾', 5), ['works'])
      await importParks(
        db,
        [
          { id: 'works', name: '青石智造园' },
          { id: 'new', name: '蓝湾港物流园', level: 'provincial' },
        ],
        NOW,
      )
      t.strictSame(await names.search('蓝湾', 5), ['new'])
      t.strictSame(await names.search('qingshi', 5), ['works'])
      t.strictSame(await names.search('海曲', 5), ['zone'])
    })

    await t.test('a store that went back: a backup was brought back under the server', async (t) => {
      const { db } = await fresh()
      await importParks(db, PARKS, NOW)
      const revisionOf = () => db.selectFrom('parks_revision').select('value').executeTakeFirstOrThrow()
      const saved = Number((await revisionOf()).value)
      const old = await db.selectFrom('parks').select(['id', 'search_text', 'revision']).execute()
      await importParks(db, [{ id: 'works', name: '青石智造园' }], NOW)
      const names = new ParkNames(db)
      t.strictSame(await names.search('青石', 5), ['works'])
      for (const { id, ...row } of old) await db.updateTable('parks').set(row).where('id', '=', id).execute()
      await db.deleteFrom('park_decisions').execute()
      await db.updateTable('parks_revision').set({ value: saved }).execute()
      t.strictSame(await names.search('青石', 5), [], 'the newer name is gone')
      t.strictSame(await names.search('蓝湾', 5), ['works'])
      await importParks(db, [{ id: 'far', name: '白石智造园' }], NOW)
      t.strictSame(await names.search('白石', 5), ['far'], 'and what comes then is followed')
    })

    await t.test('of equally good names the higher level comes first, wherever the park was read', async (t) => {
      const { db } = await fresh()
      await importParks(db, [{ id: 'low', name: '东岭产业园甲', level: 'private' }], NOW)
      const names = new ParkNames(db)
      await names.search('东岭', 1)
      await importParks(db, [{ id: 'high', name: '东岭产业园乙', level: 'national' }], NOW)
      t.strictSame(await names.search('东岭', 5), ['high', 'low'])
    })
  })
})

t.test('many names are made ready in small steps, and found as few are', async (t) => {
  const entries = Array.from({ length: 9000 }, (_, i) => ({
    value: i,
    names: [`海曲第${(i * 7919) % 9000}产业园`, '甲区'],
  }))
  const steps = buildRankedTypeAhead(entries)
  let count = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) count++
  t.ok(count > 90, `${count} steps`)
  const [inSteps, atOnce] = [step.value, createTypeAhead(() => entries)]
  for (const query of ['海曲第7919', '海曲第8999产业园', 'hq', '第12', 'haiqudi77', '甲', '海去第4321'])
    t.strictSame(
      inSteps(query, 30).map(({ value }) => value),
      atOnce(query, 30),
      query,
    )
  for (const i of [0, 1, 4500, 8999])
    t.equal(inSteps(`海曲第${(i * 7919) % 9000}产业园`, 1)[0]?.value, i, `the ${i}th is found by its whole name`)
})
