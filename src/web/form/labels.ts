import { isEnglish } from './messages.ts'

/** The uses that a form offers, in the order of how often they are asked for. */
export const USE_LABELS: readonly (readonly [use: string, zh: string, en: string])[] = [
  ['production', '生产', 'Production'],
  ['rnd', '研发', 'R&D'],
  ['office', '办公', 'Office'],
  ['warehouse', '仓储', 'Warehouse'],
  ['testing', '检测', 'Testing'],
  ['headquarters', '总部', 'Headquarters'],
]

/** What the chips call the fields of a profile; `regions.prefer` and its like by their first part. */
const FIELD_LABELS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  company: ['公司', 'Company'],
  contactName: ['联系人', 'Name'],
  phone: ['电话', 'Phone'],
  intent: ['类型', 'Kind'],
  tenure: ['方式', 'Tenure'],
  uses: ['用途', 'Use'],
  sectors: ['行业', 'Industry'],
  landM2: ['用地', 'Land'],
  floorM2: ['面积', 'Floor'],
  investmentCny: ['投资', 'Investment'],
  fixedInvestmentCny: ['固定资产投资', 'Fixed investment'],
  revenueCny: ['营收', 'Revenue'],
  taxCnyYear: ['税收', 'Tax'],
  taxCnyPerMuYear: ['亩均税收', 'Tax per mu'],
  headcount: ['人数', 'People'],
  rentCnyM2Month: ['租金', 'Rent'],
  landPriceCnyMu: ['地价', 'Land price'],
  floorHeightM: ['层高', 'Height'],
  floorLoadTM2: ['承重', 'Load'],
  powerKva: ['用电', 'Power'],
  craneT: ['行车', 'Crane'],
  groundFloor: ['一楼', 'Ground floor'],
  fireClass: ['消防', 'Fire class'],
  eia: ['环评', 'EIA'],
  processes: ['工艺', 'Process'],
  utilities: ['配套', 'Utilities'],
  chemicalPark: ['化工园区', 'Chemical park'],
  qualifications: ['资质', 'Qualification'],
  regions: ['地区', 'Place'],
  near: ['临近', 'Near'],
  moveBy: ['时间', 'Move by'],
  incentives: ['政策', 'Incentives'],
}

/** The name of a profile field, dotted or not, in the language. */
export function fieldLabel(field: string, locale: string): string {
  const [zhLabel, enLabel] = FIELD_LABELS[field.split('.', 1)[0] ?? ''] ?? [field, field]
  return isEnglish(locale) ? enLabel : zhLabel
}

/** Questions as put to the visitor; the server words them for staff who ask a client. */
const QUESTIONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  sectors: ['您主要做什么产品，属于哪个产业？', 'What does your company make, and in which industry?'],
  regions: ['希望落在哪个城市或区县？', 'Which city or district do you have in mind?'],
  tenure: [
    '想买地自建、租厂房，还是买现成的厂房？',
    'Would you rather buy land and build, rent, or buy a finished building?',
  ],
  uses: ['场地主要用来做什么？', 'What is the place for?'],
  landM2: ['大概需要多少亩地？', 'About how much land do you need?'],
  floorM2: ['需要多大面积的厂房或办公场地？', 'How much floor space do you need?'],
  floorHeightM: ['对厂房层高有要求吗？', 'Do you need a certain clear height?'],
  floorLoadTM2: ['楼面承重有要求吗？', 'Must the floor carry a certain load?'],
  powerKva: ['用电负荷多大？', 'How much power do you need?'],
  craneT: ['需要行车吗，多少吨的？', 'Do you need a crane, and for how many tonnes?'],
  taxCnyYear: ['达产后预计每年纳税多少？', 'How much tax a year do you expect to pay at full production?'],
  fixedInvestmentCny: ['固定资产投资大概多少？', 'Roughly how much will you invest in fixed assets?'],
  revenueCny: ['达产后年产值大概多少？', 'Roughly what annual output do you expect?'],
  rentCnyM2Month: ['租金预算最高多少？', 'What is the most that you would pay in rent?'],
  landPriceCnyMu: ['地价最高能接受每亩多少？', 'What is the most that you would pay for a mu of land?'],
  utilities: ['生产上需要哪类配套？', 'Which utilities does your production need?'],
  processes: ['有没有需要审批的工序？', 'Does your production have a process that needs a permit?'],
  near: ['希望离哪里近？', 'What must be near?'],
  incentives: ['最看重哪类扶持？', 'Which support matters most to you?'],
  qualifications: ['企业有哪类资质？', 'Which certificate does your company hold?'],
}

/** A question in the visitor's language, as the server words it where we do not. */
export function questionText({ field, zh, en }: { field: string; zh: string; en: string }, locale: string): string {
  const [ownZh, ownEn] = QUESTIONS[field] ?? [zh, en]
  return isEnglish(locale) ? ownEn : ownZh
}
