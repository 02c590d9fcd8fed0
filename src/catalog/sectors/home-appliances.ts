import type { SectorRow } from '../sector-row.ts'

export const homeAppliances: readonly SectorRow[] = [
  {
    id: 'home-appliances',
    parent: null,
    zh: '智能家电',
    en: 'Home appliances',
    aliases: `
      家电|家用电器|家电产业|智慧家电|智能家电家居|家电制造|智能家电产业|绿色家电|家电电子|智能家电制造
    `,
    gb: 'C385',
    links: 'up:moulds up:plastics-products up:steel up:electronic-components side:inspection-testing',
  },
  {
    id: 'white-goods',
    parent: 'home-appliances',
    zh: '白色家电',
    en: 'White goods and appliance parts',
    aliases: `
      白电|冰箱|洗衣机|冰柜|家用空调|电冰箱|洗碗机|酒柜|热水器|干衣机|空调制造|空调器|空调配件|家电零部件
      家电配件|温控器|家电配套|大家电|做空调|空调生产|空调产业
    `,
    gb: 'C3851 C3852 C3857',
    links:
      'up:pumps-valves-compressors up:motors-generators up:steel up:plastics-products up:moulds side:hvac-refrigeration',
  },
  {
    id: 'small-appliances',
    parent: 'home-appliances',
    zh: '小家电',
    en: 'Small and kitchen appliances',
    aliases: `
      厨房电器|电饭煲|吸尘器|扫地机器人|净水器|空气净化器|电风扇|厨电|油烟机|燃气灶|剃须刀|吹风机|按摩椅
      榨汁机|美容仪|破壁机|豆浆机|微波炉|饮水机|集成灶|按摩器|个护电器
    `,
    gb: 'C3853 C3854 C3855 C3856 C3859 C386',
    links: 'up:motors-generators up:plastics-products up:moulds up:electronic-components side:cross-border-e-commerce',
  },
  {
    id: 'smart-home',
    parent: 'home-appliances',
    zh: '智能家居',
    en: 'Smart home',
    aliases: `
      全屋智能|智能门锁|智能锁|智能马桶|智能开关|家庭网关|智慧家庭|智能卫浴|智能晾衣机|智能窗帘|智慧家居
      智能家居产业|智能插座
    `,
    gb: 'C3969',
    links: 'up:electronic-components up:sensors up:communications-equipment side:iot-smart-city side:furniture-wood',
  },
  {
    id: 'lighting',
    parent: 'home-appliances',
    zh: '照明灯具',
    en: 'Lighting',
    aliases: `
      照明|灯具|LED照明|LED灯|灯饰|照明电器|路灯制造|智能照明|景观照明|舞台灯光|植物照明|太阳能路灯|照明产业
      电光源|LED灯具
    `,
    gb: 'C387 F5136',
    links: 'up:optoelectronics up:electronic-components up:plastics-products up:nonferrous-metals',
  },
]
