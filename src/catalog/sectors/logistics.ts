import type { SectorRow } from '../sector-row.ts'

export const logistics: readonly SectorRow[] = [
  {
    id: 'logistics',
    parent: null,
    zh: '现代物流',
    en: 'Modern logistics',
    aliases: `
      物流|物流业|仓储物流|物流产业|智慧物流|第三方物流|物流园|物流枢纽|现代物流业|物流企业|物流公司|商贸物流|智能物流|配送中心|3PL
      汽车物流|家电物流|家居物流|logistics|logistics company|third-party logistics|distribution center|distribution centre
      logistics services|logistics park
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
      供应链管理|供应链服务|仓储服务|云仓|高标仓|智能仓储|保税仓储|仓配一体|分拨中心|电商仓|仓储配送|仓储业|危化品仓储|粮食仓储
      供应链平台|保税物流|第四方物流|供应链公司|供应链企业|做仓储|仓储企业|仓储物流业|供应链产业|仓储能力|供应链金融服务平台|供应链集团
      供应链科技|仓储公司|仓储租赁|仓储运营|仓储托管|仓储外包|仓储代发|代发货|一件代发|电商云仓|电商物流仓|前置仓|中心仓|区域仓
      区域分拨|分拨仓|中转仓|中转库|周转仓|无人仓|自动化仓|保税仓|保税库|跨境仓|跨境保税仓|公共仓|城市仓|城配仓|三方仓|仓配|仓干配
      装卸搬运|装卸公司|分拣配送|分拣中心|包装分拣|危化品仓|危化仓储|危险品仓储|甲类仓储|化学品仓储|化工仓储|储罐仓储|粮库|粮食仓库
      棉花仓储|酒类仓储|钢材仓储|大宗仓储|冷冻仓库|档案存储|档案仓储|迷你仓|物资储备|储备库|托盘租赁|托盘共用|物流园运营|VMI|采购服务
      集采|集中采购|供应链集成|食品供应链|生鲜电商仓|warehousing|warehouse services|supply chain|supply chain management|fulfillment
      fulfilment|e-commerce fulfilment|bonded warehouse|bonded logistics|storage services|hazardous goods storage|油气仓储
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
      冷链|冷库|冷藏运输|冻库|生鲜配送|冷链仓储|低温仓储|冷链配送|医药冷链|冷冻仓储|生鲜冷链|生鲜供应链|冷链产业|冷链食品|低温物流
      低温配送|恒温仓|气调库|果蔬冷库|果蔬保鲜|冻品仓储|冻品配送|冻品物流|冻品市场|医药冷库|疫苗冷链|医药低温|生物制品冷链|生物样本库
      样本存储|生鲜|生鲜物流|生鲜加工配送|进口冻品|进口肉类|鲜花冷链|cold chain|cold chain logistics|refrigerated logistics
      cold storage warehouse|refrigerated warehouse|temperature-controlled logistics|fresh food delivery
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
      公路货运|货运|零担|运输公司|网络货运|干线运输|城市配送|公路港|危化品运输|大件运输|道路运输|城配|同城配送|专线物流|货物运输
      旅客运输|整车运输|整车物流|货运公司|货运物流|物流车队|车队管理|货车车队|运输企业|运输车队|汽车运输|零担物流|零担快运|快运公司
      整车货运|大车运输|长途运输|短途运输|短驳|集卡|集装箱拖车|拖车公司|冷藏车运输|罐车运输|罐箱|危化运输|危险品运输|化学品运输
      油品运输|商品车运输|轿车运输|轿运|大件物流|特种运输|工程运输|渣土运输|砂石运输|无车承运|车货匹配|物流专线|同城物流|搬家公司
      搬家服务|客运公司|公交公司|公交运营|出租车公司|长途客运|旅游客运|网约车公司|trucking|road freight|freight transport|haulage
      truck fleet|LTL|passenger transport|moving services|cargo transport
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
      快递业|快递分拣|快递企业|快递公司|快运|电商快递|快递分拨|即时配送|末端配送|邮政|跨境寄递|快递中心|邮政快递|做快递|快递网点
      快递转运|转运中心|快递仓|快递园|快递服务|快递总部|快递区域总部|快递产业园|落地配|最后一公里|外卖配送|即时零售配送|同城快递
      同城急送|EMS快递|国际快递|国际小包|跨境小包|航空快递|express delivery|courier|parcel|parcels|postal services|express logistics
      last-mile delivery|delivery services
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
      港口物流|航运|港航|船代|集装箱运输|国际海运|海运公司|海运物流|船公司|航运服务|码头运营|远洋运输|内河航运|船舶管理|邮轮经济
      水路运输|临港经济|临港产业|港口经济|港口企业|港口装卸|港口码头|港口服务|港产城|航运物流|船运|海上运输|海运业|海运集装箱|班轮
      散货海运|散货船运|油轮运输|沿海运输|江海联运|内河运输|水路货运|货船|驳船|船东|船务|船舶代理|船舶供应|船供|船舶交易|船员|引航
      拖轮服务|理货|集装箱堆场|堆场运营|保税燃料油|船用燃料油|燃油加注|邮轮母港|邮轮运营|shipping company|shipping line|port operations
      port logistics|terminal operator|sea freight|maritime|maritime services|ocean shipping|container shipping|inland shipping
      ship management|水上运输|水上货物运输|远洋货物运输|沿海货物运输|内河货物运输|水上旅客运输
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
      货代|国际货代|多式联运|中欧班列|报关|国际物流|报关行|海铁联运|铁路物流|清关|国际班列|无船承运|跨境物流|国际陆港|内陆港|航空物流
      航空货运|空港物流|货运航空|铁路货运|空运货代|空运物流|货运代理公司|货代物流|国际货运|国际运输|国际供应链|拼箱|空运公司|货站
      航空货物|国际空运|包机|货机|关务|退运|头程|FBA|专线小包|国际专线|跨境专线|班列|铁海联运|公铁联运|铁路运输|铁路货场|铁路集装箱
      铁路场站|陆港|国际陆港物流|口岸物流|口岸服务|边境物流|TIR|展品物流|国际搬家|freight forwarding|freight forwarder
      customs clearance|customs broker|multimodal transport|intermodal|air cargo|air freight|China-Europe railway express|rail freight
      international logistics|cross-border logistics|铁路货物运输|货物运输代理
    `,
    gb: 'G53 G58 G5612',
    links: 'side:port-shipping side:international-trade side:cross-border-e-commerce side:aviation-services',
  },
]
