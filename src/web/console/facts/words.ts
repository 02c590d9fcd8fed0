import { lang, type Worded } from '../i18n.ts'
import type { Attribute, Park } from './types.ts'

const ATTRIBUTE_NAMES: Readonly<Record<Attribute, Worded>> = {
  site_area: { zh: '占地面积', en: 'Site area' },
  building_area: { zh: '建筑面积', en: 'Building area' },
  available_land: { zh: '可供用地', en: 'Available land' },
  available_space: { zh: '可租面积', en: 'Available space' },
  investment: { zh: '总投资', en: 'Total investment' },
  output_value: { zh: '产值', en: 'Output value' },
  tax_revenue: { zh: '税收', en: 'Tax revenue' },
  enterprise_count: { zh: '入驻企业', en: 'Enterprises' },
  high_tech_count: { zh: '高新技术企业', en: 'High-tech enterprises' },
  tax_threshold: { zh: '亩均税收要求', en: 'Tax threshold' },
  investment_threshold: { zh: '投资强度要求', en: 'Investment threshold' },
  output_threshold: { zh: '亩均产值要求', en: 'Output threshold' },
  land_price: { zh: '地价', en: 'Land price' },
  rent: { zh: '租金', en: 'Rent' },
  sale_price: { zh: '售价', en: 'Sale price' },
  floor_height: { zh: '层高', en: 'Floor height' },
  floor_load: { zh: '承重', en: 'Floor load' },
  power: { zh: '配电', en: 'Power' },
  distance: { zh: '距离', en: 'Distance' },
  ranking: { zh: '排名', en: 'Ranking' },
  incentive: { zh: '扶持政策', en: 'Incentive' },
  sector: { zh: '产业', en: 'Sector' },
  anchor_enterprise: { zh: '代表企业', en: 'Anchor enterprise' },
  institution: { zh: '科研机构', en: 'Institution' },
  recognition: { zh: '荣誉资质', en: 'Recognition' },
  sub_area: { zh: '片区', en: 'Sub-area' },
  operator: { zh: '开发运营', en: 'Operator' },
  opened: { zh: '成立时间', en: 'Opened' },
}

export const ATTRIBUTES = Object.keys(ATTRIBUTE_NAMES) as Attribute[]
export const attributeName = (attribute: Attribute): string => ATTRIBUTE_NAMES[attribute][lang.value]

type Names<T extends string> = Readonly<Record<T, Worded>>
type List<T> = T extends readonly (infer Item)[] ? Item : never
type Space = NonNullable<Park['space']>

export const KINDS: Names<NonNullable<Park['kind']>> = {
  high_tech_zone: { zh: '高新区', en: 'High-tech zone' },
  economic_zone: { zh: '经开区', en: 'Economic development zone' },
  bonded_zone: { zh: '保税区', en: 'Bonded zone' },
  industrial_park: { zh: '产业园', en: 'Industrial park' },
  science_park: { zh: '科技园', en: 'Science park' },
  incubator: { zh: '孵化器', en: 'Incubator' },
  cluster_base: { zh: '产业基地', en: 'Cluster base' },
  chemical_park: { zh: '化工园', en: 'Chemical park' },
  logistics_park: { zh: '物流园', en: 'Logistics park' },
  agri_park: { zh: '农业园', en: 'Agricultural park' },
}
export const LEVELS: Names<NonNullable<Park['level']>> = {
  national: { zh: '国家级', en: 'National' },
  provincial: { zh: '省级', en: 'Provincial' },
  municipal: { zh: '市级', en: 'Municipal' },
  district: { zh: '区县级', en: 'District' },
  private: { zh: '民营', en: 'Private' },
}
export const SPACES: Names<List<NonNullable<Space['types']>>> = {
  standard_factory: { zh: '标准厂房', en: 'Standard factory' },
  rnd_office: { zh: '研发办公', en: 'R&D and office' },
  warehouse: { zh: '仓库', en: 'Warehouse' },
  custom_build: { zh: '定制厂房', en: 'Built to order' },
  lab: { zh: '实验室', en: 'Laboratory' },
}
export const UTILITIES: Names<List<NonNullable<Park['utilities']>>> = {
  steam: { zh: '蒸汽', en: 'Steam' },
  natural_gas: { zh: '天然气', en: 'Natural gas' },
  wastewater: { zh: '污水处理', en: 'Waste water' },
  dual_power: { zh: '双回路供电', en: 'Dual power' },
  hazmat_storage: { zh: '危化品库', en: 'Hazardous storage' },
  clean_room: { zh: '洁净车间', en: 'Clean rooms' },
  cold_storage: { zh: '冷库', en: 'Cold storage' },
  central_heating: { zh: '集中供热', en: 'Central heating' },
  rail_siding: { zh: '铁路专用线', en: 'Rail siding' },
  dock: { zh: '码头', en: 'Dock' },
}
export const PROCESSES: Names<List<NonNullable<Park['excludedProcesses']>>> = {
  electroplating: { zh: '电镀', en: 'Electroplating' },
  painting: { zh: '喷涂', en: 'Painting' },
  fermentation: { zh: '发酵', en: 'Fermentation' },
  casting: { zh: '铸造', en: 'Casting' },
  forging: { zh: '锻造', en: 'Forging' },
  heat_treatment: { zh: '热处理', en: 'Heat treatment' },
  dyeing: { zh: '印染', en: 'Dyeing' },
  pickling: { zh: '酸洗', en: 'Pickling' },
  synthesis: { zh: '化学合成', en: 'Chemical synthesis' },
  printing: { zh: '印刷', en: 'Printing' },
}
export const FIRE_CLASSES: Names<NonNullable<Space['fireClass']>> = {
  A: { zh: '甲类', en: 'A' },
  B: { zh: '乙类', en: 'B' },
  C: { zh: '丙类', en: 'C' },
  D: { zh: '丁类', en: 'D' },
  E: { zh: '戊类', en: 'E' },
}
export const BASES: Names<NonNullable<NonNullable<Park['thresholds']>['investmentBasis']>> = {
  fixed: { zh: '固定资产投资', en: 'Fixed-asset investment' },
  total: { zh: '总投资', en: 'Total investment' },
}
export const ROLES: Names<NonNullable<List<NonNullable<Park['sectors']>>['role']>> = {
  leading: { zh: '主导', en: 'leading' },
  supporting: { zh: '配套', en: 'supporting' },
  planned: { zh: '规划', en: 'planned' },
}
export const INCENTIVES: Names<NonNullable<List<NonNullable<Park['incentives']>>['kind']>> = {
  rent_relief: { zh: '租金减免', en: 'Rent relief' },
  grant: { zh: '奖励补助', en: 'Grant' },
  tax: { zh: '税收优惠', en: 'Tax relief' },
  talent: { zh: '人才政策', en: 'Talent' },
  equipment: { zh: '设备补贴', en: 'Equipment' },
  loan: { zh: '贷款贴息', en: 'Loan' },
}
export const USES: Readonly<Record<string, Worded>> = {
  production: { zh: '生产', en: 'Production' },
  warehouse: { zh: '仓储', en: 'Storage' },
  rnd: { zh: '研发', en: 'R&D' },
  office: { zh: '办公', en: 'Office' },
  headquarters: { zh: '总部', en: 'Headquarters' },
  showroom: { zh: '展厅', en: 'Showroom' },
  testing: { zh: '检测', en: 'Testing' },
  pilot: { zh: '中试', en: 'Pilot line' },
  data_center: { zh: '数据中心', en: 'Data centre' },
  farming: { zh: '种养', en: 'Farming' },
}
export const TENURES: Readonly<Record<string, Worded>> = {
  buy_land: { zh: '购地', en: 'Buy land' },
  buy_building: { zh: '购买厂房', en: 'Buy a building' },
  rent: { zh: '租赁', en: 'Rent' },
  custom_build: { zh: '定制代建', en: 'Built to order' },
}

/** The word of an id in a table; an id that it lacks is shown as it is. */
export const wordOf = (names: Readonly<Record<string, Worded>>, id: unknown): string =>
  names[String(id)]?.[lang.value] ?? String(id)
