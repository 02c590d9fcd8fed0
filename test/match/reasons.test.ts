import fc from 'fast-check'
import t from 'tap'
import { type MatchOptions, matchParks, type ParkRecord, prepareParks } from '../../src/match/index.ts'
import type { CriterionId, Park, Profile } from '../../src/model/index.ts'

const TODAY = '2026-11-22'

function match(fields: Partial<Park>, profile: Profile, options: MatchOptions = {}, sources?: ParkRecord['sources']) {
  const park = { id: 'p', name: '示例园', ...fields }
  return matchParks(prepareParks([{ park, ...(sources ? { sources } : {}) }]), profile, { today: TODAY, ...options })
}

const thirtyMu: Profile = { landM2: { min: 20_000 } }

/** The reason for a criterion of a recommended park, in Chinese and English. */
const REASONS: readonly (readonly [CriterionId, Partial<Park>, Profile, zh: string, en: RegExp])[] = [
  [
    'land',
    { land: { availableM2: 104_000 / 3 } },
    thirtyMu,
    '需要 30 亩，可供 52 亩',
    /^Needs 30 mu; 52 mu available$/,
  ],
  ['land', { land: { availableM2: 16_000 } }, thirtyMu, '需要 30 亩，仅可供 24 亩', /only 24 mu/],
  [
    'land',
    { land: { availableM2: 90_000, minParcelM2: 25_000 } },
    thirtyMu,
    '需要 30 亩，起供面积 37.5 亩',
    /smallest parcel/,
  ],
  [
    'land',
    { land: { totalM2: 90_000 } },
    thirtyMu,
    '需要 30 亩，园区总面积 135 亩，剩余可供未知，需询问园区',
    /ask how much is left$/,
  ],
  ['land', {}, thirtyMu, '需要 30 亩，可供用地未知，需询问园区', /ask the park/],
  [
    'space',
    { space: { availableM2: 12_000 } },
    { floorM2: { min: 5000 } },
    '需要 5000 平方米，可供 1.2 万平方米',
    /12,000 m² free/,
  ],
  [
    'space',
    { space: { floorHeightM: 6, groundFloor: false } },
    { floorHeightM: 8, groundFloor: true },
    '层高只有 6 米，需要 8 米；没有一楼可供',
    /^Floor height is only 6 m, 8 m wanted; no ground floor to be had$/,
  ],
  [
    'land',
    { land: { availableM2: 19_999.9 } },
    thirtyMu,
    '需要 30 亩，仅可供 29.9999 亩',
    /^Needs 30 mu; only 29.9999 mu available$/,
  ],
  [
    'space',
    { space: { fireClass: 'D', powerKva: 800 } },
    { fireClass: 'C', powerKva: 630 },
    '配电 800 kVA，达到要求的 630 kVA；火险类别只有丁类，需要丙类',
    /^Power is 800 kVA, enough for 630 kVA; fire class is only D, C wanted$/,
  ],
  ['facilities', { utilities: [] }, { utilities: ['steam', 'dock'] }, '没有蒸汽、码头', /^Has no steam or dock$/],
  [
    'cluster',
    {
      cluster: {
        anchors: [{ name: '甲医疗', sectors: ['medical-devices'] }],
        institutions: [{ name: '乙大学', sectors: ['medical-devices'] }],
      },
    },
    { sectors: ['medical-devices'] },
    '已有相关企业 1 家、机构 1 家：甲医疗、乙大学',
    /^1 company and 1 institute in this trade or a linked one: 甲医疗 and 乙大学$/,
  ],
  [
    'location',
    { region: '370211' },
    { regions: { prefer: ['370200'] } },
    '位于黄岛区，属于期望的青岛市',
    /^In Huangdao \(Qingdao\), as wished$/,
  ],
  [
    'location',
    { region: '310151' },
    { regions: { prefer: ['310115', '320500'] } },
    '位于崇明区，与浦东新区同城',
    /^In Chongming, in the same city as Pudong$/,
  ],
  [
    'tax',
    { thresholds: { taxCnyPerMuYear: 300_000 } },
    { ...thirtyMu, taxCnyYear: { min: 8e6 } },
    '亩均税收 26.7 万元/年，门槛 30 万元/年，还差 3.34 万元/年',
    /^Tax of CNY 267,000 per mu a year is below the threshold of CNY 300,000 per mu a year, by CNY 33,400 per mu a year$/,
  ],
  [
    'tax',
    { thresholds: { taxCnyPerMuYear: 600_000, negotiable: true } },
    { taxCnyPerMuYear: { min: 200_000 } },
    '亩均税收 20 万元/年，门槛 60 万元/年，还差 40 万元/年；可一事一议',
    /; negotiable case by case$/,
  ],
  [
    'cost',
    { space: { rentCnyM2Month: 24 } },
    { rentCnyM2Month: { max: 20 } },
    '租金 24 元/平方米·月，高于预算 20 元/平方米·月',
    /above the budget/,
  ],
  [
    'access',
    { access: { portKm: 12 } },
    { near: [{ kind: 'port' }] },
    '距港口 12 公里，在 30 公里以内',
    /^It is 12 km to the port, within 30 km$/,
  ],
  [
    'facilities',
    { utilities: ['steam'] },
    { utilities: ['steam', 'dock'] },
    '有蒸汽；没有码头',
    /^Has steam; has no dock$/,
  ],
  [
    'incentives',
    { incentives: [{ name: '返税', kind: 'tax' }] },
    { incentives: ['tax'] },
    '没有可享的税收优惠；所列税收优惠未注明法律依据，不计分（《公平竞争审查条例》自 2024-08-01 起施行）',
    /names no legal basis/,
  ],
  [
    'incentives',
    { incentives: [{ name: '按税收贡献的5%奖励', kind: 'grant', flags: ['tax_tied'] }] },
    { incentives: ['grant'] },
    '没有可享的奖励补助；“按税收贡献的5%奖励”与纳税挂钩，没有法定依据时不得给予，不计分（《公平竞争审查条例》自 2024-08-01 起施行）',
    /is tied to tax paid, may not be given without a legal basis, and does not count/,
  ],
  [
    'incentives',
    {
      incentives: [
        { name: '迁入奖励', kind: 'grant', flags: ['move_in_tied'] },
        { name: '技改补助', kind: 'grant' },
      ],
    },
    { incentives: ['grant'] },
    '可享奖励补助；“迁入奖励”以迁入注册地等为条件，没有法定依据时不得给予，不计分（《公平竞争审查条例实施办法》自 2025-04-20 起施行，条文待核实）',
    /^Offers grants; “迁入奖励” is tied to moving/,
  ],
  ['location', { region: '370211' }, { regions: { prefer: ['370214'] } }, '位于黄岛区，与城阳区同城', /same city/],
]

t.test('reasons give both sides, with numbers', async (t) => {
  for (const [id, park, profile, zh, en] of REASONS) {
    const reason = match(park, profile).recommendations[0]?.criteria.find((criterion) => criterion.id === id)?.reason
    t.equal(reason?.zh, zh)
    t.match(reason?.en, en)
  }
})

const must = (...ids: CriterionId[]): MatchOptions => ({ must: ids })

/** What an excluded park would need. */
const REMEDIES: readonly (readonly [Partial<Park>, Profile, MatchOptions, zh: readonly string[]])[] = [
  [
    { thresholds: { taxCnyPerMuYear: 600_000 } },
    { ...thirtyMu, taxCnyYear: { min: 8e6 } },
    must('tax'),
    ['亩均税收 26.7 万元/年，门槛 60 万元/年：再加 1000 万元/年，或用地减到 13.3 亩，即可通过'],
  ],
  [
    { thresholds: { taxCnyPerMuYear: 600_000 } },
    { taxCnyPerMuYear: { min: 200_000 } },
    must('tax'),
    ['亩均税收 20 万元/年，门槛 60 万元/年：每亩再加 40 万元/年，即可通过'],
  ],
  [
    { thresholds: { investmentCnyPerMu: 5e6, investmentBasis: 'fixed', outputCnyPerMuYear: 8e6 } },
    { ...thirtyMu, fixedInvestmentCny: { min: 6e7 }, revenueCny: { min: 1.2e8 } },
    must('tax'),
    [
      '固定资产投资强度 200 万元/亩，门槛 500 万元/亩：再加 9000 万元；亩均产值 400 万元/年，门槛 800 万元/年：再加 1.2 亿元/年，或用地减到 12 亩，即可通过',
    ],
  ],
  [
    { land: { totalM2: 18_000, availableM2: 6000 } },
    thirtyMu,
    {},
    ['用地减到 9 亩以内即可（园区总共 27 亩，现可供 9 亩）'],
  ],
  [{ land: { availableM2: 0 } }, thirtyMu, must('land'), ['目前没有可供用地']],
  [{ land: { availableM2: 8000 } }, thirtyMu, must('land'), ['用地减到 12 亩以内即可']],
  [
    { land: { availableM2: 90_000, minParcelM2: 50_000 } },
    thirtyMu,
    must('land'),
    ['用地增加到 75 亩即可（起供面积）'],
  ],
  [
    { land: { availableM2: 30_000, minParcelM2: 50_000 } },
    thirtyMu,
    must('land'),
    ['起供面积 75 亩，仅可供 45 亩，目前没有合适的面积'],
  ],
  [
    { space: { availableM2: 1000, floorHeightM: 6 } },
    { floorM2: { min: 5000 }, floorHeightM: 8 },
    must('space'),
    ['面积减到 1000 平方米以内，且层高放宽到 6 米，即可'],
  ],
  [
    { space: { rentCnyM2Month: 40 }, land: { priceCnyMu: 600_000 } },
    { rentCnyM2Month: { max: 20 }, landPriceCnyMu: { max: 300_000 } },
    must('cost'),
    ['租金预算提高到 40 元/平方米·月，且地价预算提高到 60 万元/亩，即可'],
  ],
  [{ access: { portKm: 99.123 } }, { near: [{ kind: 'port' }] }, must('access'), ['到港口的距离放宽到 99.2 公里即可']],
  [
    { excludedProcesses: ['painting', 'dyeing'], chemicalPark: false },
    { processes: ['painting', 'dyeing'], chemicalPark: true },
    {},
    ['喷涂、印染工序外委，且不要求化工园区认定，即可'],
  ],
  [
    { excludedSectors: ['biopharma'], region: '440300' },
    { sectors: ['biologics', 'chemical-drugs'], regions: { require: ['370200'] } },
    {},
    ['项目不含生物药、化学药才能进入', '把范围放宽到深圳市即可'],
  ],
  [
    { space: { availableM2: 0, types: ['lab'] }, land: { availableM2: 9000 } },
    { tenure: ['rent'], uses: ['production'] },
    must('premises'),
    ['需改为园区能提供的：购地、实验室'],
  ],
]

t.test('exclusions say what would need to change', async (t) => {
  for (const [park, profile, options, zh] of REMEDIES) {
    t.strictSame(
      match(park, profile, options).excluded[0]?.wouldNeed.map((need) => need.zh),
      zh,
    )
  }
})

t.test('the figures of a remedy pass, also as they are shown', async () => {
  const amount = fc.integer({ min: 1, max: 99_999 })
  fc.assert(
    fc.property(amount, amount, amount, (mu, taxInThousands, threshold) => {
      const fields: Partial<Park> = { thresholds: { taxCnyPerMuYear: threshold * 37 } }
      const profile: Profile = { landM2: { min: mu * 7 }, taxCnyYear: { min: taxInThousands * 1000 } }
      const need = match(fields, profile, must('tax')).excluded[0]?.wouldNeed[0]
      fc.pre(need !== undefined)
      const shown = /或用地减到 (\S+) 亩/.exec(need!.zh)?.[1]
      const { missingCny } = need!.params as { missingCny: number }
      const richer: Profile = { ...profile, taxCnyYear: { min: taxInThousands * 1000 + missingCny } }
      const statuses = [richer, ...(shown ? [{ ...profile, landM2: { min: (Number(shown) * 2000) / 3 } }] : [])].map(
        (changed) => match(fields, changed).recommendations[0]?.criteria.find(({ id }) => id === 'tax')?.status,
      )
      return statuses.every((status) => status === 'met')
    }),
    { numRuns: 500 },
  )
})

t.test('age of the facts, and musts that are still open', async (t) => {
  const sources = { level: [{ id: 'f1', confidence: 0.8, asOf: '2023-05' }] }
  const { criteria } = match({ level: 'national' }, thirtyMu, must('land'), sources).recommendations[0]!
  t.match(
    criteria.find(({ id }) => id === 'standing'),
    {
      facts: ['f1'],
      reason: {
        zh: '国家级园区（资料日期 2023-05）',
        en: 'A national-level park (as of 2023-05)',
        params: { asOf: '2023-05' },
      },
    },
  )
  t.match(
    criteria.find(({ id }) => id === 'land'),
    {
      status: 'unknown',
      reason: { zh: /属必备条件，请先核实$/, en: /a must, so check it first$/, params: { openMust: true } },
    },
  )
})

t.test('an exclusion by old data says so, and names its facts', async (t) => {
  const sources = { 'land.totalM2': [{ id: 'f2', confidence: 0.7, asOf: '2013-05' }] }
  const found = match({ land: { totalM2: 9000 } }, thirtyMu, {}, sources).excluded[0]
  t.strictSame(found?.facts, ['f2'])
  t.equal(found?.reason.zh, '需要 30 亩，园区总共只有 13.5 亩（资料日期 2013-05，已过 13 年，请复核）')
  t.equal(found?.reason.en, 'Needs 30 mu; the whole park has only 13.5 mu (as of 2013-05, 13 years old: check again)')
  t.notOk('facts' in match({ land: { totalM2: 9000 } }, thirtyMu).excluded[0]!)
})

t.test('how old the data are, by what they are about', async (t) => {
  const CASES: [Partial<Park>, Profile, string, string, object][] = [
    [{ land: { availableM2: 90_000 } }, thirtyMu, 'land.availableM2', '2025-10', { ageMonths: 13, isStale: true }],
    [{ land: { availableM2: 90_000 } }, thirtyMu, 'land.availableM2', '2026-03', { ageMonths: 8 }],
    [{ space: { availableM2: 900 } }, { floorM2: { min: 500 } }, 'space.availableM2', '2026-06', { isStale: true }],
    [{ space: { floorHeightM: 9 } }, { floorHeightM: 8 }, 'space.floorHeightM', '2015', { ageMonths: 136 }],
    [{ sectors: [{ id: 'biopharma' }] }, { sectors: ['biopharma'] }, 'sectors.biopharma', '2020', { isStale: true }],
    [{ level: 'national' }, {}, 'level', '2027-01-01', {}],
  ]
  for (const [fields, profile, field, asOf, expected] of CASES) {
    const sources = { [field]: [{ id: 'f1', confidence: 1, asOf }] }
    const { criteria } = match(fields, profile, {}, sources).recommendations[0]!
    const source = criteria.find(({ facts }) => facts.length > 0)?.source
    const { ageMonths: _, ...known } = source ?? {}
    t.strictSame('ageMonths' in expected ? source : known, { asOf, ...expected }, `${field} as of ${asOf}`)
  }
})

t.test('a recommendation in one line', async (t) => {
  const park: Partial<Park> = {
    land: { availableM2: 16_000 },
    level: 'national',
    thresholds: { taxCnyPerMuYear: 100_000 },
  }
  const profile: Profile = {
    ...thirtyMu,
    taxCnyYear: { min: 8e6 },
    rentCnyM2Month: { max: 20 },
    near: [{ kind: 'port' }],
  }
  const [found] = match(park, profile, { weights: { access: 0 } }).recommendations
  t.strictSame(found?.summary, {
    zh: '符合：准入门槛、园区级别；部分符合：用地；待问：成本（问清后得分在 62 到 84 之间）',
    en: 'Fits: thresholds, standing. Fits in part: land. To ask: cost (the answers put the score between 62 and 84)',
  })
  const sure = match({ level: 'national' }, {}).recommendations[0]?.summary
  t.strictSame(sure, { zh: '符合：园区级别', en: 'Fits: standing' })
})
