import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { compareParks } from '../../../src/match/index.ts'
import type { Comparison, Profile } from '../../../src/model/index.ts'
import { indexOf, park, someParks, someProfile, TODAY } from './helper.ts'

const near = park('near', { region: '370214', land: { availableM2: 16_000 }, level: 'national' })
const large = park('large', { region: '370100', land: { availableM2: 60_000 }, level: 'national' })
const small = park('small', { land: { totalM2: 9000 } })
const wish: Profile = { landM2: { min: 20_000 }, regions: { prefer: ['370214'] } }

t.test('parks beside one another, what decides most first', async (t) => {
  const found = compareParks(indexOf(near, large, small), ['large', 'small', 'near'], wish, {
    today: TODAY,
  }) as Comparison
  t.match(found.parks, [
    { parkId: 'large', place: 2, failed: [] },
    { parkId: 'small', place: null, failed: ['land'], wouldNeed: [{ zh: /减到 13.5 亩以内/ }] },
    { parkId: 'near', place: 1 },
  ])
  t.strictSame(
    found.criteria.map(({ id, differs }) => `${id} ${differs}`),
    ['land true', 'location true', 'standing true'],
  )
  t.match(found.criteria[0], {
    ahead: ['large'],
    zh: '用地：示例园large最好，与最差的相差 26.3 分（有园区资料不全）',
    en: 'Land: 示例园large best, 26.3 points above the worst (not known for all)',
  })
  t.strictSame(
    found.criteria[0]?.parks.map(({ parkId }) => parkId),
    ['large', 'small', 'near'],
  )
})

t.test('without differences, and with a park that is not there', async (t) => {
  const same = compareParks(indexOf(park('a'), park('b')), ['a', 'b'], {}) as Comparison
  t.match(same.criteria, [{ id: 'standing', differs: false, ahead: [], zh: '园区级别：各园区资料都不全，需询问' }])
  t.strictSame(compareParks(indexOf(near), ['near', 'far', 'away'], wish), { missing: ['far', 'away'] })
})

t.test('scores, places and reasons are those of a match', async () => {
  fc.assert(
    fc.property(someParks, someProfile, (parks, profile) => {
      const index = indexOf(...parks)
      const ids = parks.map(({ id }) => id).slice(0, 5)
      const found = compareParks(index, ids, profile, { today: TODAY }) as Comparison
      const ranked = index
        .match(profile, { today: TODAY, limit: 100 })
        .recommendations.filter(({ parkId }) => ids.includes(parkId))
      const placed = found.parks.filter(({ place }) => place !== null).sort((x, y) => x.place! - y.place!)
      assert.deepEqual(
        placed.map(({ parkId, score }) => `${parkId} ${score}`),
        ranked.map(({ parkId, score }) => `${parkId} ${score}`),
      )
      for (const { parkId, criteria } of ranked) {
        for (const { id, weight: _, ...rest } of criteria) {
          const row = found.criteria.find((criterion) => criterion.id === id)!
          assert.deepEqual(
            row.parks.find((one) => one.parkId === parkId),
            { parkId, ...rest },
          )
        }
      }
      const spreads = found.criteria.map(({ spread }) => spread)
      assert.deepEqual(
        spreads,
        [...spreads].sort((x, y) => y - x),
      )
    }),
    { numRuns: 60 },
  )
})
