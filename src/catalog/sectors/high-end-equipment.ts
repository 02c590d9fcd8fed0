import type { SectorRow } from '../sector-row.ts'

export const highEndEquipment: readonly SectorRow[] = [
  {
    id: 'high-end-equipment',
    parent: null,
    zh: '高端装备制造',
    en: 'High-end equipment manufacturing',
    aliases: `
      装备制造|高端装备|先进装备制造|装备制造业|先进制造|先进制造业|高端制造|装备产业|现代装备制造
      重大技术装备|军民融合|军工|国防科技工业|专用设备|通用设备|高端装备产业|先进装备
    `,
    gb: 'C34 C35',
    links: 'up:metals-machinery up:motors-generators side:industrial-internet side:inspection-testing',
  },
  {
    id: 'intelligent-manufacturing',
    parent: 'high-end-equipment',
    zh: '智能制造',
    en: 'Intelligent manufacturing and automation',
    aliases: `
      智能装备|智能制造装备|自动化设备|工业自动化|非标自动化|自动化产线|数字化车间|自动化生产线|机器视觉
      工控系统|工控设备|PLC|伺服系统|非标设备|运动控制|自动化集成|锂电设备|光伏生产设备|工控机|智能工厂
      视觉检测|工业相机|自动化流水线|伺服驱动
    `,
    gb: 'C349 C3914 C4011 C3561',
    links: 'up:sensors up:motors-generators up:machining up:basic-components side:robotics side:industrial-internet',
  },
  {
    id: 'robotics',
    parent: 'high-end-equipment',
    zh: '机器人',
    en: 'Robotics',
    aliases: `
      工业机器人|服务机器人|协作机器人|人形机器人|AGV|AMR|特种机器人|机械臂|机器人本体|具身智能|巡检机器人
      机器人集成|移动机器人|机器狗|机器人产业|配送机器人|谐波减速器|RV减速器|焊接机器人|关节模组
    `,
    gb: 'C3491 C3492 C3964',
    links:
      'up:motors-generators up:basic-components up:sensors up:artificial-intelligence up:machining side:intelligent-manufacturing',
  },
  {
    id: 'cnc-machine-tools',
    parent: 'high-end-equipment',
    zh: '数控机床',
    en: 'CNC machine tools and laser machines',
    aliases: `
      机床|工业母机|数控加工中心|数控系统|车床|磨床|激光设备|激光切割机|焊接设备|焊机|冲床|折弯机|压力机
      电火花|五轴机床|切割机|锻压设备|铣床|激光焊接|激光装备|铸造设备|高档数控机床|激光打标
    `,
    gb: 'C342',
    links: 'up:castings-forgings up:basic-components up:motors-generators up:optoelectronics side:hardware-tools',
  },
  {
    id: 'additive-manufacturing',
    parent: 'high-end-equipment',
    zh: '增材制造',
    en: 'Additive manufacturing',
    aliases: `
      3D打印|三维打印|金属3D打印|增材制造装备|快速成型|激光熔覆|选区激光熔化|3D打印材料|砂型打印|光固化打印
      3D打印机|增材制造产业
    `,
    gb: 'C3493 M7517',
    links: 'up:advanced-metals up:advanced-polymers up:optoelectronics side:moulds side:industrial-design',
  },
  {
    id: 'construction-mining-machinery',
    parent: 'high-end-equipment',
    zh: '工程与矿山机械',
    en: 'Construction and mining machinery',
    aliases: `
      工程机械|挖掘机|装载机|混凝土机械|高空作业平台|盾构机|压路机|推土机|塔吊|路面机械|隧道掘进机|矿山机械
      煤机|采煤机|冶金设备|选矿设备|破碎机|液压支架|矿用设备|球磨机|轧机|重型机械|冶金装备|矿山装备
    `,
    gb: 'C351 C3592',
    links:
      'up:steel up:castings-forgings up:pumps-valves-compressors up:basic-components up:energy-petrochemical-equipment',
  },
  {
    id: 'energy-petrochemical-equipment',
    parent: 'high-end-equipment',
    zh: '石化与能源装备',
    en: 'Petrochemical and power machinery',
    aliases: `
      石油装备|石油机械|石油钻采设备|炼化设备|压力容器|化工设备|换热器|反应釜|储罐|油气装备|LNG装备|锅炉制造
      汽轮机|燃气轮机|内燃机|柴油机|锅炉行业|动力机械|工业炉|石化装备|能源装备|化工装备|水轮机|油田服务
      储气罐
    `,
    gb: 'C341 C3512 C3521 C3332 C3461 B112',
    links: 'up:steel up:castings-forgings up:pumps-valves-compressors up:surface-treatment',
  },
  {
    id: 'pumps-valves-compressors',
    parent: 'high-end-equipment',
    zh: '泵阀与流体机械',
    en: 'Pumps valves and compressors',
    aliases: `
      水泵|阀门|压缩机|液压件|真空泵|空压机|泵业|液压|气动元件|风机|泵阀|流体机械|液压油缸|气缸|分离机械
      鼓风机|真空设备|离心机|离心泵|液压系统|通用机械|隔膜泵|化工泵
    `,
    gb: 'C344 C346',
    links: 'up:castings-forgings up:motors-generators up:basic-components',
  },
  {
    id: 'hvac-refrigeration',
    parent: 'high-end-equipment',
    zh: '制冷与暖通设备',
    en: 'Refrigeration and HVAC equipment',
    aliases: `
      制冷设备|冷冻设备|冷库设备|商用空调|热泵|暖通设备|冷水机组|冷链装备|新风设备|商用冷柜|冷藏柜|空气源热泵
      制冰机|制冷产业|中央空调制造|冷却塔|冷冻冷藏设备|制冷机组|做中央空调|风机盘管|中央空调生产
    `,
    gb: 'C3464',
    links: 'up:pumps-valves-compressors up:nonferrous-metals up:motors-generators side:cold-chain side:white-goods',
  },
  {
    id: 'material-handling',
    parent: 'high-end-equipment',
    zh: '物流与起重装备',
    en: 'Material-handling and lifting equipment',
    aliases: `
      叉车|起重设备|起重机械|智能仓储设备|输送机|立体仓库|分拣设备|电梯制造|电梯配件|电梯产业|扶梯制造
      立体停车设备|堆垛机|升降机械|停车设备|港口机械|货架|物流装备|仓储设备|输送设备|起重机制造|做电梯
      快递分拣设备|做立体车库|传送带
    `,
    gb: 'C343 C3593',
    links: 'up:steel up:motors-generators up:basic-components side:warehousing-supply-chain side:robotics',
  },
  {
    id: 'light-industry-machinery',
    parent: 'high-end-equipment',
    zh: '食品包装与轻工机械',
    en: 'Food packaging and light-industry machinery',
    aliases: `
      包装机械|食品机械|灌装机|包装设备|制药机械|制药装备|烘焙设备|屠宰设备|贴标机|厨房设备|商用厨具|纺织机械
      纺机|缝纫机|印刷机械|造纸机械|印染设备|木工机械|洗涤设备|食品装备|冻干机|陶瓷机械|轻工机械
    `,
    gb: 'C352 C353 C354 C355 C3467 C3594',
    links: 'up:machining up:motors-generators up:steel',
  },
  {
    id: 'rubber-plastics-machinery',
    parent: 'high-end-equipment',
    zh: '橡塑机械',
    en: 'Rubber and plastics machinery',
    aliases: `
      橡胶机械|注塑机|塑料机械|硫化机|密炼机|挤出机|吹塑机|轮胎设备|吹膜机|轮胎成型机|造粒机|塑机|橡机|开炼机
      橡胶装备
    `,
    gb: 'C3522 C3523',
    links: 'up:castings-forgings up:motors-generators up:machining side:moulds',
  },
  {
    id: 'agricultural-machinery',
    parent: 'high-end-equipment',
    zh: '农机装备',
    en: 'Agricultural machinery',
    aliases: `
      农业机械|农机|拖拉机|收割机|播种机|植保无人机|农业装备|插秧机|灌溉设备|畜牧机械|渔业机械|农机具
      园林机械|割草机|养殖设备|农机制造|温室设备|智能农机
    `,
    gb: 'C357 L7112 A0512 F5171',
    links:
      'up:castings-forgings up:basic-components up:energy-petrochemical-equipment side:smart-agriculture side:planting-forestry',
  },
  {
    id: 'safety-emergency',
    parent: 'high-end-equipment',
    zh: '安全应急装备',
    en: 'Safety and emergency equipment',
    aliases: `
      应急产业|安全应急|消防设备制造|消防器材|消防装备|应急救援|应急装备|劳保用品|防爆设备|防护装备|应急物资
      安全应急产业|救援装备|灭火器|矿山安全装备|个体防护|消防产品|防护用品|做消防|消防企业|防火门|防火卷帘
      消防产业
    `,
    gb: 'C3353',
    links: 'up:industrial-textiles up:sensors side:security-electronics side:special-vehicles',
  },
  {
    id: 'remanufacturing-repair',
    parent: 'high-end-equipment',
    zh: '再制造与设备维修',
    en: 'Remanufacturing and equipment repair',
    aliases: `
      再制造|设备维修|机电维修|设备修理|检维修|设备翻新|设备运维|高端再制造|机械维修|设备维保|再制造产业
      设备大修
    `,
    gb: 'C43',
    links: 'up:machining up:surface-treatment side:resource-recycling',
  },
]
