import type { SectorRow } from '../sector-row.ts'

export const railTransitEquipment: readonly SectorRow[] = [
  {
    id: 'rail-transit-equipment',
    parent: null,
    zh: '轨道交通装备',
    en: 'Rail transit equipment',
    aliases: `
      轨道交通|轨交|轨道交通产业|轨道装备|轨交装备|高铁装备|轨道交通装备制造|轨道交通产业链|高速列车产业
      轨道产业|轨道交通制造
    `,
    gb: '',
    links: 'up:steel up:nonferrous-metals up:composites-carbon-fibre side:inspection-testing side:rd-services',
  },
  {
    id: 'rail-vehicles',
    parent: 'rail-transit-equipment',
    zh: '轨道车辆',
    en: 'Rail rolling stock',
    aliases: `
      动车组|高速列车|地铁车辆|机车|城轨车辆|有轨电车|磁悬浮|铁路货车|机车车辆|高铁列车|单轨列车|轨道客车
      高速动车|轨道车辆制造
    `,
    gb: 'C371 C372 C4341',
    links: 'up:rail-components up:rail-signalling up:motors-generators up:nonferrous-metals up:composites-carbon-fibre',
  },
  {
    id: 'rail-components',
    parent: 'rail-transit-equipment',
    zh: '轨道交通零部件',
    en: 'Rail vehicle components',
    aliases: `
      轨道配件|转向架|受电弓|轨道减振|高铁座椅|列车内饰|车钩|制动盘|轨道扣件|铁路配件|高铁配件|动车配件
      轨道车辆配件|轨交配套|轨道交通配套|轨道紧固件|机车配件|闸片|高铁闸片
    `,
    gb: 'C3714 C3715 C3716',
    links: 'up:castings-forgings up:rubber-tyres up:machining up:basic-components up:composites-carbon-fibre',
  },
  {
    id: 'rail-signalling',
    parent: 'rail-transit-equipment',
    zh: '轨道交通信号与运维',
    en: 'Rail signalling and maintenance',
    aliases: `
      列控系统|轨道信号|轨道交通信号|轨道检测|轨道交通智能化|接触网|铁路信号|轨道交通运维|列车控制|牵引供电
      轨道巡检
    `,
    gb: 'C3891',
    links: 'up:communications-equipment up:software up:electronic-components side:iot-smart-city',
  },
]
