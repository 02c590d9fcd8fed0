import type { SectorRow } from '../sector-row.ts'

export const trade: readonly SectorRow[] = [
  {
    id: 'trade',
    parent: null,
    zh: '商贸流通',
    en: 'Trade and distribution',
    aliases: `
      商贸|贸易业|贸易企业|批发零售|现代商贸|商贸服务业|内贸|流通业|贸易公司|批发业|商贸业|商贸服务|现代流通|批发和零售|做贸易|商贸公司
      商贸企业|贸易商|贸易结算|内外贸|批发|供销社|商品流通|商业流通|trading company|wholesale|wholesale and retail|domestic trade
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
      电商|网店|直播电商|直播带货|社交电商|农村电商|电商平台|网络零售|电商产业|新零售|社区团购|电商产业园|电商直播|抖音电商|淘宝
      网上商城|电商企业|国家电子商务|网商|网上销售|网络销售|线上销售|网销|天猫店|天猫旗舰店|京东店铺|抖音直播|抖音小店|微商|私域
      直播卖货|直播供应链|选品|女装直播|服装直播|珠宝直播|直播女装|带货主播|短视频带货|生鲜电商|农产品上行|酒类电商|医药电商平台|B2B
      O2O|即时零售|团购|无人零售|线上商城|ecommerce|online retail|online store|live commerce|livestreaming e-commerce
      e-commerce operation|online shopping|social commerce|e-tailing|互联网零售
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
      跨境电子商务|海外仓|保税备货|亚马逊卖家|跨境电商综试区|跨境进口|独立站|跨境零售|跨境出口|跨境直播|跨境贸易|跨境电商产业园
      数字贸易|跨境|跨境进口电商|跨境出口电商|亚马逊|Amazon卖家|速卖通|虾皮|Shopee|Lazada|TEMU|SHEIN|希音|TikTok|TikTok电商|eBay
      wish平台|外贸电商|外贸独立站|出海电商|品牌出海|海淘|保税电商|保税进口|跨境电商直播|cross-border ecommerce|cross border e-commerce
      overseas warehouse|Amazon seller|Amazon sellers|overseas e-commerce
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
      进出口|外贸|进出口贸易|出口贸易|贸易代理|转口贸易|一般贸易|外贸综合服务|离岸贸易|外贸企业|服务贸易|保税加工|保税贸易|进口商品
      外贸公司|进口贸易|外综服|国际商贸|对外经贸|边贸|边境贸易|边民互市|互市贸易|市场采购|转口|离岸业务|离岸公司|加工贸易|保税维修
      保税研发|保税展示|进口食品|进口酒|进口红酒|进口汽车贸易|国际采购|外商采购|海外采购|对外承包|对外投资|国际经贸|import and export
      foreign trade|imports and exports|trading company import export|offshore trade|bonded trade|service trade
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
      大宗商品|大宗贸易|矿产品贸易|钢材贸易|煤炭贸易|油品贸易|粮食贸易|化工贸易|能源贸易|金属贸易|工业品采购|工业品超市|五金机电
      建材市场|机电市场|汽配市场|机电贸易|棉花贸易|工业品贸易|MRO工业品|大宗|矿石贸易|铁矿石贸易|有色金属贸易|有色贸易|钢贸|钢材市场
      钢材批发|钢材销售|不锈钢贸易|煤炭经营|煤炭批发|煤炭销售|煤炭物流|焦炭贸易|石油贸易|油品销售|油品批发|成品油批发|燃料油贸易
      化工品贸易|化工原料贸易|化工原料销售|危化品贸易|危化品经营|塑料贸易|塑料原料贸易|塑化贸易|橡胶贸易|木材贸易|木材市场|纸浆贸易
      纸张贸易|粮油贸易|粮食收购|农产品贸易|饲料贸易|大豆贸易|棉纱贸易|建材贸易|建材销售|建材批发|建材家居市场|家居卖场|家居建材市场
      石材市场|陶瓷批发|五金批发|五金销售|五金贸易|五金城|五金市场|机电城|机电产品销售|机械销售|机械设备销售|设备贸易|设备销售|机床销售
      二手设备市场|轴承销售|电缆销售|电气销售|电子元器件贸易|元器件分销|电子元件分销|芯片贸易|芯片分销|半导体贸易|电子产品贸易|IC贸易
      电子市场|电子商城|工业品电商|工业品商城|MRO采购|工业超市|汽配市场批发|commodity trading|commodities|bulk commodities
      steel trading|metal trading|coal trading|industrial supplies|MRO supplies|building materials market
      electronic components distribution|chemical trading
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
      连锁超市|连锁零售|品牌零售|便利店连锁|专业市场|小商品市场|零售业|品牌代理|食品批发|食品贸易|免税购物|首店经济|商业零售|批发市场
      快消品|奢侈品|夜间经济|零售企业|零售商|零售连锁|零售门店|连锁门店|连锁便利店|大型超市|卖场|商超|百货商场|百货公司|百货商店
      奥特莱斯|奥莱|品牌专卖|专卖店|买手店|品牌经销|新消费|消费品牌|快消|食品经销|食品销售|酒水|酒水批发|酒类贸易|酒类销售|烟酒|副食
      副食批发|粮油批发|粮油销售|农产品批发|农批|水果批发|水果市场|水果店|蔬菜批发|蔬菜配送|生鲜超市|生鲜店|生鲜连锁|水产批发|水产市场
      海鲜市场|海鲜批发|肉类批发|冻品批发|冻品贸易|茶叶批发|茶叶市场|茶城|花卉市场|花卉批发|鲜花批发|鲜花店|宠物用品批发|服装批发
      服装市场|服装贸易|服装店|鞋业批发|面料批发|面料市场|纺织品贸易|轻纺城|轻纺市场|小商品批发|小商品城|日用品批发|百货批发
      日用百货批发|化妆品批发|化妆品销售|化妆品店|化妆品贸易|家电销售|家电批发|家电卖场|家具卖场|家具销售|家具城|灯饰市场|灯具批发
      珠宝店|珠宝批发|眼镜店|母婴店|母婴连锁|玩具批发|文具批发|图书销售|手机店|手机批发|免税店|免税品|折扣店|仓储超市|会员店
      加油站便利店|retail|retailer|retail chain|duty free|consumer retail|wholesale market|brand stores|grocery|luxury goods
      consumer brands
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
      医药批发|药品批发|医药商业|医药物流|连锁药店|医疗器械经营|医疗器械销售|药品流通|医药贸易|药品经营|医药配送|医药电商|药械流通
      医药公司流通|医药经营|医药销售|医药营销|医药代理|医药供应链|医药仓储|医药仓库|医药分拨|医药连锁|医药零售|药店|药房|药品销售
      药品配送|药品仓储|药品物流|药品贸易|药材批发|药材市场|中药材市场|中药材贸易|中药材批发|医疗器械贸易|医疗器械批发|医疗器械流通
      医疗器械仓储|医疗器械物流|医疗器械配送|器械经营|器械销售|医疗设备销售|耗材经销|耗材配送|医用SPD|试剂经销|疫苗配送|互联网药店|GSP
      drug distribution|pharmacy|pharmacies|drugstore|medical device distribution|pharmaceutical logistics|drug wholesale
      pharmaceutical trading
    `,
    gb: 'F515 F525',
    links: 'up:biopharma up:medical-devices side:cold-chain side:health-services',
  },
]
