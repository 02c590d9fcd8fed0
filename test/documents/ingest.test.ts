import { createHash } from 'node:crypto'
import t from 'tap'
import { BatchQueue, findBatch, toBatchView } from '../../src/documents/batches.ts'
import { type IncomingDocument, ingestDocument } from '../../src/documents/ingest.ts'
import { ReadingPool } from '../../src/documents/reading-pool.ts'
import { factsOfDocument, factsOfPark, findDocument, listDocuments } from '../../src/documents/store.ts'
import { findPark, listParks, parksRevision } from '../../src/parks/store.ts'
import { eachEngine, NOW } from '../helper.ts'

const incoming = (text: string): IncomingDocument => ({ text, sha256: createHash('sha256').update(text).digest('hex') })
const OPTIONS = { now: NOW, acceptConfidence: 0.3 }

const NEWS = `海曲智能装备产业园开园

2024-03-28 来源:海曲日报

海曲智能装备产业园位于苏州市吴江区,占地约210亩,总建筑面积28万平方米,以智能装备为主导产业,现有企业37家。
`
const LATER = `海曲智能装备产业园再添新企业

2025-06-01 来源:海曲日报

记者从苏州市吴江区获悉,海曲智能装备产业园目前入驻企业52家,其中高新技术企业12家。园区剩余可租面积2.6万平方米。
`

/** One zone and one park in it, each under three names. */
const ZONE_PAGES: [publishedAt: string, text: string][] = [
  ['2023-03-01', '常州高新区规划面积20平方公里,以智能装备为主导产业。'],
  ['2023-06-01', '位于常州国家高新技术产业开发区的沃野精密轴承产业园现有企业48家。'],
  ['2024-02-01', '江苏省常州市高新技术产业开发区今年新增企业。'],
  ['2024-05-01', '常州市沃野精密轴承产业园总建筑面积35万平方米。'],
  ['2025-05-01', '常州沃野精密轴承产业园区现有企业61家。'],
]

const LONG = `海曲智能装备产业园位于苏州市吴江区,占地约210亩,以智能装备为主导产业。园区东临运河,南接快速路,西靠大学城,北望湖滨公园。多年来坚持绿色发展,建有人才公寓、职工食堂、幼儿园和篮球场,每逢周末都有音乐会与集市。物业团队全天候值守,报修一小时内上门。欢迎各地客商前来考察交流,共谋合作,携手描绘明天的蓝图。`

t.test('documents', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('a page becomes parks and facts, each with its words', async (t) => {
      const { db } = await fresh()
      const { documentId, isNew, parkIds } = await ingestDocument(db, incoming(NEWS), OPTIONS)
      t.equal(isNew, true)
      t.equal(parkIds.length, 1)
      const facts = await factsOfDocument(db, documentId)
      t.ok(facts.length >= 4, `${facts.length} facts`)
      for (const { span_start, span_end, quote } of facts) t.equal(NEWS.slice(span_start ?? 0, span_end ?? 0), quote)
      const park = await findPark(db, parkIds[0] ?? '')
      t.match(park?.projection, {
        name: '海曲智能装备产业园',
        region: '320509',
        land: { totalM2: 140_000 },
        space: { totalM2: 280_000 },
      })
      t.match((await findDocument(db, documentId))?.published_at, '2024-03-28')
    })

    await t.test('the same bytes again change nothing', async (t) => {
      const { db } = await fresh()
      const first = await ingestDocument(db, incoming(NEWS), OPTIONS)
      const again = await ingestDocument(db, incoming(NEWS), OPTIONS)
      t.strictSame(again, { ...first, isNew: false })
      t.equal(await parksRevision(db), 1)
      t.equal((await listDocuments(db, { limit: 10 })).items.length, 1)
    })

    await t.test('a later page speaks of the same park; the newer count is taken, the older one kept', async (t) => {
      const { db } = await fresh()
      const first = await ingestDocument(db, incoming(NEWS), OPTIONS)
      const second = await ingestDocument(db, incoming(LATER), OPTIONS)
      t.strictSame(second.parkIds, first.parkIds)
      const id = first.parkIds[0] ?? ''
      const park = await findPark(db, id)
      t.equal(park?.projection.cluster?.enterprises, 52)
      t.equal(park?.choices['cluster.enterprises']?.why, 'newer')
      t.equal((await factsOfPark(db, id)).filter(({ attribute }) => attribute === 'enterprise_count').length, 2)
    })

    await t.test('facts below the threshold wait for review and do not count', async (t) => {
      const { db } = await fresh()
      const { parkIds } = await ingestDocument(db, incoming(NEWS), { ...OPTIONS, acceptConfidence: 1 })
      const facts = await factsOfPark(db, parkIds[0] ?? '')
      t.ok(facts.length > 0 && facts.every(({ status }) => status === 'pending'))
      t.equal((await findPark(db, parkIds[0] ?? ''))?.projection.land, undefined)
    })

    await t.test('pages that come at once and speak of one park make one park', async (t) => {
      const { db } = await fresh()
      const pages = [NEWS, LATER, `${NEWS}又及`, `${LATER}又及`]
      const all = await Promise.all(pages.map((page) => ingestDocument(db, incoming(page), OPTIONS)))
      t.equal(new Set(all.flatMap(({ parkIds }) => parkIds)).size, 1)
      t.equal(await parksRevision(db), 4)
    })

    await t.test('a zone and its park under several names, in several documents, are two parks', async (t) => {
      const { db } = await fresh()
      for (const [publishedAt, text] of ZONE_PAGES)
        await ingestDocument(db, { ...incoming(text), publishedAt }, OPTIONS)
      const parks = (await listParks(db, {}, { limit: 50 })).items
      t.equal(parks.length, 2, parks.map(({ base }) => base.name).join(', '))
      const zone = parks.find(({ base }) => /高新|开发区/.test(base.name))
      const park = parks.find(({ id }) => id !== zone?.id)
      t.match(zone?.projection, { land: { totalM2: 2e7 } })
      t.match(park?.projection, { cluster: { enterprises: 61 }, space: { totalM2: 350_000 } })
    })

    await t.test('copies and near copies are linked to the first, and are no second voice', async (t) => {
      const { db } = await fresh()
      const first = await ingestDocument(db, incoming(LONG), OPTIONS)
      t.match(first, { duplicateOf: null, nearDuplicateOf: null })
      const copy = await ingestDocument(db, incoming(`<html><body><p>${LONG}</p></body></html>`), OPTIONS)
      t.match(copy, { duplicateOf: first.documentId, parkIds: first.parkIds, factCount: first.factCount })
      t.strictSame(await factsOfDocument(db, copy.documentId), [])
      const near = await ingestDocument(db, incoming(`${LONG}来源网络,侵权即删。`), OPTIONS)
      t.match(near, { duplicateOf: null, nearDuplicateOf: first.documentId })
      const { choices } = (await findPark(db, first.parkIds[0] ?? '')) ?? {}
      t.match(choices?.['land.totalM2'], { support: 1, competing: { length: 1 } })
      const other = await ingestDocument(db, incoming(LATER), OPTIONS)
      t.match(other, { duplicateOf: null, nearDuplicateOf: null })
    })

    await t.test('a batch reads its files one after the other and tells how far it is', async (t) => {
      const { db } = await fresh()
      const reading = new ReadingPool()
      t.after(() => reading.close())
      const queue = new BatchQueue({
        db,
        reading,
        now: () => NOW,
        acceptConfidence: 0.3,
        onError: (error) => t.fail(String(error)),
      })
      const files = [NEWS, LATER, '', NEWS].map((text, i) => ({ name: `${i}.txt`, bytes: Buffer.from(text) }))
      const id = await queue.add(files)
      await queue.idle()
      const found = await findBatch(db, id)
      t.ok(found)
      if (!found) return
      t.match(toBatchView(found, NOW), {
        status: 'done',
        total: 4,
        done: 4,
        failed: 1,
        files: [{ status: 'added' }, { status: 'added' }, { status: 'failed', detail: /no text/ }, { status: 'known' }],
      })
      const running = { ...found, batch: { ...found.batch, finished_at: null } }
      t.equal(toBatchView(running, NOW).status, 'running')
      t.equal(toBatchView(running, '2026-11-22T09:00:00.000Z').status, 'interrupted')
      const large = { name: 'x', bytes: Buffer.alloc(0) }
      Object.defineProperty(large.bytes, 'length', { value: 300 * 1024 * 1024 })
      await t.rejects(queue.add([large]), { name: 'QueueFullError' })
      await queue.close()
      await t.rejects(queue.add(files), { name: 'QueueFullError' })
    })

    await t.test('a page without a park is stored all the same', async (t) => {
      const { db } = await fresh()
      t.match(await ingestDocument(db, incoming('今天天气很好。'), OPTIONS), { isNew: true, parkIds: [], factCount: 0 })
      t.equal(await parksRevision(db), 0)
    })
  })
})
