import type { SectorRow } from '../sector-row.ts'

export const environmental: readonly SectorRow[] = [
  {
    id: 'environmental',
    parent: null,
    zh: '节能环保',
    en: 'Energy saving and environmental protection',
    aliases: `
      环保产业|生态环保|绿色环保产业|节能产业|绿色低碳产业|环保科技|环境治理|绿色产业|环境产业|环保企业|环保公司|节能环保产业
      生态环保产业|低碳产业|做环保|环保行业|环境保护产业|环保工程|环保技术|环保服务|环保项目|环保高科技|环境公司|环境科技|环境工程
      环境综合治理|节能科技|节能公司|绿色低碳科技|environmental protection|environmental industry|green industry
      environmental engineering
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
      水环境治理|污水处理设备|污水治理|水务|净水设备|水生态修复|中水回用|河道治理|水污染治理|再生水|智慧水务|水处理设备|废水处理设备
      海水淡化|海水利用|纯水设备|膜分离|工业水处理|污水处理工程|做污水处理|做水处理|水处理企业|污水处理行业|反渗透设备|水处理公司
      水处理工程|水处理技术|水处理产品|水处理装备|水处理科技|水处理环保|污水处理一体化设备|污水运营|污水厂运营|自来水公司|自来水厂
      供水公司|供水设备|二次供水|无负压供水|直饮水设备|净水|软水设备|超纯水|纯化水设备|注射用水设备|废水零排放|水回用|高盐废水|蒸发结晶
      MVR|膜处理|膜组件|膜法水处理|苦咸水淡化|臭氧发生器|臭氧设备|紫外消毒|加药设备|曝气设备|格栅机|污泥脱水|管网检测修复|非开挖
      农村污水|黑臭水体|流域治理|水利工程|闸门|启闭机|节水设备|节水器具|水质监测运维|water treatment|wastewater treatment equipment
      sewage treatment equipment|desalination|seawater desalination|water purification|pure water equipment|water supply|water utility
      water services|水资源专用机械
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
      环保设备|环保装备制造|除尘器|脱硫脱硝|VOCs治理|废气处理设备|烟气治理|布袋除尘|空气净化|除尘设备|大气治理|废气治理|噪声治理
      环卫设备|垃圾处理设备|环保机械|尾气处理|环卫装备|油烟净化|环境装备|大气污染治理|环保器材|环保滤材|电除尘|湿式除尘|工业除尘|滤袋
      除尘布袋|滤筒|脱硫|脱硝|烟气净化|烟气处理|VOC治理|VOCs处理|RTO|RCO|蓄热式焚烧|催化燃烧|活性炭吸附设备|废气净化|废气塔|喷淋塔
      洗涤塔|废气焚烧|除臭设备|恶臭治理|油雾净化|焊烟净化|烟尘净化|室内空气治理|空气过滤|空气滤芯|FFU|过滤器|过滤设备|噪声控制|隔音屏
      声屏障|环卫机械|环卫机器人|环卫产品|分类垃圾桶|垃圾中转站设备|垃圾压缩|垃圾分选|垃圾焚烧炉|焚烧炉|焚烧设备|餐厨设备
      餐厨垃圾处理设备|厨余处理设备|堆肥设备|污泥设备|污泥干化设备|固废设备|固废处理设备|危废处理设备|尾气净化|尾气后处理|DPF
      environmental protection equipment|environmental equipment|dust removal|dust collector|air pollution control|waste gas treatment
      VOC treatment|air purification equipment|air filter|filtration equipment|sanitation equipment|flue gas treatment|desulfurization
      noise control|环境保护专用设备|环保专用设备
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
      危废处置|危险废物处置|固废产业|垃圾焚烧|垃圾发电|餐厨垃圾|土壤修复|污泥处置|医废处置|垃圾分类设备|环卫服务|土壤污染治理|焚烧发电
      固废处置|危废处理|城市环卫|固废资源化|固体废物处理|大宗固废|粉煤灰|脱硫石膏|矿渣|钢渣|赤泥|尾矿|炉渣处理|飞灰|危废焚烧|危废填埋
      危废收集|危废经营|危险废物经营|小微危废|废矿物油收集|医疗废物处置|垃圾处理|垃圾处置|垃圾填埋|填埋场|垃圾清运|垃圾转运|建筑垃圾
      装修垃圾|厨余垃圾|餐厨废弃物|餐厨处理|粪污处理|畜禽粪污|病死畜禽|无害化处理|污泥处理|污泥干化|土壤治理|污染土壤|场地修复
      地下水修复|环卫|清扫保洁|道路清扫|城市管家|solid waste|hazardous waste|waste treatment|waste disposal|waste incineration
      waste-to-energy|kitchen waste|soil remediation|medical waste|municipal waste
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
      再生资源|循环经济|废旧金属|电池回收|废钢|废旧物资|动力电池回收|再生塑料|废纸|报废汽车|梯次利用|电子废弃物|静脉产业|再生铝
      固废综合利用|城市矿产|汽车拆解|循环利用|废旧家电|再生金属|资源再生|废旧轮胎|再生铜|资源循环|资源综合利用|资源化利用|再生利用|废品
      废旧回收|物资回收|回收公司|废旧塑料|废塑料|塑料回收|塑料再生|再生颗粒|再生造粒|PET瓶片|瓶片|再生PET|rPET|废旧纺织品|废旧衣物
      旧衣回收|再生纤维回收|废铜|废铝|废不锈钢|铝灰|再生铅|再生锌|再生金|贵金属回收|铂族金属回收|废催化剂|废电池|废旧电池|废旧锂电池
      锂电池回收|锂电回收|退役电池|退役动力电池|黑粉|电池梯次利用|报废车|报废机动车|拆解|拆车|废旧汽车|废家电|家电拆解|电子垃圾
      废电路板|废线路板|废旧电子|废旧手机|旧手机回收|退役光伏|光伏回收|光伏组件回收|风机叶片回收|废玻璃|废木材|废旧木材|废轮胎|废橡胶
      轮胎裂解|废油|废矿物油|废润滑油|溶剂回收|废溶剂|二手手机|二手电子|二手物品|闲置回收|循环产业|recycling
      renewable resources recycling|scrap metal|battery recycling|plastic recycling|recycled plastics|waste paper|car dismantling
      end-of-life vehicles|e-waste|circular economy|remelting scrap|recycled aluminium
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
      合同能源管理|节能改造|节能设备|余热利用|碳中和|碳交易|碳捕集|CCUS|碳资产|双碳产业|节能技术|能源管理|碳汇|环境监测|环保管家
      环保咨询|环境影响评价|碳核查|节能服务|低碳技术|环境检测|零碳产业|低碳服务|双碳服务|碳管理|碳排放管理|碳核算|碳盘查|碳足迹
      碳排放权交易|碳捕捉|碳利用|碳科技|节能诊断|节能监测|节能工程|节能产品|余热发电|余热回收|余压利用|电机节能|照明节能|能效管理
      能效服务|能源审计|能源管控|能源监测|合同能源|EMC节能|环境咨询|环保检测|环境第三方|环评公司|环评机构|排污许可咨询|清洁生产
      环境顾问|环境托管|生态监测|ESG咨询|绿色认证|绿色工厂咨询|carbon neutrality|carbon trading|carbon capture|CCUS technology
      carbon management|energy conservation services|energy efficiency|environmental monitoring|environmental testing
      environmental consulting|low-carbon technology
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
      园林绿化工程|园林绿化企业|生态修复|园林工程|水土保持|矿山修复|景观绿化|湿地修复|绿化工程|市政园林|生态治理|生态工程|市政养护
      园林施工|园林企业|园林公司|园林景观|园林绿化|景观工程|景观设计施工|绿化公司|绿化养护|绿化施工|市政绿化|苗木绿化|花卉租摆
      生态环境修复|生态恢复|生态环境工程|生态保护修复|山水林田湖|矿山治理|矿山复绿|边坡治理|边坡绿化|治沙|荒漠化治理|沙漠治理
      盐碱地改良|湿地公园运营|河湖治理|海岸带修复|海岸修复|海岛修复|路灯养护|landscaping|ecological restoration|landscape engineering
      mine restoration|municipal maintenance|gardening services
    `,
    gb: 'N771 N78 E4863 E4891',
    links: 'up:planting-forestry side:engineering-design side:construction-prefab',
  },
]
