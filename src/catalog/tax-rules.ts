import type { SourceGrade } from './regulations.ts'

/** What must hold for a rate: `code` names the check that the outlook makes against profile and park. */
export interface TaxCondition {
  code:
    | 'high_tech'
    | 'small_low_profit'
    | 'catalogue_industry'
    | 'main_business_share'
    | 'substantive_operation'
    | 'listed_sectors'
    | 'not_moved_in'
    | 'inside_area'
    | 'registered_since'
    | 'further_condition'
  zh: string
  en: string
  /** For listed_sectors: ids of the catalogue whose core links are meant. */
  sectors?: readonly string[]
}

/**
 * A rule of enterprise income tax, as dated data. `grade` says how firmly its text is known: A official, B press, C mirror,
 * M general knowledge; C and M are shown as "to be verified". `regions` are GB/T 2260 prefixes, empty for the whole country.
 */
export interface TaxRule {
  id: string
  zh: string
  en: string
  /** Effective rate, 0.15 for 15 %. */
  rate: number
  regions: readonly string[]
  /** Names of parks that show that they lie inside the area, where the area is smaller than its region. */
  areaNames?: readonly string[]
  conditions: readonly TaxCondition[]
  /** Law or notice with its number. */
  basis: string
  /** ISO days; null where the text names none. */
  validFrom: string | null
  validUntil: string | null
  /** The end that the sources give is not confirmed. */
  endUnconfirmed?: boolean
  grade: SourceGrade | 'M'
}

const catalogueIndustry: TaxCondition = {
  code: 'catalogue_industry',
  zh: '主营业务属于该区域的鼓励类产业目录',
  en: 'the main business is in the encouraged catalogue of the area',
}
const sixtyPercent: TaxCondition = {
  code: 'main_business_share',
  zh: '目录内主营业务收入占收入总额 60% 以上',
  en: 'at least 60 % of revenue comes from the main business listed in the catalogue',
}
const substance: TaxCondition = {
  code: 'substantive_operation',
  zh: '实质性运营：管理、人员、账务、资产都在当地',
  en: 'substantive operation: management, staff, books and assets are there',
}
const insideArea = (zh: string, en: string): TaxCondition => ({
  code: 'inside_area',
  zh: `注册并经营在${zh}范围内`,
  en: `registered and operating inside ${en}`,
})

/** Source: PRODUCT notes, section 3, as of 2026-11. The rates change by date; nothing here is advice. */
export const TAX_RULES: readonly TaxRule[] = [
  {
    id: 'national',
    zh: '企业所得税法定税率',
    en: 'Standard rate of enterprise income tax',
    rate: 0.25,
    regions: [],
    conditions: [],
    basis: '企业所得税法第四条',
    validFrom: null,
    validUntil: null,
    grade: 'C',
  },
  {
    id: 'high-tech',
    zh: '高新技术企业优惠税率（全国一致，不是园区优势）',
    en: 'High-tech enterprise rate (the same everywhere, no merit of a park)',
    rate: 0.15,
    regions: [],
    conditions: [
      { code: 'high_tech', zh: '有效期内的高新技术企业资格', en: 'a valid high-tech enterprise certificate' },
    ],
    basis: '企业所得税法第二十八条',
    validFrom: null,
    validUntil: null,
    grade: 'M',
  },
  {
    id: 'small-low-profit',
    zh: '小型微利企业（实际税负 5%，全国一致）',
    en: 'Small low-profit enterprise (5 % effective, the same everywhere)',
    rate: 0.05,
    regions: [],
    conditions: [
      {
        code: 'small_low_profit',
        zh: '年应纳税所得额不超过 300 万元、从业人数不超过 300 人、资产总额不超过 5000 万元',
        en: 'taxable income ≤ CNY 3 million a year, staff ≤ 300, assets ≤ CNY 50 million',
      },
    ],
    basis: '财政部 税务总局公告2023年第12号',
    validFrom: null,
    validUntil: '2027-12-31',
    grade: 'M',
  },
  {
    id: 'west',
    zh: '西部大开发优惠税率',
    en: 'Western development rate',
    rate: 0.15,
    regions: [
      ...['15', '45', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'],
      ...['4331', '4228', '2224', '3607'],
    ],
    conditions: [catalogueIndustry, sixtyPercent],
    basis: '财政部 税务总局 国家发展改革委公告2020年第23号',
    validFrom: '2021-01-01',
    validUntil: '2030-12-31',
    grade: 'C',
  },
  {
    id: 'hainan',
    zh: '海南自由贸易港优惠税率',
    en: 'Hainan Free Trade Port rate',
    rate: 0.15,
    regions: ['46'],
    conditions: [catalogueIndustry, sixtyPercent, substance],
    basis: '财税〔2020〕31号，财税〔2025〕3号延续',
    validFrom: '2020-01-01',
    validUntil: '2027-12-31',
    grade: 'B',
  },
  {
    id: 'lingang',
    zh: '上海临港新片区重点产业优惠税率（自成立起五年）',
    en: 'Lingang New Area rate for key industries (five years from founding)',
    rate: 0.15,
    regions: ['310115', '310120'],
    areaNames: ['临港', 'Lingang'],
    conditions: [
      insideArea('临港新片区', 'the Lingang New Area'),
      {
        code: 'listed_sectors',
        zh: '集成电路、人工智能、生物医药、民用航空的核心环节，有关键产品和实质生产或研发',
        en: 'a core link of integrated circuits, AI, biomedicine or civil aviation, with a key product and real production or R&D',
        sectors: ['semiconductors', 'artificial-intelligence', 'biopharma', 'aerospace'],
      },
      { code: 'not_moved_in', zh: '2020-01-01 起新设，不是迁入', en: 'newly founded since 2020-01-01, not moved in' },
      {
        code: 'further_condition',
        zh: '另有一项条件，公开资料中未见全文，须向主管税务机关核实',
        en: 'one more condition, whose text no public source gave: ask the tax office',
      },
    ],
    basis: '财税〔2020〕38号',
    validFrom: '2020-01-01',
    validUntil: null,
    grade: 'C',
  },
  {
    id: 'qianhai',
    zh: '深圳前海优惠税率',
    en: 'Qianhai rate',
    rate: 0.15,
    regions: ['440305', '440306'],
    areaNames: ['前海', 'Qianhai'],
    conditions: [insideArea('前海', 'the Qianhai zone'), catalogueIndustry, sixtyPercent],
    basis: '财税〔2021〕30号、〔2024〕13号，〔2026〕3号延续',
    validFrom: '2021-01-01',
    validUntil: '2027-12-31',
    grade: 'B',
  },
  {
    id: 'hengqin',
    zh: '横琴粤澳深度合作区优惠税率',
    en: 'Hengqin rate',
    rate: 0.15,
    regions: ['440402'],
    areaNames: ['横琴', 'Hengqin'],
    conditions: [insideArea('横琴', 'the Hengqin zone'), catalogueIndustry, sixtyPercent, substance],
    basis: '财税〔2022〕19号',
    validFrom: '2021-01-01',
    validUntil: null,
    endUnconfirmed: true,
    grade: 'C',
  },
  {
    id: 'nansha',
    zh: '广州南沙先行启动区优惠税率',
    en: 'Nansha start-up area rate',
    rate: 0.15,
    regions: ['440115'],
    areaNames: ['南沙', 'Nansha'],
    conditions: [insideArea('南沙先行启动区', 'the start-up area of Nansha'), catalogueIndustry, sixtyPercent],
    basis: '财税〔2022〕40号',
    validFrom: '2022-01-01',
    validUntil: '2026-12-31',
    grade: 'M',
  },
]
