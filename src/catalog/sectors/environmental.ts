import type { SectorRow } from '../sector-row.ts'

export const environmental: readonly SectorRow[] = [
  {
    id: 'environmental',
    parent: null,
    zh: '节能环保',
    en: 'Energy saving and environmental protection',
    aliases: `
      环保产业|生态环保|绿色环保产业|节能产业|绿色低碳产业|环保科技|环境治理|绿色产业|环境产业|环保企业
      环保公司|节能环保产业|生态环保产业|低碳产业|做环保|环保行业|环境保护产业
    `,
    gb: 'N77 E486',
    links: 'up:industrial-meters side:inspection-testing side:engineering-design',
  },
  {
    id: 'water-treatment',
    parent: 'environmental',
    zh: '水务与水处理',
    en: 'Water treatment and desalination',
    aliases: `
      水环境治理|污水处理设备|污水治理|水务|净水设备|水生态修复|中水回用|河道治理|水污染治理|再生水|智慧水务
      水处理设备|废水处理设备|海水淡化|海水利用|纯水设备|膜分离|工业水处理|污水处理工程|做污水处理|做水处理
      水处理企业|污水处理行业|反渗透设备
    `,
    gb: 'C3597 D46 N7721 N76',
    links: 'up:functional-films up:pumps-valves-compressors up:fine-chemicals up:industrial-meters',
  },
  {
    id: 'environmental-equipment',
    parent: 'environmental',
    zh: '环保装备',
    en: 'Environmental equipment and air-pollution control',
    aliases: `
      环保设备|环保装备制造|除尘器|脱硫脱硝|VOCs治理|废气处理设备|烟气治理|布袋除尘|空气净化|除尘设备
      大气治理|废气治理|噪声治理|环卫设备|垃圾处理设备|环保机械|尾气处理|环卫装备|油烟净化|环境装备
      大气污染治理
    `,
    gb: 'C3591 C359 N7722 N7727 E4862',
    links: 'up:pumps-valves-compressors up:steel up:industrial-textiles up:sensors',
  },
  {
    id: 'solid-waste',
    parent: 'environmental',
    zh: '固废处理',
    en: 'Solid and hazardous waste treatment',
    aliases: `
      危废处置|危险废物处置|固废产业|垃圾焚烧|垃圾发电|餐厨垃圾|土壤修复|污泥处置|医废处置|垃圾分类设备
      环卫服务|土壤污染治理|焚烧发电|固废处置|危废处理|城市环卫
    `,
    gb: 'N772 N7723 N7724 N7725 N7726 N782',
    links: 'up:environmental-equipment up:energy-petrochemical-equipment side:resource-recycling',
  },
  {
    id: 'resource-recycling',
    parent: 'environmental',
    zh: '资源循环利用',
    en: 'Resource recycling',
    aliases: `
      再生资源|循环经济|废旧金属|电池回收|废钢|废旧物资|动力电池回收|再生塑料|废纸|报废汽车|梯次利用
      电子废弃物|静脉产业|再生铝|固废综合利用|城市矿产|汽车拆解|循环利用|废旧家电|再生金属|资源再生|废旧轮胎
      再生铜
    `,
    gb: 'C42 F5191',
    links: 'up:environmental-equipment side:nonferrous-metals side:steel side:solid-waste',
  },
  {
    id: 'energy-saving-carbon',
    parent: 'environmental',
    zh: '节能低碳服务',
    en: 'Energy-saving carbon and environmental services',
    aliases: `
      合同能源管理|节能改造|节能设备|余热利用|碳中和|碳交易|碳捕集|CCUS|碳资产|双碳产业|节能技术|能源管理
      碳汇|环境监测|环保管家|环保咨询|环境影响评价|碳核查|节能服务|低碳技术|环境检测|零碳产业
    `,
    gb: 'M7514 M7516 M746 L7245 E4861',
    links: 'up:precision-instruments up:industrial-meters side:inspection-testing side:energy-supply',
  },
  {
    id: 'ecological-restoration',
    parent: 'environmental',
    zh: '生态修复与园林',
    en: 'Ecological restoration and landscaping',
    aliases: `
      园林绿化工程|园林绿化企业|生态修复|园林工程|水土保持|矿山修复|景观绿化|湿地修复|绿化工程|市政园林
      生态治理|生态工程|市政养护|园林施工|园林企业
    `,
    gb: 'N771 N78 E4863 E4891',
    links: 'up:planting-forestry side:engineering-design side:construction-prefab',
  },
]
