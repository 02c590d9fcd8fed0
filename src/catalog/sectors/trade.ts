import type { SectorRow } from '../sector-row.ts'

export const trade: readonly SectorRow[] = [
  {
    id: 'trade',
    parent: null,
    zh: '商贸流通',
    en: 'Trade and distribution',
    aliases: `
      商贸|贸易业|贸易企业|批发零售|现代商贸|商贸服务业|内贸|流通业|贸易公司|批发业|商贸业|商贸服务|现代流通
      批发和零售|做贸易|商贸公司|商贸企业
    `,
    gb: 'F51 F52',
    links: 'side:logistics side:fintech side:advertising-exhibition',
  },
  {
    id: 'e-commerce',
    parent: 'trade',
    zh: '电子商务',
    en: 'E-commerce',
    aliases: `
      电商|网店|直播电商|直播带货|社交电商|农村电商|电商平台|网络零售|电商产业|新零售|社区团购|电商产业园
      电商直播|抖音电商|淘宝|网上商城|电商企业|国家电子商务
    `,
    gb: 'F5292 F5193 I6432',
    links:
      'up:packaging-printing up:media-publishing side:express-courier side:warehousing-supply-chain side:cross-border-e-commerce side:fintech',
  },
  {
    id: 'cross-border-e-commerce',
    parent: 'trade',
    zh: '跨境电商',
    en: 'Cross-border e-commerce',
    aliases: `
      跨境电子商务|海外仓|保税备货|亚马逊卖家|跨境电商综试区|跨境进口|独立站|跨境零售|跨境出口|跨境直播
      跨境贸易|跨境电商产业园|数字贸易
    `,
    gb: '',
    links:
      'side:freight-forwarding side:international-trade side:express-courier side:warehousing-supply-chain side:fintech',
  },
  {
    id: 'international-trade',
    parent: 'trade',
    zh: '国际贸易',
    en: 'International trade',
    aliases: `
      进出口|外贸|进出口贸易|出口贸易|贸易代理|转口贸易|一般贸易|外贸综合服务|离岸贸易|外贸企业|服务贸易
      保税加工|保税贸易|进口商品|外贸公司
    `,
    gb: 'F518',
    links: 'side:freight-forwarding side:port-shipping side:banking side:cross-border-e-commerce',
  },
  {
    id: 'bulk-industrial-trade',
    parent: 'trade',
    zh: '大宗商品与工业品贸易',
    en: 'Bulk commodities and industrial goods trade',
    aliases: `
      大宗商品|大宗贸易|矿产品贸易|钢材贸易|煤炭贸易|油品贸易|粮食贸易|化工贸易|能源贸易|金属贸易|工业品采购
      工业品超市|五金机电|建材市场|机电市场|汽配市场|机电贸易|棉花贸易|工业品贸易|MRO工业品
    `,
    gb: 'F511 F516 F517 F519',
    links: 'side:port-shipping side:warehousing-supply-chain side:securities-trust side:road-freight',
  },
  {
    id: 'consumer-retail',
    parent: 'trade',
    zh: '消费品批发零售',
    en: 'Consumer goods wholesale and retail',
    aliases: `
      连锁超市|连锁零售|品牌零售|便利店连锁|专业市场|小商品市场|零售业|品牌代理|食品批发|食品贸易|免税购物
      首店经济|商业零售|批发市场|快消品|奢侈品|夜间经济
    `,
    gb: 'F512 F513 F514 F521 F522 F523 F524 F527 F528 F529 L7223',
    links: 'side:warehousing-supply-chain side:e-commerce side:cold-chain',
  },
  {
    id: 'pharma-distribution',
    parent: 'trade',
    zh: '医药流通',
    en: 'Pharmaceutical distribution',
    aliases: `
      医药批发|药品批发|医药商业|医药物流|连锁药店|医疗器械经营|医疗器械销售|药品流通|医药贸易|药品经营
      医药配送|医药电商|药械流通
    `,
    gb: 'F515 F525',
    links: 'up:biopharma up:medical-devices side:cold-chain side:health-services',
  },
]
