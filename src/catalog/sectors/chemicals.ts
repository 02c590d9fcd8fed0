import type { SectorRow } from '../sector-row.ts'

export const chemicals: readonly SectorRow[] = [
  {
    id: 'chemicals',
    parent: null,
    zh: '化工产业',
    en: 'Chemicals',
    aliases: `
      化学工业|高端化工|绿色化工|化工园|化学品|化学制品|化工生产|石化化工|化工企业|石油和化工|化工园区
      化工行业|化工项目|化工类|化工产品|做化工|医药化工|能源化工|重化工|化工材料|化工等
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
      石化|炼油|乙烯|炼化一体化|丙烯|芳烃|炼化|烯烃|石化产业|成品油|沥青|润滑油|PTA|丙烷脱氢|石油炼制|石油焦
      石蜡
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
      煤制烯烃|焦化|甲醇|焦炭|煤制气|煤制油|煤焦油|现代煤化工|合成氨|煤炭深加工|煤基新材料|煤炭清洁利用|煤炭
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
      盐化工|氯碱|烧碱|纯碱|硫酸|无机盐|无机化工|工业气体|磷化工|氟化工|钛白粉|PVC树脂|双氧水|有机化工原料
      化工原料|特种气体|海洋化工|溴素|盐酸
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
      专用化学品|助剂|催化剂|表面活性剂|农药中间体|染料中间体|水处理剂|化学试剂|精细化学品|阻燃剂|炭黑
      橡胶助剂|塑料助剂|民爆|烟花爆竹|炸药|火工品|缓蚀剂|油田化学品|污水处理药剂
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
      油漆|油墨|涂料|胶粘剂|染料|颜料|粉末涂料|密封胶|防水涂料|胶水|水性漆|防腐涂料|硅酮胶|胶带|粘合剂
      船舶涂料|水性涂料|工业涂料|纳米涂层|环氧树脂胶|工业胶
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
      化肥|农药|复合肥|有机肥|水溶肥|微生物肥料|除草剂|杀虫剂|生物农药|尿素|土壤调理剂|农资|肥料|生物肥料
      微生物菌剂|农化|新型肥料
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
      轮胎|橡胶|橡胶制品|子午线轮胎|橡胶产业|合成橡胶|胶管|输送带|橡胶密封件|轮胎制造|翻新轮胎|橡塑|天然橡胶
      乳胶|工程轮胎|橡胶新材料|橡胶工业|橡胶件|乳胶手套|橡塑制品
    `,
    gb: 'C291 C2652',
    links:
      'up:petrochemicals up:fine-chemicals up:rubber-plastics-machinery up:industrial-textiles up:moulds side:resource-recycling',
  },
]
