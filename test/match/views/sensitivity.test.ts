import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { type ParkIndex, sensitivity } from '../../../src/match/index.ts'
import { CRITERIA, type CriterionId, type Profile, type Sensitivity } from '../../../src/model/index.ts'
import { indexOf, park, someParks, someProfile, TODAY } from './helper.ts'

const near = park('near', { region: '370214', land: { availableM2: 16_000 }, level: 'national' })
const large = park('large', { region: '370100', land: { availableM2: 60_000 }, level: 'national' })
const wish: Profile = { landM2: { min: 20_000 }, regions: { prefer: ['370214'] } }

t.test('which weight topples the first park, and who follows', async (t) => {
  // near: land 0.6, location 1; large: land 1, location 0.4. Level where 0.4 × land = 0.6 × location.
  const found = sensitivity(indexOf(near, large), wish, { today: TODAY })
  t.match(found, {
    first: { parkId: 'near' },
    isRobust: false,
    zh: '第一名示例园near并不稳：用地、区位的权重变动 20% 就会换人',
    en: /narrow margin: a 20% change of the weight of Land and Location/,
  })
  const of = (id: CriterionId) => found.weights.find(({ criterion }) => criterion === id)
  t.match(of('land'), {
    weight: 20,
    down: null,
    up: { parkId: 'large', weight: 22.5 },
    at80: null,
    at120: { parkId: 'large' },
    zh: '“用地”权重从 20 提高到 22.5（+13%），第一名变为示例园large',
    en: 'Land: with weight 22.5 instead of 20 (+13%), 示例园large comes first',
  })
  t.match(of('location'), { down: { parkId: 'large', weight: 13.3 }, up: null, at80: { parkId: 'large' }, at120: null })
  t.match(of('standing'), { down: null, up: null, zh: '“园区级别”权重无论怎么调，第一名不变' })
})

t.test('a firm first park, and no park at all', async (t) => {
  t.match(sensitivity(indexOf(near), wish), { isRobust: true, zh: '任一权重上下浮动 20%，第一名都是示例园near' })
  t.match(sensitivity(indexOf(), wish), { first: null, isRobust: true, weights: [] })
})

const firstAt = (index: ParkIndex, wish: Profile, id: CriterionId, weight: number) =>
  index.match(wish, { today: TODAY, weights: { [id]: weight }, limit: 1 }).recommendations[0]?.parkId

/** Each claim of the view, held against matches with the weights in question. */
function holds(index: ParkIndex, wish: Profile, found: Sensitivity): void {
  const first = found.first?.parkId
  for (const { criterion, weight, down, up, at80, at120 } of found.weights) {
    assert.equal(firstAt(index, wish, criterion, weight * 0.8), at80?.parkId ?? first, `${criterion} at 80 %`)
    assert.equal(firstAt(index, wish, criterion, weight * 1.2), at120?.parkId ?? first, `${criterion} at 120 %`)
    if (up) assert.equal(firstAt(index, wish, criterion, up.weight), up.parkId, `${criterion} up to ${up.weight}`)
    if (down) assert.equal(firstAt(index, wish, criterion, down.weight), down.parkId, `${criterion} down`)
    // Nothing topples nearer than what is told, but for the step of 0.1 and ties.
    const upEnd = up ? Math.max(weight, up.weight - 0.21) : 1000
    const downEnd = down ? Math.min(weight, down.weight + 0.21) : weight / 1000
    for (const share of [0.25, 0.5, 0.75, 0.99]) {
      assert.equal(
        firstAt(index, wish, criterion, weight + (upEnd - weight) * share),
        first,
        `${criterion} below ${upEnd}`,
      )
      assert.equal(firstAt(index, wish, criterion, weight + (downEnd - weight) * share), first, `${criterion} above`)
    }
  }
}

t.test('what is told of a weight is what matches give', async () => {
  fc.assert(
    fc.property(someParks, someProfile, (parks, wish) => {
      const index = indexOf(...parks)
      const found = sensitivity(index, wish, { today: TODAY })
      assert.ok(found.weights.every(({ criterion, weight }) => CRITERIA[criterion].weight === weight))
      holds(index, wish, found)
    }),
    { numRuns: 40 },
  )
})
