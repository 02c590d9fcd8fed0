import type { SectorRow } from '../sector-row.ts'

export const automotive: readonly SectorRow[] = [
  {
    id: 'automotive',
    parent: null,
    zh: '汽车产业',
    en: 'Automotive',
    aliases: `
      汽车|汽车制造|汽车工业|汽车及零部件|车企|汽车产业链|整车及零部件|汽车城|汽车制造业|汽车产业集群
      汽车及汽车零部件
    `,
    gb: 'C36',
    links: 'up:steel up:rubber-tyres up:electronic-components up:moulds side:inspection-testing',
  },
  {
    id: 'vehicle-oem',
    parent: 'automotive',
    zh: '整车制造',
    en: 'Vehicle assembly',
    aliases: `
      整车|整车厂|乘用车|商用车|轿车|客车|重卡|皮卡|主机厂|汽车整车|轻卡|中重卡|SUV|卡车制造|重型卡车
      载货汽车
    `,
    gb: 'C361 C364 C365',
    links: 'up:auto-parts up:rubber-tyres up:steel up:glass up:coatings-adhesives side:rd-services',
  },
  {
    id: 'new-energy-vehicles',
    parent: 'automotive',
    zh: '新能源汽车',
    en: 'New-energy vehicles',
    aliases: `
      新能源车|电动汽车|纯电动|混合动力|增程式|新能源客车|新能源商用车|新能源整车|燃料电池汽车|造车新势力
      三电系统|电驱动|电机电控|电驱系统|电控系统|BMS|车载充电机|汽车热管理|新能源汽车产业|驱动电机
      新能源汽车零部件|插电混动
    `,
    gb: 'C3612',
    links:
      'up:batteries up:motors-generators up:third-gen-semiconductors up:auto-parts side:charging-infrastructure side:intelligent-connected-vehicles',
  },
  {
    id: 'auto-parts',
    parent: 'automotive',
    zh: '汽车零部件',
    en: 'Auto parts',
    aliases: `
      汽配|汽车配件|线束|汽车线束|汽车内饰|汽车座椅|汽车底盘|车灯|轮毂|汽车玻璃|制动系统|变速箱|转向系统
      保险杠|刹车片|悬架|安全气囊|减震器|汽车发动机|活塞|汽车密封件|汽车冲压件|汽零|汽车饰件|滤清器
    `,
    gb: 'C362 C367',
    links: 'up:castings-forgings up:moulds up:plastics-products up:steel up:machining up:rubber-tyres',
  },
  {
    id: 'intelligent-connected-vehicles',
    parent: 'automotive',
    zh: '智能网联汽车',
    en: 'Intelligent connected vehicles and automotive electronics',
    aliases: `
      车联网|自动驾驶|无人驾驶|汽车电子|智能座舱|激光雷达|毫米波雷达|车路协同|车载终端|智能驾驶|域控制器
      车载芯片|ADAS|无人配送车|智能网联|V2X|辅助驾驶|车路云一体化|智能汽车|车载电子
    `,
    gb: 'C3962',
    links:
      'up:sensors up:ic-design up:artificial-intelligence up:communications-equipment up:electronic-components side:beidou-geospatial',
  },
  {
    id: 'special-vehicles',
    parent: 'automotive',
    zh: '专用车',
    en: 'Special-purpose vehicles',
    aliases: `
      改装车|专用汽车|挂车制造|房车|环卫车|消防车制造|半挂车制造|冷藏车|救护车|罐车|特种车辆|自卸车|清障车
      搅拌车|特种车|专用车辆|改装汽车
    `,
    gb: 'C363 C366 C3799',
    links: 'up:vehicle-oem up:steel up:auto-parts up:pumps-valves-compressors side:safety-emergency',
  },
  {
    id: 'motorcycles-ebikes',
    parent: 'automotive',
    zh: '摩托车与电动两轮车',
    en: 'Motorcycles and electric two-wheelers',
    aliases: `
      摩托车|电动自行车|自行车|电瓶车|两轮电动车|电动三轮车|滑板车|平衡车|助力车|电动摩托|沙滩车|摩配
      电动两轮车|高尔夫球车|电动车厂|电动车配件|电动车制造
    `,
    gb: 'C375 C376 C377 C378',
    links: 'up:batteries up:motors-generators up:plastics-products up:metal-structures',
  },
  {
    id: 'auto-aftermarket',
    parent: 'automotive',
    zh: '汽车后市场',
    en: 'Automotive sales and aftermarket',
    aliases: `
      汽车销售|汽车贸易|4S店|二手车|汽车维修|汽车服务|汽车改装|汽车用品|汽车出口|汽车检测|平行进口车|汽车美容
      汽车文化|二手车出口|汽车流通|汽修
    `,
    gb: 'F526 O811 F5172 F5173',
    links: 'up:vehicle-oem up:auto-parts side:leasing-factoring side:insurance',
  },
]
