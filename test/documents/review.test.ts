import { createHash } from 'node:crypto'
import t from 'tap'
import type { Db } from '../../src/db/index.ts'
import { type DigestedDocument, digestDocument } from '../../src/documents/digest.ts'
import { countFacts, listFacts } from '../../src/documents/fact-queue.ts'
import { type IncomingDocument, ingestDocument } from '../../src/documents/ingest.ts'
import { type Digest, reextractDocument } from '../../src/documents/reextract.ts'
import { acceptAbove, acceptFact, correctFact, rejectFact, undoReview } from '../../src/documents/review.ts'
import { factsOfDocument, factsOfPark } from '../../src/documents/store.ts'
import type { Attribute } from '../../src/model/index.ts'
import { deletePark } from '../../src/parks/edit-park.ts'
import { historyOf } from '../../src/parks/history.ts'
import { loadRecords } from '../../src/parks/index-rows.ts'
import { findPark, parksRevision } from '../../src/parks/store.ts'
import { eachEngine, NOW } from '../helper.ts'

const DECIDER = { actor: '李审核', note: '电话核实', now: NOW }
const TODAY = NOW.slice(0, 10)
const OPTIONS = { now: NOW, acceptConfidence: 0.3 }

const PAGE = `海曲智能装备产业园开园

2024-03-28 来源:海曲日报

海曲智能装备产业园位于苏州市吴江区,占地约210亩,总建筑面积28万平方米,以智能装备为主导产业,现有企业37家,厂房租金每月每平方米26元。
`
const OTHER = `海曲智能装备产业园招商

2024-05-02 来源:吴江日报

海曲智能装备产业园位于苏州市吴江区,占地约300亩,现有企业37家。
`

const incoming = (text: string): IncomingDocument => ({ text, sha256: createHash('sha256').update(text).digest('hex') })

async function setUp(db: Db, acceptConfidence = 0.3) {
  const { documentId, parkIds } = await ingestDocument(db, incoming(PAGE), { ...OPTIONS, acceptConfidence })
  const parkId = parkIds[0] ?? ''
  const fact = async (attribute: Attribute) =>
    (await factsOfPark(db, parkId)).find((row) => row.attribute === attribute && row.status !== 'superseded')
  const idOf = async (attribute: Attribute) => (await fact(attribute))?.id ?? ''
  const park = async () => (await findPark(db, parkId))?.projection
  return { documentId, parkId, fact, idOf, park }
}

const idsIn = async (db: Db, status: Parameters<typeof listFacts>[1]['status']) =>
  (await listFacts(db, status ? { status } : {}, { limit: 100 }, TODAY)).items.map(({ attribute }) => attribute)

/** The rules of another day: they read `from` as `to`, and nothing else anew. */
const rulesThatRead =
  (attribute: Attribute, change: (value: number) => number | undefined): Digest =>
  (text, sha256) => {
    const digest = digestDocument(text, sha256)
    const parks = digest.extraction.parks.map((park) => ({
      ...park,
      facts: park.facts.flatMap((fact) => {
        const value = fact.attribute === attribute ? change(Number(fact.value)) : fact.value
        return value === undefined ? [] : [{ ...fact, value }]
      }),
    }))
    return { ...digest, extraction: { ...digest.extraction, parks } }
  }

/** A reading that misses some members of a list. */
const withoutMembers = (digest: DigestedDocument, names: readonly string[]): DigestedDocument => {
  const parks = digest.extraction.parks.map((park) => ({
    ...park,
    facts: park.facts.filter(({ value }) => !names.includes(String(value))),
  }))
  return { ...digest, extraction: { ...digest.extraction, parks } }
}

t.test('review', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('accept, reject and correct count at once, with who and when, and can be undone', async (t) => {
      const { db } = await fresh()
      const { idOf, fact, park, parkId } = await setUp(db, 1)
      t.equal((await park())?.land, undefined, 'waiting facts do not count')
      const id = await idOf('site_area')
      const accepted = await acceptFact(db, id, undefined, DECIDER)
      t.equal((await park())?.land?.totalM2, 140_000)
      t.match(await fact('site_area'), {
        status: 'accepted',
        reviewer: '李审核',
        reviewed_at: NOW,
        review_note: '电话核实',
      })
      const rejected = await rejectFact(db, id, DECIDER)
      t.equal((await park())?.land, undefined)
      await t.rejects(undoReview(db, accepted.id, DECIDER), /undo that one first/)
      await undoReview(db, rejected.id, DECIDER)
      t.equal((await park())?.land?.totalM2, 140_000)
      const corrected = await correctFact(db, id, { value: 150_000 }, DECIDER)
      t.equal((await park())?.land?.totalM2, 150_000)
      t.match(
        (await factsOfPark(db, parkId)).find((row) => row.id === corrected.madeFactId),
        {
          origin: 'manual',
          confidence: 1,
          corrects_id: id,
          bound: 'exact',
          quote: /210亩/,
        },
      )
      await t.rejects(acceptFact(db, id, undefined, DECIDER), /was corrected by/)
      await undoReview(db, corrected.id, DECIDER)
      t.equal((await park())?.land?.totalM2, 140_000)
      await t.rejects(undoReview(db, corrected.id, DECIDER), /was undone/)
      await t.rejects(undoReview(db, 'r0', DECIDER), { name: 'MissingError' })
      await t.rejects(acceptFact(db, 'f-none', undefined, DECIDER), { name: 'MissingError' })
    })

    await t.test('a correction that cannot be a fact is refused', async (t) => {
      const { db } = await fresh()
      const { idOf } = await setUp(db)
      const revision = await parksRevision(db)
      const [area, sector] = [await idOf('site_area'), await idOf('sector')]
      const bad: [string, Parameters<typeof correctFact>[2]][] = [
        [area, {}],
        [area, { value: 'much' }],
        [area, { value: -1 }],
        [sector, { value: 5 }],
        [sector, { value: 'medical-device' }],
        [area, { attribute: 'operator' }],
        [area, { parkId: 'none' }],
      ]
      for (const [id, correction] of bad)
        await t.rejects(correctFact(db, id, correction, DECIDER), JSON.stringify(correction))
      t.equal(await parksRevision(db), revision, 'nothing was changed')
    })

    await t.test('many are accepted as one decision, which wins over nothing and is undone as one', async (t) => {
      const { db } = await fresh()
      const { park } = await setUp(db, 1)
      const waiting = (await idsIn(db, 'pending')).length
      const review = await acceptAbove(db, { minConfidence: 0.5 }, DECIDER)
      t.ok(review && review.factIds.length > 2 && review.factIds.length <= waiting)
      t.equal((await park())?.land?.totalM2, 140_000)
      t.equal(await acceptAbove(db, { minConfidence: 0.5 }, DECIDER), undefined, 'nothing is left')
      await undoReview(db, review?.id ?? '', DECIDER)
      t.equal((await idsIn(db, 'pending')).length, waiting)
      t.equal((await park())?.land, undefined)
    })

    await t.test('stale facts ask for a check, and a confirmation makes them fresh for matching too', async (t) => {
      const { db } = await fresh()
      const { idOf } = await setUp(db)
      const stale = await idsIn(db, 'stale')
      t.ok(stale.includes('rent') && !stale.includes('site_area'), stale.join(' '))
      const confidence = async () =>
        (await loadRecords(db, TODAY)).records[0]?.sources?.['space.rentCnyM2Month']?.[0]?.confidence ?? 0
      const before = await confidence()
      const review = await acceptFact(db, await idOf('rent'), TODAY, DECIDER)
      t.ok((await confidence()) > 4 * before, 'matching sees the fresh confidence')
      t.notOk((await idsIn(db, 'stale')).includes('rent'))
      await undoReview(db, review.id, DECIDER)
      t.ok((await idsIn(db, 'stale')).includes('rent'))
    })

    await t.test('sources that contradict are shown until a person decides', async (t) => {
      const { db } = await fresh()
      const { idOf } = await setUp(db)
      await ingestDocument(db, incoming(OTHER), OPTIONS)
      t.strictSame(await idsIn(db, 'conflicting'), ['site_area', 'site_area'])
      await acceptFact(db, await idOf('site_area'), undefined, DECIDER)
      t.strictSame(await idsIn(db, 'conflicting'), [])
    })

    await t.test('the queue is paged and narrowed', async (t) => {
      const { db } = await fresh()
      const { parkId, documentId } = await setUp(db)
      const all = (await listFacts(db, {}, { limit: 100 }, TODAY)).items.map(({ id }) => id)
      const paged: string[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await listFacts(db, {}, { limit: 2, ...(cursor ? { cursor } : {}) }, TODAY)
        paged.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor
      }
      t.strictSame(paged, all)
      const narrowed = { parkId, documentId, attribute: 'rent', minConfidence: 0.1, maxConfidence: 1 } as const
      t.equal((await listFacts(db, narrowed, { limit: 9 }, TODAY)).items.length, 1)
      t.equal((await listFacts(db, { ...narrowed, parkId: 'none' }, { limit: 9 }, TODAY)).items.length, 0)
    })

    await t.test('what there is to do is counted as the lists have it', async (t) => {
      const { db } = await fresh()
      const { parkId } = await setUp(db)
      await ingestDocument(db, incoming(OTHER), { ...OPTIONS, acceptConfidence: 1 })
      const statuses = ['pending', 'conflicting', 'stale'] as const
      for (const filter of [{}, { parkId }, { parkId: 'none' }, { minConfidence: 0.8 }] as const) {
        const lengths = await Promise.all(
          statuses.map(
            async (status) => (await listFacts(db, { ...filter, status }, { limit: 99 }, TODAY)).items.length,
          ),
        )
        const { attributes, ...counts } = await countFacts(db, filter, TODAY)
        t.strictSame(
          statuses.map((status) => counts[status]),
          lengths,
          JSON.stringify(filter),
        )
        for (const status of statuses)
          t.equal(
            attributes.reduce((sum, of) => sum + of[status], 0),
            counts[status],
          )
      }
      const { pending, attributes } = await countFacts(db, {}, TODAY)
      t.ok(pending > 1)
      t.match(
        attributes.find(({ attribute }) => attribute === 'site_area'),
        { pending: 1 },
      )
    })

    await t.test('the history of an attribute: said, decided, entered', async (t) => {
      const { db } = await fresh()
      const { idOf, parkId } = await setUp(db)
      await correctFact(
        db,
        await idOf('site_area'),
        { value: 150_000 },
        { ...DECIDER, now: '2026-11-23T08:00:00.000Z' },
      )
      const entries = await historyOf(db, parkId, 'site_area')
      t.strictSame(
        entries.map(({ kind, value, status }) => [kind, value, status]),
        [
          ['fact', 150_000, 'accepted'],
          ['correct', 140_000, 'superseded'],
          ['fact', 140_000, 'superseded'],
        ],
      )
      t.strictSame(await historyOf(db, parkId, 'land.totalM2'), entries, 'by field as by attribute')
      t.ok((await historyOf(db, parkId)).length > entries.length)
    })

    await t.test('reading again keeps what people decided', async (t) => {
      const { db } = await fresh()
      const { documentId, idOf, parkId, park } = await setUp(db)
      const rejected = await idOf('enterprise_count')
      await rejectFact(db, rejected, DECIDER)
      const corrected = await correctFact(db, await idOf('site_area'), { value: 150_000 }, DECIDER)
      await acceptFact(db, await idOf('building_area'), undefined, DECIDER)
      const before = (await factsOfPark(db, parkId)).length
      const again = await reextractDocument(db, documentId, OPTIONS)
      t.match(again, { added: 0, removed: 0, goneParks: [], parkIds: [parkId] })
      t.ok(again.kept >= 4)
      t.equal((await factsOfPark(db, parkId)).length, before)
      t.match(await park(), { land: { totalM2: 150_000 }, space: { totalM2: 280_000 }, cluster: undefined })
      const states = Object.fromEntries((await factsOfPark(db, parkId)).map(({ id, status }) => [id, status]))
      t.match(states, { [rejected]: 'rejected', [corrected.madeFactId ?? '']: 'accepted' })
    })

    await t.test('other rules: undecided facts follow, a contradiction of a decision waits', async (t) => {
      const { db } = await fresh()
      const { documentId, idOf, fact, park } = await setUp(db)
      const report = await reextractDocument(
        db,
        documentId,
        OPTIONS,
        rulesThatRead('site_area', () => 141_000),
      )
      t.match(report, { added: 1, removed: 1 })
      t.equal((await park())?.land?.totalM2, 141_000)
      await acceptFact(db, await idOf('site_area'), undefined, DECIDER)
      await reextractDocument(
        db,
        documentId,
        OPTIONS,
        rulesThatRead('site_area', () => 99_000),
      )
      t.equal((await park())?.land?.totalM2, 141_000)
      const waiting = (await factsOfDocument(db, documentId)).filter(({ status }) => status === 'pending')
      t.strictSame(
        waiting.map((row) => row.value_number),
        [99_000],
      )
      await reextractDocument(
        db,
        documentId,
        OPTIONS,
        rulesThatRead('site_area', () => undefined),
      )
      t.match(await fact('site_area'), { value_number: 141_000, status: 'accepted' })
    })

    await t.test('one more name of a list contradicts no decision about another', async (t) => {
      const { db } = await fresh()
      const page = `${PAGE}园区引进了海蓝精密、恒达电机、远山轴承等企业。`
      const one: Digest = (text, sha256) => withoutMembers(digestDocument(text, sha256), ['恒达电机', '远山轴承'])
      const { documentId, parkIds } = await ingestDocument(db, incoming(page), OPTIONS)
      await reextractDocument(db, documentId, OPTIONS, one)
      const members = async () =>
        (await factsOfPark(db, parkIds[0] ?? '')).filter(({ attribute }) => attribute === 'anchor_enterprise')
      const [first] = await members()
      t.equal((await members()).length, 1)
      await acceptFact(db, first?.id ?? '', undefined, DECIDER)
      await reextractDocument(db, documentId, OPTIONS)
      t.ok((await members()).length > 1)
      t.ok((await members()).every(({ status }) => status === 'accepted'))
    })

    await t.test('parks that the new rules no longer see go, unless somebody else speaks of them', async (t) => {
      const { db } = await fresh()
      const { documentId, parkId } = await setUp(db)
      const noParks: Digest = (text, sha256) => {
        const digest = digestDocument(text, sha256)
        return { ...digest, extraction: { ...digest.extraction, parks: [] } }
      }
      t.strictSame((await reextractDocument(db, documentId, OPTIONS, noParks)).goneParks, [parkId])
      t.equal(await findPark(db, parkId), undefined)
      t.strictSame((await reextractDocument(db, documentId, OPTIONS)).parkIds, [parkId], 'and come back')
      await ingestDocument(db, incoming(OTHER), OPTIONS)
      t.strictSame((await reextractDocument(db, documentId, OPTIONS, noParks)).goneParks, [])
    })

    await t.test('a decision about a fact whose park is gone cannot be undone', async (t) => {
      const { db } = await fresh()
      const { idOf, parkId } = await setUp(db)
      const review = await acceptFact(db, await idOf('rent'), undefined, DECIDER)
      await deletePark(db, parkId, DECIDER)
      await t.rejects(undoReview(db, review.id, DECIDER), /bring the park back first/)
    })
  })
})
