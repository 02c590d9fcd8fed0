import type { SectorRow } from '../sector-row.ts'

export const marine: readonly SectorRow[] = [
  {
    id: 'marine',
    parent: null,
    zh: '海洋经济',
    en: 'Marine economy',
    aliases: `
      海洋产业|蓝色经济|涉海|现代海洋|海洋科技|向海经济|现代海洋产业|海洋新兴产业|海洋高新技术产业|海洋装备
      海洋经济产业|涉海产业|海洋高端装备
    `,
    gb: '',
    links: 'side:port-shipping side:fisheries side:rd-services side:aquatic-processing',
  },
  {
    id: 'shipbuilding',
    parent: 'marine',
    zh: '船舶制造',
    en: 'Shipbuilding and ship equipment',
    aliases: `
      造船|船舶|船舶修造|船厂|游艇|修船|船舶设计|邮轮制造|LNG船|船舶配套|船用设备|船用发动机|船用柴油机
      船舶电子|船用阀门|甲板机械|螺旋桨|压载水|船配|修造船|船舶工业|绿色船舶|渔船建造
    `,
    gb: 'C373 C4342',
    links:
      'up:steel up:energy-petrochemical-equipment up:pumps-valves-compressors up:coatings-adhesives up:wires-cables side:port-shipping',
  },
  {
    id: 'offshore-engineering',
    parent: 'marine',
    zh: '海洋工程装备',
    en: 'Offshore engineering equipment',
    aliases: `
      海工装备|海洋平台|FPSO|钻井平台|海底管道|海洋工程|海洋油气|深海装备|水下机器人|深潜器|潜水装备|深海探测
      水下装备|深海开发|水下滑翔机|深海养殖装备|船舶海工|海工平台|无人船|无人艇|海工产业
    `,
    gb: 'C3737 C3513 C379 E483',
    links:
      'up:steel up:energy-petrochemical-equipment up:wires-cables up:coatings-adhesives side:shipbuilding side:wind-power',
  },
  {
    id: 'marine-biology',
    parent: 'marine',
    zh: '海洋生物',
    en: 'Marine biology and bioproducts',
    aliases: `
      海洋药物|海洋生物医药|蓝色药库|海藻|海洋功能食品|鱼油|甲壳素|海洋生物制品|海藻酸盐|微藻|海洋生物产业
      螺旋藻|壳聚糖|海洋活性物质|虾青素
    `,
    gb: 'C1363',
    links: 'up:fisheries up:aquatic-processing side:biopharma side:health-food',
  },
  {
    id: 'marine-services',
    parent: 'marine',
    zh: '海洋信息与服务',
    en: 'Marine information and services',
    aliases: `
      海洋大数据|智慧海洋|海洋观测|海洋监测|海洋勘测|海洋信息|透明海洋|水声|海洋科考|海洋环境监测|海洋测绘
      海洋服务|海洋气象|海洋电子信息|水声通信|浮标
    `,
    gb: 'M743',
    links: 'up:sensors up:precision-instruments up:offshore-engineering side:beidou-geospatial',
  },
]
