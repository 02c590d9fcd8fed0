import type { SectorRow } from '../sector-row.ts'

export const foodProcessing: readonly SectorRow[] = [
  {
    id: 'food-processing',
    parent: null,
    zh: '食品加工',
    en: 'Food and agricultural product processing',
    aliases: `
      食品|农副产品加工|农产品加工|食品工业|食品制造|绿色食品|农产品深加工|食品饮料|健康食品|食品厂|农副食品加工|农产品精深加工
      食品产业|食品生产|现代食品|农副产品|粮油食品|功能性农产品|地方特产|土特产|food|food processing|food industry|food manufacturing
      food factory|food products|agricultural product processing|food production
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
      大米加工|面粉|食用油|花生油|粮食加工|玉米深加工|淀粉|大豆油|菜籽油|油脂|粮油|稻米|橄榄油|变性淀粉|杂粮|挂面|山茶油|油脂加工|米业
      大米厂|稻谷加工|糙米|胚芽米|糯米|小麦粉|专用粉|玉米加工|玉米油|葡萄糖|麦芽糖|果葡糖浆|麦芽糊精|糊精|红薯粉|薯类加工|豆粕|大豆加工
      大豆蛋白|大豆分离蛋白|组织蛋白|豌豆蛋白|植物蛋白|谷朊粉|小麦蛋白|榨油|葵花籽油|葵花油|香油|麻油|亚麻籽油|核桃油|茶籽油|茶油
      棕榈油|棉籽油|调和油|起酥油|人造奶油|麦片|藜麦|面条|粮食烘干仓储|grain processing|rice milling|rice mill|flour|flour mill
      edible oil|vegetable oil|soybean oil|peanut oil|starch|soybean processing|noodles|oats|corn processing|oil crushing
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
      肉制品|屠宰|生猪屠宰|肉类加工|熟食|火腿|香肠|牛羊肉|禽肉|肉鸡加工|冷鲜肉|卤制品|蛋制品|蛋品|调理肉制品|肉食品|肉类|肉食|肉品|肉业
      肉联厂|家禽屠宰|肉鸡屠宰|肉鸭|鸡肉|鸡胸肉|鸭肉|鹅肉|鸭制品|烤鸭|烤鸡|烧鸡|扒鸡|盐水鸭|板鸭|酱鸭|酱卤|卤味|卤肉|卤菜|鸭脖|凤爪
      鸡爪|牛肉|牛排|羊肉|肥牛|猪肉|分割肉|冻肉|冻品加工|肉丸|丸子|肉馅|培根|腊肉|腊肠|腊味|肉脯|肉松|午餐肉|肉罐头|骨汤|血豆腐|肠衣
      鸡蛋加工|液蛋|蛋液|蛋粉|皮蛋|松花蛋|咸鸭蛋|卤蛋|meat|meat processing|meat products|slaughterhouse|slaughter|sausage|sausages|ham
      poultry processing|beef processing|pork|egg products|halal meat
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
      水产加工|海产品加工|海鲜|冷冻水产|鱼糜|海参|虾仁|海产加工|鱼片|水产品|海带加工|小龙虾|鲍鱼|海洋食品|冷冻海产品|紫菜|水产食品
      水产冷冻|海产食品|海鲜食品|即食海产|海珍品|冻虾|虾类加工|虾加工|虾滑|虾饺|南美白对虾加工|龙虾|蟹加工|蟹肉|鱼加工|鱼丸|鱼豆腐|蟹棒
      鱼排|冻鱼|烤鱼|鱼干|鱼松|带鱼|金枪鱼|三文鱼|鳗鱼|烤鳗|罗非鱼|鳕鱼|鱿鱼|墨鱼|章鱼|贝类|扇贝|蛤蜊|牡蛎|生蚝|海蜇|海带|海带食品|海苔
      裙带菜|海藻食品|鱼子酱|水产罐头|seafood|seafood processing|aquatic products|aquatic product processing|frozen fish|frozen seafood
      shrimp|shrimps|fish processing|surimi|sea cucumber|squid|shellfish
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
      蔬菜加工|冻干食品|脱水蔬菜|速冻蔬菜|坚果|罐头|泡菜|食用菌加工|辣椒制品|果脯|番茄酱|蜜饯|水果加工|农产品初加工|果干|冻干果蔬|炒货
      大蒜|冷冻蔬菜|果蔬|果蔬食品|果品|果蔬净菜|果蔬保鲜加工|蔬菜食品|蔬菜深加工|蔬菜出口|蔬菜分拣包装|脱水蒜片|蒜制品|黑蒜|蒜米|蒜泥
      姜制品|胡萝卜加工|辣椒加工|干辣椒|番茄制品|番茄加工|番茄沙司|酱菜|腌菜|咸菜|榨菜|酸菜|腌渍菜|腌制蔬菜|竹笋加工|笋制品|菌菇加工
      香菇酱|木耳|银耳|干菌|干货加工|山野菜|冷冻水果|冻干水果|冻干蔬菜|冻干粉食品|罐头食品|果酱|果泥|果浆|浓缩果汁|浓缩汁|话梅|山楂
      红枣加工|枣制品|葡萄干|柿饼|椰子加工|椰子制品|椰浆|香蕉片|苹果加工|柑橘加工|核桃加工|板栗加工|花生制品|花生加工|花生酱|瓜子
      葵花籽加工|腰果|开心果|杏仁|松子|夏威夷果|马铃薯加工|薯条|薯片原料|土豆|魔芋|魔芋食品|莲藕加工|莲子|水果分选|fruit processing
      vegetable processing|fruit and vegetable|canned food|canned fruit|dried fruit|frozen vegetables|tomato paste|freeze-dried food
      dehydrated vegetables|pickles
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
      中央厨房|速冻食品|方便食品|方便面|水饺|料理包|团餐|鲜食|净菜|米粉|自热食品|速食|火锅食材|面制品|豆制品|预制食品|方便速食
      预制菜产业|粉条|预制品|调理食品|调理包|速食食品|速冻厂|速冻面点|汤圆|饺子|馄饨|包子|馒头|中式面点|央厨|团膳|集体用餐|集体配餐
      学生餐|营养餐|盒饭|快餐配送|餐饮配送|餐饮食材|食材加工|食材配送|生鲜加工|鲜切|沙拉|轻食|方便米饭|自热米饭|自热火锅|自嗨锅|拌面
      拉面|米线|河粉|螺蛳粉|酸辣粉|粉丝|热干面|凉皮|年糕|粽子|汤包|手抓饼|春卷|烧卖|披萨|火锅丸子|火锅底料食材|肉串|烤串|烧烤食材|炸鸡
      油炸食品|裹粉|豆腐|豆干|腐竹|豆皮|豆浆粉|素食|植物肉|植物基肉|人造肉|汤品|罐装即食粥|八宝粥|即食食品|冷冻食品|冻品|冷冻调理
      prepared food|prepared foods|prepared dishes|ready meals|ready-to-eat|frozen food|frozen foods|instant food|instant noodles
      central kitchen|convenience food|plant-based meat|dumplings|meal kits|catering supply kitchen
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
      烘焙|糕点|饼干|糖果|巧克力|零食|面包|膨化食品|烘焙食品|月饼|辣条|果冻|休闲零食|焙烤食品|休食|焙烤|吐司|蛋糕|西点|西饼|甜品|甜点
      慕斯|蛋挞|蛋黄酥|糕饼|饼店|酥饼|面团|曲奇|威化|薯片|膨化|虾条|米饼|米果|锅巴|麻花|沙琪玛|桃酥|煎饼|软糖|硬糖|奶糖|口香糖|棒棒糖
      糖巧|可可|布丁|面筋|豆干零食|魔芋爽|蜜饯零食|爆米花|snacks|snack food|snack foods|bakery|bakery products|baking|bread|cakes|cake
      pastry|biscuits|cookies|confectionery|candy|chocolate|frozen dough|puffed food|potato chips
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
      乳业|牛奶|奶粉|酸奶|奶酪|乳品|婴幼儿配方奶粉|冰淇淋|雪糕|羊奶|鲜奶|奶制品|冷饮|乳制品加工|乳企|奶业|液态奶|巴氏奶|低温奶|常温奶
      发酵乳|乳酸菌饮品|婴配粉|驼奶|羊乳|芝士|奶油|黄油|炼乳|奶片|乳清|乳铁蛋白|奶茶粉|植脂末|冰激凌|冰棍|冰品|dairy|dairy products
      milk|milk powder|infant formula|yogurt|yoghurt|cheese|butter|ice cream|whey|frozen dessert|冷冻饮品
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
      饮料|饮用水|矿泉水|果汁|果蔬汁|功能饮料|茶饮|植物蛋白饮料|碳酸饮料|饮品|软饮料|咖啡豆|咖啡产业|咖啡饮品|新茶饮|瓶装水|茶叶|茶产业
      绿茶|红茶|茶叶加工|普洱茶|白茶|茶业|灌装水|纯净水|山泉水|天然水|苏打水|气泡水|桶装水|包装饮用水|弱碱水|富氢水|椰子水|椰汁|橙汁
      植物奶|燕麦奶|豆奶|豆浆|核桃乳|杏仁露|凉茶|奶茶|袋泡茶|速溶茶|茶粉|茶厂|茶企|制茶|茶加工|黑茶|乌龙茶|岩茶|铁观音|龙井|花茶|花草茶
      代用茶|抹茶|茶科技|咖啡厂|咖啡烘焙|咖啡加工|精品咖啡|咖啡粉|速溶咖啡|挂耳咖啡|酵素|beverage|beverages|drinks|soft drinks
      bottled water|mineral water|juice|tea|tea processing|coffee|coffee roasting|energy drinks|plant-based milk|tea leaves
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
      白酒|啤酒|葡萄酒|黄酒|酿酒|酒业|酒庄|精酿啤酒|威士忌|果酒|酱酒|露酒|酒厂|食用酒精|酒类|酿造|酒企|制酒|酱香|浓香|基酒|原酒|高粱酒
      米酒|青稞酒|红酒|白兰地|伏特加|朗姆酒|金酒|洋酒|烈酒|梅酒|保健酒|鸡尾酒|预调酒|精酿|鲜啤|麦芽|酒曲|大曲|白酒包装灌装|酒精厂|酒糟
      liquor|baijiu|wine|winery|brewery|beer|craft beer|whisky|whiskey|spirits|distillery|alcoholic beverages|rice wine
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
      调味品|酱油|食品添加剂|味精|食盐|复合调味料|食醋|酱料|火锅底料|酵母|甜味剂|食品配料|植物提取物|植物提取|辣椒酱|鸡精|制糖|白糖
      天然色素|调味料|食品原料|调料|酿造酱油|生抽|老抽|蚝油|醋业|陈醋|香醋|豆瓣|黄豆酱|甜面酱|辣酱|辣椒油|油泼辣子|底料|调味酱|沙拉酱
      蛋黄酱|芝麻酱|咖喱|花椒|藤椒油|香辛料|香料调味|十三香|五香粉|胡椒|鸡粉|汤料|高汤|浓汤宝|料酒|豆豉|腐乳|盐业|食用盐|井盐|海盐食用
      糖厂|糖业|食糖|蔗糖|红糖|冰糖|黑糖|糖浆|果糖|代糖|赤藓糖醇|木糖|阿斯巴甜|安赛蜜|甜菊糖|罗汉果甜苷|低聚糖|功能糖|阿洛酮糖|食品辅料
      食用香精|食用香精香料|食品香精|增稠剂|食用胶|果胶|明胶|乳化稳定剂|膨松剂|泡打粉|改良剂|面包改良剂|植提|甜叶菊|叶黄素|辣椒红素
      番茄红素|姜黄素|万寿菊|色素|柠檬酸|山梨酸|苯甲酸钠|谷氨酸钠|I+G|呈味核苷酸|condiment|condiments|seasoning|seasonings|soy sauce
      sauce|sauces|vinegar|food additives|food ingredients|sugar|sweetener|sweeteners|spices|flavouring|plant extracts|yeast
      hot pot base
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
      保健食品|保健品|营养品|功能食品|特医食品|营养食品|益生菌|膳食补充剂|代餐|特殊食品|运动营养|蛋白粉|阿胶|燕窝|功能性食品
      营养健康食品|特殊医学用途配方食品|蜂蜜|蜂产品|保健产品|营养补充|营养素|功能性饮品|功能饮品代工|功能性软糖|软糖代工|维生素片|钙片
      软胶囊|压片糖果|口服液|胶原蛋白|胶原肽|小分子肽|大豆肽|肽产品|肽饮|益生元|酵素保健|代餐食品|减肥食品|体重管理|特膳|特膳食品|特医
      婴幼儿辅助食品|辅食|婴童食品|儿童零食营养|老年营养|中老年奶粉|健身蛋白|乳清蛋白粉|滋补|花胶|固元膏|人参食品|枸杞|沙棘|蜂业|蜂胶
      蜂王浆|药食同源|食疗|大健康食品|褪黑素|health food|health foods|health supplements|dietary supplements|nutrition
      nutritional products|nutraceutical|nutraceuticals|probiotics|functional food|functional foods|infant food|honey|collagen peptide
      vitamins|乳酸菌
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
      饲料|宠物食品|饲料加工|宠物用品|宠物经济|猫粮|狗粮|预混料|水产饲料|饲料添加剂|宠物产业|配合饲料|宠物零食|饲料厂|猫砂|水产料
      浓缩料|颗粒料|教槽料|膨化饲料|饲草|牧草加工|苜蓿|鱼粉|肉骨粉|羽毛粉|饲用添加剂|宠物|宠物罐头|猫罐头|猫条|犬粮|狗咬胶|宠物营养品
      宠物保健品|宠物玩具|宠物服饰|猫爬架|豆腐猫砂|膨润土猫砂|水族用品|观赏鱼|animal feed|feed mill|aquafeed|feed additives|pet food
      pet products|pet supplies|pet care|pet treats|cat litter|premix
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
      卷烟|烟草加工|雪茄|烟叶|新型烟草|电子烟|烟用滤棒|烟厂|加热不燃烧|烟草制品|烟草工业|香烟|烟丝|复烤|烤烟|烟标烟厂|雾化芯|雾化科技
      电子雾化|烟油|烟弹|烟杆|HNB|尼古丁|口含烟|滤棒|滤嘴|醋酸纤维滤嘴|烟具|cigarette|cigarettes|e-cigarette|e-cigarettes|vape|vaping
      cigar|heated tobacco
    `,
    gb: 'C16 A0134 F5128',
    links: 'up:planting-forestry up:packaging-printing',
  },
]
