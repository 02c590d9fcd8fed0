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

/** Profile, park, day, rule → what the outlook says of the rule; undefined where it does not concern the place. */
const VERDICTS: [string, Profile, Park, string, string, string | undefined][] = [
  ['Hainan, extended until the end of 2027', {}, park('460100'), '2027-12-31', 'hainan', 'may_apply'],
  ['a day later', {}, park('460100'), '2028-01-01', 'hainan', 'ended'],
  ['before it began', {}, park('460100'), '2019-12-31', 'hainan', undefined],
  ['the end of Hengqin is not confirmed', {}, park('440402', '横琴某园'), today, 'hengqin', 'verify'],
  ['moving to Lingang', { intent: 'relocate' }, park('310115', '临港某园'), today, 'lingang', 'does_not_apply'],
  ['Qianhai, in a park known by its city', {}, park('440300', '前海某园'), today, 'qianhai', 'may_apply'],
  ['another park of that city', {}, park('440300', '坪山某园'), today, 'qianhai', undefined],
  [
    'assets above the limit',
    { fixedInvestmentCny: { min: 6e7 } },
    park('370214'),
    today,
    'small-low-profit',
    'does_not_apply',
  ],
  ['Nansha on its last day', {}, park('440115'), '2026-12-31', 'nansha', 'may_apply'],
  ['Nansha after it', {}, park('440115'), '2027-01-01', 'nansha', 'ended'],
  ['certified as high-tech', { qualifications: ['high_tech'] }, park('370214'), today, 'high-tech', 'may_apply'],
]

t.test('verdicts by place and day', async (t) => {
  for (const [name, profile, where, date, ruleId, verdict] of VERDICTS)
    t.equal(taxOutlook(profile, where, date).find((o) => o.ruleId === ruleId)?.verdict, verdict, name)
})

/** Rule of a place → its summary, in both languages. */
const SUMMARIES: [Park, string, string, RegExp, RegExp][] = [
  [
    park('370214'),
    today,
    'national',
    /^25%，法定税率，无须条件；条文尚待核实$/,
    /^25%, the standard rate, without conditions/,
  ],
  [
    park('510100'),
    today,
    'west',
    /^15%，可能适用；2 项条件待确认；有效期至 2030-12-31（还有 1500 天）；条文尚待核实$/,
    /2 conditions to be confirmed/,
  ],
  [park('440115'), '2026-12-30', 'nansha', /还有 1 天/, /\(1 day left\)/],
  [park('460100'), '2028-06-01', 'hainan', /^15%，已于 2027-12-31 到期$/, /^15% ended on 2027-12-31$/],
  [park('440402', '横琴某园'), today, 'hengqin', /是否仍有效未能确认/, /could not be confirmed/],
]

t.test('summaries never give a bare number', async (t) => {
  for (const [where, date, ruleId, zh, en] of SUMMARIES) {
    const summary = taxOutlook({}, where, date).find((o) => o.ruleId === ruleId)?.summary
    t.match(summary?.zh, zh)
    t.match(summary?.en, en)
  }
})

t.test('a rule whose text is not fully known says so', async (t) => {
  const lingang = taxOutlook({}, park('310115'), today).find((o) => o.ruleId === 'lingang')
  t.equal(lingang?.conditions.find(({ code }) => code === 'further_condition')?.status, 'ask')
  t.match(lingang, { grade: 'C', toVerify: true, validFrom: '2020-01-01', validUntil: null, daysLeft: null })
  // A sector alone proves no core link, so it is never more than to be asked about.
  const chips = taxOutlook({ sectors: ['ic-design'] }, park('310115'), today).find((o) => o.ruleId === 'lingang')
  t.equal(chips?.conditions.find(({ code }) => code === 'listed_sectors')?.status, 'ask')
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
