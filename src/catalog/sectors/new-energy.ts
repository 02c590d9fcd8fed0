import type { SectorRow } from '../sector-row.ts'

export const newEnergy: readonly SectorRow[] = [
  {
    id: 'new-energy',
    parent: null,
    zh: '新能源',
    en: 'New energy and power equipment',
    aliases: `
      清洁能源|新能源产业|可再生能源|绿色能源|风光储|新能源装备|绿电|光储|风光氢储|新能源产业链|新能源发电
      风光储氢|新型能源|能源产业
    `,
    gb: 'M7515',
    links: 'up:battery-materials side:energy-saving-carbon side:new-energy-vehicles side:inspection-testing',
  },
  {
    id: 'photovoltaics',
    parent: 'new-energy',
    zh: '光伏',
    en: 'Photovoltaics and solar',
    aliases: `
      太阳能|光伏组件|太阳能电池|硅料|光伏产业|逆变器|光伏逆变器|钙钛矿|光伏电站|光伏玻璃|多晶硅|光伏支架|HJT
      TOPCon|异质结|分布式光伏|太阳能热水器|光伏发电|光伏制造|光伏电池|光伏材料|太阳能光伏
    `,
    gb: 'C3825 C3862 D4416 E4875',
    links:
      'up:functional-films up:glass up:nonferrous-metals up:electronic-materials side:energy-storage side:smart-grid',
  },
  {
    id: 'wind-power',
    parent: 'new-energy',
    zh: '风电',
    en: 'Wind power',
    aliases: `
      风力发电|风电装备|海上风电|风机叶片|风电塔筒|风电整机|风电主机|风塔|风电齿轮箱|风力发电机|风电轴承
      海上风电装备|风电叶片|风电产业|风电铸件|风能产业|海上风机
    `,
    gb: 'C3415 D4415 E4874',
    links:
      'up:composites-carbon-fibre up:castings-forgings up:basic-components up:motors-generators up:wires-cables side:offshore-engineering',
  },
  {
    id: 'batteries',
    parent: 'new-energy',
    zh: '动力电池',
    en: 'Batteries',
    aliases: `
      锂电池|锂电|锂离子电池|电池|电芯|钠离子电池|固态电池|电池包|蓄电池|铅酸电池|电池PACK|磷酸铁锂电池
      新能源电池|钠电池|锂电池PACK|动力电池产业|锂电产业|电池制造|干电池|铅蓄电池
    `,
    gb: 'C384',
    links:
      'up:battery-materials up:intelligent-manufacturing up:functional-films side:energy-storage side:resource-recycling',
  },
  {
    id: 'energy-storage',
    parent: 'new-energy',
    zh: '储能',
    en: 'Energy storage',
    aliases: `
      新型储能|储能系统|储能电池|电化学储能|压缩空气储能|储能电站|抽水蓄能|飞轮储能|液流电池|储能装备
      工商业储能|户用储能|储能变流器|熔盐储能|储能产业|储能设备|便携储能|超级电容
    `,
    gb: '',
    links: 'up:batteries up:smart-grid up:third-gen-semiconductors side:photovoltaics side:wind-power',
  },
  {
    id: 'hydrogen',
    parent: 'new-energy',
    zh: '氢能',
    en: 'Hydrogen and fuel cells',
    aliases: `
      氢能源|燃料电池|制氢|电解槽|氢燃料电池|加氢站|储氢|绿氢|电解水制氢|氢能产业|储氢瓶|质子交换膜|膜电极
      双极板|氢能装备|氢燃料|氢能产业链
    `,
    gb: '',
    links:
      'up:functional-films up:composites-carbon-fibre up:basic-chemicals up:pumps-valves-compressors side:new-energy-vehicles',
  },
  {
    id: 'nuclear',
    parent: 'new-energy',
    zh: '核能与核技术',
    en: 'Nuclear energy and technology',
    aliases: `
      核电|核电装备|核技术应用|核电站|小型堆|核聚变|核技术|辐照加工|可控核聚变|核燃料|核电设备|核产业|同位素
      核能产业|核能利用|核能发电
    `,
    gb: 'C253 C412 D4414 E4873',
    links: 'up:energy-petrochemical-equipment up:pumps-valves-compressors up:steel up:advanced-metals',
  },
  {
    id: 'biomass-energy',
    parent: 'new-energy',
    zh: '生物质能',
    en: 'Biomass and geothermal energy',
    aliases: `
      生物质|生物质发电|沼气|生物柴油|生物质燃料|生物天然气|燃料乙醇|秸秆发电|地热能|生物质颗粒|生物能源
      可持续航空燃料|秸秆综合利用
    `,
    gb: 'C254 D4417 D452',
    links: 'up:planting-forestry up:energy-petrochemical-equipment side:solid-waste',
  },
  {
    id: 'charging-infrastructure',
    parent: 'new-energy',
    zh: '充换电设施',
    en: 'EV charging and battery swapping',
    aliases: `
      充电桩制造|充电桩运营|充电桩生产|充电桩设备|充电站运营|换电站|充电设备|超充|充电基础设施|光储充|充换电
      充电模块|换电模式|重卡换电|充电网络|做充电桩|充电桩研发|充电桩企业|充电桩项目|充电桩产业|充电枪
    `,
    gb: 'F5267',
    links: 'up:smart-grid up:third-gen-semiconductors side:new-energy-vehicles side:energy-storage',
  },
  {
    id: 'energy-supply',
    parent: 'new-energy',
    zh: '综合能源服务',
    en: 'Power heat and integrated energy services',
    aliases: `
      综合能源|售电公司|售电服务|虚拟电厂|微电网|热电联产|火电|发电企业|分布式能源|城市燃气|能源互联网
      智慧能源|源网荷储|增量配电网|能源服务|电力工程|能源供应|国家电网|国家电投
    `,
    gb: 'D44 D451 G57 E487',
    links: 'up:smart-grid up:energy-petrochemical-equipment up:photovoltaics side:energy-saving-carbon',
  },
  {
    id: 'electrical-equipment',
    parent: 'new-energy',
    zh: '电力装备',
    en: 'Electrical equipment',
    aliases: `
      电气|电力设备|电气设备|电工电气|电气机械|电气装备|电力电气|电气制造|电器制造|电工装备
    `,
    gb: 'C38',
    links: 'up:nonferrous-metals up:steel up:electronic-components side:high-end-equipment',
  },
  {
    id: 'smart-grid',
    parent: 'electrical-equipment',
    zh: '智能电网与输配电',
    en: 'Smart grid and power distribution equipment',
    aliases: `
      输配电|智能电网|输变电|开关柜|高低压成套|断路器|配电柜|特高压|互感器|电力自动化|电抗器|配电设备|环网柜
      绝缘子|低压电器|避雷器|变频器|开关电源|电力电子|变压器制造|电力变压器|电源设备|箱式变电站|做变压器
      电缆桥架
    `,
    gb: 'C382 C3834 C389',
    links: 'up:steel up:nonferrous-metals up:third-gen-semiconductors up:electronic-components side:industrial-meters',
  },
  {
    id: 'motors-generators',
    parent: 'electrical-equipment',
    zh: '电机',
    en: 'Motors and generators',
    aliases: `
      电动机|发电机|微电机|伺服电机|永磁电机|特种电机|柴油发电机组|电机制造|步进电机|节能电机|减速电机
      电机铁芯|直流电机|发电机组|无刷电机|微特电机|电机控制器|铁芯|电机转子
    `,
    gb: 'C381',
    links: 'up:rare-earth-magnetics up:steel up:wires-cables up:basic-components',
  },
  {
    id: 'wires-cables',
    parent: 'electrical-equipment',
    zh: '电线电缆',
    en: 'Wires and cables',
    aliases: `
      线缆|电缆|电力电缆|海缆|漆包线|电线厂|特种电缆|海底电缆|电磁线|电缆料|线缆料|汽车线缆|光电复合缆|铜杆
      线缆产业|USB数据线
    `,
    gb: 'C383',
    links: 'up:nonferrous-metals up:advanced-polymers side:smart-grid',
  },
]
