import type { SectorRow } from '../sector-row.ts'

export const metalsMachinery: readonly SectorRow[] = [
  {
    id: 'metals-machinery',
    parent: null,
    zh: '金属制品与机械',
    en: 'Metals and machinery components',
    aliases: `
      机械|机械制造|机械工业|金属制品|金属加工|精密机械|精密制造|机械装备|金属制品业|五金机械|冶金及金属制品
      金属材料|机电产业|机电产品|机电设备|机电制造|机电一体化|机械电子|机械设备
    `,
    gb: 'C33',
    links: 'side:high-end-equipment side:automotive up:cnc-machine-tools',
  },
  {
    id: 'steel',
    parent: 'metals-machinery',
    zh: '钢铁',
    en: 'Iron and steel',
    aliases: `
      钢铁产业|炼钢|特钢|不锈钢|钢管|钢材加工|钢材|轧钢|硅钢|冷轧|热轧|型钢|铁合金|优特钢|镀锌板|无缝钢管
      冶金|黑色金属|钢铁冶金|钢板|钢材深加工
    `,
    gb: 'C31 B08',
    links: 'up:coal-chemicals up:resource-recycling up:wall-functional-materials side:bulk-industrial-trade',
  },
  {
    id: 'nonferrous-metals',
    parent: 'metals-machinery',
    zh: '有色金属',
    en: 'Nonferrous metals',
    aliases: `
      铝加工|铜加工|铝材|铝型材|铜材|铝业|铜业|电解铝|铜冶炼|铅锌|黄金冶炼|贵金属|钛材|铝板带|铝箔|铝合金
      工业硅|铜产业|铝精深加工|有色冶炼|有色金属加工|铝产业|铜排|铜棒
    `,
    gb: 'C32 C321 C322 C325 B09',
    links: 'up:resource-recycling up:construction-mining-machinery up:energy-supply side:bulk-industrial-trade',
  },
  {
    id: 'castings-forgings',
    parent: 'metals-machinery',
    zh: '铸造锻造',
    en: 'Castings forgings and powder metallurgy',
    aliases: `
      铸造|锻造加工|锻造厂|铸件|锻件|压铸|精密铸造|铝压铸|粉末冶金|消失模|砂型铸造|球墨铸铁|压铸件|锻压
      一体化压铸|铸钢|铸铁|铸锻件|铸造厂
    `,
    gb: 'C339',
    links: 'up:steel up:nonferrous-metals up:moulds side:machining side:surface-treatment',
  },
  {
    id: 'metal-structures',
    parent: 'metals-machinery',
    zh: '金属结构与门窗',
    en: 'Metal structures containers and windows',
    aliases: `
      钢结构制造|钢结构加工|钢结构件|钢结构产业|钢构件|金属结构|金属门窗|铝合金门窗|系统门窗|集装箱制造
      集装箱房|钣金|钣金加工|金属容器|门窗|钣金件|冲压件|彩钢夹芯板|做钢结构|钢结构企业|门窗幕墙
    `,
    gb: 'C331 C333',
    links: 'up:steel up:nonferrous-metals up:surface-treatment side:construction-prefab',
  },
  {
    id: 'hardware-tools',
    parent: 'metals-machinery',
    zh: '五金工具',
    en: 'Hardware and tools',
    aliases: `
      五金|刀具|五金制品|电动工具|手工具|刀剪|锁具|卫浴五金|建筑五金|切削工具|钻头|水暖件|铰链|日用五金
      五金配件|园林工具|水龙头|五金件|五金加工|气动工具|刀片|手动工具|管件
    `,
    gb: 'C332 C335 C3394 C3465 C3466',
    links: 'up:steel up:advanced-metals up:surface-treatment up:moulds side:cross-border-e-commerce',
  },
  {
    id: 'basic-components',
    parent: 'metals-machinery',
    zh: '基础零部件',
    en: 'Bearings gears and fasteners',
    aliases: `
      核心基础零部件|轴承|齿轮|传动件|齿轮箱|联轴器|滚珠丝杠|直线导轨|减速机|紧固件|螺丝|螺栓|标准件|弹簧
      密封件|螺母|工业链条|钢丝绳|密封圈|机械零部件|减速器|传动设备|金属丝网|法兰盘
    `,
    gb: 'C334 C345 C348',
    links: 'up:steel up:castings-forgings up:surface-treatment side:moulds',
  },
  {
    id: 'moulds',
    parent: 'metals-machinery',
    zh: '模具',
    en: 'Moulds and dies',
    aliases: `
      注塑模具|冲压模具|模具制造|精密模具|模具钢|模架|压铸模|汽车模具|模具加工|治具|夹具|轮胎模具|模具厂
      模具产业|塑料模具
    `,
    gb: 'C3525',
    links: 'up:steel up:cnc-machine-tools side:machining side:plastics-products up:basic-components',
  },
  {
    id: 'machining',
    parent: 'metals-machinery',
    zh: '机械加工',
    en: 'Precision machining',
    aliases: `
      精密加工|CNC加工|机加工|零部件加工|数控加工|精密零部件|精密机械加工|激光切割加工|冲压加工|焊接加工
      精密结构件|机加件|零件加工|精密五金|来图加工|机械零件加工
    `,
    gb: 'C3484',
    links:
      'up:steel up:nonferrous-metals up:cnc-machine-tools up:hardware-tools side:surface-treatment side:castings-forgings',
  },
  {
    id: 'surface-treatment',
    parent: 'metals-machinery',
    zh: '表面处理',
    en: 'Surface and heat treatment',
    aliases: `
      电镀|热处理|喷涂|阳极氧化|喷塑|镀锌|涂装|抛丸|真空镀膜|磷化|电泳|烤漆|热镀锌|金属表面处理|表面处理中心
      电镀产业
    `,
    gb: 'C336',
    links: 'up:coatings-adhesives up:fine-chemicals side:machining side:water-treatment',
  },
]
