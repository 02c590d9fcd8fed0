import t from 'tap'
import { attributeOf, parkRows, profileRows, wordFact } from '../../src/match/index.ts'
import type { ExtractedFact, Park, Profile } from '../../src/model/index.ts'

const base = { id: 'p', name: 'P' }

/** What is known of a park, the field, and its name and value in both languages. */
const PARKS: readonly (readonly [Partial<Park>, string, string, string])[] = [
  [{ kind: 'high_tech_zone' }, 'kind', '园区类型 高新技术产业开发区', 'Kind of park high-tech zone'],
  [{ level: 'private' }, 'level', '园区级别 民营', 'Level privately run'],
  [{ region: '370214' }, 'region', '所在地区 城阳区', 'Place Chengyang'],
  [{ land: { availableM2: 40_000 } }, 'land.availableM2', '可供用地 60 亩', 'Available land 60 mu'],
  [{ land: { priceCnyMu: 380_000 } }, 'land.priceCnyMu', '地价 38 万元/亩', 'Land price CNY 380,000 per mu'],
  [{ space: { availableM2: 24_000 } }, 'space.availableM2', '可租面积 2.4 万平方米', 'Available space 24,000 m²'],
  [{ space: { saleCnyM2: 4200 } }, 'space.saleCnyM2', '售价 4200 元/平方米', 'Sale price CNY 4,200 per m²'],
  [{ space: { groundFloor: false } }, 'space.groundFloor', '一楼可供 否', 'Ground floor to be had no'],
  [{ space: { fireClass: 'C' } }, 'space.fireClass', '火险类别 丙类', 'Fire class C'],
  [{ utilities: [] }, 'utilities', '配套设施 无', 'Utilities none'],
  [
    { thresholds: { investmentCnyPerMu: 2_800_000, investmentBasis: 'fixed' } },
    'thresholds.investmentCnyPerMu',
    '投资强度要求 280 万元/亩（固定资产）',
    'Investment threshold CNY 2.8 million per mu (fixed assets)',
  ],
  [
    { sectors: [{ id: 'medical-devices', role: 'leading' }, { id: 'biopharma' }] },
    'sectors',
    '产业定位 主导：医疗器械；配套：生物医药',
    'Sectors leading: Medical devices; supporting: Biopharmaceuticals',
  ],
  [
    {
      incentives: [
        { name: '设备补贴', kind: 'equipment', maxCny: 2e6, validUntil: '2027-12-31', basis: '某办法第三条' },
      ],
    },
    'incentives',
    '扶持政策 设备补贴（设备补贴，最高 200 万元，有效期至 2027-12-31，依据：某办法第三条）',
    'Incentive 设备补贴 (equipment support, up to CNY 2 million, until 2027-12-31, by: 某办法第三条)',
  ],
  [
    { ranking: { position: 13, scope: '国家高新区综合评价', year: 2022 } },
    'ranking',
    '排名 国家高新区综合评价第 13 位（2022 年）',
    'Ranking No. 13, 国家高新区综合评价 (2022)',
  ],
]

t.test('what is known of a park, with its units', async (t) => {
  t.strictSame(parkRows(base), [])
  for (const [park, field, zh, en] of PARKS) {
    const [row, ...more] = parkRows({ ...base, ...park })
    t.equal(more.length, 0, field)
    t.strictSame([row?.field, `${row?.name.zh} ${row?.value.zh}`, `${row?.name.en} ${row?.value.en}`], [field, zh, en])
  }
})

type Fact = Pick<ExtractedFact, 'attribute' | 'value' | 'unit'> & Partial<ExtractedFact>

const FACTS: readonly (readonly [Fact, string, string])[] = [
  [{ attribute: 'site_area', value: 20_000, unit: 'm2', bound: 'approx' }, '约 30 亩', 'about 30 mu'],
  [
    { attribute: 'rent', value: 18, max: 26, unit: 'CNY/m2/month' },
    '18 元/平方米·月至 26 元/平方米·月',
    'CNY 18 per m² a month to CNY 26 per m² a month',
  ],
  [
    { attribute: 'tax_threshold', value: 2e5, unit: 'CNY/mu/year', bound: 'min' },
    '20 万元/年以上',
    'CNY 200,000 per mu a year or more',
  ],
  [
    { attribute: 'distance', value: 12, unit: 'km', detail: { to: '流亭机场' } },
    '流亭机场：12 公里',
    '流亭机场: 12 km',
  ],
  [
    { attribute: 'incentive', value: 5e5, unit: 'CNY', bound: 'max', detail: { name: '落户奖' } },
    '落户奖：最高 50 万元',
    '落户奖: up to CNY 500,000',
  ],
  [{ attribute: 'enterprise_count', value: 86, unit: '1' }, '86 家', '86 enterprises'],
  [{ attribute: 'sector', value: 'medical-devices', unit: null }, '医疗器械', 'Medical devices'],
  [{ attribute: 'recognition', value: '国家级孵化器', unit: null }, '国家级孵化器', '国家级孵化器'],
]

t.test('what a fact says, with its unit and its bound', async (t) => {
  for (const [fact, zh, en] of FACTS) t.strictSame(wordFact({ bound: 'exact', ...fact }), { zh, en }, zh)
})

const WISHES: readonly (readonly [Profile, string, string])[] = [
  [
    { near: [{ kind: 'airport', maxKm: 30 }, { kind: 'port' }] },
    '交通 距机场 30 公里以内、靠近港口',
    'Near to airport within 30 km and near port',
  ],
  [{ headcount: { min: 120, max: 120 } }, '用工 120 人', 'Staff 120 people'],
  [{ chemicalPark: true }, '化工园区 需要', 'Chemical park required'],
  [{ eia: 'form' }, '环评类别 报告表', 'EIA class report form'],
  [{ intent: 'relocate' }, '项目类型 搬迁', 'Kind of project relocation'],
  [{ landPriceCnyMu: { max: 3e5 } }, '地价预算 至多 30 万元/亩', 'Land price budget at most CNY 300,000 per mu'],
]

t.test('what is wished for, wish by wish', async (t) => {
  for (const [profile, zh, en] of WISHES) {
    const [row, ...more] = profileRows(profile)
    t.equal(more.length, 0)
    t.strictSame([`${row?.name.zh} ${row?.value.zh}`, `${row?.name.en} ${row?.value.en}`], [zh, en])
  }
  t.strictSame(
    profileRows({ company: '某公司', contactName: '王', phone: '+8613800138000', chemicalPark: false, sectors: [] }),
    [],
  )
})

t.test('the attribute behind a field', async (t) => {
  t.strictSame(['space.rentCnyM2Month', 'access.portKm', 'sectors.biopharma', 'kind'].map(attributeOf), [
    ...['rent', 'distance', 'sector', undefined],
  ])
})
