import type { SectorRow } from '../sector-row.ts'

export const modernAgriculture: readonly SectorRow[] = [
  {
    id: 'modern-agriculture',
    parent: null,
    zh: '现代农业',
    en: 'Modern agriculture',
    aliases: `
      农业|高效农业|特色农业|农业产业化|农林牧渔|农业产业|涉农|农业科技园|都市农业|农业龙头企业|现代高效农业|农业产业园|生物农业
      农业科技企业|数字乡村产业|agriculture|farming industry|agribusiness|ecological agriculture
    `,
    gb: 'A01 A05',
    links: 'up:agricultural-machinery up:agrochemicals side:food-processing side:cold-chain',
  },
  {
    id: 'seed-industry',
    parent: 'modern-agriculture',
    zh: '现代种业',
    en: 'Seed and breeding',
    aliases: `
      育种|种苗|良种繁育|制种|种质资源|生物育种|种子公司|种子繁育|农作物种子|种畜禽|组培|水产种苗|种业科技|做种子|种子产业|种子生产
      种猪|种鸡|种业产业|种业企业|种业创新|种业基地|生物种业|种业公司|种业集团|种子加工|种子经营|种子研发|南繁|杂交水稻|水稻种|玉米种
      小麦种|大豆种|蔬菜种子|瓜菜种子|花卉种苗|花卉育种|果树苗|果苗|果树种苗|种薯|脱毒苗|组织培养|育苗|秧苗|苗种|鱼苗|虾苗|海参苗|贝苗
      水产种业|种禽|种鸭|祖代鸡|种牛|种羊|奶牛育种|冻精|胚胎移植|畜禽种业|良种|转基因|seed industry|seed breeding|crop breeding
      hybrid rice|seedlings|plant tissue culture
    `,
    gb: 'A0511 A0531 A0541 F5112',
    links: 'side:planting-forestry side:rd-services side:smart-agriculture',
  },
  {
    id: 'planting-forestry',
    parent: 'modern-agriculture',
    zh: '种植与林业',
    en: 'Crop planting and forestry',
    aliases: `
      种植业|粮食种植|蔬菜种植|水果种植|果业|蔬菜基地|高标准农田|花卉|中药材种植|有机农业|果园|蓝莓|草莓|柑橘|苗木|林业|林下经济|油茶
      竹产业|种植基地|花卉苗木|林产品|鲜花|种植|农业种植|水稻种植|小麦种植|玉米种植|大豆种植|蔬菜大棚种植|蔬菜供港|食用菌种植基地|果树
      葡萄园|樱桃|车厘子|脐橙|火龙果|猕猴桃|西瓜|甜瓜|茶园|茶叶种植|茶叶基地|中草药种植|药材基地|艾草种植|枸杞种植|多肉植物|盆景|苗圃
      林木|林场|森林经营|橡胶种植|油橄榄|花椒种植|烟叶种植|桑蚕|蚕桑|养蚕|蚕茧|有机蔬菜|有机农场|富硒农业|crop planting|planting base
      crop farming|forestry|orchard|blueberry|horticulture|flowers|floriculture|vegetable growing|fruit growing|tea plantation
      nursery plants|organic farming|木材采运|竹材采运
    `,
    gb: 'A011 A012 A013 A014 A015 A016 A017 A018 A019 A02 A052',
    links: 'up:seed-industry up:agrochemicals up:agricultural-machinery side:food-processing',
  },
  {
    id: 'smart-agriculture',
    parent: 'modern-agriculture',
    zh: '智慧农业',
    en: 'Smart and protected agriculture',
    aliases: `
      设施农业|农业科技|数字农业|温室大棚|植物工厂|无土栽培|农业物联网|农业大棚|水肥一体化|节水灌溉|食用菌|智能温室|农业信息化|精准农业
      农业服务|农业社会化服务|大棚种植|蔬菜大棚|智慧农场|无人农场|智慧大棚|智慧牧场|数字农场|设施蔬菜|设施园艺|设施种植|温室|温室农业
      智能大棚|玻璃温室|光伏大棚|农光互补|温室种植|水培|雾培|垂直农业|垂直农场|鱼菜共生|工厂化种植|食用菌种植|菌菇|蘑菇|金针菇|杏鲍菇
      香菇|双孢菇|羊肚菌|菌棒|菌包|水肥一体|精准灌溉|精准种植|农业大数据|农业遥感|农业人工智能|农业机器人应用|农业技术服务|农技服务
      农业植保服务|统防统治|飞防|农业托管|农机社会化服务|农机作业|smart agriculture|protected agriculture|greenhouse|greenhouses
      greenhouse farming|hydroponics|plant factory|vertical farming|digital agriculture|agritech|agricultural technology|mushroom
      mushrooms|precision agriculture
    `,
    gb: 'A051 A0142 M733 M7511',
    links: 'up:agricultural-machinery up:sensors up:seed-industry side:iot-smart-city',
  },
  {
    id: 'livestock',
    parent: 'modern-agriculture',
    zh: '畜牧养殖',
    en: 'Livestock farming',
    aliases: `
      养猪|养牛|生猪养殖|肉牛|奶牛|家禽养殖|肉羊|养鸡|规模养殖|畜牧业|畜禽养殖|蛋鸡|养殖业|养殖场|肉鸡养殖|畜牧|养蜂|养殖企业|养殖基地
      养殖公司|养殖项目|养殖户|养殖合作社|规模化养殖|标准化养殖|生态养殖|生猪|种养结合|牛场|牧场|牧业|羊场|养羊|湖羊|奶山羊|肉鸡|养鸭
      鸭场|养鹅|鹅养殖|家禽|禽类养殖|鸽子养殖|肉鸽|鹌鹑|兔养殖|养兔|獭兔|养马|马产业|鹿养殖|梅花鹿|皮毛动物养殖|蜜蜂养殖|黄粉虫|黑水虻
      昆虫养殖|livestock|animal husbandry|pig farm|pig farming|cattle|dairy farm|poultry|poultry farming|chicken farm|hog farming
      sheep farming
    `,
    gb: 'A03 A053',
    links: 'up:feed-pet up:animal-health up:seed-industry side:meat-processing',
  },
  {
    id: 'fisheries',
    parent: 'modern-agriculture',
    zh: '水产与渔业',
    en: 'Fisheries and aquaculture',
    aliases: `
      渔业|水产养殖|海洋牧场|远洋渔业|海水养殖|深远海养殖|海洋捕捞|网箱养殖|现代渔业|工厂化养殖|远洋捕捞|休闲渔业|海洋渔业|蓝色粮仓
      水产业|水产企业|做水产|养鱼|养虾|养蟹|虾塘|淡水养殖|海参养殖|鲍鱼养殖|扇贝养殖|牡蛎养殖|生蚝养殖|贝类养殖|海带养殖|海藻养殖
      紫菜养殖|对虾养殖|南美白对虾|小龙虾养殖|稻虾|稻渔|大闸蟹|螃蟹养殖|河蟹|青蟹|甲鱼|黄鳝|泥鳅|鲈鱼|石斑鱼|大黄鱼|三文鱼养殖|陆基养殖
      循环水养殖|陆基循环水|深海养殖|深水网箱|捕捞|渔场|渔港|远洋船队|垂钓|fishery|fisheries|aquaculture|fish farming|shrimp farming
      marine ranching|mariculture|fishing|deep-sea fishing|oyster farming
    `,
    gb: 'A04 A054 F5117',
    links: 'up:feed-pet up:seed-industry side:aquatic-processing side:cold-chain',
  },
]
