import t from 'tap'
import { TAX_RULES } from '../../src/catalog/tax-rules.ts'
import { taxOutlook } from '../../src/match/tax-outlook.ts'
import type { Park, Profile } from '../../src/model/index.ts'

const park = (region: string, name = '某产业园'): Park => ({ id: 'p', name, region })
const today = '2026-11-22'

/** Profile, park, day → rules that may apply, lowest rate first. */
const CASES: [string, Profile, Park, string, string[]][] = [
  ['anywhere', {}, park('370214'), today, ['small-low-profit', 'high-tech', 'national']],
  ['the west', {}, park('510100'), today, ['small-low-profit', 'high-tech', 'west', 'national']],
  ['treated as the west', {}, park('360703'), today, ['small-low-profit', 'high-tech', 'west', 'national']],
  ['the west after its end', {}, park('510100'), '2031-01-01', ['high-tech', 'national']],
  ['Hainan', {}, park('460200'), today, ['small-low-profit', 'hainan', 'high-tech', 'national']],
  ['Hainan after its end', {}, park('460200'), '2028-01-01', ['high-tech', 'national']],
  ['a large employer', { headcount: { min: 500 } }, park('370214'), today, ['high-tech', 'national']],
  [
    'moving to Lingang',
    { intent: 'relocate', sectors: ['ic-design'] },
    park('310115', '临港某园'),
    today,
    ['small-low-profit', 'high-tech', 'national'],
  ],
  [
    'founding in Lingang',
    { intent: 'new', sectors: ['ic-design'] },
    park('310115', '临港某园'),
    today,
    ['small-low-profit', 'high-tech', 'lingang', 'national'],
  ],
  [
    'another trade in Lingang',
    { sectors: ['furniture-wood'] },
    park('310115'),
    today,
    ['small-low-profit', 'high-tech', 'national'],
  ],
  ['no region known', {}, { id: 'p', name: '某园' }, today, ['small-low-profit', 'high-tech', 'national']],
]

t.test('rates that may apply', async (t) => {
  for (const [name, profile, where, date, expected] of CASES) {
    const may = taxOutlook(profile, where, date).filter((o) => o.verdict === 'may_apply')
    t.strictSame(
      may.map((o) => o.ruleId),
      expected,
      name,
    )
  }
})

t.test('never a bare number', async (t) => {
  for (const outlook of taxOutlook({}, park('440115', '南沙某园'), today)) {
    t.ok(outlook.basis.length > 0 && outlook.zh.length > 0 && outlook.en.length > 0, outlook.ruleId)
    t.ok(outlook.ruleId === 'national' || outlook.conditions.length > 0, 'says what must hold')
  }
  const nansha = taxOutlook({}, park('440115', '南沙某园'), today).find((o) => o.ruleId === 'nansha')
  t.equal(nansha?.daysLeft, 39)
  t.equal(nansha?.toVerify, true)
  t.equal(nansha?.conditions.find((c) => c.code === 'inside_area')?.status, 'met')
})

t.test('the rules are dated, graded and distinct', async (t) => {
  t.equal(new Set(TAX_RULES.map((r) => r.id)).size, TAX_RULES.length)
  for (const rule of TAX_RULES) {
    t.ok(rule.rate > 0 && rule.rate <= 0.25, rule.id)
    t.ok(rule.validFrom === null || rule.validUntil === null || rule.validFrom < rule.validUntil, rule.id)
  }
})
