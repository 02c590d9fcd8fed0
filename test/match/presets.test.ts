import t from 'tap'
import { checkOptions, WEIGHT_PRESETS } from '../../src/match/index.ts'
import { CRITERIA, CRITERION_IDS } from '../../src/model/index.ts'

t.test('every preset weighs every criterion, and can be sent as it is', (t) => {
  const ids = WEIGHT_PRESETS.map(({ id }) => id)
  t.equal(new Set(ids).size, ids.length)
  for (const { id, zh, en, weights, must } of WEIGHT_PRESETS) {
    t.ok(zh && en, id)
    t.strictSame(Object.keys(weights).sort(), [...CRITERION_IDS].sort(), id)
    t.match(checkOptions({ weights, must }), { options: { weights, must } }, id)
  }
  t.end()
})

t.test('the balanced one is what counts without weights', (t) => {
  const defaults = Object.fromEntries(CRITERION_IDS.map((id) => [id, CRITERIA[id].weight]))
  t.strictSame({ ...WEIGHT_PRESETS[0]?.weights }, defaults)
  t.end()
})
