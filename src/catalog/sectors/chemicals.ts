import type { SectorRow } from '../sector-row.ts'

export const chemicals: readonly SectorRow[] = [
  {
    id: 'chemicals',
    parent: null,
    zh: '化工产业',
    en: 'Chemicals',
    aliases: `
      化学工业|高端化工|绿色化工|化工园|化学品|化学制品|化工生产|石化化工|化工企业|石油和化工|化工园区|化工行业|化工项目|化工类
      化工产品|做化工|医药化工|能源化工|重化工|化工材料|化工等|化工公司|化工科技|化工新材料产业|化工集中区|化工基地|化学公司|化学企业
      化学科技|化工制造|化工建设|chemical industry|chemical industry park|chemical products|chemical manufacturing|chemical plant
      petrochemical and chemical
    `,
    gb: 'C26',
    links: 'up:energy-petrochemical-equipment side:environmental side:safety-emergency',
  },
  {
    id: 'petrochemicals',
    parent: 'chemicals',
    zh: '石油化工',
    en: 'Petrochemicals',
    aliases: `
      石化|炼油|乙烯|炼化一体化|丙烯|芳烃|炼化|烯烃|石化产业|成品油|沥青|润滑油|PTA|丙烷脱氢|石油炼制|石油焦|石蜡|炼厂|地炼|航煤|燃料油
      重油|蜡油|油品|基础油|白油|润滑脂|金属加工液|防冻液|车用尿素|制动液|裂解|轻烃|碳四|碳五|液化气|LPG|丁二烯|纯苯|对二甲苯|PX|乙二醇
      环氧乙烷|环氧丙烷|苯酚|PDH|MTBE|甲基叔丁基醚|PP装置|石油天然气|天然气开采|页岩气|油气|原油|石脑油|天然气液化|LNG工厂
      petrochemical|oil refining|refinery|ethylene|propylene|lubricant|lubricants|asphalt|bitumen|olefins|aromatics|polypropylene
      oil and gas|有机化学原料|有机化工
    `,
    gb: 'C25 C251 C2614 B07',
    links: 'up:energy-petrochemical-equipment side:port-shipping side:basic-chemicals',
  },
  {
    id: 'coal-chemicals',
    parent: 'chemicals',
    zh: '煤化工',
    en: 'Coal chemicals',
    aliases: `
      煤制烯烃|焦化|甲醇|焦炭|煤制气|煤制油|煤焦油|现代煤化工|合成氨|煤炭深加工|煤基新材料|煤炭清洁利用|煤炭|煤基化工|焦炉|焦油深加工
      粗苯|兰炭|半焦|煤气化|煤制乙二醇|煤制氢|煤液化|合成气|甲醇制烯烃|醋酸|二甲醚|BDO|氨醇|煤矿|选煤|洗煤|型煤|无烟煤
      动力煤|焦煤|配煤|煤制品|水煤浆|煤层气|coal chemical|coking|methanol|coal gasification|coal to olefins|coal mining|coal
    `,
    gb: 'C252 B06',
    links: 'up:energy-petrochemical-equipment side:basic-chemicals side:steel',
  },
  {
    id: 'basic-chemicals',
    parent: 'chemicals',
    zh: '基础化工',
    en: 'Basic chemicals and industrial gases',
    aliases: `
      盐化工|氯碱|烧碱|纯碱|硫酸|无机盐|无机化工|工业气体|磷化工|氟化工|钛白粉|PVC树脂|双氧水|有机化工原料|化工原料|特种气体|海洋化工
      溴素|盐酸|基础化学品|化学原料|化工基础原料|无机化学品|无机材料化工|无机酸|无机碱|碱业|盐业化工|原盐|氯化工|氯产品|液氯|氯化氢
      次氯酸钠|漂白粉|氯化钙|氯化钾|氯化石蜡|磷酸|磷矿|黄磷|磷铵|氢氟酸|萤石|氟化物|氟化盐|制冷剂|冷媒|氟利昂|R32|硼酸|硼化工|溴化工
      硫磺|硫化工|二硫化碳|芒硝|元明粉|小苏打|碳酸钙|轻钙|重钙|纳米碳酸钙|碳酸钾|碳酸钡|钡盐|锶盐|铬盐|钛白|二氧化钛|白炭黑|二氧化硅
      硅酸钠|水玻璃|泡花碱|电石|PVC粉|氯乙烯|PVC原料|过氧化氢|过碳酸钠|工业酒精|乙醇化工|醋酐|甲醛厂|草酸|有机硅单体|工业硅粉
      二氧化碳气体|气体公司|气体充装|空分气体|食品级二氧化碳|basic chemicals|inorganic chemicals|industrial gas|industrial gases
      caustic soda|chlor-alkali|soda ash|titanium dioxide|sulfuric acid|sulphuric acid|calcium carbonate|hydrogen peroxide|refrigerant
      phosphorus chemical|fluorine chemical|salt chemical
    `,
    gb: 'C261 B102 B103',
    links: 'up:petrochemicals up:coal-chemicals up:energy-petrochemical-equipment',
  },
  {
    id: 'fine-chemicals',
    parent: 'chemicals',
    zh: '精细化工',
    en: 'Fine and specialty chemicals',
    aliases: `
      专用化学品|助剂|催化剂|表面活性剂|农药中间体|染料中间体|水处理剂|化学试剂|精细化学品|阻燃剂|炭黑|橡胶助剂|塑料助剂|民爆|烟花爆竹
      炸药|火工品|缓蚀剂|油田化学品|污水处理药剂|精细化学|中间体|有机合成|定制合成|专用化学产品|特种化学品|印染助剂|纺织助剂|皮革助剂
      皮革化学品|造纸助剂|造纸化学品|涂料助剂|油墨助剂|塑料添加剂|稳定剂|抗氧剂|抗氧化剂|紫外线吸收剂|增塑剂|润滑添加剂|润滑油添加剂
      燃油添加剂|消泡剂|分散剂|乳化剂|渗透剂|偶联剂|硅烷偶联剂|固化剂|促进剂|防老剂|硫化剂|发泡剂|脱模剂|离型剂|减水剂|外加剂
      水泥助磨剂|脱硫剂|脱硝催化剂|分子筛|吸附剂|干燥剂|净水剂|聚丙烯酰胺|聚合氯化铝|PAC|PAM|絮凝剂|阻垢剂|工业杀菌剂|电镀药水
      电镀添加剂|电镀化学品|表面处理剂|表面处理药剂|金属表面处理剂|清洗剂|除油剂|防锈剂|防锈油|脱漆剂|压裂液|选矿药剂|浮选药剂
      香料中间体|染料助剂|颜料中间体|生化试剂原料|标准品|贵金属催化剂|三元催化剂|催化材料|氟精细|含氟精细化学品|阻燃母料|烟花|爆竹
      民用爆炸物品|雷管|fine chemicals|specialty chemicals|catalyst|catalysts|additives|surfactant|surfactants|chemical intermediates
      flame retardant|water treatment chemicals|custom synthesis|carbon black|pesticide intermediates|dye intermediates|水处理药剂
      水处理化学品|循环水药剂
    `,
    gb: 'C266 C267',
    links: 'up:basic-chemicals up:petrochemicals up:energy-petrochemical-equipment',
  },
  {
    id: 'coatings-adhesives',
    parent: 'chemicals',
    zh: '涂料与胶粘剂',
    en: 'Coatings inks and adhesives',
    aliases: `
      油漆|油墨|涂料|胶粘剂|染料|颜料|粉末涂料|密封胶|防水涂料|胶水|水性漆|防腐涂料|硅酮胶|胶带|粘合剂|船舶涂料|水性涂料|工业涂料
      纳米涂层|环氧树脂胶|工业胶|漆厂|乳胶漆|真石漆|硅藻泥|木器漆|家具漆|工业漆|汽车漆|汽车涂料|修补漆|地坪漆|环氧地坪|船用漆|重防腐
      集装箱漆|风电涂料|UV漆|光固化涂料|UV胶|氟碳漆|塑粉|静电粉末|防水胶|防锈漆|涂层材料|陶瓷涂料|印刷油墨|包装油墨|喷墨墨水|色浆|色粉
      钛白颜料|氧化铁|胶黏剂|粘胶剂|胶粘材料|胶粘制品|热熔胶|热熔胶膜厂|白乳胶|瞬干胶|502胶|结构胶|环氧胶|AB胶|玻璃胶|幕墙胶|聚氨酯胶
      聚氨酯密封胶|水性胶|压敏胶|木工胶|鞋用胶|电子胶水|双面胶|透明胶带|美纹纸|泡棉胶带|不干胶材料|陶瓷釉料|釉料|paint|paints|varnish
      ink|inks|adhesive|adhesives|glue|sealant|sealants|pigment|pigments|dyes|dyestuff|adhesive tape|industrial coatings
      waterborne coatings
    `,
    gb: 'C264',
    links: 'up:fine-chemicals up:petrochemicals up:advanced-polymers',
  },
  {
    id: 'agrochemicals',
    parent: 'chemicals',
    zh: '化肥农药',
    en: 'Fertilisers and pesticides',
    aliases: `
      化肥|农药|复合肥|有机肥|水溶肥|微生物肥料|除草剂|杀虫剂|生物农药|尿素|土壤调理剂|农资|肥料|生物肥料|微生物菌剂|农化|新型肥料|原药
      草甘膦|草铵膦|百草枯|杀菌剂|生长调节剂|蚊香|氮肥|磷肥|钾肥|复混肥|缓释肥|控释肥|掺混肥|叶面肥|液体肥|冲施肥|生物肥|菌肥|腐植酸
      腐殖酸|海藻肥料|氨基酸肥|农用微生物|土壤改良|肥业|种衣剂|磷复肥|硝基肥|磷酸二铵|fertilizer|fertilizers|fertiliser|pesticide
      pesticides|agrochemical|agrochemicals|herbicide|compound fertilizer|organic fertilizer|biopesticide
    `,
    gb: 'C262 C263 F5166 F5167',
    links: 'up:basic-chemicals up:coal-chemicals up:fine-chemicals side:planting-forestry side:seed-industry',
  },
  {
    id: 'rubber-tyres',
    parent: 'chemicals',
    zh: '橡胶轮胎',
    en: 'Rubber products and tyres',
    aliases: `
      轮胎|橡胶|橡胶制品|子午线轮胎|橡胶产业|合成橡胶|胶管|输送带|橡胶密封件|轮胎制造|翻新轮胎|橡塑|天然橡胶|乳胶|工程轮胎|橡胶新材料
      橡胶工业|橡胶件|乳胶手套|橡塑制品|橡胶O型圈|橡胶密封圈|液压胶管|液压软管|高压油管|密封胶条|橡胶履带|止水带|橡胶手套|三元乙丙|EPDM
      再生胶|胶粉|炼胶|硅橡胶制品|硅胶|硅胶餐具|橡胶塑料|橡胶和塑料|翻新胎|全钢胎|半钢胎|全钢子午胎|工程胎|斜交胎|摩托车轮胎|自行车胎
      力车胎|内胎|实心胎|胎面胶|胎圈|传动带|同步带|三角带|V带|传输带|矿用输送带|乳胶床垫|气球|安全套|避孕套|橡胶地板|塑胶跑道|tyre
      tyres|tire|tires|rubber|rubber products|rubber seals|rubber hose|conveyor belt|latex|silicone rubber products|retreaded tyres
      natural rubber|synthetic rubber|运动场地塑胶
    `,
    gb: 'C291 C2652',
    links:
      'up:petrochemicals up:fine-chemicals up:rubber-plastics-machinery up:industrial-textiles up:moulds side:resource-recycling',
  },
]
