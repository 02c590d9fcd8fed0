import { M2_PER_MU, type Profile, type Tenure } from '../../model/index.ts'
import {
  cnyOf,
  floorOf,
  kvaOf,
  loadOf,
  metresOf,
  muOf,
  perMuOf,
  rentOf,
  tonnesOf,
  type Worded,
} from '../reasons/format.ts'
import { USE_NAME } from '../reasons/names.ts'
import { figures, members, NO_MATTER, placeAnswers, sectorAnswers, threeFigures } from './answers.ts'
import { isStated, produces, type Question } from './question.ts'
import { ABOUT_THE_SITE } from './site-questions.ts'

const single = (value: number) => ({ min: value, max: value })

const asksFor = (profile: Profile, ...tenures: NonNullable<Profile['tenure']>): boolean =>
  profile.tenure?.some((tenure) => tenures.includes(tenure)) ?? false
const isOpenTenure = ({ tenure }: Profile): boolean => tenure === undefined || tenure.length === 0

const needsLand = (p: Profile) =>
  asksFor(p, 'buy_land', 'custom_build') || p.landM2 !== undefined || (isOpenTenure(p) && p.floorM2 === undefined)
const needsSpace = (p: Profile) =>
  asksFor(p, 'rent', 'buy_building', 'custom_build') ||
  p.floorM2 !== undefined ||
  (isOpenTenure(p) && p.landM2 === undefined)

/** What a client says, where a park has something to let or for sale. */
const TENURE_CHOICE: Readonly<Record<Tenure, Worded>> = {
  rent: { zh: '租赁', en: 'Rent' },
  buy_land: { zh: '购地自建', en: 'Buy land and build' },
  buy_building: { zh: '购买现成厂房', en: 'Buy a finished building' },
  custom_build: { zh: '定制代建', en: 'Have it built to order' },
}

const muOfLand = ({ landM2 }: Profile): number => (landM2?.min ?? landM2?.max ?? 0) / M2_PER_MU

/** Questions about a figure a building must reach: its usual values with their chances, the rest has no such need. */
const buildingQuestion = (
  field: 'floorHeightM' | 'floorLoadTM2' | 'powerKva' | 'craneT',
  table: readonly (readonly [value: number, share: number])[],
  word: (value: number) => Worded,
  zh: string,
  en: string,
): Question => ({
  field,
  criteria: ['space'],
  zh,
  en,
  isOpen: (p) => p[field] === undefined && needsSpace(p) && produces(p),
  answers: () => {
    const needed = figures(table, word, (value) => ({ [field]: value }))
    const rest = 1 - table.reduce((sum, [, share]) => sum + share, 0)
    return [...needed, { ...NO_MATTER, share: rest, set: {} }]
  },
})

const ABOUT_THE_PROJECT: readonly Question[] = [
  {
    field: 'sectors',
    criteria: ['sector', 'cluster', 'incentives'],
    zh: '企业主要做什么产品，属于哪个产业？',
    en: 'What does the company make, and in which sector?',
    isOpen: ({ sectors }) => !isStated(sectors),
    answers: sectorAnswers,
  },
  {
    field: 'regions',
    criteria: ['location'],
    zh: '希望落在哪个城市或区县？',
    en: 'Which city or district do they have in mind?',
    isOpen: ({ regions }) => !isStated(regions?.prefer) && !isStated(regions?.require),
    answers: placeAnswers,
  },
  {
    field: 'tenure',
    criteria: ['premises', 'cost'],
    zh: '想买地自建、租厂房，还是买现成的厂房？',
    en: 'Do they want to buy land and build, to rent, or to buy a finished building?',
    isOpen: isOpenTenure,
    answers: () =>
      members(
        [
          ['rent', 0.45],
          ['buy_land', 0.3],
          ['buy_building', 0.15],
          ['custom_build', 0.1],
        ],
        TENURE_CHOICE,
        (tenure) => ({ tenure: [tenure] }),
      ),
  },
  {
    field: 'uses',
    criteria: ['premises'],
    zh: '场地主要用来做什么：生产、研发、仓储，还是办公？',
    en: 'What is the place for: production, R&D, storage or offices?',
    isOpen: (p) => !isStated(p.uses) && !asksFor(p, 'buy_land'),
    answers: () =>
      members(
        [
          ['production', 0.55],
          ['rnd', 0.2],
          ['warehouse', 0.13],
          ['office', 0.12],
        ],
        USE_NAME,
        (use) => ({ uses: [use] }),
      ),
  },
]

const ABOUT_THE_SIZE: readonly Question[] = [
  {
    field: 'landM2',
    criteria: ['land', 'tax'],
    zh: '大概需要多少亩地？',
    en: 'About how much land do they need?',
    isOpen: (p) => p.landM2 === undefined && needsLand(p),
    answers: () =>
      figures(
        [
          [10, 0.25],
          [30, 0.35],
          [60, 0.25],
          [150, 0.15],
        ],
        (mu) => muOf(mu * M2_PER_MU),
        (mu) => ({ landM2: single(mu * M2_PER_MU) }),
      ),
  },
  {
    field: 'floorM2',
    criteria: ['space'],
    zh: '需要多大面积的厂房或办公场地？',
    en: 'How much floor space do they need?',
    isOpen: (p) => p.floorM2 === undefined && needsSpace(p),
    answers: () =>
      figures(
        [
          [1000, 0.3],
          [3000, 0.35],
          [8000, 0.2],
          [20_000, 0.15],
        ],
        (m2) => floorOf(m2),
        (m2) => ({ floorM2: single(m2) }),
      ),
  },
  buildingQuestion(
    'floorHeightM',
    [
      [5, 0.3],
      [8, 0.25],
      [12, 0.1],
    ],
    (m) => metresOf(m),
    '对厂房层高有要求吗，至少几米？',
    'Is a certain floor height needed, and how many metres?',
  ),
  buildingQuestion(
    'floorLoadTM2',
    [
      [0.8, 0.2],
      [1.5, 0.15],
      [3, 0.1],
    ],
    (t) => loadOf(t),
    '楼面承重有要求吗，每平方米几吨？',
    'Must the floor carry a certain load, and how many tonnes per m²?',
  ),
  buildingQuestion(
    'powerKva',
    [
      [315, 0.2],
      [1000, 0.2],
      [3000, 0.1],
    ],
    (kva) => kvaOf(kva),
    '用电负荷多大，需要多少 kVA 的变压器？',
    'How much power do they need, in kVA of transformer?',
  ),
  buildingQuestion(
    'craneT',
    [
      [5, 0.12],
      [10, 0.12],
      [20, 0.06],
    ],
    (t) => tonnesOf(t),
    '需要行车吗，多少吨的？',
    'Is a crane needed, and for how many tonnes?',
  ),
]

const ABOUT_MONEY: readonly Question[] = [
  {
    field: 'taxCnyYear',
    criteria: ['tax'],
    zh: '达产后预计每年纳税多少？',
    en: 'How much tax a year do they expect to pay at full production?',
    isOpen: (p) => p.taxCnyYear === undefined && p.taxCnyPerMuYear === undefined && p.landM2 !== undefined,
    answers: (parks, profile) => {
      const mu = muOfLand(profile)
      return threeFigures(
        parks,
        ({ thresholds }) => thresholds?.taxCnyPerMuYear && thresholds.taxCnyPerMuYear * mu,
        [100_000 * mu, 200_000 * mu, 300_000 * mu],
        (cny) => cnyOf(cny),
        (cny) => ({ taxCnyYear: single(cny) }),
      )
    },
  },
  {
    field: 'fixedInvestmentCny',
    criteria: ['tax'],
    zh: '固定资产投资大概多少（不含流动资金）？',
    en: 'Roughly how much will they invest in fixed assets, without working capital?',
    isOpen: (p) => p.fixedInvestmentCny === undefined && p.investmentCny === undefined && p.landM2 !== undefined,
    answers: (parks, profile) => {
      const mu = muOfLand(profile)
      return threeFigures(
        parks,
        ({ thresholds }) => thresholds?.investmentCnyPerMu && thresholds.investmentCnyPerMu * mu,
        [1_500_000 * mu, 2_500_000 * mu, 3_500_000 * mu],
        (cny) => cnyOf(cny),
        (cny) => ({ fixedInvestmentCny: single(cny) }),
      )
    },
  },
  {
    field: 'revenueCny',
    criteria: ['tax'],
    zh: '达产后年产值大概多少？',
    en: 'Roughly what annual output do they expect at full production?',
    isOpen: (p) => p.revenueCny === undefined && p.landM2 !== undefined,
    answers: (parks, profile) => {
      const mu = muOfLand(profile)
      return threeFigures(
        parks,
        ({ thresholds }) => thresholds?.outputCnyPerMuYear && thresholds.outputCnyPerMuYear * mu,
        [2_500_000 * mu, 3_500_000 * mu, 5_000_000 * mu],
        (cny) => cnyOf(cny),
        (cny) => ({ revenueCny: single(cny) }),
      )
    },
  },
  {
    field: 'rentCnyM2Month',
    criteria: ['cost'],
    zh: '租金预算最高每平方米每月多少？',
    en: 'What is the most that they would pay in rent per m² a month?',
    isOpen: (p) => p.rentCnyM2Month === undefined && needsSpace(p) && (isOpenTenure(p) || asksFor(p, 'rent')),
    answers: (parks) =>
      threeFigures(
        parks,
        ({ space }) => space?.rentCnyM2Month,
        [15, 25, 40],
        (cny) => rentOf(cny),
        (cny) => ({ rentCnyM2Month: { max: cny } }),
      ),
  },
  {
    field: 'landPriceCnyMu',
    criteria: ['cost'],
    zh: '地价最高能接受每亩多少？',
    en: 'What is the most that they would pay for a mu of land?',
    isOpen: (p) => p.landPriceCnyMu === undefined && needsLand(p) && (isOpenTenure(p) || asksFor(p, 'buy_land')),
    answers: (parks) =>
      threeFigures(
        parks,
        ({ land }) => land?.priceCnyMu,
        [150_000, 250_000, 400_000],
        (cny) => perMuOf(cny),
        (cny) => ({ landPriceCnyMu: { max: cny } }),
      ),
  },
]

/**
 * Everything that can be asked, in the order in which it is asked among equals. The chances of figures and lists are
 * estimates of what clients of a promotion office ask for; those of places, sectors, prices and thresholds come from the
 * parks in the running.
 */
export const QUESTIONS: readonly Question[] = [
  ...ABOUT_THE_PROJECT,
  ...ABOUT_THE_SIZE,
  ...ABOUT_MONEY,
  ...ABOUT_THE_SITE,
]
