import type { SectorRow } from '../sector-row.ts'

export const marine: readonly SectorRow[] = [
  {
    id: 'marine',
    parent: null,
    zh: '海洋经济',
    en: 'Marine economy',
    aliases: `
      海洋产业|蓝色经济|涉海|现代海洋|海洋科技|向海经济|现代海洋产业|海洋新兴产业|海洋高新技术产业|海洋装备|海洋经济产业|涉海产业
      海洋高端装备|海洋企业|海洋项目|海洋高新|蓝色海洋|blue economy|ocean economy|marine industry|ocean industry|marine technology
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
      造船|船舶|船舶修造|船厂|游艇|修船|船舶设计|邮轮制造|LNG船|船舶配套|船用设备|船用发动机|船用柴油机|船舶电子|船用阀门|甲板机械
      螺旋桨|压载水|船配|修造船|船舶工业|绿色船舶|渔船建造|船用配件|船用产品|船用阀|船用泵|船用电缆配套|船用电气|船用柜|锚链|船锚
      船用舵|轴系|船用铸锻件|甲板设备|舾装|船用舱室|船用家具|船用内装|船用门窗|船用空调|船用涂装|分段制造|船体分段|船板加工|船台|船坞
      拆船|散货船|集装箱船|油轮|油船|化学品船|汽车运输船|滚装船|客滚船|豪华邮轮|内河船|电动船|新能源船舶|甲醇双燃料|渔船|快艇|帆船制造
      玻璃钢船|公务船|工程船|挖泥船|拖轮|海工船|船舶脱硫|船用污水|shipbuilding|shipyard|ship repair|marine equipment|ship equipment
      yacht|yachts|vessel construction|marine engine|marine propulsion|boat building|boats
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
      海工装备|海洋平台|FPSO|钻井平台|海底管道|海洋工程|海洋油气|深海装备|水下机器人|深潜器|潜水装备|深海探测|水下装备|深海开发
      水下滑翔机|深海养殖装备|船舶海工|海工平台|无人船|无人艇|海工产业|海洋装备企业|海上平台|海上油气|深海油气|深水油气|海洋石油
      海油工程|自升式平台|半潜式平台|浮式生产储油|模块建造|导管架|海上风电基础|海上升压站|水下生产系统|水下采油树|ROV|AUV|水下无人
      潜航器|潜水器|潜水设备|海底采矿|深海采矿|海底观测|海底电缆铺设|海洋牧场装备|海洋牧场平台|深海网箱|深远海网箱|养殖工船|智能网箱
      海水网箱装备|波浪能|潮流能|海洋能|海洋可再生能源|人工鱼礁|系泊|offshore engineering|offshore equipment|offshore platform
      drilling platform|deep-sea equipment|underwater robot|underwater vehicle|subsea|marine engineering equipment|offshore oil and gas
      deep sea|救捞装备
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
      海洋药物|海洋生物医药|蓝色药库|海藻|海洋功能食品|鱼油|甲壳素|海洋生物制品|海藻酸盐|微藻|海洋生物产业|螺旋藻|壳聚糖|海洋活性物质
      虾青素|海洋创新药|海洋中药|海洋保健品|海洋健康食品|海洋化妆品原料|海带提取|褐藻胶|琼脂|卡拉胶|岩藻多糖|岩藻黄质|鱼胶原|鱼明胶
      鱼肝油|DHA|藻油|EPA|磷虾|小球藻|雨生红球藻|盐藻|海洋酶|海洋微生物|海参肽|牡蛎肽|海洋肽|鲨鱼软骨|河豚毒素|鲎试剂|甲壳质|氨糖
      氨基葡萄糖|壳寡糖|marine biology|marine biotechnology|marine drugs|seaweed extract|algae|microalgae|spirulina|fish oil|chitosan
      marine bioproducts|alginate
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
      海洋大数据|智慧海洋|海洋观测|海洋监测|海洋勘测|海洋信息|透明海洋|水声|海洋科考|海洋环境监测|海洋测绘|海洋服务|海洋气象
      海洋电子信息|水声通信|浮标|海洋科研|海洋科学|海洋研究|海洋调查|海洋勘察|海洋测量|海洋探测|海洋遥感|海洋数据|海洋观测仪器
      海洋监测仪器|海洋传感|海洋通信|水下通信|水下探测|声呐|声纳|水听器|海洋声学|海洋预报|海洋预警|海洋防灾|海洋环保服务|海洋生态修复
      海洋咨询|海洋规划|海洋设计院|海洋数字|数字海洋|海上通信|智慧港航|海洋卫星|海洋检测|marine information|ocean observation
      marine monitoring|sonar|hydrographic survey|marine survey|marine services|ocean data|underwater acoustics
    `,
    gb: 'M743',
    links: 'up:sensors up:precision-instruments up:offshore-engineering side:beidou-geospatial',
  },
]
