import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { type MatchOptions, MOST_MATCHES, whatIf } from '../../../src/match/index.ts'
import { CRITERION_IDS, type Park, type Profile } from '../../../src/model/index.ts'
import { indexOf, park, someParks, someProfile, TODAY } from './helper.ts'

const a = park('a', {
  region: '370214',
  sectors: [{ id: 'medical-devices', role: 'leading' }],
  land: { availableM2: 40_000, priceCnyMu: 200_000 },
  thresholds: { taxCnyPerMuYear: 200_000 },
})
const land: Profile = { sectors: ['medical-devices'], landM2: { min: 20_000 } }

/** The other park beside `a`, what is asked, and the change in each field that makes the other park first. */
const CASES: readonly (readonly [string, Partial<Park>, Profile, MatchOptions, Record<string, string>])[] = [
  [
    'less land',
    { ...a, land: { availableM2: 18_000 }, level: 'national' },
    land,
    {},
    { landM2: '用地从 30 亩降到 27.4 亩' },
  ],
  [
    'a threshold that is missed: less land, or more tax',
    { ...a, thresholds: { taxCnyPerMuYear: 300_000 }, level: 'national' },
    { ...land, taxCnyYear: { min: 8e6 } },
    {},
    { landM2: '用地从 30 亩降到 27 亩', taxCnyYear: '年税收从 800 万元/年提高到 890 万元/年' },
  ],
  [
    'a higher budget',
    { ...a, land: { availableM2: 40_000, priceCnyMu: 260_000 }, level: 'national' },
    { ...land, landPriceCnyMu: { max: 210_000 } },
    {},
    { landPriceCnyMu: '地价预算从 21 万元/亩提高到 25.3 万元/亩' },
  ],
  [
    'the place of the park as one more wish',
    { ...a, region: '370100', level: 'national' },
    { ...land, regions: { prefer: ['370200'] } },
    {},
    { regions: '期望地区增加济南市' },
  ],
  [
    'a required place widened',
    { ...a, region: '330100', level: 'national' },
    { ...land, regions: { require: ['370200'] } },
    {},
    { regions: '要求的地区放宽到杭州市' },
  ],
  [
    'a process done elsewhere',
    { ...a, excludedProcesses: ['painting'], level: 'national' },
    { ...land, processes: ['painting'] },
    {},
    { processes: '特殊工序去掉“喷涂”' },
  ],
  [
    'a must given up',
    { ...a, access: { portKm: 200 }, sectors: [{ id: 'auto-parts', role: 'leading' }] },
    { sectors: ['auto-parts'], near: [{ kind: 'port', maxKm: 20 }] },
    { must: ['access'] },
    { near: '不要求靠近港口', must: '“交通”不作为必备条件' },
  ],
]

t.test('the smallest change of one wish that makes a park first', async (t) => {
  for (const [name, fields, profile, options, expected] of CASES) {
    const other = { ...park('b'), ...fields, id: 'b', name: '示例园b' } as Park
    const found = whatIf(indexOf({ ...a, level: 'provincial' }, other), profile, 'b', { today: TODAY, ...options })
    t.equal(found?.verdict, 'possible', name)
    const told = Object.fromEntries(found!.changes.map(({ field, zh }) => [field, zh]))
    for (const [field, zh] of Object.entries(expected)) t.equal(told[field], zh, `${name}: ${field}`)
  }
})

t.test('a park that is first, one that cannot be, one that is unknown', async (t) => {
  const index = indexOf({ ...a, level: 'national' }, park('b', { level: 'private', land: { availableM2: 0 } }))
  t.match(whatIf(index, land, 'a'), { verdict: 'first', changes: [], zh: '示例园a已经是第一名', gap: 0 })
  t.match(whatIf(index, land, 'b'), { verdict: 'impossible', changes: [], rank: 2, zh: /未找到/, isComplete: true })
  t.equal(whatIf(index, land, 'none'), undefined)
})

t.test('every change that is told makes the park first', async () => {
  const musts = fc.uniqueArray(fc.constantFrom(...CRITERION_IDS), { maxLength: 1 })
  let told = 0
  fc.assert(
    fc.property(someParks, someProfile, musts, (parks, profile, must) => {
      const index = indexOf(...parks)
      for (const { id } of parks.slice(0, 2)) {
        const found = whatIf(index, profile, id, { today: TODAY, must })!
        assert.ok(found.matches <= MOST_MATCHES)
        for (const change of found.changes) {
          const { recommendations } = index.match(change.profile, { today: TODAY, must: change.must, limit: 1 })
          assert.equal(recommendations[0]?.parkId, id, change.zh)
          assert.ok(Math.abs(recommendations[0].score - change.score) < 1e-9)
          assert.ok(change.effort > 0)
          told++
        }
        const { recommendations } = index.match(profile, { today: TODAY, must, limit: 1 })
        assert.equal(found.verdict === 'first', recommendations[0]?.parkId === id)
      }
    }),
    { numRuns: 40 },
  )
  // How many there are is up to chance; without any the property would say nothing.
  assert.ok(told > 0, 'some changes were told')
})
