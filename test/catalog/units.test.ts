import t from 'tap'
import { CURRENCY_PREFIXES, UNITS, unitByName } from '../../src/catalog/index.ts'
import { foldText } from '../../src/text/index.ts'

t.test('every name is in folded form and means one unit', async (t) => {
  const names = UNITS.flatMap((unit) => unit.names)
  t.equal(new Set(names).size, names.length)
  for (const name of [...names, ...Object.keys(CURRENCY_PREFIXES)]) t.equal(foldText(name), name)
})

const FACTORS: readonly (readonly [string, string, number])[] = [
  ['亩', 'm2', 2000 / 3],
  ['公顷', 'm2', 10_000],
  ['坪', 'm2', 400 / 121],
  ['平方尺', 'm2', 1 / 9],
  ['斤', 't', 0.0005],
  ['kn', 't', 1 / 9.8],
  ['mva', 'kVA', 1000],
  ['英里', 'm', 1609.344],
  ['季度', 'month', 3],
  ['毛', 'CNY', 0.1],
]

t.test('factors to the canonical unit', async (t) => {
  for (const [name, canonical, factor] of FACTORS) {
    const unit = unitByName(name)
    t.equal(unit?.unit, canonical, name)
    t.ok(unit && Math.abs(unit.factor / (unit.divisor ?? 1) - factor) < 1e-12 * Math.max(1, factor), name)
  }
  for (const unit of UNITS) t.ok(unit.factor > 0 && (unit.divisor ?? 1) > 0)
  t.equal(unitByName('万'), undefined)
})
