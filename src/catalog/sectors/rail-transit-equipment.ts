import type { SectorRow } from '../sector-row.ts'

export const railTransitEquipment: readonly SectorRow[] = [
  {
    id: 'rail-transit-equipment',
    parent: null,
    zh: '轨道交通装备',
    en: 'Rail transit equipment',
    aliases: `
      轨道交通|轨交|轨道交通产业|轨道装备|轨交装备|高铁装备|轨道交通装备制造|轨道交通产业链|高速列车产业|轨道产业|轨道交通制造|轨道科技
      铁路装备|铁路设备|铁路器材|高铁产业|动车产业|城轨|rail transit|railway equipment|rail equipment|rolling stock industry
      rail industry
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
      动车组|高速列车|地铁车辆|机车|城轨车辆|有轨电车|磁悬浮|铁路货车|机车车辆|高铁列车|单轨列车|轨道客车|高速动车|轨道车辆制造
      动车检修|动车维修|高铁车辆|地铁列车|地铁车厢|城轨列车|轻轨车辆|市域列车|磁浮|内燃机车|铁路车辆|货运列车车辆|工程轨道车|轨道工程车
      空轨|云轨|悬挂式单轨|rolling stock|locomotive|locomotives|EMU trains|metro cars|railway vehicles|railcar|铁路运输设备
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
      轨道配件|转向架|受电弓|轨道减振|高铁座椅|列车内饰|车钩|制动盘|轨道扣件|铁路配件|高铁配件|动车配件|轨道车辆配件|轨交配套
      轨道交通配套|轨道紧固件|机车配件|闸片|高铁闸片|高铁零部件|高铁部件|动车零部件|动车组配件|轨道交通零件|轨道零部件|轨道交通部件
      轨道车辆零部件|铁路零部件|铁路部件|铁路紧固件|铁路扣件|轨枕|道岔|钢轨|轨道板|轨道铸件|高铁轴承|轴箱|轮对|车轮轨道|车轴|轨道制动
      高铁制动|高铁内饰|列车座椅|轨道内饰|列车门|屏蔽门|站台门|轨道空调|列车空调|牵引电机|牵引变流器|牵引变压器|牵引系统|贯通道
      减振降噪|轨道减震|轨道复合材料|列车照明|列车线束|机车零部件|train components|rail components|railway components|bogie|bogies
      pantograph|rail fasteners|train interiors|brake pads for trains|railway parts|wheelsets|轨道交通内饰|机车车辆配件|铁路专用器材
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
      列控系统|轨道信号|轨道交通信号|轨道检测|轨道交通智能化|接触网|铁路信号|轨道交通运维|列车控制|牵引供电|轨道巡检|铁路通信|轨道通信
      轨道电路|列控|CBTC|铁路电气化|电气化铁路|轨道交通供电|再生制动能量|轨检|铁路检测|线路检测|铁路智能检测|铁路养护|轨道养护
      铁路养路机械|大型养路机械|轨道运维|智慧地铁|智慧轨道|智慧城轨|地铁综合监控|自动售检票|AFC|铁路信息化|铁路安全监测
      railway signalling|railway signaling|train control|rail signalling|overhead catenary|rail maintenance|automatic fare collection
    `,
    gb: 'C3891',
    links: 'up:communications-equipment up:software up:electronic-components side:iot-smart-city',
  },
]
