import { createHash } from 'node:crypto'
import t from 'tap'
import type { Db } from '../../src/db/index.ts'
import { type IncomingDocument, ingestDocument } from '../../src/documents/ingest.ts'
import { reextractDocument } from '../../src/documents/reextract.ts'
import { factsOfDocument, factsOfPark } from '../../src/documents/store.ts'
import { listDecisions } from '../../src/parks/decisions.ts'
import { createPark, deletePark, editPark } from '../../src/parks/edit-park.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { mergeParks } from '../../src/parks/merge-parks.ts'
import { renewNameKeys, renewNameKeysOnce } from '../../src/parks/name-keys.ts'
import { LiveParks } from '../../src/parks/park-index.ts'
import { keysOf } from '../../src/parks/resolve.ts'
import { splitPark } from '../../src/parks/split-park.ts'
import { findPark, parkPages, parksRevision, type StoredPark } from '../../src/parks/store.ts'
import { undoDecision } from '../../src/parks/undo-decision.ts'
import { eachEngine, NOW } from '../helper.ts'

async function allParks(db: Db): Promise<StoredPark[]> {
  const parks: StoredPark[] = []
  for await (const page of parkPages(db)) parks.push(...page)
  return parks
}

const DECIDER = { actor: '李审核', note: null, now: NOW }
const OPTIONS = { now: NOW, acceptConfidence: 0.3 }

const page = (text: string): IncomingDocument => ({ text, sha256: createHash('sha256').update(text).digest('hex') })
const read = (db: Db, text: string) => ingestDocument(db, page(text), OPTIONS)

const NORTH = '海曲北岸智造园位于苏州市吴江区,占地约210亩,以智能装备为主导产业。'
const HARBOUR = '吴江海湾智能装备产业园位于苏州市吴江区,总建筑面积28万平方米,现有企业37家。'
const HARBOUR_LATER = '记者获悉,位于苏州市吴江区的吴江海湾智能装备产业园目前入驻企业52家。'

/** Everything that is stored of the parks, without what only counts changes. */
const picture = async (db: Db) => ({
  parks: (await allParks(db)).map(({ revision: _revision, ...park }) => park),
  facts: (await db.selectFrom('facts').selectAll().orderBy('id').execute()).length,
  names: await db.selectFrom('park_names').selectAll().orderBy('park_id').orderBy('name').execute(),
  sightings: await db.selectFrom('document_parks').selectAll().orderBy('document_id').orderBy('name').execute(),
  rulings: (await db.selectFrom('park_name_rulings').selectAll().execute()).length,
})

async function twoParks(db: Db): Promise<[north: string, harbour: string]> {
  const [north] = (await read(db, NORTH)).parkIds
  const [harbour] = (await read(db, HARBOUR)).parkIds
  return [north ?? '', harbour ?? '']
}

t.test('decisions of people about parks', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('a merge: names, facts, entered fields and the parks below go over; undo puts all back', async (t) => {
      const { db } = await fresh()
      const [north, harbour] = await twoParks(db)
      await importParks(db, [{ id: 'area', name: '海湾东片区', parentId: harbour }], NOW)
      const before = await picture(db)
      const facts = (await factsOfPark(db, north)).length + (await factsOfPark(db, harbour)).length
      const { park, change } = await mergeParks(db, harbour, north, DECIDER)
      t.match(change, { kind: 'merge', park_id: north, other_id: harbour, actor: '李审核' })
      t.match(park.projection, { space: { totalM2: 280_000 }, land: { totalM2: 140_000 } })
      t.ok(park.projection.aliases?.includes('吴江海湾智能装备产业园'))
      t.equal((await factsOfPark(db, north)).length, facts)
      t.equal(await findPark(db, harbour), undefined)
      t.equal((await findPark(db, 'area'))?.projection.parentId, north)
      await undoDecision(db, change.id, DECIDER)
      t.strictSame(await picture(db), before)
    })

    await t.test('a merged name never makes the old park again', async (t) => {
      const { db } = await fresh()
      const [north, harbour] = await twoParks(db)
      const index = new LiveParks({ db, day: () => NOW.slice(0, 10), now: () => NOW })
      t.equal((await index.current()).parks.size, 2)
      await mergeParks(db, harbour, north, DECIDER)
      t.equal((await index.current()).parks.size, 1, 'matching forgets the park')
      t.strictSame((await read(db, HARBOUR_LATER)).parkIds, [north])
      t.equal((await factsOfPark(db, north)).filter((fact) => fact.attribute === 'enterprise_count').length, 2)
      await t.rejects(importParks(db, [{ id: harbour, name: '海湾' }], NOW), { name: 'ImportRefusedError' })
      await t.rejects(editPark(db, harbour, { name: 'x' }, DECIDER), new RegExp(`merged into '${north}'`))
    })

    await t.test('a zone merged into a park below it, and a park into the zone above it', async (t) => {
      const { db } = await fresh()
      const records = [
        { id: 'zone', name: '甲高新区' },
        { id: 'middle', name: '乙科技园', parentId: 'zone' },
        { id: 'low', name: '丙片区', parentId: 'middle' },
      ]
      await importParks(db, records, NOW)
      const before = await picture(db)
      const down = await mergeParks(db, 'zone', 'low', DECIDER)
      t.equal(down.park.projection.parentId, undefined)
      t.equal((await findPark(db, 'middle'))?.projection.parentId, 'low')
      await undoDecision(db, down.change.id, DECIDER)
      t.strictSame(await picture(db), before)
      const up = await mergeParks(db, 'middle', 'zone', DECIDER)
      t.equal((await findPark(db, 'low'))?.projection.parentId, 'zone')
      await undoDecision(db, up.change.id, DECIDER)
      t.strictSame(await picture(db), before)
    })

    await t.test('what a person entered of either park stays, the surviving one first', async (t) => {
      const { db } = await fresh()
      await importParks(
        db,
        [
          { id: 'a', name: '甲科技园', land: { totalM2: 5 } },
          { id: 'b', name: '乙科技园', land: { totalM2: 9, availableM2: 3 }, operator: '乙公司' },
        ],
        NOW,
      )
      const { park } = await mergeParks(db, 'b', 'a', DECIDER)
      t.match(park.base, { name: '甲科技园', land: { totalM2: 5, availableM2: 3 }, operator: '乙公司' })
    })

    await t.test('a split by names: each name and its documents go their own way, for good', async (t) => {
      const { db } = await fresh()
      const [north, harbour] = await twoParks(db)
      const { change: merge } = await mergeParks(db, harbour, north, DECIDER)
      const before = await picture(db)
      const { made, change } = await splitPark(db, north, { names: ['吴江海湾智能装备产业园'] }, DECIDER)
      t.match(made.projection, { name: '吴江海湾智能装备产业园', space: { totalM2: 280_000 } })
      t.match((await findPark(db, north))?.projection, {
        land: { totalM2: 140_000 },
        space: undefined,
        aliases: undefined,
      })
      t.strictSame((await read(db, HARBOUR_LATER)).parkIds, [made.id])
      t.strictSame((await read(db, `${NORTH}又及`)).parkIds, [north])
      await t.rejects(undoDecision(db, merge.id, DECIDER), /undo that one first/)
      await t.rejects(undoDecision(db, change.id, DECIDER), /facts that came since/)
      t.not(await picture(db), before)
    })

    await t.test('a document that calls both parks one does not put them together again', async (t) => {
      const { db } = await fresh()
      const [north, harbour] = await twoParks(db)
      await mergeParks(db, harbour, north, DECIDER)
      const { made } = await splitPark(db, north, { names: ['吴江海湾智能装备产业园'] }, DECIDER)
      await read(db, '海曲北岸智造园(吴江海湾智能装备产业园)位于苏州市吴江区,占地300亩。')
      const names = (await findPark(db, north))?.projection.aliases ?? []
      t.notOk(names.includes('吴江海湾智能装备产业园'))
      t.equal((await findPark(db, made.id))?.base.name, '吴江海湾智能装备产业园')
      t.equal((await allParks(db)).length, 2)
    })

    await t.test('a split by facts, and its undo', async (t) => {
      const { db } = await fresh()
      const [north] = await twoParks(db)
      const before = await picture(db)
      const area = (await factsOfPark(db, north)).find(({ attribute }) => attribute === 'site_area')
      const { made, change } = await splitPark(db, north, { name: '北岸二期', facts: [area?.id ?? ''] }, DECIDER)
      t.match(made.projection, { land: { totalM2: 140_000 } })
      t.equal((await findPark(db, north))?.projection.land, undefined)
      const [documentId] = (await factsOfPark(db, made.id)).map(({ document_id }) => document_id)
      await reextractDocument(db, documentId ?? '', OPTIONS)
      t.equal((await factsOfPark(db, made.id)).length, 1, 'reading the page again leaves the fact where it was put')
      await undoDecision(db, change.id, DECIDER)
      t.strictSame(await picture(db), before)
    })

    await t.test('bad splits are refused by field', async (t) => {
      const { db } = await fresh()
      const [north] = await twoParks(db)
      const bad = [
        { names: ['无此名'] },
        { names: ['海曲北岸智造园'] },
        { name: 'x', facts: ['f-none'] },
        {},
        { name: 'x', region: '999999', facts: [(await factsOfPark(db, north))[0]?.id ?? ''] },
        { facts: ['f-none'] },
      ]
      for (const request of bad) await t.rejects(splitPark(db, north, request, DECIDER), JSON.stringify(request))
      t.equal(await parksRevision(db), 2, 'nothing was changed')
    })

    await t.test('an edit wins over facts, its removal lets them speak again, undo takes it back', async (t) => {
      const { db } = await fresh()
      const [north] = await twoParks(db)
      const edit = await editPark(db, north, { land: { totalM2: 5 }, name: '北岸新名智造园' }, DECIDER)
      t.match(edit.park.projection, { land: { totalM2: 5 }, aliases: ['海曲北岸智造园'] })
      t.strictSame((await read(db, `${NORTH}再及`)).parkIds, [north], 'the earlier name still finds it')
      const cleared = await editPark(db, north, { land: { totalM2: null } }, DECIDER)
      t.equal(cleared.park.projection.land?.totalM2, 140_000)
      await t.rejects(undoDecision(db, edit.change.id, DECIDER), /undo that one first/)
      await undoDecision(db, cleared.change.id, DECIDER)
      await undoDecision(db, edit.change.id, DECIDER)
      t.match((await findPark(db, north))?.projection, { name: '海曲北岸智造园', land: { totalM2: 140_000 } })
      await t.rejects(undoDecision(db, edit.change.id, DECIDER), /was undone/)
      for (const patch of [
        { region: '999999' },
        { id: 'other' },
        { land: { totalM2: -1 } },
        { colour: 1 },
        { parentId: north },
      ])
        await t.rejects(editPark(db, north, patch, DECIDER), { name: 'InvalidParkError' }, JSON.stringify(patch))
    })

    await t.test(
      'a park is deleted with its facts, is not made again by documents, and comes back whole',
      async (t) => {
        const { db } = await fresh()
        const { documentId, parkIds } = await read(db, NORTH)
        const [north = ''] = parkIds
        await importParks(db, [{ id: 'area', name: '北岸东片区', parentId: north }], NOW)
        const before = await picture(db)
        const { change } = await deletePark(db, north, DECIDER)
        t.equal((await findPark(db, 'area'))?.projection.parentId, undefined)
        t.equal((await factsOfDocument(db, documentId)).length, 0)
        t.strictSame((await reextractDocument(db, documentId, OPTIONS)).parkIds, [])
        t.strictSame((await read(db, `${NORTH}又及`)).parkIds, [])
        await undoDecision(db, change.id, DECIDER)
        const { facts, parks } = await picture(db)
        t.strictSame({ facts, parks }, { facts: before.facts, parks: before.parks })
      },
    )

    await t.test('entering a park of a deleted name brings it back for documents', async (t) => {
      const { db } = await fresh()
      const { parkIds } = await read(db, NORTH)
      await deletePark(db, parkIds[0] ?? '', DECIDER)
      const { park, change } = await createPark(db, { name: '海曲北岸智造园', region: '320509' }, DECIDER)
      t.strictSame((await read(db, `${NORTH}又及`)).parkIds, [park.id])
      await t.rejects(undoDecision(db, change.id, DECIDER), /facts that came since/)
    })

    await t.test('entering a park: an id of its name, a taken id, a park of the same name', async (t) => {
      const { db } = await fresh()
      const [north] = await twoParks(db)
      const { park, similarTo, change } = await createPark(db, { name: '海曲北岸智造园', region: '320509' }, DECIDER)
      t.match(park, { id: `${north}-2`, origin: 'manual' })
      t.equal(similarTo, north)
      await t.rejects(createPark(db, { id: north, name: 'x' }, DECIDER), { name: 'ConflictError' })
      await t.rejects(createPark(db, {}, DECIDER), { name: 'InvalidParkError' })
      await undoDecision(db, change.id, DECIDER)
      t.equal(await findPark(db, park.id), undefined)
    })

    await t.test('an import that replaces records can be undone', async (t) => {
      const { db } = await fresh()
      await importParks(db, [{ id: 'a', name: '甲园', operator: '旧' }], NOW)
      await importParks(
        db,
        [
          { id: 'a', name: '甲园', operator: '新' },
          { id: 'b', name: '乙园' },
        ],
        NOW,
        '张三',
      )
      const { items } = await listDecisions(db, { limit: 10 })
      t.match(items, [{ kind: 'import', park_id: 'a', actor: '张三' }])
      await undoDecision(db, items[0]?.id ?? '', DECIDER)
      t.equal((await findPark(db, 'a'))?.base.operator, '旧')
    })

    await t.test('keys of an earlier version are renewed, in rulings too', async (t) => {
      const { db } = await fresh()
      const [north, harbour] = await twoParks(db)
      await mergeParks(db, harbour, north, DECIDER)
      t.equal(await renewNameKeys(db), 0)
      const before = await picture(db)
      const name = '吴江海湾智能装备产业园'
      const [key = ''] = keysOf([name])
      await db.updateTable('park_names').set({ key: '老的写法' }).where('name', '=', name).execute()
      await db.updateTable('park_name_rulings').set({ key: '老的写法' }).where('key', '=', key).execute()
      t.equal(await renewNameKeysOnce(db), 0, 'done since the last upgrade')
      await db.updateTable('store_marks').set({ value: 'an earlier version' }).where('name', '=', 'name_keys').execute()
      t.equal(await renewNameKeysOnce(db), 1, 'an upgrade that was cut off before is made up for')
      t.equal(await renewNameKeysOnce(db), 0)
      t.strictSame(await picture(db), before)
      t.ok(await db.selectFrom('park_name_rulings').select('key').where('key', '=', key).executeTakeFirst())
    })

    await t.test('the log is paged, of one park or of all', async (t) => {
      const { db } = await fresh()
      const [north, harbour] = await twoParks(db)
      for (const operator of ['甲', '乙', '丙']) await editPark(db, north, { operator }, DECIDER)
      await editPark(db, harbour, { operator: '丁' }, DECIDER)
      const first = await listDecisions(db, { parkId: north, limit: 2 })
      const second = await listDecisions(db, { parkId: north, limit: 2, cursor: first.nextCursor ?? '' })
      t.strictSame([first.items.length, second.items.length, second.nextCursor], [2, 1, null])
      t.equal((await listDecisions(db, { limit: 10 })).items.length, 4)
    })
  })
})
