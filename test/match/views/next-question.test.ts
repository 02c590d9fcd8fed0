import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { createParkIndex, generatePark, matchParks, nextQuestion, prepareParks } from '../../../src/match/index.ts'
import { listChange } from '../../../src/match/views/next-question.ts'
import { QUESTIONS } from '../../../src/match/views/questions.ts'
import { CRITERION_IDS, type Park, type Profile, type ProfileField } from '../../../src/model/index.ts'
import { indexOf, park, someParks, someProfile, TODAY } from './helper.ts'

t.test('how much a list differs from another', async (t) => {
  const five = ['a', 'b', 'c', 'd', 'e']
  t.equal(listChange(five, five), 0)
  t.equal(listChange(five, ['f', 'g', 'h', 'i', 'j']), 1)
  t.equal(listChange([], []), 0)
  t.equal(listChange(five, []), 1, 'nothing is left')
  const last = listChange(five, ['a', 'b', 'c', 'd', 'f'])
  const first = listChange(five, ['f', 'b', 'c', 'd', 'e'])
  t.ok(0 < last && last < first && first < 1, 'a new first park changes more than a new fifth')
})

const six = Array.from({ length: 6 }, (_, i) => i)
/** Parks that differ in one thing only, the last of them the best, what is known, and the field that decides. */
const CASES: readonly (readonly [string, Park[], Profile, ProfileField | undefined])[] = [
  [
    'the parks lie in different cities',
    six.map((i) =>
      park(`p${i}`, { region: i < 3 ? '370214' : '320505', sectors: [{ id: 'ic-design', role: 'leading' }] }),
    ),
    { sectors: ['ic-design'] },
    'regions',
  ],
  [
    'the parks take different trades',
    six.map((i) =>
      park(`p${i}`, { region: '370214', sectors: [{ id: i < 3 ? 'ic-design' : 'biopharma', role: 'leading' }] }),
    ),
    {},
    'sectors',
  ],
  [
    'the parks differ in rent',
    six.map((i) => park(`p${i}`, { space: { rentCnyM2Month: 60 - 10 * i, availableM2: 90_000 } })),
    { floorM2: { min: 1000 }, tenure: ['rent'] },
    'rentCnyM2Month',
  ],
  [
    'the parks differ in their tax threshold',
    six.map((i) =>
      park(`p${i}`, { land: { availableM2: 90_000 }, thresholds: { taxCnyPerMuYear: 100_000 * (6 - i) } }),
    ),
    { landM2: { min: 20_000 }, tenure: ['buy_land'] },
    'taxCnyYear',
  ],
  ['the parks do not differ', six.map((i) => park(`p${i}`)), { landM2: { min: 20_000 } }, undefined],
  ['there is no park', [], {}, undefined],
]

t.test('the question that decides', async (t) => {
  for (const [name, parks, profile, field] of CASES) {
    const found = nextQuestion(indexOf(...parks), profile, { today: TODAY })
    t.equal(found?.field, field, name)
    if (!found) continue
    t.match(found, { zh: /？$/, en: /\?$/, criteria: Array }, name)
    t.ok(found.options.some(({ change, set }) => change > 0 && Object.keys(set).length > 0))
    const next = nextQuestion(indexOf(...parks), profile, { today: TODAY, skip: [found.field] })
    t.not(next?.field, field, `${name}: not asked twice`)
  }
})

t.test('questions are well formed', async (t) => {
  t.equal(new Set(QUESTIONS.map(({ field }) => field)).size, QUESTIONS.length)
  const parks = Array.from({ length: 60 }, (_, i) => generatePark(i, 1))
  for (const { field, answers, zh, en, criteria } of QUESTIONS) {
    const all = answers(parks, { landM2: { min: 20_000 } })
    t.ok(Math.abs(all.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9, `${field}: chances sum to 1`)
    t.ok(all.length >= 2 && all.length <= 6, field)
    t.equal(new Set(all.map((answer) => answer.zh)).size, all.length, `${field}: answers differ`)
    for (const answer of all) {
      t.ok(answer.share > 0 && answer.zh && answer.en)
      t.ok(Object.keys(answer.set).every((set) => set === field))
    }
    t.ok(criteria.every((id) => CRITERION_IDS.includes(id)) && /？$/.test(zh) && /\?$/.test(en))
  }
})

t.test('an answer touches only the criteria that its question names', async () => {
  fc.assert(
    fc.property(someParks, someProfile, (parks, profile) => {
      const prepared = prepareParks(parks.map((one) => ({ park: one })))
      const options = { today: TODAY, limit: 100 }
      const before = matchParks(prepared, profile, options)
      for (const { answers, criteria, isOpen } of QUESTIONS.filter((question) => question.isOpen(profile))) {
        assert.ok(isOpen(profile))
        for (const { set } of answers(parks, profile)) {
          for (const found of matchParks(prepared, { ...profile, ...set }, options).recommendations) {
            const old = before.recommendations.find(({ parkId }) => parkId === found.parkId)
            assert.ok(old, 'no answer lets a park back in')
            const others = (list: typeof found.criteria) =>
              list.filter(({ id }) => !criteria.includes(id)).map(({ id, fit }) => `${id} ${fit}`)
            assert.deepEqual(others(found.criteria), others(old.criteria))
          }
        }
      }
    }),
    { numRuns: 15 },
  )
})

t.test('the same profile and parks give the same question, and its figures are those of matches', async () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(50), someProfile, (count, seed, profile) => {
      const parks = Array.from({ length: count }, (_, i) => ({ park: generatePark(i, seed) }))
      const index = createParkIndex(parks)
      const found = nextQuestion(index, profile, { today: TODAY })
      assert.deepEqual(nextQuestion(createParkIndex([...parks].reverse()), profile, { today: TODAY }), found)
      if (!found) return
      const top = (wish: Profile) =>
        index.match(wish, { today: TODAY, limit: 5 }).recommendations.map(({ parkId }) => parkId)
      const expected = found.options.reduce(
        (sum, { share, set }) => sum + share * listChange(top(profile), top({ ...profile, ...set })),
        0,
      )
      assert.ok(Math.abs(expected - found.expectedChange) < 1e-9, `${expected} is not ${found.expectedChange}`)
    }),
    { numRuns: 12 },
  )
})
