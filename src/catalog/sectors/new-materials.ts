import type { SectorRow } from '../sector-row.ts'

export const newMaterials: readonly SectorRow[] = [
  {
    id: 'new-materials',
    parent: null,
    zh: '新材料',
    en: 'New materials',
    aliases: `
      新型材料|先进材料|新材料产业|高性能材料|功能材料|前沿材料|关键战略材料|材料产业|先进基础材料|新材料制造|前沿新材料|高端新材料
      材料科技|纳米新材料|特种材料|advanced materials|functional materials|material science
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
      工程塑料|改性塑料|特种工程塑料|高性能树脂|尼龙|PEEK|聚酰亚胺|氟材料|有机硅|高分子新材料|合成树脂|聚氨酯|塑料粒子|色母粒
      热塑性弹性体|聚碳酸酯|树脂|化工新材料|弹性体|高分子|合成材料|聚烯烃|TPU|塑料颗粒|塑料改性|塑料合金|塑料母粒|色母|功能母粒
      填充母粒|塑料原料|高分子复合材料|POE|TPE|TPV|EVA粒子|EVA树脂|POM|PPS|LCP|液晶聚合物|PBT|PA66|PA6|聚甲醛|聚苯硫醚|聚砜|PI材料
      丙烯酸树脂|聚酯树脂|TPU薄膜材料|聚醚|MDI|硅橡胶|液体硅胶|硅油|硅烷|PTFE|聚四氟乙烯|PVDF|氟塑料|氟橡胶|含氟聚合物|氟硅材料
      聚丙烯材料|聚乙烯材料|SAP|热塑性材料|engineering plastics|modified plastics|polymer|polymers|resin|resins|masterbatch|nylon
      polyurethane|silicone|fluoropolymer|thermoplastic elastomer|specialty polymers|polymer materials
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
      复合材料|碳纤维|玻璃钢|玻璃纤维|芳纶|玄武岩纤维|高性能纤维|预浸料|复材|超高分子量聚乙烯|玻纤|碳碳复合材料|树脂基复合材料
      碳纤维制品|高性能复合材料|原丝|碳化线|T800|T700|碳陶|碳碳|陶瓷基复合材料|玻璃钢储罐|FRP|SMC|BMC|模压件|拉挤|电子纱|电子布
      连续玄武岩|UHMWPE|超高分子量|超高纤维|石英纤维|陶瓷纤维|硅酸铝纤维|蜂窝材料|蜂窝板|夹芯材料|PVC泡沫芯材|carbon fibre|carbon fiber
      composite material|composite materials|composites|glass fibre|glass fiber|fiberglass|FRP products|prepreg|aramid|basalt fibre
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
      石墨烯|碳纳米管|炭素|石墨|石墨制品|活性炭|金刚石|人造金刚石|超硬材料|纳米材料|培育钻石|石墨电极|气凝胶|超导材料|液态金属|超材料
      智能材料|碳材料|碳基材料|石墨模具|石墨双极板材料|炭材料|碳素|电极糊|预焙阳极|增碳剂|针状焦|木炭|机制炭|竹炭|导电炭黑|纳米
      纳米涂料材料|量子点|富勒烯|金刚石微粉|人造钻石|实验室钻石|立方氮化硼|CBN|磨料|磨具|砂轮|砂纸|砂带|研磨材料|碳化硅磨料|刚玉
      超硬制品|超导|记忆材料|智能变色|graphene|nano materials|nanotechnology|carbon nanotube|graphite|activated carbon
      synthetic diamond|superhard materials|abrasives|aerogel|superconducting materials|carbon materials
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
      光刻胶|电子特气|靶材|抛光液|硅片|单晶硅|湿电子化学品|电子化学品|掩膜版|封装材料|电子浆料|覆铜板|半导体材料|电子级多晶硅
      电子化工材料|液晶材料|OLED材料|导电银浆|电子信息材料|电子专用材料|电子新型材料|电子专用化学品|电子化学材料|电子级化学品
      光刻胶树脂|光引发剂|显影液|剥离液|蚀刻液|高纯试剂|电子级硫酸|电子级氢氟酸|电子级双氧水|电子气体|高纯气体|六氟化钨|三氟化氮|硅烷气
      ITO靶材|高纯金属靶材|抛光垫|研磨液|半导体硅片|硅晶圆片|硅棒|硅锭|硅单晶|锗单晶|高纯石英|掩模版|光掩模|光罩|环氧塑封料|底部填充胶
      导电胶|银浆|导电浆料|电子铜箔|PCB铜箔|FCCL|半固化片|PCB基材|PCB材料|干膜|锡膏|焊锡|锡球|焊料|电子胶|OCA|OCA光学胶|OLED发光材料
      有机发光材料|液晶单体|磁性浆料|MLCC材料|电子陶瓷粉体|电子级玻璃|封装基板材料|荧光粉|导热界面材料|吸波材料|电磁屏蔽材料|电子辅料
      模切|photoresist|electronic chemicals|electronic materials|specialty gas for electronics|electronic grade|sputtering target
      silicon wafer|silicon wafers|copper clad laminate|semiconductor materials|wet chemicals|solder paste|polishing slurry
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
      正极材料|负极材料|电解液|电池隔膜|锂电池材料|磷酸铁锂|三元材料|锂电铜箔|六氟磷酸锂|硅碳负极|前驱体|锂盐|碳酸锂|电池材料|铜箔
      锂电隔膜|固态电解质|新能源材料|石墨负极|锂离子电池材料|动力电池材料|锂电池正极|锂电池负极|正极|负极|高镍|磷酸锰铁锂|磷酸铁|锰酸锂
      钴酸锂|富锂锰基|钠电正极|普鲁士蓝|硬碳|人造石墨|石墨化负极|负极石墨化|钛酸锂|六氟|LiFSI|双氟磺酰亚胺锂|VC添加剂|碳酸乙烯酯
      DMC溶剂|隔膜|铝塑膜|集流体|电池铝箔|锂电铝箔|极耳|电池结构件材料|导电剂|碳纳米管导电剂|氢氧化锂|锂辉石|锂矿|提锂|锂材料|锂业
      金属锂|硫酸镍|硫酸钴|硫酸锰|镍钴|固态电池材料|钠电材料|钠电负极|燃料电池材料|新能源电池材料|cathode materials|anode materials
      electrolyte|battery separator|separator film|lithium carbonate|lithium hydroxide|lithium iron phosphate|copper foil|lithium salts
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
      特种陶瓷|工业陶瓷|结构陶瓷|电子陶瓷|氧化锆|氧化铝陶瓷|陶瓷基板|蜂窝陶瓷|碳化硅陶瓷|氮化硅|精细陶瓷|陶瓷新材料|功能陶瓷|陶瓷膜
      精密陶瓷|陶瓷材料|工程陶瓷|半导体陶瓷|陶瓷零部件|陶瓷结构件|陶瓷部件|陶瓷件|陶瓷粉体|陶瓷封装|陶瓷管壳|陶瓷劈刀|陶瓷轴承|陶瓷阀芯
      陶瓷刀|陶瓷插芯|陶瓷坩埚|陶瓷过滤|氧化铝|氮化铝|氮化铝陶瓷|氮化硅陶瓷|碳化硅制品|碳化硼|氮化硼|氧化锆陶瓷|研磨介质陶瓷
      压电陶瓷材料|透明陶瓷|介电陶瓷|微波介质陶瓷|高温共烧|HTCC|LTCC|DBC基板|AMB基板|DPC基板|陶瓷覆铜板|陶瓷金属化|耐磨陶瓷
      technical ceramics|ceramic substrate|alumina|zirconia|silicon nitride|ceramic components|structural ceramics|aluminium nitride
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
      高温合金|钛合金|镁合金|高性能合金|特种合金|金属新材料|金属粉末|非晶合金|钨钼|硬质合金|形状记忆合金|特种金属|高端金属材料|合金材料
      金属功能材料|高熵合金|镍基合金|钴基合金|钛合金铸件|钛金属|海绵钛|镁合金压铸材料|铝锂合金|铝基复合材料|高强铝合金|特殊合金
      精密合金|耐蚀合金|膨胀合金|非晶|纳米晶|金属玻璃|金属粉|雾化粉|3D打印金属粉末|合金粉末|球形粉|高纯金属|难熔金属|钨材|钨制品|钨合金
      钨丝|钼材|钼制品|钽铌|锆材|锆合金|碳化钨|钨钢|高强高导|铍铜|泡沫金属|金属纤维|多孔金属|记忆合金|双金属|金属复合板|爆炸复合
      superalloy|superalloys|titanium alloy|magnesium alloy|special alloys|metal powder|metal powders|cemented carbide|tungsten
      molybdenum|amorphous alloy|advanced metals|high-temperature alloy|有色金属合金
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
      稀土|永磁材料|钕铁硼|磁材|磁性材料|稀土功能材料|稀土永磁|软磁材料|铁氧体|稀土新材料|抛光粉|稀有金属|磁钢|稀土产业|稀土发光材料
      稀土催化材料|稀土永磁电机材料|永磁|磁体|磁铁|吸铁石|钐钴|铝镍钴|橡胶磁|软磁|磁粉|磁性器件|磁性元器件|镨钕|储氢合金|rare earth
      rare earths|permanent magnet|permanent magnets|magnet|magnets|NdFeB|magnetic materials|ferrite|soft magnetic
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
      光学膜|水处理膜|反渗透膜|功能薄膜|BOPET|薄膜材料|PI膜|离子交换膜|分离膜|保护膜|高性能膜|聚酯薄膜|膜材料|塑料薄膜|BOPP|包装膜
      光伏背板|光伏胶膜|农膜|薄膜|功能膜|光学薄膜|光学级薄膜|增亮膜|扩散膜|反射膜|量子点膜|偏光膜|离型膜|PET膜|聚酯膜|BOPA|BOPE|CPP
      CPE膜|PE膜|PVC膜|POF|收缩膜|缠绕膜|拉伸膜|流延膜|吹膜|多层共挤膜|阻隔膜|镀铝膜|复合膜|真空镀铝|烫金膜|预涂膜|装饰膜|窗膜|汽车膜
      TPU膜|隐形车衣膜|聚酰亚胺薄膜|黄膜|电容膜|电容薄膜|绝缘膜|背板膜|太阳能背板|EVA胶膜|POE胶膜|PVB|EVA膜|地膜|棚膜|塑料膜|包装薄膜
      食品包装膜|保鲜膜|透气膜|反渗透|RO膜|纳滤膜|超滤膜|微滤|中空纤维膜|MBR膜|陶瓷膜组件|电渗析|质子膜|胶膜|热熔胶膜|functional film
      functional films|optical film|plastic film|polyester film|BOPET film|membrane|membranes|reverse osmosis membrane|polyimide film
      release film|packaging film|shrink film|EVA film
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
      可降解材料|可降解塑料|PLA|聚乳酸|PBAT|PHA|降解塑料|淀粉基材料|生物降解|生物质材料|全降解|生物可降解|生物基新材料|秸秆材料|可降解
      可降解餐具|可降解包装|降解材料|降解母粒|降解膜|生物降解塑料|生物塑料|生物基塑料|生物基尼龙|生物基化学品|生物基聚酯|丙交酯|乳酸
      PGA|聚乙醇酸|二氧化碳基塑料|淀粉基|淀粉基塑料|植物纤维|植物纤维餐具|秸秆餐具|秸秆板|竹纤维|竹基|竹代塑|竹缠绕|甘蔗渣|蔗渣餐具
      纤维素|纳米纤维素|木质素|生物质新材料|菌丝体材料|biodegradable|biodegradable plastics|biodegradable materials|bio-based materials
      bioplastic|bioplastics|PLA resin|polylactic acid|degradable plastics|bio-based chemicals|生物基化学纤维|生物基纤维
    `,
    gb: 'C283',
    links: 'up:synthetic-biology up:grain-oil side:packaging-printing side:plastics-products',
  },
]
