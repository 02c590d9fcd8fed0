import type { SectorRow } from '../sector-row.ts'

export const aerospace: readonly SectorRow[] = [
  {
    id: 'aerospace',
    parent: null,
    zh: '航空航天',
    en: 'Aerospace',
    aliases: `
      航空产业|航天|航空制造|航空装备|空天产业|航空航天产业|航天产业|航空工业|航空航天装备|航空航天制造
    `,
    gb: '',
    links: 'up:advanced-metals up:composites-carbon-fibre up:machining side:inspection-testing side:rd-services',
  },
  {
    id: 'aircraft-manufacturing',
    parent: 'aerospace',
    zh: '飞机制造',
    en: 'Aircraft and aero-engine manufacturing',
    aliases: `
      大飞机|通用飞机|直升机|航空器|航空零部件|航空发动机|航空结构件|航空复材|机载设备|航电|飞机零部件
      飞机部件|起落架|航空配套|飞机内饰|航空电子|航空机电
    `,
    gb: 'C374 C3741 C3744',
    links: 'up:advanced-metals up:composites-carbon-fibre up:castings-forgings up:machining side:aviation-services',
  },
  {
    id: 'low-altitude-economy',
    parent: 'aerospace',
    zh: '低空经济',
    en: 'Low-altitude economy and drones',
    aliases: `
      无人机|eVTOL|飞行汽车|通用航空|通航飞机|通航制造|低空飞行|空中出租车|低空旅游|垂直起降|低空物流
      低空产业|飞行器|低空装备|通航产业|无人飞行器|无人机制造|低空制造|无人机应用|低空智联
    `,
    gb: 'C3963 C3749 G562',
    links:
      'up:batteries up:motors-generators up:composites-carbon-fibre up:communications-equipment side:beidou-geospatial',
  },
  {
    id: 'commercial-space',
    parent: 'aerospace',
    zh: '商业航天',
    en: 'Commercial space and satellites',
    aliases: `
      卫星|火箭|卫星制造|运载火箭|航天器|卫星互联网|卫星应用|火箭发动机|卫星星座|卫星通信|航天装备|航天测控
      低轨卫星|商业卫星|微小卫星|卫星产业
    `,
    gb: 'C3742 C3743 I633',
    links: 'up:electronic-components up:advanced-metals up:composites-carbon-fibre up:ic-design side:beidou-geospatial',
  },
  {
    id: 'beidou-geospatial',
    parent: 'aerospace',
    zh: '北斗与地理信息',
    en: 'Beidou navigation and geospatial information',
    aliases: `
      北斗|北斗导航|卫星导航|空天信息|北斗产业|卫星定位|GNSS|时空信息|惯性导航|导航定位|地理信息|遥感|测绘
      GIS|时空大数据|卫星遥感|高精地图|航测|测绘地理信息|地理信息产业
    `,
    gb: 'M744 I6571 C4023',
    links: 'up:commercial-space up:ic-design side:iot-smart-city side:big-data-cloud',
  },
  {
    id: 'aviation-services',
    parent: 'aerospace',
    zh: '临空经济',
    en: 'Airport economy and aviation services',
    aliases: `
      航空维修|飞机维修|MRO|航空培训|航材|空港经济|飞机拆解|公务机|航空保障|临空产业|航空服务|航空运营
      飞行培训|航空港经济|航空食品
    `,
    gb: 'C4343 G56 G561 G563',
    links: 'up:aircraft-manufacturing side:freight-forwarding side:leasing-factoring side:cross-border-e-commerce',
  },
]
