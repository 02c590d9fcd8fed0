import type {
  EiaClass,
  FireClass,
  IncentiveKind,
  Intent,
  NearKind,
  ParkKind,
  ParkLevel,
  Process,
  ProfileField,
  Qualification,
  SectorRole,
  SpaceType,
  Tenure,
  Use,
  Utility,
} from '../../model/index.ts'
import type { Worded } from './format.ts'

export const NEAR_NAME: Readonly<Record<NearKind, Worded>> = {
  port: { zh: '港口', en: 'port' },
  airport: { zh: '机场', en: 'airport' },
  rail: { zh: '火车站', en: 'railway station' },
  highway: { zh: '高速口', en: 'motorway' },
  university: { zh: '高校', en: 'university' },
  customer: { zh: '客户', en: 'customer' },
}

export const UTILITY_NAME: Readonly<Record<Utility, Worded>> = {
  steam: { zh: '蒸汽', en: 'steam' },
  natural_gas: { zh: '天然气', en: 'natural gas' },
  wastewater: { zh: '污水处理', en: 'waste-water treatment' },
  dual_power: { zh: '双回路供电', en: 'dual power supply' },
  hazmat_storage: { zh: '危化品库', en: 'hazardous-goods storage' },
  clean_room: { zh: '洁净车间', en: 'clean rooms' },
  cold_storage: { zh: '冷库', en: 'cold storage' },
  central_heating: { zh: '集中供热', en: 'central heating' },
  rail_siding: { zh: '铁路专用线', en: 'rail siding' },
  dock: { zh: '码头', en: 'dock' },
}

export const PROCESS_NAME: Readonly<Record<Process, Worded>> = {
  electroplating: { zh: '电镀', en: 'electroplating' },
  painting: { zh: '喷涂', en: 'painting' },
  fermentation: { zh: '发酵', en: 'fermentation' },
  casting: { zh: '铸造', en: 'casting' },
  forging: { zh: '锻造', en: 'forging' },
  heat_treatment: { zh: '热处理', en: 'heat treatment' },
  dyeing: { zh: '印染', en: 'dyeing' },
  pickling: { zh: '酸洗', en: 'pickling' },
  synthesis: { zh: '化学合成', en: 'chemical synthesis' },
  printing: { zh: '印刷', en: 'printing' },
}

export const INCENTIVE_NAME: Readonly<Record<IncentiveKind, Worded>> = {
  rent_relief: { zh: '租金减免', en: 'rent relief' },
  grant: { zh: '奖励补助', en: 'grants' },
  tax: { zh: '税收优惠', en: 'tax relief' },
  talent: { zh: '人才政策', en: 'talent support' },
  equipment: { zh: '设备补贴', en: 'equipment support' },
  loan: { zh: '贷款贴息', en: 'loan support' },
}

export const USE_NAME: Readonly<Record<Use, Worded>> = {
  production: { zh: '生产', en: 'production' },
  warehouse: { zh: '仓储', en: 'storage' },
  rnd: { zh: '研发', en: 'R&D' },
  office: { zh: '办公', en: 'offices' },
  headquarters: { zh: '总部', en: 'headquarters' },
  showroom: { zh: '展厅', en: 'showrooms' },
  testing: { zh: '检测', en: 'testing' },
  pilot: { zh: '中试', en: 'pilot lines' },
  data_center: { zh: '数据中心', en: 'data centres' },
  farming: { zh: '种养', en: 'farming' },
}

export const TENURE_NAME: Readonly<Record<Tenure, Worded>> = {
  buy_land: { zh: '购地', en: 'land for sale' },
  buy_building: { zh: '购买厂房', en: 'buildings for sale' },
  rent: { zh: '租赁', en: 'space to let' },
  custom_build: { zh: '定制代建', en: 'buildings made to order' },
}

export const QUALIFICATION_NAME: Readonly<Record<Qualification, Worded>> = {
  high_tech: { zh: '高新技术企业', en: 'high-tech enterprise' },
  specialised_new: { zh: '专精特新', en: 'specialised and new' },
  little_giant: { zh: '专精特新“小巨人”', en: 'little giant' },
  foreign: { zh: '外资企业', en: 'foreign-invested' },
  listed: { zh: '上市公司', en: 'listed company' },
  unicorn: { zh: '独角兽企业', en: 'unicorn' },
  sme: { zh: '中小企业', en: 'small or medium-sized' },
}

export const SPACE_NAME: Readonly<Record<SpaceType, Worded>> = {
  standard_factory: { zh: '标准厂房', en: 'standard factory buildings' },
  rnd_office: { zh: '研发办公楼', en: 'R&D and office space' },
  warehouse: { zh: '仓库', en: 'warehouses' },
  custom_build: { zh: '定制厂房', en: 'buildings made to order' },
  lab: { zh: '实验室', en: 'laboratories' },
}

export const INTENT_NAME: Readonly<Record<Intent, Worded>> = {
  relocate: { zh: '搬迁', en: 'relocation' },
  expand: { zh: '扩建', en: 'expansion' },
  new: { zh: '新设', en: 'new project' },
  branch: { zh: '设分支机构', en: 'branch' },
}

export const FIRE_NAME: Readonly<Record<FireClass, Worded>> = {
  A: { zh: '甲类', en: 'A' },
  B: { zh: '乙类', en: 'B' },
  C: { zh: '丙类', en: 'C' },
  D: { zh: '丁类', en: 'D' },
  E: { zh: '戊类', en: 'E' },
}

export const EIA_NAME: Readonly<Record<EiaClass, Worded>> = {
  report: { zh: '报告书', en: 'full report' },
  form: { zh: '报告表', en: 'report form' },
  registration: { zh: '登记表', en: 'registration form' },
}

export const PARK_KIND_NAME: Readonly<Record<ParkKind, Worded>> = {
  high_tech_zone: { zh: '高新技术产业开发区', en: 'high-tech zone' },
  economic_zone: { zh: '经济技术开发区', en: 'economic development zone' },
  bonded_zone: { zh: '综合保税区', en: 'bonded zone' },
  industrial_park: { zh: '产业园', en: 'industrial park' },
  science_park: { zh: '科技园', en: 'science park' },
  incubator: { zh: '孵化器', en: 'incubator' },
  cluster_base: { zh: '产业集聚区', en: 'cluster base' },
  chemical_park: { zh: '化工园区', en: 'chemical park' },
  logistics_park: { zh: '物流园', en: 'logistics park' },
  agri_park: { zh: '农业园', en: 'agricultural park' },
}

export const PARK_LEVEL_NAME: Readonly<Record<ParkLevel, Worded>> = {
  national: { zh: '国家级', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  municipal: { zh: '市级', en: 'municipal' },
  district: { zh: '区县级', en: 'district' },
  private: { zh: '民营', en: 'privately run' },
}

export const ROLE_NAME: Readonly<Record<SectorRole, Worded>> = {
  leading: { zh: '主导', en: 'leading' },
  supporting: { zh: '配套', en: 'supporting' },
  planned: { zh: '规划', en: 'planned' },
}

/** Fields of a profile as reasons and views name them. */
export const FIELD_NAME = {
  intent: { zh: '项目类型', en: 'Kind of project' },
  tenure: { zh: '取得方式', en: 'Tenure' },
  uses: { zh: '用途', en: 'Use' },
  sectors: { zh: '产业', en: 'Sector' },
  landM2: { zh: '用地', en: 'Land' },
  floorM2: { zh: '建筑面积', en: 'Floor space' },
  investmentCny: { zh: '总投资', en: 'Total investment' },
  fixedInvestmentCny: { zh: '固定资产投资', en: 'Fixed investment' },
  revenueCny: { zh: '年产值', en: 'Annual output' },
  taxCnyYear: { zh: '年税收', en: 'Annual tax' },
  taxCnyPerMuYear: { zh: '亩均税收', en: 'Tax per mu' },
  rentCnyM2Month: { zh: '租金预算', en: 'Rent budget' },
  landPriceCnyMu: { zh: '地价预算', en: 'Land price budget' },
  floorHeightM: { zh: '层高', en: 'Floor height' },
  floorLoadTM2: { zh: '承重', en: 'Floor load' },
  powerKva: { zh: '用电', en: 'Power' },
  craneT: { zh: '行车', en: 'Crane' },
  groundFloor: { zh: '一楼', en: 'Ground floor' },
  fireClass: { zh: '火险类别', en: 'Fire class' },
  processes: { zh: '特殊工序', en: 'Processes' },
  utilities: { zh: '配套', en: 'Utilities' },
  chemicalPark: { zh: '化工园区', en: 'Chemical park' },
  qualifications: { zh: '企业资质', en: 'Qualifications' },
  regions: { zh: '地区', en: 'Place' },
  near: { zh: '交通', en: 'Near to' },
  incentives: { zh: '扶持政策', en: 'Incentives' },
  headcount: { zh: '用工', en: 'Staff' },
  eia: { zh: '环评类别', en: 'EIA class' },
  moveBy: { zh: '最迟入驻', en: 'Move in by' },
} as const satisfies Partial<Record<ProfileField, Worded>>
