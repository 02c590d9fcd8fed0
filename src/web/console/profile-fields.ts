// What each field of a profile is: how it is shown, and how it is edited. One table for all pages; complete by type.
import { area, land, M2_PER_MU, money, number } from './format.ts'
import type { Profile, ProfileField } from './handoff.ts'
import { lang, type Worded } from './i18n.ts'

export type { ProfileField }

type Values<Field extends ProfileField> =
  NonNullable<Profile[Field]> extends readonly (infer Item)[] ? Item & string : NonNullable<Profile[Field]> & string
type Options = Readonly<Record<string, Worded>>

export type FieldKind =
  /** A range; `factor` is what one of `unit` is in the unit of the profile. */
  | { kind: 'range'; unit: Worded; factor: number; show: (value: number) => string }
  /** A figure that must be reached. */
  | { kind: 'least'; unit: Worded }
  | { kind: 'list' | 'one'; options: Options }
  | { kind: 'flag' | 'sectors' | 'regions' | 'near' | 'month' | 'text' }

const w = (zh: string, en: string): Worded => ({ zh, en })
const options = <Field extends ProfileField>(table: Record<Values<Field>, Worded>): Options => table

const WAN = 10_000
const wan: FieldKind = { kind: 'range', unit: w('万元', '10,000 CNY'), factor: WAN, show: money }
const least = (zh: string, en = zh): FieldKind => ({ kind: 'least', unit: w(zh, en) })
const count = (zh: string, en: string): FieldKind => ({
  kind: 'range',
  unit: w(zh, en),
  factor: 1,
  show: (value) => `${number(value, 1)} ${lang.value === 'zh' ? zh : en}`,
})

export const NEAR_KINDS: Readonly<Record<NonNullable<Profile['near']>[number]['kind'], Worded>> = {
  port: w('港口', 'Port'),
  airport: w('机场', 'Airport'),
  rail: w('铁路', 'Railway'),
  highway: w('高速', 'Motorway'),
  university: w('高校', 'University'),
  customer: w('客户', 'Customer'),
}

export const PROFILE_FIELDS: Readonly<Record<ProfileField, FieldKind>> = {
  sectors: { kind: 'sectors' },
  regions: { kind: 'regions' },
  intent: {
    kind: 'one',
    options: options<'intent'>({
      relocate: w('搬迁', 'Relocation'),
      expand: w('扩建', 'Expansion'),
      new: w('新设', 'New company'),
      branch: w('分支', 'Branch'),
    }),
  },
  uses: {
    kind: 'list',
    options: options<'uses'>({
      production: w('生产', 'Production'),
      rnd: w('研发', 'R&D'),
      office: w('办公', 'Office'),
      warehouse: w('仓储', 'Warehouse'),
      testing: w('检测', 'Testing'),
      pilot: w('中试', 'Pilot plant'),
      headquarters: w('总部', 'Headquarters'),
      showroom: w('展示', 'Showroom'),
      data_center: w('数据中心', 'Data centre'),
      farming: w('种养', 'Farming'),
    }),
  },
  tenure: {
    kind: 'list',
    options: options<'tenure'>({
      rent: w('租赁', 'Rent'),
      buy_land: w('买地自建', 'Buy land'),
      buy_building: w('购买厂房', 'Buy a building'),
      custom_build: w('定制代建', 'Built to order'),
    }),
  },
  landM2: { kind: 'range', unit: w('亩', 'mu'), factor: M2_PER_MU, show: land },
  floorM2: { kind: 'range', unit: w('m²', 'm²'), factor: 1, show: area },
  floorHeightM: least('m'),
  floorLoadTM2: least('t/m²'),
  powerKva: least('kVA'),
  craneT: least('t'),
  groundFloor: { kind: 'flag' },
  fireClass: {
    kind: 'one',
    options: options<'fireClass'>({
      A: w('甲类', 'Class A'),
      B: w('乙类', 'Class B'),
      C: w('丙类', 'Class C'),
      D: w('丁类', 'Class D'),
      E: w('戊类', 'Class E'),
    }),
  },
  utilities: {
    kind: 'list',
    options: options<'utilities'>({
      steam: w('蒸汽', 'Steam'),
      natural_gas: w('天然气', 'Natural gas'),
      wastewater: w('污水处理', 'Waste water'),
      dual_power: w('双回路供电', 'Dual power'),
      hazmat_storage: w('危化品仓储', 'Hazardous storage'),
      clean_room: w('洁净车间', 'Clean room'),
      cold_storage: w('冷库', 'Cold storage'),
      central_heating: w('集中供热', 'Central heating'),
      rail_siding: w('铁路专用线', 'Rail siding'),
      dock: w('码头', 'Dock'),
    }),
  },
  processes: {
    kind: 'list',
    options: options<'processes'>({
      electroplating: w('电镀', 'Electroplating'),
      painting: w('喷涂', 'Painting'),
      fermentation: w('发酵', 'Fermentation'),
      casting: w('铸造', 'Casting'),
      forging: w('锻造', 'Forging'),
      heat_treatment: w('热处理', 'Heat treatment'),
      dyeing: w('印染', 'Dyeing'),
      pickling: w('酸洗', 'Pickling'),
      synthesis: w('化学合成', 'Synthesis'),
      printing: w('印刷', 'Printing'),
    }),
  },
  eia: {
    kind: 'one',
    options: options<'eia'>({
      report: w('报告书', 'Full report'),
      form: w('报告表', 'Report form'),
      registration: w('登记表', 'Registration'),
    }),
  },
  chemicalPark: { kind: 'flag' },
  investmentCny: wan,
  fixedInvestmentCny: wan,
  revenueCny: wan,
  taxCnyYear: wan,
  taxCnyPerMuYear: { ...wan, unit: w('万元/亩', '10,000 CNY per mu') },
  rentCnyM2Month: count('元/m²·月', 'CNY/m² a month'),
  landPriceCnyMu: { ...wan, unit: w('万元/亩', '10,000 CNY per mu') },
  incentives: {
    kind: 'list',
    options: options<'incentives'>({
      rent_relief: w('租金减免', 'Rent relief'),
      grant: w('资金补助', 'Grant'),
      tax: w('税收优惠', 'Tax'),
      talent: w('人才', 'Talent'),
      equipment: w('设备补贴', 'Equipment'),
      loan: w('贷款', 'Loan'),
    }),
  },
  qualifications: {
    kind: 'list',
    options: options<'qualifications'>({
      high_tech: w('高新技术企业', 'High-tech enterprise'),
      specialised_new: w('专精特新', 'Specialised and new'),
      little_giant: w('小巨人', 'Little giant'),
      foreign: w('外资', 'Foreign-funded'),
      listed: w('上市', 'Listed'),
      unicorn: w('独角兽', 'Unicorn'),
      sme: w('中小企业', 'SME'),
    }),
  },
  near: { kind: 'near' },
  headcount: count('人', 'people'),
  moveBy: { kind: 'month' },
  company: { kind: 'text' },
  contactName: { kind: 'text' },
  phone: { kind: 'text' },
}

interface Range {
  min?: number
  max?: number
  approx?: boolean
}

/** 30 亩, 约 30 亩, 30 亩至 50 亩, 30 亩以上, 50 亩以内. */
export function rangeText({ min, max, approx }: Range, show: (value: number) => string): string {
  const isZh = lang.value === 'zh'
  if (min !== undefined && max !== undefined) {
    if (min !== max) return `${show(min)}–${show(max)}`
    return approx ? `${isZh ? '约' : 'about'} ${show(min)}` : show(min)
  }
  if (min !== undefined) return isZh ? `${show(min)}以上` : `at least ${show(min)}`
  return max === undefined ? '' : isZh ? `${show(max)}以内` : `up to ${show(max)}`
}
