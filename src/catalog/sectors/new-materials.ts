import type { SectorRow } from '../sector-row.ts'

export const newMaterials: readonly SectorRow[] = [
  {
    id: 'new-materials',
    parent: null,
    zh: '新材料',
    en: 'New materials',
    aliases: `
      新型材料|先进材料|新材料产业|高性能材料|功能材料|前沿材料|关键战略材料|材料产业|先进基础材料|新材料制造
      前沿新材料|高端新材料|材料科技
    `,
    gb: 'M7513',
    links: 'up:chemicals side:rd-services side:inspection-testing',
  },
  {
    id: 'advanced-polymers',
    parent: 'new-materials',
    zh: '高分子材料',
    en: 'Advanced polymers and resins',
    aliases: `
      工程塑料|改性塑料|特种工程塑料|高性能树脂|尼龙|PEEK|聚酰亚胺|氟材料|有机硅|高分子新材料|合成树脂|聚氨酯
      塑料粒子|色母粒|热塑性弹性体|聚碳酸酯|树脂|化工新材料|弹性体|高分子|合成材料|聚烯烃|TPU|塑料颗粒
    `,
    gb: 'C265',
    links: 'up:petrochemicals up:basic-chemicals up:fine-chemicals',
  },
  {
    id: 'composites-carbon-fibre',
    parent: 'new-materials',
    zh: '碳纤维与复合材料',
    en: 'Carbon fibre and composites',
    aliases: `
      复合材料|碳纤维|玻璃钢|玻璃纤维|芳纶|玄武岩纤维|高性能纤维|预浸料|复材|超高分子量聚乙烯|玻纤
      碳碳复合材料|树脂基复合材料|碳纤维制品|高性能复合材料
    `,
    gb: 'C306',
    links: 'up:advanced-polymers up:chemical-fibres',
  },
  {
    id: 'graphene-nano-carbon',
    parent: 'new-materials',
    zh: '石墨烯与纳米材料',
    en: 'Graphene nano and carbon materials',
    aliases: `
      石墨烯|碳纳米管|炭素|石墨|石墨制品|活性炭|金刚石|人造金刚石|超硬材料|纳米材料|培育钻石|石墨电极|气凝胶
      超导材料|液态金属|超材料|智能材料|碳材料|碳基材料
    `,
    gb: 'C309',
    links: 'up:coal-chemicals up:petrochemicals side:battery-materials',
  },
  {
    id: 'electronic-materials',
    parent: 'new-materials',
    zh: '电子材料',
    en: 'Electronic and semiconductor materials',
    aliases: `
      光刻胶|电子特气|靶材|抛光液|硅片|单晶硅|湿电子化学品|电子化学品|掩膜版|封装材料|电子浆料|覆铜板
      半导体材料|电子级多晶硅|电子化工材料|液晶材料|OLED材料|导电银浆|电子信息材料|电子专用材料
    `,
    gb: 'C3985',
    links: 'up:fine-chemicals up:basic-chemicals up:nonferrous-metals up:advanced-polymers',
  },
  {
    id: 'battery-materials',
    parent: 'new-materials',
    zh: '锂电材料',
    en: 'Battery materials',
    aliases: `
      正极材料|负极材料|电解液|电池隔膜|锂电池材料|磷酸铁锂|三元材料|锂电铜箔|六氟磷酸锂|硅碳负极|前驱体|锂盐
      碳酸锂|电池材料|铜箔|锂电隔膜|固态电解质|新能源材料|石墨负极
    `,
    gb: '',
    links: 'up:nonferrous-metals up:fine-chemicals up:graphene-nano-carbon side:resource-recycling',
  },
  {
    id: 'advanced-ceramics',
    parent: 'new-materials',
    zh: '先进陶瓷',
    en: 'Advanced ceramics',
    aliases: `
      特种陶瓷|工业陶瓷|结构陶瓷|电子陶瓷|氧化锆|氧化铝陶瓷|陶瓷基板|蜂窝陶瓷|碳化硅陶瓷|氮化硅|精细陶瓷
      陶瓷新材料|功能陶瓷|陶瓷膜
    `,
    gb: 'C3073',
    links: 'up:basic-chemicals side:electronic-components side:semiconductor-equipment',
  },
  {
    id: 'advanced-metals',
    parent: 'new-materials',
    zh: '先进金属材料',
    en: 'Advanced metals and alloys',
    aliases: `
      高温合金|钛合金|镁合金|高性能合金|特种合金|金属新材料|金属粉末|非晶合金|钨钼|硬质合金|形状记忆合金
      特种金属|高端金属材料|合金材料|金属功能材料|高熵合金
    `,
    gb: 'C324 C3231',
    links: 'up:nonferrous-metals up:steel up:rare-earth-magnetics',
  },
  {
    id: 'rare-earth-magnetics',
    parent: 'new-materials',
    zh: '稀土与磁性材料',
    en: 'Rare earths and magnetic materials',
    aliases: `
      稀土|永磁材料|钕铁硼|磁材|磁性材料|稀土功能材料|稀土永磁|软磁材料|铁氧体|稀土新材料|抛光粉|稀有金属
      磁钢|稀土产业|稀土发光材料
    `,
    gb: 'C323 C3254 B093',
    links: 'up:nonferrous-metals up:basic-chemicals side:motors-generators',
  },
  {
    id: 'functional-films',
    parent: 'new-materials',
    zh: '功能膜材料',
    en: 'Functional films and membranes',
    aliases: `
      光学膜|水处理膜|反渗透膜|功能薄膜|BOPET|薄膜材料|PI膜|离子交换膜|分离膜|保护膜|高性能膜|聚酯薄膜|膜材料
      塑料薄膜|BOPP|包装膜|光伏背板|光伏胶膜|农膜
    `,
    gb: 'C2921',
    links: 'up:petrochemicals up:advanced-polymers',
  },
  {
    id: 'bio-based-materials',
    parent: 'new-materials',
    zh: '生物基材料',
    en: 'Bio-based and degradable materials',
    aliases: `
      可降解材料|可降解塑料|PLA|聚乳酸|PBAT|PHA|降解塑料|淀粉基材料|生物降解|生物质材料|全降解|生物可降解
      生物基新材料|秸秆材料
    `,
    gb: 'C283',
    links: 'up:synthetic-biology up:grain-oil side:packaging-printing side:plastics-products',
  },
]
