import type { SectorRow } from '../sector-row.ts'

export const logistics: readonly SectorRow[] = [
  {
    id: 'logistics',
    parent: null,
    zh: '现代物流',
    en: 'Modern logistics',
    aliases: `
      物流|物流业|仓储物流|物流产业|智慧物流|第三方物流|物流园|物流枢纽|现代物流业|物流企业|物流公司|商贸物流
      智能物流
    `,
    gb: 'G59',
    links: 'up:material-handling side:trade side:fintech',
  },
  {
    id: 'warehousing-supply-chain',
    parent: 'logistics',
    zh: '仓储与供应链',
    en: 'Warehousing and supply-chain services',
    aliases: `
      供应链管理|供应链服务|仓储服务|云仓|高标仓|智能仓储|保税仓储|仓配一体|分拨中心|电商仓|仓储配送|仓储业
      危化品仓储|粮食仓储|供应链平台|保税物流|第四方物流|供应链公司|供应链企业|做仓储|仓储企业|仓储物流业
      供应链产业|仓储能力
    `,
    gb: 'G591 G592 G594 G595 G599 L7224',
    links: 'up:material-handling up:robotics side:road-freight side:e-commerce',
  },
  {
    id: 'cold-chain',
    parent: 'logistics',
    zh: '冷链物流',
    en: 'Cold-chain logistics',
    aliases: `
      冷链|冷库|冷藏运输|冻库|生鲜配送|冷链仓储|低温仓储|冷链配送|医药冷链|冷冻仓储|生鲜冷链|生鲜供应链
      冷链产业
    `,
    gb: 'G593 G5432',
    links: 'up:hvac-refrigeration up:special-vehicles side:warehousing-supply-chain side:road-freight',
  },
  {
    id: 'road-freight',
    parent: 'logistics',
    zh: '公路运输',
    en: 'Road transport',
    aliases: `
      公路货运|货运|零担|运输公司|网络货运|干线运输|城市配送|公路港|危化品运输|大件运输|道路运输|城配
      同城配送|专线物流|货物运输|旅客运输|整车运输|整车物流|货运公司
    `,
    gb: 'G54 G541 G542 G543 G544',
    links: 'up:vehicle-oem up:special-vehicles up:rubber-tyres up:petrochemicals side:warehousing-supply-chain',
  },
  {
    id: 'express-courier',
    parent: 'logistics',
    zh: '快递物流',
    en: 'Express delivery and postal',
    aliases: `
      快递业|快递分拣|快递企业|快递公司|快运|电商快递|快递分拨|即时配送|末端配送|邮政|跨境寄递|快递中心
      邮政快递|做快递
    `,
    gb: 'G60',
    links: 'up:material-handling side:e-commerce side:road-freight',
  },
  {
    id: 'port-shipping',
    parent: 'logistics',
    zh: '港航物流',
    en: 'Ports and shipping',
    aliases: `
      港口物流|航运|港航|船代|集装箱运输|国际海运|海运公司|海运物流|船公司|航运服务|码头运营|远洋运输
      内河航运|船舶管理|邮轮经济|水路运输|临港经济|临港产业|港口经济
    `,
    gb: 'G55',
    links: 'up:shipbuilding up:material-handling side:freight-forwarding side:bulk-industrial-trade side:insurance',
  },
  {
    id: 'freight-forwarding',
    parent: 'logistics',
    zh: '货运代理与多式联运',
    en: 'Freight forwarding multimodal and air cargo',
    aliases: `
      货代|国际货代|多式联运|中欧班列|报关|国际物流|报关行|海铁联运|铁路物流|清关|国际班列|无船承运|跨境物流
      国际陆港|内陆港|航空物流|航空货运|空港物流|货运航空|铁路货运|空运货代|空运物流
    `,
    gb: 'G53 G58 G5612',
    links: 'side:port-shipping side:international-trade side:cross-border-e-commerce side:aviation-services',
  },
]
