import type { SectorRow } from '../sector-row.ts'

export const foodProcessing: readonly SectorRow[] = [
  {
    id: 'food-processing',
    parent: null,
    zh: '食品加工',
    en: 'Food and agricultural product processing',
    aliases: `
      食品|农副产品加工|农产品加工|食品工业|食品制造|绿色食品|农产品深加工|食品饮料|健康食品|食品厂
      农副食品加工|农产品精深加工|食品产业|食品生产|现代食品
    `,
    gb: 'C13 C14 C15',
    links:
      'up:modern-agriculture up:packaging-printing up:light-industry-machinery side:cold-chain side:inspection-testing',
  },
  {
    id: 'grain-oil',
    parent: 'food-processing',
    zh: '粮油加工',
    en: 'Grain oil and starch processing',
    aliases: `
      大米加工|面粉|食用油|花生油|粮食加工|玉米深加工|淀粉|大豆油|菜籽油|油脂|粮油|稻米|橄榄油|变性淀粉|杂粮
      挂面|山茶油|油脂加工
    `,
    gb: 'C131 C133 C139 C1391 F5121',
    links: 'up:planting-forestry up:light-industry-machinery side:feed-pet side:warehousing-supply-chain',
  },
  {
    id: 'meat-processing',
    parent: 'food-processing',
    zh: '肉制品加工',
    en: 'Meat poultry and egg processing',
    aliases: `
      肉制品|屠宰|生猪屠宰|肉类加工|熟食|火腿|香肠|牛羊肉|禽肉|肉鸡加工|冷鲜肉|卤制品|蛋制品|蛋品|调理肉制品
      肉食品
    `,
    gb: 'C135 C1393 C1451',
    links: 'up:livestock up:packaging-printing side:cold-chain side:prepared-food',
  },
  {
    id: 'aquatic-processing',
    parent: 'food-processing',
    zh: '水产品加工',
    en: 'Seafood and aquatic processing',
    aliases: `
      水产加工|海产品加工|海鲜|冷冻水产|鱼糜|海参|虾仁|海产加工|鱼片|水产品|海带加工|小龙虾|鲍鱼|海洋食品
      冷冻海产品|紫菜
    `,
    gb: 'C136 C1452',
    links: 'up:fisheries up:packaging-printing side:cold-chain side:prepared-food',
  },
  {
    id: 'fruit-vegetable-processing',
    parent: 'food-processing',
    zh: '果蔬加工',
    en: 'Fruit and vegetable processing',
    aliases: `
      蔬菜加工|冻干食品|脱水蔬菜|速冻蔬菜|坚果|罐头|泡菜|食用菌加工|辣椒制品|果脯|番茄酱|蜜饯|水果加工
      农产品初加工|果干|冻干果蔬|炒货|大蒜|冷冻蔬菜
    `,
    gb: 'C137 C145 C1422 A0514',
    links: 'up:planting-forestry up:packaging-printing side:cold-chain',
  },
  {
    id: 'prepared-food',
    parent: 'food-processing',
    zh: '预制菜',
    en: 'Prepared and convenience food',
    aliases: `
      中央厨房|速冻食品|方便食品|方便面|水饺|料理包|团餐|鲜食|净菜|米粉|自热食品|速食|火锅食材|面制品|豆制品
      预制食品|方便速食|预制菜产业|粉条
    `,
    gb: 'C143 C1392',
    links:
      'up:meat-processing up:aquatic-processing up:condiments-additives up:packaging-printing side:cold-chain side:hotels-catering',
  },
  {
    id: 'bakery-snacks',
    parent: 'food-processing',
    zh: '休闲食品',
    en: 'Bakery and snack food',
    aliases: `
      烘焙|糕点|饼干|糖果|巧克力|零食|面包|膨化食品|烘焙食品|月饼|辣条|果冻|休闲零食|焙烤食品
    `,
    gb: 'C141 C142',
    links: 'up:grain-oil up:condiments-additives up:packaging-printing side:e-commerce',
  },
  {
    id: 'dairy',
    parent: 'food-processing',
    zh: '乳制品',
    en: 'Dairy and frozen desserts',
    aliases: `
      乳业|牛奶|奶粉|酸奶|奶酪|乳品|婴幼儿配方奶粉|冰淇淋|雪糕|羊奶|鲜奶|奶制品|冷饮|乳制品加工
    `,
    gb: 'C144 C1493',
    links: 'up:livestock up:packaging-printing side:cold-chain',
  },
  {
    id: 'beverages-tea',
    parent: 'food-processing',
    zh: '饮料与茶',
    en: 'Beverages and tea',
    aliases: `
      饮料|饮用水|矿泉水|果汁|果蔬汁|功能饮料|茶饮|植物蛋白饮料|碳酸饮料|饮品|软饮料|咖啡豆|咖啡产业|咖啡饮品
      新茶饮|瓶装水|茶叶|茶产业|绿茶|红茶|茶叶加工|普洱茶|白茶|茶业
    `,
    gb: 'C152 C153',
    links: 'up:packaging-printing up:planting-forestry up:condiments-additives up:light-industry-machinery',
  },
  {
    id: 'alcohol',
    parent: 'food-processing',
    zh: '酒类酿造',
    en: 'Alcoholic drinks',
    aliases: `
      白酒|啤酒|葡萄酒|黄酒|酿酒|酒业|酒庄|精酿啤酒|威士忌|果酒|酱酒|露酒|酒厂|食用酒精|酒类|酿造
    `,
    gb: 'C151',
    links: 'up:grain-oil up:packaging-printing up:glass side:tourism-leisure',
  },
  {
    id: 'condiments-additives',
    parent: 'food-processing',
    zh: '调味品与食品配料',
    en: 'Condiments sugar and food additives',
    aliases: `
      调味品|酱油|食品添加剂|味精|食盐|复合调味料|食醋|酱料|火锅底料|酵母|甜味剂|食品配料|植物提取物|植物提取
      辣椒酱|鸡精|制糖|白糖|天然色素|调味料|食品原料
    `,
    gb: 'C134 C146 C149 F5125',
    links: 'up:planting-forestry up:synthetic-biology up:packaging-printing',
  },
  {
    id: 'health-food',
    parent: 'food-processing',
    zh: '营养保健食品',
    en: 'Nutrition and health food',
    aliases: `
      保健食品|保健品|营养品|功能食品|特医食品|营养食品|益生菌|膳食补充剂|代餐|特殊食品|运动营养|蛋白粉|阿胶
      燕窝|功能性食品|营养健康食品|特殊医学用途配方食品|蜂蜜|蜂产品
    `,
    gb: 'C1491 C1492 F5126',
    links:
      'up:condiments-additives up:synthetic-biology up:packaging-printing side:traditional-chinese-medicine side:life-sciences',
  },
  {
    id: 'feed-pet',
    parent: 'food-processing',
    zh: '饲料与宠物食品',
    en: 'Animal feed and pet products',
    aliases: `
      饲料|宠物食品|饲料加工|宠物用品|宠物经济|猫粮|狗粮|预混料|水产饲料|饲料添加剂|宠物产业|配合饲料
      宠物零食|饲料厂|猫砂
    `,
    gb: 'C132 F5113 F5192 F5297 O822',
    links: 'up:grain-oil up:meat-processing side:livestock side:fisheries side:animal-health',
  },
  {
    id: 'tobacco',
    parent: 'food-processing',
    zh: '烟草',
    en: 'Tobacco',
    aliases: `
      卷烟|烟草加工|雪茄|烟叶|新型烟草|电子烟|烟用滤棒|烟厂|加热不燃烧|烟草制品|烟草工业
    `,
    gb: 'C16 A0134 F5128',
    links: 'up:planting-forestry up:packaging-printing',
  },
]
