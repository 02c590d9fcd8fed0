import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { type Demand, demandGap, LEAST_GROUP, reverseMatch } from '../../../src/match/index.ts'
import { CRITERION_IDS, type Profile } from '../../../src/model/index.ts'
import { indexOf, park, someParks, someProfile, TODAY } from './helper.ts'

const demandsOf = (profiles: readonly Profile[]): Demand[] =>
  profiles.map((profile, i) => ({ id: `r${String(i).padStart(3, '0')}`, profile }))

t.test('the requests that fit a park, best first, with its rank among all parks', async (t) => {
  const index = indexOf(
    park('a', { land: { availableM2: 40_000, totalM2: 90_000 }, sectors: [{ id: 'auto-parts', role: 'leading' }] }),
    park('b', { land: { availableM2: 90_000, totalM2: 90_000 } }),
  )
  const demands = demandsOf([
    { landM2: { min: 60_000 } },
    { landM2: { min: 20_000 }, sectors: ['auto-parts'] },
    { landM2: { min: 95_000 } },
  ])
  const found = reverseMatch(index, 'a', demands, { today: TODAY })
  t.match(found, {
    total: 2,
    matches: [
      { id: 'r001', rank: 1 },
      { id: 'r000', rank: 2 },
    ],
  })
  t.equal(reverseMatch(index, 'a', demands, { limit: 1 })?.matches.length, 1)
  t.equal(reverseMatch(index, 'a', demands, { rankDepth: 0 })?.matches[0]?.rank, null)
  t.equal(reverseMatch(index, 'a', demands, { rankDepth: 1 })?.matches[1]?.rank, null, 'beyond the depth')
  t.equal(reverseMatch(index, 'none', demands), undefined)
})

t.test('no personal data leaves', async (t) => {
  const profile: Profile = {
    company: '示例医疗有限公司',
    contactName: '王建国',
    phone: '+8613900001122',
    landM2: { min: 20_000 },
    near: [{ kind: 'customer', name: '示例整车厂', maxKm: 20 }],
  }
  const found = reverseMatch(indexOf(park('a')), 'a', demandsOf([profile]))
  t.strictSame(found?.matches[0]?.profile, { landM2: { min: 20_000 }, near: [{ kind: 'customer', maxKm: 20 }] })
  t.notMatch(JSON.stringify(found), /示例医疗|王建国|13900001122|示例整车厂/)
})

t.test('scores and ranks are those of a match of the request', async () => {
  fc.assert(
    fc.property(someParks, fc.array(someProfile, { maxLength: 4 }), (parks, profiles) => {
      const index = indexOf(...parks)
      const { id } = parks[0]!
      const found = reverseMatch(index, id, demandsOf(profiles), { today: TODAY })
      const expected = demandsOf(profiles).flatMap((demand) =>
        index
          .match(demand.profile, { today: TODAY, limit: 100 })
          .recommendations.filter(({ parkId }) => parkId === id)
          .map(({ score, rank }) => `${demand.id} ${score.toFixed(9)} ${rank}`),
      )
      assert.deepEqual(
        found?.matches.map(({ id: request, score, rank }) => `${request} ${score.toFixed(9)} ${rank}`).sort(),
        expected.sort(),
      )
    }),
    { numRuns: 150 },
  )
})

const repeat = (count: number, profile: Profile): Profile[] => Array.from({ length: count }, () => profile)

t.test('what keeps a park from the requests, in groups of five and more', async (t) => {
  const index = indexOf(park('a', { land: { totalM2: 10_000, availableM2: 9000 }, excludedProcesses: ['painting'] }))
  const demands = demandsOf([
    ...repeat(6, { landM2: { min: 20_000 } }),
    ...repeat(4, { landM2: { min: 5000 }, processes: ['painting'] }),
    ...repeat(5, { floorM2: { min: 800 } }),
  ])
  t.strictSame(demandGap(index, 'a', demands), {
    requests: 15,
    failed: [{ criterion: 'land', count: 6 }],
    unknown: [{ criterion: 'space', count: 5 }],
    leastGroup: 5,
  })
  t.strictSame(demandGap(index, 'a', demands.slice(0, 4)), { requests: null, failed: [], unknown: [], leastGroup: 5 })
  t.equal(demandGap(index, 'none', demands), undefined)
})

t.test('a group is never smaller than five, and never larger than the requests', async () => {
  fc.assert(
    fc.property(someParks, fc.array(someProfile, { maxLength: 12 }), (parks, profiles) => {
      const gap = demandGap(indexOf(...parks), parks[0]!.id, demandsOf(profiles), { today: TODAY })!
      for (const { criterion, count } of [...gap.failed, ...gap.unknown]) {
        assert.ok(count >= LEAST_GROUP && count <= profiles.length)
        assert.ok(CRITERION_IDS.includes(criterion) && criterion !== 'standing')
      }
    }),
    { numRuns: 100 },
  )
})
