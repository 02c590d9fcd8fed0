import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { generatePark, matchByZone } from '../../../src/match/index.ts'
import { indexOf, park, someProfile, TODAY } from './helper.ts'

t.test('one park a zone, the others in its group', async (t) => {
  const index = indexOf(
    park('zone', { level: 'district' }),
    park('inner', { level: 'municipal', parentId: 'zone' }),
    park('inmost', { level: 'national', parentId: 'inner' }),
    park('alone', { level: 'provincial' }),
    park('orphan', { level: 'private', parentId: 'absent' }),
  )
  const found = matchByZone(index, {}, { limit: 2 })
  t.match(found, {
    total: 5,
    recommendations: [
      { parkId: 'inmost', rank: 1 },
      { parkId: 'alone', rank: 2 },
    ],
    groups: [
      {
        zone: { parkId: 'zone', name: '示例园zone' },
        best: 'inmost',
        others: [
          { parkId: 'inner', rank: 3 },
          { parkId: 'zone', rank: 5 },
        ],
      },
      { zone: { parkId: 'alone' }, best: 'alone', others: [] },
    ],
  })
  t.equal(matchByZone(index, {}, { limit: 10 }).groups.length, 3)
})

t.test('a large zone does not hide the others', async (t) => {
  const index = indexOf(
    park('zone', { level: 'national' }),
    ...Array.from({ length: 60 }, (_, i) => park(`n${i}`, { level: 'national', parentId: 'zone' })),
    park('other', { level: 'private' }),
  )
  const { groups } = matchByZone(index, {}, { limit: 2 })
  t.strictSame(
    groups.map(({ zone }) => zone.parkId),
    ['zone', 'other'],
  )
})

t.test('the best of each zone, in the order of the ranking', async () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), someProfile, (count, profile) => {
      const parks = Array.from({ length: count }, (_, i) => generatePark(i, 3))
      const index = indexOf(...parks)
      const zoneOf = (id: string) => parks.find((one) => one.id === id)?.parentId ?? id
      const expected = index
        .match(profile, { today: TODAY, limit: 100 })
        .recommendations.filter(
          ({ parkId }, i, all) => all.findIndex((other) => zoneOf(other.parkId) === zoneOf(parkId)) === i,
        )
        .slice(0, 4)
      assert.deepEqual(matchByZone(index, profile, { today: TODAY, limit: 4 }).recommendations, expected)
    }),
    { numRuns: 60 },
  )
})
