import type { SectorRow } from '../sector-row.ts'

export const textilesLightIndustry: readonly SectorRow[] = [
  {
    id: 'textiles-light-industry',
    parent: null,
    zh: '轻工纺织',
    en: 'Textiles and light industry',
    aliases: `
      轻工|轻纺|消费品工业|轻工业|时尚消费品|都市工业|轻纺产业|日用消费品|都市轻工业|时尚产业|消费品制造
      轻工制造
    `,
    gb: 'C24',
    links: 'side:e-commerce side:international-trade side:industrial-design',
  },
  {
    id: 'textiles',
    parent: 'textiles-light-industry',
    zh: '纺织',
    en: 'Textiles',
    aliases: `
      纺织业|纺织产业|纺织品|纺织工业|现代纺织|纺织厂|高端纺织|绿色纺织|纺织服装|纺织服装产业
    `,
    gb: 'C17',
    links: 'up:light-industry-machinery up:coatings-adhesives side:apparel up:petrochemicals',
  },
  {
    id: 'yarn-fabrics',
    parent: 'textiles',
    zh: '纺纱织造与印染',
    en: 'Yarn fabrics and dyeing',
    aliases: `
      面料|棉纺|织布|纺纱|针织|毛纺|坯布|纱线|丝绸产业|丝绸面料|麻纺|牛仔布|色织|经编|印染|染整|数码印花
      印花加工|漂染|染厂|布料|织造|棉纱
    `,
    gb: 'C171 C172 C173 C174 C175 C176 F5131',
    links:
      'up:chemical-fibres up:coatings-adhesives up:fine-chemicals up:light-industry-machinery side:water-treatment',
  },
  {
    id: 'home-textiles',
    parent: 'textiles',
    zh: '家纺',
    en: 'Home textiles and carpets',
    aliases: `
      床上用品|毛巾|窗帘|家用纺织品|布艺|地毯|毛毯|被子|四件套|蚕丝被|枕头|家纺产业|家居布艺
    `,
    gb: 'C177 C2437',
    links: 'up:yarn-fabrics up:chemical-fibres side:e-commerce side:furniture-wood',
  },
  {
    id: 'industrial-textiles',
    parent: 'textiles',
    zh: '产业用纺织品',
    en: 'Technical textiles and nonwovens',
    aliases: `
      无纺布|非织造布|土工布|过滤材料|篷布|帆布|医用纺织品|绳缆|水刺布|熔喷布|绳网|帘子布|非织造|汽车用纺织品
      滤布
    `,
    gb: 'C178',
    links: 'up:chemical-fibres up:advanced-polymers side:medical-consumables',
  },
  {
    id: 'chemical-fibres',
    parent: 'textiles',
    zh: '化学纤维',
    en: 'Chemical fibres',
    aliases: `
      化纤|涤纶|锦纶|氨纶|粘胶|腈纶|化纤长丝|短纤|差别化纤维|聚酯纤维|再生纤维|莱赛尔|功能性纤维|丙纶
      化纤产业|聚酯
    `,
    gb: 'C28 C281 C282 C2653',
    links: 'up:petrochemicals up:packaging-printing side:advanced-polymers',
  },
  {
    id: 'apparel',
    parent: 'textiles-light-industry',
    zh: '服装服饰',
    en: 'Apparel',
    aliases: `
      服装|服饰|成衣|制衣|童装|女装|男装|职业装|内衣|运动服|羽绒服|校服|工作服|服装加工|袜子|服装设计|泳装
      服装厂|制衣厂|羽绒|服装辅料|拉链|纽扣|婚纱
    `,
    gb: 'C18 C194 F5132',
    links: 'up:yarn-fabrics side:e-commerce side:industrial-design side:footwear-leather',
  },
  {
    id: 'footwear-leather',
    parent: 'textiles-light-industry',
    zh: '鞋革箱包',
    en: 'Footwear leather and luggage',
    aliases: `
      制鞋|鞋业|皮革|箱包|鞋材|皮具|运动鞋|皮鞋|毛皮|鞋帽|拉杆箱|皮草|劳保鞋|手袋|鞋厂|手套|鞋服
    `,
    gb: 'C19 F5133',
    links: 'up:yarn-fabrics up:plastics-products up:rubber-tyres side:e-commerce',
  },
  {
    id: 'packaging-printing',
    parent: 'textiles-light-industry',
    zh: '造纸包装印刷',
    en: 'Paper packaging and printing',
    aliases: `
      包装|包装材料|印刷|纸箱|彩印|软包装|瓶盖|吸塑|包装箱|造纸|纸浆|生活用纸|特种纸|瓦楞纸|纸业|纸制品
      纸尿裤|金属包装|礼盒|礼品盒|纸板|不干胶|标签印刷|卫生巾|纸杯
    `,
    gb: 'C22 C23 C2926 C3333 L7292',
    links: 'up:coatings-adhesives up:functional-films up:light-industry-machinery up:planting-forestry',
  },
  {
    id: 'furniture-wood',
    parent: 'textiles-light-industry',
    zh: '家具木业',
    en: 'Furniture and wood products',
    aliases: `
      家具|家居|定制家居|全屋定制|家具制造|办公家具|沙发|床垫|红木家具|橱柜|衣柜|木门|人造板|胶合板|木业
      木地板|密度板|木制品|竹制品|藤编|刨花板|木材|木托盘|实木家具|木材加工
    `,
    gb: 'C20 C21 F5283',
    links: 'up:planting-forestry up:coatings-adhesives up:hardware-tools side:smart-home side:industrial-design',
  },
  {
    id: 'cosmetics-daily-chemicals',
    parent: 'textiles-light-industry',
    zh: '美妆日化',
    en: 'Cosmetics and daily chemicals',
    aliases: `
      化妆品|美妆|日化|护肤品|面膜|彩妆|香水|洗护|口腔护理|美妆产业|美丽产业|个护|玻尿酸|透明质酸|洗涤剂
      洗衣液|肥皂|牙膏|香精|香料|消毒液|日用化学品|湿巾|假睫毛|美丽健康产业
    `,
    gb: 'C268 F5134',
    links: 'up:fine-chemicals up:packaging-printing up:synthetic-biology side:e-commerce side:inspection-testing',
  },
  {
    id: 'toys-sports-stationery',
    parent: 'textiles-light-industry',
    zh: '文体玩具用品',
    en: 'Toys sporting goods and stationery',
    aliases: `
      玩具|潮玩|童车|婴童用品|母婴用品|毛绒玩具|积木|体育用品|健身器材|运动器材|户外用品|渔具|露营装备
      滑雪装备|文具|办公用品|乐器|钢琴|制笔|教具|冰雪装备|游乐设备|婴儿推车|帐篷|健身器械
    `,
    gb: 'C241 C242 C244 C245 C246 F5141 F5142',
    links: 'up:plastics-products up:moulds up:packaging-printing side:cross-border-e-commerce side:sports',
  },
  {
    id: 'crafts-jewellery',
    parent: 'textiles-light-industry',
    zh: '工艺美术与珠宝钟表',
    en: 'Crafts jewellery and timepieces',
    aliases: `
      工艺品|珠宝|首饰|黄金珠宝|玉石|翡翠|礼品|假发|发制品|刺绣|饰品|木雕|钻石|工美|银饰|琥珀|钟表|手表|机芯
      工艺美术|珠宝首饰
    `,
    gb: 'C243 C403 F5146',
    links: 'up:nonferrous-metals up:packaging-printing side:cross-border-e-commerce side:arts-performance',
  },
  {
    id: 'daily-goods',
    parent: 'textiles-light-industry',
    zh: '日用杂品',
    en: 'Household and sundry goods',
    aliases: `
      日用品|小商品|雨伞|打火机|保温杯|刷子|厨具|餐具|清洁工具|不锈钢制品|晾衣架|杯壶|牙刷|日用百货|搪瓷制品
      家居用品|厨房用品|蜡烛
    `,
    gb: 'C41 C411 C419 C337 C338 C3054 C3056 F5135',
    links: 'up:plastics-products up:steel up:packaging-printing side:e-commerce side:cross-border-e-commerce',
  },
  {
    id: 'plastics-products',
    parent: 'textiles-light-industry',
    zh: '塑料制品',
    en: 'Plastic products',
    aliases: `
      塑料|注塑|塑胶|塑料管材|PVC管|塑料件|吹塑|塑料型材|人造革|泡沫塑料|编织袋|塑料加工|珍珠棉|注塑件
      注塑加工|塑胶制品|塑料厂|合成革|塑料托盘|EPP|亚克力|塑料袋|气泡膜|人造草坪
    `,
    gb: 'C29 C292',
    links: 'up:advanced-polymers up:moulds up:rubber-plastics-machinery up:petrochemicals',
  },
]
