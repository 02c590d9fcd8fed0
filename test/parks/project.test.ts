import t from 'tap'
import type { Attribute, Park } from '../../src/model/index.ts'
import { agedConfidence, staleSince } from '../../src/parks/freshness.ts'
import { type ProjectedFact, projectPark } from '../../src/parks/project.ts'

let made = 0
const fact = (attribute: Attribute, value: number | string, more: Partial<ProjectedFact> = {}): ProjectedFact => ({
  id: `f${made++}`,
  attribute,
  value,
  bound: 'exact',
  confidence: 0.9,
  documentId: 'd1',
  sourceId: more.documentId ?? 'd1',
  ...more,
})
const base: Park = { id: 'p', name: '海曲产业园' }
const project = (...facts: ProjectedFact[]) => projectPark(base, {}, facts)

/** What it shows, facts, the fields that come of them. */
const CASES: [string, ProjectedFact[], Partial<Park>][] = [
  ['areas', [fact('site_area', 1e6), fact('available_land', 5e4)], { land: { totalM2: 1e6, availableM2: 5e4 } }],
  [
    'the lowest of the rents that one page gives',
    [fact('rent', 26), fact('rent', 18), fact('rent', 22)],
    { space: { rentCnyM2Month: 18 } },
  ],
  [
    'the highest of the floors',
    [fact('floor_height', 4.5), fact('floor_height', 8.1)],
    { space: { floorHeightM: 8.1 } },
  ],
  [
    'the lowest threshold, with its basis',
    [fact('investment_threshold', 4e6, { detail: { basis: 'fixed' } })],
    { thresholds: { investmentCnyPerMu: 4e6, investmentBasis: 'fixed' } },
  ],
  [
    'distances by what they lead to',
    [
      fact('distance', 35, { detail: { to: '正定国际机场' } }),
      fact('distance', 2, { detail: { to: '京昆高速鹿泉出口' } }),
      fact('distance', 6, { detail: { to: '珞璜港' } }),
      fact('distance', 16, { detail: { to: '合肥南站' } }),
    ],
    { access: { airportKm: 35, highwayKm: 2, portKm: 6, railKm: 16 } },
  ],
  [
    'the nearer of two airports',
    [fact('distance', 50, { detail: { to: '甲机场' } }), fact('distance', 9, { detail: { to: '乙机场' } })],
    { access: { airportKm: 9 } },
  ],
  [
    'sectors with the strongest role',
    [
      fact('sector', 'robotics', { detail: { role: 'planned' } }),
      fact('sector', 'robotics', { detail: { role: 'leading' } }),
    ],
    { sectors: [{ id: 'robotics', role: 'leading' }] },
  ],
  [
    'companies with what their name says',
    [fact('anchor_enterprise', '海曲医疗器械有限公司'), fact('anchor_enterprise', '恒达')],
    { cluster: { anchors: [{ name: '海曲医疗器械有限公司', sectors: ['medical-devices'] }, { name: '恒达' }] } },
  ],
  [
    'offers by their words',
    [
      fact('incentive', 5e5, { detail: { name: '装修补贴' } }),
      fact('incentive', 3e6, { detail: { name: '设备投资补助' } }),
    ],
    {
      incentives: [
        { name: '装修补贴', kind: 'rent_relief', maxCny: 5e5 },
        { name: '设备投资补助', kind: 'equipment', maxCny: 3e6 },
      ],
    },
  ],
  ['a recognised chemical park', [fact('recognition', '省级化工园区')], { chemicalPark: true }],
  [
    'ranking with scope and year',
    [fact('ranking', 13, { detail: { scope: '国家高新区' }, asOf: '2022' })],
    { ranking: { position: 13, scope: '国家高新区', year: 2022 } },
  ],
]

t.test('facts become the fields of a park', async (t) => {
  for (const [name, facts, expected] of CASES) t.strictSame(project(...facts).park, { ...base, ...expected }, name)
})

t.test('of competing facts the best is taken, and it is said why', async (t) => {
  const older = fact('enterprise_count', 100, { asOf: '2022', documentId: 'd1' })
  const newer = fact('enterprise_count', 90, { asOf: '2024', documentId: 'd2' })
  const reviewed = fact('enterprise_count', 80, {
    asOf: '2020',
    documentId: 'd3',
    reviewedAt: '2026-01-01T00:00:00.000Z',
  })
  const surer = fact('enterprise_count', 95, { asOf: '2024', documentId: 'd4', confidence: 0.95 })
  const outcome = (...facts: ProjectedFact[]) => {
    const { park, choices } = project(...facts)
    return [park.cluster?.enterprises, choices['cluster.enterprises']?.why]
  }
  t.strictSame(outcome(older, newer), [90, 'newer'])
  t.strictSame(outcome(newer, surer), [95, 'confidence'])
  t.strictSame(outcome(newer, reviewed, older), [80, 'reviewed'])
  t.strictSame(outcome(older), [100, 'only'])
  t.strictSame(project(older, newer).choices['cluster.enterprises']?.competing, [older.id])
  t.strictSame(project(newer, older), project(older, newer), 'the order of facts does not matter')
})

/** What it shows; the fact taken, why, by how many sources, and how many contradict it; the facts. */
const CHOICES: [string, [value: number, why: string, support: number, conflicting: number], ProjectedFact[]][] = [
  [
    'what two sources say is taken over what one says',
    [95, 'sources', 2, 1],
    [
      fact('enterprise_count', 90, { documentId: 'd1' }),
      fact('enterprise_count', 95, { documentId: 'd2' }),
      fact('enterprise_count', 95, { documentId: 'd3' }),
    ],
  ],
  [
    'a reprint is no second voice',
    [90, 'id', 1, 2],
    [
      fact('enterprise_count', 90, { id: 'a1', documentId: 'd1' }),
      fact('enterprise_count', 95, { id: 'a2', documentId: 'd2' }),
      fact('enterprise_count', 95, { id: 'a3', documentId: 'd3', sourceId: 'd2' }),
    ],
  ],
  [
    'an older figure is history, not a contradiction',
    [120, 'newer', 1, 0],
    [
      fact('enterprise_count', 120, { asOf: '2026', documentId: 'd1' }),
      fact('enterprise_count', 60, { asOf: '2021', documentId: 'd2' }),
    ],
  ],
  [
    'areas do not change that fast',
    [9e5, 'newer', 1, 1],
    [
      fact('site_area', 9e5, { asOf: '2026', documentId: 'd1' }),
      fact('site_area', 5e5, { asOf: '2023', documentId: 'd2' }),
    ],
  ],
  [
    'rounded figures agree',
    [280_000, 'id', 2, 0],
    [
      fact('site_area', 280_000, { id: 'b1', bound: 'approx', documentId: 'd1' }),
      fact('site_area', 283_000, { id: 'b2', documentId: 'd2' }),
    ],
  ],
  [
    'more than is no contradiction of more',
    [60, 'id', 2, 0],
    [
      fact('enterprise_count', 60, { id: 'c1', documentId: 'd1' }),
      fact('enterprise_count', 50, { id: 'c2', bound: 'min', documentId: 'd2' }),
    ],
  ],
  [
    'a review settles what was said before it',
    [80, 'reviewed', 1, 0],
    [
      fact('enterprise_count', 80, { reviewedAt: '2026-01-01T00:00:00.000Z', asOf: '2025', documentId: 'd1' }),
      fact('enterprise_count', 90, { asOf: '2025-12', documentId: 'd2' }),
    ],
  ],
  [
    'and asks to be looked at again when a later source differs',
    [80, 'reviewed', 1, 1],
    [
      fact('enterprise_count', 80, { reviewedAt: '2026-01-01T00:00:00.000Z', asOf: '2025', documentId: 'd1' }),
      fact('enterprise_count', 90, { asOf: '2026-06', documentId: 'd2' }),
    ],
  ],
  ['the rents of one page do not contradict one another', [18, 'lowest', 1, 0], [fact('rent', 26), fact('rent', 18)]],
]

t.test('the choice says why, who agrees and who contradicts', async (t) => {
  for (const [name, expected, facts] of CHOICES) {
    const { choices } = project(...facts)
    const [choice] = Object.values(choices)
    const taken = facts.find(({ id }) => id === choice?.facts[0]?.id)
    const found = [taken?.value, choice?.why, choice?.support, choice?.conflicting?.length ?? 0]
    t.strictSame(found, expected, name)
    t.strictSame(project(...[...facts].reverse()).choices, choices, `${name}, in any order`)
  }
})

t.test('tens of thousands of facts of one field cost no more than their order', async (t) => {
  const many = Array.from({ length: 30_000 }, (_, i) => fact('rent', 10 + i, { documentId: `d${i % 3}` }))
  const began = performance.now()
  t.equal(project(...many).choices['space.rentCnyM2Month']?.competing.length, many.length - 1)
  t.comment(`${Math.round(performance.now() - began)} ms`)
})

t.test('doubtful offers carry their flags, by their own words or by those around them', async (t) => {
  const offers = (facts: ProjectedFact[], entered: Park = base) => projectPark(entered, {}, facts).park.incentives
  t.match(offers([fact('incentive', 5e5, { detail: { name: '设备补助' } })]), [{ flags: undefined }])
  t.match(offers([fact('incentive', 5e5, { detail: { name: '税收返还' } })]), [{ flags: ['tax_tied'] }])
  t.match(offers([fact('incentive', 5e5, { detail: { name: '一次性奖励' }, flags: ['move_in_tied'] })]), [
    { flags: ['move_in_tied'] },
  ])
  t.match(offers([], { ...base, incentives: [{ name: '税收返还', kind: 'grant' }] }), [{ flags: ['tax_tied'] }])
})

t.test('what was entered wins, field by field', async (t) => {
  const entered: Park = { ...base, land: { totalM2: 7 }, level: 'national' }
  const { park, choices } = projectPark(entered, { level: 'district', kind: 'science_park' }, [
    fact('site_area', 9),
    fact('available_land', 5),
  ])
  t.strictSame(park, { ...entered, kind: 'science_park', land: { totalM2: 7, availableM2: 5 } })
  t.notOk(choices['land.totalM2'])
})

t.test('confidence halves with every half-life of the attribute', async (t) => {
  t.equal(agedConfidence('rent', 0.8, '2026-05-26', '2026-11-22'), 0.4)
  t.equal(agedConfidence('rent', 0.8, undefined, '2026-11-22'), 0.8)
  t.equal(agedConfidence('rent', 0.8, '2027-01-01', '2026-11-22'), 0.8, 'a date ahead does not age')
  t.ok(agedConfidence('site_area', 0.8, '2024', '2026-11-22') > 0.65, 'areas last')
})

t.test('the day before which a fact asks for a new check', async (t) => {
  t.equal(staleSince('rent', '2026-11-22'), '2026-05-26')
  t.equal(staleSince('site_area', '2026-11-22'), '2016-11-24')
})
